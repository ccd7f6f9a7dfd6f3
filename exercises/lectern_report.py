"""What a run tells: a line for each step, the reason of a failure, and the same for programs."""

from __future__ import annotations

import sys
from pathlib import Path

from lectern_failure import NOTHING, shown
from lectern_steps import Exercise, Step


def line_of(exercise: Exercise, step: Step) -> str:
    """One line of the overview."""
    signs = {"passed": "✓", "failed": "✗"} if can_print("✓✗·") else {"passed": "ok", "failed": "FAIL"}
    other = "·" if can_print("✓✗·") else "-"
    width = max(len(each.id) for each in exercise.steps)
    note = "" if step.state in signs else f"  ({step.state})"
    return f"{signs.get(step.state, other)} {step.id:{width}}  {step.title}{note}"


def told(exercise: Exercise, folder: Path, step: Step) -> list[str]:
    """What the learner reads about the failure of a step; nothing when it did not fail."""
    failure = step.failure
    if failure is None:
        return []
    lines = [f"{step.id}: {failure.says}"]
    rows = [("expected", failure.expected), ("came", failure.got)]
    lines += [f"  {name:9} {shown(value)}" for name, value in rows if value is not NOTHING]
    if failure.file:
        inside = "" if failure.file.startswith("tests/") else f"{folder.name}/"
        lines.append(f"  look at   {inside}{failure.file}")
    see = failure.see or f"exercises/{exercise.id}#{step.id}"
    lines.append(f"  explained {exercise.address(see)}")
    if step.not_run:
        lines.append(f"  {step.not_run} more {'test' if step.not_run == 1 else 'tests'} of this step did not run.")
    return lines


def result(exercise: Exercise, folder: Path, token: str | None, seconds: float) -> dict[str, object]:
    """The run as data, for --result."""
    steps = [
        {
            "id": step.id,
            "state": step.state,
            "passed": step.passed,
            "notRun": step.not_run,
            "skipped": step.skipped,
            "told": "\n".join(told(exercise, folder, step)) or None,
            "brokenTest": bool(step.failure and step.failure.broken_test),
        }
        for step in exercise.steps
    ]
    return {"exercise": exercise.id, "folder": folder.name, "steps": steps, "receipt": token, "seconds": seconds}


def can_print(text: str) -> bool:
    """Whether the terminal has these signs; the old code pages of Windows do not."""
    encoding = getattr(sys.__stdout__, "encoding", None) or "ascii"
    try:
        text.encode(encoding)
        return True
    except (UnicodeEncodeError, LookupError):
        return False
