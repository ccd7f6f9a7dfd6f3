"""The network of the first exercise, in Keras. Step 1."""

from __future__ import annotations

import os

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
import keras

from recipe import Recipe


# region build
def build(width: int, classes: int, recipe: Recipe) -> keras.Model:
    """Build the network; it takes pixels as they are, and gives probabilities."""
    side = recipe.crop
    pictures = keras.Input((side, side, 3), dtype="uint8", name="pictures")
    scale = [1 / (255 * spread) for spread in recipe.spread]
    offset = [-mean / spread for mean, spread in zip(recipe.mean, recipe.spread, strict=True)]
    x = keras.layers.Rescaling(scale, offset, name="scale")(pictures)
    for number, filters in enumerate((width, 2 * width, 2 * width), start=1):
        # PyTorch pads 1 on every side; "same" would pad only right and below here, where the stride is 2.
        x = keras.layers.ZeroPadding2D(1, name=f"pad{number}")(x)
        x = keras.layers.Conv2D(filters, 3, strides=2, use_bias=False, name=f"conv{number}")(x)
        x = keras.layers.BatchNormalization(epsilon=1e-5, name=f"norm{number}")(x)
        x = keras.layers.ReLU(name=f"relu{number}")(x)
    x = keras.layers.Flatten(name="flatten")(x)
    x = keras.layers.Dropout(0.25, name="dropout")(x)
    chances = keras.layers.Dense(classes, activation="softmax", name="chances")(x)
    return keras.Model(pictures, chances, name="labels")


# endregion build
