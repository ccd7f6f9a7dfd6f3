"""Proves the checker of practical-deploy-model: both solutions pass, and each broken service fails on its one requirement,
with its reason.

    python -m pytest -p no:cacheprovider tests/python/practical_deploy_model_test.py

LECTERN_PYTHON_TORCH and LECTERN_PYTHON_TENSORFLOW name the Python that each solution needs. A solution whose variable
is not set is run with the running Python, and fails where that has no such framework.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from practical_runner import FRAMEWORKS, Practical

PRACTICAL = Practical("foundations", "practical-deploy-model", "/health")

BROKEN = {
    "slow": ("latency", "The limit for p95 is 500 ms"),
    "constant-answer": ("image", "the service does not look at the image"),
    "training-mode": ("image", "Is the model in training mode?"),
    "label-is-a-list": ("image", 'needs a "label" that is a text'),
    "deep-answer": ("image", "the answer is no JSON object"),
    "other-encoding": ("image", "the answer is no JSON object"),
    "orders-to-the-terminal": ("image", '"predictions": [2J [31mholds holds'),
    "endless": ("image", "the answer is longer than 2 MB"),
    "breaks-off": ("image", "the answer breaks off"),
    "thousands-of-headers": ("image", "got more than 100 headers"),
    "redirects": ("image", "answered with 307 (a redirect to /predict/)"),
    "no-confidence": ("confidence", 'needs a number under "confidence"'),
    "percent": ("confidence", "A confidence lies between 0 and 1"),
    "not-a-number": ("confidence", 'needs a number under "confidence"'),
    "no-end-of-number": ("confidence", 'needs a number under "confidence"'),
    "unsorted": ("confidence", "The most confident prediction comes first"),
    "naked-error": ("errors", "a PNG that breaks off in the middle: came 500"),
    "open-door": ("errors", "a text file: came 200"),
    "no-limit": ("errors", "a file of 25 MB: came 422, expected 413"),
    "shows-traceback": ("errors", "shows strangers a traceback"),
    "dies": ("errors", "Sent an empty file: no answer came"),
    "shared-file": ("clients", "Do requests share a file or a variable?"),
    "breaks-under-load": ("clients", "Under load a good image was answered with 500"),
    "silent": ("log", 'No new line with "latency_ms"'),
    "two-lines": ("log", "5 predictions wrote 10 lines"),
    "logs-nanoseconds": ("log", "Is it in milliseconds"),
    "logs-dots": ("log", "A latency is a number above 0"),
    "logs-words": ("log", "A latency is a number above 0"),
}

# Faults that show elsewhere too: those of a service that has died, of one whose answers change, and answers that none can read.
FAIL_TOO = {
    "dies": ["clients", "log"],
    "training-mode": ["clients"],
    **dict.fromkeys(["deep-answer", "other-encoding", "orders-to-the-terminal"], ["confidence", "errors", "clients", "log"]),
    **dict.fromkeys(
        ["endless", "breaks-off", "thousands-of-headers", "redirects"], ["confidence", "latency", "errors", "clients", "log"]
    ),
}


@pytest.mark.parametrize("framework", FRAMEWORKS)
def test_a_solution_meets_every_requirement(framework: str, tmp_path: Path) -> None:
    log, report = tmp_path / "service.log", tmp_path / "report.md"
    with PRACTICAL.solution(framework, tmp_path, log) as url:
        outcome = PRACTICAL.check(url, "--log", str(log), "--report", str(report))
    assert outcome.exit == 0, outcome.output + log.read_text(encoding="utf-8")[-3000:]
    page = report.read_text(encoding="utf-8")
    assert "7 of 7 requirements hold." in page
    assert re.search(r"p95 \d+ ms", page)
    assert page.count("| holds |") == 7


@pytest.mark.parametrize("kind", ["", "odd-refusals", "logs-in-colour", "old-http", "forgetful-http"])
def test_a_right_service_without_a_model_passes(kind: str, tmp_path: Path) -> None:
    with PRACTICAL.without_model(tmp_path, kind) as (url, log):
        outcome = PRACTICAL.check(f"{url}/", "--log", str(log), "--requests", "20")
    assert outcome.exit == 0, outcome.output


@pytest.mark.parametrize("broken", BROKEN)
def test_a_broken_service_fails_for_its_reason(broken: str, tmp_path: Path) -> None:
    requirement, reason = BROKEN[broken]
    with PRACTICAL.without_model(tmp_path, broken) as (url, log):
        outcome = PRACTICAL.check(url, "--log", str(log), "--requests", "20")
    assert outcome.exit == 1, outcome.output
    failed = outcome.failed()
    assert reason in failed[requirement], outcome.output
    assert list(failed) == [requirement, *FAIL_TOO.get(broken, [])], outcome.output


def test_a_stricter_limit_is_applied(tmp_path: Path) -> None:
    with PRACTICAL.without_model(tmp_path) as (url, log):
        outcome = PRACTICAL.check(url, "--log", str(log), "--requests", "20", "--p95-ms", "0.001")
    assert list(outcome.failed()) == ["latency"], outcome.output


def test_without_a_log_the_result_is_not_complete(tmp_path: Path) -> None:
    with PRACTICAL.without_model(tmp_path) as (url, _):
        outcome = PRACTICAL.check(url, "--requests", "20")
    assert outcome.exit == 2, outcome.output
    assert "6 of 7 requirements hold." in outcome.output


def test_where_nobody_answers_nothing_else_is_tried() -> None:
    outcome = PRACTICAL.check("http://127.0.0.1:9")
    assert outcome.exit == 1
    assert list(outcome.failed()) == ["http"]
    assert outcome.output.count("The service cannot be reached.") == 6


def test_the_template_runs_and_fails_clearly(tmp_path: Path) -> None:
    log = tmp_path / "service.log"
    with PRACTICAL.template(tmp_path, log) as url:
        outcome = PRACTICAL.check(url, "--log", str(log), "--requests", "20")
    failed = outcome.failed()
    assert set(failed) == {"image", "confidence", "latency", "errors", "clients", "log"}, outcome.output
    assert "answered with 501, expected 200" in failed["image"]


def test_the_page_lists_the_requirements_that_are_checked() -> None:
    assert PRACTICAL.listed() == PRACTICAL.checked()
