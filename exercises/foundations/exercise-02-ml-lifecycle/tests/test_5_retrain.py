"""How a new model is judged."""

import math
from importlib import import_module

import numpy as np
import pytest
from lectern_exercise import check, step

LESSON = "foundations/ml-infrastructure-basics"
NUMBERS = np.random.default_rng()


@pytest.fixture
def contest(work, tmp_path, registry_of, month_where):
    """Puts a version with the given weight into use and makes a month by a rule."""

    def make(weight: float, rule):
        retrain = work.load("retrain")
        return retrain, registry_of(tmp_path, weight, in_use=1), month_where(rule)

    return make


@step("retrain")
def test_nothing_to_beat(work, tmp_path, month_where, refuses):
    retrain = work.load("retrain")
    empty = import_module("registry").Registry(tmp_path / "registry")
    month = month_where(lambda distance: distance < 0)
    refuses(
        lambda: retrain.retrain(empty, "production", month),
        "Unknown",
        "No version is in use, so there is nobody to compare with.",
        file="retrain.py",
    )


@step("retrain")
def test_a_better_model_is_promoted(contest):
    retrain, registry, month = contest(5.0, lambda distance: distance < 0)
    got = retrain.retrain(registry, "production", month)
    check(
        got.champion < 0.1 and got.candidate > 0.9,
        "Both are judged on the rows that were not trained on: the old model is wrong there, the new one right.",
        expected="below 0.1, above 0.9",
        got=got,
        file="retrain.py",
    )
    check(
        got.promoted is True and registry.resolve("production") == got.version == 2,
        "The candidate is better by far: it becomes v2 and the alias points to it.",
        expected=(True, 2),
        got=(got.promoted, registry.resolve("production")),
        file="retrain.py",
    )
    card = registry.card(2)
    check(
        card.trained_on == "month 5" and math.isclose(card.accuracy, got.candidate),
        "The card says which month, and the accuracy on the rows not trained on.",
        expected=("month 5", got.candidate),
        got=card,
        file="retrain.py",
    )


@step("retrain")
def test_a_model_that_is_not_better_stays_out(contest):
    retrain, registry, month = contest(50.0, lambda distance: distance >= 0)
    got = retrain.retrain(registry, "production", month)
    check(
        got.promoted is False and registry.resolve("production") == 1,
        "The old model is as good: the alias stays. A change without a gain is only a risk.",
        expected=(False, 1),
        got=(got.promoted, registry.resolve("production")),
        file="retrain.py",
    )
    check(
        registry.versions() == [1, 2],
        "The candidate is registered all the same: what was tried is not lost.",
        expected=[1, 2],
        got=registry.versions(),
        file="retrain.py",
    )


@step("retrain")
def test_nobody_is_judged_on_what_it_has_seen(contest):
    retrain, registry, month = contest(1.0, lambda distance: (distance >= 0) ^ (NUMBERS.random(len(distance)) < 0.2))
    seen: list[np.ndarray] = []
    model = import_module("model").Model

    def learns_by_heart(x: np.ndarray, y: np.ndarray):
        seen.append(x)
        # Right for every row that it saw, by its distance; 1e-9 stands for "never saw that".
        known = {float(row[0]): late for row, late in zip(x, y, strict=True)}

        class Heart(model):
            def scores(self, rows: np.ndarray) -> np.ndarray:
                return np.array([float(known.get(float(row[0]), 1 - (row[0] >= 0))) for row in rows])

        return Heart(np.zeros(4), np.ones(4), np.array([-1.0, 0, 0, 0]), 0.0)

    got = retrain.retrain(registry, "production", month, learns_by_heart)
    check(
        np.array_equal(seen[0], month.x[0::2]),
        "The trainer gets every second row: 0, 2, 4, and so on.",
        expected=f"{len(month.x[0::2])} rows",
        got=f"{len(seen[0])} rows",
        file="retrain.py",
    )
    check(
        got.candidate < 0.5,
        "A model that learned its rows by heart knows nothing else. Judged on rows that it has not seen, it is found out.",
        expected="below 0.5",
        got=got.candidate,
        see=LESSON,
        file="retrain.py",
    )
    check(
        got.promoted is False and registry.resolve("production") == 1,
        "It is not promoted.",
        expected=False,
        got=got.promoted,
        file="retrain.py",
    )
