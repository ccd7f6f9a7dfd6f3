"""Step 3: the loop."""

from __future__ import annotations

import torch
from lectern_exercise import check, step

GENERATE = "ml-basics/llm-transformers-basics#generate"
CACHE = "ml-basics/llm-transformers-basics#kv-cache"


@step("generate")
def test_the_answer(work, spy):
    module = work.load("generate")
    for prompt, limit in (([3], 4), ([7, 8, 20], 1), ([5] * 30, 11)):
        got = module.generate(spy(), prompt, limit)
        wanted = [prompt[-1] + 1 + place for place in range(limit)]
        check(list(got.ids) == wanted, "ids holds the new tokens only, `limit` of them.", expected=wanted, got=got.ids,
              see=GENERATE, file="generate.py")
        check(got.finish == "length" and got.prompt_tokens == len(prompt), "It ended because the limit was reached.",
              expected=("length", len(prompt)), got=(got.finish, got.prompt_tokens), see=GENERATE, file="generate.py")


@step("generate")
def test_only_the_newest_token_goes_in(work, spy):
    module = work.load("generate")
    model = spy()
    module.generate(model, [4, 5, 6], 5)
    wanted = [[4, 5, 6], [7], [8], [9], [10]]
    check(model.passes == wanted, "The first pass takes the whole prompt, each later one the newest token: the rest is in the cache.",
          expected=wanted, got=model.passes, see=CACHE, file="generate.py")
    kept = [None, (4, 5, 6), (4, 5, 6, 7), (4, 5, 6, 7, 8), (4, 5, 6, 7, 8, 9)]
    check(model.caches == kept, "Each pass gets the cache that the one before gave back; the first gets None.",
          expected=kept[:3], got=model.caches[:3], see=CACHE, file="generate.py")


@step("generate")
def test_the_stop_token_ends_it(work, spy):
    module = work.load("generate")
    for stop, wanted in (([9], [6, 7, 8]), ({50, 7}, [6]), ([6], []), ((99,), [6, 7, 8, 9])):
        model = spy()
        got = module.generate(model, [5], 4, stop=stop)
        finish = "stop" if len(wanted) < 4 else "length"
        check(list(got.ids) == wanted and got.finish == finish,
              f"Stop tokens {list(stop)}: such a token ends the answer and is not part of it.",
              expected=(wanted, finish), got=(got.ids, got.finish), see=GENERATE, file="generate.py")
        check(len(model.passes) == min(len(wanted) + 1, 4), "After the end the model is not asked again.",
              expected=f"{min(len(wanted) + 1, 4)} passes", got=f"{len(model.passes)} passes", see=GENERATE, file="generate.py")
    got = module.generate(spy(), [8, 9, 3], 3, stop=[9])
    check(list(got.ids) == [4, 5, 6], "A stop token inside the prompt ends nothing.", expected=[4, 5, 6], got=got.ids, file="generate.py")


@step("generate")
def test_what_cannot_be_answered_is_refused(work, spy):
    module = work.load("generate")
    for prompt, limit, why in (([], 5, "an empty prompt"), ([1], 0, "a limit of 0"), ([1] * 150, 51, "150 + 51 tokens, a context of 200")):
        model = spy()
        error: object = "nothing was raised"
        try:
            module.generate(model, prompt, limit)
        except Exception as raised:
            error = raised
        check(isinstance(error, ValueError) and not model.passes, f"{why}: a ValueError, before the model is asked.",
              expected="ValueError, 0 passes", got=(error, f"{len(model.passes)} passes"),
              see="ml-basics/llm-transformers-basics#troubleshooting", file="generate.py")
    got = module.generate(spy(), [1] * 150, 50)
    check(len(got.ids) == 50, "150 + 50 tokens fit into a context of 200.", expected=50, got=len(got.ids), file="generate.py")


@step("generate")
def test_each_pass_is_timed(work, spy, clock):
    module = work.load("generate")
    model = spy(clock, lambda new, kept: 10.0 * new + kept)
    got = module.generate(model, [1, 2, 3], 4, clock=clock)
    times = [round(time, 3) for time in got.times_ms]
    check(times == [30.0, 13.0, 14.0, 15.0], "One time in milliseconds for each pass; the clock gives seconds.",
          expected=[30.0, 13.0, 14.0, 15.0], got=times, see="ml-basics/llm-transformers-basics#phases", file="generate.py")
    stopped = module.generate(spy(clock, lambda new, kept: 5.0), [1, 2, 3], 9, stop=[5], clock=clock)
    check(len(stopped.times_ms) == 2, "The pass that gave the stop token took its time as well.", expected=2,
          got=len(stopped.times_ms), file="generate.py")


@step("generate")
def test_nothing_is_recorded_for_gradients(work, spy):
    module = work.load("generate")
    model = spy()
    module.generate(model, [1], 3)
    check(not any(model.recorded), "Recording for gradients keeps every intermediate result: use torch.inference_mode().",
          expected="recording off", got="recording on", see="foundations/ml-frameworks#modes", file="generate.py")


@step("generate")
def test_the_settings_and_the_chance_are_handed_on(work, spy):
    module = work.load("generate")
    hot = module.Settings(temperature=30.0)
    rows = []
    for outer in (1, 2):
        torch.manual_seed(outer)
        rows.append(module.generate(spy(), [1], 12, hot, generator=torch.Generator().manual_seed(4)).ids)
    check(rows[0] != list(range(2, 14)), "With a temperature of 30 the answer is not the greedy one.", got=rows[0], see=GENERATE, file="generate.py")
    check(rows[0] == rows[1], "The same generator gives the same answer, whatever happened to PyTorch's common one.",
          expected=rows[0], got=rows[1], see=GENERATE, file="generate.py")


@step("generate")
def test_the_cache_changes_nothing_but_the_time(work):
    tiny = work.load("tiny")
    module = work.load("generate")

    class Forgetful:
        """The same model, but it computes everything anew for each token."""

        def __init__(self, model):
            self.model, self.context, self.seen = model, model.context, []

        def step(self, ids, cache):
            self.seen += list(ids)
            return self.model.step(self.seen, None)

    model = tiny.TinyModel(seed=3).eval()
    for prompt in ([5, 90, 17], [200] * 20):
        with_cache = module.generate(model, prompt, 25).ids
        without = module.generate(Forgetful(model), prompt, 25).ids
        check(with_cache == without, "With the cache the tokens are the same as without it.", expected=without[:8], got=with_cache[:8],
              see=CACHE, file="generate.py")


@step("generate")
def test_a_trained_model_continues_what_it_knows(work):
    tiny = work.load("tiny")
    module = work.load("generate")
    model = tiny.trained()
    for text in tiny.RUNBOOK:
        alert, fix = text.rstrip("\n").split(":")
        got = module.generate(model, list(f"{alert}:".encode()), 40, stop=[ord("\n")])
        check(bytes(got.ids).decode() == fix and got.finish == "stop",
              f"The tiny model was trained on four lines of a runbook and knows what to do about {alert!r}.",
              expected=fix, got=bytes(got.ids).decode(errors="replace"), see=GENERATE, file="generate.py")
