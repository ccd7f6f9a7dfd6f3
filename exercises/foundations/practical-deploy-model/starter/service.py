"""Your service. So far it says that it is there, and that it cannot predict yet."""

from __future__ import annotations

from fastapi import FastAPI, HTTPException, UploadFile

app = FastAPI(title="My image classifier")


@app.get("/health")
def health() -> dict[str, str]:
    """Must answer 200 only when the model is loaded and warm."""
    return {"status": "ready"}


@app.post("/predict")
def predict(file: UploadFile) -> dict[str, list[dict[str, str | float]]]:
    """Must answer {"predictions": [{"label": "tabby cat", "confidence": 0.91}, …]}, the most confident first."""
    raise HTTPException(501, "There is no model here yet.")
