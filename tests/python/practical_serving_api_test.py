"""Proves the checker of practical-serving-api: both solutions pass, and each broken service fails on its one requirement,
with its reason.

    python -m pytest -p no:cacheprovider tests/python/practical_serving_api_test.py

LECTERN_PYTHON_TORCH and LECTERN_PYTHON_TENSORFLOW name the Python that each solution needs. A solution whose variable
is not set is run with the running Python, and fails where that has no such framework.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from practical_runner import FRAMEWORKS, Practical

PRACTICAL = Practical("ml-basics", "practical-serving-api", "/v2/health/live")

BROKEN = {
    "fixed-batch": ("model", "is the batch, and must be free"),
    "no-datatype": ("rest", "y has the datatype None, the metadata say 'FP32'"),
    "name-is-a-list": ("rest", "the output y of the metadata is missing; came: []"),
    "infinite-answer": ("rest", "holds something else than finite numbers: [1000"),
    "metadata-lie": ("rest", "gave y the shape [1, 2]; the metadata say [-1, 3]"),
    "constant-answer": ("rest", "does not look at them"),
    "training-mode": ("rest", "Is the model in training mode?"),
    "forgets-id": ("rest", "\"id\" is 'mine', expected 'check-1'"),
    "flat-only": ("rest", "One row with nested data was answered with 400"),
    "scaled-by-batch": ("batch", "Do the rows influence each other"),
    "first-row-only": ("batch", "row 2 got another answer than alone"),
    "any-batch": ("batch", "a service has a largest batch"),
    "naked-error": ("errors", "Sent half a JSON document: came 500"),
    "takes-nan": ("errors", "Sent NaN among the numbers: came 200"),
    "falls-over-large-numbers": ("errors", "Sent a number that no FP32 can hold: came 500"),
    "other-error-form": ("errors", 'the protocol wants {"error": "…"}'),
    "shows-traceback": ("errors", "shows strangers a traceback"),
    "no-limit": ("errors", "Sent 25 MB of blanks: came 400, expected 413"),
    "any-model": ("errors", "a request for an unknown model: came 200"),
    "shared-variable": ("clients", "Do requests share a variable"),
    "breaks-under-load": ("clients", "was answered with 500"),
    "forgets-the-type-under-load": ("clients", "y has the datatype None"),
    "never-ready": ("metrics", "GET /v2/health/ready was answered with 503"),
    "counts-requests": ("metrics", "No counter rose by 5"),
    "no-times": ("metrics", "No histogram in seconds counted"),
    "refusals-uncounted": ("metrics", "for the one bad request"),
    "falling-buckets": ("metrics", "must not fall"),
    "bucket-of-no-number": ("metrics", 'no number under "le"'),
    "metrics-as-json": ("metrics", "not Prometheus' text format"),
    "silent": ("log", "have no JSON line with their id"),
    "two-lines": ("log", "3 requests wrote 6 lines"),
    "logs-first-row": ("log", "A request of 4 rows logged 1 predictions"),
    "logs-no-time": ("log", '"latency_ms", a number above 0'),
    "logs-nanoseconds": ("log", "Is it in milliseconds"),
}

# Faults that show elsewhere too: what every later request needs, and answers that change.
FAIL_TOO = {
    "fixed-batch": [],
    **dict.fromkeys(["no-datatype", "name-is-a-list", "infinite-answer", "metadata-lie"], ["batch", "errors", "clients", "metrics", "log"]),
    "training-mode": ["batch", "clients"],
    "forgets-id": ["log"],
    "scaled-by-batch": [],
    "no-limit": [],
}


@pytest.mark.parametrize("framework", FRAMEWORKS)
def test_a_solution_meets_every_requirement(framework: str, tmp_path: Path) -> None:
    log, report = tmp_path / "service.log", tmp_path / "report.md"
    with PRACTICAL.solution(framework, tmp_path, log) as url:
        outcome = PRACTICAL.check(url, "--model", "crates", "--log", str(log), "--report", str(report))
    assert outcome.exit == 0, outcome.output + log.read_text(encoding="utf-8")[-3000:]
    page = report.read_text(encoding="utf-8")
    assert "7 of 7 requirements hold." in page
    assert page.count("| holds |") == 7


@pytest.mark.parametrize("kind", ["", "other-histograms-too", "strange-lines"])
def test_a_right_service_without_a_framework_passes(kind: str, tmp_path: Path) -> None:
    with PRACTICAL.without_model(tmp_path, kind) as (url, log):
        outcome = PRACTICAL.check(url, "--model", "sums", "--log", str(log))
    assert outcome.exit == 0, outcome.output


@pytest.mark.parametrize("broken", BROKEN)
def test_a_broken_service_fails_for_its_reason(broken: str, tmp_path: Path) -> None:
    requirement, reason = BROKEN[broken]
    with PRACTICAL.without_model(tmp_path, broken) as (url, log):
        outcome = PRACTICAL.check(url, "--model", "sums", "--log", str(log))
    assert outcome.exit == 1, outcome.output
    failed = outcome.failed()
    assert reason in failed[requirement], outcome.output
    assert list(failed) == [requirement, *FAIL_TOO.get(broken, [])], outcome.output


def test_without_a_log_the_result_is_not_complete(tmp_path: Path) -> None:
    with PRACTICAL.without_model(tmp_path) as (url, _):
        outcome = PRACTICAL.check(url, "--model", "sums")
    assert outcome.exit == 2, outcome.output
    assert "6 of 7 requirements hold." in outcome.output


def test_without_a_model_nothing_else_is_tried(tmp_path: Path) -> None:
    with PRACTICAL.without_model(tmp_path) as (url, _):
        outcome = PRACTICAL.check(url, "--model", "another")
    assert list(outcome.failed()) == ["model"]
    assert outcome.output.count("nothing can be asked") == 6
    assert list(PRACTICAL.check("http://127.0.0.1:9", "--model", "sums").failed()) == ["model"]


def test_the_template_runs_and_fails_clearly(tmp_path: Path) -> None:
    log = tmp_path / "service.log"
    with PRACTICAL.template(tmp_path, log) as url:
        outcome = PRACTICAL.check(url, "--model", "mine", "--log", str(log))
    assert outcome.exit == 1, outcome.output
    assert "There is no model mine here." in outcome.failed()["model"]


def test_the_page_lists_the_requirements_that_are_checked() -> None:
    assert PRACTICAL.listed() == PRACTICAL.checked()
