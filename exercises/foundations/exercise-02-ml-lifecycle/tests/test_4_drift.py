"""How drift is found."""

import math
import random

import numpy as np
from lectern_exercise import check, step

LESSON = "foundations/ml-infrastructure-basics"
DICE = random.Random()
NUMBERS = np.random.default_rng()


def reference_psi(reference: np.ndarray, current: np.ndarray) -> float:
    edges = [np.quantile(reference, part / 10) for part in range(1, 10)]
    total = 0.0
    for low, high in zip([-math.inf, *edges], [*edges, math.inf], strict=True):
        r = max(float(np.mean((reference >= low) & (reference < high))), 0.0001)
        c = max(float(np.mean((current >= low) & (current < high))), 0.0001)
        total += (c - r) * math.log(c / r)
    return total


@step("drift")
def test_psi_of_equal_data(work):
    psi = work.load("drift").psi
    values = NUMBERS.normal(DICE.uniform(-5, 5), DICE.uniform(1, 4), 3000)
    check(
        abs(psi(values, values)) < 1e-9,
        "The same values twice: no drift at all.",
        expected=0.0,
        got=psi(values, values),
        file="drift.py",
    )
    low, high = np.split(NUMBERS.permutation(NUMBERS.normal(3, 2, 6000)), 2)
    check(
        psi(low, high) < 0.05,
        "Two samples of one distribution differ by chance only.",
        expected="below 0.05",
        got=psi(low, high),
        file="drift.py",
    )


@step("drift")
def test_values_outside_the_reference(work):
    psi = work.load("drift").psi
    reference = NUMBERS.normal(0, 1, 2000)
    for current in (NUMBERS.normal(1000, 1, 500), np.full(50, -40.0)):
        wanted, got = reference_psi(reference, current), psi(reference, current)
        check(
            math.isfinite(got) and math.isclose(got, wanted, rel_tol=0.01),
            "Values beyond all that the reference knew belong into the outer bins. Empty bins count as SMALLEST.",
            expected=round(wanted, 3),
            got=got,
            file="drift.py",
        )


@step("drift")
def test_psi_of_shifted_data(work):
    psi = work.load("drift").psi
    for shift in (0.3, 0.8, 2.0):
        reference, current = NUMBERS.gamma(4, 1, 2000), NUMBERS.gamma(4, 1, 1500) + shift
        wanted, got = reference_psi(reference, current), psi(reference, current)
        check(
            math.isclose(got, wanted, rel_tol=0.01, abs_tol=1e-6),
            f"All values moved by {shift}: ten bins with the quantiles of the reference as edges, the outer ones open.",
            expected=round(wanted, 4),
            got=got,
            see=LESSON,
            file="drift.py",
        )


@step("drift")
def test_a_feature_that_hardly_varies(work):
    psi = work.load("drift").psi
    reference = NUMBERS.integers(0, 3, 2000).astype(float)
    got, moved = psi(reference, reference.copy()), psi(reference, np.full(500, 2.0))
    check(
        math.isfinite(got) and abs(got) < 1e-9,
        "Few different values make equal quantiles; take each edge once.",
        expected=0.0,
        got=got,
        file="drift.py",
    )
    check(
        math.isfinite(moved) and moved > 0.5,
        "Of three values only one is left: that is drift.",
        expected="above 0.5",
        got=moved,
        file="drift.py",
    )


@step("drift")
def test_the_planted_feature_is_found(work):
    drifted = work.load("drift").drifted
    names = ("distance_km", "stops", "weight_kg", "rain_mm")
    reference, current = NUMBERS.normal(5, 2, (3000, 4)), NUMBERS.normal(5, 2, (3000, 4))
    check(
        drifted(reference, current, names) == {},
        "Nothing was changed: no feature is named.",
        expected={},
        got=drifted(reference, current, names),
        file="drift.py",
    )
    strong, weak = DICE.sample(range(4), 2)
    current[:, strong] += 5
    current[:, weak] = 2 * current[:, weak] - 5
    got = drifted(reference, current, names)
    wanted = [names[strong], names[weak]]
    check(
        list(got) == wanted,
        f"{names[strong]} was moved far and {names[weak]} was spread; the larger PSI comes first.",
        expected=wanted,
        got=got,
        see=LESSON,
        file="drift.py",
    )
