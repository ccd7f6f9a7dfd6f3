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
    return weight.transpose(2, 3, 1, 0)


def dense(weight: np.ndarray, channels: int) -> np.ndarray:
    """Turn (classes, channels * height * width) into (height * width * channels, classes)."""
    classes, inputs = weight.shape
    side = round((inputs // channels) ** 0.5)
    return weight.reshape(classes, channels, side, side).transpose(2, 3, 1, 0).reshape(inputs, classes)


# endregion arrays


def carry(model: keras.Model, state: Mapping[str, np.ndarray]) -> None:
    """Put the state dict of the PyTorch network into `model`."""
    used = {name for name in state if name.endswith("num_batches_tracked")}  # a counter for training only

    def take(name: str) -> np.ndarray:
        if name not in state:
            raise ValueError(f"the state dict holds no {name}")
        used.add(name)
        return state[name]

    for theirs, mine in STAGES.items():
        model.get_layer(mine).set_weights([convolution(take(f"{theirs}.weight"))])
    for theirs, mine in NORMS.items():
        parts = ("weight", "bias", "running_mean", "running_var")
        model.get_layer(mine).set_weights([take(f"{theirs}.{part}") for part in parts])
    channels = model.get_layer("conv3").filters
    model.get_layer("chances").set_weights([dense(take("head.weight"), channels), take("head.bias")])
    left = sorted(set(state) - used)
    if left:
        raise ValueError(f"nothing takes {', '.join(left)}")
