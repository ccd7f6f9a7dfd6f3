"""A service of the Open Inference Protocol without a framework, right in every respect, or wrong in the one that BREAK names.

See practical_serving_api_test.py.
"""

from __future__ import annotations

import asyncio
import json
import math
import os
import random
import sys
import time
import traceback
from pathlib import Path
from typing import Any

import numpy as np
from fastapi import FastAPI, HTTPException, Request, Response
from fastapi.responses import JSONResponse, PlainTextResponse
from prometheus_client import CollectorRegistry, Counter, Histogram, generate_latest

BREAK = os.environ.get("BREAK", "")
LOG = Path(os.environ["LOG"])
WIDTH = 4
WEIGHTS = np.random.default_rng(3).normal(0, 1, (WIDTH, 2))
TENSORS = {
    "inputs": [{"name": "x", "datatype": "FP32", "shape": [-1, WIDTH]}],
    "outputs": [{"name": "y", "datatype": "FP32", "shape": [-1, 3 if BREAK == "metadata-lie" else 2]}],
}

REGISTRY = CollectorRegistry()
ROWS = Counter("rows", "rows answered", registry=REGISTRY)
SECONDS = Histogram("infer_seconds", "time of a request", buckets=(0.01, 0.1, 1), registry=REGISTRY)
REFUSED = Counter("refused", "requests refused", registry=REGISTRY)

app = FastAPI(max_body_size=None if BREAK == "no-limit" else 5_000_000)
shared: dict[str, Any] = {}
running = 0


@app.exception_handler(HTTPException)
async def refuse(_: Request, error: HTTPException) -> Response:
    if BREAK != "refusals-uncounted":
        REFUSED.inc()
    if BREAK == "other-error-form":
        return JSONResponse({"detail": error.detail}, error.status_code)
    if BREAK == "shows-traceback":
        return JSONResponse({"error": "".join(traceback.format_exception(error))}, error.status_code)
    return JSONResponse({"error": str(error.detail)}, error.status_code)


def known(name: str) -> None:
    if name != "sums" and BREAK != "any-model":
        raise HTTPException(404, f"no model {name}")


@app.get("/v2/health/live")
def live() -> dict[str, bool]:
    return {"live": True}


@app.get("/v2/health/ready")
def ready() -> dict[str, bool]:
    if BREAK == "never-ready":
        raise HTTPException(503, "not ready")
    return {"ready": True}


@app.get("/v2/models/{name}/ready")
def model_ready(name: str) -> dict[str, bool]:
    known(name)
    return {"ready": True}


@app.get("/v2/models/{name}")
def metadata(name: str) -> dict[str, Any]:
    known(name)
    tensors = TENSORS
    if BREAK == "fixed-batch":
        tensors = {key: [{**each, "shape": [1, *each["shape"][1:]]} for each in value] for key, value in TENSORS.items()}
    return {"name": "sums", "versions": ["1"], "platform": "numpy", **tensors}


def read(request: Any) -> np.ndarray:
    try:
        (tensor,) = request["inputs"]
        shape, data = tensor["shape"], np.asarray(tensor["data"]).ravel().tolist()
        if BREAK == "takes-nan":
            data = [0.0 if isinstance(value, float) and math.isnan(value) else value for value in data]
        good = tensor["name"] == "x" and tensor["datatype"] == "FP32" and len(shape) == 2 and shape[1] == WIDTH
        good = good and shape[0] > 0 and len(data) == shape[0] * WIDTH
        good = good and all(isinstance(value, int | float) and math.isfinite(value) for value in data)
    except (KeyError, TypeError, ValueError):
        good = False
    except OverflowError:
        if BREAK == "falls-over-large-numbers":
            raise
        good = False
    if not good:
        raise HTTPException(400, "the inputs do not fit")
    if shape[0] > 1000 and BREAK != "any-batch":
        raise HTTPException(400, "more than 1,000 rows")
    return np.asarray(data, dtype=np.float32).reshape(shape)


def predict(x: np.ndarray) -> np.ndarray:
    if BREAK == "constant-answer":
        return np.full((len(x), 2), 0.5)
    if BREAK == "scaled-by-batch":
        x = x - x.mean(axis=0) if len(x) > 1 else x
    y = np.tanh(x @ WEIGHTS)
    if BREAK == "training-mode":
        y = y + np.random.default_rng().normal(0, 0.5, y.shape)
    if BREAK == "first-row-only":
        y = np.repeat(y[:1], len(x), axis=0)
    return y


