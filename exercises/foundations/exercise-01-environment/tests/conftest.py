"""A machine that the tests make up: a folder of small programs is all that is on the PATH."""

import os
import sys
from pathlib import Path

import pytest

GIT = """
settings = {settings!r}
if arguments[:1] == ["--version"]:
    print("git version {version}")
elif arguments[:1] == ["config"] and "--list" in arguments:
    print("\\n".join(f"{{key}}={{value}}" for key, value in settings.items()))
elif arguments[:1] == ["config"] and arguments[-1] in settings:
    print(settings[arguments[-1]])
else:
    sys.exit(1)
"""

DOCKER = """
engine, compose, error = {engine!r}, {compose!r}, {error!r}
if arguments[:1] in (["--version"], ["-v"]):
    print("Docker version 29.0.1, build eedd969")
elif arguments[:1] == ["compose"]:
    if compose is None:
        sys.exit("docker: unknown command: docker compose")
    print(f"Docker Compose version {{compose}}")
elif arguments[:1] in (["version"], ["info"], ["ps"]):
    asked = arguments[-1] if len(arguments) > 1 else ""
    if "Server" not in asked and arguments[0] == "version":
        print("Client: Docker Engine 29.0.1")
    if engine is None:
        sys.exit(error)
    print(engine if "Server" in asked else f"Server: {{engine}}")
else:
    sys.exit(f"unknown command: {{arguments}}")
"""

NO_ENGINE = "Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?"


class Machine:
    """A machine with nothing on the PATH but what is planted."""

    def __init__(self, folder: Path) -> None:
        self.bin = folder / "planted programs"
        self.bin.mkdir()

    def plant(self, name: str, body: str) -> None:
        script = self.bin / f"planted_{name}.py"
        script.write_text(f"import sys, time\narguments = sys.argv[1:]\n{body}\n", encoding="utf-8")
        if os.name == "nt":
            (self.bin / f"{name}.cmd").write_text(f'@"{sys.executable}" "{script}" %*\n', encoding="utf-8")
            return
        program = self.bin / name
        program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -I -S "{script}" "$@"\n', encoding="utf-8")
        program.chmod(0o755)

    def git(self, version: str = "2.47.1", **settings: str) -> None:
        self.plant(
            "git", GIT.format(version=version, settings={f"user.{key}": value for key, value in settings.items()})
        )

    def docker(self, engine: str | None, compose: str | None = "v2.40.3", error: str = NO_ENGINE) -> None:
        self.plant("docker", DOCKER.format(engine=engine, compose=compose, error=error))

    def whole(self) -> None:
        self.git(name="Ada", email="ada@example.org")
        self.docker("29.0.1")
        self.plant("gcloud", 'print("Google Cloud SDK 528.0.0\\nbq 2.1.18")')
        self.plant("code", "sys.exit('an editor must not be started')")


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Machine:
    made = Machine(tmp_path)
    monkeypatch.setenv("PATH", str(made.bin))
    return made
