"""A ResNet of 14 layers for pictures of 32 x 32 pixels, and what it expects of its input. Nothing to write here."""

from __future__ import annotations

import numpy as np
import torch
from PIL import Image
from torch import nn

from draw import LABELS, SIDE


def prepare(image: Image.Image) -> torch.Tensor:
    """Make the input of the network: shape (3, 32, 32), 32-bit floats from -1 to 1.

    Training calls this function. Serving must call it too: a network that sees other numbers than it learned
    from gives wrong answers without an error.
    """
    small = image.convert("RGB").resize((SIDE, SIDE), Image.Resampling.BILINEAR)
    pixels = torch.from_numpy(np.array(small, dtype=np.float32)).permute(2, 0, 1)
    return (pixels / 127.5 - 1).contiguous()


class Block(nn.Module):
    """Two convolutions and a way around them."""

    def __init__(self, inputs: int, outputs: int) -> None:
        super().__init__()
        stride = 1 if inputs == outputs else 2
        self.first = nn.Conv2d(inputs, outputs, 3, stride, padding=1, bias=False)
        self.first_norm = nn.BatchNorm2d(outputs)
        self.second = nn.Conv2d(outputs, outputs, 3, padding=1, bias=False)
        self.second_norm = nn.BatchNorm2d(outputs)
        self.around = nn.Identity() if stride == 1 else nn.Conv2d(inputs, outputs, 1, stride, bias=False)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        y = torch.relu(self.first_norm(self.first(x)))
        return torch.relu(self.second_norm(self.second(y)) + self.around(x))


class ShapeNet(nn.Module):
    """Pictures in, one score for each of LABELS out."""

    def __init__(self) -> None:
        super().__init__()
        self.stem = nn.Conv2d(3, 16, 3, padding=1)
        widths = [(16, 16), (16, 16), (16, 32), (32, 32), (32, 64), (64, 64)]
        self.blocks = nn.Sequential(*[Block(inputs, outputs) for inputs, outputs in widths])
        self.score = nn.Linear(64, len(LABELS))

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return self.score(self.blocks(torch.relu(self.stem(x))).mean(dim=(2, 3)))
