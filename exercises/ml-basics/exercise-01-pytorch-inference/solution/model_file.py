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
    """Read the file's content as a dictionary. A `ModelFileError` says if it is absent, damaged, unsafe or incomplete."""
    if not path.is_file():
        raise ModelFileError(f"{path}: there is no such file")
    try:
        content = torch.load(path, map_location="cpu", weights_only=True)
    except Exception as error:  # a zip error, an unpickling error, an end of file: whatever the bytes lead to
        size = path.stat().st_size
        raise ModelFileError(f"{path}: {size:,} bytes that are no readable model: {error}") from error
    found = content if isinstance(content, dict) else {}
    absent = [part for part in PARTS if part not in found]
    if absent:
        raise ModelFileError(f"{path}: the file holds no {', '.join(absent)}")
    return found


# region problems
def problems(net: LabelNet, state: Mapping[str, torch.Tensor]) -> list[str]:
    """Give one sentence for each entry in which `state` does not fit `net`; an empty list if all fit."""
    wanted = net.state_dict()
    found = [f"{key} is missing" for key in wanted if key not in state]
    found += [f"{key} is not known to the network" for key in state if key not in wanted]
    for key in wanted:
        if key not in state:
            continue
        mine, theirs = wanted[key], state[key]
        if theirs.shape != mine.shape:
            found.append(f"{key} has the shape {tuple(theirs.shape)}, the network needs {tuple(mine.shape)}")
        if theirs.dtype != mine.dtype:
            found.append(f"{key} is {theirs.dtype}, the network needs {mine.dtype}")
    return found


# endregion problems


# region load
def load(path: Path) -> Loaded:
    """Load the model for inference, on the CPU, whatever it was saved on."""
    content = read(path)
    recipe = Recipe(**content["recipe"])
    net = LabelNet(width=content["width"], classes=len(content["names"]), side=recipe.crop)
    wrong = problems(net, content["state"])
    if wrong:
        raise ModelFileError(f"{path}: the weights do not fit the network: " + "; ".join(wrong))
    net.load_state_dict(content["state"])
    return Loaded(net=net.eval(), names=list(content["names"]), recipe=recipe)


# endregion load
