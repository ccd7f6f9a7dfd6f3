"""Draws stamps, trains the classifier on them and writes `model/stamps.npz`. Takes a few seconds; nothing to change here."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw

from app.model import SIDE, Classifier, features

LABELS = ["circle", "square", "triangle"]
CORNERS = {"square": 4, "triangle": 3}


def draw(label: str, rng: np.random.Generator, side: int = 96) -> Image.Image:
    """A photograph of a stamp, as good as a script can draw one: dark ink on a noisy light ground."""
    noise = rng.normal(200, 20, (side, side, 3)).clip(0, 255).astype(np.uint8)
    image = Image.fromarray(noise)
    pen = ImageDraw.Draw(image)
    radius = side * rng.uniform(0.28, 0.4)
    x, y = side / 2 + rng.uniform(-0.08, 0.08, 2) * side
    ink = tuple(int(shade) for shade in rng.integers(10, 90, 3))
    if label == "circle":
        pen.ellipse((x - radius, y - radius, x + radius, y + radius), fill=ink)
    else:
        pen.regular_polygon((x, y, radius), CORNERS[label], rotation=int(rng.integers(-15, 16)), fill=ink)
    return image


def train(per_label: int = 300, hidden: int = 32, rounds: int = 500) -> dict[str, np.ndarray]:
    """Weights that tell the labels apart, by plain gradient descent. The same on every run."""
    rng = np.random.default_rng(7)
    targets = np.repeat(np.eye(len(LABELS), dtype=np.float32), per_label, axis=0)
    inputs = np.stack([features(draw(LABELS[row.argmax()], rng)) for row in targets])
    w1 = rng.normal(0, 1 / SIDE, (SIDE * SIDE, hidden)).astype(np.float32)
    w2 = rng.normal(0, hidden**-0.5, (hidden, len(LABELS))).astype(np.float32)
    b1, b2 = np.zeros(hidden, np.float32), np.zeros(len(LABELS), np.float32)
    for _ in range(rounds):
        active = np.maximum(inputs @ w1 + b1, 0)
        scores = active @ w2 + b2
        odds = np.exp(scores - scores.max(axis=1, keepdims=True))
        error = (odds / odds.sum(axis=1, keepdims=True) - targets) / len(inputs)
        back = (error @ w2.T) * (active > 0)
        for value, step in ((w2, active.T @ error), (b2, error.sum(0)), (w1, inputs.T @ back), (b1, back.sum(0))):
            value -= 0.1 * step
    return {"w1": w1, "b1": b1, "w2": w2, "b2": b2, "labels": np.array(LABELS), "version": np.array("stamps-1")}


def main() -> None:
    weights = train()
    rng = np.random.default_rng(8)
    model = Classifier(weights)
    fresh = [(label, draw(label, rng)) for label in LABELS for _ in range(100)]
    right = sum(max(odds := model.predict(image), key=odds.__getitem__) == label for label, image in fresh)
    target = Path(__file__).parent / "model" / "stamps.npz"
    target.parent.mkdir(exist_ok=True)
    np.savez(target, **weights)
    print(f"wrote model/{target.name}, right on {right} of {len(fresh)} new drawings")
    print(f"MODEL_SHA256={sha256(target.read_bytes()).hexdigest()}")


if __name__ == "__main__":
    main()
