"""Steps 1, 2 and 3: the clock, the warm-up, the numbers. No real time is measured here: the clock is a fake."""

from __future__ import annotations

import random

import numpy as np
from lectern_exercise import check, step

WARM_UP = "foundations/ml-frameworks#warm-up"
BATCHING = "foundations/ml-frameworks#batching"


class Device:
    """A pretended GPU: a call only hands work over, and `wait` is what lets the time of that work pass."""

    def __init__(self, costs: list[float], pending: float = 0.0) -> None:
        self.now = 100.0
        self.costs = iter(costs)
        self.pending = pending
        self.calls = 0
        self.log: list[str] = []

    def call(self) -> str:
        self.calls += 1
        self.log.append("call")
        self.pending += next(self.costs)
        self.now += 0.0001
        return "not the time"

    def wait(self) -> None:
        self.log.append("wait")
        self.now += self.pending
        self.pending = 0.0

    def clock(self) -> float:
        self.log.append("clock")
        return self.now


def near(got: object, wanted: float, tolerance: float = 1e-6) -> bool:
    return isinstance(got, (int, float)) and abs(got - wanted) <= tolerance * max(1.0, abs(wanted))


@step("clock")
def test_time_is_given_in_milliseconds(work):
    timing = work.load("timing")
    ticks = iter([5.0, 5.25])
    got = timing.time_call(lambda: None, clock=lambda: next(ticks))
    check(near(got, 250.0), "The clock gives seconds, the answer is in milliseconds.",
          expected=250.0, got=got, see=WARM_UP, file="timing.py")


@step("clock")
def test_the_call_runs_once(work):
    timing = work.load("timing")
    device = Device([0.010] * 5)
    timing.time_call(device.call, device.wait, device.clock)
    check(device.calls == 1, "time_call runs the call exactly once.", expected=1, got=device.calls, file="timing.py")


@step("clock")
def test_work_of_the_call_is_waited_for(work):
    timing = work.load("timing")
    for cost in (0.040, 0.002):
        device = Device([cost])
        got = timing.time_call(device.call, device.wait, device.clock)
        check(near(got, 1000 * cost + 0.1),
              "The clock was stopped before the device had done the work: call wait() between the call and the second "
              "reading of the clock.",
              expected=f"{1000 * cost + 0.1:.1f} ms", got=f"{got:.1f} ms" if isinstance(got, (int, float)) else got,
              see=BATCHING, file="timing.py")


@step("clock")
def test_older_work_is_not_counted(work):
    timing = work.load("timing")
    device = Device([0.010], pending=0.500)
    got = timing.time_call(device.call, device.wait, device.clock)
    check(near(got, 10.1),
          "Work that was handed to the device before the call was counted too: wait before the clock starts.",
          expected="10.1 ms", got=f"{got:.1f} ms" if isinstance(got, (int, float)) else got,
          see=BATCHING, file="timing.py")


@step("warm-up")
def test_warm_up_calls_are_made_and_not_counted(work):
    timing = work.load("timing")
    for warm_up, runs in ((3, 4), (1, 7), (5, 1)):
        costs = [0.900] + [0.050] * (warm_up - 1) + [0.001 * (k + 1) for k in range(runs)]
        device = Device(costs + [9.0] * 20)
        found = timing.measure(device.call, runs, warm_up, device.wait, device.clock)
        check(device.calls == warm_up + runs, "measure makes warm_up calls and then runs calls, no more and no less.",
              expected=warm_up + runs, got=device.calls, see=WARM_UP, file="timing.py")
        wanted = [round(1000 * cost + 0.1, 3) for cost in costs[warm_up:]]
        got = [round(value, 3) for value in found.times_ms]
        check(got == wanted, "times_ms holds the counted calls only, in the order in which they ran.",
              expected=wanted, got=got, see=WARM_UP, file="timing.py")


@step("warm-up")
def test_the_first_call_is_kept_apart(work):
    timing = work.load("timing")
    device = Device([0.700, 0.020, 0.003, 0.003])
    found = timing.measure(device.call, 2, 2, device.wait, device.clock)
    check(near(found.first_ms, 700.1),
          "first_ms is the very first call, the one that users of a cold server would wait for.",
          expected=700.1, got=found.first_ms, see=WARM_UP, file="timing.py")


@step("warm-up")
def test_without_warm_up_the_first_call_counts(work):
    timing = work.load("timing")
    device = Device([0.700, 0.003, 0.004])
    found = timing.measure(device.call, 3, 0, device.wait, device.clock)
    check(len(found.times_ms) == 3 and near(found.times_ms[0], 700.1) and near(found.first_ms, 700.1),
          "With warm_up=0 the first call is the first counted one as well.",
          expected=[700.1, 3.1, 4.1], got=[round(value, 1) for value in found.times_ms], see=WARM_UP, file="timing.py")


@step("warm-up")
def test_impossible_counts_are_refused(work):
    timing = work.load("timing")
    for runs, warm_up in ((0, 1), (-1, 0), (3, -1)):
        error: object = "nothing was raised"
        try:
            timing.measure(lambda: None, runs, warm_up)
        except Exception as raised:
            error = raised
        check(isinstance(error, ValueError), f"runs={runs}, warm_up={warm_up} is refused with a ValueError.",
              expected="ValueError", got=error, file="timing.py")


@step("percentiles")
def test_percentiles_of_known_values(work):
    timing = work.load("timing")
    for values, q, wanted in (([1, 2, 3, 4], 50, 2.5), ([10, 20], 95, 19.5), ([7], 99, 7), ([1, 2, 3], 100, 3), ([5, 6], 0, 5)):
        got = timing.percentile(values, q)
        check(near(got, wanted), f"The {q}th percentile of {values} is {wanted}.",
              expected=wanted, got=got, see=BATCHING, file="timing.py")


@step("percentiles")
def test_percentiles_of_unsorted_values(work):
    timing = work.load("timing")
    dice = random.Random(11)
    for count in (2, 9, 30, 101):
        values = [round(dice.lognormvariate(3, 0.6), 3) for _ in range(count)]
        kept = list(values)
        for q in (5, 50, 90, 95, 99):
            got = timing.percentile(values, q)
            wanted = float(np.percentile(kept, q))
            check(near(got, wanted), f"The values come in any order; here are {count} of them, and q is {q}.",
                  expected=wanted, got=got, see=BATCHING, file="timing.py")
        check(values == kept, "percentile leaves its input as it was: sort a copy.", expected=kept[:5], got=values[:5],
              file="timing.py")


@step("percentiles")
def test_throughput_counts_inputs_over_the_whole_time(work):
    timing = work.load("timing")
    for batch, times in ((1, [20.0, 20.0]), (8, [100.0, 300.0, 50.0]), (32, [640.0, 10.0])):
        got = timing.throughput(batch, times)
        wanted = batch * len(times) / (sum(times) / 1000)
        check(near(got, wanted),
              f"{len(times)} calls of {batch} inputs in {sum(times):.0f} ms together: inputs divided by seconds.",
              expected=wanted, got=got, see=BATCHING, file="timing.py")
