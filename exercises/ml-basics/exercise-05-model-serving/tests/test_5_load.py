"""A load generator, and what its samples say."""

import asyncio
import math
import random
import statistics

from lectern_exercise import check, step

QUEUES = "ml-basics/ml-overview#queues"


@step("load")
def test_people_do_not_come_in_an_even_row(work):
    arrivals = work.load("load").arrivals
    seed = random.randrange(10**6)
    moments = arrivals(200, 50, seed)
    check(moments == arrivals(200, 50, seed), "The same seed gives the same moments.", file="load.py")
    check(moments != arrivals(200, 50, seed + 1), "Another seed gives others.", file="load.py")
    check(all(0 <= a < 50 for a in moments) and moments == sorted(moments), "Rising moments, before the end.", got=moments[:5], file="load.py")
    check(abs(len(moments) - 10_000) < 600, "200 a second for 50 seconds are about 10,000.", expected="9,400 to 10,600", got=len(moments), file="load.py")
    gaps = [b - a for a, b in zip(moments, moments[1:], strict=False)]
    spread = statistics.stdev(gaps) / statistics.mean(gaps)
    check(0.9 < spread < 1.1, "Gaps of the exponential distribution spread as much as their mean.", expected="about 1", got=round(spread, 2), see=QUEUES, file="load.py")


@step("load")
def test_nobody_waits_for_the_answer_of_another(work):
    load = work.load("load")

    async def scene():
        arrived = 0
        all_there = asyncio.Event()

        async def ask():
            nonlocal arrived
            arrived += 1
            if arrived == 20:
                all_there.set()
            await all_there.wait()
            return True

        return await asyncio.wait_for(load.drive(ask, [place * 0.002 for place in range(20)]), 20)

    try:
        samples = asyncio.run(scene())
    except TimeoutError:
        check(False, "Requests are sent at their moments, answered or not. Here the next one waited for an answer.", see=QUEUES, file="load.py")
    check(len(samples) == 20 and all(each.good for each in samples), "Twenty samples, all good.", got=len(samples), file="load.py")
    early = [each.sent for place, each in enumerate(samples) if each.sent < place * 0.002 - 0.005]
    check(not early, "No request is sent before its moment.", got=early or None, file="load.py")
    check(all(each.answered >= each.sent for each in samples), "An answer comes after its request.", file="load.py")


@step("load")
def test_a_failure_is_a_sample(work):
    load = work.load("load")
    calls = iter([True, False, OSError("gone"), True])

    async def ask():
        what = next(calls)
        if isinstance(what, OSError):
            raise what
        return what

    samples = asyncio.run(load.drive(ask, [0.0, 0.01, 0.02, 0.03]))
    got = [each.good for each in samples]
    check(got == [True, False, False, True], "What raises, or answers no, is not good, and the rest goes on.", expected=[True, False, False, True], got=got, file="load.py")


@step("load")
def test_the_figures(work):
    load = work.load("load")
    dice = random.Random()
    for _ in range(20):
        samples = []
        for _ in range(dice.randint(30, 200)):
            sent = dice.uniform(3, 40)
            samples.append(load.Sample(sent, sent + dice.uniform(0.001, 3), dice.random() < 0.9))
        got = load.summarise(samples)
        good = sorted(1000 * (each.answered - each.sent) for each in samples if each.good)
        whole = max(each.answered for each in samples) - min(each.sent for each in samples)
        wanted = {
            "requests": len(samples),
            "failed": len(samples) - len(good),
            "rate": len(good) / whole,
            "p50": good[math.ceil(0.5 * len(good)) - 1],
            "p95": good[math.ceil(0.95 * len(good)) - 1],
            "inside": sum(each.answered - each.sent for each in samples) / whole,
        }
        for name, right in wanted.items():
            came = getattr(got, name)
            check(math.isclose(came, right, rel_tol=1e-9), f"{name} of {len(samples)} samples.", expected=right, got=came, see=QUEUES, file="load.py")
    none = load.summarise([load.Sample(0, 1, False)])
    check(none.failed == 1 and none.rate == 0 and math.isnan(none.p95), "Where nothing was good there is no percentile: NaN.", got=none, file="load.py")


@step("load")
def test_littles_law_holds_for_the_samples(work):
    load = work.load("load")
    dice = random.Random()
    samples = [load.Sample(sent, sent + dice.uniform(0.1, 0.3), True) for sent in (dice.uniform(0, 20) for _ in range(400))]
    got = load.summarise(samples)
    stay = sum(each.answered - each.sent for each in samples) / len(samples)
    check(math.isclose(got.inside, got.rate * stay, rel_tol=1e-9), "Inside is the rate times the mean stay: Little's law.", expected=got.rate * stay, got=got.inside, see=QUEUES, file="load.py")
