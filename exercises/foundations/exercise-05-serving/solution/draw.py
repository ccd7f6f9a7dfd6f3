"""Draws the pictures that the classifier learns from: one shape each, on a noisy ground. Nothing to write here.

`python draw.py circle` writes one of them as circle.png.
"""

from __future__ import annotations

import math
import random
import sys

import numpy as np
from PIL import Image, ImageDraw

SIDE = 32
LABELS = ("circle", "cross", "square", "triangle")

FINE = 3
"""Pictures are drawn three times as large and made small again, which smooths the edges."""


def polygon(middle: tuple[float, float], radius: float, corners: list[float]) -> list[tuple[float, float]]:
    """The points at the given angles around the middle."""
    return [(middle[0] + radius * math.cos(a), middle[1] + radius * math.sin(a)) for a in corners]


def picture(label: str, dice: random.Random) -> Image.Image:
    """A picture of 32 x 32 pixels with one shape in it; place, size, turn and colours are thrown."""
    big = SIDE * FINE
    ground = tuple(dice.randrange(40, 150) for _ in range(3))
    ink = tuple(dice.randrange(120, 256) for _ in range(3))
    image = Image.new("RGB", (big, big), ground)
    pen = ImageDraw.Draw(image)
    radius = dice.uniform(0.2, 0.4) * big
    middle = (dice.uniform(radius, big - radius), dice.uniform(radius, big - radius))
    turn = dice.uniform(0, 2 * math.pi)
    if label == "circle":
        pen.ellipse([middle[0] - radius, middle[1] - radius, middle[0] + radius, middle[1] + radius], fill=ink)
    elif label == "cross":
        for quarter in (0.25, 0.75):
            ends = polygon(middle, radius, [turn + quarter * math.pi, turn + (quarter + 1) * math.pi])
            pen.line(ends, fill=ink, width=int(radius * 0.5))
    else:
        count = {"square": 4, "triangle": 3}[label]
        pen.polygon(polygon(middle, radius, [turn + 2 * math.pi * k / count for k in range(count)]), fill=ink)
    pixels = np.asarray(image.resize((SIDE, SIDE), Image.Resampling.LANCZOS), dtype=np.float64)
    grain = np.random.default_rng(dice.randrange(2**32)).normal(0, 30, pixels.shape)
    return Image.fromarray((pixels + grain).clip(0, 255).astype(np.uint8))


if __name__ == "__main__":
    chosen = sys.argv[1] if len(sys.argv) > 1 else "circle"
    picture(chosen, random.Random(7)).save(f"{chosen}.png")
    print(f"{chosen}.png")
