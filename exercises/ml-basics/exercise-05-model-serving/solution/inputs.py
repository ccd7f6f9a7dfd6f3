"""From the body of a request to photos, and what the answers mean."""

from __future__ import annotations

import io
import json

import numpy as np
from PIL import Image

CLASSES = ["fine", "damaged"]
SIDE = 32
MOST_PIXELS = 4_000_000
MOST_PHOTOS = 64


class BadInput(ValueError):
    """What came cannot be answered: the HTTP status, and a sentence for the caller."""

    def __init__(self, status: int, reason: str) -> None:
        super().__init__(reason)
        self.status = status


# region inputs
def read_photos(body: bytes, content_type: str) -> np.ndarray:
    """Photos, uint8 [n, 32, 32, 3], from one of three kinds of body.

    image/jpeg, image/png   one picture of any size, brought to RGB and 32 by 32
    application/json        {"photos": [[[[r, g, b], …], …], …]}: whole numbers from 0 to 255, of 32 by 32
    application/x-npy       an array as `numpy.save` writes it, uint8 [n, 32, 32, 3]; nothing in it may run code

    The part of the content type after a semicolon does not count. Raises BadInput: 415 for any other kind, 413 for
    more than MOST_PIXELS pixels or MOST_PHOTOS photos, 422 for everything that cannot be read as what it says it is.
    """
    kind = content_type.partition(";")[0].strip().lower()
    reader = READERS.get(kind)
    if reader is None:
        raise BadInput(415, f"The content type must be one of {', '.join(READERS)}.")
    photos = reader(body)
    if photos.ndim != 4 or photos.shape[1:] != (SIDE, SIDE, 3) or len(photos) == 0:
        raise BadInput(422, f"Photos have the shape [n, {SIDE}, {SIDE}, 3]; came {list(photos.shape)}.")
    if len(photos) > MOST_PHOTOS:
        raise BadInput(413, f"{len(photos)} photos came; at most {MOST_PHOTOS} are answered at once.")
    return np.ascontiguousarray(photos)


def read_picture(body: bytes) -> np.ndarray:
    """One photo, uint8 [1, 32, 32, 3]."""
    try:
        picture = Image.open(io.BytesIO(body), formats=["JPEG", "PNG"])
        if picture.width * picture.height > MOST_PIXELS:
            raise BadInput(413, f"The picture has more than {MOST_PIXELS:,} pixels.")
        return np.asarray(picture.convert("RGB").resize((SIDE, SIDE)))[None]
    except BadInput:
        raise
    except Image.DecompressionBombError as error:
        raise BadInput(413, f"The picture has more than {MOST_PIXELS:,} pixels.") from error
    except Exception as error:  # decoders answer broken bytes with a dozen types of error
        raise BadInput(422, "The body is damaged, or is no JPEG or PNG picture.") from error


def read_json(body: bytes) -> np.ndarray:
    """What stands under "photos", uint8 of any shape."""
    try:
        numbers = np.array(json.loads(body)["photos"])
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        raise BadInput(422, 'The body is no JSON object with an even list under "photos".') from error
    if numbers.dtype.kind not in "iu" or numbers.size == 0 or numbers.min() < 0 or numbers.max() > 255:
        raise BadInput(422, "Colours are whole numbers from 0 to 255.")
    return numbers.astype(np.uint8)


def read_array(body: bytes) -> np.ndarray:
    """The array, uint8 of any shape."""
    try:
        array = np.load(io.BytesIO(body), allow_pickle=False)
    except (ValueError, EOFError, OSError, MemoryError) as error:  # a header can promise more than there is memory
        raise BadInput(422, "The body is no array that numpy.save has written.") from error
    if not isinstance(array, np.ndarray) or array.dtype != np.uint8:
        raise BadInput(422, "The array must be of the type uint8.")
    return array


READERS = {
    "image/jpeg": read_picture,
    "image/png": read_picture,
    "application/json": read_json,
    "application/x-npy": read_array,
}
# endregion inputs
