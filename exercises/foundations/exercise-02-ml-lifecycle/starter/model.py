"""A small model, and its file: logistic regression on scaled features. Complete: nothing to write here."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np


@dataclass(frozen=True)
class Model:
    """What training found: how to scale the features, and what each weighs."""

    mean: np.ndarray
    scale: np.ndarray
    weights: np.ndarray
    bias: float

    def scores(self, x: np.ndarray) -> np.ndarray:
        """The probability of "late" for each row, 0 to 1."""
        logit = (x - self.mean) / self.scale @ self.weights + self.bias
        return 1 / (1 + np.exp(-np.clip(logit, -50, 50)))

    def save(self, path: Path) -> None:
        np.savez(path, mean=self.mean, scale=self.scale, weights=self.weights, bias=np.array(self.bias))


def load_model(path: Path) -> Model:
    # allow_pickle=False, which is NumPy's default: a model file must not be able to run code.
    with np.load(path, allow_pickle=False) as data:
        return Model(data["mean"], data["scale"], data["weights"], float(data["bias"]))


def train(x: np.ndarray, y: np.ndarray, steps: int = 400, rate: float = 0.5) -> Model:
    """Trains on rows x and labels y. The same rows give the same model."""
    mean, scale = x.mean(axis=0), x.std(axis=0) + 1e-9
    z = (x - mean) / scale
    weights, bias = np.zeros(x.shape[1]), 0.0
    for _ in range(steps):
        error = 1 / (1 + np.exp(-(z @ weights + bias))) - y
        weights -= rate * (z.T @ error) / len(y)
        bias -= rate * error.mean()
    return Model(mean, scale, weights, float(bias))


def accuracy(model: Model, x: np.ndarray, y: np.ndarray) -> float:
    """The part of the rows that the model gets right, 0 to 1."""
    return float(((model.scores(x) >= 0.5) == y).mean())
