"""Step 6: the files for Triton and for TensorFlow Serving, read as those servers read them."""

from __future__ import annotations

import re
import sys

import numpy as np
import onnxruntime
import torch
from lectern_exercise import check, step

SERVING = "foundations/model-serving"
ONNX = "foundations/ml-frameworks#onnx"
VERSIONS = "foundations/ml-frameworks#versions"
BATCHING = "foundations/ml-frameworks#batching"

TRITON = "layouts/triton/shapes/config.pbtxt"
MODELS = "layouts/tf-serving/models.config"
BATCHES = "layouts/tf-serving/batching.config"

TOKEN = re.compile(r"\s+|#[^\n]*|(?P<token>\"(?:[^\"\\\n]|\\.)*\"|'(?:[^'\\\n]|\\.)*'|[A-Za-z0-9_.+-]+|[{}<>\[\]:,;])")

Message = dict[str, list]


class TextFormat:
    """A reader of protobuf's text format: a message becomes a dictionary from field to the list of its values."""

    def __init__(self, text: str, name: str) -> None:
        self.name = name
        self.tokens: list[tuple[str, int]] = []
        place = 0
        while place < len(text):
            match = TOKEN.match(text, place)
            line = text.count("\n", 0, place) + 1
            if not match:
                self.fail(f"{text[place]!r} means nothing here", line)
            if match["token"]:
                self.tokens.append((match["token"], line))
            place = match.end()
        self.place = 0

    def fail(self, what: str, line: int) -> None:
        check(False, f"{self.name} cannot be read as protobuf text: {what}.", got=f"line {line}", file=f"{self.name}:{line}")

    def peek(self) -> str | None:
        return self.tokens[self.place][0] if self.place < len(self.tokens) else None

    def take(self) -> str:
        if self.place == len(self.tokens):
            self.fail("it ends in the middle; is a bracket open?", self.tokens[-1][1] if self.tokens else 1)
        self.place += 1
        return self.tokens[self.place - 1][0]

    def line(self) -> int:
        return self.tokens[max(self.place - 1, 0)][1]

    def message(self, end: str | None) -> Message:
        fields: Message = {}
        while self.peek() != end:
            name = self.take()
            if not re.fullmatch(r"[A-Za-z_]\w*", name):
                self.fail(f"a field name was expected, {name} came", self.line())
            colon = self.peek() == ":"
            if colon:
                self.take()
            if self.peek() == "[":
                self.take()
                while self.peek() != "]":
                    fields.setdefault(name, []).append(self.value(name, colon))
                    if self.peek() == ",":
                        self.take()
                self.take()
            else:
                fields.setdefault(name, []).append(self.value(name, colon))
            while self.peek() in (",", ";"):
                self.take()
        if end:
            self.take()
        return fields

    def value(self, name: str, colon: bool) -> object:
        token = self.take()
        if token in ("{", "<"):
            return self.message("}" if token == "{" else ">")
        if token[0] in "\"'":
            return token[1:-1]
        if token in ("}", ">", "]", ":", ",", ";", "["):
            self.fail(f"{name} needs a value, {token} came", self.line())
        if not colon and token not in ("{", "<"):
            self.fail(f"a colon is missing between {name} and {token}", self.line())
        if re.fullmatch(r"[+-]?\d+", token):
            return int(token)
        return {"true": True, "false": False}.get(token, token)


def read(work, name: str) -> Message:
    return TextFormat(work.read(name), name).message(None)


def at(message: object, *path: str) -> object:
    """The one value at a path of field names; None where it is absent."""
    for name in path:
        values = message.get(name) if isinstance(message, dict) else None
        message = values[0] if values else None
    return message


def export(work, tmp_path, fill):
    layouts = work.load("layouts")
    fill(tmp_path / "store", 2)
    return layouts, layouts.write_onnx(tmp_path / "store", 2, tmp_path / "repository")


@step("layouts")
def test_the_export_lies_where_triton_looks(work, tmp_path, fill):
    _, path = export(work, tmp_path, fill)
    repository = tmp_path / "repository"
    files = sorted(file.relative_to(repository).as_posix() for file in repository.rglob("*") if file.is_file())
    check(files == ["shapes/2/model.onnx"] and path == repository / "shapes" / "2" / "model.onnx",
          "The repository holds shapes/<version>/model.onnx, one file with the weights inside.", expected=["shapes/2/model.onnx"],
          got=files, see=ONNX, file="layouts.py")


@step("layouts")
def test_the_export_gives_the_same_scores_for_any_batch(work, tmp_path, fill, network_of):
    _, path = export(work, tmp_path, fill)
    session = onnxruntime.InferenceSession(path, providers=["CPUExecutionProvider"])
    names = ([entry.name for entry in session.get_inputs()], [entry.name for entry in session.get_outputs()])
    check(names == (["pictures"], ["scores"]), "The input is called pictures, the output scores.",
          expected=(["pictures"], ["scores"]), got=names, see=ONNX, file="layouts.py")
    shape = session.get_inputs()[0].shape
    check(isinstance(shape[0], str) and shape[1:] == [3, 32, 32], "The batch size is free, the rest is fixed.",
          expected=["a name", 3, 32, 32], got=shape, see=ONNX, file="layouts.py")
    model = network_of(tmp_path / "store", 2)
    for size in (1, 3, 8):
        pictures = torch.randn(size, 3, 32, 32, generator=torch.Generator().manual_seed(size))
        got = session.run(["scores"], {"pictures": pictures.numpy()})[0]
        with torch.inference_mode():
            wanted = model(pictures).numpy()
        check(got.shape == wanted.shape and np.allclose(got, wanted, atol=1e-4),
              f"ONNX Runtime gives the scores of PyTorch for a batch of {size}.", expected=wanted[0].round(3).tolist(),
              got=got[0].round(3).tolist(), see=ONNX, file="layouts.py")


