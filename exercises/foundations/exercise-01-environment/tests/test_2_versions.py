"""How the doctor reads and compares versions."""

import random

import pytest
from lectern_exercise import check, step

LESSON = "foundations/environment-setup"
DICE = random.Random()


def number() -> str:
    return f"{DICE.randint(1, 60)}.{DICE.randint(0, 60)}.{DICE.randint(0, 60)}"


@step("versions")
@pytest.mark.parametrize(
    "text",
    [
        "git version {}",
        "git version {}.windows.1",
        "Docker version {}, build eedd969",
        "aws-cli/{} Python/3.13.7 Linux/6.8.0",
        "v{}",
        "azure-cli      {}\n\ncore   2.77.0",
    ],
)
def test_the_first_version_is_found(work, text):
    shown = number()
    wanted = tuple(int(part) for part in shown.split("."))
    got = work.load("versions").first_version(text.format(shown))
    check(
        got == wanted,
        f"The first version number in {text.format(shown)!r}.",
        expected=wanted,
        got=got,
        file="versions.py",
    )


@step("versions")
def test_a_text_without_a_version(work):
    for text in ("", "build 7", "no such thing"):
        got = work.load("versions").first_version(text)
        check(got is None, f"{text!r} holds no version.", expected=None, got=got, file="versions.py")


@step("versions")
@pytest.mark.parametrize(
    ("found", "wanted", "holds"),
    [
        ((3, 9, 18), (3, 11), False),
        ((3, 12, 1), (3, 11), True),
        ((3, 11), (3, 11, 0), True),
        ((29,), (29, 0, 0), True),
        ((2, 100), (10,), False),
    ],
)
def test_versions_are_compared_as_numbers(work, found, wanted, holds):
    got = work.load("versions").at_least(found, wanted)
    check(
        got is holds,
        f"at_least({found}, {wanted}): numbers are compared, and what is not given is 0.",
        expected=holds,
        got=got,
        file="versions.py",
    )


@step("versions")
@pytest.mark.parametrize(
    ("version", "inside", "state"),
    [
        ((3, 9, 21), True, "old"),
        ((3, 10, 2), False, "old"),
        ((3, 11, 0), True, "ok"),
        ((3, 13, 9), True, "ok"),
        ((3, 12, 4), False, "warning"),
        ((3, 14, 0), True, "warning"),
    ],
)
def test_python_is_judged(work, version, inside, state):
    finding = work.load("checks").check_python(version, inside)
    where = "in" if inside else "outside"
    check(
        finding.state == state,
        f"Python {version} {where} a virtual environment.",
        expected=state,
        got=finding.state,
        see=LESSON,
        file="checks.py",
    )
    text = ".".join(map(str, version))
    check(
        text in finding.detail,
        "The detail names the version that was seen.",
        expected=text,
        got=finding.detail,
        file="checks.py",
    )
    check(
        bool(finding.cure) is (state != "ok"),
        "There is a cure exactly where there is something to do.",
        got=finding.cure,
        file="checks.py",
    )
