"""What several steps need: models and months that are made up, and a registry with some of them."""

import random
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from lectern_exercise import check


@pytest.fixture
def model_file() -> Callable[..., Path]:
    """Saves a model of one weight on the distance: with a weight above 0 it says "late" for distances above 0."""

    def save(place: Path, weight: float | None = None) -> Path:
        weights = np.array([random.uniform(1, 9) if weight is None else weight, 0, 0, 0])
        model = import_module("model").Model(np.zeros(4), np.ones(4), weights, 0.0)
        file = place / f"model-{random.random()}.npz"
        model.save(file)
        return file

    return save


@pytest.fixture
def registry_of(model_file: Callable[..., Path]) -> Callable[..., Any]:
    """Makes a registry with one version for each weight, and points production to the first `in_use` of them in turn."""

    def make(place: Path, *weights: float | None, in_use: int = 0) -> Any:
        registry = import_module("registry").Registry(place / "registry")
        for weight in weights:
            registry.register(model_file(place, weight), "month 1", 0.9)
        for version in range(1, in_use + 1):
            registry.point("production", version)
        return registry

    return make


@pytest.fixture
def month_where() -> Callable[..., Any]:
    """Makes a month in which a parcel is late exactly where a rule says so of its distance."""

    def make(rule: Callable[[np.ndarray], np.ndarray], rows: int = 400) -> Any:
        x = np.random.default_rng().normal(0, 3, (rows, 4))
        return import_module("data").Month(5, x, rule(x[:, 0]).astype(int))

    return make


@pytest.fixture
def refuses() -> Callable[..., None]:
    """Checks that a call raises an error of the registry, Unknown or Tampered."""

    def judge(
        call: Callable[[], object], error: str, says: str, see: str | None = None, file: str = "registry.py"
    ) -> None:
        try:
            got = call()
        except getattr(import_module("registry"), error):
            return
        check(False, says, expected=error, got=got, see=see, file=file)

    return judge
