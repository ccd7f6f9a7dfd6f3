"""Train the classifier and publish it as the next version: `python train.py --steps 300`. Nothing to write here."""

from __future__ import annotations

import argparse
import random
from pathlib import Path

import torch
from torch import nn

from draw import LABELS, picture
from network import ShapeNet, prepare
from store import publish


def examples(count: int, dice: random.Random) -> tuple[torch.Tensor, torch.Tensor]:
    """Freshly drawn pictures and the numbers of their labels."""
    wanted = [dice.randrange(len(LABELS)) for _ in range(count)]
    return torch.stack([prepare(picture(LABELS[k], dice)) for k in wanted]), torch.tensor(wanted)


def train(steps: int, seed: int) -> tuple[ShapeNet, float]:
    """Train for `steps` batches of 64; give the network and its accuracy on 1,000 pictures it has not seen."""
    torch.manual_seed(seed)
    dice = random.Random(seed)
    model = ShapeNet()
    optimizer = torch.optim.Adam(model.parameters(), lr=2e-3)
    for number in range(1, steps + 1):
        pictures, wanted = examples(64, dice)
        loss = nn.functional.cross_entropy(model(pictures), wanted)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        if number % 50 == 0:
            print(f"step {number:4}  loss {loss.item():.3f}", flush=True)
    model.eval()
    pictures, wanted = examples(1000, random.Random(seed + 1))
    with torch.inference_mode():
        accuracy = (model(pictures).argmax(dim=1) == wanted).float().mean().item()
    return model, accuracy


def main() -> None:
    """Read the options, train, publish."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--steps", type=int, default=300)
    options.add_argument("--seed", type=int, default=7)
    options.add_argument("--store", type=Path, default=Path("models/shapes"))
    given = options.parse_args()
    model, accuracy = train(given.steps, given.seed)
    version = publish(given.store, model, {"accuracy": round(accuracy, 3), "steps": given.steps, "seed": given.seed})
    print(f"version {version}: {accuracy:.1%} of 1,000 new pictures right, in {given.store / str(version)}")


if __name__ == "__main__":
    main()
