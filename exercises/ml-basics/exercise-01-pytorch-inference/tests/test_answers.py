"""Steps 3 and 4: from the picture to the batch, and from the batch to the answer."""

from __future__ import annotations

import io

import numpy as np
import torch
from lectern_exercise import check, step
from PIL import Image, ImageOps
from torch import nn

RECIPE = "ml-basics/pytorch-basics#recipe"
WAY = "ml-basics/pytorch-basics#inference"
MODES = "foundations/ml-frameworks#modes"


def some_picture(width: int, height: int, seed: int = 5) -> Image.Image:
    dice = np.random.default_rng(seed)
    small = Image.fromarray(dice.integers(0, 256, (6, 6, 3), dtype=np.uint8))
    return small.resize((width, height), Image.Resampling.BICUBIC)


def reference(picture: Image.Image, resize: int, crop: int) -> np.ndarray:
    width, height = picture.size
    size = (resize, resize * height // width) if width <= height else (resize * width // height, resize)
    pixels = np.asarray(picture.resize(size, Image.Resampling.BILINEAR))
    top, left = round((size[1] - crop) / 2), round((size[0] - crop) / 2)
    return pixels[top : top + crop, left : left + crop]


@step("prepare")
def test_pictures_of_every_kind_become_rgb(work, tmp_path):
    recipe = work.load("recipe")
    base = some_picture(30, 20)
    see_through = base.convert("RGBA")
    see_through.putalpha(120)
    for kind, picture in (("grey", base.convert("L")), ("palette", base.convert("P")), ("RGBA", see_through)):
        path = tmp_path / f"{kind}.png"
        picture.save(path)
        for source in (path, path.read_bytes()):
            got = recipe.open_picture(source)
            check(got.mode == "RGB" and got.size == (30, 20), f"A {kind} file becomes an RGB picture of its size.",
                  expected="RGB, (30, 20)", got=f"{got.mode}, {got.size}", see=RECIPE, file="recipe.py")


@step("prepare")
def test_a_photo_taken_sideways_is_turned_upright(work):
    recipe = work.load("recipe")
    for orientation in (3, 6, 8):
        exif = Image.Exif()
        exif[0x0112] = orientation
        body = io.BytesIO()
        some_picture(40, 24).save(body, format="JPEG", exif=exif)
        wanted = ImageOps.exif_transpose(Image.open(io.BytesIO(body.getvalue()))).convert("RGB")
        got = recipe.open_picture(body.getvalue())
        check(got.size == wanted.size and np.array_equal(np.asarray(got), np.asarray(wanted)),
              "A phone stores the pixels as the sensor saw them and notes in the EXIF data how it was held. Turn the picture "
              "by it, or 'this side up' points to the side.",
              expected=f"orientation {orientation} obeyed, size {wanted.size}", got=f"size {got.size}", see=RECIPE, file="recipe.py")


@step("prepare")
def test_the_middle_is_cut_after_resizing_in_proportion(work):
    recipe = work.load("recipe")
    for width, height, resize, crop in ((60, 40, 36, 32), (41, 77, 36, 32), (50, 50, 20, 16), (23, 31, 40, 24)):
        rules = recipe.Recipe(resize, crop, (0.5, 0.5, 0.5), (0.2, 0.2, 0.2))
        picture = some_picture(width, height)
        got = np.asarray(recipe.square(picture, rules))
        check(got.shape == (crop, crop, 3) and got.dtype == np.uint8, "The square is an array of bytes: height, width, colours.",
              expected=f"({crop}, {crop}, 3) uint8", got=f"{got.shape} {got.dtype}", see=RECIPE, file="recipe.py")
        squashed = np.asarray(picture.resize((crop, crop), Image.Resampling.BILINEAR))
        check(width == height or not np.array_equal(got, squashed),
              "The picture was squeezed into a square. Training kept its proportions and cut the middle out.",
              see=RECIPE, file="recipe.py")
        wanted = reference(picture, resize, crop)
        off = int(np.abs(got.astype(int) - wanted).max())
        check(off == 0, f"{width} x {height}, resize {resize}, crop {crop}: the pixels are those of bilinear resizing, cut in the middle.",
              expected="no pixel differs", got=f"some differ by {off}", see=RECIPE, file="recipe.py")


@step("prepare")
def test_the_batch_has_the_numbers_of_training(work):
    recipe = work.load("recipe")
    rules = recipe.Recipe(8, 8, (0.7, 0.5, 0.25), (0.2, 0.25, 0.5))
    orange = np.broadcast_to(np.array([204, 102, 51], dtype=np.uint8), (8, 8, 3)).copy()
    got = recipe.to_batch([orange], rules)
    check(tuple(got.shape) == (1, 3, 8, 8) and got.dtype == torch.float32, "One picture is a batch of one: (1, 3, height, width), float32.",
          expected="(1, 3, 8, 8) torch.float32", got=f"{tuple(got.shape)} {got.dtype}", see=WAY, file="recipe.py")
    wanted = [round((value / 255 - mean) / spread, 4) for value, mean, spread in zip((204, 102, 51), rules.mean, rules.spread, strict=True)]
    numbers = [round(float(value), 4) for value in got[0, :, 0, 0]]
    check(np.allclose(numbers, wanted, atol=1e-4), "An orange pixel (204, 102, 51): divide by 255, take the mean away, divide by the spread, red first.",
          expected=wanted, got=numbers, see=RECIPE, file="recipe.py")


@step("prepare")
def test_height_and_width_are_not_swapped_and_memory_is_not_shared(work):
    recipe = work.load("recipe")
    rules = recipe.Recipe(12, 12, (0.5, 0.4, 0.3), (0.2, 0.3, 0.4))
    dice = np.random.default_rng(8)
    squares = [dice.integers(0, 256, (12, 12, 3), dtype=np.uint8) for _ in range(3)]
    got = recipe.to_batch(squares, rules)
    wanted = (np.stack(squares).transpose(0, 3, 1, 2) / 255 - np.array(rules.mean).reshape(3, 1, 1)) / np.array(rules.spread).reshape(3, 1, 1)
    check(np.allclose(got.numpy(), wanted, atol=1e-5), "Each picture keeps its place, each pixel its row and column: permute the axes, do not reshape them.",
          see="ml-basics/pytorch-basics#tensors", file="recipe.py")
    before = got.clone()
    for pixels in squares:
        pixels[:] = 0
    check(torch.equal(before, got), "The batch changed when the arrays were used again: copy, do not share memory.",
          see="ml-basics/pytorch-basics#tensors", file="recipe.py")


class Spy(nn.Module):
    """A network whose scores are the mean colours of a picture, and which notes how it is called."""

    def __init__(self) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.ones(1))
        self.seen: list[dict[str, object]] = []

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        places = {x.device.type, self.weight.device.type}
        self.seen.append({"rows": len(x), "training": self.training, "recorded": torch.is_grad_enabled(), "places": places})
        if "meta" in places:
            return torch.zeros(len(x), 3)
        return 5 * x.mean(dim=(2, 3)) * self.weight


