"""What the doctor writes, and the doctor as a whole."""

import json
import random
import sys

import pytest
from lectern_exercise import check, step

DICE = random.Random()


def made_up(work):
    finding = work.load("finding").Finding
    token = f"seen-{DICE.random()}"
    good = [finding("Git", "ok", token), finding("Python", "warning", "3.14.0 | new\nand shiny", "Take 3.12.")]
    return good, [*good, finding("Docker engine", "not running", "no answer", "Start it.")], token


@step("report")
def test_ready_or_not(work):
    report = work.load("report")
    good, bad, _ = made_up(work)
    check(
        report.is_ready(good) is True,
        "Warnings do not keep anybody from working.",
        expected=True,
        got=report.is_ready(good),
        file="report.py",
    )
    check(
        report.is_ready(bad) is False,
        "One finding that is not ready is enough.",
        expected=False,
        got=report.is_ready(bad),
        file="report.py",
    )


@step("report")
def test_the_report_for_programs(work):
    report = work.load("report")
    _, bad, token = made_up(work)
    data = json.loads(report.to_json(bad, {"system": token}))
    wanted = {"system", "ready", "findings"}
    check(
        set(data) == wanted, "The keys of the JSON report.", expected=sorted(wanted), got=sorted(data), file="report.py"
    )
    check(
        data["ready"] is False and data["system"] == token,
        "`ready` is a truth value, the facts are kept.",
        got=data,
        file="report.py",
    )
    wanted = {"name": "Docker engine", "state": "not running", "detail": "no answer", "cure": "Start it."}
    check(
        data["findings"][-1] == wanted,
        "Each finding is an object with four keys.",
        expected=wanted,
        got=data["findings"][-1],
        file="report.py",
    )


@step("report")
def test_the_report_for_people(work):
    report = work.load("report")
    _, bad, token = made_up(work)
    lines = report.to_markdown(bad, {"system": "Linux"}).splitlines()
    check(
        lines[0].startswith("# "), "The report begins with a heading.", expected="# …", got=lines[0], file="report.py"
    )
    rows = [line for line in lines if line.startswith("|")]
    check(
        len(rows) == 2 + len(bad),
        "The table has a head, a rule and one row a finding.",
        expected=2 + len(bad),
        got="\n".join(rows),
        file="report.py",
    )
    check(
        any(token in row for row in rows),
        "A row holds the detail.",
        expected=token,
        got="\n".join(rows),
        file="report.py",
    )
    check(
        any("3.14.0 \\| new and shiny" in row for row in rows),
        "A | or a line break in a detail would break the table.",
        expected="3.14.0 \\| new and shiny",
        got="\n".join(rows),
        file="report.py",
    )
    text = "\n".join(lines)
    for finding in bad:
        check(finding.cure in text, "Each cure is in the report.", expected=finding.cure, got=text, file="report.py")


@step("report")
@pytest.mark.parametrize("engine", ["29.0.1", None])
def test_the_doctor_on_a_whole_machine(work, machine, tmp_path, engine):
    machine.whole()
    machine.docker(engine)
    out = tmp_path / "out"
    out.mkdir()
    done = work.run([sys.executable, "doctor.py", "--out", str(out)], env={"PATH": str(machine.bin)})
    made = sorted(path.name for path in out.iterdir())
    check(
        made == ["report.json", "report.md"],
        "The doctor writes two files into --out.",
        expected=["report.json", "report.md"],
        got=done.stderr or made,
        file="doctor.py",
    )
    data = json.loads((out / "report.json").read_text(encoding="utf-8"))
    states = {
        finding["name"]: finding["state"]
        for finding in data["findings"]
        if finding["name"] not in ("Python", "Memory", "Disk")
    }
    wanted = {
        "Git": "ok",
        "Docker engine": "ok" if engine else "not running",
        "Docker Compose": "ok",
        "Cloud command line": "ok",
        "Editor": "ok",
    }
    check(states == wanted, "What the report says of this machine.", expected=wanted, got=states, file="doctor.py")
    check(
        done.returncode == (0 if data["ready"] else 1),
        "The exit code is 0 when ready, else 1.",
        expected=0 if data["ready"] else 1,
        got=done.returncode,
        file="doctor.py",
    )
    check(
        "ada@example.org" not in (out / "report.md").read_text(encoding="utf-8"),
        "The report holds no address.",
        got="ada@example.org",
        file="checks.py",
    )
