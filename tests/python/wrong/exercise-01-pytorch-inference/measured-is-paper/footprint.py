"""What the model takes: worked out on paper, and measured. Step 5."""

from __future__ import annotations

import torch
from torch import nn

from label_net import LabelNet

FLOAT = 4
"""Bytes of a 32-bit float."""


def weight_bytes(net: nn.Module) -> int:
    """Give the bytes of all that the state dict holds, buffers included."""
    return sum(tensor.nbytes for tensor in net.state_dict().values())


# region expected
def expected_outputs(net: LabelNet, side: int, batch: int) -> dict[str, int]:
    """Give the bytes of each layer's output for `batch` pictures of `side` pixels, in the order of the layers."""
    channels, outputs = 3, {}
    for name, layer in net.features.named_children():
        if isinstance(layer, nn.Conv2d):
            channels = layer.out_channels
            side = (side + 2 * layer.padding[0] - layer.kernel_size[0]) // layer.stride[0] + 1
        outputs[f"features.{name}"] = batch * channels * side * side * FLOAT
    flat = batch * channels * side * side * FLOAT
    return outputs | {"flatten": flat, "dropout": flat, "head": batch * net.head.out_features * FLOAT}


# endregion expected


def measured_outputs(net: nn.Module, batch: torch.Tensor) -> dict[str, int]:
    """Run `net` on `batch` and give the bytes of each layer's output, in the order in which the layers ran."""
    return expected_outputs(net, batch.shape[-1], len(batch))


def planned_bytes(net: LabelNet, side: int, batch: int) -> int:
    """Give the bytes to plan: the weights, and the largest pair of a layer's input and output."""
    chain = [batch * 3 * side * side * FLOAT, *expected_outputs(net, side, batch).values()]
    return weight_bytes(net) + max(given + output for given, output in zip(chain, chain[1:], strict=False))