def coloured(count: int) -> list[Image.Image]:
    dice = np.random.default_rng(12)
    return [Image.new("RGB", (20, 16), tuple(int(value) for value in dice.integers(0, 256, 3))) for _ in range(count)]


@step("ask")
def test_the_network_gets_batches_in_the_right_mode(work):
    classify, recipe = work.load("classify"), work.load("recipe")
    rules = recipe.Recipe(8, 8, (0.5, 0.5, 0.5), (0.25, 0.25, 0.25))
    for count, size in ((11, 4), (3, 8), (6, 6)):
        spy = Spy().train()
        classify.chances(spy, coloured(count), rules, batch_size=size)
        rows = [seen["rows"] for seen in spy.seen]
        wanted = [min(size, count - start) for start in range(0, count, size)]
        check(rows == wanted, f"{count} pictures go to the network at most {size} at once.", expected=wanted, got=rows,
              see=WAY, file="classify.py")
        check(not any(seen["training"] for seen in spy.seen), "The network ran in training mode; a caller may have left it there. Call eval().",
              expected="training: False", got="training: True", see=MODES, file="classify.py")
        check(not any(seen["recorded"] for seen in spy.seen), "Nothing is to be recorded for gradients: use torch.inference_mode().",
              expected="recording off", got="recording on", see=MODES, file="classify.py")


@step("ask")
def test_network_and_batch_go_to_the_device(work):
    classify, recipe = work.load("classify"), work.load("recipe")
    rules = recipe.Recipe(8, 8, (0.5, 0.5, 0.5), (0.25, 0.25, 0.25))
    spy = Spy()
    # "meta" is a device that every machine has. It holds no numbers, so this network answers from the CPU.
    classify.chances(spy, coloured(3), rules, batch_size=2, device=torch.device("meta"))
    places = [seen["places"] for seen in spy.seen]
    check(places == [{"meta"}] * 2, "The network and each batch are moved to the device that the caller names.", expected="both on 'meta'",
          got=places[0] if places else "the network was not asked", see="ml-basics/pytorch-basics#devices", file="classify.py")


