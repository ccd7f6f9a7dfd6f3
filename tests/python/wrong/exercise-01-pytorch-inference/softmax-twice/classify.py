"""Ask the model, in batches. Step 4."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from PIL import Image
from torch import nn

from recipe import Recipe, square, to_batch

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
    """Give the probabilities (n, classes) of `pictures`, in their order, as 32-bit floats."""
    if batch_size < 1:
        raise ValueError(f"batch_size must be 1 or more, got {batch_size}")
    net = net.to(device).eval()
    found = []
    with torch.inference_mode():
        for start in range(0, len(pictures), batch_size):
            squares = [square(picture, recipe) for picture in pictures[start : start + batch_size]]
            scores = net(to_batch(squares, recipe).to(device))
            found.append(torch.softmax(torch.softmax(scores.float(), dim=1), dim=1).cpu().numpy())
    return np.concatenate(found) if found else np.empty((0, 0), dtype=np.float32)


# endregion chances


def top(row: np.ndarray, names: Sequence[str], count: int = 3) -> list[Guess]:
    """Give the `count` likeliest classes of one picture, the likeliest first; fewer if there are fewer."""
    order = np.argsort(-row, kind="stable")[:count]
    return [Guess(names[int(place)], float(row[place])) for place in order]
