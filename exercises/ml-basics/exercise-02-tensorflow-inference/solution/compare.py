"""Is it the same network? Set two frameworks' answers against each other. Step 5."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

Answers = Mapping[str, Sequence[float]]
"""For each picture its probabilities."""


@dataclass(frozen=True)
class Comparison:
    """What the comparison found."""

    pictures: int
    same_class: int
    """For how many of them both name the same class."""
    largest: float
    """The largest difference of two probabilities; infinite if one of them is no finite number."""
    worst: str
    """The picture where it is."""
    tolerance: float
    accepted: bool
    """No difference above the tolerance, and the same class for all."""


# region compare
def compare(first: Answers, second: Answers, tolerance: float = 1e-4) -> Comparison:
    """Compare the answers picture by picture."""
    if set(first) != set(second):
        raise ValueError(f"only one of the two knows {', '.join(sorted(set(first) ^ set(second)))}")
    if not first:
        raise ValueError("without pictures nothing is shown")
    names = sorted(first)
    mine, theirs = (np.array([answers[name] for name in names], dtype=np.float64) for answers in (first, second))
    if mine.shape != theirs.shape:
        raise ValueError(f"the answers have the shapes {mine.shape} and {theirs.shape}")
    differences = np.where(np.isfinite(mine) & np.isfinite(theirs), np.abs(mine - theirs), np.inf).max(axis=1)
    same = int((mine.argmax(axis=1) == theirs.argmax(axis=1)).sum())
    largest = float(differences.max())
    accepted = largest <= tolerance and same == len(names)
    return Comparison(len(names), same, largest, names[int(differences.argmax())], tolerance, accepted)


# endregion compare
