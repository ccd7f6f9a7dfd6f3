"""What the tests of an exercise use: `check`, `step` and `Work`, the learner's folder."""

from __future__ import annotations

import importlib
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from lectern_failure import INSTALL, NOTHING, StepFailure
from lectern_programs import Command, end_program, spelled, start_program, tail


def step(step_id: str) -> Callable[[Any], Any]:
    """Says which step of the exercise a test belongs to."""
    return pytest.mark.exercise_step(step_id)


def check(
    holds: object,
    says: str,
    *,
    expected: object = NOTHING,
    got: object = NOTHING,
    see: str | None = None,
    file: str | None = None,
) -> None:
    """Fails the step unless `holds` is true.

    `says` is the rule that should hold, `see` the page that explains it (`module/lesson#heading`),
    `file` the file of the learner's folder to look at.
    """
    if not holds:
        raise StepFailure(says, expected=expected, got=got, see=see, file=file)


class Work:
    """The learner's folder, as the tests see it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder.resolve()

    def path(self, name: str) -> Path:
        """A path below the folder. It need not exist."""
        return self.folder / name

    def read(self, name: str) -> str:
        """The text of a file. A file that is absent, or is not UTF-8, fails the step."""
        path = self.path(name)
        if not path.is_file():
            raise StepFailure(f"There is no file {name} in the folder {self.folder.name}.", file=name)
        try:
            return path.read_text(encoding="utf-8")
        except UnicodeDecodeError as error:
            raise StepFailure(f"{name} is not UTF-8 text: {error}.", file=name) from None

    def load(self, name: str) -> ModuleType:
        """Imports `<name>.py` of the folder afresh, so that one test cannot change it for the next."""
        parts = self.folder.joinpath(*name.split("."))
        if not parts.with_name(parts.name + ".py").is_file() and not (parts / "__init__.py").is_file():
            raise StepFailure(f"There is no file {name.replace('.', '/')}.py in the folder {self.folder.name}.")
        self._forget()
        if name in sys.modules:
            raise ValueError(f"{name} is also the name of a module outside the folder; choose another one")
        sys.path.insert(0, str(self.folder))
        try:
            importlib.invalidate_caches()
            return importlib.import_module(name)
        except SyntaxError as error:
            raise StepFailure(
                f"{Path(error.filename or name).name} cannot be read as Python: {error.msg}.",
                got=(error.text or "").strip() or NOTHING,
                file=f"{Path(error.filename or name).name}:{error.lineno}",
            ) from None
        except ModuleNotFoundError as error:
            raise StepFailure(
                f"{name}.py imports {error.name!r}, which Python does not find here. "
                f"If it is a package of this exercise, install it: {INSTALL}"
            ) from None

    def _forget(self) -> None:
        while str(self.folder) in sys.path:
            sys.path.remove(str(self.folder))
        for name, module in list(sys.modules.items()):
            file = getattr(module, "__file__", None)
            if file and Path(file).resolve().is_relative_to(self.folder):
                del sys.modules[name]

    def copy(self, place: Path) -> Work:
        """A copy of the folder below `place`, for programs that write into their own folder."""
        target = place / self.folder.name
        shutil.copytree(self.folder, target, ignore=shutil.ignore_patterns("__pycache__", ".venv", "venv"))
        return Work(target)

    def run(
        self,
        command: Command,
        *,
        timeout: float = 60,
        input: str | None = None,
        env: Mapping[str, str] | None = None,
    ) -> subprocess.CompletedProcess[str]:
        """Runs a program in the folder and gives what it printed. A program that does not end fails the step."""
        shown = spelled(command)
        pipes = dict.fromkeys(("stdin", "stdout", "stderr"), subprocess.PIPE)
        process = start_program(self.folder, command, env, **pipes, encoding="utf-8", errors="replace")
        try:
            out, err = process.communicate(input=input, timeout=timeout)
        except subprocess.TimeoutExpired:
            end_program(process)
            out, err = process.communicate()
            raise StepFailure(f"{shown} did not end within {timeout:g} seconds.", got=tail(out + err)) from None
        finally:
            end_program(process)
        return subprocess.CompletedProcess(list(command), process.returncode, out, err)

    @contextmanager
    def start(
        self,
        command: Command,
        *,
        ready: str = "/",
        timeout: float = 30,
        env: Mapping[str, str] | None = None,
    ) -> Iterator[Any]:
        """Starts a server in the folder and gives an `httpx.Client` for it; ends it afterwards.

        `{port}` in the command becomes a free port. The server is ready as soon as it answers `ready` with any status.
        The client has one method more: `output()`, the text that the server has printed so far.
        """
        import httpx

        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        arguments = [str(part).replace("{port}", str(port)) for part in command]

        with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as place, Path(place, "log").open("ab") as log:

            def output() -> str:
                return Path(log.name).read_bytes().decode("utf-8", "replace").replace("\r\n", "\n")

            streams = {"stdin": subprocess.DEVNULL, "stdout": log, "stderr": subprocess.STDOUT}
            process = start_program(self.folder, arguments, env, **streams)
            try:
                # trust_env=False: a proxy set for the internet must not stand between the test and this machine.
                with httpx.Client(base_url=f"http://127.0.0.1:{port}", timeout=30, trust_env=False) as client:
                    limit = time.monotonic() + timeout
                    while True:
                        if process.poll() is not None:
                            raise StepFailure(f"{spelled(arguments)} ended by itself.", got=tail(output()))
                        try:
                            client.get(ready, timeout=5)
                            break
                        except httpx.TransportError:
                            if time.monotonic() > limit:
                                raise StepFailure(
                                    f"{spelled(arguments)} did not answer GET {ready} within {timeout:g} seconds.",
                                    got=tail(output()),
                                ) from None
                            time.sleep(0.05)
                    client.output = output
                    yield client
            finally:
                end_program(process)

    def serve(self, target: str, **options: Any) -> Any:
        """Starts uvicorn for an ASGI application, as in `work.serve("service:app")`. Options as for `start`."""
        command = [sys.executable, "-m", "uvicorn", target, "--host", "127.0.0.1", "--port", "{port}"]
        return self.start(command, **options)
