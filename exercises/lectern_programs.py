"""Starts programs in the learner's folder, and ends them with all that they started."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from lectern_failure import NOTHING, StepFailure

Command = Sequence[str | os.PathLike[str]]


def start_program(folder: Path, command: Command, env: Mapping[str, str] | None, **streams: Any) -> subprocess.Popen[Any]:
    """Starts a program in a folder, with UTF-8 for its text and `env` added to the environment."""
    own = {"PYTHONUTF8": "1", "PYTHONUNBUFFERED": "1", "PYTHONDONTWRITEBYTECODE": "1"}
    # A group of its own, so that its children end with it.
    group = {"creationflags": 0x200} if os.name == "nt" else {"start_new_session": True}
    try:
        return subprocess.Popen(
            [os.fspath(part) for part in command],
            cwd=folder,
            env={**os.environ, **own, **(env or {})},
            **streams,
            **group,
        )
    except FileNotFoundError:
        raise StepFailure(f"The program {command[0]} was not found.") from None


def end_program(process: subprocess.Popen[Any]) -> None:
    """Ends a program and the programs that it started: politely first, by force after five seconds."""
    if os.name == "nt":
        if process.poll() is None:
            subprocess.run(["taskkill", "/T", "/F", "/PID", str(process.pid)], capture_output=True, check=False)
        return
    for sent in (signal.SIGTERM, signal.SIGKILL):
        try:
            os.killpg(process.pid, sent)
        except (ProcessLookupError, PermissionError):
            return
        try:
            process.wait(5)
        except subprocess.TimeoutExpired:
            continue
        if sent == signal.SIGTERM:
            time.sleep(0.02)


def spelled(command: Command) -> str:
    """A command as one would type it."""
    return " ".join("python" if str(part) == sys.executable else str(part) for part in command)


def tail(text: str, lines: int = 12) -> object:
    """The last lines of what a program printed."""
    kept = text.strip().splitlines()[-lines:]
    return "\n".join(kept) if kept else NOTHING
