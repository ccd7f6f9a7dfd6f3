"""Requests that share a call."""

import asyncio
import threading

import numpy as np
from lectern_exercise import check, step

BATCHING = "foundations/model-serving#batching"


def photo(number):
    return np.full((32, 32, 3), number, dtype=np.uint8)


class Model:
    """Answers each photo with the number that it is filled with, and remembers its batches. It may be held up, fail, or forget one."""

    def __init__(self, fails=lambda numbers: False, forgets=lambda numbers: False):
        self.batches, self.fails, self.forgets = [], fails, forgets
        self.gate = threading.Event()
        self.gate.set()
        self.at_work = self.most_at_work = 0

    def __call__(self, photos):
        self.at_work += 1
        self.most_at_work = max(self.most_at_work, self.at_work)
        numbers = [int(each[0, 0, 0]) for each in photos]
        self.batches.append(numbers)
        self.gate.wait(20)
        self.at_work -= 1
        if self.fails(numbers):
            raise RuntimeError("the model failed")
        rows = np.array([[number, 1] for number in numbers], dtype=np.float32)
        return rows[1:] if self.forgets(numbers) else rows


def with_batcher(work, scene, model, **settings):
    """Runs a scene with a batcher that is ended in any case, in 20 seconds at most."""

    async def run():
        batcher = work.load("batcher").Batcher(model, **settings)
        await batcher.start()
        try:
            return await asyncio.wait_for(scene(batcher), 20)
        except TimeoutError:
            check(False, "Each request gets its answer; here some wait for ever.", see=BATCHING, file="batcher.py")
        finally:
            model.gate.set()
            await batcher.stop()

    return asyncio.run(run())


def all_of(batcher, numbers):
    return asyncio.gather(*(batcher.ask(photo(number)) for number in numbers), return_exceptions=True)


@step("batches")
def test_each_gets_its_own_answer(work):
    model = Model()
    answers = with_batcher(work, lambda batcher: all_of(batcher, range(40)), model, most=8, wait=0.05)
    wrong = [number for number, answer in enumerate(answers) if isinstance(answer, BaseException) or answer[0][0] != number]
    check(not wrong, "Forty requests at once, each with its own answer.", expected=[], got=wrong or None, see=BATCHING, file="batcher.py")
    sizes = [len(batch) for batch in model.batches]
    check(sizes == [8] * 5, "Forty requests, at most 8 in a batch: five full batches.", expected=[8] * 5, got=sizes, see=BATCHING, file="batcher.py")
    told = {size for _, size in answers}
    check(told == {8}, "Each learns how many were in its batch.", expected={8}, got=told, file="batcher.py")


@step("batches")
def test_one_alone_does_not_wait_for_ever(work):
    model = Model()
    ((row, size),) = with_batcher(work, lambda batcher: all_of(batcher, [7]), model, most=8, wait=0.02)
    check((row[0], size) == (7, 1), "A single request goes alone, after the wait.", expected=(7, 1), got=(row[0], size), see=BATCHING, file="batcher.py")


@step("batches")
def test_what_comes_during_a_batch_is_the_next_one(work):
    model = Model()

    async def scene(batcher):
        model.gate.clear()
        first = asyncio.create_task(batcher.ask(photo(1)))
        while not model.batches:
            await asyncio.sleep(0.01)
        later = asyncio.ensure_future(all_of(batcher, [2, 3, 4]))
        await asyncio.sleep(0.1)
        check(model.most_at_work == 1, "One batch runs at a time.", expected=1, got=model.most_at_work, see=BATCHING, file="batcher.py")
        model.gate.set()
        await first
        return await later

    answers = with_batcher(work, scene, model, most=8, wait=0)
    check(model.batches == [[1], [2, 3, 4]], "Three that came meanwhile share the next call.", expected=[[1], [2, 3, 4]], got=model.batches, see=BATCHING, file="batcher.py")
    check([size for _, size in answers] == [3, 3, 3], "They are told so.", got=[size for _, size in answers], file="batcher.py")


