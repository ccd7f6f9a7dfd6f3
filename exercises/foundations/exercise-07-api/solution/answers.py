"""What the service says: the answer to a good request, and the one shape of every refusal."""

from __future__ import annotations

from pydantic import BaseModel, Field


class Prediction(BaseModel):
    label: str = Field(examples=["circle"])
    confidence: float = Field(ge=0, le=1, examples=[0.97], description="The model's probability for this label.")


class Answer(BaseModel):
    label: str = Field(examples=["circle"], description="The most probable label.")
    confidence: float = Field(ge=0, le=1, examples=[0.97])
    predictions: list[Prediction] = Field(description="Every label, the most probable first.")
    model: str = Field(examples=["stamps-1"], description="The version of the model that answered.")
    request_id: str = Field(description="Also in the header X-Request-ID and in the log.")


class Problem(BaseModel):
    code: str = Field(examples=["not_an_image"], description="For programs. It does not change.")
    message: str = Field(description="For people.")


class Refusal(BaseModel):
    error: Problem


class Refused(Exception):
    """Raised anywhere below an endpoint to refuse the request."""

    def __init__(self, status: int, code: str, message: str, headers: dict[str, str] | None = None) -> None:
        super().__init__(message)
        self.status = status
        self.refusal = Refusal(error=Problem(code=code, message=message))
        self.headers = headers
