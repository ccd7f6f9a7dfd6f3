"""A stranger can call the service from its description alone."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from lectern_exercise import Work, check, step

sys.path.insert(0, str(Path(__file__).parent))  # the tests are read one by one, so their helpers must be found here

from live_service import LESSON, body, watched


@step("document")
def test_the_description_says_what_the_service_does(work: Work, tmp_path: Path) -> None:
    with watched(work, tmp_path) as client:
        check(
            client.get("/docs").status_code == 200,
            "GET /docs shows the documentation.",
            expected=200,
            got=client.get("/docs").status_code,
            file="service.py",
        )
        api = body(client.get("/openapi.json"))
        check(api["info"]["title"] != "FastAPI", "The service has a title of its own.", got=api["info"]["title"], file="service.py")
        operation = api["paths"]["/predict"]["post"]
        answer = schema(api, operation, "200")
        check(
            {"label", "confidence", "predictions", "model", "request_id"} <= answer.get("properties", {}).keys(),
            "The answer has a documented shape: declare it as a Pydantic model.",
            got=answer,
            see=LESSON,
            file="service.py",
        )
        limits = {key: answer["properties"]["confidence"].get(key) for key in ("minimum", "maximum")}
        check(
            limits == {"minimum": 0, "maximum": 1},
            "The documentation says that a confidence lies between 0 and 1.",
            expected={"minimum": 0, "maximum": 1},
            got=limits,
            file="service.py",
        )
        for status in ("413", "415", "422", "503"):
            check(
                status in operation["responses"],
                f"The documentation names the refusal {status}.",
                expected=status,
                got=sorted(operation["responses"]),
                see=LESSON,
                file="service.py",
            )
            refusal = schema(api, operation, status)
            check(
                "error" in refusal.get("properties", {}),
                f"The documentation shows the shape that a {status} really has.",
                expected="an object with error",
                got=refusal,
                file="service.py",
            )


def schema(api: Any, operation: Any, status: str) -> dict[str, Any]:
    """The documented shape of an answer, with its reference followed."""
    shape = operation["responses"].get(status, {}).get("content", {}).get("application/json", {}).get("schema", {})
    name = shape.get("$ref", "").rsplit("/", 1)[-1]
    return api.get("components", {}).get("schemas", {}).get(name, shape)