@step("batches")
def test_a_failure_stays_in_its_batch(work):
    model = Model(fails=lambda numbers: 2 in numbers)

    async def scene(batcher):
        return [await all_of(batcher, numbers) for numbers in ([0, 1], [2, 3], [4, 5])]

    before, failed, after = with_batcher(work, scene, model, most=2, wait=0.05)
    told = [str(answer) if isinstance(answer, RuntimeError) else answer for answer in failed]
    check(told == ["the model failed"] * 2, "Both of a batch that fails are told why.", expected=["the model failed"] * 2, got=told, see=BATCHING, file="batcher.py")
    fine = [answer[0][0] for answer in [*before, *after] if not isinstance(answer, BaseException)]
    check(fine == [0, 1, 4, 5], "Batches before and after it are answered.", expected=[0, 1, 4, 5], got=fine, file="batcher.py")


@step("batches")
def test_a_model_that_gives_too_few_answers_fails_its_batch_only(work):
    model = Model(forgets=lambda numbers: 2 in numbers)

    async def scene(batcher):
        return [await all_of(batcher, numbers) for numbers in ([0, 1], [2, 3], [4, 5])]

    before, failed, after = with_batcher(work, scene, model, most=2, wait=0.05)
    wrong = [answer for answer in failed if not isinstance(answer, BaseException)]
    check(not wrong, "Two photos and one answer: nobody knows whose it is, so both are told of an error.", expected="two errors", got=wrong, see=BATCHING, file="batcher.py")
    fine = [answer[0][0] for answer in [*before, *after] if not isinstance(answer, BaseException)]
    check(fine == [0, 1, 4, 5], "Batches before and after it are answered.", expected=[0, 1, 4, 5], got=fine, file="batcher.py")


@step("batches")
def test_a_caller_that_goes_away_takes_nobody_along(work):
    model = Model()

    async def scene(batcher):
        model.gate.clear()
        tasks = [asyncio.create_task(batcher.ask(photo(number))) for number in (1, 2)]
        while not model.batches:
            await asyncio.sleep(0.01)
        tasks[0].cancel()
        await asyncio.sleep(0.02)
        model.gate.set()
        second = await tasks[1]
        third = await batcher.ask(photo(3))
        return [second[0][0], third[0][0]]

    got = with_batcher(work, scene, model, most=2, wait=0.05)
    check(got == [2, 3], "The other one of the batch, and later ones, get their answers.", expected=[2, 3], got=got, file="batcher.py")


@step("batches")
def test_there_is_an_end_to_waiting(work):
    model = Model()
    full = work.load("batcher").Full

    async def scene(batcher):
        model.gate.clear()
        first = asyncio.create_task(batcher.ask(photo(0)))
        while not model.batches:
            await asyncio.sleep(0.01)
        waiting = [asyncio.create_task(batcher.ask(photo(number))) for number in (1, 2, 3)]
        await asyncio.sleep(0.05)
        try:
            await asyncio.wait_for(batcher.ask(photo(4)), 2)
        except Exception as error:
            refused = type(error).__name__
        else:
            refused = "an answer"
        model.gate.set()
        await asyncio.gather(first, *waiting)
        return refused

    # Loaded twice, a class is another one: its name tells.
    got = with_batcher(work, scene, model, most=1, wait=0, room=3)
    check(got == full.__name__, "Three wait and there is room for three: the next is refused at once.", expected="Full", got=got, see="foundations/api-development#overload", file="batcher.py")


@step("batches")
def test_the_end_leaves_nobody_waiting(work):
    model = Model()

    async def run():
        batcher = work.load("batcher").Batcher(model, most=4, wait=30)
        await batcher.start()
        asked = asyncio.create_task(batcher.ask(photo(1)))
        await asyncio.sleep(0.05)
        await asyncio.wait_for(batcher.stop(), 10)
        done, _ = await asyncio.wait([asked], timeout=2)
        return bool(done) and asked.cancelled()

    check(asyncio.run(run()), "Who waits when it ends is told by asyncio.CancelledError.", expected="cancelled", got="still waiting, or another end", file="batcher.py")
