"""The stamp classifier as an HTTP service. What runs the model stands in classifier.py."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import AsyncIterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from io import BytesIO
from uuid import uuid4

from fastapi import FastAPI, HTTPException, UploadFile
from PIL import Image
from pydantic import BaseModel, Field

from classifier import Classifier

MAX_BYTES = 5_000_000
MAX_PIXELS = 20_000_000
TYPES = ("image/jpeg", "image/png")
WAITING = 16
"""How many requests may be inside. One is worked on, since one prediction at a time is fastest on few cores."""


class Prediction(BaseModel):
    label: str
    confidence: float = Field(ge=0, le=1)


class Answer(BaseModel):
    predictions: list[Prediction] = Field(description="Every label, the most probable first.")
    request_id: str


@asynccontextmanager
async def lifespan(app: FastAPI) -> AsyncIterator[None]:
    """Loads and warms up the model before the first request."""
    app.state.classifier = Classifier()
    app.state.classifier.predict(Image.new("RGB", (224, 224)))
    app.state.worker = ThreadPoolExecutor(1)
    app.state.inside = 0
    yield
    app.state.worker.shutdown(cancel_futures=True)


app = FastAPI(title="Stamp classifier", lifespan=lifespan, max_body_size=MAX_BYTES)


@app.get("/health")
async def health() -> dict[str, str]:
    return {"status": "ready"}


@app.post("/predict")
async def predict(file: UploadFile) -> Answer:
    """Says which stamp an image shows."""
    started, request_id = time.perf_counter(), uuid4().hex
    if file.content_type not in TYPES:
        raise HTTPException(415, f"The file must be one of {', '.join(TYPES)}.")
    if app.state.inside >= WAITING:
        raise HTTPException(503, "Too many requests are waiting.", {"Retry-After": "1"})
    data = await file.read()
    app.state.inside += 1
    try:
        # In a thread, so that the event loop can go on answering others.
        odds = await asyncio.get_running_loop().run_in_executor(app.state.worker, classify, data)
    finally:
        app.state.inside -= 1
    ranked = sorted(odds.items(), key=lambda item: item[1], reverse=True)
    milliseconds = round((time.perf_counter() - started) * 1000, 3)
    line = {"event": "prediction", "request_id": request_id, "label": ranked[0][0], "latency_ms": milliseconds}
    print(json.dumps(line), flush=True)
    return Answer(predictions=[Prediction(label=label, confidence=odd) for label, odd in ranked], request_id=request_id)


def classify(data: bytes) -> dict[str, float]:
    try:
        image = Image.open(BytesIO(data), formats=["JPEG", "PNG"])
        pixels = image.convert("RGB") if image.width * image.height <= MAX_PIXELS else None
    except Image.DecompressionBombError:
        pixels = None
    except Exception as error:  # decoders answer broken bytes with a dozen types of error
        raise HTTPException(422, "The file is damaged, or is not a JPEG or PNG image.") from error
    if pixels is None:
        raise HTTPException(413, f"The image has more than {MAX_PIXELS} pixels.")
    return app.state.classifier.predict(pixels)
