"""Starts services and lets a practical's checker loose on them."""

from __future__ import annotations

import os
import re
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.request import ProxyHandler, build_opener

REPOSITORY = Path(__file__).resolve().parents[2]
PLAIN = os.environ.get("LECTERN_PYTHON_PLAIN", sys.executable)
FRAMEWORKS = {"pytorch": "LECTERN_PYTHON_TORCH", "tensorflow": "LECTERN_PYTHON_TENSORFLOW"}


@dataclass
class Outcome:
    exit: int
    output: str

    def failed(self) -> dict[str, str]:
        """The requirements that do not hold, with the reasons given."""
        return dict(re.findall(r"^does not hold\s+(\w+) .*\n\s+(.*)$", self.output, re.MULTILINE))


@dataclass(frozen=True)
class Practical:
    """A practical, by its module and id, and the path that answers 200 as soon as a service can be asked."""

    module: str
    id: str
    up: str

    @property
    def root(self) -> Path:
        return REPOSITORY / "exercises" / self.module / self.id

    @property
    def checker(self) -> Path:
        return self.root / "tests" / "check.py"

    @contextmanager
    def running(self, command: list[str], folder: Path, environment: dict[str, str], log: Path) -> Iterator[str]:
        """Starts a service on a free port and waits until it is up. Gives its address."""
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = str(free.getsockname()[1])
        own = {**os.environ, "PYTHONUTF8": "1", "PYTHONUNBUFFERED": "1", "PYTHONDONTWRITEBYTECODE": "1", **environment}
        url = f"http://127.0.0.1:{port}"
        opener = build_opener(ProxyHandler({}))
        with log.open("ab") as output:
            process = subprocess.Popen([part.replace("{port}", port) for part in command], cwd=folder, env=own, stdout=output, stderr=output)
            try:
                limit = time.monotonic() + 300
                while True:
                    assert process.poll() is None, f"the service ended by itself:\n{log.read_text(encoding='utf-8')}"
                    try:
                        opener.open(url + self.up, timeout=2).close()
                        break
                    except OSError:  # refused, or not answered in time on a busy machine
                        assert time.monotonic() < limit, f"the service was not up:\n{log.read_text(encoding='utf-8')}"
                        time.sleep(0.1)
                yield url
            finally:
                process.terminate()
                try:
                    process.wait(10)
                except subprocess.TimeoutExpired:
                    process.kill()

    @contextmanager
    def solution(self, framework: str, place: Path, log: Path) -> Iterator[str]:
        """Trains and starts the solution in a framework, with the Python that its variable names."""
        python = os.environ.get(FRAMEWORKS[framework], sys.executable)
        folder = place / framework
        shutil.copytree(self.root / "solution" / framework, folder, ignore=shutil.ignore_patterns("__pycache__"))
        trained = subprocess.run([python, "train.py"], cwd=folder, capture_output=True, encoding="utf-8", timeout=300, check=False)
        assert trained.returncode == 0, trained.stdout + trained.stderr
        command = [python, "-m", "uvicorn", "service:app", "--host", "127.0.0.1", "--port", "{port}"]
        with self.running(command, folder, {}, log) as url:
            yield url

    @contextmanager
    def template(self, place: Path, log: Path) -> Iterator[str]:
        """Starts what the learner begins with."""
        shutil.copytree(self.root / "starter", place / "starter", ignore=shutil.ignore_patterns("__pycache__"))
        command = [PLAIN, "-m", "uvicorn", "service:app", "--host", "127.0.0.1", "--port", "{port}"]
        with self.running(command, place / "starter", {}, log) as url:
            yield url

    @contextmanager
    def without_model(self, place: Path, broken: str = "") -> Iterator[tuple[str, Path]]:
        """Starts the service of tests/python/wrong/<id>/, with one fault or none. Gives its address and its log."""
        log = place / "service.log"
        log.touch()
        service = Path(__file__).parent / "wrong" / self.id / "service.py"
        with self.running([PLAIN, str(service), "{port}"], place, {"BREAK": broken, "LOG": str(log)}, place / "output.log") as url:
            yield url, log

    def check(self, url: str, *options: str) -> Outcome:
        done = subprocess.run(
            [PLAIN, str(self.checker), url, *options],
            env={**os.environ, "PYTHONUTF8": "1", "PYTHONDONTWRITEBYTECODE": "1"},
            capture_output=True,
            encoding="utf-8",
            timeout=300,
            check=False,
        )
        return Outcome(done.returncode, done.stdout + done.stderr)

    def listed(self) -> list[tuple[str, str]]:
        """The steps of the page: id and title."""
        page = (self.root / "index.mdx").read_text(encoding="utf-8").split("---")[1]
        return re.findall(r"- id: (\w+)\n\s+title: (.*)", page)

    def checked(self) -> list[tuple[str, str]]:
        """The requirements of the checker: id and title."""
        table = self.checker.read_text(encoding="utf-8").partition("REQUIREMENTS = {")[2].partition("}")[0]
        return re.findall(r'"(\w+)": "(.*)"', table)
