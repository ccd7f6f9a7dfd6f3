"""Proves the exercises: the starter fails every step, the solution passes with a valid receipt,
and each typical wrong solution is caught on the step and with the words that help.

    python -m pytest -p no:cacheprovider tests/python/exercises_test.py

LECTERN_EXERCISES               ids to prove, separated by spaces or commas (default: all)
LECTERN_PYTHON_<ENVIRONMENT>    the Python of an environment, as LECTERN_PYTHON_TORCH (default: the running one)
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import tomllib
from base64 import b32encode
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

REPOSITORY = Path(__file__).resolve().parents[2]
WRONG = Path(__file__).resolve().parent / "wrong"
RUN_LIMIT = 240


@dataclass(frozen=True)
class Exercise:
    root: Path
    environment: str

    @property
    def id(self) -> str:
        return self.root.name


def exercises() -> list[Exercise]:
    wanted = set(re.split(r"[\s,]+", os.environ.get("LECTERN_EXERCISES", "").strip())) - {""}
    found = []
    for page in sorted(REPOSITORY.glob("exercises/*/*/index.mdx")):
        # A practical is judged by its own checker, which a test of its own proves.
        if page.parent.name.startswith("practical-") or (wanted and page.parent.name not in wanted):
            continue
        environment = re.search(r"^environment:\s*(\w+)", page.read_text(encoding="utf-8"), re.MULTILINE)
        found.append(Exercise(page.parent, environment[1] if environment else "plain"))
    missing = wanted - {exercise.id for exercise in found}
    if missing:
        raise SystemExit(f"LECTERN_EXERCISES names no exercise: {', '.join(sorted(missing))}")
    return found


EXERCISES = exercises()
WRONG_ONES = [
    pytest.param(exercise, expected.parent, id=f"{exercise.id}/{expected.parent.name}")
    for exercise in EXERCISES
    for expected in sorted(WRONG.joinpath(exercise.id).glob("*/expect.toml"))
]


def judge(exercise: Exercise, folder: Path, place: Path, *options: str) -> dict[str, Any]:
    """Runs the exercise's tests on a folder as a learner would, and gives the result that they write."""
    python = os.environ.get(f"LECTERN_PYTHON_{exercise.environment.upper()}", sys.executable)
    result = place / "result.json"
    done = subprocess.run(
        # With `=`: pytest takes a path that stands alone for the place of its configuration.
        [python, "-m", "pytest", f"--folder={folder}", f"--result={result}", *options],
        cwd=exercise.root,
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1", "PYTHONUTF8": "1"},
        capture_output=True,
        encoding="utf-8",
        timeout=RUN_LIMIT,
        check=False,
    )
    assert result.is_file(), f"the run wrote no result:\n{done.stdout}\n{done.stderr}"
    data: dict[str, Any] = json.loads(result.read_text(encoding="utf-8"))
    data["output"] = done.stdout
    data["exit"] = done.returncode
    return data


@pytest.mark.parametrize("exercise", EXERCISES, ids=lambda exercise: exercise.id)
def test_the_starter_fails_every_step(exercise: Exercise, tmp_path: Path) -> None:
    result = judge(exercise, exercise.root / "starter", tmp_path, "--every-step")
    assert {step["id"]: step["state"] for step in result["steps"]} == {step["id"]: "failed" for step in result["steps"]}
    broken = [step["told"] for step in result["steps"] if step["brokenTest"]]
    assert not broken, "a test broke by itself instead of judging the learner's code:\n" + "\n".join(broken)
    assert result["receipt"] is None
    assert result["exit"] == 1


@pytest.mark.parametrize("exercise", EXERCISES, ids=lambda exercise: exercise.id)
def test_the_solution_passes_and_gets_a_receipt(exercise: Exercise, tmp_path: Path) -> None:
    before = files_below(exercise.root)
    result = judge(exercise, exercise.root / "solution", tmp_path)
    assert result["exit"] == 0, result["output"]
    assert {step["state"] for step in result["steps"]} == {"passed"}
    assert files_below(exercise.root) == before, "the tests leave files in the exercise's folder"

    body, _, checksum = result["receipt"].rpartition(".")
    version, exercise_id, steps, day = body.split(".")
    assert (version, exercise_id) == ("lectern1", exercise.id)
    assert steps.split("+") == [step["id"] for step in result["steps"]]
    assert date.today() - datetime.strptime(day, "%Y%m%d").date() <= timedelta(days=1)
    assert checksum == b32encode(sha256(body.encode()).digest())[:8].decode().lower()
    assert result["receipt"] in result["output"]


@pytest.mark.parametrize(("exercise", "wrong"), WRONG_ONES)
def test_a_wrong_solution_is_caught_with_words_that_help(exercise: Exercise, wrong: Path, tmp_path: Path) -> None:
    expected = tomllib.loads((wrong / "expect.toml").read_text(encoding="utf-8"))
    folder = tmp_path / "work"
    shutil.copytree(exercise.root / "solution", folder, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(wrong, folder, dirs_exist_ok=True, ignore=shutil.ignore_patterns("expect.toml", "__pycache__"))
    for name in expected.get("remove", []):
        (folder / name).unlink()

    result = judge(exercise, folder, tmp_path)
    failed = {step["id"]: step["told"] for step in result["steps"] if step["state"] == "failed"}
    assert list(failed) == [expected["step"]], result["output"]
    assert expected["says"] in failed[expected["step"]]


@pytest.mark.parametrize("exercise", EXERCISES, ids=lambda exercise: exercise.id)
def test_three_wrong_solutions_are_kept(exercise: Exercise) -> None:
    kept = [each for each in WRONG_ONES if each.values[0] == exercise]
    assert len(kept) >= 3


def files_below(root: Path) -> set[str]:
    return {path.relative_to(root).as_posix() for path in root.rglob("*") if "__pycache__" not in path.parts}
