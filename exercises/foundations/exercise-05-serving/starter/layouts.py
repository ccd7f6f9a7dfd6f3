"""The same model for two model servers that bring no Python of yours: TensorFlow Serving and Triton. Step 6.

`python layouts.py --versions 1,2` writes the ONNX files into layouts/triton; the configuration files there
are written by hand.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import torch

from draw import SIDE
from store import load_version


# region write-onnx
def write_onnx(store: Path, version: int, repository: Path) -> Path:
    """Export a version of the store for Triton and give the path: `<repository>/shapes/<version>/model.onnx`.

    One file with its weights inside, an input called `pictures`, an output called `scores`, and a batch size
    that is free. Missing folders are made.
    """
    raise NotImplementedError("step 6: export for Triton")


# endregion write-onnx


def main() -> None:
    """Read the options and export."""
    options = argparse.ArgumentParser(description="Write the model repository for Triton.")
    options.add_argument("--store", type=Path, default=Path("models/shapes"))
    options.add_argument("--versions", default="1,2")
    options.add_argument("--repository", type=Path, default=Path("layouts/triton"))
    given = options.parse_args()
    for version in given.versions.split(","):
        print(write_onnx(given.store, int(version), given.repository))


if __name__ == "__main__":
    main()
