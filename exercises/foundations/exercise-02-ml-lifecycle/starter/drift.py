"""Have the inputs changed? Asked without labels, which come late."""

from collections.abc import Sequence

import numpy as np

SMALLEST = 0.0001
"""The share that an empty bin is given, so that no logarithm of zero is taken."""


# region drift
def psi(reference: np.ndarray, current: np.ndarray, bins: int = 10) -> float:
    """The population stability index of one feature.

    The edges of the bins are quantiles of the reference, so that each bin holds about the same part of it; the first and
    the last bin are open. With r and c the share of reference and current in a bin, no share below SMALLEST,
    PSI is the sum of (c - r) * ln(c / r). It is 0 for equal shares and grows with the difference.
    """
    raise NotImplementedError("step 4: edges from the reference, shares, and the sum")


def drifted(reference: np.ndarray, current: np.ndarray, names: Sequence[str], limit: float = 0.2) -> dict[str, float]:
    """The features (columns) whose PSI is above the limit, with it, the largest first."""
    raise NotImplementedError("step 4: one PSI a feature, the largest first")
# endregion drift
