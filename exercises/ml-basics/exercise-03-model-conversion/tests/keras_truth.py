"""Runs in the environment with TensorFlow: makes a Keras file from a seed, photos, and its answers to them.

`python keras_truth.py FOLDER TARGET SEED`, FOLDER being where label_net.py and photos.py are.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ["TF_CPP_MIN_LOG_LEVEL"] = "2"
folder, target, seed = sys.argv[1], Path(sys.argv[2]), int(sys.argv[3])
sys.path.insert(0, folder)

import keras
import numpy as np
from label_net import recipe

keras.utils.set_random_seed(seed)
model = keras.Sequential(
    [
        keras.Input((32, 32, 3)),
        keras.layers.Conv2D(8, 3, strides=2, padding="same"),
        keras.layers.BatchNormalization(),
        keras.layers.ReLU(),
        keras.layers.GlobalAveragePooling2D(),
        keras.layers.Dropout(0.5),
        keras.layers.Dense(2, activation="softmax"),
    ]
)
norm = model.layers[1]
dice = np.random.default_rng(seed)
gamma, beta, mean, variance = norm.get_weights()
norm.set_weights([gamma, beta, mean + dice.uniform(-0.5, 0.5, mean.shape), variance * dice.uniform(0.2, 2, mean.shape)])
model.layers[-1].set_weights([dice.normal(0, 4, (8, 2)), dice.normal(0, 0.3, 2)])
model.save(target / "label.keras")

images = dice.integers(0, 256, (23, 32, 32, 3), dtype=np.uint8)
images[:6] //= 4
np.savez(target / "truth.npz", photo=images, chance=np.asarray(model(recipe(images), training=False)))
