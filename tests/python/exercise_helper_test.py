"""Proves what the helper of the exercises tells a learner, on a small exercise of its own.

    python -m pytest -p no:cacheprovider tests/python/exercise_helper_test.py
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

HELPER = Path(__file__).resolve().parents[2] / "exercises"
PAGE = """---
title: "Two steps"
steps:
  - id: mean
    title: The mean
  - {id: program, title: 'It''s a program'}
minutes: 10
---
"""
TESTS = """
import sys
import pytest
from lectern_exercise import check, step

@step("program")
def test_program(work):
    done = work.run([sys.executable, "program.py"], timeout=5)
    check(done.stdout == "2\\n", "It prints 2.", expected="2\\n", got=done.stdout + done.stderr)

@step("mean")
def test_mean(work):
    got = work.load("mean").mean([1, 3])
    check(got == 2, "The mean of 1 and 3.", expected=2, got=got, see="foundations/ml-frameworks#latency", file="mean.py")

@step("mean")
def test_mean_of_one(work):
    check(work.load("mean").mean([5]) == 5, "The mean of one number.")
"""
RIGHT = {"mean.py": "def mean(numbers):\n    return sum(numbers) / len(numbers)\n", "program.py": "print(2)\n"}


@dataclass(frozen=True)
class Run:
    code: int
    text: str
    result: dict[str, object] | None


Judge = Callable[..., Run]


@pytest.fixture
def judge(tmp_path: Path) -> Judge:
    def run(files: dict[str, str], *options: str, tests: str = TESTS, site: str | None = None) -> Run:
        root = tmp_path / "an exercise"
        shutil.rmtree(root, ignore_errors=True)
        for folder in ("starter", "tests"):
            (root / folder).mkdir(parents=True)
        for file in [*HELPER.glob("*.py"), HELPER / "pytest.ini"]:
            shutil.copy(file, root)
        (root / "index.mdx").write_text(PAGE, encoding="utf-8")
        if site:
            steps = [{"id": "mean", "title": "The mean"}, {"id": "program", "title": "A program"}]
            data = {"id": "two-steps", "title": "Two steps", "steps": steps, "site": site}
            (root / "exercise.json").write_text(json.dumps(data), encoding="utf-8")
        (root / "tests" / "test_all.py").write_text(tests, encoding="utf-8")
        for name, text in files.items():
            (root / "starter" / name).write_text(text, encoding="utf-8")
        result = tmp_path / "result.json"
        result.unlink(missing_ok=True)
        done = subprocess.run(
            [sys.executable, "-m", "pytest", f"--result={result}", *options],
            cwd=root,
            capture_output=True,
            encoding="utf-8",
            timeout=60,
            check=False,
        )
        text = (done.stdout + done.stderr).strip()
        return Run(done.returncode, text, json.loads(result.read_text(encoding="utf-8")) if result.is_file() else None)

    return run


def test_a_wrong_answer(judge: Judge) -> None:
    run = judge({**RIGHT, "mean.py": "def mean(numbers):\n    return sum(numbers)\n"}, site="https://example.org/course/")
    assert run.code == 1
    assert [line.rstrip() for line in run.text.splitlines() if line.strip()] == [
        "✗ mean     The mean",
        "· program  A program  (not reached)",
        "mean: The mean of 1 and 3.",
        "  expected  2",
        "  came      4",
        "  look at   starter/mean.py",
        "  explained https://example.org/course/foundations/ml-frameworks/#latency",
        "  1 more test of this step did not run.",
    ]


def test_all_is_right(judge: Judge) -> None:
    run = judge(RIGHT, site="https://example.org")
    assert run.code == 0
    assert "All 2 steps hold." in run.text
    assert run.result and str(run.result["receipt"]).startswith("lectern1.two-steps.mean+program.20")


def test_titles_are_read_from_the_page(judge: Judge) -> None:
    assert "✓ program  It's a program" in judge(RIGHT).text


@pytest.mark.parametrize(
    ("code", "told"),
    [
        ("def mean(numbers):\n    raise NotImplementedError('step 1: add and divide')\n", "mean: step 1: add and divide"),
        ("def mean(numbers:\n", "mean.py cannot be read as Python: '(' was never closed"),
        ("import no_such_package\n", "mean.py imports 'no_such_package', which Python does not find here"),
        ("def mean(numbers):\n    return 1 / 0\n", "mean() raised ZeroDivisionError: division by zero"),
        ("def mean(numbers):\n    return 1 / 0\n", "look at   starter/mean.py:2  return 1 / 0"),
    ],
)
def test_code_that_does_not_run(judge: Judge, code: str, told: str) -> None:
    run = judge({**RIGHT, "mean.py": code})
    assert run.code == 1
    assert told in run.text


def test_a_file_that_is_absent(judge: Judge) -> None:
    assert "There is no file mean.py in the folder starter." in judge({}).text


def test_a_program_that_does_not_end(judge: Judge) -> None:
    run = judge({**RIGHT, "program.py": "import time\nprint('begun')\ntime.sleep(60)\n"})
    assert "python program.py did not end within 5 seconds." in run.text
    assert "came      'begun'" in run.text


def test_every_step_and_one_step(judge: Judge) -> None:
    every = judge({}, "--every-step")
    assert every.result and [step["state"] for step in every.result["steps"]] == ["failed", "failed"]
    one = judge(RIGHT, "--step=program")
    assert one.code == 0
    assert "No receipt, since not every test was run." in one.text


def test_a_step_that_was_only_skipped_is_not_proven(judge: Judge) -> None:
    run = judge(RIGHT, tests=TESTS.replace("    done = work.run", "    pytest.skip('no engine here')\n    done = work.run"))
    assert run.code == 0
    assert "· program  It's a program  (skipped)" in run.text
    assert "Skipped in program: no engine here" in run.text
    assert run.result and run.result["receipt"] is None


def test_a_test_that_breaks_by_itself_is_known_as_such(judge: Judge) -> None:
    run = judge(RIGHT, tests=TESTS.replace('work.load("mean").mean([1, 3])', "{}['nothing']"))
    assert run.result and [step["brokenTest"] for step in run.result["steps"]] == [True, False]


def test_a_forgotten_return_is_told_where_the_test_stumbles_over_it(judge: Judge) -> None:
    tests = TESTS.replace("check(got == 2,", "check(abs(got - 2) < 1e-9,")
    run = judge({**RIGHT, "mean.py": "def mean(numbers):\n    sum(numbers) / len(numbers)\n"}, tests=tests)
    assert "mean: The test got None where it needs a value (TypeError:" in run.text
    assert "Does a function of yours end without a return?" in run.text


def test_tests_that_cannot_be_read(judge: Judge) -> None:
    run = judge(RIGHT, tests="import no_such_package\n")
    assert "The tests could not be read: ModuleNotFoundError: No module named 'no_such_package'" in run.text
    assert "python -m pip install -r requirements.txt" in run.text


def test_a_step_that_the_exercise_does_not_have(judge: Judge) -> None:
    run = judge(RIGHT, tests=TESTS.replace('@step("program")', '@step("progam")'))
    assert run.code == 4
    assert "names the step 'progam', which the exercise does not have" in run.text
