"""From a picture to a batch, exactly as in training. Step 3."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from PIL import Image, ImageOps


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
    """Open a file, or the bytes of one, as an upright RGB picture."""
    opened = Image.open(io.BytesIO(source) if isinstance(source, bytes) else source)
    return ImageOps.exif_transpose(opened).convert("RGB")


def square(picture: Image.Image, recipe: Recipe) -> np.ndarray:
    """Resize so that the shorter side is `recipe.resize`, and cut the middle out."""
    width, height = picture.size
    shorter = min(width, height)
    size = (recipe.resize * width // shorter, recipe.resize * height // shorter)
    resized = picture.resize(size, Image.Resampling.BILINEAR)
    left, top = (round((side - recipe.crop) / 2) for side in size)
    return np.asarray(resized.crop((left, top, left + recipe.crop, top + recipe.crop)))


# endregion open


# region batch
def to_batch(squares: Sequence[np.ndarray], recipe: Recipe) -> torch.Tensor:
    """Make one tensor (n, 3, crop, crop) of 32-bit floats from squares (crop, crop, 3) of bytes."""
    pixels = torch.from_numpy(np.stack(squares)).permute(0, 3, 2, 1).float() / 255
    mean = torch.tensor(recipe.mean).reshape(3, 1, 1)
    spread = torch.tensor(recipe.spread).reshape(3, 1, 1)
    return (pixels - mean) / spread


# endregion batch
