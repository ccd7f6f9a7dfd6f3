"""The network that reads parcel labels. Nothing to write here."""

from __future__ import annotations

import torch
from torch import nn


def stage(inputs: int, outputs: int) -> list[nn.Module]:
    """A convolution that halves height and width, its batch norm, and ReLU."""
    return [nn.Conv2d(inputs, outputs, 3, stride=2, padding=1, bias=False), nn.BatchNorm2d(outputs), nn.ReLU()]


class LabelNet(nn.Module):
    """Three stages, then one score for each class. Pictures are squares of `side` pixels, a multiple of 8."""

    def __init__(self, width: int = 8, classes: int = 5, side: int = 32) -> None:
        super().__init__()
        self.features = nn.Sequential(*stage(3, width), *stage(width, 2 * width), *stage(2 * width, 2 * width))
        self.flatten = nn.Flatten()
        self.dropout = nn.Dropout(0.25)
        self.head = nn.Linear(2 * width * (side // 8) ** 2, classes)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return self.head(self.dropout(self.flatten(self.features(x))))
