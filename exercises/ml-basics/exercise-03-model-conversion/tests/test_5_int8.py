"""Step 5: eight bits, and what they may cost."""

from __future__ import annotations

import logging

import numpy as np
import onnx
import onnxruntime as ort
import pytest
from lectern_exercise import check, step
from onnx import numpy_helper

BITS = "ml-basics/model-formats#quantize"


@pytest.fixture(autouse=True)
def quiet():
    logging.getLogger().setLevel(logging.ERROR)


def int8_tensors(path):
    """The stored int8 tensors with two dimensions or more."""
    found = {each.name: numpy_helper.to_array(each) for each in onnx.load(path).graph.initializer}
    return {name: array for name, array in found.items() if array.dtype == np.int8 and array.ndim >= 2}


@step("int8")
def test_samples_are_handed_out_in_batches(work, photo_rows):
    module = work.load("int8")
    images = photo_rows(1, 70)
    reader = module.Samples(images, rows=32)
    got = []
    for _ in range(10):
        batch = reader.get_next()
        if batch is None:
            break
        got.append(batch)
    check(all(isinstance(each, dict) and list(each) == ["photo"] for each in got) and got,
          "get_next gives a dictionary: the input's name, then the batch.", expected=["photo"],
          got=[list(each) if isinstance(each, dict) else type(each).__name__ for each in got], see=BITS, file="int8.py")
    sizes = [len(each["photo"]) for each in got]
    check(sizes == [32, 32, 6], "70 photos are three batches: the last, smaller one counts too.", expected=[32, 32, 6],
          got=sizes, see=BITS, file="int8.py")
    check(reader.get_next() is None, "After the last batch comes None, and stays.", expected=None, got="a batch", file="int8.py")
    check((np.concatenate([each["photo"] for each in got]) == images).all(), "The photos come in their order.", file="int8.py")


@step("int8")
def test_weights_are_stored_in_eight_bits_by_channel(work, tmp_path, onnx_file, photo_rows):
    module = work.load("int8")
    before = onnx_file.read_bytes()
    target = tmp_path / "model.int8.onnx"
    module.quantize(onnx_file, target, photo_rows(2, 64))
    check(target.is_file(), "quantize writes the file at `target`.", expected=target.name,
          got=sorted(each.name for each in tmp_path.iterdir()), see=BITS, file="int8.py")
    stored = int8_tensors(target)
    check(len(stored) == 2, "Both weights of the network, of the convolution and of the linear layer, are 8-bit integers.",
          expected=2, got=sorted(stored), see=BITS, file="int8.py")
    scales = {each.name: numpy_helper.to_array(each).size for each in onnx.load(target).graph.initializer}
    got = {name: scales.get(name.removesuffix("_quantized") + "_scale", 0) for name in stored}
    check(sorted(got.values()) == [2, 8], "Each of the 8 channels (and each of the 2 classes) has a scale of its own: quantize_static with per_channel=True.",
          expected=[2, 8], got=sorted(got.values()), see=BITS, file="int8.py")
    check(onnx_file.read_bytes() == before, "The original stays as it is: one quantizes last and keeps it.", file="int8.py")
    left = sorted(each.name for each in tmp_path.iterdir())
    check(left == ["model.int8.onnx"], "Files made on the way belong into a temporary folder.", expected=["model.int8.onnx"],
          got=left, file="int8.py")


def largest_of_the_photo(path):
    """The largest number that the file can still tell apart in its input, or nothing if it does not round activations."""
    file = onnx.load(path)
    stored = {each.name: numpy_helper.to_array(each) for each in file.graph.initializer}
    first = next((node for node in file.graph.node if node.op_type == "QuantizeLinear" and node.input[1] in stored), None)
    if first is None:
        return None
    scale, zero = (stored[name] for name in first.input[1:])
    return float(scale * (np.iinfo(zero.dtype).max - float(zero)))


