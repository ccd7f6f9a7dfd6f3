"""Proves the practical's checker: both solutions pass, and each broken service fails on its one requirement, with its reason.

    python -m pytest -p no:cacheprovider tests/python/practical_test.py

LECTERN_PYTHON_TORCH and LECTERN_PYTHON_TENSORFLOW name the Python that each solution needs. A solution whose variable
is not set is run with the running Python, and fails where that has no such framework.
"""

from __future__ import annotations

import os
import re
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.error import URLError
from urllib.request import ProxyHandler, build_opener

import pytest

REPOSITORY = Path(__file__).resolve().parents[2]
PRACTICAL = REPOSITORY / "exercises" / "foundations" / "practical-deploy-model"
CHECK = PRACTICAL / "tests" / "check.py"
PLAIN = os.environ.get("LECTERN_PYTHON_PLAIN", sys.executable)

BROKEN = {
    "slow": ("latency", "The limit for p95 is 500 ms"),
    "constant-answer": ("image", "the service does not look at the image"),
    "training-mode": ("image", "Is the model in training mode?"),
    "no-confidence": ("confidence", 'needs a number under "confidence"'),
    "percent": ("confidence", "A confidence lies between 0 and 1"),
    "unsorted": ("confidence", "The most confident prediction comes first"),
    "naked-error": ("errors", "a PNG that breaks off in the middle: came 500"),
    "open-door": ("errors", "a text file: came 200"),
    "no-limit": ("errors", "a file of 25 MB: came 422, expected 413"),
    "shows-traceback": ("errors", "shows strangers a traceback"),
    "dies": ("errors", "Sent an empty file: the connection broke without an answer"),
    "shared-file": ("clients", "Do requests share a file or a variable?"),
    "breaks-under-load": ("clients", "Under load a good image was answered with 500"),
    "silent": ("log", 'No new line with "latency_ms"'),
    "two-lines": ("log", "5 predictions wrote 10 lines"),
}

# Two faults show elsewhere too: those of a service that has died, and of one whose answers change.
FAIL_TOO = {"dies": ["clients", "log"], "training-mode": ["clients"]}


@dataclass
class Outcome:
    exit: int
    output: str

    def failed(self) -> dict[str, str]:
        """The requirements that do not hold, with the reasons given."""
        return dict(re.findall(r"^does not hold\s+(\w+) .*\n\s+(.*)$", self.output, re.MULTILINE))


