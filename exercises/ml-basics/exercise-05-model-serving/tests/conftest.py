"""The model files of the exercise, made once for all tests, and photos."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from lectern_exercise import check

MADE: dict[Path, Path] = {}


@pytest.fixture(scope="session")
def model_folder() -> Iterator[Path]:
    with tempfile.TemporaryDirectory() as folder:
        yield Path(folder)


@pytest.fixture
def models(work: Any, model_folder: Path) -> Path:
    """A folder with damage.safetensors, damage.onnx and golden.npz, by the learner's make_models.py."""
    if work.folder not in MADE:
        done = work.run([sys.executable, "make_models.py", "--out", str(model_folder)], timeout=110)
        check(done.returncode == 0, "make_models.py makes the models.", got=done.stderr[-400:], file="make_models.py")
        MADE[work.folder] = model_folder
    return MADE[work.folder]


@pytest.fixture
def photos() -> np.ndarray:
    """Six photos of noise, other ones in each run."""
    return np.random.default_rng().integers(0, 256, (6, 32, 32, 3), dtype=np.uint8)