@step("int8")
def test_the_ranges_of_activations_are_fixed_by_the_photos(work, tmp_path, onnx_file, photo_rows):
    module = work.load("int8")
    images = photo_rows(9, 64)
    found = []
    for name, taken in (("bright", images), ("dark", images // 4)):
        module.quantize(onnx_file, tmp_path / f"{name}.onnx", taken)
        found.append(largest_of_the_photo(tmp_path / f"{name}.onnx"))
    bright, dark = found
    check(bright is not None, "The activations are 8-bit integers, too, with ranges that stand in the file: take quantize_static, not quantize_dynamic.",
          expected="a QuantizeLinear node with a stored scale", got="none", see=BITS, file="int8.py")
    check(2 * dark < bright, "Calibrated with photos of a quarter of the brightness, the ranges are narrower. They must come from the photos that are handed in.",
          expected=f"below {bright / 2:.2f}", got=round(dark, 2), see=BITS, file="int8.py")


@step("int8")
def test_the_answers_stay_close(work, tmp_path, onnx_file, answer, photo_rows):
    module = work.load("int8")
    target = tmp_path / "model.int8.onnx"
    module.quantize(onnx_file, target, photo_rows(3, 100))
    fresh = photo_rows(4, 200)
    session = ort.InferenceSession(target, providers=["CPUExecutionProvider"])
    off = float(np.abs(session.run(None, {"photo": fresh})[0] - answer(fresh)).max())
    check(off < 0.05, "Calibrated with photos like those it is asked about, this network stays within 0.05 of its chances.",
          expected="below 0.05", got=round(off, 3), see=BITS, file="int8.py")
    error: object = "nothing was raised"
    try:
        module.quantize(onnx_file, tmp_path / "none.onnx", fresh[:0])
    except Exception as raised:
        error = raised
    check(isinstance(error, ValueError), "Without photos there are no ranges: a ValueError says so.",
          expected="ValueError", got=error, see=BITS, file="int8.py")


@step("int8")
def test_the_rounding_error_of_each_weight(work, tmp_path, onnx_file, photo_rows):
    module = work.load("int8")
    target = tmp_path / "model.int8.onnx"
    module.quantize(onnx_file, target, photo_rows(5, 64))
    found = module.weight_errors(onnx_file, target)
    check(sorted(each.channels for each in found) == [2, 8], "One entry for each 8-bit weight, with the number of its scales.",
          expected=[2, 8], got=sorted(each.channels for each in found), see=BITS, file="int8.py")
    check(all(0.2 < each.steps <= 0.501 and each.within for each in found),
          "Rounding moves a number by half a step of its own channel at most, and among many numbers one comes near to that.",
          expected="between 0.2 and 0.5 steps", got={each.name: round(each.steps, 3) for each in found}, see=BITS, file="int8.py")


@step("int8")
def test_a_weight_out_of_bounds_is_found(work, tmp_path, onnx_file, photo_rows):
    module = work.load("int8")
    target = tmp_path / "model.int8.onnx"
    module.quantize(onnx_file, target, photo_rows(6, 64))
    names = sorted(int8_tensors(target))
    for turn, name in enumerate(names):
        file = onnx.load(target)
        stored = next(each for each in file.graph.initializer if each.name == name)
        numbers = numpy_helper.to_array(stored).copy()
        place = np.unravel_index(int(np.abs(numbers.astype(int)).argmin()), numbers.shape)
        numbers[place] += 3  # one number of many, three steps off
        stored.CopyFrom(numpy_helper.from_array(numbers, name))
        spoiled = tmp_path / f"spoiled{turn}.onnx"
        onnx.save(file, spoiled)
        found = {each.name: each for each in module.weight_errors(onnx_file, spoiled)}
        bad = [each.name for each in found.values() if not each.within]
        check(bad == [name.removesuffix("_quantized")],
              "One number of this weight was moved by three steps. The largest error finds it; a mean over the tensor, or a scale "
              "along the wrong axis, does not.",
              expected=[name.removesuffix("_quantized")], got=bad, see=BITS, file="int8.py")
        check(2.4 <= found[bad[0]].steps <= 3.6, "The error is counted in steps of the channel in which it lies.",
              expected="between 2.5 and 3.5 steps", got=round(found[bad[0]].steps, 2), see=BITS, file="int8.py")


@step("int8")
def test_what_the_answers_lost(work):
    module = work.load("int8")
    dice = np.random.default_rng(8)
    labels = dice.integers(0, 2, 200)
    before = np.where(labels[:, None] == [0, 1], 0.8, 0.2).astype(np.float32)
    before[:20] = before[:20, ::-1]  # 10% wrong
    for wrong, wanted in ((0, True), (2, True), (3, False), (30, False)):
        after = before.copy()
        after[20 : 20 + wrong] = after[20 : 20 + wrong, ::-1]
        got = module.loss(before, after, labels, allowed=0.01)
        check(abs(got.right_before - 0.9) < 1e-6 and abs(got.right_after - (0.9 - wrong / 200)) < 1e-6
              and abs(got.same_class - (1 - wrong / 200)) < 1e-6,
              f"Of 200 photos 180 were right, and {wrong} of those are no longer.",
              expected=(0.9, 0.9 - wrong / 200, 1 - wrong / 200), got=(got.right_before, got.right_after, got.same_class),
              see=BITS, file="int8.py")
        check(got.accepted is wanted or got.accepted == wanted,
              f"{wrong / 200:.1%} of the right answers were lost and 1% is allowed, the limit included.",
              expected=wanted, got=got.accepted, see=BITS, file="int8.py")
        check(abs(got.largest - (0.6 if wrong else 0)) < 1e-6, "`largest` is the largest difference of a chance.",
              expected=0.6 if wrong else 0.0, got=got.largest, see=BITS, file="int8.py")


@step("int8")
def test_gained_is_not_lost_and_nan_is_never_right(work):
    module = work.load("int8")
    labels = np.arange(100) % 2
    right = np.where(labels[:, None] == [0, 1], 0.9, 0.1).astype(np.float32)
    some_wrong = right.copy()
    some_wrong[:10] = some_wrong[:10, ::-1]
    check(module.loss(some_wrong, right, labels).accepted, "A model that is right more often than before has lost nothing.",
          expected=True, got=False, see=BITS, file="int8.py")
    broken = right.copy()
    broken[4, int(labels[4])] = np.nan  # argmax takes nan for the largest
    check(not module.loss(right, broken, labels).accepted,
          "argmax points at a nan, so a broken answer can count as right: refuse what is not finite.",
          expected=False, got=True, see=BITS, file="int8.py")
