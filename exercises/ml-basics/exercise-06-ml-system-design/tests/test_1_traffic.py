"""Peaks, Little's law, and a queue after an outage."""

import math
import random

from lectern_exercise import check, step

QUEUES = "ml-basics/ml-overview#queues"
DICE = random.Random()


@step("traffic")
def test_the_busiest_second(work):
    peak_rate = work.load("capacity").peak_rate
    for per_day, factor, wanted in ((86_400, 1, 1), (864_000, 3, 30), (43_200_000, 2.5, 1250)):
        got = peak_rate(per_day, factor)
        check(
            math.isclose(got, wanted),
            f"{per_day:,} requests a day, the busiest second at {factor} times the mean.",
            expected=wanted,
            got=got,
            see=QUEUES,
            file="capacity.py",
        )
    per_day, factor = DICE.randint(1000, 10**9), DICE.uniform(1, 6)
    wanted = per_day / 86_400 * factor
    got = peak_rate(per_day, factor)
    check(math.isclose(got, wanted), "Mean rate times peak factor.", expected=wanted, got=got, file="capacity.py")


@step("traffic")
def test_littles_law(work):
    inside = work.load("capacity").inside
    for rate, seconds in ((60, 0.02), (1, 30), (DICE.uniform(1, 5000), DICE.uniform(0.001, 60))):
        got = inside(rate, seconds)
        check(
            math.isclose(got, rate * seconds),
            f"{rate:.4g} requests a second that stay {seconds:.4g} s each: so many are inside.",
            expected=rate * seconds,
            got=got,
            see=QUEUES,
            file="capacity.py",
        )


@step("traffic")
def test_after_an_outage(work):
    catch_up = work.load("capacity").catch_up_hours
    for rate, capacity, outage, wanted in ((50, 100, 1, 1.0), (30, 120, 3, 1.0), (90, 100, 0.5, 4.5)):
        got = catch_up(rate, capacity, outage)
        check(
            math.isclose(got, wanted),
            f"{outage} h without work at {rate} a second, then {capacity} a second are worked off while {rate} go on coming.",
            expected=wanted,
            got=got,
            see=QUEUES,
            file="capacity.py",
        )
    for rate, capacity in ((100, 100), (100, 80)):
        got = catch_up(rate, capacity, 1)
        check(
            got == math.inf,
            f"A queue that gets {rate} a second and works off {capacity} never empties.",
            expected=math.inf,
            got=got,
            see=QUEUES,
            file="capacity.py",
        )
