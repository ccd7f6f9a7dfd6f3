"""Steps 1 and 2: the same network in Keras, and PyTorch's weights in it. Compared with a network written in NumPy."""

from __future__ import annotations

import os

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")

import numpy as np
from lectern_exercise import check, step

COMPARE = "ml-basics/tensorflow-basics#compare"
PRETRAINED = "ml-basics/tensorflow-basics#pretrained"
APIS = "ml-basics/tensorflow-basics#apis"
SAME = 1e-4


def convolve(x: np.ndarray, kernel: np.ndarray, before: int, after: int) -> np.ndarray:
    """Channels last, kernel (height, width, inputs, outputs), stride 2, zeros put before and after."""
    x = np.pad(x, ((0, 0), (before, after), (before, after), (0, 0)))
    side = (x.shape[1] - 3) // 2 + 1
    out = np.zeros((len(x), side, side, kernel.shape[3]))
    for row in range(3):
        for column in range(3):
            part = x[:, row : row + 2 * side - 1 : 2, column : column + 2 * side - 1 : 2]
            out += part @ kernel[row, column]
    return out


def reference(pictures: np.ndarray, state: dict[str, np.ndarray], recipe, epsilon: float = 1e-5, padding: tuple[int, int] = (1, 1),
              scale: float = 255.0, flat_like_keras: bool = False) -> np.ndarray:
    """What the PyTorch network says; the options are the usual mistakes."""
    x = (pictures / scale - np.array(recipe.mean)) / np.array(recipe.spread)
    for place in (0, 3, 6):
        x = convolve(x, state[f"features.{place}.weight"].transpose(2, 3, 1, 0).astype(np.float64), *padding)
        norm = {part: state[f"features.{place + 1}.{part}"] for part in ("weight", "bias", "running_mean", "running_var")}
        x = (x - norm["running_mean"]) / np.sqrt(norm["running_var"] + epsilon) * norm["weight"] + norm["bias"]
        x = np.maximum(x, 0)
    flat = (x if flat_like_keras else x.transpose(0, 3, 1, 2)).reshape(len(x), -1)
    scores = flat @ state["head.weight"].T + state["head.bias"]
    powers = np.exp(scores - scores.max(axis=1, keepdims=True))
    return powers / powers.sum(axis=1, keepdims=True)


