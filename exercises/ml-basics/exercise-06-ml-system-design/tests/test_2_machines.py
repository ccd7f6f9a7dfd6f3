"""Replicas, tables and shards."""

import math
import random

from lectern_exercise import check, step

QUEUES = "ml-basics/ml-overview#queues"
FOOTPRINT = "ml-basics/ml-overview#implications"
DICE = random.Random()


@step("machines")
def test_replicas(work):
    replicas = work.load("capacity").replicas
    for rate, seconds, slots, load, spare, wanted in (
        (40, 0.25, 4, 0.6, 0, 5),
        (40, 0.25, 4, 0.6, 1, 6),
        (48, 0.25, 4, 0.6, 1, 6),
        (48.1, 0.25, 4, 0.6, 1, 7),
        (0.01, 0.1, 8, 0.5, 1, 2),
        (42, 0.1, 7, 0.6, 0, 1),
    ):
        got = replicas(rate, seconds, slots, load, spare)
        check(
            got == wanted,
            f"{rate} a second for {seconds} s each, {slots} slots at a load of {load}, {spare} spare: whole machines.",
            expected=wanted,
            got=got,
            see=QUEUES,
            file="capacity.py",
        )
    for _ in range(50):
        rate, seconds = DICE.uniform(1, 5000), DICE.uniform(0.005, 2)
        slots, load = DICE.randint(1, 16), DICE.choice([0.5, 0.6, 0.8])
        got = replicas(rate, seconds, slots, load) - 1
        enough = got * slots * load >= rate * seconds - 1e-6
        fewer = got == 1 or (got - 1) * slots * load < rate * seconds
        check(
            enough and fewer,
            f"The fewest for {rate:.1f} a second, {seconds:.3f} s, {slots} slots, load {load}; and one spare beside them.",
            got=got + 1,
            see=QUEUES,
            file="capacity.py",
        )


@step("machines")
def test_tables(work):
    capacity = work.load("capacity")
    for rows, numbers, width in ((1_000_000, 128, 4), (50_000_000, 64, 2), (DICE.randint(1, 10**9), 96, 1)):
        wanted = rows * numbers * width / 1e9
        got = capacity.table_gb(rows, numbers, width)
        check(
            math.isclose(got, wanted),
            f"{rows:,} rows of {numbers} numbers of {width} bytes, in GB of 10**9 bytes.",
            expected=wanted,
            got=got,
            see=FOOTPRINT,
            file="capacity.py",
        )
    for gb, machine, share, wanted in ((10, 64, 0.7, 1), (44.8, 64, 0.7, 1), (45, 64, 0.7, 2), (70, 10, 0.7, 10), (0, 8, 0.5, 1)):
        got = capacity.shards(gb, machine, share)
        check(
            got == wanted,
            f"{gb} GB on machines of {machine} GB, {share:.0%} of each for the table.",
            expected=wanted,
            got=got,
            file="capacity.py",
        )
