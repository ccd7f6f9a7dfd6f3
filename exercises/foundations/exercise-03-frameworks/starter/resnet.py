"""ResNet-18 and ResNet-50 with random weights: the networks that you measure. Nothing to write here.

The weights are random because speed does not depend on them: the same multiplications are done whatever
the numbers are. What matters is the shape of the network, and the number of parameters proves that.
"""

from __future__ import annotations

import torch
from torch import nn


def convolution(inputs: int, outputs: int, size: int, stride: int = 1) -> nn.Sequential:
    """A convolution that keeps the picture's size (but for the stride), and its batch norm."""
    return nn.Sequential(
        nn.Conv2d(inputs, outputs, size, stride, padding=size // 2, bias=False),
        nn.BatchNorm2d(outputs),
    )


class BasicBlock(nn.Module):
    """Two 3x3 convolutions and a way around them; the block of ResNet-18."""

    widening = 1

    def __init__(self, inputs: int, width: int, stride: int) -> None:
        super().__init__()
        self.first = convolution(inputs, width, 3, stride)
        self.second = convolution(width, width, 3)
        same = stride == 1 and inputs == width
        self.around = nn.Identity() if same else convolution(inputs, width, 1, stride)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        y = self.second(torch.relu(self.first(x)))
        return torch.relu(y + self.around(x))


class Bottleneck(nn.Module):
    """Narrow, work, widen: the block of ResNet-50."""

    widening = 4

    def __init__(self, inputs: int, width: int, stride: int) -> None:
        super().__init__()
        outputs = width * self.widening
        self.narrow = convolution(inputs, width, 1)
        self.work = convolution(width, width, 3, stride)
        self.widen = convolution(width, outputs, 1)
        same = stride == 1 and inputs == outputs
        self.around = nn.Identity() if same else convolution(inputs, outputs, 1, stride)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        y = torch.relu(self.work(torch.relu(self.narrow(x))))
        return torch.relu(self.widen(y) + self.around(x))


class ResNet(nn.Module):
    """The stem, four stages of blocks, and 1,000 scores."""

    def __init__(self, block: type[BasicBlock] | type[Bottleneck], depths: list[int]) -> None:
        super().__init__()
        self.stem = nn.Sequential(convolution(3, 64, 7, 2), nn.ReLU(), nn.MaxPool2d(3, 2, padding=1))
        stages: list[nn.Module] = []
        inputs = 64
        for number, depth in enumerate(depths):
            width = 64 * 2**number
            for place in range(depth):
                stride = 2 if number > 0 and place == 0 else 1
                stages.append(block(inputs, width, stride))
                inputs = width * block.widening
        self.stages = nn.Sequential(*stages)
        self.score = nn.Linear(inputs, 1000)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        y = self.stages(self.stem(x))
        return self.score(y.mean(dim=(2, 3)))


def resnet18() -> ResNet:
    """11,689,512 parameters."""
    return ResNet(BasicBlock, [2, 2, 2, 2])


def resnet50() -> ResNet:
    """25,557,032 parameters."""
    return ResNet(Bottleneck, [3, 4, 6, 3])


MODELS = {"resnet18": resnet18, "resnet50": resnet50}
