"""Step 5: the real server, with two versions side by side."""

from __future__ import annotations

import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from lectern_exercise import check, step

SERVING = "foundations/model-serving"
BATCHING = "foundations/ml-frameworks#batching"
HERE = "exercises/exercise-05-serving#versions"

HELD_BACK = '''
import os, sys, time
sys.path.insert(0, {folder!r})
import service

setup, predict = service.ShapesAPI.setup, service.ShapesAPI.predict

def slow_setup(self, device):
    setup(self, device)
    while self.version == 2 and not os.path.exists({gate!r}):
        time.sleep(0.02)

def slow_predict(self, x):
    time.sleep(0.25)   # so that a queue builds up
    return predict(self, x)

service.ShapesAPI.setup, service.ShapesAPI.predict = slow_setup, slow_predict
if __name__ == "__main__":
    service.main()
'''
"""Runs the learner's server; version 2 is not done with its setup before the file `gate` is there."""


def command(work, tmp_path: Path, gate: Path) -> list[str]:
    script = tmp_path / "held_back.py"
    script.write_text(HELD_BACK.format(folder=str(work.folder), gate=str(gate)), encoding="utf-8")
    return [sys.executable, str(script), "--store", str(tmp_path / "store"), "--versions", "1,2", "--port", "{port}"]


@step("versions")
def test_one_api_for_each_version(work, tmp_path, fill):
    service = work.load("service")
    fill(tmp_path / "store", 3)
    server = service.build_server(tmp_path / "store", [1, 3])
    got = sorted((api.version, api.api_path) for api in server.litapi_connector)
    wanted = [(1, service.path_of(1)), (3, service.path_of(3))]
    check(got == wanted, "The server holds one ShapesAPI for each wanted version, at the address that path_of gives.",
          expected=wanted, got=got, see=SERVING, file="service.py")
    limit = server.max_payload_size
    check(limit == service.MAX_UPLOAD, "Requests are limited to MAX_UPLOAD bytes.", expected=service.MAX_UPLOAD, got=limit,
          see=HERE, file="service.py")


@step("versions")
def test_a_version_that_is_not_there_is_refused(work, tmp_path, fill):
    service = work.load("service")
    fill(tmp_path / "store", 1)
    for wanted in ([1, 7], []):
        error: object = "a server was built"
        try:
            service.build_server(tmp_path / "store", wanted)
        except Exception as raised:
            error = raised
        check(isinstance(error, ValueError), f"The store holds version 1; asking for {wanted} is refused before any worker starts.",
              expected="ValueError", got=error, see=HERE, file="service.py")


@step("versions")
def test_health_waits_for_every_version(work, tmp_path, fill, upload):
    service = work.load("service")
    fill(tmp_path / "store", 2)
    gate = tmp_path / "gate"
    env = {"OMP_NUM_THREADS": "1"}
    with work.start(command(work, tmp_path, gate), ready="/health", timeout=90, env=env) as client:
        first = client.post(service.path_of(1), files={"image": upload(1)})
        check(first.status_code == 200, f"Version 1 is ready and answers under {service.path_of(1)}.", expected=200,
              got=f"{first.status_code} {first.text[:300]}", see=HERE, file="service.py")
        early = client.get("/health").status_code
        check(early == 503,
              "Version 2 is still in its setup, and /health says ready. LitServe 0.2.19 keeps a worker's state under the last part of its "
              "address, so the last parts must differ.",
              expected=503, got=early, see=HERE, file="service.py")
        gate.touch()
        limit = time.monotonic() + 60
        while client.get("/health").status_code != 200 and time.monotonic() < limit:
            time.sleep(0.05)
        late = client.get("/health").status_code
        check(late == 200, "When both versions are ready, /health says so.", expected=200, got=late, see=HERE, file="service.py")
        second = client.post(service.path_of(2), files={"image": upload(1)})
        check(second.status_code == 200 and second.json()["version"] == 2, f"Version 2 answers under {service.path_of(2)}.",
              expected={"version": 2}, got=second.text[:300], see=HERE, file="service.py")


@step("versions")
def test_a_crowd_is_served_in_batches_and_nobody_gets_another_s_answer(work, tmp_path, fill, upload, alone):
    service = work.load("service")
    store = tmp_path / "store"
    fill(store, 2)
    gate = tmp_path / "gate"
    gate.touch()
    with work.start(command(work, tmp_path, gate), ready="/health", timeout=90, env={"OMP_NUM_THREADS": "1"}) as client:

        def ask(number: int) -> tuple[int, dict[str, object]]:
            data = b"not a picture" if number % 6 == 5 else upload(number)
            response = client.post(service.path_of(1 + number % 2), files={"image": ("shape.png", data)})
            return response.status_code, response.json()

        while client.get("/health").status_code != 200:
            time.sleep(0.05)
        with ThreadPoolExecutor(30) as crowd:
            answers = list(crowd.map(ask, range(30)))
        batches = []
        for number, (status, body) in enumerate(answers):
            if number % 6 == 5:
                check(status == 415, "What is not a picture is refused with 415, also in a crowd.", expected=415, got=(status, body),
                      see=HERE, file="service.py")
                continue
            version = 1 + number % 2
            label, confidence = alone(store, version, upload(number))
            good = status == 200 and body["version"] == version and body["label"] == label and abs(body["confidence"] - confidence) < 1e-3
            check(good, "30 clients asked at once; each must get the answer for its own picture, from the version that it asked.",
                  expected={"label": label, "confidence": round(confidence, 4), "version": version}, got=(status, body), see=HERE, file="service.py")
            batches.append(body["batch"])
        check(max(batches) > 1, "30 requests came at once, and every one ran through the network alone: nothing was batched.",
              expected="batches of more than one picture", got=f"batches of {sorted(set(batches))}", see=BATCHING, file="service.py")

        large = client.post(service.path_of(1), files={"image": b"x" * (service.MAX_UPLOAD + 100_000)})
        check(large.status_code == 413, "A request above MAX_UPLOAD is refused with 413.", expected=413, got=large.status_code,
              see=HERE, file="service.py")
        wrong = client.post(service.path_of(1), files={"photo": upload(1)})
        check(wrong.status_code == 422, "An upload without the part `image` is refused with 422.", expected=422, got=wrong.status_code,
              see=HERE, file="service.py")
        paths = client.get("/openapi.json").json()["paths"]
        check({service.path_of(1), service.path_of(2)} <= set(paths), "The documentation under /docs names both addresses.",
              expected=[service.path_of(1), service.path_of(2)], got=sorted(paths), see=HERE, file="service.py")
