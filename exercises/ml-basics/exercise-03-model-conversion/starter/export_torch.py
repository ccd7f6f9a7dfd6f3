"""From PyTorch to ONNX, and a look at what the file says. Step 1."""

from __future__ import annotations

from pathlib import Path

import onnx
import torch
from torch import nn


def opset_of(path: Path) -> int:
    """The version of the operator list that the file was written in (domain `""` or `"ai.onnx"`)."""
    raise NotImplementedError("step 1: read the opset from the file")


def batch_is_free(path: Path) -> bool:
    """Whether the first dimension of every input and output has a name instead of a number.

    Stored tensors may be listed among the inputs of older files: they are no inputs.
    """
    raise NotImplementedError("step 1: look at the shapes in the file")


# region export
def export(model: nn.Module, example: torch.Tensor, path: Path, opset: int = 20) -> None:
    """Write `model` as one ONNX file with the input `photo`, the output
    `chance` and a free batch.

    The file holds the model as it answers in service (evaluation mode), weights
    included. The model that was handed in is in the same mode afterwards as
    before. If the file does not have the opset asked for, or has a fixed batch,
    a `ValueError` says so. Whatever goes wrong, nothing lies at `path` that was
    not there before.
    """
    raise NotImplementedError("step 1: export the model")


# endregion export
