"""Steps 3 and 4: what the worker process does, without a server around it."""

from __future__ import annotations

import json
import pickle
import sys
from pathlib import Path

import torch
from lectern_exercise import check, step

SERVING = "foundations/model-serving"
BATCHING = "foundations/ml-frameworks#batching"
MODES = "foundations/ml-frameworks#modes"
WARM_UP = "foundations/ml-frameworks#warm-up"


class Run:
    """One ShapesAPI, called as LitServe's worker calls it; notes every call of the network."""

    def __init__(self, service, store: Path, version: int = 1) -> None:
        self.api = service.ShapesAPI(store, version)
        self.api.pre_setup()
        self.api.setup("cpu")
        model = getattr(self.api, "model", None)
        check(isinstance(model, torch.nn.Module), "setup keeps the network in self.model.", expected="a network",
              got=model, file="service.py")
        self.shapes: list[tuple[int, ...]] = []
        self.modes: set[str] = set()
        model.register_forward_pre_hook(self.note)

    def note(self, model: torch.nn.Module, inputs: tuple[torch.Tensor, ...]) -> None:
        self.shapes.append(tuple(inputs[0].shape))
        self.modes.add("training mode" if model.training else "evaluation mode")
        self.modes.add("inference_mode on" if torch.is_inference_mode_enabled() else "inference_mode off")

    def batch(self, uploads: list[bytes]) -> list[tuple[int, dict[str, object]]]:
        """Status and body for each upload of one batch."""
        api = self.api
        inputs = [api.decode_request(data) for data in uploads]
        answers = api.unbatch(api.predict(api.batch(inputs)))
        check(len(answers) == len(uploads), "predict gives one answer for each entry, bad pictures included.",
              expected=len(uploads), got=len(answers), see=BATCHING, file="service.py")
        responses = [api.encode_response(answer) for answer in answers]
        check(all(hasattr(response, "body") for response in responses),
              "encode_response gives a Response of FastAPI, so that it can carry a status.", expected="JSONResponse",
              got=type(responses[0]).__name__, file="service.py")
        return [(response.status_code, json.loads(response.body)) for response in responses]


@step("batching")
def test_every_picture_gets_its_own_answer(work, tmp_path, fill, upload, alone):
    service = work.load("service")
    fill(tmp_path, 2)
    run = Run(service, tmp_path, version=2)
    uploads = [upload(seed) for seed in (3, 4, 5, 6, 7)]
    for data, (status, body) in zip(uploads, run.batch(uploads), strict=True):
        label, confidence = alone(tmp_path, run.api.version, data)
        check(status == 200 and set(body) == {"label", "confidence", "version", "batch"},
              "An answer has status 200 and holds label, confidence, version and batch.",
              expected=["batch", "confidence", "label", "version"], got=[status, *sorted(body)], see=SERVING, file="service.py")
        check(body["label"] == label and abs(float(body["confidence"]) - confidence) < 1e-4,
              "In a batch, a picture must get the answer that it gets alone: the label with the highest score, and its softmax.",
              expected={"label": label, "confidence": round(confidence, 4)},
              got={"label": body["label"], "confidence": body["confidence"]}, see=BATCHING, file="service.py")
        check((body["version"], body["batch"]) == (2, 5), "The answer says which version gave it, and how many pictures shared the call.",
              expected={"version": 2, "batch": 5}, got={"version": body["version"], "batch": body["batch"]}, file="service.py")


@step("batching")
def test_a_batch_is_one_call_of_the_network(work, tmp_path, fill, upload):
    service = work.load("service")
    fill(tmp_path, 1)
    run = Run(service, tmp_path)
    for size in (1, 8, 3):
        run.shapes.clear()
        run.batch([upload(seed) for seed in range(size)])
        check(run.shapes == [(size, 3, 32, 32)], f"{size} good pictures go through the network together, in one call.",
              expected=[(size, 3, 32, 32)], got=run.shapes, see=BATCHING, file="service.py")
    check(run.modes == {"evaluation mode", "inference_mode on"}, "The network runs in evaluation mode, inside torch.inference_mode().",
          expected=["evaluation mode", "inference_mode on"], got=sorted(run.modes), see=MODES, file="service.py")


