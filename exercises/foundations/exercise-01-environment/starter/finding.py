"""What one check found. Complete: nothing to write here."""

from dataclasses import dataclass
from typing import Literal

State = Literal["ok", "warning", "missing", "old", "not running", "not set up", "too small"]

READY: frozenset[State] = frozenset({"ok", "warning"})
"""The states with which work can begin."""


@dataclass(frozen=True)
class Finding:
    """One line of the report.

    name    what was looked for, for example "Git"
    state   how it stands
    detail  what was seen, for a reader who cannot look at the machine
    cure    what to do about it on this system; empty when nothing has to be done
    """

    name: str
    state: State
    detail: str
    cure: str = ""

    @property
    def ready(self) -> bool:
        return self.state in READY
