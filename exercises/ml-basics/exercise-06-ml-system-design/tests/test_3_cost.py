"""Money, and people."""

import math
import random

from lectern_exercise import check, step

CLOUD = "foundations/cloud-intro"
DICE = random.Random()


@step("cost")
def test_a_month(work):
    month = work.load("cost").month
    for parts in ([(2, 0.5)], [(36, 0.42), (2, 0.42)], [(DICE.randint(1, 90), DICE.uniform(0.1, 9)), (4, 0.17)], []):
        wanted = sum(machines * hourly for machines, hourly in parts) * 730
        got = month(parts)
        check(
            math.isclose(got, wanted),
            f"A month has 730 hours; the parts are {parts}.",
            expected=wanted,
            got=got,
            see=CLOUD,
            file="cost.py",
        )


@step("cost")
def test_a_million(work):
    per_million = work.load("cost").per_million
    for price, per_day in ((730, 1_000_000), (DICE.uniform(10, 90_000), DICE.randint(10_000, 10**8))):
        wanted = price / (per_day * 365 / 12 / 1e6)
        got = per_million(price, per_day)
        check(
            math.isclose(got, wanted, rel_tol=1e-6),
            f"{price:.2f} a month, {per_day:,} requests a day, 365 / 12 days in a month.",
            expected=wanted,
            got=got,
            see=CLOUD,
            file="cost.py",
        )


@step("cost")
def test_people(work):
    cost = work.load("cost")
    for people, hours, seconds, wanted in ((10, 6, 60, 3600), (1, 1, 7, 514), (3, 6.5, 240, 292)):
        got = cost.cases_per_day(people, hours, seconds)
        check(
            got == wanted,
            f"{people} people, {hours} hours, {seconds} s a case: whole cases.",
            expected=wanted,
            got=got,
            file="cost.py",
        )
    for cases, hours, seconds, wanted in ((3600, 6, 60, 10), (3601, 6, 60, 11), (0, 6, 60, 0), (1, 8, 30, 1)):
        got = cost.people_needed(cases, hours, seconds)
        check(
            got == wanted,
            f"{cases} cases a day, {hours} hours, {seconds} s each: people come whole.",
            expected=wanted,
            got=got,
            file="cost.py",
        )
