"""Step 2: from scores to one token."""

from __future__ import annotations

import math
import random

import torch
from lectern_exercise import check, step

GENERATE = "ml-basics/llm-transformers-basics#generate"


def right(scores, temperature, top_k, top_p):
    """The same by plain arithmetic on a list."""
    high = max(scores)
    weights = [math.exp((score - high) / temperature) for score in scores]
    order = sorted(range(len(scores)), key=lambda place: -weights[place])
    kept = order[:top_k] if top_k else order
    total = sum(weights[place] for place in kept)
    if top_p is not None and top_p < 1:
        some, sum_so_far = [], 0.0
        for place in kept:
            some.append(place)
            sum_so_far += weights[place] / total
            if sum_so_far >= top_p:
                break
        kept = some
        total = sum(weights[place] for place in kept)
    return [weights[place] / total if place in kept else 0.0 for place in range(len(scores))]


def compare(sampling, scores, says, temperature=1.0, top_k=None, top_p=None):
    settings = sampling.Settings(temperature, top_k, top_p)
    got = [float(chance) for chance in sampling.probabilities(torch.tensor(scores), settings)]
    wanted = right(scores, temperature, top_k, top_p)
    good = len(got) == len(wanted) and all(abs(a - b) < 1e-5 for a, b in zip(got, wanted))
    check(good, says, expected=[round(each, 4) for each in wanted[:8]], got=[round(each, 4) for each in got[:8]],
          see=GENERATE, file="sampling.py")


def some_scores(seed, count):
    dice = random.Random(seed)
    return [dice.gauss(0, 2) for _ in range(count)]


@step("pick")
def test_temperature(work):
    sampling = work.load("sampling")
    for seed, temperature in ((1, 1.0), (2, 0.5), (3, 2.0), (4, 0.01), (5, 50.0)):
        compare(sampling, some_scores(seed, 9), f"The scores are divided by the temperature, {temperature}, before the softmax.",
                temperature)
    compare(sampling, [900.0, 899.0, -900.0], "Large scores must not overflow: torch.softmax sees to that.")


@step("pick")
def test_greedy(work):
    sampling = work.load("sampling")
    for seed in (6, 7):
        scores = some_scores(seed, 12)
        best = scores.index(max(scores))
        got = sampling.probabilities(torch.tensor(scores), sampling.Settings(temperature=0)).tolist()
        check([round(each, 6) for each in got] == [float(place == best) for place in range(12)],
              "Temperature 0: the best token has probability 1. Dividing by zero gives nan.",
              expected=f"1.0 at place {best}", got=got[:6], see=GENERATE, file="sampling.py")
        chosen = sampling.choose(torch.tensor(scores), sampling.Settings(temperature=0))
        check(chosen == best and isinstance(chosen, int), "choose gives the best token, as an int.", expected=best, got=chosen,
              see=GENERATE, file="sampling.py")


@step("pick")
def test_top_k(work):
    sampling = work.load("sampling")
    for seed, top_k in ((8, 1), (9, 3), (10, 12), (11, 500)):
        compare(sampling, some_scores(seed, 12), f"The {top_k} best of 12 are kept and brought to a sum of 1; more than there are is all.",
                top_k=top_k)
    got = sampling.probabilities(torch.zeros(6), sampling.Settings(top_k=2))
    check(int((got > 0).sum()) == 2 and abs(float(got.sum()) - 1) < 1e-5, "Six equal scores and top_k 2: two are kept, not six.",
          expected="2 kept", got=f"{int((got > 0).sum())} kept", see=GENERATE, file="sampling.py")


@step("pick")
def test_top_p(work):
    sampling = work.load("sampling")
    scores = [math.log(chance) for chance in (0.5, 0.3, 0.15, 0.05)]
    for top_p, kept in ((0.4, 1), (0.6, 2), (0.79, 2), (0.81, 3), (0.96, 4), (1.0, 4)):
        compare(sampling, scores, f"Probabilities 0.5, 0.3, 0.15, 0.05 and top_p {top_p}: the {kept} best, the one that reaches it included.",
                top_p=top_p)
    for seed, top_p in ((12, 0.9), (13, 0.5), (14, 0.01)):
        compare(sampling, some_scores(seed, 40), f"top_p {top_p}: at least one token is kept always.", top_p=top_p)


@step("pick")
def test_all_together(work):
    sampling = work.load("sampling")
    scores = [math.log(chance) for chance in (0.4, 0.3, 0.2, 0.1)]
    compare(sampling, scores, "top_k 2 first (0.571 and 0.429 remain), then top_p 0.5 of those: one token.", top_k=2, top_p=0.5)
    dice = random.Random(15)
    for seed in range(16, 40):
        temperature, top_k, top_p = dice.uniform(0.3, 2.5), dice.randint(1, 30), dice.uniform(0.05, 1)
        compare(sampling, some_scores(seed, 25), "The order is temperature, top_k, top_p.", temperature, top_k, top_p)


@step("pick")
def test_the_draw(work):
    sampling = work.load("sampling")
    scores = torch.tensor([math.log(chance) for chance in (0.6, 0.3, 0.1)])
    dice = torch.Generator().manual_seed(1)
    drawn = [sampling.choose(scores, sampling.Settings(), dice) for _ in range(3000)]
    shares = [drawn.count(token) / 3000 for token in range(3)]
    check(all(abs(got - wanted) < 0.05 for got, wanted in zip(shares, (0.6, 0.3, 0.1))),
          "3,000 draws: each token comes as often as its probability says.", expected=[0.6, 0.3, 0.1],
          got=[round(share, 2) for share in shares], see=GENERATE, file="sampling.py")
    check(all(isinstance(token, int) for token in drawn), "A token is an int.", expected="int", got=type(drawn[0]).__name__,
          file="sampling.py")
    few = [sampling.choose(scores, sampling.Settings(top_k=1), dice) for _ in range(50)]
    check(set(few) == {0}, "The draw is made among what top_k and top_p left.", expected=[0], got=sorted(set(few)),
          see=GENERATE, file="sampling.py")


@step("pick")
def test_a_seed_gives_the_same_draws(work):
    sampling = work.load("sampling")
    scores = torch.zeros(1000)
    rows = []
    for outer in (5, 6):
        torch.manual_seed(outer)
        dice = torch.Generator().manual_seed(9)
        rows.append([sampling.choose(scores, sampling.Settings(), dice) for _ in range(6)])
    check(rows[0] == rows[1], "Hand `generator` to the draw: in a server, other requests use PyTorch's common one at the same time.",
          expected=rows[0], got=rows[1], see=GENERATE, file="sampling.py")
