"""What the model is trained on: sixteen readings of a scale while a crate rolls over it, made up by a script."""

from __future__ import annotations

import numpy as np

LABELS = ["empty", "full", "broken"]
READINGS = 16


def crates(count: int, seed: int) -> tuple[np.ndarray, np.ndarray]:
    """Readings in kilograms, float32 [count, 16], and which label each crate has, int64 [count]."""
    rng = np.random.default_rng(seed)
    labels = rng.integers(0, len(LABELS), count)
    bump = np.sin(np.linspace(0, np.pi, READINGS))
    weight = np.where(labels == 0, rng.uniform(1, 3, count), rng.uniform(8, 20, count))
    readings = weight[:, None] * bump + rng.normal(0, 0.4, (count, READINGS))
    # A broken crate loses a part of its load on the way.
    lost_at = rng.integers(5, 11, count)[:, None]
    is_lost = (np.arange(READINGS) >= lost_at) & (labels == 2)[:, None]
    return np.where(is_lost, readings * 0.4, readings).astype(np.float32), labels
