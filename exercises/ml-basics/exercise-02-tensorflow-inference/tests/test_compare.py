"""Step 5: the comparison, and the whole program."""

from __future__ import annotations

import json
import math
import os
import random
import shutil
import sys

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")

import keras
import numpy as np
from lectern_exercise import check, step

VERIFY = "ml-basics/model-formats#verify"
FORMATS = "ml-basics/tensorflow-basics#formats"


def some_answers(count: int, seed: int = 6) -> dict[str, list[float]]:
    dice = np.random.default_rng(seed)
    return {f"{number:02}.png": dice.dirichlet([0.4, 0.4, 0.4]).tolist() for number in range(count)}


def nudged(answers: dict[str, list[float]], by: float) -> dict[str, list[float]]:
    return {name: [row[0] + by, row[1] - by, row[2]] for name, row in answers.items()}


@step("compare-answers")
def test_pictures_go_by_name(work):
    compare = work.load("compare")
    first = some_answers(12)
    shuffled = list(nudged(first, 2e-6).items())
    random.Random(4).shuffle(shuffled)
    found = compare.compare(first, dict(shuffled))
    check(found.accepted and abs(found.largest - 2e-6) < 1e-9, "The same answers in another order are the same answers: compare by the picture's name.",
          expected="accepted, largest 0.000002", got=f"accepted {found.accepted}, largest {found.largest:.6f}", see=VERIFY, file="compare.py")
    check(found.pictures == 12 and found.same_class == 12 and found.tolerance == 1e-4, "The comparison says how many pictures there were, and with what tolerance.",
          expected="12, 12, 0.0001", got=f"{found.pictures}, {found.same_class}, {found.tolerance}", file="compare.py")


@step("compare-answers")
def test_one_picture_is_enough_to_refuse(work):
    compare = work.load("compare")
    first = some_answers(200)
    for name in ("00.png", "137.png", "199.png"):
        second = nudged(first, 1e-7)
        second[name] = [first[name][0] + 0.003, *first[name][1:]]
        found = compare.compare(first, second, 1e-3)
        check(not found.accepted and found.worst == name and abs(found.largest - 0.003) < 1e-6,
              "One picture of 200 differs by 0.003. An average hides it; the largest difference decides, and its picture is named.",
              expected=f"refused, {name}, 0.003", got=f"accepted {found.accepted}, {found.worst}, {found.largest:.6f}", see=VERIFY, file="compare.py")
    clear = {"a": [0.9, 0.1], "b": [0.2, 0.8]}
    found = compare.compare(clear, {"a": [0.897, 0.103], "b": [0.203, 0.797]}, 0.01)
    check(found.accepted and found.same_class == 2, "Below the tolerance that was asked for, and with equal classes, it is accepted.",
          expected=True, got=found.accepted, file="compare.py")


@step("compare-answers")
def test_another_class_is_refused_within_the_tolerance(work):
    found = work.load("compare").compare({"a": [0.50001, 0.49999], "b": [0.9, 0.1]}, {"a": [0.49999, 0.50001], "b": [0.9, 0.1]}, 1e-3)
    check(found.same_class == 1 and not found.accepted, "The numbers are close, and the class is another: the caller sees another answer.",
          expected="1 of 2 the same, refused", got=f"{found.same_class} of 2, accepted {found.accepted}", see=VERIFY, file="compare.py")


@step("compare-answers")
def test_nan_is_never_the_same(work):
    compare = work.load("compare")
    for first, second in (({"a": [0.1, 0.9], "b": [0.2, 0.8]}, {"a": [0.1, 0.9], "b": [math.nan, 0.8]}),
                          ({"a": [0.1, 0.9], "b": [math.nan, 0.8]}, {"a": [0.1, 0.9], "b": [math.nan, 0.8]})):
        found = compare.compare(first, second)
        check(not found.accepted and found.worst == "b" and found.largest == math.inf,
              "nan is larger than nothing and equal to nothing, so `difference > tolerance` lets it through. Ask whether the numbers are finite.",
              expected="refused, b, inf", got=f"accepted {found.accepted}, {found.worst}, {found.largest}", see=VERIFY, file="compare.py")


@step("compare-answers")
def test_what_cannot_be_compared_is_refused(work):
    compare = work.load("compare")
    answers = some_answers(3)
    fewer = {name: row for name, row in answers.items() if name != "01.png"}
    for what, first, second, word in (("a picture that only one knows", answers, fewer, "01.png"), ("no picture at all", {}, {}, ""),
                                      ("different numbers of classes", {"a": [0.5, 0.5]}, {"a": [0.5, 0.3, 0.2]}, "")):
        error: object = "nothing was raised"
        try:
            compare.compare(first, second)
        except Exception as raised:
            error = raised
        check(isinstance(error, ValueError) and word in str(error), f"Refuse {what} with a ValueError: what was not compared must not look as if it passed.",
              expected=f"ValueError {word}".strip(), got=f"{type(error).__name__}: {error}"[:300], see=VERIFY, file="compare.py")


def fresh_copy(work, tmp_path):
    """A copy without what earlier runs left: photos added to `samples/`, and versions, which are never changed."""
    copy = work.copy(tmp_path)
    for name in ("samples", "report"):
        shutil.rmtree(copy.path(name), ignore_errors=True)
    return copy


@step("compare-answers")
def test_the_whole_program_agrees_with_pytorch(work, tmp_path):
    copy = fresh_copy(work, tmp_path)
    done = copy.run([sys.executable, "run.py", "--runs", "2", "--batches", "1"], timeout=110)
    check(done.returncode == 0, "python run.py carries the trained network over, and its answers for the 40 samples agree with PyTorch's.",
          got=(done.stdout[-700:] + done.stderr[-900:]), file="run.py")
    found = json.loads(copy.read("report/comparison.json"))["comparison"]
    check(found["pictures"] == 40 and found["same_class"] == 40 and found["largest"] <= 1e-4, "All 40 samples: the same class, and no difference above 0.0001.",
          expected="40, 40, at most 0.0001", got=found, see=VERIFY, file="compare.py")
    try:
        model = keras.models.load_model(copy.path("report/labels.keras"))
    except Exception as error:
        check(False, "The network that was handed in loads from labels.keras where your code is not: build it of Keras' own layers, without Lambda.",
              expected="a model", got=f"{type(error).__name__}: {error}"[:300], see=FORMATS, file="label_net.py")
    check(model.input_shape == (None, 32, 32, 3), "labels.keras holds the network of this report.", expected=(None, 32, 32, 3),
          got=model.input_shape, see=FORMATS, file="store.py")


@step("compare-answers")
def test_a_difference_stops_the_program(work, tmp_path):
    copy = fresh_copy(work, tmp_path)
    path = copy.path("first/answers.json")
    handed_over = json.loads(path.read_text(encoding="utf-8"))
    name = sorted(handed_over["pictures"])[17]
    row = handed_over["pictures"][name]
    handed_over["pictures"][name] = [value + 0.001 if value == min(row) else value for value in row]
    path.write_text(json.dumps(handed_over), encoding="utf-8")
    done = copy.run([sys.executable, "run.py", "--runs", "1", "--batches", "1"], timeout=110)
    check(done.returncode == 1 and name in done.stderr, f"One answer, to {name}, differs by 0.001: the program ends with status 1 and names the picture.",
          expected=f"status 1, {name}", got=f"status {done.returncode}: {done.stderr[-600:]}", see=VERIFY, file="run.py")
    check(not copy.path("report/served").exists(), "What was refused is not stored, where a server would take it for the newest version.",
          expected="no served/", got="served/", see=VERIFY, file="run.py")
