"""Does the converted model answer as the original did? Step 3. NumPy only."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from golden import Array, Golden


@dataclass(frozen=True)
class Finding:
    """What one case showed."""

    case: str
    rows: int
    largest: float
    """The largest difference of all numbers; infinite where the answers cannot be compared."""
    same_class: float
    """The share of rows whose largest chance is in the same place, 0 to 1."""
    passed: bool
    why: str
    """Empty if it passed."""


# region compare
def compare(case: str, wanted: Array, got: Array, tolerance: float) -> Finding:
    """Hold the answers `got` against those of the original.

    It passes if the shapes are equal, every number is finite, and no number is
    off by more than `tolerance`. `rows` counts those of `wanted`. Where the
    answers cannot be compared, `largest` is infinite, `same_class` is 0.
    """
    raise NotImplementedError("step 3: compare one case")


# endregion compare


def verify(run: Callable[[Array], Array], golden: Golden, tolerance: float) -> list[Finding]:
    """Put each golden input through `run` and compare, in their order.

    If `run` raises, that case has not passed, `why` holds the error's name and text, and the next case is tried.
    """
    raise NotImplementedError("step 3: verify all cases")


def accepted(findings: Sequence[Finding]) -> bool:
    """Whether there were findings and all of them passed."""
    raise NotImplementedError("step 3: the verdict")
