"""Step 4: the second model, converted in its own environment, and judged in this one."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import numpy as np
import onnx
import onnxruntime as ort
import pytest
from lectern_exercise import check, step

KERAS = "ml-basics/model-formats#from-tensorflow"
VERIFY = "ml-basics/model-formats#verify"
RECIPE = "ml-basics/pytorch-basics#recipe"


@pytest.fixture(scope="module")
def place(tmp_path_factory):
    return tmp_path_factory.mktemp("keras")


@pytest.fixture
def handed_over(work, place, tensorflow_python):
    """What the learner's program hands over: made once, by the learner's program in the other environment."""
    out = place / "out"
    if not (out / "label.onnx").is_file():
        truth = Path(__file__).with_name("keras_truth.py")
        done = work.run([tensorflow_python, truth, str(work.folder), str(place), "5"], timeout=110)
        assert done.returncode == 0, done.stderr[-1500:]
        command = [tensorflow_python, "export_keras.py", str(place / "label.keras"), "--out", str(out)]
        done = work.run(command, timeout=110)
        said = [line for line in done.stderr.splitlines() if re.match(r"\w*(Error|Exception|Interrupt)\b", line)]
        check(done.returncode == 0, "python export_keras.py label.keras ends without an error, in the environment with TensorFlow.",
              expected="exit code 0", got=said[-1] if said else done.stderr[-800:], see=KERAS, file="export_keras.py")
    check((out / "label.onnx").is_file(), "export writes label.onnx.", see=KERAS, file="export_keras.py")
    return out


@step("keras")
def test_the_code_is_written(work):
    source = work.read("export_keras.py")
    left = re.findall(r'NotImplementedError\("(step 4: [^"]+)"', source)
    check(not left, "export_keras.py still has functions to write. The tests run it in the environment with TensorFlow.",
          expected="no NotImplementedError", got=left, see=KERAS, file="export_keras.py")


@step("keras")
def test_the_file_takes_photos_of_any_number(handed_over):
    session = ort.InferenceSession(handed_over / "label.onnx", providers=["CPUExecutionProvider"])
    (given,) = session.get_inputs()
    check(given.name == "photo" and isinstance(given.shape[0], str) and given.shape[1:] == [32, 32, 3],
          "The input is called photo, and its first dimension is free.",
          expected="photo [a name, 32, 32, 3]", got=f"{given.name} {given.shape}", see=KERAS, file="export_keras.py")
    check(given.type == "tensor(uint8)",
          "The service has uint8 photos, for this model as for the other. With floats every caller must know the recipe.",
          expected="tensor(uint8)", got=given.type, see=RECIPE, file="export_keras.py")


@step("keras")
def test_the_opset_is_the_one_asked_for(handed_over):
    file = onnx.load(handed_over / "label.onnx")
    got = next(each.version for each in file.opset_import if each.domain in ("", "ai.onnx"))
    check(got == 18, "Keras writes opset 15 unless another one is asked for.", expected=18, got=got, see=KERAS, file="export_keras.py")


@step("keras")
def test_the_answers_are_those_of_the_keras_file(handed_over, place):
    session = ort.InferenceSession(handed_over / "label.onnx", providers=["CPUExecutionProvider"])
    with np.load(place / "truth.npz") as truth:
        images, wanted = truth["photo"], truth["chance"]
    for rows in (1, 2, 23):
        got = session.run(None, {"photo": images[:rows]})[0]
        good = got.shape == (rows, 2) and np.abs(got - wanted[:rows]).max() < 1e-4
        check(good, f"A batch of {rows}: the ONNX file must answer as the Keras file did when the team applied its recipe.",
              expected=wanted[0].round(3).tolist(), got=got[0].round(3).tolist(), see=RECIPE, file="export_keras.py")


@step("keras")
def test_the_golden_answers_are_the_originals(work, handed_over):
    found = work.load("golden").load_golden(handed_over / "label-golden.npz")
    session = ort.InferenceSession(handed_over / "label.onnx", providers=["CPUExecutionProvider"])
    check(len(found) >= 4, "The golden answers hold the cases of step 2.", got=list(found), see=VERIFY, file="export_keras.py")
    for name, (batch, kept) in found.items():
        got = session.run(None, {"photo": batch})[0]
        check(isinstance(kept, np.ndarray) and kept.shape == got.shape and np.abs(got - kept).max() < 1e-4,
              f"The golden answer to {name!r} is not what the model says in service: dropout must be off, and batch norm "
              "must use its stored averages.",
              expected=got[0].round(3).tolist(), got=np.asarray(kept)[0].round(3).tolist(), see=VERIFY, file="export_keras.py")


@step("keras")
def test_the_gate_stays_free_of_frameworks(work):
    program = "import compare, runtime, sys; print(sorted({'torch', 'tensorflow', 'keras'} & set(sys.modules)))"
    done = work.run([sys.executable, "-c", program])
    check(done.stdout.strip() == "[]", "The gate needs the two files and ONNX Runtime, neither PyTorch nor TensorFlow.",
          expected="[]", got=done.stdout.strip() or done.stderr[-300:], see=VERIFY, file="compare.py")
