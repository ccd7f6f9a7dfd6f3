"""Photos of parcels, made by a formula: nothing is downloaded. Nothing to write here."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Photos = NDArray[np.uint8]
SIDE = 32


def photos(seed: int, rows: int) -> tuple[Photos, NDArray[np.int64]]:
    """Photos of shape (rows, 32, 32, 3), uint8, and for each 1 if the parcel is damaged, else 0.

    Each photo has a smudge. On a damaged parcel it is redder, on the others bluer, and some are hard to tell.
    """
    rng = np.random.default_rng(seed)
    damaged = (rng.random(rows) < 0.5).astype(np.int64)
    pixels = rng.normal([120, 115, 110], 25, (rows, SIDE, SIDE, 3))
    for row in range(rows):
        top, left = rng.integers(0, SIDE - 8, 2)
        lean = rng.normal(14 if damaged[row] else -14, 9)
        pixels[row, top : top + 8, left : left + 8] = rng.normal([120 + lean, 60, 120 - lean], 25, (8, 8, 3))
    return np.clip(pixels, 0, 255).astype(np.uint8), damaged
