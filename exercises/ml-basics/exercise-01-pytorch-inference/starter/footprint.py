"""What the model takes: worked out on paper, and measured. Step 5."""

from __future__ import annotations

import torch
from torch import nn

from label_net import LabelNet

FLOAT = 4
"""Bytes of a 32-bit float."""


def weight_bytes(net: nn.Module) -> int:
    """Give the bytes of all that the state dict holds, buffers included."""
    raise NotImplementedError("step 5: the bytes of the weights")


# region expected
def expected_outputs(net: LabelNet, side: int, batch: int) -> dict[str, int]:
    """Give the bytes of each layer's output for `batch` pictures of `side` pixels, in the order of the layers.

    The keys are the layers' names: features.0 to features.8, flatten, dropout, head. Nothing is run here: all is
    worked out from what the layers say of themselves (`out_channels`, `kernel_size`, `stride`, `padding`, `out_features`).
    """
    raise NotImplementedError("step 5: the outputs, on paper")


# endregion expected


def measured_outputs(net: nn.Module, batch: torch.Tensor) -> dict[str, int]:
    """Run `net` on `batch` and give the bytes of each layer's output, in the order in which the layers ran.

    The keys are the same names as on paper. The network is left as it was: no hook stays behind.
    """
    raise NotImplementedError("step 5: the outputs, measured")


def planned_bytes(net: LabelNet, side: int, batch: int) -> int:
    """Give the bytes to plan: the weights, and the largest sum of one layer's input and its output.

    When a layer runs, its input and its output must be in memory; what came before can be freed. The first input is
    the batch itself.
    """
    raise NotImplementedError("step 5: the bytes to plan")
