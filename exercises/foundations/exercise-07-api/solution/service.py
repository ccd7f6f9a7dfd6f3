"""The stamp classifier as an HTTP service."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from fastapi import FastAPI, Request, UploadFile
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse, Response
from PIL import Image
from prometheus_client import CONTENT_TYPE_LATEST, generate_latest

import model
from answers import Answer, Prediction, Refusal, Refused
from gate import Gate
from images import check_type, read_image
from settings import Settings
from telemetry import Telemetry

settings = Settings.from_environment()


@asynccontextmanager
async def lifespan(app: FastAPI) -> AsyncIterator[None]:
    """Loads and warms up before the first request; a model that cannot be loaded ends the process here."""
    app.state.model = model.load(settings.model_path)
    app.state.model.predict(Image.new("RGB", (64, 64)))
    app.state.gate = Gate(settings.workers, settings.waiting)
    yield
    app.state.gate.close()


REFUSALS: dict[int | str, dict[str, Any]] = {
    413: {"model": Refusal, "description": "The request has too many bytes, or the image too many pixels."},
    415: {"model": Refusal, "description": "The file is neither JPEG nor PNG."},
    422: {"model": Refusal, "description": "There is no file, or it cannot be read as an image."},
    503: {"model": Refusal, "description": "Too many requests are waiting; see Retry-After."},
}

app = FastAPI(title="Stamp classifier", version="1.0.0", lifespan=lifespan, max_body_size=settings.max_bytes)
app.add_middleware(Telemetry)


@app.exception_handler(Refused)
async def refuse(request: Request, refused: Refused) -> JSONResponse:
    return JSONResponse(refused.refusal.model_dump(), refused.status, headers=refused.headers)


@app.exception_handler(RequestValidationError)
async def refuse_invalid(request: Request, error: RequestValidationError) -> JSONResponse:
    return await refuse(request, Refused(422, "no_file", "Send the image as the form field 'file'."))


@app.get("/health")
async def health() -> dict[str, str]:
    """Answers as soon as the model is loaded and warm."""
    return {"status": "ready", "model": app.state.model.version}


@app.get("/metrics", include_in_schema=False)
def metrics() -> Response:
    return Response(generate_latest(), media_type=CONTENT_TYPE_LATEST)


@app.post("/predict", responses=REFUSALS)
async def predict(request: Request, file: UploadFile) -> Answer:
    """Says which stamp an image shows."""
    check_type(file.content_type)
    data = await file.read()
    odds = await app.state.gate.run(lambda: app.state.model.predict(read_image(data, settings.max_pixels)))
    ranked = sorted(odds.items(), key=lambda item: item[1], reverse=True)
    label, confidence = ranked[0]
    request.state.label, request.state.model = label, app.state.model.version
    return Answer(
        label=label,
        confidence=confidence,
        predictions=[Prediction(label=name, confidence=odd) for name, odd in ranked],
        model=app.state.model.version,
        request_id=request.state.request_id,
    )
