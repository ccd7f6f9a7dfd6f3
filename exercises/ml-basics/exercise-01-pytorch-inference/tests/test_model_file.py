"""Steps 1 and 2: the model's file, whole and damaged."""

from __future__ import annotations

import random
from pathlib import Path

import torch
from lectern_exercise import check, step

CHECKPOINTS = "ml-basics/pytorch-basics#checkpoints"
MODES = "foundations/ml-frameworks#modes"
ERRORS = "ml-basics/pytorch-basics#troubleshooting"


class Trap:
    """What is unpickled here writes a file: the proof that code in the file ran."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def __reduce__(self):
        return (Path.write_text, (self.path, "code in the file ran"))


def content(work, width: int = 4, classes: int = 3, side: int = 16, **changes) -> dict:
    """What a model's file holds, for a network with random weights."""
    net = work.load("label_net").LabelNet(width, classes, side)
    for name, tensor in net.state_dict().items():
        if "running" in name:
            tensor.uniform_(0.5, 1.5)
    recipe = {"resize": side + 2, "crop": side, "mean": (0.5, 0.4, 0.3), "spread": (0.2, 0.3, 0.4)}
    names = [f"class {number}" for number in range(classes)]
    return {"state": net.state_dict(), "width": width, "names": names, "recipe": recipe} | changes


def saved(folder: Path, what: object) -> Path:
    path = folder / "model.pt"
    torch.save(what, path)
    return path


def refusal(work, path: Path) -> tuple[str, str]:
    """How `load` refused a file: the error's class and its message."""
    module = work.load("model_file")
    try:
        module.load(path)
    except NotImplementedError:
        raise
    except Exception as error:
        return type(error).__name__, str(error)
    return "nothing was raised", ""


def refused(work, path: Path, what: str, *words: str, see: str = CHECKPOINTS) -> None:
    """Check that `load` refuses the file with a ModelFileError that names the file and `words`."""
    kind, message = refusal(work, path)
    check(kind == "ModelFileError", f"A file {what} is refused with a ModelFileError.", expected="ModelFileError",
          got=f"{kind}: {message}"[:300], see=see, file="model_file.py")
    for word in (path.name, *words):
        check(word in message, f"The message about a file {what} names what one has to know to mend it.",
              expected=word, got=message, see=see, file="model_file.py")


@step("load")
def test_the_network_is_built_to_fit_the_file(work, tmp_path):
    for width, classes, side in ((4, 3, 16), (6, 7, 24)):
        made = content(work, width, classes, side)
        loaded = work.load("model_file").load(saved(tmp_path, made))
        check(loaded.names == made["names"], "The names of the classes come from the file.", expected=made["names"],
              got=loaded.names, file="model_file.py")
        check(vars(loaded.recipe) == made["recipe"], "The recipe comes from the file.", expected=made["recipe"],
              got=vars(loaded.recipe), see="ml-basics/pytorch-basics#recipe", file="model_file.py")
        state = loaded.net.state_dict()
        different = [name for name, tensor in made["state"].items() if not torch.equal(state[name], tensor)]
        check(not different, "Every entry of the state dict is in the network, the batch norms' averages too.",
              expected="no entry differs", got=different, see=CHECKPOINTS, file="model_file.py")


@step("load")
def test_the_network_is_ready_for_inference(work, tmp_path):
    loaded = work.load("model_file").load(saved(tmp_path, content(work)))
    training = [name or "the whole network" for name, module in loaded.net.named_modules() if module.training]
    check(not training, "A fresh network is in training mode: dropout drops, and batch norm uses the batch's own average. Call eval().",
          expected="every module in eval mode", got=training[:3], see=MODES, file="model_file.py")


@step("load")
def test_the_file_is_read_safely_and_to_the_cpu(work, tmp_path, monkeypatch):
    path = saved(tmp_path, content(work))
    calls: list[dict] = []
    real = torch.load

    def spy(source, map_location=None, *rest, **more):
        calls.append({"map_location": str(map_location), "weights_only": more.get("weights_only", True)})
        return real(source, map_location, *rest, **more)

    monkeypatch.setattr(torch, "load", spy)
    work.load("model_file").load(path)
    check(bool(calls), "The file is read by torch.load.", got="torch.load was not called", file="model_file.py")
    check(all(call["map_location"] == "cpu" for call in calls),
          "A file that was saved on a GPU does not load on a machine without one, unless you say where to put it.",
          expected="map_location='cpu'", got=calls[0]["map_location"], see=ERRORS, file="model_file.py")
    check(all(call["weights_only"] is True for call in calls),
          "With weights_only=False any code in the file runs on your machine.", expected=True,
          got=calls[0]["weights_only"], see=CHECKPOINTS, file="model_file.py")


