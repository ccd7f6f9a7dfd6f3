"""The crate model in Keras."""

from __future__ import annotations

import os
from pathlib import Path

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")

import keras
import numpy as np
import tensorflow as tf

from crates import LABELS, READINGS

MODEL = Path(__file__).parent / "model" / "crates.keras"
KILOGRAMS = 20.0
"""What readings are divided by: the first layer of the model does it."""


def network() -> keras.Model:
    return keras.Sequential(
        [
            keras.Input((READINGS,), name="readings"),
            keras.layers.Rescaling(1 / KILOGRAMS),
            keras.layers.Dense(32, activation="relu"),
            keras.layers.Dropout(0.1),
            keras.layers.Dense(len(LABELS), activation="softmax", name="odds"),
        ]
    )


class Model:
    """Predicts how crates are; `predict` may be called by one thread at a time."""

    platform = "tensorflow_keras"

    def __init__(self, model: Path = MODEL) -> None:
        loaded = keras.saving.load_model(model, compile=False)
        # One graph for all batch sizes: without a signature each new size would be traced anew.
        shape = tf.TensorSpec((None, READINGS), tf.float32)
        self.call = tf.function(lambda batch: loaded(batch, training=False), input_signature=[shape])

    def predict(self, readings: np.ndarray) -> np.ndarray:
        """The probability of each label, float32 [rows, 3], for readings, float32 [rows, 16]."""
        return self.call(tf.constant(readings)).numpy()
