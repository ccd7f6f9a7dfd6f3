"""Load a model's file, or say exactly why not. Steps 1 and 2."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch

from label_net import LabelNet
from recipe import Recipe

PARTS = ("state", "width", "names", "recipe")


class ModelFileError(Exception):
    """The file cannot be served; the message says which file, and what is wrong with it."""


@dataclass(frozen=True)
class Loaded:
    """A model that is ready to be asked."""

    net: LabelNet
    names: list[str]
    """What each score stands for, in the order of the scores."""
    recipe: Recipe


def read(path: Path) -> dict[str, Any]:
    """Read the file's content as a dictionary, safely, and with all tensors on the CPU.

    Step 1: read a good file. Step 2: a `ModelFileError` names the file and says what is wrong when it is absent,
    damaged (cut off, or no model at all), unsafe (it would run code), or lacks one of `PARTS`.
    """
    raise NotImplementedError("step 1: read the file")


# region problems
def problems(net: LabelNet, state: Mapping[str, torch.Tensor]) -> list[str]:
    """Give one sentence for each entry in which `state` does not fit `net`; an empty list if all fit.

    An entry can be missing, unknown to the network, of another shape, or of another type. The sentence names the entry;
    for shapes and types it names both, the file's and the network's.
    """
    raise NotImplementedError("step 2: compare the state dict with the network")


# endregion problems


# region load
def load(path: Path) -> Loaded:
    """Load the model for inference, on the CPU, whatever it was saved on.

    The number of classes, the width and the side of the pictures come from the file, and the network is built to fit.
    Step 2: if there are `problems`, a `ModelFileError` names the file and all of them at once.
    """
    raise NotImplementedError("step 1: build the network and fill it")


# endregion load
