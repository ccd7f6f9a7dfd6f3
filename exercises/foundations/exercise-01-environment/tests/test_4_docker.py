"""What the doctor says of Docker."""

import random

from lectern_exercise import check, step

LESSON = "foundations/environment-setup"
DICE = random.Random()
NO_ENGINE = "Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?"
NO_RIGHT = "permission denied while trying to connect to the docker API at unix:///var/run/docker.sock"


def docker_states(work) -> dict[str, str]:
    return {finding.name: finding.state for finding in work.load("checks").check_docker()}


@step("docker")
def test_docker_that_is_ready(work, machine):
    version = f"{DICE.randint(24, 40)}.{DICE.randint(0, 9)}.{DICE.randint(0, 9)}"
    machine.docker(version)
    findings = work.load("checks").check_docker()
    got = {finding.name: finding.state for finding in findings}
    check(
        got == {"Docker engine": "ok", "Docker Compose": "ok"},
        "An engine that answers, and Compose v2.",
        expected={"Docker engine": "ok", "Docker Compose": "ok"},
        got=got,
        file="checks.py",
    )
    check(
        version in findings[0].detail,
        "The detail names the engine's version, which is not the client's.",
        expected=version,
        got=findings[0].detail,
        file="checks.py",
    )


@step("docker")
def test_installed_is_not_running(work, machine):
    machine.docker(None)
    findings = work.load("checks").check_docker()
    got = findings[0]
    check(
        got.state == "not running",
        "The client is there, the engine does not answer: installed is not running.",
        expected="not running",
        got=got.state,
        see=LESSON,
        file="checks.py",
    )
    check(
        "daemon" in got.detail,
        "The detail repeats what Docker said.",
        expected=NO_ENGINE,
        got=got.detail,
        file="checks.py",
    )
    check(got.cure != "", "The cure says how to start the engine.", got=got.cure, file="checks.py")
    check(
        findings[-1].state == "ok",
        "Compose is judged by itself: it answers without an engine.",
        expected="ok",
        got=findings[-1],
        file="checks.py",
    )


@step("docker")
def test_an_engine_that_may_not_be_used(work, machine):
    machine.docker(None, error=NO_RIGHT)
    findings = work.load("checks").check_docker()
    check(
        findings[0].state == "not set up",
        "'permission denied' is not an absent engine, and starting it again does not help.",
        expected="not set up",
        got=findings[0].state,
        see=LESSON,
        file="checks.py",
    )


@step("docker")
def test_an_old_engine(work, machine):
    machine.docker("20.10.24")
    got = docker_states(work)
    check(
        got.get("Docker engine") == "old",
        "Engine 20.10 is older than 23.0.",
        expected="old",
        got=got.get("Docker engine"),
        file="checks.py",
    )


@step("docker")
def test_no_compose(work, machine):
    for compose in (None, "1.29.2"):
        machine.docker("29.0.1", compose=compose)
        got = docker_states(work)
        check(
            got.get("Docker Compose") == "missing",
            f"docker compose version says {compose or 'that there is no such command'}.",
            expected="missing",
            got=got.get("Docker Compose"),
            see=LESSON,
            file="checks.py",
        )


@step("docker")
def test_no_docker(work, machine):
    got = docker_states(work)
    check(
        got == {"Docker": "missing"},
        "Without a docker program there is one finding.",
        expected={"Docker": "missing"},
        got=got,
        file="checks.py",
    )
