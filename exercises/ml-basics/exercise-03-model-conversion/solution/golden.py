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


def cases(images: NDArray[np.uint8]) -> dict[str, Array]:
    """Batches of photos by name: several sizes, and the edges of what a camera can give."""
    if len(images) < 33:
        raise ValueError(f"33 photos or more are needed, got {len(images)}")
    return {
        "one": images[:1],
        "two": images[:2],
        "thirty-three": images[:33],
        "dark": (images[:33] * 0.4).astype(np.uint8),
        "all black": np.zeros_like(images[:3]),
        "all white": np.full_like(images[:3], 255),
    }


def save_golden(path: Path, inputs: Mapping[str, Array], answer: Callable[[Array], Array]) -> None:
    """Ask the original for each case and keep inputs and answers in one `.npz` file."""
    arrays: dict[str, Array] = {}
    for name, batch in inputs.items():
        arrays[f"{name}.input"] = batch
        arrays[f"{name}.answer"] = np.asarray(answer(batch))
    np.savez_compressed(path, allow_pickle=False, **arrays)


def load_golden(path: Path) -> Golden:
    """Give what `save_golden` kept, in its order: the name of a case, then input and answer."""
    with np.load(path, allow_pickle=False) as arrays:
        names = [key.removesuffix(".input") for key in arrays.files if key.endswith(".input")]
        return {name: (arrays[f"{name}.input"], arrays[f"{name}.answer"]) for name in names}