@step("layouts")
def test_triton_is_told_what_the_file_holds(work, tmp_path, fill):
    service = work.load("service")
    config = read(work, TRITON)
    check((at(config, "name"), at(config, "backend")) == ("shapes", "onnxruntime"),
          "The name is that of the folder, and the backend is onnxruntime.", expected=("shapes", "onnxruntime"),
          got=(at(config, "name"), at(config, "backend")), see=SERVING, file=TRITON)
    check(at(config, "max_batch_size") == service.MAX_BATCH, "max_batch_size is MAX_BATCH of service.py.", expected=service.MAX_BATCH,
          got=at(config, "max_batch_size"), see=BATCHING, file=TRITON)
    labels = len(sys.modules["draw"].LABELS)
    for field, name, dims in (("input", "pictures", [3, 32, 32]), ("output", "scores", [labels])):
        entries = [
            {"name": at(entry, "name"), "data_type": at(entry, "data_type"), "dims": entry.get("dims")}
            for entry in config.get(field, [])
        ]
        wanted = [{"name": name, "data_type": "TYPE_FP32", "dims": dims}]
        check(entries == wanted, f"{field} names the tensor as the ONNX file does; dims leave the batch out, since max_batch_size is above 0.",
              expected=wanted, got=entries, see=SERVING, file=TRITON)


@step("layouts")
def test_triton_serves_both_versions_batches_and_warms_up(work):
    service = work.load("service")
    config = read(work, TRITON)
    got = (at(config, "version_policy", "specific") or {}).get("versions")
    check(got == [1, 2], "Without a version_policy only the highest version is served; here both are wanted.", expected=[1, 2], got=got,
          see=VERSIONS, file=TRITON)
    wait = round(service.BATCH_WAIT * 1_000_000)
    got = at(config, "dynamic_batching", "max_queue_delay_microseconds")
    check(got == wait, "dynamic_batching waits as long as BATCH_WAIT of service.py, in microseconds.", expected=wait, got=got,
          see=BATCHING, file=TRITON)
    warm = [
        (at(entry, "batch_size"), at(entry, "inputs", "key"), at(entry, "inputs", "value", "data_type"),
         (at(entry, "inputs", "value") or {}).get("dims"))
        for entry in config.get("model_warmup", [])
    ]
    wanted = (1, "pictures", "TYPE_FP32", [3, 32, 32])
    check(wanted in warm, "model_warmup holds a request of one picture, so that the model is warm before it is ready.", expected=wanted,
          got=warm, see="foundations/ml-frameworks#warm-up", file=TRITON)
    sources = {"zero_data", "random_data", "input_data_file"}
    filled = all(sources & set(at(entry, "inputs", "value") or {}) for entry in config["model_warmup"])
    check(filled, "A warm-up input says what it is filled with.", expected="zero_data: true", got="neither zero_data nor random_data",
          see=SERVING, file=TRITON)


@step("layouts")
def test_tensorflow_serving_knows_both_versions(work):
    config = read(work, MODELS)
    models = (at(config, "model_config_list") or {}).get("config", [])
    check(len(models) == 1, "The list holds one model.", expected=1, got=len(models), see=VERSIONS, file=MODELS)
    model = models[0]
    got = {name: at(model, name) for name in ("name", "base_path", "model_platform")}
    wanted = {"name": "shapes", "base_path": "/models/shapes", "model_platform": "tensorflow"}
    check(got == wanted, "Name, folder (without a version number) and platform.", expected=wanted, got=got, see=VERSIONS, file=MODELS)
    got = (at(model, "model_version_policy", "specific") or {}).get("versions")
    check(got == [1, 2], "Without a policy only the highest number is served; here both are wanted.", expected=[1, 2], got=got,
          see=VERSIONS, file=MODELS)
    got = {at(entry, "key"): at(entry, "value") for entry in model.get("version_labels", [])}
    check(got == {"stable": 1, "canary": 2}, "Two labels: stable for version 1, canary for version 2.",
          expected={"stable": 1, "canary": 2}, got=got, see=SERVING, file=MODELS)


@step("layouts")
def test_tensorflow_serving_batches_within_the_limits(work):
    service = work.load("service")
    config = read(work, BATCHES)
    wanted = {"max_batch_size": service.MAX_BATCH, "batch_timeout_micros": round(service.BATCH_WAIT * 1_000_000)}
    got = {name: at(config, name, "value") for name in wanted}
    check(got == wanted, "The limits are those of service.py, each written as { value: … }.", expected=wanted, got=got, see=BATCHING,
          file=BATCHES)
    sizes = config.get("allowed_batch_sizes", [])
    whole = all(isinstance(size, int) for size in sizes)
    check(len(sizes) > 1 and whole and sizes == sorted(set(sizes)) and sizes[0] >= 1 and sizes[-1] == service.MAX_BATCH,
          "allowed_batch_sizes rise, and the last one is max_batch_size: else the server does not start.",
          expected=f"such as [1, 2, 4, {service.MAX_BATCH}]", got=sizes, see=SERVING, file=BATCHES)