@app.post("/v2/models/{name}/infer")
async def infer(name: str, request: Request) -> Response:
    global running
    started = time.perf_counter()
    known(name)
    body = await request.body()
    try:
        asked = json.loads(body)
    except ValueError:
        raise HTTPException(500 if BREAK == "naked-error" else 400, "no JSON") from None
    x = read(asked)
    if BREAK == "flat-only" and isinstance(asked["inputs"][0]["data"][0], list):
        raise HTTPException(400, "nested data")
    if BREAK == "shared-variable":
        shared["x"] = x
        await asyncio.sleep(0.01)
        x = shared["x"]
    if BREAK == "breaks-under-load":
        running += 1
        try:
            await asyncio.sleep(0.05)
            if running > 4:
                raise RuntimeError("out of memory")
        finally:
            running -= 1
    y = predict(x)
    count(len(x), time.perf_counter() - started)
    if BREAK == "hangs":
        await asyncio.sleep(1000)
    request_id = asked.get("id") if BREAK != "forgets-id" else "mine"
    write(str(request_id), y, (time.perf_counter() - started) * 1000)
    output = {**TENSORS["outputs"][0], "shape": list(y.shape), "data": y.ravel().tolist()}
    if BREAK == "no-datatype":
        del output["datatype"]
    if BREAK == "name-is-a-list":
        output["name"] = ["y"]
    if BREAK == "infinite-answer":
        output["data"][0] = 10**400
    if BREAK == "forgets-the-type-under-load":
        running += 1
        await asyncio.sleep(0.05)
        if running > 4:
            del output["datatype"]
        running -= 1
    return JSONResponse({"model_name": "sums", **({"id": request_id} if request_id else {}), "outputs": [output]})


def count(rows: int, seconds: float) -> None:
    ROWS.inc(1 if BREAK == "counts-requests" else rows)
    if BREAK != "no-times":
        SECONDS.observe(seconds)


def write(request_id: str, y: np.ndarray, milliseconds: float) -> None:
    predictions = [int(best) for best in y.argmax(axis=1)]
    line: dict[str, Any] = {"id": request_id, "predictions": predictions, "latency_ms": milliseconds}
    if BREAK == "logs-first-row":
        line["predictions"] = predictions[:1]
    if BREAK == "logs-no-time":
        del line["latency_ms"]
    if BREAK == "logs-nanoseconds":
        line["latency_ms"] *= 1e6
    with LOG.open("a", encoding="utf-8") as log:
        for _ in range({"silent": 0, "two-lines": 2}.get(BREAK, 1)):
            log.write(json.dumps(line) + "\n")
        if BREAK == "strange-lines":
            log.write('{"id": ["a"]}\n{"id": 1e999}\n' + "[" * 5000 + '{"a":' * 5000 + "\n")


@app.get("/metrics")
def metrics() -> PlainTextResponse:
    text = generate_latest(REGISTRY).decode()
    if BREAK == "refusals-uncounted":  # Python's own counter rises whenever it likes, and counts no refusal
        shared["scrapes"] = shared.get("scrapes", 0) + 1
        text += f'python_gc_collections_total{{generation="0"}} {shared["scrapes"]}\n'
    if BREAK == "metrics-as-json":
        text = json.dumps({"rows": 1})
    if BREAK == "bucket-of-no-number":
        text = text.replace('le="0.1"', 'le="fast"')
    if BREAK == "other-histograms-too":  # one by path and status, as a middleware counts, and a summary
        answered = SECONDS.collect()[0].samples
        total = next(each.value for each in answered if each.name.endswith("_count"))
        text = f'a_seconds_count {total}\n{text}'
        text = text.replace("infer_seconds_count ", 'infer_seconds_count{path="/metrics"} 7\ninfer_seconds_count{path="/infer"} ')
        text = text.replace('infer_seconds_bucket{', 'infer_seconds_bucket{path="/infer",')
    if BREAK == "falling-buckets":
        text = text.replace('infer_seconds_bucket{le="0.1"}', f'infer_seconds_bucket{{le="0.1"}} {-random.random()}\nignored')
    return PlainTextResponse(text)


if __name__ == "__main__":
    import uvicorn

    uvicorn.run(app, host="127.0.0.1", port=int(sys.argv[1]), log_level="warning")
