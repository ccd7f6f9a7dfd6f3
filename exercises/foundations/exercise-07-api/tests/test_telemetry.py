"""Each request leaves one line in the log and one count in the metrics."""

from __future__ import annotations

import json
import random
import sys
import time
from pathlib import Path
from typing import Any

from lectern_exercise import Work, check, step

sys.path.insert(0, str(Path(__file__).parent))  # the tests are read one by one, so their helpers must be found here

from live_service import LESSON, picture, post, until, watched


@step("observe")
def test_one_log_line_a_request_with_its_latency(work: Work, tmp_path: Path) -> None:
    with watched(work, tmp_path, PREDICT_SECONDS="0.05") as client:
        asked: dict[str, tuple[int, float]] = {}
        for number in range(6):
            data, kind = (picture(number), "image/png") if number % 2 else (b"no image", "image/png" if number else "text/plain")
            name = f"r{random.randrange(10**9)}"
            started = time.perf_counter()
            answer = post(client, data, kind, name="anna-lind-passport.png", headers={"X-Request-ID": name})
            asked[name] = (answer.status_code, (time.perf_counter() - started) * 1000)
        until(
            lambda: len(log_lines(client)) >= len(asked),
            "Each request to /predict writes one line of JSON to the standard output, good or refused.",
            got=lambda: f"{len(log_lines(client))} lines for {len(asked)} requests",
            file="telemetry.py",
        )
        lines = log_lines(client)
        ids = [line.get("request_id") for line in lines]
        check(
            sorted(map(str, ids)) == sorted(asked),
            "There is exactly one line a request, with its request_id.",
            expected=sorted(asked),
            got=ids,
            see=LESSON,
            file="telemetry.py",
        )
        for line in lines:
            status, milliseconds = asked[line["request_id"]]
            check(
                line.get("status") == status,
                "status in the log is the status that the client got.",
                expected=status,
                got=line,
                file="telemetry.py",
            )
            latency = line.get("latency_ms")
            floor = 50 if status == 200 else 0
            check(
                isinstance(latency, int | float) and floor <= latency <= milliseconds + 250,
                "latency_ms is in milliseconds, and measured around the whole request.",
                expected=f"from {floor} to the client's {milliseconds:.1f}",
                got=line,
                see="foundations/ml-frameworks#batching",
                file="telemetry.py",
            )
            wanted = ("square", "watched-1") if status == 200 else (None, None)
            check(
                (line.get("label"), line.get("model")) == wanted,
                "label and model are in the line where there was a prediction, and null elsewhere.",
                expected=wanted,
                got=line,
                file="telemetry.py",
            )
        check(
            "anna-lind" not in client.output(),
            "File names of strangers do not belong in a log: they name people.",
            got=client.output()[-400:],
            file="telemetry.py",
        )


def log_lines(client: Any) -> list[dict[str, Any]]:
    lines = []
    for text in client.output().splitlines():
        try:
            line = json.loads(text)
        except ValueError:
            continue
        if isinstance(line, dict) and line.get("event") == "prediction":
            lines.append(line)
    return lines


@step("observe")
def test_metrics_count_what_happened(work: Work, tmp_path: Path) -> None:
    good, bad = random.randint(3, 6), random.randint(2, 4)
    with watched(work, tmp_path, MAX_BYTES="100000") as client:
        for number in range(good):
            post(client, picture(number))
        for _ in range(bad):
            post(client, b"no image")
        post(client, bytes(200_000))
        answer = client.get("/metrics", follow_redirects=True)
        check(
            answer.status_code == 200,
            "GET /metrics answers in the format of Prometheus.",
            expected=200,
            got=answer.status_code,
            see=LESSON,
            file="service.py",
        )
        for status, count in ((200, good), (422, bad), (413, 1)):
            name = f'predictions_total{{status="{status}"}}'
            check(
                sample(answer.text, name) == count,
                "predictions_total counts the requests by status, those too that never reached the endpoint.",
                expected=f"{name} {count}",
                got=[line for line in answer.text.splitlines() if line.startswith("predictions_total")],
                file="telemetry.py",
            )
        name = "prediction_seconds_count"
        check(
            sample(answer.text, name) == good + bad + 1,
            "prediction_seconds is a histogram of every request.",
            expected=f"{name} {good + bad + 1}",
            got=sample(answer.text, name),
            see="foundations/ml-frameworks#batching",
            file="telemetry.py",
        )
        check(
            sample(answer.text, 'prediction_seconds_bucket{le="+Inf"}') == good + bad + 1,
            "prediction_seconds has buckets, from which percentiles can be read.",
            file="telemetry.py",
        )


def sample(text: str, name: str) -> float | None:
    return next((float(line.rsplit(" ", 1)[1]) for line in text.splitlines() if line.startswith(name + " ")), None)
