"""A model registry in a folder: versions that never change, and aliases that point to them.

    registry/
      v1/model.npz
      v1/card.json      {"version": 1, "sha256": "…", "trained_on": "…", "accuracy": 0.87}
      aliases.json      {"production": [1, 2]}      the last one is in use, the ones before it were
"""

import hashlib
from dataclasses import dataclass
from pathlib import Path


class Unknown(KeyError):
    """There is no such version or alias."""


class Tampered(RuntimeError):
    """The file of a version is not the one that was registered."""


@dataclass(frozen=True)
class Card:
    """What is written down about a version: where it came from, and how good it was when it was judged."""

    version: int
    sha256: str
    trained_on: str
    accuracy: float


class Registry:
    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.folder.mkdir(parents=True, exist_ok=True)

    # region register
    def versions(self) -> list[int]:
        """All version numbers, ascending."""
        raise NotImplementedError("step 1: read the numbers from the folder")

    def register(self, model_file: Path, trained_on: str, accuracy: float) -> Card:
        """Takes a copy of a model file as a new version, one above the highest, and writes its card beside it.

        The file that was given stays where it is. A version that exists is never written to again.
        """
        raise NotImplementedError("step 1: a new folder, a copy, a checksum, a card")

    def card(self, version: int) -> Card:
        """The card of a version. Raises Unknown."""
        raise NotImplementedError("step 1: read card.json")

    def file(self, version: int) -> Path:
        """The model file of a version, after its checksum was compared with the card. Raises Unknown or Tampered."""
        raise NotImplementedError("step 1: compare the checksum before you give the path")
    # endregion register

    # region alias
    def history(self, alias: str) -> list[int]:
        """The versions that an alias has pointed to, the one in use last. Raises Unknown."""
        raise NotImplementedError("step 2: read aliases.json")

    def resolve(self, alias: str) -> int:
        """The version that an alias points to now. Raises Unknown."""
        raise NotImplementedError("step 2: the last one is in use")

    def point(self, alias: str, version: int) -> None:
        """Points an alias to a version. Raises Unknown for a version that is not registered.

        A reader sees the old aliases or the new ones, never half a file, even if the machine stops in between.
        """
        raise NotImplementedError("step 2: check the version, then write in one step")

    def rollback(self, alias: str) -> int:
        """Points an alias back to the version before, and gives that. Raises Unknown when there is none before."""
        raise NotImplementedError("step 2: take the last one away")
    # endregion alias


def digest(path: Path) -> str:
    """SHA-256 of a file, in hexadecimal. Complete: nothing to write here."""
    return hashlib.sha256(path.read_bytes()).hexdigest()