@step("refuse")
def test_absent_and_damaged_files_are_refused(work, tmp_path):
    refused(work, tmp_path / "absent.pt", "that is not there")
    whole = saved(tmp_path, content(work)).read_bytes()
    pointer = b"version https://git-lfs.github.com/spec/v1\noid sha256:4f2c\nsize 21474\n"
    dice = random.Random(3)
    for what, data in (
        ("that is cut off", whole[: -dice.randrange(100, 900)]),
        ("of which little arrived", whole[: dice.randrange(500, 2000)]),
        ("that is a Git LFS pointer", pointer),
        ("that is a web page", b"<html><body>404</body></html>"),
        ("without a byte", b""),
    ):
        path = tmp_path / "damaged.pt"
        path.write_bytes(data)
        refused(work, path, what)


@step("refuse")
def test_a_file_with_code_is_refused_and_nothing_runs(work, tmp_path):
    marker = tmp_path / "marker.txt"
    path = saved(tmp_path, content(work, names=Trap(marker)))
    kind, message = refusal(work, path)
    check(not marker.exists(), "Code in the file ran while it was loaded: a stranger's file owns your machine now.",
          expected="nothing runs", got="the code ran", see=CHECKPOINTS, file="model_file.py")
    check(kind == "ModelFileError", "A file with other objects than tensors and plain values is refused with a ModelFileError.",
          expected="ModelFileError", got=f"{kind}: {message}"[:300], see=CHECKPOINTS, file="model_file.py")


@step("refuse")
def test_an_incomplete_file_is_refused(work, tmp_path):
    for part in ("state", "width", "names", "recipe"):
        made = content(work)
        del made[part]
        refused(work, saved(tmp_path, made), f"without its part {part!r}", part)
    refused(work, saved(tmp_path, [1, 2, 3]), "that holds a list", "recipe")


@step("refuse")
def test_missing_and_unknown_entries_are_named(work, tmp_path):
    made = content(work)
    state = dict(made["state"])
    del state["features.4.running_mean"], state["head.bias"]
    state["extra.weight"] = torch.zeros(2)
    refused(work, saved(tmp_path, made | {"state": state}), "that lacks two entries and has one too many",
            "features.4.running_mean", "head.bias", "extra.weight", see=ERRORS)
    wrapped = {f"module.{name}": tensor for name, tensor in made["state"].items()}
    refused(work, saved(tmp_path, made | {"state": wrapped}), "whose names all begin with module.",
            "features.0.weight", "module.features.0.weight", see=ERRORS)


@step("refuse")
def test_wrong_shapes_are_named_with_both_shapes(work, tmp_path):
    made = content(work, classes=4)
    refused(work, saved(tmp_path, made | {"names": ["a", "b", "c"]}), "with weights for 4 classes and names for 3",
            "head.weight", "4, 32", "3, 32", "head.bias", see=ERRORS)


@step("refuse")
def test_wrong_types_are_named_with_both_types(work, tmp_path):
    made = content(work)
    state = dict(made["state"])
    state["features.3.weight"] = state["features.3.weight"].half()
    state["head.bias"] = state["head.bias"].double()
    refused(work, saved(tmp_path, made | {"state": state}),
            "with entries of another type (load_state_dict converts them without a word)",
            "features.3.weight", "float16", "head.bias", "float64", "float32", see="ml-basics/pytorch-basics#dtypes")


@step("refuse")
def test_counters_are_whole_numbers_and_fine(work):
    module, net = work.load("model_file"), work.load("label_net").LabelNet(4, 3, 16)
    got = module.problems(net, net.state_dict())
    check(got == [], "A state dict that fits has no problems. Its counters (num_batches_tracked) are int64 and have to be: "
          "compare each entry with the network's own.", expected=[], got=got, see=CHECKPOINTS, file="model_file.py")
