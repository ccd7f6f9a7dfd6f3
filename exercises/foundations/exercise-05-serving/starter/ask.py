"""Send pictures from many clients at once and say what came back: `python ask.py --clients 16`. Nothing to write here."""

from __future__ import annotations

import argparse
import io
import random
import statistics
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor

import httpx

from draw import LABELS, picture


def main() -> None:
    """Read the options, ask, print."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--url", default="http://127.0.0.1:8000/classify/v2")
    options.add_argument("--clients", type=int, default=16)
    options.add_argument("--requests", type=int, default=400)
    given = options.parse_args()

    dice = random.Random(11)
    pictures: list[tuple[str, bytes]] = []
    for _ in range(64):
        label, file = dice.choice(LABELS), io.BytesIO()
        picture(label, dice).save(file, "PNG")
        pictures.append((label, file.getvalue()))

    with httpx.Client(timeout=60, limits=httpx.Limits(max_connections=given.clients), trust_env=False) as client:

        def ask(number: int) -> tuple[float, httpx.Response]:
            start = time.perf_counter()
            answer = client.post(given.url, files={"image": ("shape.png", pictures[number % 64][1])})
            return 1000 * (time.perf_counter() - start), answer

        start = time.perf_counter()
        with ThreadPoolExecutor(given.clients) as crowd:
            answers = list(crowd.map(ask, range(given.requests)))
        seconds = time.perf_counter() - start

    statuses = Counter(answer.status_code for _, answer in answers)
    good = [(number, answer.json()) for number, (_, answer) in enumerate(answers) if answer.status_code == 200]
    right = sum(body["label"] == pictures[number % 64][0] for number, body in good)
    places = statistics.quantiles([wait for wait, _ in answers], n=100, method="inclusive")
    print(f"{given.requests} requests of {given.clients} clients: {given.requests / seconds:.0f} a second")
    print(f"status    {dict(statuses)}")
    print(f"latency   p50 {places[49]:.1f} ms, p95 {places[94]:.1f} ms, p99 {places[98]:.1f} ms")
    print(f"batches   {dict(sorted(Counter(body['batch'] for _, body in good).items()))} (pictures in the batch: answers)")
    print(f"right     {right} of {len(good)}")


if __name__ == "__main__":
    main()
