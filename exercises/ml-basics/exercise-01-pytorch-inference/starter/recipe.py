"""From a picture to a batch, exactly as in training. Step 3."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from PIL import Image


@dataclass(frozen=True)
class Recipe:
    """What was done to each picture in training. It travels in the model's file."""

    resize: int
    """The shorter side after resizing."""
    crop: int
    """The side of the square that is cut from the middle."""
    mean: tuple[float, float, float]
    """Taken away from red, green and blue, which lie between 0 and 1."""
    spread: tuple[float, float, float]
    """What is left is divided by this."""


# region open
def open_picture(source: Path | bytes) -> Image.Image:
    """Open a file, or the bytes of one, as an upright RGB picture.

    Files may be grey, have a palette or an alpha channel, or carry a note (EXIF) that the camera was held sideways.
    """
    raise NotImplementedError("step 3: open a picture")


def square(picture: Image.Image, recipe: Recipe) -> np.ndarray:
    """Give the middle of the picture as an array (crop, crop, 3) of bytes: height, width, colours.

    First resize, bilinear, so that the shorter side is `recipe.resize` and the other keeps its proportion (rounded
    down); then cut the square of `recipe.crop` out of the middle (left and top edge rounded by `round`).
    """
    raise NotImplementedError("step 3: resize and crop")


# endregion open


# region batch
def to_batch(squares: Sequence[np.ndarray], recipe: Recipe) -> torch.Tensor:
    """Make one tensor (n, 3, crop, crop) of 32-bit floats from squares (crop, crop, 3) of bytes.

    Bytes become numbers from 0 to 1, then for each colour `mean` is taken away and the rest divided by `spread`.
    """
    raise NotImplementedError("step 3: make the batch")


# endregion batch