@step("batching")
def test_a_bad_upload_does_not_cost_its_neighbours_their_answer(work, tmp_path, fill, upload, alone):
    service = work.load("service")
    fill(tmp_path, 1)
    run = Run(service, tmp_path)
    good = [upload(11), upload(12)]
    uploads = [b"not a picture", good[0], good[0][: len(good[0]) // 2], good[1]]
    try:
        answers = run.batch(uploads)
    except sys.modules["pictures"].BadPicture as bad:
        check(False, "A bad upload raised an error while its batch was served: LitServe gives that error to every request of the batch.",
              expected="the BadPicture handed on as an entry of the list", got=repr(bad), see=SERVING, file="service.py")
        raise
    statuses = [status for status, _ in answers]
    check(statuses == [415, 200, 422, 200], "Each upload of a batch gets its own status.", expected=[415, 200, 422, 200],
          got=statuses, see=SERVING, file="service.py")
    check(all(isinstance(answers[k][1].get("detail"), str) for k in (0, 2)), 'A refusal is {"detail": "the reason"}.',
          expected={"detail": "…"}, got=answers[0][1], file="service.py")
    check(run.shapes == [(2, 3, 32, 32)], "Only the good pictures go through the network.", expected=[(2, 3, 32, 32)],
          got=run.shapes, see=BATCHING, file="service.py")
    for place, data in ((1, good[0]), (3, good[1])):
        label, confidence = alone(tmp_path, run.api.version, data)
        body = answers[place][1]
        check(body["label"] == label and abs(float(body["confidence"]) - confidence) < 1e-4 and body["batch"] == 2,
              "Beside bad uploads, a good picture still gets its own answer.", expected={"label": label, "confidence": round(confidence, 4), "batch": 2},
              got=body, see=BATCHING, file="service.py")


@step("batching")
def test_a_batch_of_bad_uploads_costs_no_call(work, tmp_path, fill):
    service = work.load("service")
    fill(tmp_path, 1)
    run = Run(service, tmp_path)
    answers = run.batch([b"no", b"picture", b"here"])
    check([status for status, _ in answers] == [415, 415, 415] and run.shapes == [],
          "Without a good picture the network is not called, and every upload gets its refusal.",
          expected=([415, 415, 415], "no call"), got=([status for status, _ in answers], f"{len(run.shapes)} calls"), file="service.py")


class Recorder:
    """Stands in for ShapeNet.forward and notes how often, how wide and in which mode it was called."""

    def __init__(self, network) -> None:
        self.network = network
        self.forward = network.ShapeNet.forward
        self.sizes: list[int] = []
        self.modes: set[str] = set()

    def __enter__(self) -> Recorder:
        recorder = self

        def forward(self: torch.nn.Module, x: torch.Tensor) -> torch.Tensor:
            recorder.sizes.append(len(x))
            recorder.modes.add("training mode" if self.training else "evaluation mode")
            recorder.modes.add("inference_mode on" if torch.is_inference_mode_enabled() else "inference_mode off")
            return recorder.forward(self, x)

        self.network.ShapeNet.forward = forward
        return self

    def __exit__(self, *error: object) -> None:
        self.network.ShapeNet.forward = self.forward


@step("ready")
def test_every_batch_size_is_warm_when_setup_returns(work, tmp_path, fill):
    service = work.load("service")
    fill(tmp_path, 1)
    api = service.ShapesAPI(tmp_path, 1)
    with Recorder(sys.modules["network"]) as seen:
        api.setup("cpu")
    missing = sorted(set(range(1, service.MAX_BATCH + 1)) - set(seen.sizes))
    check(not missing, "LitServe calls the worker ready when setup returns, and these batch sizes have never run by then.",
          expected=f"every size from 1 to {service.MAX_BATCH}", got=f"never run: {missing}", see=WARM_UP, file="service.py")
    check(seen.modes == {"evaluation mode", "inference_mode on"}, "Warm up in the way in which you will serve.",
          expected=["evaluation mode", "inference_mode on"], got=sorted(seen.modes), see=MODES, file="service.py")


@step("ready")
def test_nothing_is_loaded_before_setup(work, tmp_path, fill):
    service = work.load("service")
    fill(tmp_path, 1)
    with Recorder(sys.modules["network"]) as seen:
        api = service.ShapesAPI(tmp_path, 1)
        size = len(pickle.dumps(api))
    check(not seen.sizes and size < 50_000,
          "The API object is sent to each worker: load the network in setup, not in __init__.",
          expected="fewer than 50,000 bytes", got=f"{size:,} bytes, {len(seen.sizes)} calls of the network", see=SERVING, file="service.py")
    with Recorder(sys.modules["network"]):
        api.setup("cpu")
    check(not api.model.training, "After setup the network is in evaluation mode.", see=MODES, file="service.py")


@step("ready")
def test_a_damaged_version_never_becomes_ready(work, tmp_path, fill):
    service = work.load("service")
    fill(tmp_path, 1)
    path = tmp_path / "1" / "weights.safetensors"
    path.write_bytes(path.read_bytes()[:-4] + b"\0\1\2\3")
    error: object = "setup returned, and the worker would be called ready"
    try:
        service.ShapesAPI(tmp_path, 1).setup("cpu")
    except Exception as raised:
        error = raised
    check(isinstance(error, ValueError), "A version with a wrong checksum must end setup with the store's error; do not catch it.",
          expected="ValueError", got=error, see=SERVING, file="service.py")
