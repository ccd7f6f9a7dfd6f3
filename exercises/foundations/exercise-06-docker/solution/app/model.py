"""The stamp classifier: a small neural network in NumPy. Nothing to change here."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PIL import Image

SIDE = 16


class Classifier:
    """Tells a circle, a square and a triangle apart."""

    def __init__(self, weights: dict[str, np.ndarray]) -> None:
        self.weights = weights
        self.version = str(weights["version"])
        self.labels = [str(label) for label in weights["labels"]]

    def predict(self, image: Image.Image) -> dict[str, float]:
        """The probability of each label. It takes a few milliseconds of one core, and blocks its thread for that time."""
        hidden = np.maximum(features(image) @ self.weights["w1"] + self.weights["b1"], 0)
        scores = hidden @ self.weights["w2"] + self.weights["b2"]
        odds = np.exp(scores - scores.max())
        return dict(zip(self.labels, (odds / odds.sum()).tolist(), strict=True))


def features(image: Image.Image) -> np.ndarray:
    """An image as the numbers that the network was trained on: grey, 16 by 16, mean 0, deviation 1."""
    grey = np.asarray(image.convert("L").resize((SIDE, SIDE), Image.Resampling.BOX), dtype=np.float32).ravel()
    return (grey - grey.mean()) / (grey.std() + 1e-6)


def load(path: Path) -> Classifier:
    """Reads the weights. Raises FileNotFoundError where there are none; `python make_model.py` makes them."""
    with np.load(path, allow_pickle=False) as file:
        return Classifier(dict(file))
