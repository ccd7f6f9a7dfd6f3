"""From the bytes of an upload to the input of the network. Step 2."""

from __future__ import annotations

import io

import torch
from PIL import Image

from network import prepare

MAX_PIXELS = 4_000_000
"""Width times height. A small file can hold a picture that fills your memory."""

FORMATS = ("PNG", "JPEG", "WEBP")


class BadPicture(ValueError):
    """An upload that cannot be used, with the HTTP status that says why."""

    def __init__(self, status: int, reason: str) -> None:
        super().__init__(reason)
        self.status = status
        self.reason = reason


# region to-tensor
def to_tensor(data: bytes) -> torch.Tensor:
    """Give the network's input, shape (3, 32, 32), for an uploaded picture in any colour mode."""
    too_large = BadPicture(413, f"the picture has more than {MAX_PIXELS:,} pixels")
    try:
        image = Image.open(io.BytesIO(data), formats=FORMATS)  # reads the head only
    except Image.DecompressionBombError:
        raise too_large from None
    except Exception:  # a damaged head makes Pillow raise many kinds of errors
        raise BadPicture(415, f"this is not a picture in one of the formats {', '.join(FORMATS)}") from None
    if image.width * image.height > MAX_PIXELS:
        raise too_large
    try:
        image.load()
    except Exception:  # as above, now for the pixels
        raise BadPicture(422, "the picture is damaged or cut off") from None
    return prepare(image)


# endregion to-tensor
