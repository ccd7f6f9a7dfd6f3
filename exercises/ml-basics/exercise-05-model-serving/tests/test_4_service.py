"""The service, as its clients see it."""

import io
import json
import re
import sys
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest
from lectern_exercise import check, step
from PIL import Image

API = "foundations/api-development"
OVERLOAD = "foundations/api-development#overload"


@pytest.fixture
def settings(models):
    return {"MODEL": str(models / "damage.onnx"), "GOLDEN": str(models / "golden.npz"), "MOST": "8", "WAIT": "0.05"}


def as_array(photos):
    body = io.BytesIO()
    np.save(body, photos)
    return {"content": body.getvalue(), "headers": {"Content-Type": "application/x-npy"}}


def as_png(photo):
    body = io.BytesIO()
    Image.fromarray(photo).save(body, format="PNG")
    return {"content": body.getvalue(), "headers": {"Content-Type": "image/png"}}


def samples(text):
    """Prometheus' samples, added up over all labels but `status` and `label`."""
    found = {}
    for name, value in re.findall(r"^([a-z_]+(?:\{[^}]*\})?) (\S+)$", text, re.MULTILINE):
        found[name] = found.get(name, 0) + float(value)
    return found


def lines(client):
    found = []
    for line in client.output().splitlines():
        try:
            content = json.loads(line)
        except ValueError:
            continue
        if isinstance(content, dict) and content.get("event") == "prediction":
            found.append(content)
    return found


@step("service")
@pytest.mark.parametrize("kind", ["onnx", "safetensors"])
def test_either_format_is_served(work, models, settings, kind, photos):
    settings["MODEL"] = str(models / f"damage.{kind}")
    wanted = work.load("runners").open_runner(models / f"damage.{kind}").predict(photos)
    with work.serve("service:app", ready="/health/ready", timeout=60, env=settings) as client:
        answer = client.post("/predict", **as_array(photos))
        check(answer.status_code == 200, f"Six photos to a {kind} file are answered with 200.", got=f"{answer.status_code} {answer.text[:200]}", see=API, file="service.py")
        found = answer.json().get("predictions", [])
        chances = [each.get("chance") for each in found]
        same = len(chances) == len(photos) and np.allclose(chances, wanted.max(axis=1), atol=1e-3)
        check(same, "One prediction for each photo, with the chance of its label.", expected=wanted.max(axis=1).round(4).tolist(), got=chances, file="service.py")
        labels = [["fine", "damaged"][best] for best in wanted.argmax(axis=1)]
        check([each.get("label") for each in found] == labels, "Each has its label.", expected=labels, got=found, file="service.py")
        sizes = [size for line in lines(client) for size in line.get("batches", [])]
        check(
            len(sizes) == 6 and max(sizes) > 1,
            "Six photos of one request are asked for at once, so they share a batch: 8 fit, and it waits 50 ms.",
            expected="six sizes above 1",
            got=sizes,
            see="foundations/model-serving#batching",
            file="service.py",
        )


@step("service")
def test_a_model_with_wrong_answers_does_not_start(work, models, settings, tmp_path):
    golden = tmp_path / "golden.npz"
    np.savez(golden, photo=np.zeros((2, 32, 32, 3), np.uint8), chance=np.array([[0.0, 1.0], [1.0, 0.0]], np.float32))
    settings["GOLDEN"] = str(golden)
    done = work.run([sys.executable, "-c", "from fastapi.testclient import TestClient\nfrom service import app\nwith TestClient(app):\n    print('it started')"], timeout=60, env=settings)
    check("it started" not in done.stdout, "A model that fails its golden test does not come into service.", expected="the start fails", got=done.stdout.strip(), see="ml-basics/pytorch-basics#recipe", file="service.py")
    check("WrongAnswers" in done.stderr, "The end of the start says WrongAnswers.", expected="WrongAnswers", got=done.stderr[-300:], file="service.py")


@step("service")
def test_errors_are_told(work, settings):
    with work.serve("service:app", ready="/health/ready", timeout=60, env=settings) as client:
        for what, status, sent in (
            ("text", 415, {"content": b"hello", "headers": {"Content-Type": "text/plain"}}),
            ("half a picture", 422, {"content": b"\x89PNG\r\n", "headers": {"Content-Type": "image/png"}}),
            ("65 photos", 413, as_array(np.zeros((65, 32, 32, 3), np.uint8))),
        ):
            answer = client.post("/predict", **sent)
            check(answer.status_code == status, f"{what} is answered with {status}.", expected=status, got=f"{answer.status_code} {answer.text[:200]}", see=API, file="service.py")
            said = answer.json().get("detail") if answer.text.startswith("{") else None
            check(isinstance(said, str) and said, f'{what}: {{"detail": "a sentence"}}', got=answer.text[:200], file="service.py")
        good = client.post("/predict", **as_array(np.zeros((1, 32, 32, 3), np.uint8)))
        check(good.status_code == 200, "A good request after them is answered.", got=good.status_code, file="service.py")
        found = samples(client.get("/metrics").text)
        refused = {name: value for name, value in found.items() if name.startswith("refused_total")}
        wanted = {f'refused_total{{status="{status}"}}': 1.0 for status in (413, 415, 422)}
        check(refused == wanted, "Each refusal is counted under its status.", expected=wanted, got=refused, file="service.py")


