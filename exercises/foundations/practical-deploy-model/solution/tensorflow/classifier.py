"""The stamp classifier in Keras: the network, and how an image becomes an answer."""

from __future__ import annotations

import os
from pathlib import Path

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")  # before the import: less start-up chatter

import keras
import numpy as np
import tensorflow as tf
from PIL import Image

from drawings import LABELS

SIDE = 32
MODEL = Path(__file__).parent / "model" / "stamps.keras"


def network() -> keras.Model:
    layers = keras.layers
    return keras.Sequential(
        [
            keras.Input((SIDE, SIDE, 1), name="image"),
            layers.Conv2D(8, 3, strides=2, padding="same", activation="relu"),
            layers.Conv2D(16, 3, strides=2, padding="same", activation="relu"),
            layers.Flatten(),
            layers.Dropout(0.2),
            layers.Dense(len(LABELS), activation="softmax"),
        ]
    )


def to_array(image: Image.Image) -> np.ndarray:
    """What the network was trained on: grey, 32 by 32, mean 0, deviation 1. Training and serving both use this function."""
    grey = np.asarray(image.convert("L").resize((SIDE, SIDE), Image.Resampling.BOX), dtype=np.float32)
    return ((grey - grey.mean()) / (grey.std() + 1e-6))[..., None]


class Classifier:
    def __init__(self, model: Path = MODEL) -> None:
        network = keras.saving.load_model(model, compile=False)
        # One graph for one shape: much faster than model.predict, which is made for whole data sets.
        shape = tf.TensorSpec((1, SIDE, SIDE, 1), tf.float32)
        self.call = tf.function(lambda batch: network(batch, training=False), input_signature=[shape])

    def predict(self, image: Image.Image) -> dict[str, float]:
        """The probability of each label."""
        odds = self.call(tf.constant(to_array(image)[None]))[0].numpy()
        return dict(zip(LABELS, odds.tolist(), strict=True))
