"""From a file to a square of bytes: the part of the recipe that you wrote in the exercise before. Nothing to write here.

The rest of it, the scaling of the numbers, goes into the model this time.
"""

from __future__ import annotations

import io
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import Image, ImageOps


@dataclass(frozen=True)
class Recipe:
    """What was done to each picture in training."""

    resize: int
    crop: int
    mean: tuple[float, float, float]
    """Taken away from red, green and blue, which lie between 0 and 1."""
    spread: tuple[float, float, float]
    """What is left is divided by this."""


RECIPE = Recipe(resize=36, crop=32, mean=(0.71, 0.67, 0.63), spread=(0.20, 0.22, 0.24))


def open_picture(source: Path | bytes) -> Image.Image:
    """Open a file, or the bytes of one, as an upright RGB picture."""
    opened = Image.open(io.BytesIO(source) if isinstance(source, bytes) else source)
    return ImageOps.exif_transpose(opened).convert("RGB")


def square(picture: Image.Image, recipe: Recipe) -> np.ndarray:
    """Resize so that the shorter side is `recipe.resize`, and cut the middle out: (crop, crop, 3) bytes."""
    width, height = picture.size
    shorter = min(width, height)
    size = (recipe.resize * width // shorter, recipe.resize * height // shorter)
    resized = picture.resize(size, Image.Resampling.BILINEAR)
    left, top = (round((side - recipe.crop) / 2) for side in size)
    return np.asarray(resized.crop((left, top, left + recipe.crop, top + recipe.crop)))
