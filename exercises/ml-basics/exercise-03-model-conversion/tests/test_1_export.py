"""Step 1: one ONNX file from a PyTorch model."""

from __future__ import annotations

import numpy as np
import onnx
import onnxruntime as ort
import pytest
import torch
from lectern_exercise import check, step
from onnx import TensorProto, helper

ONNX = "ml-basics/model-formats#onnx"
TORCH = "ml-basics/model-formats#from-pytorch"


def tiny_file(path, first, opset=20, stored_as_input=False):
    """An ONNX file with one Add, whose first dimension is `first`."""
    weight = helper.make_tensor("weight", TensorProto.FLOAT, [3], [1.0, 2.0, 3.0])
    inputs = [helper.make_tensor_value_info("photo", TensorProto.FLOAT, [first, 3])]
    if stored_as_input:
        inputs.append(helper.make_tensor_value_info("weight", TensorProto.FLOAT, [3]))
    output = helper.make_tensor_value_info("chance", TensorProto.FLOAT, [first, 3])
    graph = helper.make_graph([helper.make_node("Add", ["photo", "weight"], ["chance"])], "g", inputs, [output], [weight])
    imports = [helper.make_opsetid("ai.onnx.ml", 3), helper.make_opsetid("", opset)]
    onnx.save(helper.make_model(graph, opset_imports=imports, ir_version=10), path)
    return path


def example(seed=3, rows=4):
    return torch.from_numpy(np.random.default_rng(seed).integers(0, 256, (rows, 32, 32, 3), dtype=np.uint8))


@step("export")
def test_the_opset_is_read_from_the_file(work, tmp_path):
    module = work.load("export_torch")
    for opset in (18, 21):
        got = module.opset_of(tiny_file(tmp_path / "tiny.onnx", "batch", opset))
        check(got == opset, "A file can name several lists of operators; the standard one has the domain '' or 'ai.onnx'.",
              expected=opset, got=got, see=ONNX, file="export_torch.py")


@step("export")
def test_a_fixed_batch_is_seen(work, tmp_path):
    module = work.load("export_torch")
    for first, stored, wanted in (("batch", False, True), (4, False, False), ("n", True, True), (1, True, False)):
        path = tiny_file(tmp_path / "tiny.onnx", first, stored_as_input=stored)
        got = module.batch_is_free(path)
        check(got is wanted or got == wanted,
              f"The first dimension of input and output is {first!r} in this file"
              + (", and a stored tensor is listed among the inputs, which is no input." if stored else "."),
              expected=wanted, got=got, see=TORCH, file="export_torch.py")


@step("export")
def test_the_file_says_what_was_agreed(work, tmp_path, model):
    module = work.load("export_torch")
    path = tmp_path / "model.onnx"
    module.export(model, example(), path)
    check(path.is_file(), "export writes the file at the path that it is given.", expected=path.name,
          got=sorted(each.name for each in tmp_path.iterdir()), see=TORCH, file="export_torch.py")
    session = ort.InferenceSession(path, providers=["CPUExecutionProvider"])
    names = [each.name for each in (*session.get_inputs(), *session.get_outputs())]
    check(names == ["photo", "chance"], "Input and output have the names that callers will use.",
          expected=["photo", "chance"], got=names, see=ONNX, file="export_torch.py")
    shape = session.get_inputs()[0].shape
    check(isinstance(shape[0], str) and shape[1:] == [32, 32, 3],
          "The first dimension of the photo must be free: declare it in dynamic_shapes.",
          expected=["batch", 32, 32, 3], got=shape, see=TORCH, file="export_torch.py")
    got = sorted(each.name for each in tmp_path.iterdir())
    check(got == ["model.onnx"], "Model and weights are one file, and nothing else is left behind.",
          expected=["model.onnx"], got=got, see=ONNX, file="export_torch.py")


@step("export")
@pytest.mark.parametrize("training", [False, True])
def test_the_answers_are_those_of_service(work, tmp_path, model, answer, photo_rows, training):
    module = work.load("export_torch")
    path = tmp_path / "model.onnx"
    model.train(training)
    try:
        module.export(model, example(), path)
        after = model.training
    finally:
        model.eval()
    session = ort.InferenceSession(path, providers=["CPUExecutionProvider"])
    for rows in (1, 3, 19):
        batch = photo_rows(rows, rows)
        got, wanted = session.run(None, {"photo": batch})[0], answer(batch)
        good = got.shape == wanted.shape and np.abs(got - wanted).max() < 1e-4
        check(good, f"A batch of {rows}: the file must answer as the model does in evaluation mode, in whichever mode it was handed in.",
              expected=wanted[0].round(3).tolist(), got=got[0].round(3).tolist(), see=ONNX, file="export_torch.py")
    check(after == training, "export must leave the model in the mode in which it came.",
          expected=f"training: {training}", got=f"training: {after}", see=ONNX, file="export_torch.py")


@step("export")
def test_the_opset_is_what_was_asked_for(work, tmp_path, model):
    module = work.load("export_torch")
    module.export(model, example(), tmp_path / "model.onnx", opset=18)
    file = onnx.load(tmp_path / "model.onnx")
    got = next(each.version for each in file.opset_import if each.domain == "")
    check(got == 18, "The opset is handed on to the exporter.", expected=18, got=got, see=ONNX, file="export_torch.py")

    path = tmp_path / "old.onnx"
    error: object = "nothing was raised"
    try:
        module.export(model, example(), path, opset=17)
    except Exception as raised:
        error = raised
    check(isinstance(error, ValueError),
          "Asked for opset 17, the exporter prints a traceback, writes 18 and returns as if all were well. export must raise a ValueError.",
          expected="ValueError", got=error, see=ONNX, file="export_torch.py")
    check(not path.exists(), "After a failure there must be no file that somebody could take for the model.",
          expected="no old.onnx", got="old.onnx", see=ONNX, file="export_torch.py")


@step("export")
def test_a_batch_fixed_by_the_code_is_refused(work, tmp_path, model):
    module = work.load("export_torch")

    class Fixed(torch.nn.Module):
        def forward(self, photo):
            return photo.float().reshape(4, 32 * 32 * 3)[:, :2].softmax(dim=1)

    path = tmp_path / "fixed.onnx"
    path.write_bytes(b"the model of yesterday")
    error: object = "nothing was raised"
    try:
        module.export(Fixed().eval(), example(), path)
    except Exception as raised:
        error = raised
    check(isinstance(error, Exception), "This model works for batches of 4 only, so export must fail.",
          expected="an error", got=error, see=TORCH, file="export_torch.py")
    check(path.read_bytes() == b"the model of yesterday", "A failed export must leave the file of yesterday alone.",
          see=TORCH, file="export_torch.py")
