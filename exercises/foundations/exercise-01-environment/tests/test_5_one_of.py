"""What the doctor says where one of several is enough."""

import random

import pytest
from lectern_exercise import check, step

DICE = random.Random()


def number() -> str:
    return f"{DICE.randint(1, 60)}.{DICE.randint(0, 60)}.{DICE.randint(0, 60)}"


@step("one-of")
@pytest.mark.parametrize(("program", "name"), [("aws", "AWS CLI"), ("gcloud", "Google Cloud CLI"), ("az", "Azure CLI")])
def test_one_cloud_tool_is_enough(work, machine, program, name):
    version = number()
    machine.plant(program, f"print('tool {version} on something')")
    finding = work.load("checks").check_cloud()
    check(finding.state == "ok", f"{program} alone is enough.", expected="ok", got=finding, file="checks.py")
    check(
        name in finding.detail and version in finding.detail,
        "The detail names the tool and its version.",
        expected=f"{name} {version}",
        got=finding.detail,
        file="checks.py",
    )


@step("one-of")
def test_a_broken_cloud_tool(work, machine):
    machine.plant("aws", "sys.exit('No module named awscli')")
    finding = work.load("checks").check_cloud()
    check(
        finding.state == "missing",
        "A tool that is on the PATH and fails does not count.",
        expected="missing",
        got=finding.state,
        file="checks.py",
    )
    check(
        "awscli" in finding.detail,
        "The detail says what the broken tool said.",
        expected="… No module named awscli",
        got=finding.detail,
        file="checks.py",
    )
    machine.plant("az", "print('azure-cli 2.77.0')")
    finding = work.load("checks").check_cloud()
    check(
        finding.state == "ok",
        "A second tool that works is enough, whatever the first one does.",
        expected="ok",
        got=finding,
        file="checks.py",
    )


@step("one-of")
def test_editors_are_found_without_starting_them(work, machine, tmp_path):
    finding = work.load("checks").check_editor()
    check(
        finding.state == "missing" and finding.cure != "",
        "No editor: missing, with a cure.",
        expected="missing",
        got=finding,
        file="checks.py",
    )
    trace = tmp_path / "started"
    machine.plant("code", f"open({str(trace)!r}, 'w').close()")
    machine.plant("vim", f"open({str(trace)!r}, 'w').close()")
    finding = work.load("checks").check_editor()
    check(
        finding.state == "ok" and "VS Code" in finding.detail and "Vim" in finding.detail,
        "All editors that are there are named.",
        expected="VS Code, Vim",
        got=finding,
        file="checks.py",
    )
    check(
        not trace.exists(),
        "An editor is looked for and not started.",
        expected="not started",
        got="started",
        file="checks.py",
    )
