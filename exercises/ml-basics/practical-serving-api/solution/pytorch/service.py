"""The crate model as a service. What runs the model stands in model.py, the protocol in protocol.py."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import AsyncIterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from typing import Any
from uuid import uuid4

import numpy as np
from fastapi import FastAPI, HTTPException, Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from prometheus_client import CONTENT_TYPE_LATEST, Counter, Gauge, Histogram, generate_latest
from starlette.exceptions import HTTPException as AnyHTTPException

from crates import LABELS, READINGS
from model import Model
from protocol import Infer, answer, metadata

NAME = "crates"
MAX_BYTES = 2_000_000
WAITING = 32
"""How many requests may be inside. One is worked on, since one prediction at a time is fastest on few cores."""

PREDICTIONS = Counter("predictions_total", "Rows that got a prediction", ["label"])
SECONDS = Histogram("infer_seconds", "Time of an answered request, from its arrival", buckets=(0.001, 0.005, 0.02, 0.1, 0.5, 2))
REFUSED = Counter("refused_total", "Requests that were not answered", ["status"])
INSIDE = Gauge("requests_inside", "Requests that wait or are worked on")


@asynccontextmanager
async def lifespan(app: FastAPI) -> AsyncIterator[None]:
    """Loads and warms up the model before the first request."""
    app.state.model = Model()
    app.state.model.predict(np.zeros((1, READINGS), dtype=np.float32))
    app.state.worker = ThreadPoolExecutor(1)
    app.state.inside = 0
    yield
    app.state.worker.shutdown(cancel_futures=True)


app = FastAPI(title="Crate model", lifespan=lifespan, max_body_size=MAX_BYTES)


@app.exception_handler(AnyHTTPException)
async def refuse(request: Request, error: AnyHTTPException) -> JSONResponse:
    REFUSED.labels(error.status_code).inc()
    return JSONResponse({"error": str(error.detail)}, error.status_code, error.headers)


@app.exception_handler(RequestValidationError)
async def refuse_form(request: Request, error: RequestValidationError) -> JSONResponse:
    first = error.errors()[0]
    where = ".".join(str(part) for part in first["loc"])
    return await refuse(request, AnyHTTPException(400, f"{where}: {first['msg']}"))


@app.get("/v2/health/live")
async def live() -> dict[str, bool]:
    return {"live": True}


@app.get("/v2/health/ready")
async def ready() -> dict[str, bool]:
    """Nothing listens before the model is warm, so who gets this answer may send requests."""
    return {"ready": True}


@app.get("/v2/models/{name}/ready")
async def model_ready(name: str) -> dict[str, Any]:
    known(name)
    return {"name": name, "ready": True}


@app.get("/v2/models/{name}")
async def describe(name: str) -> dict[str, Any]:
    known(name)
    return metadata(NAME, app.state.model.platform)


@app.post("/v2/models/{name}/infer")
async def infer(name: str, request: Infer) -> dict[str, Any]:
    started, request_id = time.perf_counter(), uuid4().hex if request.id is None else request.id
    known(name)
    try:
        readings = request.inputs[0].to_array()
    except ValueError as error:
        raise HTTPException(400, str(error)) from error
    if app.state.inside >= WAITING:
        raise HTTPException(503, "Too many requests are waiting.", {"Retry-After": "1"})
    app.state.inside += 1
    INSIDE.set(app.state.inside)
    try:
        # In a thread, so that the event loop can go on answering others.
        odds = await asyncio.get_running_loop().run_in_executor(app.state.worker, app.state.model.predict, readings)
    finally:
        app.state.inside -= 1
        INSIDE.set(app.state.inside)
    seconds = time.perf_counter() - started
    note(request_id, [LABELS[best] for best in odds.argmax(axis=1)], seconds)
    return answer(NAME, request_id, odds)


@app.get("/metrics")
async def metrics() -> Response:
    return Response(generate_latest(), media_type=CONTENT_TYPE_LATEST)


def known(name: str) -> None:
    if name != NAME:
        raise HTTPException(404, f"There is no model {name} here, only {NAME}.")


def note(request_id: str, labels: list[str], seconds: float) -> None:
    """Counts an answered request, and writes its line into the log."""
    for label in labels:
        PREDICTIONS.labels(label).inc()
    SECONDS.observe(seconds)
    line = {"event": "prediction", "id": request_id, "model": NAME, "predictions": labels, "latency_ms": round(seconds * 1000, 3)}
    print(json.dumps(line), flush=True)
