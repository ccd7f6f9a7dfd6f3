"""Write what others hand to you: the model's file and the sample photos. Nothing to write here.

`python make_files.py` writes `models/labels.pt` and the folder `samples/`.
"""

from __future__ import annotations

import base64
import json
from dataclasses import asdict
from pathlib import Path

import numpy as np
import torch

from pictures import KINDS, write_samples
from recipe import Recipe

HERE = Path(__file__).parent
RECIPE = Recipe(resize=36, crop=32, mean=(0.71, 0.67, 0.63), spread=(0.20, 0.22, 0.24))


def trained_state() -> dict[str, torch.Tensor]:
    """Give the trained weights, which are shipped as text, as a state dict."""
    entries = json.loads((HERE / "weights.json").read_text(encoding="utf-8"))
    state = {}
    for name, entry in entries.items():
        values = np.frombuffer(base64.b64decode(entry["values"]), dtype=entry["type"]).reshape(entry["shape"])
        state[name] = torch.from_numpy(values.astype(np.int64 if entry["type"] == "<i8" else np.float32))
    return state


# region write
def write_model(path: Path) -> None:
    """Write the model's file: the state dict, and beside it the facts without which it cannot be used."""
    path.parent.mkdir(parents=True, exist_ok=True)
    content = {"state": trained_state(), "width": 8, "names": list(KINDS), "recipe": asdict(RECIPE)}
    torch.save(content, path)


# endregion write


if __name__ == "__main__":
    write_model(HERE / "models" / "labels.pt")
    write_samples(HERE / "samples")
    print("wrote models/labels.pt and samples/")
