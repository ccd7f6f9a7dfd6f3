"""What machines cost that can be taken away."""

import math
import random
from decimal import Decimal

from lectern_exercise import check, step

LESSON = "foundations/cloud-intro"
DICE = random.Random()


@step("spot")
def test_interrupted_work_takes_longer(work):
    hours = work.load("spot").spot_hours
    for work_hours, every, checkpoint, restart, wanted in (
        (8, 4, 1, 0.25, 9.5),
        (8, 4, 0.5, 0.25, 9.0),
        (2, 8, 4, 0.5, 2.375),
        (10, 1000, 1, 0, 10.005),
    ):
        got = hours(work_hours, every, checkpoint, restart)
        check(
            math.isclose(got, wanted, rel_tol=1e-9),
            f"{work_hours} hours of work, an interruption every {every}, a checkpoint every {checkpoint}, {restart} to restart.",
            expected=wanted,
            got=got,
            see=LESSON,
            file="spot.py",
        )
    a, b, c, d = DICE.uniform(2, 40), DICE.uniform(1, 20), DICE.uniform(0.1, 1), DICE.uniform(0, 1)
    wanted = a + a / b * (c / 2 + d)
    check(
        math.isclose(hours(a, b, c, d), wanted, rel_tol=1e-9),
        "Each interruption costs half a checkpoint interval and a restart.",
        expected=wanted,
        got=hours(a, b, c, d),
        file="spot.py",
    )


@step("spot")
def test_without_checkpoints(work):
    hours = work.load("spot").spot_hours
    check(
        hours(8, 4, None, 0.1) == math.inf,
        "8 hours in one piece, an interruption every 4: it never ends.",
        expected=math.inf,
        got=hours(8, 4, None, 0.1),
        file="spot.py",
    )
    got = hours(2, 8, None, 0.5)
    check(
        math.isclose(got, 2.375),
        "2 hours in one piece, an interruption every 8: a lost run loses half of itself.",
        expected=2.375,
        got=got,
        file="spot.py",
    )


@step("spot")
def test_what_spot_saves(work):
    saves = work.load("spot").spot_saves
    cheap, dear = Decimal("0.25"), Decimal("1.00")
    for hours, wanted in ((9.5, Decimal("5.625")), (40.0, Decimal("-2.00"))):
        got = saves(8.0, cheap, dear, hours)
        check(
            got == wanted, f"8 hours at 1.00 against {hours} hours at 0.25.", expected=wanted, got=got, file="spot.py"
        )
    got = saves(8.0, cheap, dear, math.inf)
    check(
        got == Decimal("-Infinity"),
        "A run that never ends saves nothing at all.",
        expected=Decimal("-Infinity"),
        got=got,
        file="spot.py",
    )


@step("spot")
def test_when_a_commitment_pays(work):
    committed = Decimal(DICE.randint(10, 99)) / 100
    got = work.load("spot").break_even(committed, Decimal(1))
    check(
        math.isclose(got, float(committed)),
        f"A commitment at {committed} is paid for every hour, on-demand at 1.00 only while it is used.",
        expected=float(committed),
        got=got,
        file="spot.py",
    )
