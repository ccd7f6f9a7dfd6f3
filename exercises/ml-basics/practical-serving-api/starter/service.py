"""Your service. So far it says that it is alive, and that it has no model yet.

The paths and fields are those of the Open Inference Protocol, version 2.
"""

from __future__ import annotations

from typing import Any

from fastapi import FastAPI, HTTPException, Request
from fastapi.responses import JSONResponse, PlainTextResponse

app = FastAPI(title="My model service")


@app.exception_handler(HTTPException)
async def refuse(request: Request, error: HTTPException) -> JSONResponse:
    """The protocol's form of an error. What else can answer with one, and in which form does that come?"""
    return JSONResponse({"error": str(error.detail)}, error.status_code)


@app.get("/v2/health/live")
def live() -> dict[str, bool]:
    """The process is there. Restart it when this fails."""
    return {"live": True}


@app.get("/v2/health/ready")
def ready() -> dict[str, bool]:
    """Must answer 200 only when the model is loaded and warm. Send no traffic before."""
    raise HTTPException(503, "There is no model here yet.")


@app.get("/v2/models/{name}")
def metadata(name: str) -> dict[str, Any]:
    """Must answer {"name", "versions", "platform", "inputs", "outputs"}; each input and output has name, datatype, shape."""
    raise HTTPException(404, f"There is no model {name} here.")


@app.post("/v2/models/{name}/infer")
def infer(name: str) -> dict[str, Any]:
    """Must answer {"model_name", "id", "outputs"}, with one row of outputs for each row of the inputs."""
    raise HTTPException(501, "There is no model here yet.")


@app.get("/metrics")
def metrics() -> PlainTextResponse:
    """Must answer counters and a histogram, in Prometheus' text format."""
    return PlainTextResponse("")
