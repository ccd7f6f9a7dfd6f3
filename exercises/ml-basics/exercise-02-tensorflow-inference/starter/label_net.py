"""The network of the first exercise, in Keras. Step 1."""

from __future__ import annotations

import os

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
import keras

from recipe import Recipe


# region build
def build(width: int, classes: int, recipe: Recipe) -> keras.Model:
    """Build the network; it takes pixels as they are, and gives probabilities.

    Input: `pictures`, (n, side, side, 3) bytes from 0 to 255, where the side is `recipe.crop`. Divide by 255, take the
    mean away, divide by the spread. Then three stages as in PyTorch's
    `Conv2d(…, 3, stride=2, padding=1, bias=False)`, `BatchNorm2d(…)`, `ReLU()`,
    with width, 2 * width and 2 * width channels; then flatten, dropout of 0.25, and a dense layer with softmax.
    Call the convolutions conv1 to conv3, the batch norms norm1 to norm3, and the dense layer chances.
    """
    raise NotImplementedError("step 1: build the network")


# endregion build
