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
    inner = np.unique(np.quantile(reference, np.linspace(0, 1, bins + 1)[1:-1]))
    r = shares(reference, inner)
    c = shares(current, inner)
    return float(np.sum((c - r) * np.log(c / r)))


def shares(values: np.ndarray, inner: np.ndarray) -> np.ndarray:
    # searchsorted sends what lies outside all edges into the open bins, which np.histogram would drop.
    counts = np.bincount(np.searchsorted(inner, values, side="right"), minlength=len(inner) + 1)
    return np.maximum(counts / len(values), SMALLEST)


def drifted(reference: np.ndarray, current: np.ndarray, names: Sequence[str], limit: float = 0.2) -> dict[str, float]:
    """The features (columns) whose PSI is above the limit, with it, the largest first."""
    found = {name: psi(reference[:, place], current[:, place]) for place, name in enumerate(names)}
    return {name: value for name, value in sorted(found.items(), key=lambda item: -item[1]) if value > limit}
# endregion drift
