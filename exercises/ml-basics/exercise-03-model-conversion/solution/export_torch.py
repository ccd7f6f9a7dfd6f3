"""From PyTorch to ONNX, and a look at what the file says. Step 1."""

from __future__ import annotations

from pathlib import Path

import onnx
import torch
from torch import nn


# region export
def export(model: nn.Module, example: torch.Tensor, path: Path, opset: int = 20) -> None:
    """Write `model` as one ONNX file with the input `photo`, the output `chance` and a free batch."""
    part = path.with_name(path.name + ".part")  # nobody may take a half-made file for the model
    was_training = model.training
    model.eval()
    try:
        torch.onnx.export(
            model,
            (example,),
            part,
            dynamo=True,
            input_names=["photo"],
            output_names=["chance"],
            dynamic_shapes=({0: "batch"},),
            opset_version=opset,
            external_data=False,
            verbose=False,
        )
        if opset_of(part) != opset:
            raise ValueError(f"asked for opset {opset}, the exporter wrote {opset_of(part)}")
        if not batch_is_free(part):
            raise ValueError("the batch size is fixed in the file")
        part.replace(path)
    finally:
        model.train(was_training)
        part.unlink(missing_ok=True)


# endregion export


def batch_is_free(path: Path) -> bool:
    """Whether the first dimension of every input and output has a name instead of a number."""
    graph = onnx.load(path, load_external_data=False).graph
    stored = {tensor.name for tensor in graph.initializer}
    values = [value for value in (*graph.input, *graph.output) if value.name not in stored]
    return all(
        value.type.tensor_type.shape.dim and value.type.tensor_type.shape.dim[0].dim_param != "" for value in values
    )


def opset_of(path: Path) -> int:
    """The version of the operator list that the file was written in."""
    imports = onnx.load(path, load_external_data=False).opset_import
    return next(each.version for each in imports if each.domain in ("", "ai.onnx"))
