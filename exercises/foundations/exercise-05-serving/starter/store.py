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
    """Give the numbers of the published versions, the lowest first; an empty list if there is no store yet.

    A version is a folder whose name is a whole number above 0. All other names are somebody's unfinished work.
    """
    raise NotImplementedError("step 1: list the versions")


# region publish
def publish(store: Path, model: torch.nn.Module, about: dict[str, object]) -> int:
    """Write `model` as the next version and give its number.

    That is one more than the highest, and 1 in a new store.
    `<store>/<number>/weights.safetensors` holds the state dict.
    `<store>/<number>/model.json` holds `about` and the key `sha256`: the
    SHA-256 of the weights file, in hexadecimal.

    A reader must never see half a version: everything is written into a folder
    under another name in the same store, which is then renamed to its number.
    If writing fails, nothing is left behind.
    """
    raise NotImplementedError("step 1: publish a version")


# endregion publish


def load_version(store: Path, version: int) -> ShapeNet:
    """Load a version, ready for inference.

    A `ValueError` that says "checksum" is raised when the weights are not those that were published, and a
    `FileNotFoundError` when there is no such version.
    """
    raise NotImplementedError("step 1: load a version")
