"""What the doctor says of Git."""

import random

from lectern_exercise import check, step

LESSON = "foundations/environment-setup"
DICE = random.Random()


def number() -> str:
    return f"{DICE.randint(1, 60)}.{DICE.randint(0, 60)}.{DICE.randint(0, 60)}"


@step("git")
def test_git_that_is_ready(work, machine):
    version, name, address = number(), f"Name{DICE.random()}", f"{DICE.random()}@example.org"
    machine.git(version, name=name, email=address)
    finding = work.load("checks").check_git()
    check(
        finding.state == "ok", "Git with a name and an address is ready.", expected="ok", got=finding, file="checks.py"
    )
    check(
        version in finding.detail,
        "The detail names the version.",
        expected=version,
        got=finding.detail,
        file="checks.py",
    )
    leaked = [value for value in (name, address) if value in f"{finding}"]
    check(
        not leaked,
        "The report is handed in, so it says that name and address are set, and not which.",
        expected="no name, no address",
        got=finding.detail,
        file="checks.py",
    )


@step("git")
def test_git_without_an_identity(work, machine):
    for settings, absent in (
        ({}, ["user.name", "user.email"]),
        ({"name": "Ada"}, ["user.email"]),
        ({"email": "a@b.org"}, ["user.name"]),
    ):
        machine.git(**settings)
        finding = work.load("checks").check_git()
        check(
            finding.state == "not set up",
            f"Git knows only {sorted(settings) or 'nothing'} of user.name and user.email.",
            expected="not set up",
            got=finding.state,
            see=LESSON,
            file="checks.py",
        )
        named = [key for key in ("user.name", "user.email") if key in finding.detail]
        check(
            named == absent,
            "The detail names the settings that have no value, and only those.",
            expected=absent,
            got=finding.detail,
            file="checks.py",
        )
        check(
            "git config" in finding.cure, "The cure is the command that sets them.", got=finding.cure, file="checks.py"
        )


@step("git")
def test_no_git(work, machine):
    finding = work.load("checks").check_git()
    check(
        finding.state == "missing" and finding.cure != "",
        "No git on the PATH: missing, with a cure.",
        expected="missing",
        got=finding,
        file="checks.py",
    )
