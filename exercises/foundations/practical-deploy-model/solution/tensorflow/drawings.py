"""Draws what the model is trained on: photographs of stamps, as good as a script can draw them."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageDraw

LABELS = ["circle", "square", "triangle"]
CORNERS = {"square": 4, "triangle": 3}


def draw(label: str, rng: np.random.Generator, side: int = 96) -> Image.Image:
    """Dark ink on a noisy light ground, a little turned and off the middle."""
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


def batch(count: int, rng: np.random.Generator) -> tuple[list[Image.Image], np.ndarray]:
    """Images, and which label each has, as a number."""
    which = rng.integers(0, len(LABELS), count)
    return [draw(LABELS[number], rng) for number in which], which
