"""A small load generator, and what its samples say.

    python load.py http://127.0.0.1:8000 --rate 50 --seconds 20
"""

from __future__ import annotations

import argparse
import asyncio
import io
import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Sample:
    """One request: when it was sent and when it was answered, in seconds from the begin, and whether the answer was good."""

    sent: float
    answered: float
    good: bool


@dataclass(frozen=True)
class Summary:
    """What a run says. Times are of good answers only, in milliseconds.

    rate         good answers a second, over the time from the first sending to the last answer
    inside       how many requests were inside on average, over the same time, all of them
    """

    requests: int
    failed: int
    rate: float
    p50: float
    p95: float
    inside: float


# region load
def arrivals(rate: float, seconds: float, seed: int) -> list[float]:
    """Moments within `seconds`, rising, with gaps drawn from the exponential distribution of `rate` a second: people who know
    nothing of each other. The same seed gives the same moments."""
    raise NotImplementedError("step 5: random.Random(seed).expovariate")


async def drive(ask: Callable[[], Awaitable[bool]], moments: Sequence[float]) -> list[Sample]:
    """Calls `ask` at each of the moments, whether earlier calls were answered or not, and waits for all at the end.

    A call that raises counts as an answer that was not good.
    """
    raise NotImplementedError("step 5: one task for each moment")


def summarise(samples: Sequence[Sample]) -> Summary:
    """Figures of a run. A percentile is the smallest time that so many per cent of the times do not exceed."""
    raise NotImplementedError("step 5: percentiles, rate, and the sum of all stays by the time")
# endregion load


def ask_with(url: str) -> tuple[Callable[[], Awaitable[bool]], Callable[[], Awaitable[None]]]:
    """A function that sends one photo, and one that ends the connections."""
    import httpx
    from network import photos
    from PIL import Image

    body = io.BytesIO()
    Image.fromarray(photos(1, seed=3)[0][0]).save(body, format="PNG")
    client = httpx.AsyncClient(base_url=url, timeout=30, limits=httpx.Limits(max_connections=None), trust_env=False)

    async def ask() -> bool:
        answer = await client.post("/predict", content=body.getvalue(), headers={"Content-Type": "image/png"})
        return answer.status_code == 200

    return ask, client.aclose


async def run(url: str, rate: float, seconds: float) -> Summary:
    ask, end = ask_with(url)
    for _ in range(5):
        await ask()
    samples = await drive(ask, arrivals(rate, seconds, seed=int(time.time())))
    await end()
    return summarise(samples)


def main() -> None:
    parser = argparse.ArgumentParser(description="Sends photos to the service, at a rate.")
    parser.add_argument("url")
    parser.add_argument("--rate", type=float, default=50)
    parser.add_argument("--seconds", type=float, default=20)
    options = parser.parse_args()
    found = asyncio.run(run(options.url, options.rate, options.seconds))
    print(found)
    print(f"Little's law: {found.rate:.1f} a second, {found.inside:.2f} inside on average")


if __name__ == "__main__":
    main()
