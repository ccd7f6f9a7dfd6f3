"""Step 3: the gate."""

from __future__ import annotations

import numpy as np
import onnxruntime as ort
from lectern_exercise import check, step

VERIFY = "ml-basics/model-formats#verify"


def chances(seed, rows):
    raw = np.random.default_rng(seed).random((rows, 4)).astype(np.float32) + 0.01
    return raw / raw.sum(axis=1, keepdims=True)


@step("gate")
def test_equal_answers_pass(work):
    module = work.load("compare")
    dice = np.random.default_rng(4)
    for rows in (1, 7, 40):
        wanted = chances(rows, rows)
        noise = dice.uniform(-1, 1, wanted.shape).astype(np.float32) * 1e-5
        noise[0, 0] = 1e-5
        found = module.compare("some", wanted, wanted + noise, 1e-4)
        largest = float(np.abs((wanted + noise).astype(np.float64) - wanted).max())
        check(found.passed and found.why == "" and found.case == "some" and found.rows == rows,
              "Differences far below the tolerance pass.", expected=f"passed, {rows} rows", got=found, see=VERIFY, file="compare.py")
        check(abs(found.largest - largest) < 1e-7, "`largest` is the largest difference of all numbers.",
              expected=f"{largest:.3g}", got=f"{found.largest:.3g}", see=VERIFY, file="compare.py")


@step("gate")
def test_one_wrong_row_is_enough(work):
    module = work.load("compare")
    for place, off in ((0, 0.2), (17, -0.2), (39, 0.004)):
        wanted = chances(9, 40)
        got = wanted.copy()
        got[place, 2] += off
        found = module.compare("forty", wanted, got, 1e-3)
        check(not found.passed and abs(found.largest - abs(off)) < 1e-6 and found.why,
              f"Row {place} of 40 is off by {off}: a mean hides it, and so does a difference with a sign.",
              expected=f"not passed, largest {abs(off)}", got=found, see=VERIFY, file="compare.py")


@step("gate")
def test_the_share_of_equal_classes(work):
    module = work.load("compare")
    wanted = np.tile(np.float32([0.1, 0.7, 0.2]), (8, 1))
    got = wanted.copy()
    got[:3] = [0.7, 0.1, 0.2]
    found = module.compare("eight", wanted, got, 1.0)
    check(abs(found.same_class - 5 / 8) < 1e-9, "5 of 8 rows have their largest chance in the same place.",
          expected=5 / 8, got=found.same_class, see=VERIFY, file="compare.py")
    check(found.passed, "No difference is above the tolerance of 1.0 here: the classes do not decide whether it passes.",
          expected="passed", got=found, see=VERIFY, file="compare.py")


@step("gate")
def test_what_is_not_a_number_never_passes(work):
    module = work.load("compare")
    for value in (np.nan, np.inf, -np.inf):
        wanted = chances(2, 5)
        got = wanted.copy()
        got[3, 1] = value
        found = module.compare("five", wanted, got, 1e9)
        check(not found.passed and found.why and np.isinf(found.largest),
              f"One number came back as {value}. No comparison with nan is true, so look for such numbers first.",
              expected="not passed, largest inf", got=found, see=VERIFY, file="compare.py")


@step("gate")
def test_shapes_are_not_stretched(work):
    module = work.load("compare")
    wanted = np.tile(chances(3, 1), (6, 1))
    for got in (wanted[:1], wanted[:, :1], wanted[None], wanted[:5]):
        try:
            found = module.compare("six", wanted, got, 1.0)
        except Exception as error:
            check(False, "Answers of another shape are a finding, not an error.", expected="a Finding that has not passed",
                  got=error, see=VERIFY, file="compare.py")
        check(not found.passed and np.isinf(found.largest) and found.same_class == 0 and found.rows == 6,
              f"The answer has shape {got.shape} in place of {wanted.shape}. NumPy would stretch it and compare all the same.",
              expected="not passed, largest inf, same_class 0, rows 6", got=found, see=VERIFY, file="compare.py")


@step("gate")
def test_a_frozen_batch_is_found(work, tmp_path, write_onnx, answer, photo_rows):
    module = work.load("compare")
    write_onnx(tmp_path / "frozen.onnx", free=False)
    session = ort.InferenceSession(tmp_path / "frozen.onnx", providers=["CPUExecutionProvider"])
    golden = {f"{rows} rows": (photo_rows(rows, rows), answer(photo_rows(rows, rows))) for rows in (4, 1, 33)}
    found = module.verify(lambda batch: session.run(None, {"photo": batch})[0], golden, 1e-4)
    got = [(each.case, each.passed) for each in found]
    check(got == [("4 rows", True), ("1 rows", False), ("33 rows", False)],
          "This file takes batches of 4 only and raises at others. Each case gives a finding; an error is one that has not passed.",
          expected=[("4 rows", True), ("1 rows", False), ("33 rows", False)], got=got, see=VERIFY, file="compare.py")
    check(all("dimension" in each.why for each in found[1:]), "`why` tells what the runtime said, its error's name and text.",
          expected="InvalidArgument: … dimension …", got=found[1].why, see=VERIFY, file="compare.py")
    got = module.accepted(found)
    check(got is not None and not got, "One case that has not passed refuses the file.", expected=False, got=got, see=VERIFY, file="compare.py")


@step("gate")
def test_each_answer_is_held_against_the_originals(work):
    module = work.load("compare")
    golden = {name: (np.full((rows, 2), rows), chances(rows, rows)) for name, rows in (("right", 3), ("other rows", 5), ("absent", 7))}

    def run(batch):
        if len(batch) == 7:
            raise KeyError("chance")
        return chances(3 if len(batch) == 3 else 6, len(batch))

    found = module.verify(run, golden, 1e-4)
    got = [(each.case, bool(each.passed)) for each in found]
    check(got == [("right", True), ("other rows", False), ("absent", False)],
          "What `run` gives is compared with the golden answer. This program gives the right answers to 3 rows, others to 5, and an error to 7.",
          expected=[("right", True), ("other rows", False), ("absent", False)], got=got, see=VERIFY, file="compare.py")
    check("KeyError" in found[2].why and "chance" in found[2].why, "`why` holds the error's name and its text.",
          expected="KeyError: 'chance'", got=found[2].why, see=VERIFY, file="compare.py")


@step("gate")
def test_a_right_file_is_accepted(work, onnx_file, answer, photo_rows):
    module = work.load("compare")
    session = ort.InferenceSession(onnx_file, providers=["CPUExecutionProvider"])
    golden = {str(rows): (photo_rows(rows, rows), answer(photo_rows(rows, rows))) for rows in (1, 2, 33)}
    found = module.verify(lambda batch: session.run(None, {"photo": batch})[0], golden, 1e-4)
    check(len(found) == 3 and module.accepted(found), "All three cases agree.", expected=True, got=found,
          see=VERIFY, file="compare.py")


@step("gate")
def test_nothing_compared_is_nothing_shown(work):
    module = work.load("compare")
    check(module.accepted([]) is not None and not module.accepted([]), "all([]) is True in Python. A gate that has compared nothing must not open.",
          expected=False, got=module.accepted([]), see=VERIFY, file="compare.py")
