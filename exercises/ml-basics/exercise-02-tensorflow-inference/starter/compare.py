"""Is it the same network? Set two frameworks' answers against each other. Step 5."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

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
    """Compare the answers picture by picture; pictures go by their name, not by their place.

    `ValueError` if only one of the two knows a picture, if there is none, or if the numbers of classes differ.
    What is not finite (`nan`) is never equal to anything: such a picture's difference is infinite.
    """
    raise NotImplementedError("step 5: compare the answers")


# endregion compare
