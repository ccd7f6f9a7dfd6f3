"""How a mistake is taken back, and the whole year."""

import random
from importlib import import_module

import numpy as np
from lectern_exercise import check, step

LESSON = "foundations/ml-infrastructure-basics"
DICE = random.Random()
NUMBERS = np.random.default_rng()


@step("rollback")
def test_nothing_to_guard(work, tmp_path, month_where, refuses):
    guard = work.load("guard")
    empty = import_module("registry").Registry(tmp_path / "registry")
    month = month_where(lambda distance: distance < 0)
    refuses(lambda: guard.guard(empty, "production", month), "Unknown", "The alias points to nothing.", file="guard.py")


@step("rollback")
def test_a_mistake_is_rolled_back(work, tmp_path, registry_of, month_where):
    guard = work.load("guard")
    registry = registry_of(tmp_path, 5.0, -5.0, in_use=2)
    got = guard.guard(registry, "production", month_where(lambda distance: distance >= 0))
    check(
        got == 1 and registry.resolve("production") == 1,
        "v2 is wrong throughout, v1 would have been right: back to v1.",
        expected=1,
        got=got,
        file="guard.py",
    )
    got = guard.guard(registry, "production", month_where(lambda distance: distance < 0))
    check(
        got is None and registry.resolve("production") == 1,
        "Before v1 there is nothing to go back to, however bad it is.",
        expected=None,
        got=got,
        file="guard.py",
    )


@step("rollback")
def test_an_older_model_is_not_better_by_being_older(work, tmp_path, model_file, month_where):
    guard = work.load("guard")
    registry = import_module("registry").Registry(tmp_path / "registry")
    for weight, accuracy in ((5.0, 0.99), (-5.0, 0.6)):
        registry.register(model_file(tmp_path, weight), "month 1", accuracy)
        registry.point("production", registry.versions()[-1])
    noisy = month_where(lambda distance: (distance < 0) ^ (NUMBERS.random(len(distance)) < 0.3))
    got = guard.guard(registry, "production", noisy)
    check(
        got is None and registry.resolve("production") == 2,
        "A bad month for v2, and a worse one for v1, whatever its card says: v2 stays.",
        expected=None,
        got=got,
        see=LESSON,
        file="guard.py",
    )


@step("rollback")
def test_a_small_difference_changes_nothing(work, tmp_path, registry_of, month_where):
    guard = work.load("guard")
    registry = registry_of(tmp_path, 5.0, 5.0, in_use=2)
    got = guard.guard(registry, "production", month_where(lambda distance: distance >= 0))
    check(
        got is None and registry.resolve("production") == 2,
        "Both would have done the same: nothing changes.",
        expected=None,
        got=got,
        file="guard.py",
    )


@step("rollback")
def test_the_whole_year(work, tmp_path):
    pipeline = work.load("pipeline")
    moves, seed = DICE.randint(3, 6), DICE.randint(0, 10**6)
    breaks = moves + DICE.randint(2, 4)
    make = import_module("data").make_month
    history = pipeline.run_year(tmp_path, lambda number: make(number, 1200, seed, moves, breaks))
    served = {line.month: line.version for line in history}
    wanted = {
        month: 1 if month <= moves else 2 if month <= breaks or month > breaks + 1 else 3 for month in range(2, 13)
    }
    story = f"The depot moves in month {moves}, month {breaks} comes in metres: v2 after the move, v3 for one month, then v2 again."
    check(served == wanted, story, expected=wanted, got=pipeline.to_markdown(history), file="pipeline.py")
    drift = list(history[moves - 2].drift)
    check(
        drift == ["distance_km"],
        f"In month {moves} the distances have drifted, and nothing else.",
        expected=["distance_km"],
        got=drift,
        file="drift.py",
    )
    log = (tmp_path / "predictions.jsonl").read_text(encoding="utf-8").splitlines()
    check(
        len(log) == 11 * 1200,
        "Each prediction of the year is in the log.",
        expected=11 * 1200,
        got=len(log),
        file="service.py",
    )
