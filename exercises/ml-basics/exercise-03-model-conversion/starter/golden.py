"""Inputs that can find something, and the original's answers to them, as a file. Step 2.

Both environments use this file, so it needs NumPy and nothing else.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

Array = NDArray[Any]
Golden = dict[str, tuple[Array, Array]]

EXPORT_ROWS = 4
"""The batch size of the example that the exporters get."""


# region cases
def cases(images: NDArray[np.uint8]) -> dict[str, Array]:
    """Batches of photos by name: several sizes, and the edges of what a camera
    can give.

    Among them: one photo alone, two, and a size that is neither 1, 2 nor
    `EXPORT_ROWS` and above 16; a dark batch of photos from `images` (0.4 times
    the brightness, still uint8), one that is all 0 and one that is all 255.
    With fewer than 33 images a `ValueError` says so.
    """
    raise NotImplementedError("step 2: choose the cases")


# endregion cases


def save_golden(path: Path, inputs: Mapping[str, Array], answer: Callable[[Array], Array]) -> None:
    """Ask the original for each case and keep inputs and answers in one `.npz` file, each in its own number format."""
    raise NotImplementedError("step 2: write the golden answers")


def load_golden(path: Path) -> Golden:
    """Give what `save_golden` kept, in its order: the name of a case, then input and answer.

    A file that holds a pickle in place of plain arrays is refused: reading a pickle can run a program.
    """
    raise NotImplementedError("step 2: read the golden answers")