@step("ask")
def test_the_answers_are_probabilities_in_the_order_of_the_pictures(work):
    classify, recipe = work.load("classify"), work.load("recipe")
    rules = recipe.Recipe(8, 8, (0.5, 0.5, 0.5), (0.25, 0.25, 0.25))
    pictures = coloured(9)
    got = classify.chances(Spy(), pictures, rules, batch_size=4)
    check(isinstance(got, np.ndarray) and got.shape == (9, 3) and got.dtype == np.float32, "The answer is a NumPy array, one row a picture.",
          expected="(9, 3) float32", got=f"{getattr(got, 'shape', type(got))} {getattr(got, 'dtype', '')}", see=WAY, file="classify.py")
    colours = np.array([picture.getpixel((0, 0)) for picture in pictures])
    scores = 5 * (colours / 255 - 0.5) / 0.25
    powers = np.exp(scores - scores.max(axis=1, keepdims=True))
    wanted = powers / powers.sum(axis=1, keepdims=True)
    check(np.allclose(got.sum(axis=1), 1, atol=1e-5), "Each row sums to 1: scores become probabilities by softmax over the classes.",
          expected=1.0, got=[round(float(value), 4) for value in got.sum(axis=1)], see=WAY, file="classify.py")
    again = np.exp(wanted) / np.exp(wanted).sum(axis=1, keepdims=True)
    check(not np.allclose(got, again, atol=1e-5), "Softmax was applied twice: the rows still sum to 1, and no class is likely any more.",
          expected=np.round(wanted[4], 4).tolist(), got=[round(float(value), 4) for value in got[4]], see=WAY, file="classify.py")
    check(np.allclose(got, wanted, atol=1e-5), "Row n holds the softmax of the scores of picture n.", expected=np.round(wanted[4], 4).tolist(),
          got=[round(float(value), 4) for value in got[4]], see=WAY, file="classify.py")


@step("ask")
def test_no_pictures_and_impossible_sizes(work):
    classify, recipe = work.load("classify"), work.load("recipe")
    rules = recipe.Recipe(8, 8, (0.5, 0.5, 0.5), (0.25, 0.25, 0.25))
    check(len(classify.chances(Spy(), [], rules)) == 0, "No pictures give an array without rows.", expected=0, file="classify.py")
    for size in (0, -2):
        error: object = "nothing was raised"
        try:
            classify.chances(Spy(), coloured(2), rules, batch_size=size)
        except Exception as raised:
            error = raised
        check(isinstance(error, ValueError), f"batch_size={size} is refused with a ValueError.", expected="ValueError",
              got=error, file="classify.py")


@step("ask")
def test_the_likeliest_come_first(work):
    classify = work.load("classify")
    row = np.array([0.1, 0.05, 0.6, 0.25], dtype=np.float32)
    names = ["a", "b", "c", "d"]
    got = [(guess.name, round(guess.chance, 4)) for guess in classify.top(row, names, 2)]
    check(got == [("c", 0.6), ("d", 0.25)], "top gives the likeliest classes, the likeliest first.",
          expected=[("c", 0.6), ("d", 0.25)], got=got, file="classify.py")
    everything = classify.top(row, names, 9)
    check([guess.name for guess in everything] == ["c", "d", "a", "b"], "With fewer classes than asked for, all of them come.",
          expected=["c", "d", "a", "b"], got=[guess.name for guess in everything], file="classify.py")
    check(type(everything[0].chance) is float, "A chance is a plain Python float, which JSON can write.", expected="float",
          got=type(everything[0].chance).__name__, file="classify.py")


@step("ask")
def test_new_photos_are_read_whatever_their_neighbours(work, tmp_path):
    classify, model_file = work.load("classify"), work.load("model_file")
    work.load("make_files").write_model(tmp_path / "labels.pt")
    loaded = model_file.load(tmp_path / "labels.pt")
    pairs = work.load("pictures").photos(60, seed=4321)
    pictures = [picture for _, picture in pairs]
    together = classify.chances(loaded.net, pictures, loaded.recipe, batch_size=60)
    alone = classify.chances(loaded.net, pictures, loaded.recipe, batch_size=1)
    check(np.allclose(together, alone, atol=1e-5), "A picture gets the same answer alone and among 59 others.",
          expected="no difference above 0.00001", got=float(np.abs(together - alone).max()), see=MODES, file="classify.py")
    right = sum(classify.top(row, loaded.names, 1)[0].name == kind for row, (kind, _) in zip(alone, pairs, strict=True))
    check(right >= 57, "The trained network reads at least 57 of 60 new photos rightly. If all else holds, look at the recipe.",
          expected="57 or more", got=right, see=RECIPE, file="classify.py")
