"""Makes the model file, in a few seconds on one core."""

from __future__ import annotations

import keras

from crates import crates
from model import MODEL, Model, network


def main() -> None:
    keras.utils.set_random_seed(7)
    model = network()
    model.compile(keras.optimizers.Adam(1e-2), loss=keras.losses.SparseCategoricalCrossentropy())
    model.fit(*crates(2000, seed=1), batch_size=200, epochs=15, verbose=0)
    MODEL.parent.mkdir(exist_ok=True)
    model.save(MODEL)

    readings, labels = crates(500, seed=2)
    right = (Model().predict(readings).argmax(axis=1) == labels).mean()
    print(f"wrote {MODEL.name}, right on {right:.0%} of 500 new crates")


if __name__ == "__main__":
    main()
