"""Steps 3 and 4: batches and files."""

from __future__ import annotations

import json
import os
import re
import sys

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")

import keras
import numpy as np
import tensorflow as tf
from lectern_exercise import check, step

INFERENCE = "ml-basics/tensorflow-basics#inference"
SAVED = "ml-basics/tensorflow-basics#savedmodel"
FORMATS = "ml-basics/tensorflow-basics#formats"
SIDE = 12


@keras.saving.register_keras_serializable("lectern")
class Noting(keras.layers.Layer):
    """Passes its input on. Notes each time its Python runs (while tracing, or at each call where nothing is traced), and each batch."""

    runs: list[object] = []
    rows: list[int] = []

    def call(self, x, training=None):
        Noting.runs.append(training)
        if not isinstance(x, keras.KerasTensor):
            tf.py_function(lambda count: Noting.rows.append(int(count)), [tf.shape(x)[0]], [])
        return x


def small_model(noting: bool = False) -> keras.Model:
    """Three probabilities from the mean colours, and dropout to betray training mode."""
    pictures = keras.Input((SIDE, SIDE, 3), dtype="uint8", name="pictures")
    x = keras.layers.Rescaling(1 / 40.0)(pictures)
    x = keras.layers.GlobalAveragePooling2D()(x)
    x = Noting()(x) if noting else x
    x = keras.layers.Dropout(0.5)(x)
    return keras.Model(pictures, keras.layers.Softmax(name="chances")(x))


def some_squares(count: int, seed: int = 3) -> list[np.ndarray]:
    dice = np.random.default_rng(seed)
    return [np.broadcast_to(dice.integers(0, 256, 3).astype(np.uint8), (SIDE, SIDE, 3)).copy() for _ in range(count)]


def wanted_of(squares: list[np.ndarray]) -> np.ndarray:
    scores = np.stack([pixels[0, 0] for pixels in squares]) / 40.0
    powers = np.exp(scores - scores.max(axis=1, keepdims=True))
    return powers / powers.sum(axis=1, keepdims=True)


@step("ask")
def test_answers_come_in_order_and_without_dropout(work):
    asker = work.load("ask").Asker(small_model())
    for count, size in ((1, 16), (7, 3), (16, 16), (33, 16)):
        squares = some_squares(count, count)
        got = asker.chances(squares, size)
        check(isinstance(got, np.ndarray) and got.shape == (count, 3) and got.dtype == np.float32, "The answer is a NumPy array, one row a picture.",
              expected=f"({count}, 3) float32", got=f"{getattr(got, 'shape', type(got))} {getattr(got, 'dtype', '')}", see=INFERENCE, file="ask.py")
        check(np.allclose(got, wanted_of(squares), atol=1e-4), f"{count} pictures in batches of {size}: row n belongs to picture n, and dropout is off "
              "(training=False).", expected=np.round(wanted_of(squares)[-1], 4).tolist(), got=np.round(got[-1], 4).tolist(), see=INFERENCE, file="ask.py")
    check(len(asker.chances([])) == 0, "No pictures give an array without rows.", expected=0, file="ask.py")


@step("ask")
def test_one_graph_serves_every_batch_size(work):
    model = small_model(noting=True)
    asker = work.load("ask").Asker(model)
    Noting.runs.clear()
    for count in (1, 2, 5, 9, 16):
        asker.chances(some_squares(count), 16)
    runs = len(Noting.runs)
    check(runs <= 1, "Five batch sizes need one trace. Without tf.function Python runs in every call; without None in its input_signature "
          "every new size is traced again.", expected="the layer's Python ran once at most", got=f"it ran {runs} times", see=INFERENCE, file="ask.py")
    check(not any(Noting.runs), "The model is called with training=False.", expected=False, got=Noting.runs, see=INFERENCE, file="ask.py")


@step("ask")
def test_the_batch_size_is_kept(work):
    asker = work.load("ask").Asker(small_model(noting=True))
    for count, size in ((11, 4), (3, 8)):
        Noting.rows.clear()
        asker.chances(some_squares(count), size)
        wanted = [min(size, count - start) for start in range(0, count, size)]
        check(Noting.rows == wanted, f"{count} pictures go to the model at most {size} at once.", expected=wanted, got=Noting.rows,
              see=INFERENCE, file="ask.py")
    for size in (0, -3):
        error: object = "nothing was raised"
        try:
            asker.chances(some_squares(2), size)
        except Exception as raised:
            error = raised
        check(isinstance(error, ValueError), f"batch_size={size} is refused with a ValueError.", expected="ValueError", got=error, file="ask.py")


@step("ask")
def test_what_does_not_fit_is_refused_at_the_door(work):
    asker = work.load("ask").Asker(small_model())
    good = some_squares(1)[0]
    for what, wrong in (("too small", good[:8, :8]), ("grey", good[:, :, 0]), ("with the colours first", good.transpose(2, 0, 1)),
                        ("of floats", good.astype(np.float32)), ("scaled already", good / 255.0)):
        for place, squares in ((0, [wrong]), (1, [good, wrong])):
            error: object = "nothing was raised"
            try:
                asker.chances(squares)
            except Exception as raised:
                error = raised
            check(isinstance(error, ValueError), f"A picture {what} is refused with a ValueError, before TensorFlow sees it: there, a wrong shape may end "
                  "the whole process.", expected="ValueError", got=f"{type(error).__name__}: {error}"[:300], see=INFERENCE, file="ask.py")
            check(re.search(rf"\b{place}\b", str(error)), "The message says which of the pictures it is, counted from 0.", expected=f"picture {place}",
                  got=str(error), file="ask.py")