def random_state(width: int, classes: int, side: int, seed: int) -> dict[str, np.ndarray]:
    """Weights as PyTorch names and orders them. The small variances make a wrong epsilon show."""
    dice = np.random.default_rng(seed)
    state: dict[str, np.ndarray] = {}
    for place, (inputs, outputs) in zip((0, 3, 6), ((3, width), (width, 2 * width), (2 * width, 2 * width)), strict=True):
        state[f"features.{place}.weight"] = dice.normal(0, 0.02, (outputs, inputs, 3, 3))
        state[f"features.{place + 1}.weight"] = dice.uniform(0.5, 1.5, outputs)
        state[f"features.{place + 1}.bias"] = dice.normal(0, 0.3, outputs)
        state[f"features.{place + 1}.running_mean"] = dice.normal(0, 0.02, outputs)
        state[f"features.{place + 1}.running_var"] = dice.uniform(0.002, 0.01, outputs)
        state[f"features.{place + 1}.num_batches_tracked"] = np.array(7, dtype=np.int64)
    state["head.weight"] = dice.normal(0, 0.15, (classes, 2 * width * (side // 8) ** 2))
    state["head.bias"] = dice.normal(0, 0.3, classes)
    return {name: value if value.dtype == np.int64 else value.astype(np.float32) for name, value in state.items()}


def some_pictures(count: int, side: int, seed: int = 2) -> np.ndarray:
    return np.random.default_rng(seed).integers(0, 256, (count, side, side, 3), dtype=np.uint8)


def rules(work, side: int):
    return work.load("recipe").Recipe(side + 4, side, (0.6, 0.5, 0.4), (0.2, 0.25, 0.3))


def fill_as_it_should_be(model, state: dict[str, np.ndarray]) -> None:
    """Put the weights in without the learner's `carry`, so that step 1 is judged by itself."""
    for number, place in enumerate((0, 3, 6), start=1):
        parts = [state[f"features.{place + 1}.{part}"] for part in ("weight", "bias", "running_mean", "running_var")]
        model.get_layer(f"conv{number}").set_weights([state[f"features.{place}.weight"].transpose(2, 3, 1, 0)])
        model.get_layer(f"norm{number}").set_weights(parts)
    head = state["head.weight"]
    channels = state["features.6.weight"].shape[0]
    side = round((head.shape[1] // channels) ** 0.5)
    rows = head.reshape(len(head), channels, side, side).transpose(2, 3, 1, 0).reshape(-1, len(head))
    model.get_layer("chances").set_weights([rows, state["head.bias"]])


def largest(got: np.ndarray, wanted: np.ndarray) -> float:
    return float(np.abs(got - wanted).max()) if got.shape == wanted.shape and np.isfinite(got).all() else float("inf")


def named_layers(model) -> list[str]:
    return [layer.name for layer in model.layers]


@step("build")
def test_the_door_takes_pictures_as_they_are(work):
    for width, classes, side in ((8, 5, 32), (4, 3, 24)):
        model = work.load("label_net").build(width, classes, rules(work, side))
        check(model.input_shape == (None, side, side, 3), "The input is any number of pictures with the colours last.",
              expected=(None, side, side, 3), got=model.input_shape, see=COMPARE, file="label_net.py")
        kind = str(model.inputs[0].dtype)
        check(kind == "uint8", "The model takes bytes from 0 to 255 and scales them itself: what callers have to know, some caller gets wrong.",
              expected="uint8", got=kind, see=PRETRAINED, file="label_net.py")
        check(model.output_shape == (None, classes), "The output is one number for each class.", expected=(None, classes),
              got=model.output_shape, file="label_net.py")
        wanted = [f"{name}{number}" for number in (1, 2, 3) for name in ("conv", "norm")] + ["chances"]
        missing = [name for name in wanted if name not in named_layers(model)]
        check(not missing, "The layers with weights have the names of the docstring; step 2 finds them by these.", expected=wanted,
              got=named_layers(model), see=APIS, file="label_net.py")


@step("build")
def test_it_has_the_parts_of_the_first_network(work):
    model = work.load("label_net").build(6, 4, rules(work, 32))
    for number, (inputs, outputs) in enumerate(((3, 6), (6, 12), (12, 12)), start=1):
        shapes = [tuple(weight.shape) for weight in model.get_layer(f"conv{number}").weights]
        check(shapes == [(3, 3, inputs, outputs)], f"conv{number} has a kernel of 3 x 3 and no bias: the batch norm after it has one.",
              expected=[(3, 3, inputs, outputs)], got=shapes, file="label_net.py")
    kept = [float(layer.rate) for layer in model.layers if type(layer).__name__ == "Dropout"]
    check(kept == [0.25], "There is one dropout of 0.25, as in the first network: it does nothing now, and is there if somebody trains on.",
          expected=[0.25], got=kept, file="label_net.py")
    rows = model.get_layer("chances").weights[0].shape[0]
    check(rows == 12 * 16, "Three halvings make 32 pixels 4; flattened with 12 channels that are 192 numbers.", expected=192, got=rows,
          see=COMPARE, file="label_net.py")


@step("build")
def test_with_the_same_numbers_it_says_the_same(work):
    side, recipe = 24, rules(work, 24)
    state, pictures = random_state(5, 4, side, seed=1), some_pictures(6, side)
    model = work.load("label_net").build(5, 4, recipe)
    fill_as_it_should_be(model, state)
    got = np.asarray(model(pictures, training=False))
    check(np.allclose(got.sum(axis=1), 1, atol=1e-4), "The outputs are probabilities: softmax at the end.", expected=1.0,
          got=[round(float(value), 3) for value in got.sum(axis=1)], file="label_net.py")
    mistakes = {
        "epsilon is 0.001, the default of Keras; the first network has PyTorch's, 0.00001": {"epsilon": 1e-3},
        "'same' padding puts zeros only right and below here, PyTorch's padding=1 on every side": {"padding": (0, 1)},
        "'same' padding and an epsilon of 0.001: neither is PyTorch's": {"padding": (0, 1), "epsilon": 1e-3},
        "the pixels are not divided by 255": {"scale": 1.0},
    }
    for what, options in mistakes.items():
        check(largest(got, reference(pictures, state, recipe, **options)) > SAME,
              f"With the right weights inside it gives other answers than PyTorch: {what}.", see=COMPARE, file="label_net.py")
    difference = largest(got, reference(pictures, state, recipe))
    check(difference <= SAME, "With the right weights inside it gives the answers of the first network. Look at scaling, padding, epsilon, "
          "and the order of the layers.", expected="no difference above 0.0001", got=difference, see=COMPARE, file="label_net.py")


@step("carry")
def test_the_axes_of_a_kernel(work):
    dice = np.random.default_rng(4)
    for outputs, inputs in ((5, 3), (7, 7)):
        weight = dice.normal(size=(outputs, inputs, 3, 3)).astype(np.float32)
        got = np.asarray(work.load("carry").convolution(weight))
        check(got.shape == (3, 3, inputs, outputs), "Keras keeps a kernel as (height, width, inputs, outputs).",
              expected=(3, 3, inputs, outputs), got=got.shape, see=COMPARE, file="carry.py")
        check(not np.array_equal(got, weight.transpose(3, 2, 1, 0)), "Height and width are swapped. With a square kernel no shape tells.",
              expected="got[row, column, i, o] == weight[o, i, row, column]", see=COMPARE, file="carry.py")
        check(np.array_equal(got, weight.transpose(2, 3, 1, 0)), "The axes move, the numbers stay: transpose, do not reshape.",
              expected="got[row, column, i, o] == weight[o, i, row, column]", see=COMPARE, file="carry.py")


@step("carry")
def test_the_rows_of_the_dense_layer(work):
    dice = np.random.default_rng(5)
    for classes, channels, side in ((4, 6, 3), (3, 8, 4)):
        weight = dice.normal(size=(classes, channels * side * side)).astype(np.float32)
        got = np.asarray(work.load("carry").dense(weight, channels))
        check(got.shape == weight.T.shape, "Keras keeps a dense layer as (inputs, outputs).", expected=weight.T.shape, got=got.shape,
              see=COMPARE, file="carry.py")
        check(not np.array_equal(got, weight.T), "A transpose is not enough: what is flattened comes in the order (channels, height, width) in "
              "PyTorch and (height, width, channels) in Keras. The shape fits, and each number meets the wrong weight.",
              see=COMPARE, file="carry.py")
        picture = dice.normal(size=(channels, side, side))
        wanted = weight @ picture.reshape(-1)
        mine = picture.transpose(1, 2, 0).reshape(-1) @ got
        check(np.allclose(mine, wanted, atol=1e-4), "The same picture, flattened in Keras' order, gives the same scores.",
              expected=np.round(wanted, 4).tolist(), got=np.round(mine, 4).tolist(), see=COMPARE, file="carry.py")


@step("carry")
def test_the_carried_network_gives_pytorchs_answers(work):
    for width, classes, side, seed in ((5, 4, 24, 6), (8, 5, 32, 7)):
        recipe, state, pictures = rules(work, side), random_state(width, classes, side, seed), some_pictures(5, side, seed)
        model = work.load("label_net").build(width, classes, recipe)
        work.load("carry").carry(model, state)
        got = np.asarray(model(pictures, training=False))
        swapped = dict(state)
        for place in (1, 4, 7):
            swapped[f"features.{place}.running_mean"] = state[f"features.{place}.running_var"]
            swapped[f"features.{place}.running_var"] = np.abs(state[f"features.{place}.running_mean"])
        check(largest(got, reference(pictures, swapped, recipe)) > SAME, "The batch norms' mean and variance are swapped.", file="carry.py",
              see=COMPARE)
        difference = largest(got, reference(pictures, state, recipe))
        check(difference <= SAME, "The network with the carried weights gives PyTorch's answers. A batch norm's weights in Keras: gamma, beta, "
              "mean, variance.", expected="no difference above 0.0001", got=difference, see=COMPARE, file="carry.py")


@step("carry")
def test_nothing_is_left_out_or_made_up(work):
    recipe = rules(work, 24)
    state = random_state(4, 3, 24, seed=8)
    lacking = {name: value for name, value in state.items() if name != "features.4.running_var"}
    extra = state | {"head.extra": np.zeros(3, dtype=np.float32)}
    for what, given, name in (("lacks an entry", lacking, "features.4.running_var"), ("has an entry that nothing takes", extra, "head.extra")):
        model = work.load("label_net").build(4, 3, recipe)
        error: Exception | None = None
        try:
            work.load("carry").carry(model, given)
        except Exception as raised:
            error = raised
        check(isinstance(error, ValueError) and name in str(error), f"A state dict that {what} is refused with a ValueError that names it.",
              expected=f"ValueError: … {name}", got=f"{type(error).__name__}: {error}", see="ml-basics/pytorch-basics#checkpoints", file="carry.py")
