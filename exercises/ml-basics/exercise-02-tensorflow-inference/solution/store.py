"""Write the model for people and for servers. Step 4."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import keras
import tensorflow as tf


# region store
class Served(tf.Module):
    """What a server runs: pixels in, probabilities and names out."""

    def __init__(self, model: keras.Model, names: Sequence[str]) -> None:
        self.model = model
        self.names = tf.constant(list(names))
        self.answer = tf.function(
            self.from_pixels, input_signature=[tf.TensorSpec((None, *model.input_shape[1:]), tf.uint8, name="pictures")]
        )

    def from_pixels(self, pictures: tf.Tensor) -> dict[str, tf.Tensor]:
        """Answer a batch."""
        chances = self.model(pictures, training=False)
        return {"chances": chances, "label": tf.gather(self.names, tf.argmax(chances, axis=1))}


def store(model: keras.Model, names: Sequence[str], folder: Path, version: int) -> None:
    """Write `labels.keras` into `folder`, and the SavedModel for servers into `folder/served/<version>`."""
    target = folder / "served" / str(version)
    if target.exists():
        raise FileExistsError(f"{target}: version {version} is there already, and a version is never changed")
    target.parent.mkdir(parents=True, exist_ok=True)
    model.save(folder / "labels.keras")
    module = Served(model, names)
    tf.saved_model.save(module, str(target), signatures=module.answer)


# endregion store
