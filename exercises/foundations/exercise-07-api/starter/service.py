"""The prototype: it answers when the sun shines. Make a service of it, step by step.

Run it with `python make_model.py` once, then `python -m uvicorn service:app`.
"""

from __future__ import annotations

from io import BytesIO
from typing import Any

from fastapi import FastAPI, UploadFile
from PIL import Image

import model
from settings import Settings

settings = Settings.from_environment()
app = FastAPI()


@app.get("/health")
async def health() -> dict[str, str]:
    return {"status": "ok"}


# region predict
@app.post("/predict")
async def predict(file: UploadFile) -> dict[str, Any]:
    classifier = model.load(settings.model_path)
    image = Image.open(BytesIO(await file.read()))
    odds = classifier.predict(image)
    return {"result": max(odds, key=odds.__getitem__)}


# endregion predict
