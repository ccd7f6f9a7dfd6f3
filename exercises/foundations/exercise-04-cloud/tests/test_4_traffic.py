"""What a day of traffic takes."""

import math
import random

import pytest
from lectern_exercise import check, step

LESSON = "foundations/cloud-intro"
DICE = random.Random()


def made_up_day() -> tuple[list[float], float]:
    return [float(DICE.choice([0, 1, 5, 20, 60, 140])) for _ in range(23)] + [200.0], DICE.uniform(20, 80)


def machines(rate: float, capacity: float, at_least: int) -> int:
    count = at_least
    while count * capacity * 0.7 < rate - 1e-6:
        count += 1
    return count


@step("traffic")
@pytest.mark.parametrize("kind", ["fixed_day", "scaled_day"])
def test_the_hours_that_are_paid(work, kind):
    traffic = work.load("traffic")
    for at_least in (1, 2):
        rates, capacity = made_up_day()
        counts = [machines(rate, capacity, at_least) for rate in rates]
        wanted = sum(counts) if kind == "scaled_day" else 24 * max(counts)
        rule = (
            "each hour has the machines that this hour needs"
            if kind == "scaled_day"
            else "the busiest hour decides, all day long"
        )
        got = getattr(traffic, kind)(rates, capacity, at_least)
        check(
            got.machine_hours == wanted,
            f"Machine hours of a day: {rule}.",
            expected=wanted,
            got=got.machine_hours,
            see=LESSON,
            file="traffic.py",
        )


@step("traffic")
@pytest.mark.parametrize("kind", ["fixed_day", "scaled_day"])
def test_what_the_paid_hours_did(work, kind):
    rates, capacity = made_up_day()
    got = getattr(work.load("traffic"), kind)(rates, capacity)
    check(
        got.requests == int(sum(rates) * 3600),
        "Requests of a day: the rates are by the second.",
        expected=int(sum(rates) * 3600),
        got=got.requests,
        file="traffic.py",
    )
    wanted = sum(rates) / (got.machine_hours * capacity)
    check(
        math.isclose(got.utilisation, wanted, rel_tol=1e-6),
        "Utilisation: what was done, by what the paid machines could have done.",
        expected=round(wanted, 4),
        got=got.utilisation,
        file="traffic.py",
    )