@contextmanager
def running(command: list[str], folder: Path, environment: dict[str, str], log: Path) -> Iterator[str]:
    """Starts a service on a free port and waits until it is ready. Gives its address."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = str(free.getsockname()[1])
    own = {**os.environ, "PYTHONUTF8": "1", "PYTHONUNBUFFERED": "1", "PYTHONDONTWRITEBYTECODE": "1", **environment}
    url = f"http://127.0.0.1:{port}"
    opener = build_opener(ProxyHandler({}))
    with log.open("ab") as output:
        process = subprocess.Popen([part.replace("{port}", port) for part in command], cwd=folder, env=own, stdout=output, stderr=output)
        try:
            limit = time.monotonic() + 90
            while True:
                assert process.poll() is None, f"the service ended by itself:\n{log.read_text(encoding='utf-8')}"
                try:
                    opener.open(f"{url}/health", timeout=2).close()
                    break
                except URLError:
                    assert time.monotonic() < limit, f"the service was not ready:\n{log.read_text(encoding='utf-8')}"
                    time.sleep(0.1)
            yield url
        finally:
            process.terminate()
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()


def check(url: str, *options: str) -> Outcome:
    done = subprocess.run(
        [PLAIN, str(CHECK), url, *options],
        env={**os.environ, "PYTHONUTF8": "1", "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        encoding="utf-8",
        timeout=300,
        check=False,
    )
    return Outcome(done.returncode, done.stdout + done.stderr)


@contextmanager
def without_model(place: Path, broken: str = "") -> Iterator[tuple[str, Path]]:
    log = place / "service.log"
    log.touch()
    service = Path(__file__).parent / "practical" / "service.py"
    with running([PLAIN, str(service), "{port}"], place, {"BREAK": broken, "LOG": str(log)}, place / "output.log") as url:
        yield url, log


@pytest.mark.parametrize("framework", ["pytorch", "tensorflow"])
def test_a_solution_meets_every_requirement(framework: str, tmp_path: Path) -> None:
    python = os.environ.get({"pytorch": "LECTERN_PYTHON_TORCH", "tensorflow": "LECTERN_PYTHON_TENSORFLOW"}[framework], sys.executable)
    folder = tmp_path / framework
    shutil.copytree(PRACTICAL / "solution" / framework, folder, ignore=shutil.ignore_patterns("__pycache__"))
    trained = subprocess.run([python, "train.py"], cwd=folder, capture_output=True, encoding="utf-8", timeout=300, check=False)
    assert trained.returncode == 0, trained.stdout + trained.stderr

    log, report = tmp_path / "service.log", tmp_path / "report.md"
    command = [python, "-m", "uvicorn", "service:app", "--host", "127.0.0.1", "--port", "{port}"]
    with running(command, folder, {}, log) as url:
        outcome = check(url, "--log", str(log), "--report", str(report))
    assert outcome.exit == 0, outcome.output + log.read_text(encoding="utf-8")[-3000:]
    page = report.read_text(encoding="utf-8")
    assert "7 of 7 requirements hold." in page
    assert re.search(r"p95 \d+ ms", page)
    assert page.count("| holds |") == 7


def test_a_right_service_without_a_model_passes(tmp_path: Path) -> None:
    with without_model(tmp_path) as (url, log):
        outcome = check(url, "--log", str(log), "--requests", "20")
    assert outcome.exit == 0, outcome.output


@pytest.mark.parametrize("broken", BROKEN)
def test_a_broken_service_fails_for_its_reason(broken: str, tmp_path: Path) -> None:
    requirement, reason = BROKEN[broken]
    with without_model(tmp_path, broken) as (url, log):
        outcome = check(url, "--log", str(log), "--requests", "20")
    assert outcome.exit == 1, outcome.output
    failed = outcome.failed()
    assert reason in failed[requirement], outcome.output
    assert list(failed) == [requirement, *FAIL_TOO.get(broken, [])], outcome.output


def test_a_stricter_limit_is_applied(tmp_path: Path) -> None:
    with without_model(tmp_path) as (url, log):
        outcome = check(url, "--log", str(log), "--requests", "20", "--p95-ms", "0.001")
    assert list(outcome.failed()) == ["latency"], outcome.output


def test_without_a_log_the_result_is_not_complete(tmp_path: Path) -> None:
    with without_model(tmp_path) as (url, _):
        outcome = check(url, "--requests", "20")
    assert outcome.exit == 2, outcome.output
    assert "6 of 7 requirements hold." in outcome.output


def test_where_nobody_answers_nothing_else_is_tried() -> None:
    outcome = check("http://127.0.0.1:9")
    assert outcome.exit == 1
    assert list(outcome.failed()) == ["http"]
    assert outcome.output.count("The service cannot be reached.") == 6


def test_the_template_runs_and_fails_clearly(tmp_path: Path) -> None:
    shutil.copytree(PRACTICAL / "starter", tmp_path / "starter", ignore=shutil.ignore_patterns("__pycache__"))
    command = [PLAIN, "-m", "uvicorn", "service:app", "--host", "127.0.0.1", "--port", "{port}"]
    with running(command, tmp_path / "starter", {}, tmp_path / "service.log") as url:
        outcome = check(url, "--log", str(tmp_path / "service.log"), "--requests", "20")
    failed = outcome.failed()
    assert set(failed) == {"image", "confidence", "latency", "errors", "clients", "log"}, outcome.output
    assert "answered with 501, expected 200" in failed["image"]


def test_the_page_lists_the_requirements_that_are_checked() -> None:
    page = (PRACTICAL / "index.mdx").read_text(encoding="utf-8").split("---")[1]
    listed = re.findall(r"- id: (\w+)\n\s+title: (.*)", page)
    table = CHECK.read_text(encoding="utf-8").partition("REQUIREMENTS = {")[2].partition("}")[0]
    assert listed == re.findall(r'"(\w+)": "(.*)"', table)
