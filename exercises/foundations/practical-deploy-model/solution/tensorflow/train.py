"""Makes the model file: trains the network on drawings, in well under a minute on one core."""

from __future__ import annotations

import keras
import numpy as np

from classifier import MODEL, Classifier, network, to_array
from drawings import LABELS, batch


def main() -> None:
    keras.utils.set_random_seed(7)
    rng = np.random.default_rng(7)
    model = network()
    model.compile(keras.optimizers.Adam(3e-3), loss=keras.losses.SparseCategoricalCrossentropy())
    for _ in range(60):
        images, which = batch(64, rng)
        model.train_on_batch(np.stack([to_array(image) for image in images]), which)
    MODEL.parent.mkdir(exist_ok=True)
    model.save(MODEL)

    served = Classifier()
    images, which = batch(200, rng)
    answers = [served.predict(image) for image in images]
    right = sum(max(odds, key=odds.__getitem__) == LABELS[number] for odds, number in zip(answers, which, strict=True))
    print(f"wrote {MODEL.name}, right on {right} of {len(images)} new drawings")


if __name__ == "__main__":
    main()
