"""From Keras to ONNX: `python export_keras.py label.keras`. Step 4.

This file runs in the environment with TensorFlow, and hands over two files: the model and its golden answers.
"""

from __future__ import annotations

import argparse
import json
import os
from pathlib import Path

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")

import keras
import numpy as np

from golden import EXPORT_ROWS, Array, cases, save_golden
from photos import SIDE, photos
from timing import median_ms


# region with-recipe
def with_recipe(model: keras.Model) -> keras.Model:
    """A model that takes uint8 photos as they are: the recipe of `label_net.recipe` has become its first layer."""
    return keras.Sequential(
        [
            keras.Input((SIDE, SIDE, 3), dtype="uint8", name="photo"),
            keras.layers.Rescaling(1 / 127.5, offset=-1),
            model,
        ]
    )


def export(model: keras.Model, example: Array, path: Path, opset: int = 18) -> None:
    """Write `model` as an ONNX file with the opset asked for."""
    model(example)  # a model that never saw data cannot be exported
    model.export(path, format="onnx", opset_version=opset, verbose=False)


# endregion with-recipe


def answer(model: keras.Model, batch: Array) -> Array:
    """What the original says, as it does in service: dropout off, stored averages on."""
    return np.asarray(model(batch, training=False))


def main() -> None:
    """Read the Keras file, write `label.onnx`, `label-golden.npz` and the original's own figures."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("model", type=Path)
    options.add_argument("--out", type=Path, default=Path("report"))
    given = options.parse_args()
    given.out.mkdir(parents=True, exist_ok=True)
    model = with_recipe(keras.models.load_model(given.model))
    images, _ = photos(2, 64)
    export(model, images[:EXPORT_ROWS], given.out / "label.onnx")
    save_golden(given.out / "label-golden.npz", cases(images), lambda batch: answer(model, batch))
    figures = {
        "bytes": given.model.stat().st_size,
        "p50_ms_1": median_ms(lambda: answer(model, images[:1])),
        "p50_ms_32": median_ms(lambda: answer(model, images[:32])),
    }
    (given.out / "label-original.json").write_text(json.dumps(figures, indent=2), encoding="utf-8")
    print(f"wrote label.onnx, label-golden.npz and label-original.json into {given.out}")


if __name__ == "__main__":
    main()
