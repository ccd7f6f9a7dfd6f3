"""The service.

Settings come from the environment: MODEL (path of the model file), GOLDEN (path of golden.npz), MOST (photos in a batch),
WAIT (seconds that a batch may wait).
"""

from __future__ import annotations

import asyncio
import json
import os
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any
from uuid import uuid4

from batcher import Batcher, Full
from fastapi import FastAPI, HTTPException, Request, Response
from fastapi.responses import JSONResponse
from inputs import CLASSES, BadInput, read_photos
from prometheus_client import CONTENT_TYPE_LATEST, Counter, Histogram, generate_latest
from runners import check_golden, open_runner
from starlette.exceptions import HTTPException as AnyHTTPException

# region service
MAX_BYTES = 5_000_000
MODEL = Path(os.environ.get("MODEL", "models/damage.onnx"))
GOLDEN = Path(os.environ.get("GOLDEN", "models/golden.npz"))
MOST, WAIT = int(os.environ.get("MOST", "8")), float(os.environ.get("WAIT", "0.002"))

PREDICTIONS = Counter("predictions_total", "Photos that got a prediction", ["label"])
REFUSED = Counter("refused_total", "Requests that were not answered", ["status"])
SECONDS = Histogram("request_seconds", "Time of an answered request", buckets=(0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.5, 2))
BATCH_SIZE = Histogram("batch_size", "Photos in the batch of a photo", buckets=(1, 2, 4, 8, 16, 32))


@asynccontextmanager
async def lifespan(app: FastAPI) -> AsyncIterator[None]:
    """Nothing listens before the model has passed its golden test, which warms it up as well."""
    runner = open_runner(MODEL)
    check_golden(runner, GOLDEN)
    app.state.batcher = Batcher(runner.predict, MOST, WAIT)
    app.state.model = f"{MODEL.stem} ({runner.format})"
    await app.state.batcher.start()
    yield
    await app.state.batcher.stop()


app = FastAPI(title="Damaged parcels", lifespan=lifespan, max_body_size=MAX_BYTES)


@app.exception_handler(AnyHTTPException)
async def refuse(request: Request, error: AnyHTTPException) -> JSONResponse:
    """Counts every refusal: the service's own, and those of the framework, such as a body that is too long."""
    REFUSED.labels(error.status_code).inc()
    return JSONResponse({"detail": error.detail}, error.status_code, error.headers)


@app.get("/health/live")
@app.get("/health/ready")
async def health() -> dict[str, str]:
    return {"status": "ready"}


@app.get("/metrics")
async def metrics() -> Response:
    return Response(generate_latest(), media_type=CONTENT_TYPE_LATEST)


@app.post("/predict")
async def predict(request: Request) -> dict[str, Any]:
    """Answers the photos of one request, in their order."""
    started, request_id = time.perf_counter(), uuid4().hex
    try:
        photos = read_photos(await request.body(), request.headers.get("content-type", ""))
    except BadInput as error:
        raise HTTPException(error.status, str(error)) from error
    # All are asked before one is waited for, and all are waited for before one is told: none is left alone.
    answers = await asyncio.gather(*map(app.state.batcher.ask, photos), return_exceptions=True)
    for answer in answers:
        if isinstance(answer, Full):
            raise HTTPException(503, str(answer), {"Retry-After": "1"})
        if isinstance(answer, BaseException):
            raise answer
    seconds = time.perf_counter() - started
    best = [(CLASSES[row.argmax()], round(float(row.max()), 6)) for row, _ in answers]
    note(request_id, [label for label, _ in best], [size for _, size in answers], seconds)
    found = [{"label": label, "chance": chance} for label, chance in best]
    return {"id": request_id, "model": app.state.model, "predictions": found}


def note(request_id: str, labels: list[str], batches: list[int], seconds: float) -> None:
    """Counts an answered request, and writes its line into the log."""
    SECONDS.observe(seconds)
    for label, size in zip(labels, batches, strict=True):
        PREDICTIONS.labels(label).inc()
        BATCH_SIZE.observe(size)
    line = {"event": "prediction", "id": request_id, "model": app.state.model, "labels": labels, "batches": batches}
    print(json.dumps({**line, "latency_ms": round(seconds * 1000, 3)}), flush=True)
# endregion service
