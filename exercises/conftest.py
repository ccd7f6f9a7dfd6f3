"""Runs the tests of one exercise step by step, says in a few lines what is wrong, and gives a receipt when nothing is.

`python -m pytest` in an exercise's folder judges `starter/`; `--folder=../elsewhere` names another folder (with the
equals sign: pytest takes a path that stands alone for the place of its configuration).
"""

from __future__ import annotations

import json
import os
import sys
import time
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from lectern_exercise import Work
from lectern_failure import INSTALL, explain, stopped_after
from lectern_report import line_of, result, told
from lectern_steps import Exercise, Step, read_exercise, receipt

TEST_LIMIT = 120
"""Seconds after which a test is stopped, so that an endless loop becomes a message."""

sys.dont_write_bytecode = True


class StepRunner:
    """The plugin of one run: orders the tests by step, stops at the first failed step, writes the report."""

    def __init__(self, config: pytest.Config) -> None:
        self.config = config
        self.exercise: Exercise | None = None
        self.every = config.option.every_step
        self.only = config.option.step
        self.complete = True
        self.collect_errors: list[str] = []
        self.started = time.monotonic()
        name = config.option.folder
        self.folder = Path(config.invocation_params.dir, name).resolve() if name else None

    # -- collecting

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        if report.failed:
            self.collect_errors.append(str(report.longrepr).strip().splitlines()[-1].removeprefix("E").strip())

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        if not items:
            return
        roots = {next(p for p in item.path.parents if p.name == "tests").parent for item in items}
        if len(roots) > 1:
            raise pytest.UsageError("One run judges one exercise: go into its folder and run python -m pytest there.")
        self.exercise = read_exercise(roots.pop())
        self.folder = self.folder or self.exercise.root / "starter"
        if not self.folder.is_dir():
            raise pytest.UsageError(f"There is no folder {self.folder}.")
        order = {step.id: place for place, step in enumerate(self.exercise.steps)}
        if self.only and self.only not in order:
            raise pytest.UsageError(f"There is no step {self.only!r}. The steps are: {', '.join(order)}.")
        for item in items:
            if step_of(item) not in order:
                raise pytest.UsageError(f"{item.nodeid} names the step {step_of(item)!r}, which the exercise does not have.")
        items.sort(key=lambda item: order[step_of(item)])
        if self.only:
            self.complete = False
            items[:] = [item for item in items if step_of(item) == self.only]

    def pytest_deselected(self) -> None:
        self.complete = False

    # -- running

    def step(self, item: pytest.Item) -> Step:
        assert self.exercise
        return next(step for step in self.exercise.steps if step.id == step_of(item))

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_protocol(self, item: pytest.Item, nextitem: pytest.Item | None) -> Any:
        result = yield
        if nextitem is None or step_of(nextitem) != step_of(item):
            step = self.step(item)
            step.settle()
            self.show(step)
        return result

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtest_makereport(self, item: pytest.Item, call: pytest.CallInfo[None]) -> None:
        step = self.step(item)
        if call.excinfo is None:
            step.passed += call.when == "call"
        elif call.excinfo.errisinstance(pytest.skip.Exception):
            step.skipped.append(str(call.excinfo.value))
        elif not call.excinfo.errisinstance(KeyboardInterrupt) and step.failure is None:
            assert self.folder and self.exercise
            step.failure = explain(call.excinfo.value, self.folder, self.exercise.root)

    @pytest.hookimpl(wrapper=True)
    def pytest_pyfunc_call(self) -> Any:
        with stopped_after(TEST_LIMIT):
            return (yield)

    def pytest_report_teststatus(self, report: pytest.TestReport) -> tuple[str, str, str]:
        return (report.outcome if report.when == "call" or not report.passed else "", "", "")

    # -- telling

    def write(self, text: str = "", **markup: bool) -> None:
        self.config.get_terminal_writer().line(text, **markup)

    def show(self, step: Step) -> None:
        assert self.exercise
        self.write(line_of(self.exercise, step), green=step.state == "passed", red=step.state == "failed")

    def pytest_terminal_summary(self, exitstatus: int) -> None:
        for line in dict.fromkeys(self.collect_errors):
            self.write(f"The tests could not be read: {line}", red=True)
        if self.collect_errors:
            self.write(f"Have you installed what the exercise needs? {INSTALL}")
        if exitstatus == pytest.ExitCode.NO_TESTS_COLLECTED:
            self.write("No tests here. Run python -m pytest in the folder of the exercise, the one that holds tests/.")
        if not self.exercise or not self.folder or self.collect_errors or exitstatus == pytest.ExitCode.USAGE_ERROR:
            return
        for step in self.exercise.steps:
            if step.state == "not reached" and not step.not_run and not self.only:
                self.show(step)
            if step.failure:
                first, *rest = told(self.exercise, self.folder, step)
                self.write(f"\n{first}", bold=True)
                self.write("\n".join(rest))
        for step in self.exercise.steps:
            for reason in dict.fromkeys(step.skipped):
                self.write(f"\nSkipped in {step.id}: {reason}")
        token = None
        if all(step.state == "passed" for step in self.exercise.steps) and self.complete:
            token = receipt(self.exercise, date.today())
            self.write(f"\nAll {len(self.exercise.steps)} steps hold. Your receipt, for the exercise's page:\n")
            self.write(f"    {token}\n", bold=True)
        elif all(step.state in ("passed", "not reached") for step in self.exercise.steps):
            self.write("\nNo receipt, since not every test was run.")
        elif any(step.state == "skipped" for step in self.exercise.steps):
            self.write("\nNo receipt, since a step was not judged.")
        if self.config.option.result:
            data = result(self.exercise, self.folder, token, round(time.monotonic() - self.started, 1))
            text = json.dumps(data, ensure_ascii=False, indent=2) + "\n"
            Path(self.config.option.result).write_text(text, encoding="utf-8")


class Stopper:
    """Leaves out the tests behind a failure: those of the same step, and the steps that come after it."""

    def __init__(self, runner: StepRunner) -> None:
        self.runner = runner

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtest_protocol(self, item: pytest.Item, nextitem: pytest.Item | None) -> bool | None:
        step = self.runner.step(item)
        assert self.runner.exercise
        failed = [each for each in self.runner.exercise.steps if each.failure]
        if step.failure or (failed and not self.runner.every):
            step.not_run += 1
            # The last test that ran left its file set up, as pytest saw the next one coming from the same file.
            item.session._setupstate.teardown_exact(nextitem)
            return True
        return None


def step_of(item: pytest.Item) -> str:
    marker = item.get_closest_marker("exercise_step")
    return str(marker.args[0]) if marker and marker.args else ""


def pytest_addoption(parser: pytest.Parser) -> None:
    group = parser.getgroup("exercise")
    group.addoption("--folder", metavar="FOLDER", help="the folder to judge (default: starter)")
    group.addoption("--step", metavar="ID", help="run the tests of this step only")
    group.addoption("--every-step", action="store_true", help="do not stop at the first step that fails")
    group.addoption("--result", metavar="FILE", help="also write the result as JSON")


def pytest_configure(config: pytest.Config) -> None:
    runner = StepRunner(config)
    config.pluginmanager.register(runner, "exercise-steps")
    config.pluginmanager.register(Stopper(runner), "exercise-stopper")
    os.environ.setdefault("MPLBACKEND", "Agg")  # a plot must not wait for a window


@pytest.fixture
def work(pytestconfig: pytest.Config) -> Work:
    """The learner's folder."""
    runner = pytestconfig.pluginmanager.get_plugin("exercise-steps")
    return Work(runner.folder)
