"""Ask the model, in batches. Step 4."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from PIL import Image
from torch import nn

from recipe import Recipe

CPU = torch.device("cpu")


@dataclass(frozen=True)
class Guess:
    """A class, and the probability that the network gives it."""

    name: str
    chance: float


# region chances
def chances(
    net: nn.Module,
    pictures: Sequence[Image.Image],
    recipe: Recipe,
    batch_size: int = 16,
    device: torch.device = CPU,
) -> np.ndarray:
    """Give the probabilities (n, classes) of `pictures`, in their order, as 32-bit floats.

    The network gets at most `batch_size` pictures at once, as it must be in service: in the right mode, on `device`,
    without recording for gradients. No pictures give an array without rows; a batch size below 1 is a `ValueError`.
    """
    raise NotImplementedError("step 4: ask the network in batches")


# endregion chances


def top(row: np.ndarray, names: Sequence[str], count: int = 3) -> list[Guess]:
    """Give the `count` likeliest classes of one picture, the likeliest first; fewer if there are fewer."""
    raise NotImplementedError("step 4: the likeliest classes")
