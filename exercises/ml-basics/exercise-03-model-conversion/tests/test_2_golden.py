"""Step 2: inputs that can find something, and the answers to them."""

from __future__ import annotations

import sys

import numpy as np
from lectern_exercise import check, step

VERIFY = "ml-basics/model-formats#verify"
PACK = "ml-basics/model-formats#package"


@step("golden")
def test_the_sizes(work, photo_rows):
    module = work.load("golden")
    made = module.cases(photo_rows(1, 40))
    sizes = {len(batch) for batch in made.values()}
    check({1, 2} <= sizes, "One photo alone and two are among the cases.", expected=[1, 2], got=sorted(sizes),
          see=VERIFY, file="golden.py")
    other = {size for size in sizes if size > 16 and size != module.EXPORT_ROWS}
    check(other, "A frozen batch shows at a size that the exporter never saw: take one above 16.",
          expected="a size above 16", got=sorted(sizes), see=VERIFY, file="golden.py")


@step("golden")
def test_the_edges(work, photo_rows):
    module = work.load("golden")
    images = photo_rows(2, 36)
    made = module.cases(images)
    for value in (0, 255):
        check(any(len(batch) and (batch == value).all() for batch in made.values()), f"One case holds photos that are all {value}.",
              expected=f"a batch of {value}", got=list(made), see=VERIFY, file="golden.py")
    dark = [batch for batch in made.values() if 0 < batch.max() <= 102 and len(batch) > 1]

    def is_dark_photo(photo):
        return any(np.abs(photo - image * 0.4).max() <= 1 for image in images.astype(float))

    check(any(all(is_dark_photo(photo) for photo in batch) for batch in dark), "One case holds photos from `images` at 0.4 of their brightness.",
          expected=f"brightness about {images.mean() * 0.4:.0f}",
          got={name: f"{batch.mean():.0f}" for name, batch in made.items()}, see=VERIFY, file="golden.py")


@step("golden")
def test_cases_are_photos(work, photo_rows):
    module = work.load("golden")
    images = photo_rows(3, 33)
    kept = images.copy()
    for name, batch in module.cases(images).items():
        check(batch.dtype == np.uint8 and batch.shape[1:] == (32, 32, 3),
              f"The case {name!r} must be what the camera gives: uint8 photos.",
              expected="uint8 (rows, 32, 32, 3)", got=f"{batch.dtype} {batch.shape}", see=VERIFY, file="golden.py")
    check((images == kept).all(), "The photos that were handed in must not change.", file="golden.py")
    error: object = "nothing was raised"
    try:
        module.cases(images[:32])
    except Exception as raised:
        error = raised
    check(isinstance(error, ValueError), "With 32 photos a slice of 33 is silently shorter: refuse it with a ValueError.",
          expected="ValueError", got=error, see=VERIFY, file="golden.py")


@step("golden")
def test_answers_come_back_as_they_were(work, tmp_path):
    module = work.load("golden")
    dice = np.random.default_rng(5)
    inputs = {
        "one": dice.integers(0, 256, (1, 4, 4, 3), dtype=np.uint8),
        "all black": np.zeros((3, 4, 4, 3), np.uint8),
        "half": dice.random((5, 2)).astype(np.float16),
    }
    asked: list[int] = []

    def ask(batch):
        asked.append(len(batch))
        return batch.reshape(len(batch), -1).sum(axis=1, keepdims=True, dtype=np.float64).astype(np.float32) / 7

    path = tmp_path / "golden.npz"
    module.save_golden(path, inputs, ask)
    check(asked == [1, 3, 5], "The original is asked once for each case, with the batch as it is.", expected=[1, 3, 5],
          got=asked, see=PACK, file="golden.py")
    check(path.is_file(), "The answers are written to the path that was given.", expected=path.name,
          got=sorted(each.name for each in tmp_path.iterdir()), see=PACK, file="golden.py")
    found = module.load_golden(path)
    check(list(found) == list(inputs), "The names of the cases come back in their order.", expected=list(inputs),
          got=list(found), see=PACK, file="golden.py")
    for name, batch in inputs.items():
        back, kept = found[name]
        good = back.dtype == batch.dtype and (back == batch).all() and kept.dtype == np.float32 and (kept == ask(batch)).all()
        check(good, f"Input and answer of {name!r} must come back bit for bit, in the same number format.",
              expected=f"{batch.dtype} {batch.shape}, float32 ({len(batch)}, 1)",
              got=f"{back.dtype} {back.shape}, {kept.dtype} {kept.shape}", see=PACK, file="golden.py")


@step("golden")
def test_a_pickle_is_refused(work, tmp_path):
    module = work.load("golden")
    path = tmp_path / "golden.npz"
    module.save_golden(path, {"one": np.zeros((1, 2), np.uint8)}, lambda batch: batch.astype(np.float32))
    with np.load(path) as arrays:
        keys = list(arrays.files)
    np.savez(path, **{key: np.array([{"a": 1}], dtype=object) for key in keys})
    error: object = "nothing was raised"
    try:
        module.load_golden(path)
    except Exception as raised:
        error = raised
    check(isinstance(error, ValueError), "This file holds pickled objects: np.load must not be allowed to read them.",
          expected="ValueError", got=error, see="ml-basics/pytorch-basics#checkpoints", file="golden.py")


@step("golden")
def test_no_framework_is_needed(work):
    program = "import golden, sys; print(golden.cases and sorted({'torch', 'tensorflow', 'onnxruntime'} & set(sys.modules)))"
    done = work.run([sys.executable, "-c", program])
    check(done.stdout.strip() == "[]", "golden.py is used in both environments, so it imports neither framework.",
          expected="[]", got=done.stdout.strip() or done.stderr[-300:], see=VERIFY, file="golden.py")
    work.load("golden").cases(np.zeros((33, 32, 32, 3), np.uint8))
