"""Photos of parcel labels, drawn instead of taken: what is on them is known. Nothing to write here.

Pictures come in several sizes and shapes, as photos do, and always the same ones for the same seed.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw

KINDS = ("up", "fragile", "dry", "flammable", "plain")
CARDBOARD = (176, 138, 96)
BLUE, RED, BLACK = (40, 80, 190), (200, 50, 40), (25, 25, 25)


def drop(draw: ImageDraw.ImageDraw, unit: float, colour: tuple[int, int, int]) -> None:
    """A drop; a red one is a flame. Only the colour tells the two apart."""
    draw.polygon([(5 * unit, 2 * unit), (3.4 * unit, 5.5 * unit), (6.6 * unit, 5.5 * unit)], fill=colour)
    draw.ellipse([3.2 * unit, 4.4 * unit, 6.8 * unit, 8 * unit], fill=colour)


def symbol(draw: ImageDraw.ImageDraw, kind: str, unit: float) -> None:
    """Draw what the label says into a square whose side is 10 units."""
    if kind == "up":
        for middle in (3.6, 6.4):
            draw.rectangle([(middle - 0.4) * unit, 4 * unit, (middle + 0.4) * unit, 8 * unit], fill=BLACK)
            tip = [(middle * unit, 2 * unit), ((middle - 1.2) * unit, 4.4 * unit), ((middle + 1.2) * unit, 4.4 * unit)]
            draw.polygon(tip, fill=BLACK)
    elif kind == "fragile":
        draw.polygon([(3 * unit, 2 * unit), (7 * unit, 2 * unit), (5 * unit, 5.5 * unit)], fill=BLACK)
        draw.rectangle([4.7 * unit, 5 * unit, 5.3 * unit, 7.5 * unit], fill=BLACK)
        draw.rectangle([3.5 * unit, 7.2 * unit, 6.5 * unit, 8 * unit], fill=BLACK)
    elif kind == "dry":
        drop(draw, unit, BLUE)
    elif kind == "flammable":
        drop(draw, unit, RED)
    else:
        for row in (3, 5, 7):
            draw.rectangle([2.5 * unit, row * unit, 7.5 * unit, (row + 0.6) * unit], fill=BLACK)


def photo(kind: str, dice: np.random.Generator) -> Image.Image:
    """One photo: cardboard, a white label a little off the middle, the symbol, and the noise of a cheap camera."""
    short = int(dice.integers(40, 73))
    longer = int(short * dice.uniform(1.0, 1.5))
    width, height = (short, longer) if dice.random() < 0.5 else (longer, short)
    side = short * dice.uniform(0.70, 0.85)
    label = Image.new("RGB", (round(side), round(side)), (235, 235, 230))
    symbol(ImageDraw.Draw(label), kind, side / 10)
    picture = Image.new("RGB", (width, height), CARDBOARD)
    left = (width - side) / 2 + dice.uniform(-0.05, 0.05) * short
    top = (height - side) / 2 + dice.uniform(-0.05, 0.05) * short
    picture.paste(label, (round(left), round(top)))
    pixels = np.asarray(picture, dtype=np.float64) * dice.uniform(0.75, 1.05) + dice.normal(0, 10, (height, width, 3))
    return Image.fromarray(pixels.clip(0, 255).astype(np.uint8))


def photos(count: int, seed: int) -> list[tuple[str, Image.Image]]:
    """Give `count` pairs of kind and photo."""
    dice = np.random.default_rng(seed)
    kinds = [KINDS[int(number)] for number in dice.integers(0, len(KINDS), count)]
    return [(kind, photo(kind, dice)) for kind in kinds]


def write_samples(folder: Path, count: int = 40, seed: int = 11) -> None:
    """Write `count` photos as PNG files; the name of each says what is on it."""
    folder.mkdir(parents=True, exist_ok=True)
    for number, (kind, picture) in enumerate(photos(count, seed)):
        picture.save(folder / f"{number:02}-{kind}.png")


if __name__ == "__main__":
    write_samples(Path("samples"))
    print("wrote samples/")
