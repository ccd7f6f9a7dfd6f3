"""Carry PyTorch's weights over. Step 2."""

from __future__ import annotations

from collections.abc import Mapping

import keras
import numpy as np

STAGES = {"features.0": "conv1", "features.3": "conv2", "features.6": "conv3"}
NORMS = {"features.1": "norm1", "features.4": "norm2", "features.7": "norm3"}
"""PyTorch's names for the layers, and ours."""


# region arrays
def convolution(weight: np.ndarray) -> np.ndarray:
    """Turn (outputs, inputs, height, width) into (height, width, inputs, outputs)."""
    raise NotImplementedError("step 2: the kernel's axes")


def dense(weight: np.ndarray, channels: int) -> np.ndarray:
    """Turn (classes, channels * height * width) into (height * width * channels, classes).

    PyTorch flattens a picture of (channels, height, width), Keras one of (height, width, channels): the same numbers
    in another order. Height and width are equal here.
    """
    raise NotImplementedError("step 2: the dense layer's rows")


# endregion arrays


def carry(model: keras.Model, state: Mapping[str, np.ndarray]) -> None:
    """Put the state dict of the PyTorch network into `model`.

    Each entry is used once; only the counters (`….num_batches_tracked`) are left out, because they matter for training
    alone. A missing entry, and one that nothing takes, is a `ValueError` that names it.
    """
    raise NotImplementedError("step 2: carry the weights over")