FULL = """
import json
import batcher

async def ask(self, photo):
    raise batcher.Full("Too many requests are waiting.")

batcher.Batcher.ask = ask
from fastapi.testclient import TestClient
from service import app

with TestClient(app) as client:
    found = []
    for body in (PICTURE, b" " * 5_000_001):
        answer = client.post("/predict", content=body, headers={"Content-Type": "image/png"})
        found.append([answer.status_code, answer.headers.get("retry-after", ""), answer.text])
    print(json.dumps([found, client.get("/metrics").text]))
"""


@step("service")
def test_too_much_is_sent_away(work, settings, photos):
    program = FULL.replace("PICTURE", repr(as_png(photos[0])["content"]))
    done = work.run([sys.executable, "-c", program], timeout=60, env=settings)
    check(done.returncode == 0, "The service starts in a TestClient and answers.", got=done.stderr[-400:], file="service.py")
    (full, long), metrics = json.loads(done.stdout.strip().splitlines()[-1])
    check(full[0] == 503, "Where the batcher is full, the answer is 503.", expected=503, got=f"{full[0]} {full[2][:200]}", see=OVERLOAD, file="service.py")
    check(full[1].isdecimal(), "A 503 says in Retry-After after how many seconds one may come again.", expected="a whole number", got=full[1], see=OVERLOAD, file="service.py")
    check(long[0] == 413, "5,000,001 bytes are answered with 413.", expected=413, got=f"{long[0]} {long[2][:200]}", see=OVERLOAD, file="service.py")
    said = json.loads(full[2]).get("detail") if full[2].startswith("{") else None
    check(isinstance(said, str) and said, 'A 503: {"detail": "a sentence"}', got=full[2][:200], file="service.py")
    counted = {name: value for name, value in samples(metrics).items() if name.startswith("refused_total")}
    wanted = {f'refused_total{{status="{status}"}}': 1.0 for status in (413, 503)}
    check(counted == wanted, "Both are counted under their status, what the framework refuses, too.", expected=wanted, got=counted, file="service.py")


@step("service")
def test_clients_share_batches_and_nothing_else(work, models, settings, photos):
    wanted = work.load("runners").open_runner(models / "damage.onnx").predict(photos).max(axis=1)
    with work.serve("service:app", ready="/health/ready", timeout=60, env=settings) as client:

        def ask(number):
            return client.post("/predict", **as_png(photos[number % 6])).json()

        with ThreadPoolExecutor(12) as pool:
            answers = list(pool.map(ask, range(48)))
        chances = [answer["predictions"][0]["chance"] for answer in answers]
        right = [abs(chance - wanted[number % 6]) < 1e-3 for number, chance in enumerate(chances)]
        check(all(right), "48 requests by twelve clients, each with its own answer.", expected=48, got=sum(right), see="foundations/model-serving#batching", file="service.py")
        ids = [answer["id"] for answer in answers]
        check(len(set(ids)) == 48, "Each answer has an id of its own.", expected=48, got=len(set(ids)), file="service.py")

        found = lines(client)
        logged = sorted(line.get("id") for line in found)
        check(logged == sorted(ids), "One log line for each answer, with its id.", expected=48, got=len(found), see=API, file="service.py")
        for line in found:
            good = isinstance(line.get("latency_ms"), int | float) and line["latency_ms"] > 0 and line.get("model")
            good = good and len(line.get("labels", [])) == 1 and len(line.get("batches", [])) == 1
            check(good, "A line has model, labels, batches and latency_ms.", got=line, file="service.py")
        shared = max(line["batches"][0] for line in found)
        check(shared > 1, "Some photos shared a batch: twelve clients, and 50 ms to wait.", expected="more than 1", got=shared, file="service.py")

        counted = samples(client.get("/metrics").text)
        for name, value in (("request_seconds_count", 48), ("batch_size_count", 48)):
            check(counted.get(name) == value, f"{name} counts them.", expected=value, got=counted.get(name), see=API, file="service.py")
        predicted = sum(value for name, value in counted.items() if name.startswith("predictions_total"))
        check(predicted == 48, "predictions_total counts photos, by label.", expected=48, got=predicted, file="service.py")
