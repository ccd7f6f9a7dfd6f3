"""The Open Inference Protocol, version 2, as far as one model with one input and one output needs it."""

from __future__ import annotations

from typing import Annotated, Any, Literal

import numpy as np
from pydantic import BaseModel, Field, StrictFloat, StrictInt

from crates import LABELS, READINGS

MAX_ROWS = 256
"""The largest batch. A larger one would make everyone else wait."""
MAX_KILOGRAMS = 100_000
"""No scale reads more. Without a limit, a finite number can still become an infinite one in FP32, and the answer no number."""

INPUT = {"name": "readings", "datatype": "FP32", "shape": [-1, READINGS]}
OUTPUT = {"name": "odds", "datatype": "FP32", "shape": [-1, len(LABELS)]}

Number = StrictInt | StrictFloat
Data = Annotated[list[Number], Field(min_length=1)] | Annotated[list[list[Number]], Field(min_length=1)]


class Readings(BaseModel):
    name: Literal["readings"]
    datatype: Literal["FP32"]
    shape: Annotated[list[StrictInt], Field(min_length=2, max_length=2)]
    data: Data

    def to_array(self) -> np.ndarray:
        """float32 [rows, 16]. Raises ValueError with a sentence for the caller."""
        rows, width = self.shape
        if width != READINGS:
            raise ValueError(f"readings has the shape {self.shape}, expected [rows, {READINGS}].")
        if not 1 <= rows <= MAX_ROWS:
            raise ValueError(f"readings has {rows} rows, expected 1 to {MAX_ROWS}.")
        flat = [value for each in self.data for value in (each if isinstance(each, list) else [each])]
        if len(flat) != rows * width:
            raise ValueError(f"readings has {len(flat)} values, and its shape {self.shape} wants {rows * width}.")
        if not all(abs(value) <= MAX_KILOGRAMS for value in flat):  # false for NaN, too
            raise ValueError(f"readings holds something else than numbers from -{MAX_KILOGRAMS} to {MAX_KILOGRAMS}.")
        return np.asarray(flat, dtype=np.float32).reshape(rows, width)


class Infer(BaseModel):
    id: str | None = Field(None, max_length=128)
    inputs: Annotated[list[Readings], Field(min_length=1, max_length=1)]


def metadata(model: str, platform: str) -> dict[str, Any]:
    return {"name": model, "versions": ["1"], "platform": platform, "inputs": [INPUT], "outputs": [OUTPUT]}


def answer(model: str, request_id: str, odds: np.ndarray) -> dict[str, Any]:
    output = {**OUTPUT, "shape": list(odds.shape), "data": odds.ravel().tolist()}
    return {"model_name": model, "model_version": "1", "id": request_id, "outputs": [output]}
