"""Step 4: prefill and decode. No real time is measured here: the clock is a fake."""

from __future__ import annotations

import random
import statistics

from lectern_exercise import check, step

PHASES = "ml-basics/llm-transformers-basics#phases"


def near(got, wanted):
    return isinstance(got, (int, float)) and abs(got - wanted) < 1e-6 * max(1.0, abs(wanted))


@step("latency")
def test_the_figures_of_one_answer(work):
    module = work.load("latency")
    dice = random.Random(2)
    for passes, prompt in ((2, 10), (5, 400), (40, 1)):
        times = [dice.uniform(50, 900), *(dice.lognormvariate(2.5, 0.7) for _ in range(passes - 1))]
        rest = times[1:]
        answer = module.Answer(list(range(passes)), "length", prompt, list(times))
        got = module.latency(answer)
        wanted = {
            "prompt_tokens": prompt, "new_tokens": passes, "ttft_ms": times[0], "tpot_ms": statistics.median(rest),
            "worst_ms": max(rest), "prefill_per_s": 1000 * prompt / times[0], "decode_per_s": 1000 * len(rest) / sum(rest),
        }  # fmt: skip
        for name, value in wanted.items():
            check(near(getattr(got, name), value),
                  f"{name}, for a prompt of {prompt} tokens and passes of {[round(each, 1) for each in times[:4]]}"
                  f"{' …' if passes > 4 else ''} ms. The first pass is the prefill and belongs to no figure of the decode.",
                  expected=round(value, 3), got=getattr(got, name), see=PHASES, file="latency.py")


@step("latency")
def test_the_stop_token_counts(work):
    module = work.load("latency")
    got = module.latency(module.Answer([7], "stop", 3, [90.0, 10.0]))
    check(got.new_tokens == 2, "One token came, then the stop token: two were made, each with a pass of its own.", expected=2,
          got=got.new_tokens, see=PHASES, file="latency.py")


@step("latency")
def test_one_pass_has_no_time_per_token(work):
    module = work.load("latency")
    for times in ([], [70.0]):
        error: object = "nothing was raised"
        try:
            module.latency(module.Answer([1][: len(times)], "length", 3, times))
        except Exception as raised:
            error = raised
        check(isinstance(error, ValueError), f"{len(times)} passes: no time per token can be given, so a ValueError says so.",
              expected="ValueError", got=error, see=PHASES, file="latency.py")


@step("latency")
def test_each_length_is_warmed_up_by_itself(work, spy, clock):
    module = work.load("latency")
    seen: set[int] = set()

    def cost(new, kept):
        cold = 500.0 if new not in seen else 0.0
        seen.add(new)
        return cold + 2.0 * new + 0.1 * kept

    model = spy(clock, cost)
    found = module.sweep(model, [8, 2, 30], 4, token=6, clock=clock)
    got = [(each.prompt_tokens, each.new_tokens, round(each.ttft_ms, 3)) for each in found]
    check(got == [(8, 4, 16.0), (2, 4, 4.0), (30, 4, 60.0)],
          "The first answer of each length is not counted: the first time that a length is seen costs 500 ms here.",
          expected=[(8, 4, 16.0), (2, 4, 4.0), (30, 4, 60.0)], got=got, see=PHASES, file="latency.py")
    prompts = [ids for ids in model.passes if len(ids) > 1]
    check(prompts == [[6] * 8] * 2 + [[6] * 2] * 2 + [[6] * 30] * 2, "Each prompt is `token`, so many times, asked twice.",
          expected=[8, 8, 2, 2, 30, 30], got=[len(ids) for ids in prompts], see=PHASES, file="latency.py")
    check(near(found[2].tpot_ms, 2.0 + 0.1 * 31), "The time per token grows with what is in the cache.", expected=5.1,
          got=found[2].tpot_ms, see=PHASES, file="latency.py")


@step("latency")
def test_a_whole_answer(work):
    module = work.load("latency")
    measured = module.Latency(100, 10, 200.0, 25.0, 40.0, 500.0, 40.0)
    for tokens, wanted in ((1, 200.0), (2, 225.0), (400, 200.0 + 399 * 25.0)):
        got = module.whole_answer_ms(measured, tokens)
        check(near(got, wanted), f"{tokens} tokens: the prefill gives the first one, each other takes 25 ms.", expected=wanted,
              got=got, see=PHASES, file="latency.py")
