"""Step 1: the model store."""

from __future__ import annotations

import hashlib
import json
import os
import sys
from pathlib import Path

import torch
from lectern_exercise import check, step

SERVING = "foundations/model-serving"
STATE_DICT = "foundations/ml-frameworks#state-dict"
VERSIONS = "foundations/ml-frameworks#versions"
MODES = "foundations/ml-frameworks#modes"

watched: list[Path] = []
written: list[Path] = []


def watch_writes(event: str, arguments: tuple[object, ...]) -> None:
    """Note every file that is opened for writing below a watched folder."""
    if not watched or event != "open":
        return
    path, mode, flags = (*arguments, None, None)[:3]
    writes = (isinstance(mode, str) and set(mode) & set("wax+")) or (
        isinstance(flags, int) and flags & (os.O_WRONLY | os.O_RDWR)
    )
    if writes and isinstance(path, (str, bytes)):
        place = Path(os.fsdecode(path)).absolute()
        if place.is_relative_to(watched[0]):
            written.append(place.relative_to(watched[0]))


sys.addaudithook(watch_writes)


def a_model(seed: int) -> torch.nn.Module:
    """A network with random weights and random stored averages."""
    torch.manual_seed(seed)
    model = sys.modules["network"].ShapeNet()
    for name, value in model.state_dict().items():
        if name.endswith(("running_mean", "running_var")):
            value.copy_(torch.rand_like(value) + 0.5)
    return model


def everything_in(store: Path) -> list[str]:
    return sorted(path.relative_to(store).as_posix() for path in store.rglob("*")) if store.exists() else []


@step("store")
def test_versions_are_numbers(work, tmp_path):
    store = work.load("store")
    for name in ("1", "9", "10", "2", ".unfinished-11", "11.partial", "latest", "0", "-3"):
        (tmp_path / name).mkdir()
    (tmp_path / "12").write_text("a file, not a folder", encoding="utf-8")
    got = store.versions(tmp_path)
    check(got == [1, 2, 9, 10], "Versions are folders named by a whole number above 0, sorted as numbers, not as text.",
          expected=[1, 2, 9, 10], got=got, see=VERSIONS, file="store.py")
    got = store.versions(tmp_path / "not" / "there")
    check(got == [], "A store that is not there yet holds no versions.", expected=[], got=got, file="store.py")


@step("store")
def test_a_version_holds_weights_and_a_note(work, tmp_path):
    store = work.load("store")
    place = tmp_path / "models" / "shapes"
    numbers = [store.publish(place, a_model(seed), {"accuracy": 0.25 * seed}) for seed in (1, 2)]
    check(numbers == [1, 2], "The first version is 1, each further one the highest plus one.", expected=[1, 2], got=numbers,
          see=VERSIONS, file="store.py")
    wanted = ["1", "1/model.json", "1/weights.safetensors", "2", "2/model.json", "2/weights.safetensors"]
    check(everything_in(place) == wanted, "A version is a folder with two files, and nothing else is left in the store.",
          expected=wanted, got=everything_in(place), see=VERSIONS, file="store.py")
    note = json.loads((place / "2" / "model.json").read_text(encoding="utf-8"))
    wanted_sum = hashlib.sha256((place / "2" / "weights.safetensors").read_bytes()).hexdigest()
    check(note == {"accuracy": 0.5, "sha256": wanted_sum}, "model.json holds what was given, and the weights' SHA-256 in hexadecimal.",
          expected={"accuracy": 0.5, "sha256": wanted_sum}, got=note, see=VERSIONS, file="store.py")


@step("store")
def test_ten_comes_after_nine(work, tmp_path):
    store = work.load("store")
    for number in range(1, 10):
        (tmp_path / str(number)).mkdir()
    (tmp_path / ".unfinished-99").mkdir()
    got = [store.publish(tmp_path, a_model(3), {}), store.publish(tmp_path, a_model(3), {})]
    check(got == [10, 11], "After version 9 come 10 and 11.", expected=[10, 11], got=got, see=VERSIONS, file="store.py")


@step("store")
def test_no_reader_sees_half_a_version(work, tmp_path):
    store = work.load("store")
    place = (tmp_path / "store").absolute()
    store.publish(place, a_model(1), {})
    watched[:], written[:] = [place], []
    try:
        store.publish(place, a_model(2), {"accuracy": 0.9})
    finally:
        watched.clear()
    early = sorted({path.parts[0] for path in written if path.parts[0].isdigit()})
    check(not early,
          "The files were written into the folder that servers watch. Write into a folder of another name, then rename it.",
          expected="no file opened for writing in a numbered folder", got=f"files written in {early}", see=VERSIONS, file="store.py")


@step("store")
def test_a_failure_leaves_nothing_behind(work, tmp_path):
    store = work.load("store")
    store.publish(tmp_path, a_model(1), {})
    before = everything_in(tmp_path)
    failed = False
    try:
        store.publish(tmp_path, a_model(2), {"this cannot be written as JSON": object()})
    except TypeError:
        failed = True
    check(failed, "What json cannot write is an error for the caller; do not hide it.", expected="TypeError",
          got="no error", file="store.py")
    check(everything_in(tmp_path) == before, "A version that could not be written leaves nothing in the store.",
          expected=before, got=everything_in(tmp_path), see=VERSIONS, file="store.py")


@step("store")
def test_loading_gives_the_same_network_back(work, tmp_path):
    store = work.load("store")
    model = a_model(5).eval()
    number = store.publish(tmp_path, model, {})
    loaded = store.load_version(tmp_path, number)
    check(not loaded.training, "A loaded network is in evaluation mode.", expected="training: False", got="training: True",
          see=MODES, file="store.py")
    x = torch.randn(3, 3, 32, 32)
    with torch.inference_mode():
        same = torch.allclose(loaded(x), model(x), atol=1e-6)
    check(same, "The loaded network gives the answers of the published one, stored averages of the batch norms included.",
          see=STATE_DICT, file="store.py")


@step("store")
def test_changed_weights_are_refused(work, tmp_path):
    store = work.load("store")
    number = store.publish(tmp_path, a_model(6), {})
    path = tmp_path / str(number) / "weights.safetensors"
    data = bytearray(path.read_bytes())
    data[-1] ^= 1
    path.write_bytes(data)
    error: object = "it was loaded"
    try:
        store.load_version(tmp_path, number)
    except Exception as raised:
        error = raised
    check(isinstance(error, ValueError) and "checksum" in str(error).lower(),
          "One bit of the weights was turned over after publishing: compare the checksum before you load.",
          expected="ValueError that says 'checksum'", got=error, see=VERSIONS, file="store.py")


@step("store")
def test_a_missing_version_says_so(work, tmp_path):
    store = work.load("store")
    store.publish(tmp_path, a_model(7), {})
    error: object = "nothing was raised"
    try:
        store.load_version(tmp_path, 8)
    except Exception as raised:
        error = raised
    check(isinstance(error, FileNotFoundError), "Loading a version that is not there is a FileNotFoundError.",
          expected="FileNotFoundError", got=error, file="store.py")
