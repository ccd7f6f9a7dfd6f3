"""The service. It begins with nothing: give it its routes.

Settings come from the environment: MODEL (path of the model file), GOLDEN (path of golden.npz), MOST (photos in a batch),
WAIT (seconds that a batch may wait).
"""

from __future__ import annotations

from fastapi import FastAPI

# region service
app = FastAPI(title="Damaged parcels")

# GET  /health/live    200 while the process is there
# GET  /health/ready   200 when the model is loaded, has passed its golden test, and the batcher runs
# POST /predict        the kinds of inputs.py -> {"id", "model", "predictions": [{"label", "chance"}, …]}, one for each photo;
#                      errors: {"detail": "a sentence"} with the status of BadInput; 413 for a body above 5,000,000 bytes,
#                      without reading all of it (in the framework's own form); 503 with Retry-After where the batcher is full
# GET  /metrics        predictions_total{label}, request_seconds (histogram), batch_size (histogram), refused_total{status}
#
# One JSON line on standard output for each answered request: event "prediction", id, model, labels (a list), batches (the
# sizes of the batches that its photos were in), latency_ms.
# endregion service
