"""How many machines are needed, and which."""

import importlib
import math
import random
from decimal import Decimal

from lectern_exercise import check, step

LESSON = "foundations/cloud-intro"
MEMORY = "foundations/ml-frameworks#memory"
DICE = random.Random()


def beside(name: str):
    """Another module of the folder that was just loaded from."""
    return importlib.import_module(name)


@step("sizing")
def test_how_many_machines(work):
    needed = work.load("sizing").machines_needed
    for rate, capacity, reserve, wanted in (
        (100, 100, 0.5, 2),
        (101, 100, 0.5, 3),
        (1, 100, 0.5, 1),
        (70, 10, 0.3, 10),
        (71, 10, 0.3, 11),
    ):
        got = needed(rate, capacity, reserve)
        check(
            got == wanted,
            f"{rate} requests a second, {capacity} a machine, {reserve:.0%} of it free: whole machines, rounded up.",
            expected=wanted,
            got=got,
            see=LESSON,
            file="sizing.py",
        )
    for _ in range(50):
        rate, capacity, reserve = DICE.uniform(0.5, 900), DICE.uniform(5, 300), DICE.choice([0.1, 0.2, 0.4])
        got = needed(rate, capacity, reserve)
        enough, fewer = got * capacity * (1 - reserve) >= rate - 1e-6, (got - 1) * capacity * (1 - reserve) < rate
        check(
            enough and fewer,
            f"The smallest whole number of machines for {rate:.1f} a second at {capacity:.1f} each, {reserve:.0%} free.",
            got=got,
            file="sizing.py",
        )


@step("sizing")
def test_never_fewer_than_asked(work):
    needed = work.load("sizing").machines_needed
    check(
        needed(0, 50, 0.3, 2) == 2,
        "No traffic, and two machines must always be there.",
        expected=2,
        got=needed(0, 50, 0.3, 2),
        file="sizing.py",
    )
    check(
        needed(0, 50) == 1,
        "One machine must be there when nothing else is said.",
        expected=1,
        got=needed(0, 50),
        file="sizing.py",
    )


@step("sizing")
def test_memory_of_a_model(work):
    needed = work.load("sizing").memory_needed
    for _ in range(5):
        parameters, width, overhead = DICE.uniform(1e6, 70e9), DICE.choice([1, 2, 4]), DICE.uniform(0, 0.5)
        wanted = parameters * width * (1 + overhead) / 1024**3
        got = needed(parameters, width, overhead)
        check(
            math.isclose(got, wanted, rel_tol=1e-9),
            f"{parameters:.3g} parameters of {width} bytes and {overhead:.0%} overhead, in GiB of 2**30 bytes.",
            expected=round(wanted, 4),
            got=got,
            see=MEMORY,
            file="sizing.py",
        )


def machine(prices, name, memory, gpu, **hourly):
    return prices.Machine(
        name, 4, memory, gpu, {key.replace("_", "-"): Decimal(value) for key, value in hourly.items()}
    )


@step("sizing")
def test_the_cheapest_that_fits(work):
    sizing = work.load("sizing")
    prices = beside("prices")
    machines = [
        machine(prices, "big-memory", 64, 0, on_demand="0.3", spot="0.2"),
        machine(prices, "small-gpu", 16, 16, on_demand="0.5", spot="0.1"),
        machine(prices, "gpu", 32, 24, on_demand="0.9", spot="0.6"),
        machine(prices, "gpu-no-spot", 32, 24, on_demand="0.8"),
    ]
    DICE.shuffle(machines)
    for memory, on_gpu, option, wanted in (
        (10, False, "on-demand", "big-memory"),
        (10, True, "on-demand", "small-gpu"),
        (20, True, "on-demand", "gpu-no-spot"),
        (20, True, "spot", "gpu"),
        (16, True, "spot", "small-gpu"),
        (10, False, "spot", "small-gpu"),
    ):
        got = sizing.cheapest(machines, memory, on_gpu, option).name
        check(
            got == wanted,
            f"The cheapest machine ({option}) for {memory} GiB {'on a GPU' if on_gpu else 'in memory'}.",
            expected=wanted,
            got=got,
            file="sizing.py",
        )
    try:
        got = sizing.cheapest(machines, 100, True)
    except sizing.NothingFits:
        return
    check(False, "A model of 100 GiB fits on none of these GPUs.", expected="NothingFits", got=got, file="sizing.py")
