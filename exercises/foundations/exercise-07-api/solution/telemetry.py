"""One log line and one count for every request to /predict, whatever became of it."""

from __future__ import annotations

import json
import re
import sys
import time
from uuid import uuid4

from prometheus_client import Counter, Histogram
from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

PREDICTIONS = Counter("predictions", "Requests to /predict by HTTP status.", ["status"])
SECONDS = Histogram("prediction_seconds", "Time from the request's first byte to the answer's.")
ID = re.compile(r"[A-Za-z0-9_-]{1,64}")


class Telemetry:
    """ASGI middleware. It stands outside the endpoint, so it also sees what never reaches it."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or scope["path"] != "/predict" or scope["method"] != "POST":
            return await self.app(scope, receive, send)
        sent_id = Headers(scope=scope).get("x-request-id", "")
        # Only a harmless id is taken over: it is written into the log and sent back.
        request_id = sent_id if ID.fullmatch(sent_id) else uuid4().hex
        note = scope.setdefault("state", {})
        note["request_id"] = request_id
        started = time.perf_counter()
        status = 500

        async def watch(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                MutableHeaders(scope=message)["X-Request-ID"] = request_id
            await send(message)

        try:
            await self.app(scope, receive, watch)
        finally:
            seconds = time.perf_counter() - started
            PREDICTIONS.labels(str(status)).inc()
            SECONDS.observe(seconds)
            line = {
                "event": "prediction",
                "request_id": request_id,
                "status": status,
                "latency_ms": round(seconds * 1000, 3),
                "label": note.get("label"),
                "model": note.get("model"),
            }
            sys.stdout.write(json.dumps(line) + "\n")
            sys.stdout.flush()
