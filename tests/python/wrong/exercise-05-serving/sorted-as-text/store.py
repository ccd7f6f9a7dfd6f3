"""The model store: a folder with one numbered folder per version. Step 1."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import tempfile
from pathlib import Path

import torch
from safetensors.torch import load, save

from network import ShapeNet


def versions(store: Path) -> list[int]:
    """Give the numbers of the published versions, the lowest first; an empty list if there is no store yet."""
    if not store.is_dir():
        return []
    names = [path.name for path in store.iterdir() if path.is_dir()]
    # As text, "10" would sort before "9".
    return [int(name) for name in sorted(names) if name.isascii() and name.isdigit() and int(name) > 0]


# region publish
def publish(store: Path, model: torch.nn.Module, about: dict[str, object]) -> int:
    """Write `model` as the next version and give its number: one more than the highest, 1 in a new store."""
    store.mkdir(parents=True, exist_ok=True)
    # In the same store, so that the rename stays on one disk: only there it is one step.
    unfinished = Path(tempfile.mkdtemp(prefix=".unfinished-", dir=store))
    try:
        weights = save(model.state_dict())
        (unfinished / "weights.safetensors").write_bytes(weights)
        note = {**about, "sha256": hashlib.sha256(weights).hexdigest()}
        (unfinished / "model.json").write_text(json.dumps(note, indent=2), encoding="utf-8")
        unfinished.chmod(0o755)  # mkdtemp makes it private; a server may run as another user
        number = max(versions(store), default=0) + 1
        # Fails if somebody else took the number meanwhile: a version is never replaced.
        os.rename(unfinished, store / str(number))
    except BaseException:
        shutil.rmtree(unfinished, ignore_errors=True)
        raise
    return number


# endregion publish


def load_version(store: Path, version: int) -> ShapeNet:
    """Load a version, ready for inference."""
    folder = store / str(version)
    weights = (folder / "weights.safetensors").read_bytes()
    wanted = json.loads((folder / "model.json").read_text(encoding="utf-8"))["sha256"]
    if hashlib.sha256(weights).hexdigest() != wanted:
        raise ValueError(f"the checksum of {folder / 'weights.safetensors'} is not the one in model.json")
    model = ShapeNet()
    model.load_state_dict(load(weights))
    return model.eval()
