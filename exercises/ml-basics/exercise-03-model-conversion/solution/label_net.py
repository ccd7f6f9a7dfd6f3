"""The Keras team's model for the same photos: `python label_net.py label.keras` trains it and saves it.

This file runs in the environment with TensorFlow. Nothing to write here.
"""

from __future__ import annotations

import os
import sys

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")

import keras
import numpy as np
from numpy.typing import NDArray

from photos import SIDE, photos


def recipe(images: NDArray[np.uint8]) -> NDArray[np.float32]:
    """What the team does to photos before the model sees them: from 0 … 255 to -1 … 1."""
    return images.astype(np.float32) / np.float32(127.5) - np.float32(1)


def trained(rows: int = 384, epochs: int = 8) -> keras.Model:
    """Takes what `recipe` gives, returns one chance for each class. The recipe is not inside."""
    keras.utils.set_random_seed(7)
    model = keras.Sequential(
        [
            keras.Input((SIDE, SIDE, 3), name="scaled"),
            keras.layers.Conv2D(16, 3, strides=2, padding="same", use_bias=False),
            keras.layers.BatchNormalization(),
            keras.layers.ReLU(),
            keras.layers.Conv2D(16, 3, strides=2, padding="same", activation="relu"),
            keras.layers.GlobalAveragePooling2D(),
            keras.layers.Dropout(0.2),
            keras.layers.Dense(2, activation="softmax"),
        ]
    )
    images, labels = photos(1, rows)
    model.compile(optimizer=keras.optimizers.Adam(5e-3), loss="sparse_categorical_crossentropy")
    model.fit(recipe(images), labels, batch_size=32, epochs=epochs, verbose=0)
    return model


if __name__ == "__main__":
    target = sys.argv[1] if len(sys.argv) > 1 else "label.keras"
    trained().save(target)
    print(f"wrote {target}")
