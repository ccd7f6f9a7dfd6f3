"""Why a step does not hold, in the words that a learner reads."""

from __future__ import annotations

import signal
import threading
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

NOTHING = object()
"""Stands for a value that was not given, since None may be what was expected."""

INSTALL = "python -m pip install -r requirements.txt"


class StepFailure(AssertionError):
    """A test failed, with all that the learner is told about it."""

    def __init__(
        self,
        says: str,
        *,
        expected: object = NOTHING,
        got: object = NOTHING,
        see: str | None = None,
        file: str | None = None,
        broken_test: bool = False,
    ) -> None:
        super().__init__(says)
        self.says = says
        self.expected = expected
        self.got = got
        self.see = see
        self.file = file
        self.broken_test = broken_test


def explain(error: BaseException, work: Path, root: Path) -> StepFailure:
    """Turns whatever a test raised into what the learner should read."""
    if isinstance(error, StepFailure):
        return error
    frames = traceback.extract_tb(error.__traceback__)
    own = [frame for frame in frames if Path(frame.filename).resolve().is_relative_to(work)]
    where, base = (own[-1], work) if own else (frames[-1], root)
    path = Path(where.filename).resolve()
    file = f"{path.relative_to(base).as_posix() if path.is_relative_to(base) else path.name}:{where.lineno}"
    if isinstance(error, NotImplementedError):
        return StepFailure(str(error) or "This is not written yet.", file=file)
    if isinstance(error, AssertionError) and not own:
        return StepFailure(str(error).split("\nassert ")[0] or f"assert {where.line}", file=file)
    if isinstance(error, ModuleNotFoundError) and not own:
        return StepFailure(f"The package {error.name!r} is not installed. Run: {INSTALL}")
    says = f"{where.name}() raised {type(error).__name__}: {error}" if own else f"{type(error).__name__}: {error}"
    if "NoneType" in str(error) and not own:
        says = f"The test got None where it needs a value ({says}). Does a function of yours end without a return?"
    return StepFailure(says, file=f"{file}  {where.line}" if where.line else file, broken_test=not own)


def shown(value: object, limit: int = 600) -> str:
    """A value in few characters; text of several lines as an indented block."""
    try:
        text = value if isinstance(value, str) and "\n" in value else repr(value)
    except Exception as error:  # a learner's own __repr__ may fail
        text = f"<{type(value).__name__}, whose repr raised {type(error).__name__}>"
    if len(text) > limit:
        text = text[:limit] + f" … ({len(text)} characters)"
    return text.rstrip().replace("\n", "\n            ")


@contextmanager
def stopped_after(seconds: float) -> Iterator[None]:
    """Ends what runs inside with a StepFailure after a time. Unix has a signal for it, Windows a thread."""
    failure = StepFailure(f"This test ran for more than {seconds:g} seconds and was stopped. Is there an endless loop?")
    if hasattr(signal, "SIGALRM") and threading.current_thread() is threading.main_thread():

        def stop(*_: object) -> None:
            raise failure

        before = signal.signal(signal.SIGALRM, stop)
        signal.setitimer(signal.ITIMER_REAL, seconds)
        try:
            yield
        finally:
            signal.setitimer(signal.ITIMER_REAL, 0)
            signal.signal(signal.SIGALRM, before)
        return
    import _thread

    fired = threading.Event()
    timer = threading.Timer(seconds, lambda: (fired.set(), _thread.interrupt_main()))
    timer.start()
    try:
        yield
    except KeyboardInterrupt:
        if fired.is_set():
            raise failure from None
        raise
    finally:
        timer.cancel()
