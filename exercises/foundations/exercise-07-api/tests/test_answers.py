"""The model is loaded once, and its answer is passed on."""

from __future__ import annotations

import random
import sys
from io import BytesIO
from pathlib import Path

import httpx
import numpy as np
from PIL import Image

from lectern_exercise import StepFailure, Work, check, step

sys.path.insert(0, str(Path(__file__).parent))  # the tests are read one by one, so their helpers must be found here

from live_service import LESSON, body, picture, post, trained, watched


@step("lifespan")
def test_the_model_is_loaded_once_and_warm_before_the_first_request(work: Work, tmp_path: Path) -> None:
    with watched(work, tmp_path) as client:
        before = client.journal()
        check(
            before.count("load") == 1,
            "The model is loaded while the service starts, in its lifespan.",
            expected="1 load before any request",
            got=f"{before.count('load')} loads",
            see=LESSON,
            file="service.py",
        )
        check(
            "end" in before,
            "The model has made one prediction, the warm-up, before the first request is let in.",
            expected=["load", "start", "end"],
            got=before,
            see="foundations/ml-frameworks#warm-up",
            file="service.py",
        )
        for seed in range(5):
            post(client, picture(seed))
        after = client.journal()
        check(
            after.count("load") == 1,
            "Five requests later the model is still the one that was loaded at the start.",
            expected="1 load",
            got=f"{after.count('load')} loads",
            see=LESSON,
            file="service.py",
        )


@step("lifespan")
def test_health_names_the_model(work: Work, tmp_path: Path) -> None:
    with watched(work, tmp_path) as client:
        answer = client.get("/health")
        check(answer.status_code == 200, "GET /health answers 200.", expected=200, got=answer.status_code, file="service.py")
        check(
            body(answer) == {"status": "ready", "model": "watched-1"},
            "GET /health says that the service is ready, and with which version of the model.",
            expected={"status": "ready", "model": "watched-1"},
            got=body(answer),
            file="service.py",
        )


@step("lifespan")
def test_without_weights_the_service_does_not_start(work: Work, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "uvicorn", "service:app", "--host", "127.0.0.1", "--port", "0"]
    try:
        done = work.run(command, env={"MODEL_PATH": str(tmp_path / "absent.npz")}, timeout=15)
    except StepFailure as failure:
        raise StepFailure(
            "A service that cannot load its model ends at once, so that nobody sends it requests. This one went on.",
            got=failure.got,
            see=LESSON,
            file="service.py",
        ) from None
    check(
        done.returncode != 0,
        "The process ends with an exit code other than 0, which is what a supervisor looks at.",
        expected="not 0",
        got=done.returncode,
        file="service.py",
    )


@step("predict")
def test_the_answer_is_the_models_answer(work: Work, tmp_path: Path) -> None:
    with trained(work, tmp_path) as client:
        work = Work(tmp_path / work.folder.name)
        classifier = work.load("model").load(work.path("model/stamps.npz"))
        draw = work.load("make_model").draw
        rng = np.random.default_rng(random.randrange(2**32))
        for label in rng.permutation(["circle", "square", "triangle"]):
            for format in ("PNG", "JPEG"):
                file = BytesIO()
                draw(str(label), rng).save(file, format)
                answer = post(client, file.getvalue(), f"image/{format.lower()}")
                odds = classifier.predict(Image.open(file))
                check_answer(answer, odds, classifier.version)


def check_answer(answer: httpx.Response, odds: dict[str, float], version: str) -> None:
    check(
        answer.status_code == 200,
        "A good image is answered with 200.",
        expected=200,
        got=f"{answer.status_code} {answer.text}",
        file="service.py",
    )
    content = body(answer)
    keys = {"label", "confidence", "predictions", "model", "request_id"}
    check(
        isinstance(content, dict) and keys <= content.keys(),
        "The answer has all its fields.",
        expected=sorted(keys),
        got=content,
        see=LESSON,
        file="service.py",
    )
    ranked = sorted(odds.items(), key=lambda item: -item[1])
    given = [(entry.get("label"), entry.get("confidence")) for entry in content["predictions"]]
    check(
        [name for name, _ in given] == [name for name, _ in ranked],
        "predictions names every label, the most probable first.",
        expected=[name for name, _ in ranked],
        got=[name for name, _ in given],
        file="service.py",
    )
    close = all(isinstance(odd, int | float) and abs(odd - odds[name]) < 1e-3 for name, odd in given)
    check(
        close,
        "Each confidence is the model's probability, from 0 to 1. It is neither a percentage nor rounded to nothing.",
        expected=ranked,
        got=given,
        file="service.py",
    )
    check(
        (content["label"], content["confidence"]) == given[0],
        "label and confidence repeat the first of the predictions.",
        expected=given[0],
        got=(content["label"], content["confidence"]),
        file="service.py",
    )
    check(
        content["model"] == version,
        "The answer names the version of the model, for the day when two of them run.",
        expected=version,
        got=content["model"],
        file="service.py",
    )


@step("predict")
def test_each_request_has_an_id(work: Work, tmp_path: Path) -> None:
    with watched(work, tmp_path) as client:
        own = post(client, picture(1), headers={"X-Request-ID": "order-4711"})
        check(
            body(own)["request_id"] == "order-4711",
            "An id that the client sends in X-Request-ID is kept, so that two systems' logs can be joined.",
            expected="order-4711",
            got=body(own)["request_id"],
            file="service.py",
        )
        check(
            own.headers.get("x-request-id") == "order-4711",
            "The answer's header X-Request-ID has the same id.",
            expected="order-4711",
            got=own.headers.get("x-request-id"),
            file="service.py",
        )
        fresh = [body(post(client, picture(2)))["request_id"] for _ in range(2)]
        check(all(fresh) and fresh[0] != fresh[1], "A request that brings no id gets one of its own.", got=fresh, file="service.py")
        forged = post(client, picture(3), headers={"X-Request-ID": 'x" status="200'})
        check(
            body(forged)["request_id"] != 'x" status="200',
            "An id with other signs than letters, digits, - and _ is replaced: it would be written into the log.",
            got=body(forged)["request_id"],
            file="service.py",
        )
