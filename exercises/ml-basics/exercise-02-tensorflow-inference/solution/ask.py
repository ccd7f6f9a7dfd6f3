"""Ask the network, in batches of any size, with one graph. Step 3."""

from __future__ import annotations

from collections.abc import Sequence

import keras
import numpy as np
import tensorflow as tf


class Asker:
    """A model with a door: what does not fit is refused here, before TensorFlow sees it."""

    def __init__(self, model: keras.Model) -> None:
        self.shape: tuple[int, int, int] = tuple(model.input_shape[1:])

        @tf.function(input_signature=[tf.TensorSpec((None, *self.shape), tf.uint8)])
        def graph(pictures: tf.Tensor) -> tf.Tensor:
            return model(pictures, training=False)

        self.graph = graph

    # region chances
    def chances(self, squares: Sequence[np.ndarray], batch_size: int = 16) -> np.ndarray:
        """Give the probabilities (n, classes) of `squares`, in their order, as 32-bit floats."""
        if batch_size < 1:
            raise ValueError(f"batch_size must be 1 or more, got {batch_size}")
        for place, pixels in enumerate(squares):
            if pixels.shape != self.shape or pixels.dtype != np.uint8:
                raise ValueError(f"picture {place} is {pixels.shape} {pixels.dtype}, not {self.shape} uint8")
        found = [
            self.graph(tf.constant(np.stack(squares[start : start + batch_size]))).numpy()
            for start in range(0, len(squares), batch_size)
        ]
        return np.concatenate(found) if found else np.empty((0, 0), dtype=np.float32)

    # endregion chances
