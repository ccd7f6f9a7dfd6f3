"""What a month costs."""

import importlib
import random
from decimal import Decimal

from lectern_exercise import check, step

LESSON = "foundations/cloud-intro"
DICE = random.Random()


def beside(name: str):
    """Another module of the folder that was just loaded from."""
    return importlib.import_module(name)


@step("month")
def test_machines_cost_while_they_are_there(work, usd):
    month = work.load("month")
    for _ in range(5):
        count, hourly, hours = DICE.randint(1, 40), Decimal(usd()), DICE.randint(1, 730)
        got = month.machine_cost(count, hourly, hours)
        check(
            got == count * hourly * hours,
            f"{count} machines at {hourly} for {hours} hours, not rounded.",
            expected=count * hourly * hours,
            got=got,
            file="month.py",
        )
    got = month.machine_cost(2, Decimal("0.1"))
    check(
        got == Decimal("146.0"),
        "A month has 730 hours when nothing else is said.",
        expected=Decimal("146.0"),
        got=got,
        file="month.py",
    )


@step("month")
def test_egress_by_tiers(work):
    month = work.load("month")
    tier = beside("prices").Tier
    tiers = [tier(10, Decimal(0)), tier(40, Decimal("0.09")), tier(None, Decimal("0.05"))]
    for gib, wanted in ((0, "0"), (10, "0"), (11, "0.09"), (40, "2.70"), (100, "5.70"), (DICE.randint(41, 9000), None)):
        expected = Decimal(wanted) if wanted else Decimal("2.70") + (gib - 40) * Decimal("0.05")
        got = month.egress_cost(Decimal(gib), tiers)
        check(
            got == expected,
            f"{gib} GiB: 10 are free, those up to 40 cost 0.09 each, the rest 0.05. A tier's price holds for its own GiB only.",
            expected=expected,
            got=got,
            see=LESSON,
            file="month.py",
        )


@step("month")
def test_rounding_comes_last(work):
    money = work.load("month").money
    for text, wanted in (
        ("1.005", "1.01"),
        ("2.675", "2.68"),
        ("0.004", "0.00"),
        ("1233.1", "1233.10"),
        ("0.125", "0.13"),
    ):
        got = money(Decimal(text))
        check(
            str(got) == wanted,
            f"{text} USD for people: two digits, half a cent goes up.",
            expected=wanted,
            got=str(got),
            file="month.py",
        )
