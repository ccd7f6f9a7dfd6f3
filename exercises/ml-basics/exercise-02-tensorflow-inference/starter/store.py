"""Write the model for people and for servers. Step 4."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import keras


# region store
def store(model: keras.Model, names: Sequence[str], folder: Path, version: int) -> None:
    """Write `labels.keras` into `folder`, and the SavedModel for servers into `folder/served/<version>`.

    The SavedModel's signature `serving_default` takes `pictures`, (n, side, side, 3) uint8 for any n, and gives two
    outputs: `chances`, (n, classes) float32, and `label`, (n,) strings, the name of the likeliest class.
    A version that is there is never changed: then a `FileExistsError` names it, and nothing is written.
    """
    raise NotImplementedError("step 4: write both files")


# endregion store
