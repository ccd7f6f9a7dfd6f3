"""What can be set from outside, by environment variables. Nothing to change here."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Settings:
    model_path: Path
    """The file with the weights."""
    max_bytes: int
    """The largest request body that is read."""
    max_pixels: int
    """The largest image that is decoded, width times height."""
    workers: int
    """How many predictions run at the same time."""
    waiting: int
    """How many more may wait for a worker. Who comes after them is sent away."""

    @classmethod
    def from_environment(cls) -> Settings:
        return cls(
            model_path=Path(os.environ.get("MODEL_PATH", "model/stamps.npz")),
            max_bytes=int(os.environ.get("MAX_BYTES", 1_000_000)),
            max_pixels=int(os.environ.get("MAX_PIXELS", 4_000_000)),
            workers=int(os.environ.get("WORKERS", 1)),
            waiting=int(os.environ.get("WAITING", 8)),
        )
