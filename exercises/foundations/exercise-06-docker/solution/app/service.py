"""The service that goes into the container: health, and one prediction for an uploaded image. Nothing to change here."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from io import BytesIO
from pathlib import Path

from fastapi import FastAPI, HTTPException, UploadFile
from PIL import Image, UnidentifiedImageError

from app import model, weights


@asynccontextmanager
async def lifespan(app: FastAPI) -> AsyncIterator[None]:
    """Checks, loads and warms up the model before the first request. Both variables must be set."""
    path = Path(os.environ["MODEL_PATH"])
    weights.check_weights(path, os.environ["MODEL_SHA256"])
    app.state.model = model.load(path)
    app.state.model.predict(Image.new("RGB", (64, 64)))
    yield


app = FastAPI(title="Stamp classifier", lifespan=lifespan)


@app.get("/health")
def health() -> dict[str, str]:
    return {"status": "ready", "model": app.state.model.version}


@app.post("/predict")
def predict(file: UploadFile) -> dict[str, float]:
    try:
        image = Image.open(BytesIO(file.file.read()), formats=["JPEG", "PNG"])
        return app.state.model.predict(image)
    except (UnidentifiedImageError, OSError, ValueError) as error:
        raise HTTPException(422, "The file is not a whole JPEG or PNG image.") from error
