"""From the body of a request to photos, and what the answers mean."""

from __future__ import annotations

import numpy as np

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
    raise NotImplementedError("step 2: one reader for each kind")
# endregion inputs
