"""An image service without a model, right in every respect, or wrong in the one that BREAK names. See practical_deploy_model_test.py."""

from __future__ import annotations

import asyncio
import json
import os
import random
import sys
import tempfile
import time
import traceback
from io import BytesIO
from pathlib import Path
from typing import Any

from fastapi import FastAPI, HTTPException, Request, Response, UploadFile
from fastapi.responses import PlainTextResponse, RedirectResponse, StreamingResponse
from PIL import Image

BREAK = os.environ.get("BREAK", "")
LOG = Path(os.environ["LOG"])
ANSWERS = {
    "deep-answer": b'{"predictions": ' + b"[" * 200_000,
    "no-end-of-number": b'{"predictions": [{"label": "red", "confidence": 1' + b"0" * 400 + b"}]}",
    "not-a-number": b'{"predictions": [{"label": "red", "confidence": NaN}]}',
    "label-is-a-list": b'{"predictions": [{"label": ["red"], "confidence": 0.9}]}',
    "other-encoding": b'{"predictions": [{"label": "\xe9", "confidence": 0.9}]}',
    "orders-to-the-terminal": b"\x1b[2J\x1b[31mholds\n\nholds",
}
"""What is no answer at all, or one that a careless reader falls over."""
SHARED = Path(tempfile.mkdtemp()) / "upload.png"

app = FastAPI(max_body_size=None if BREAK == "no-limit" else 5_000_000)
running = 0


@app.get("/health")
def health() -> dict[str, str]:
    return {"status": "ready"}


def read(data: bytes) -> Image.Image:
    try:
        image = Image.open(BytesIO(data), formats=["JPEG", "PNG"])
        if image.width * image.height > 4_000_000:
            raise HTTPException(413, "too many pixels")
        return image.convert("RGB")
    except HTTPException:
        raise
    except Exception as error:
        raise HTTPException(422, "not an image") from error


def classify(image: Image.Image) -> list[dict[str, Any]]:
    """Red, green and blue by their share of the image: as good an answer as any, and always the same."""
    shares = [sum(value * count for value, count in enumerate(channel.histogram())) + 1 for channel in image.split()]
    found = [{"label": label, "confidence": share / sum(shares)} for label, share in zip(("red", "green", "blue"), shares, strict=True)]
    return sorted(found, key=lambda each: -each["confidence"])


def spoil(found: list[dict[str, Any]]) -> list[dict[str, Any]]:
    if BREAK == "constant-answer":
        return [{"label": "red", "confidence": 0.9}]
    if BREAK == "training-mode":
        return [{"label": random.choice("abcdefgh"), "confidence": 0.5}]
    if BREAK == "no-confidence":
        return [{"label": each["label"]} for each in found]
    if BREAK == "percent":
        return [{**each, "confidence": each["confidence"] * 100} for each in found]
    if BREAK == "unsorted":
        return found[::-1]
    return found


@app.post("/predict", response_model=None)
async def predict(request: Request, file: UploadFile) -> dict[str, Any] | Response:
    global running
    started = time.perf_counter()
    data = await file.read()
    if BREAK == "open-door" and file.content_type == "text/plain":
        return {"predictions": [{"label": "text", "confidence": 1.0}]}
    if BREAK == "dies" and len(data) < 10:
        os._exit(1)
    if BREAK == "naked-error":
        image = Image.open(BytesIO(data)).convert("RGB")
    elif BREAK == "shows-traceback":
        try:
            image = read(data)
        except HTTPException:
            return PlainTextResponse(traceback.format_exc(), 422)
    elif BREAK == "shared-file":
        SHARED.write_bytes(data)
        await asyncio.sleep(0.01)
        image = read(SHARED.read_bytes())
    else:
        image = read(data)
    if BREAK == "slow":
        await asyncio.sleep(0.6)
    if BREAK == "breaks-under-load":
        running += 1
        try:
            await asyncio.sleep(0.05)
            if running > 4:
                raise RuntimeError("out of memory")
        finally:
            running -= 1
    if BREAK == "odd-refusals":  # and right ones: a client comes again
        running += 1
        try:
            await asyncio.sleep(0.02)
            if running > 2:
                return Response(status_code=503, headers={"Retry-After": random.choice(["9" * 5000, "\xb2", "-1", "soon"])})
        finally:
            running -= 1
    found = spoil(classify(image))
    latency = (time.perf_counter() - started) * 1000
    line = {
        "logs-nanoseconds": f"latency_ms={latency * 1e6}",
        "logs-dots": "latency_ms=1.2.3 latency_ms=...",
        "logs-words": "latency_ms=nan",
        "logs-in-colour": f"\x1b[36mlatency_ms\x1b[0m=\x1b[35m{latency:e}\x1b[0m",
    }.get(BREAK, json.dumps({"event": "prediction", "latency_ms": latency}))
    for _ in range({"silent": 0, "two-lines": 2}.get(BREAK, 1)):
        with LOG.open("a", encoding="utf-8") as log:
            log.write(line + "\n")
    if BREAK in ANSWERS:
        return Response(ANSWERS[BREAK].replace(b'"red"', json.dumps(found[0]["label"]).encode()))
    if BREAK == "endless":
        return StreamingResponse(iter(lambda: b" " * 65536, b""))
    if BREAK == "redirects":
        return RedirectResponse("/predict/")
    if BREAK == "breaks-off":
        return Response(b"{}", headers={"Content-Length": "3000"})
    if BREAK == "thousands-of-headers":
        return Response(b"{}", headers={f"X-{number}": "" for number in range(1000)})
    return {"predictions": found}


if __name__ == "__main__":
    import uvicorn

    if BREAK in ("old-http", "forgetful-http"):
        from other_http import serve

        serve(int(sys.argv[1]), forgetful=BREAK == "forgetful-http")
    uvicorn.run(app, host="127.0.0.1", port=int(sys.argv[1]), log_level="warning")