PROGRAM = """
import json, sys
import numpy as np
import tensorflow as tf

loaded = tf.saved_model.load(sys.argv[1])
signature = loaded.signatures["serving_default"]
inputs = {name: [list(spec.shape), spec.dtype.name] for name, spec in signature.structured_input_signature[1].items()}
rows = {}
for count in (1, 4, 9):
    dice = np.random.default_rng(count)
    pixels = np.stack([np.broadcast_to(dice.integers(0, 256, 3).astype(np.uint8), (12, 12, 3)) for _ in range(count)])
    given = {next(iter(inputs)): tf.constant(pixels)}
    found = signature(**given)
    rows[count] = {name: value.numpy().tolist() if value.dtype != tf.string else [word.decode() for word in value.numpy()] for name, value in found.items()}
print(json.dumps({"inputs": inputs, "outputs": {name: spec.dtype.name for name, spec in signature.structured_outputs.items()}, "rows": rows}))
"""


@step("save")
def test_the_saved_model_answers_without_your_code(work, tmp_path):
    work.load("store").store(small_model(), ["red", "green", "blue"], tmp_path, 3)
    target = tmp_path / "served" / "3"
    check((target / "saved_model.pb").is_file(), "The SavedModel lies in a folder named after its version: servers take the highest number.",
          expected="served/3/saved_model.pb", got=sorted(path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*"))[:8],
          see="foundations/model-serving#tf-serving", file="store.py")
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere" / "ask_it.py").write_text(PROGRAM, encoding="utf-8")
    done = work.run([sys.executable, str(tmp_path / "elsewhere" / "ask_it.py"), str(target)], timeout=90)
    lines = [line for line in done.stdout.splitlines() if line.startswith("{")]
    check(done.returncode == 0 and bool(lines), "Another process, which has none of your code, can load and ask the SavedModel.",
          expected="answers for 1, 4 and 9 pictures", got=done.stderr[-900:], see=SAVED, file="store.py")
    data = json.loads(lines[-1])
    check(data["inputs"] == {"pictures": [[None, SIDE, SIDE, 3], "uint8"]}, "The signature takes `pictures`: any number, uint8.",
          expected={"pictures": [[None, SIDE, SIDE, 3], "uint8"]}, got=data["inputs"], see=SAVED, file="store.py")
    check(data["outputs"] == {"chances": "float32", "label": "string"}, "The signature gives two named outputs.",
          expected={"chances": "float32", "label": "string"}, got=data["outputs"], see=SAVED, file="store.py")
    for count, found in data["rows"].items():
        squares = some_squares(int(count), int(count))
        wanted = wanted_of(squares)
        got = np.array(found["chances"])
        check(got.shape == wanted.shape and np.allclose(got, wanted, atol=1e-4), f"{count} pictures: the chances are those of the model, with dropout off.",
              expected=np.round(wanted[0], 4).tolist(), got=np.round(got[0], 4).tolist(), see=SAVED, file="store.py")
        labels = [("red", "green", "blue")[int(place)] for place in wanted.argmax(axis=1)]
        check(found["label"] == labels, "label is the name of the likeliest class, one for each picture.", expected=labels, got=found["label"],
              see=SAVED, file="store.py")


@step("save")
def test_the_keras_file_can_be_loaded_again(work, tmp_path):
    model = small_model()
    work.load("store").store(model, ["red", "green", "blue"], tmp_path, 1)
    path = tmp_path / "labels.keras"
    check(path.is_file(), "labels.keras is what people go on with: layers and weights, in one file.", expected="labels.keras",
          got=sorted(each.name for each in tmp_path.iterdir()), see=FORMATS, file="store.py")
    again = keras.models.load_model(path)
    pixels = np.stack(some_squares(4))
    check(np.allclose(np.asarray(again(pixels, training=False)), wanted_of(list(pixels)), atol=1e-4), "The model from the file gives the same answers.",
          see=FORMATS, file="store.py")


@step("save")
def test_a_version_is_never_changed(work, tmp_path):
    store = work.load("store")
    store.store(small_model(), ["red", "green", "blue"], tmp_path, 1)
    before = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    error: object = "nothing was raised"
    try:
        store.store(small_model(), ["a", "b", "c"], tmp_path, 1)
    except Exception as raised:
        error = raised
    check(isinstance(error, FileExistsError), "A version that is there is refused with a FileExistsError: what a server may be reading is not written over.",
          expected="FileExistsError", got=f"{type(error).__name__}: {error}"[:300], see="ml-basics/ml-overview#versions", file="store.py")
    check(before == {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()},
          "A refused call writes nothing, labels.keras included: look before the first write.", see="ml-basics/ml-overview#versions", file="store.py")
    store.store(small_model(), ["red", "green", "blue"], tmp_path, 2)
    check(sorted(path.name for path in (tmp_path / "served").iterdir()) == ["1", "2"], "The next version stands beside the first.",
          expected=["1", "2"], got=sorted(path.name for path in (tmp_path / "served").iterdir()), file="store.py")
