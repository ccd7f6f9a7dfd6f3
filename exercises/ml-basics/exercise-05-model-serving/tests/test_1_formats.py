"""Two formats behind one method."""

import shutil
import sys

import numpy as np
import pytest
from lectern_exercise import check, step

ANATOMY = "ml-basics/model-formats#anatomy"
VERIFY = "ml-basics/model-formats#verify"


@step("formats")
@pytest.mark.parametrize("kind", ["safetensors", "onnx"])
def test_the_bytes_tell_the_format(work, models, tmp_path, kind):
    runners = work.load("runners")
    renamed = tmp_path / f"model.{'onnx' if kind == 'safetensors' else 'pt'}"
    shutil.copy(models / f"damage.{kind}", renamed)
    got = runners.format_of(renamed)
    check(got == kind, f"A {kind} file under the name {renamed.name}.", expected=kind, got=got, see=ANATOMY, file="runners.py")


@step("formats")
@pytest.mark.parametrize(
    ("what", "content"),
    [
        ("an empty file", b""),
        ("a Git LFS pointer", b"version https://git-lfs.github.com/spec/v1\n"),
        ("a zip, such as a .pt file", b"PK\x03\x04 and more"),
        ("a pickle", b"\x80\x05cdata and more"),
    ],
)
def test_what_is_neither_is_refused(work, tmp_path, what, content):
    runners = work.load("runners")
    path = tmp_path / "model.onnx"
    path.write_bytes(content)
    for call in (runners.format_of, runners.open_runner):
        try:
            got = call(path)
        except runners.UnknownFormat:
            continue
        check(False, f"{what} is refused by {call.__name__}.", expected="UnknownFormat", got=got, see=ANATOMY, file="runners.py")


@step("formats")
def test_both_answer_the_same(work, models, photos):
    runners = work.load("runners")
    answers = {}
    for kind in ("safetensors", "onnx"):
        runner = runners.open_runner(models / f"damage.{kind}")
        check(runner.format == kind, "A runner names its format.", expected=kind, got=runner.format, file="runners.py")
        for count in (1, 2, 6):
            got = runner.predict(photos[:count])
            check(
                got.shape == (count, 2) and got.dtype == np.float32,
                f"{kind}: {count} photos give float32 [{count}, 2].",
                got=f"{got.dtype} {list(got.shape)}",
                see=VERIFY,
                file="runners.py",
            )
        again = runner.predict(photos)
        check(np.array_equal(again, got), f"{kind}: the same photos get the same answer twice.", see="foundations/ml-frameworks#modes", file="runners.py")
        answers[kind] = got
    off = float(np.abs(answers["safetensors"] - answers["onnx"]).max())
    check(off < 1e-4, "Both formats answer alike.", expected="a difference below 0.0001", got=off, see=VERIFY, file="runners.py")


@step("formats")
def test_a_framework_is_imported_where_it_is_needed(work, models):
    program = (
        "import sys; from pathlib import Path; from runners import open_runner;"
        f"open_runner(Path({str(models / 'damage.onnx')!r})); print('torch' in sys.modules)"
    )
    done = work.run([sys.executable, "-c", program], timeout=60)
    check(
        done.stdout.strip() == "False",
        "Who opens an ONNX file has not imported torch.",
        expected="False",
        got=(done.stdout + done.stderr)[-300:].strip(),
        see="ml-basics/model-formats#runtime",
        file="runners.py",
    )


class Wrong:
    format = "onnx"

    def __init__(self, change):
        self.change = change

    def predict(self, photos):
        return self.change(np.full((len(photos), 2), 0.5, dtype=np.float32))


@step("formats")
def test_the_golden_answers_are_kept(work, models, tmp_path):
    runners = work.load("runners")
    got = runners.check_golden(runners.open_runner(models / "damage.onnx"), models / "golden.npz")
    check(0 <= got <= 1e-4, "The largest difference is given back.", expected="0 to 0.0001", got=got, file="runners.py")
    golden = tmp_path / "golden.npz"
    np.savez(golden, photo=np.zeros((3, 32, 32, 3), np.uint8), chance=np.full((3, 2), 0.5, np.float32))
    for what, change in (
        ("a difference of 0.01", lambda rows: rows + 0.01),
        ("answers that are no numbers", lambda rows: rows * np.nan),
        ("one answer too few", lambda rows: rows[1:]),
    ):
        try:
            got = runners.check_golden(Wrong(change), golden)
        except runners.WrongAnswers:
            continue
        check(False, f"A model with {what} does not pass.", expected="WrongAnswers", got=got, see=VERIFY, file="runners.py")
