"""Tries a running image classifier against the requirements of the practical, and writes the page for the hand-in.

    python check.py http://127.0.0.1:8000 --log starter/service.log --report report.md

Only the standard library is used. The exit code is 0 when every requirement holds, 1 when one does not, and 2 when
one could not be tried.
"""

from __future__ import annotations

import argparse
import base64
import http.client
import json
import math
import os
import platform
import random
import re
import socket
import struct
import sys
import threading
import time
import zlib
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

REQUIREMENTS = {
    "http": "Reachable over HTTP",
    "image": "Takes an image and looks at it",
    "confidence": "Each answer has predictions and a confidence",
    "latency": "Fast enough for a small image",
    "errors": "Errors are handled",
    "clients": "Many clients at once are served",
    "log": "One log line a prediction, with its latency",
}
SMALL = 224
"""The side of a small image, in pixels."""
LONGEST, NEWEST = 2_000_000, 20_000_000
"""Bytes: of the longest answer that is read; of what the log grew by during five predictions."""
SILENCE, WHOLE, ALL = 30, 60, 900
"""Seconds: without a byte from the service; until an answer is there as a whole; for all that is tried here."""
ENDINGS = {"image/jpeg": "jpg", "text/plain": "txt"}
"""Of the names that files are sent under; every other is called a PNG."""

# A drawing of 224 by 224 pixels as JPEG. Python's standard library can write PNG, but not JPEG.
JPEG = base64.b64decode(
    """
    /9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABcQERQRDhcUEhQaGBcbIjklIh8fIkYyNSk5UkhXVVFIUE5bZoNvW2F8Yk5QcptzfIeLkpSSWG2grJ+OqoOP
    ko3/2wBDARgaGiIeIkMlJUONXlBejY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY3/wAARCADgAOADASIAAhEB
    AxEB/8QAGgABAQADAQEAAAAAAAAAAAAAAAECAwQFBv/EADgQAQACAQEEAhEEAgMAAAAAAAABAgMRBBIhMUFRBRMUFSI0Q1NhY3KBkqKxweEzQnGRI1Iy
    gvH/xAAZAQEBAQEBAQAAAAAAAAAAAAAAAQQDAgX/xAAjEQEBAAIBBAIDAQEAAAAAAAAAAQIRAyExQVETMgQSQjNx/9oADAMBAAIRAxEAPwDsEViZlEUV
    RAVVQBVQVVEUVRAVkICqqAqqxUVRFVVEBWQgKqoCuQQRkc+17X3LueBvb2vTpo5++3qPn/Cdl/I/9vs85t4uLDLCWxXpd9/UfP8Ag77+o+f8PNHX4OP0
    PS77+o+f8L339R8/4eYHwcfpXp9+PUfP+Dvx6j5/w8wPg4/Rt9Jiv2zFS+mm9WJ06mbTsviuH2I+ja+fZ1elVBFVWKqqiKKogKyEBVVAVRFFURVVxiKj
    I8/st5L3/Z5z0Oy3kvf9nnvocP8AnAAdgAAAB9Bs3iuL2I+ja1bN4ri9iPo2vl5d66RRBHpkIAqoCqrFRVEUVRBVZCAqqgK5BBGRwdlfJe/7PPeh2V8l
    7/s899Dh+kAB1QAAAB7+zeK4vYj6NrTs3i2L2I+jZNorGtpiI65fMy711jJWi+1Yqa+FrMdENVturE+DSZj0zojrOLO9o7FcPd/q/mZV2+vHepMfxOo9
    fDn6dg002rDf98ROnTwbYmJjWJ1iR5uNndkIKjIQFVUBVEUVRFFcYijI4uyVL37XuUtbTXXSNepxdozeav8ADL2ldsOW4zWjTxO0ZvNX+GTufN5rJ8Mv
    bHr576NPE7nzeayfDJ3Pm8zk+GXuB899L+rw+583mcnwyTgzRGs4rxHsy9u964671p4ODLmtlnjwiOUQX8izw68fBc/+NldqmmDHSkcYpETM/wANN72v
    OtrTP8sRlt3X0MOPHCdABHQAAZ0y3x/8LTHo6GAJZvu78O21twy6Vnr6HW8Vv2fabYfBnjTXl1fw9SuGfD5xemMa2i9YtWdYnpZPTPpRAGQgqqqArkEE
    ZFVAVVYqKqWtFazNp0iBy7Tl1ncieEc/SXo6ceH75aa8uSct9Z5dENYOb6Ukk1AAUAAAAAAABv2bPOK+kz4E83pRMTGsTrEvGduxZtY7VaeMcp+z1jfD
    hy4f1HYqDozqIoqiKK4xFRkUQVWQgKXtuUm3VDz5nWdZdO1T4NY651cznl3bvx8dY79gDy0AAAAAAAAAADKlppeLV5xLEEevW0WrExynjCufY7a4Ij/W
    Zhvd51jJZq6ZCAKqCjkEEZFVAVVYqK5dpnXL/EaNTZn/AFrNbje76XH9IAI9gAAAAAAAAAAAOrYbRFr16ZjV2uDYv1p9l3O2HZm5PsoivbyogK5BFRjU
    QFZCCq5s8f5Z9LW3bRHGtvc0uGU1X0OO7wgA8ugAAAAAAAAAAADp2KJ7ZaeiI0djm2OumO1uPGXQ0YTozZ9cmQg9IqoCuQQGNVQFVWKisc1d7HPo4uV2
    ObJTct6Ohy5J5auDL+WADk0gAAAAAAAAAAN2zY97JvTHCv1WTd0lupt14q7mOtepmg1aZlEVVUQFcgioxqICshAVUvXfrp09ChZt6l1dxyzGk6SjoyY9
    7jHP6udmyxuNbcM5lAB5ewAAAAAAFiJtMREazIFaze0VjnLux1ilIrH/AKwxYoxx12nnLa04Ya61wzy2og6PLIQFVUBXIIIxqqCqqsVFURRVY3pF+fPr
    ULN93qWzrHPak1nj/bF182u2Ks8uEuGXFfDvjy+2gbJw2jlMSxnHaP2y53HKeHWZS+WIy3Lf6z/RGO8/tn3pqruMRtjBaecxDbXDSvONZ9L3OPKvNzka
    MeK1/RHXLqpStI0r/ajvjxzFyuVqqg9oqsVFURVVRAVyCKjGogKyEBVVAVVYqqqIoqiArIQFVUBVVioqiKqqICshAVVQFcggjGqoCqrFVVRFFUQFVUBV
    VAVRFVVEBWQgKqoCqrFRVEUVRBVf/9k=
    """
)


class NotMet(Exception):
    """A requirement does not hold; the text says what came."""


class NotTried(Exception):
    """A requirement could not be tried; the text says why."""


def need(holds: object, otherwise: str) -> None:
    if not holds:
        raise NotMet(otherwise)


# -- images, made here


def png(pixel: Callable[[int, int], tuple[int, int, int]], side: int = SMALL) -> bytes:
    """A PNG whose pixel at x, y has the colour that a function gives."""
    rows = b"".join(b"\0" + bytes(value for x in range(side) for value in pixel(x, y)) for y in range(side))
    return b"\x89PNG\r\n\x1a\n" + header(side) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


def header(side: int) -> bytes:
    return chunk(b"IHDR", struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0))


def chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def drawings() -> list[bytes]:
    """Images that differ as much as images can, with a little chance in each, so that no answer can be known beforehand."""
    shift = random.randrange(40)

    def disc(x: int, y: int) -> tuple[int, int, int]:
        return (30, 30, 60) if (x - 112) ** 2 + (y - 112) ** 2 < (60 + shift) ** 2 else (220, 210, 200)

    def bar(x: int, y: int) -> tuple[int, int, int]:
        return (20, 90, 40) if 60 < x < 110 + shift and 20 < y < 200 else (235, 235, 225)

    def wedge(x: int, y: int) -> tuple[int, int, int]:
        return (120, 20, 20) if 40 < y < 190 and abs(x - 112) < (y - 40) * 0.55 else (205, 215, 225)

    def slope(x: int, y: int) -> tuple[int, int, int]:
        return (x + shift) % 256, y, 255 - x

    def noise(x: int, y: int) -> tuple[int, int, int]:
        return random.randrange(256), random.randrange(256), random.randrange(256)

    return [png(each) for each in (disc, bar, wedge, slope, noise)]


# -- talking to the service


@dataclass
class Answer:
    status: int
    headers: dict[str, str]
    body: bytes
    seconds: float

    @property
    def text(self) -> str:
        return self.body[:300].decode("utf-8", "replace")

    @property
    def came(self) -> str:
        """The status; of a redirect, which is not followed, also where it leads."""
        place = self.headers.get("location")
        return f"{self.status} (a redirect to {place})" if 300 <= self.status < 400 and place else str(self.status)

    def json(self) -> Any:
        return parsed(self.body)

    def predictions(self) -> list[dict[str, Any]]:
        """The list under `predictions`, if it is a list of objects; else an empty one."""
        content = self.json()
        found = content.get("predictions") if isinstance(content, dict) else None
        return found if isinstance(found, list) and all(isinstance(each, dict) for each in found) else []


@dataclass
class Service:
    """The address of the service, and how to ask it."""

    base: str
    path: str
    health: str
    form_field: str
    headers: dict[str, str]
    until: float = field(default_factory=lambda: time.monotonic() + ALL)

    def connect(self) -> http.client.HTTPConnection:
        address = urlsplit(self.base)
        kind = http.client.HTTPSConnection if address.scheme == "https" else http.client.HTTPConnection
        return kind(address.hostname or "localhost", address.port, timeout=SILENCE)

    def ask(
        self,
        method: str,
        path: str,
        body: bytes | None = None,
        kind: str = "",
        what: str = "",
        connection: http.client.HTTPConnection | None = None,
    ) -> Answer:
        """One request. Raises NotMet when there is no answer, or none that comes to an end."""
        what = what or f"{method} {path}"
        if time.monotonic() > self.until:
            raise NotTried(f"The {ALL // 60} minutes for all requirements are over: the service answers too slowly to be tried.")
        own = connection is None
        connection = connection or self.connect()
        used_before = connection.sock is not None
        started = time.perf_counter()
        sent = {**self.headers, **({"Content-Type": kind} if kind else {})}
        try:
            if not used_before:
                connection.connect()
            watch = threading.Timer(WHOLE, cut, [connection.sock])
            watch.daemon = True
            watch.start()
            try:
                with suppress(OSError):  # a service may answer a body that is too long before it has read it
                    connection.request(method, urlsplit(self.base).path.rstrip("/") + path, body, sent)
                response = connection.getresponse()
                content = response.read(LONGEST + 1)
            finally:
                watch.cancel()
        except (OSError, http.client.HTTPException, ValueError) as error:
            self.in_time(started, what)
            if used_before and isinstance(error, ConnectionError):  # it may close one that was used, without a word
                connection.close()
                return self.ask(method, path, body, kind, what, connection)
            why = f"within {SILENCE} seconds" if isinstance(error, TimeoutError) else f"({type(error).__name__}: {error})"
            raise NotMet(f"{what}: no answer came {why}.") from None
        finally:
            if own:
                connection.close()
        self.in_time(started, what)
        need(len(content) <= LONGEST, f"{what}: the answer is longer than {LONGEST // 10**6} MB.")
        need(not response.length, f"{what}: the answer breaks off: its Content-Length says more than came.")
        named = {name.lower(): value for name, value in response.getheaders()}
        return Answer(response.status, named, content, time.perf_counter() - started)

    def in_time(self, started: float, what: str) -> None:
        need(time.perf_counter() - started < WHOLE, f"{what}: the answer did not end within {WHOLE} seconds.")

    def predict(
        self,
        image: bytes,
        kind: str = "image/png",
        what: str = "A good image",
        connection: http.client.HTTPConnection | None = None,
    ) -> Answer:
        boundary = f"part-{random.randrange(10**12)}"
        part = f'form-data; name="{self.form_field}"; filename="image.{ENDINGS.get(kind, "png")}"'
        start = f"--{boundary}\r\nContent-Disposition: {part}\r\nContent-Type: {kind}\r\n\r\n"
        body = start.encode() + image + f"\r\n--{boundary}--\r\n".encode()
        return self.ask("POST", self.path, body, f"multipart/form-data; boundary={boundary}", what, connection)


def cut(line: socket.socket) -> None:
    """Ends a connection, so that whoever waits for more of it goes on."""
    with suppress(OSError):
        line.shutdown(socket.SHUT_RDWR)


def parsed(text: str | bytes) -> Any:
    """What a JSON document holds; None where it is none, or is nested so deep that nobody reads it."""
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None


def finite(value: Any) -> bool:
    """Is it a number that a float can hold?"""
    try:
        return isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value)
    except OverflowError:
        return False


def alike(one: list[dict[str, Any]], other: list[dict[str, Any]]) -> bool:
    """Are two answers the same, but for the last digits? Batches add up in another order."""
    if not one or not other or one[0].get("label") != other[0].get("label"):
        return False
    a, b = one[0].get("confidence"), other[0].get("confidence")
    # Whether they are numbers at all is another requirement.
    return abs(a - b) < 0.01 if finite(a) and finite(b) else finite(a) == finite(b)


# -- the requirements; each gives a line that says what came


@dataclass
class Check:
    service: Service
    p95_ms: float
    requests: int
    clients: int
    huge_mb: int
    log: Path | None
    images: list[bytes] = field(default_factory=drawings)

    def good(self, image: bytes, kind: str = "image/png", what: str = "A good image") -> Answer:
        answer = self.service.predict(image, kind, what)
        need(answer.status == 200, f"{what} was answered with {answer.came}, expected 200: {answer.text}")
        need(answer.predictions(), f'{what}: the answer is no JSON object with a list of objects under "predictions": {answer.text}')
        return answer

    def reachable(self) -> str:
        answer = self.service.ask("GET", self.service.health)
        need(answer.status == 200, f"GET {self.service.health} was answered with {answer.came}, expected 200.")
        return f"GET {self.service.health} answers 200."

    def takes_images(self) -> str:
        self.good(JPEG, "image/jpeg", "A JPEG")
        answers = [self.good(image, what="A PNG").predictions() for image in self.images]
        for found in answers:
            named = all(isinstance(each.get("label"), str) and each["label"] for each in found)
            need(named, f'Each prediction needs a "label" that is a text; came: {found}')
        different = {tuple((each["label"], str(each.get("confidence"))) for each in found) for found in answers}
        need(len(different) > 1, f"{len(answers)} very different images got the same answer, so the service does not look at the image.")
        again = self.good(self.images[0], what="A PNG").predictions()
        need(alike(answers[0], again), "The same image got two different answers. Is the model in training mode?")
        return f"JPEG and PNG are taken; {len(answers)} images got {len(different)} different answers; the same image gets the same answer."

    def gives_confidence(self) -> str:
        for image in self.images:
            found = self.good(image).predictions()
            values = [each.get("confidence") for each in found]
            need(all(map(finite, values)), f'Each prediction needs a number under "confidence"; came: {values}')
            # 32 bits round: a sure answer may come as 1.0000001.
            need(all(-1e-6 <= value <= 1 + 1e-6 for value in values), f"A confidence lies between 0 and 1; came: {values}")
            need(values == sorted(values, reverse=True), f"The most confident prediction comes first; came: {values}")
            need(sum(values) <= 1.01, f"The confidences of one answer add up to at most 1; came: {sum(values):.3f}")
        return f"{len(self.images)} answers, each with labels and confidences from 0 to 1, the highest first."

    def is_fast(self) -> str:
        connection = self.service.connect()
        seconds: list[float] = []
        slow_ones = self.requests - math.ceil(0.95 * self.requests)
        patience = time.monotonic() + 60
        try:
            for number in range(self.requests + 5):
                answer = self.service.predict(self.images[number % len(self.images)], connection=connection)
                need(answer.status == 200, f"A good image was answered with {answer.came}, expected 200: {answer.text}")
                if number >= 5:  # the first five warm the service up and are not counted
                    seconds.append(answer.seconds)
                # More slow ones than may be are too many, whatever follows.
                if time.monotonic() > patience and sum(1000 * each >= self.p95_ms for each in seconds) > slow_ones:
                    break
        finally:
            connection.close()
        ranked = sorted(second * 1000 for second in seconds)
        p50, p95 = (ranked[math.ceil(share * len(ranked)) - 1] for share in (0.5, 0.95))
        said = f"p95 {p95:.0f} ms, p50 {p50:.0f} ms, slowest {ranked[-1]:.0f} ms, of {len(ranked)} requests one after another, warm, {SMALL} x {SMALL} pixels"
        need(p95 < self.p95_ms, f"{said}. The limit for p95 is {self.p95_ms:g} ms.")
        return f"{said}; the limit for p95 is {self.p95_ms:g} ms."

    def handles_errors(self) -> str:
        whole = self.images[4]
        bomb = b"\x89PNG\r\n\x1a\n" + header(30_000) + chunk(b"IDAT", zlib.compress(bytes(1000))) + chunk(b"IEND", b"")
        broken = {400, 415, 422}
        cases: list[tuple[str, bytes, str, set[int]]] = [
            ("a PNG that breaks off in the middle", whole[: len(whole) // 2], "image/png", broken),
            ("a JPEG that breaks off in the middle", JPEG[: len(JPEG) // 2], "image/jpeg", broken),
            ("an empty file", b"", "image/png", broken),
            ("random bytes that are called a PNG", random.randbytes(2000), "image/png", broken),
            ("a text file", b"I am not an image.\n" * 40, "text/plain", broken),
            ("a small file that promises 30,000 x 30,000 pixels", bomb, "image/png", broken | {413}),
            (f"a file of {self.huge_mb} MB", whole[:1000] + bytes(self.huge_mb * 1_000_000), "image/png", {413}),
        ]
        for what, data, kind, expected in cases:
            self.refused(what, self.service.predict(data, kind, f"Sent {what}"), expected)
        half = self.service.ask("POST", self.service.path, b'{"image": [1, 2,', "application/json", "Sent half a JSON document")
        self.refused("half a JSON document", half, broken)
        self.refused("nothing at all", self.service.ask("POST", self.service.path, what="Sent nothing at all"), broken | {411})
        self.good(self.images[0], what="A good image after all the bad ones")
        return f"{len(cases) + 2} kinds of bad input are refused with a 4xx status, and the service goes on."

    def refused(self, what: str, answer: Answer, expected: set[int]) -> None:
        wanted = " or ".join(map(str, sorted(expected)))
        need(answer.status in expected, f"Sent {what}: came {answer.came}, expected {wanted}. {answer.text}".strip())
        need(b"Traceback (most recent call last)" not in answer.body, f"Sent {what}: the answer shows strangers a traceback.")

    def serves_many(self) -> str:
        """Clients that call at the same moment, and try again when they are told to."""
        alone = [self.good(image).predictions() for image in self.images]
        problems: list[str] = []
        retries = 0
        lock = threading.Lock()
        gate = threading.Barrier(self.clients)

        def client(number: int) -> None:
            nonlocal retries
            which = number % len(self.images)
            gate.wait()
            until = time.monotonic() + 30
            for turn in range(3):
                while True:
                    try:
                        answer = self.service.predict(self.images[which], what="One of many clients")
                    except NotMet as failure:
                        return problems.append(str(failure))
                    except Exception as error:  # a thread that ended in silence would count as one that was answered
                        return problems.append(f"A client could not go on: {error}")
                    if answer.status not in (429, 503):
                        break
                    if time.monotonic() > until:
                        return problems.append(f"A client was sent away with {answer.status} for 30 seconds.")
                    with lock:
                        retries += 1
                    wait = answer.headers.get("retry-after", "")
                    seconds = min(int(wait[:9]), 2) if wait.isdecimal() else 0.5
                    time.sleep(seconds * random.uniform(0.8, 1.2))
                if answer.status != 200:
                    return problems.append(
                        f"Under load a good image was answered with {answer.came}, expected 200, or 503 with Retry-After: {answer.text}"
                    )
                with lock:  # one at a time: as Python's objects an answer takes many times its size
                    same = alike(alone[which], answer.predictions())
                if not same:
                    return problems.append(
                        f"Under load, image {which + 1} got another answer than alone, in turn {turn + 1}. Do requests share a file or a variable?"
                    )

        threads = [threading.Thread(target=client, args=(number,), daemon=True) for number in range(self.clients)]
        for thread in threads:
            thread.start()
        limit = time.monotonic() + 300
        for thread in threads:
            thread.join(max(0, limit - time.monotonic()))
        if problems:
            raise NotMet(f"{problems[0]} ({len(problems)} of {self.clients} clients)")
        need(not any(thread.is_alive() for thread in threads), "Some clients still had no answer after five minutes.")
        return f"{self.clients} clients at once, three images each, all with the right answer; {retries} times a client was told to come again."

    def logs_each(self) -> str:
        if self.log is None:
            raise NotTried("Give the file that the service logs to: --log service.log")
        if not self.log.is_file():
            raise NotTried(f"There is no file {self.log}.")
        time.sleep(0.5)
        start = self.log.stat().st_size
        waited = 0.0
        for image in self.images:
            waited = max(waited, 1000 * self.good(image).seconds)
        limit = time.monotonic() + 3
        while len(latencies(self.log, start)) < len(self.images) and time.monotonic() < limit:
            time.sleep(0.1)
        time.sleep(0.3)  # a second line for the same prediction would come now
        new = latencies(self.log, start)
        need(new, 'No new line with "latency_ms" in the log, after five predictions.')
        need(len(new) == len(self.images), f"{len(self.images)} predictions wrote {len(new)} lines with a latency, expected one each.")
        need(all(finite(value) and value > 0 for value in new), f"A latency is a number above 0; came: {new}")
        # Ten times and a second more: a busy machine may have stopped the service behind its answer.
        need(
            max(new) < 10 * waited + 1000,
            f'"latency_ms" says {max(new):,.0f}, and the client waited at most {waited:,.0f} ms for an answer. Is it in milliseconds, and of one request alone?',
        )
        return f"{len(new)} predictions, {len(new)} lines, latencies {', '.join(f'{value:.1f}' for value in new)} ms."


def latencies(log: Path, start: int) -> list[float]:
    """The latencies that came into a log after its first bytes: `"latency_ms": 12.3` or `latency_ms=12.3`, one a line."""
    try:
        with log.open("rb") as file:
            mark, size = file.read(2), file.seek(0, os.SEEK_END)
            file.seek(start if start <= size else 0)  # a log that became shorter has begun anew
            data = file.read(NEWEST)
    except OSError as error:
        raise NotTried(f"The log cannot be read: {error}") from None
    # The `>` of Windows PowerShell writes UTF-16, with its mark at the start.
    text = data.decode("utf-16-le" if mark == b"\xff\xfe" else "utf-8", errors="replace")
    lines = re.sub(r"\x1b\[[\d;]*m", "", text).splitlines()  # without the colours that some loggers write
    found = (re.search(r"(?<!\w)latency_ms[\\\"']*\s*[:=][\s\\\"']*([\w.+-]+)", line) for line in lines)
    return [as_number(match[1]) for match in found if match]


def as_number(text: str) -> float:
    try:
        return float(text.rstrip(".").removesuffix("ms"))
    except ValueError:
        return math.nan


# -- telling


def run(check: Check) -> list[tuple[str, str, str]]:
    """Each requirement with how it stands and what came."""
    methods: dict[str, Callable[[], str]] = {
        "http": check.reachable,
        "image": check.takes_images,
        "confidence": check.gives_confidence,
        "latency": check.is_fast,
        "errors": check.handles_errors,
        "clients": check.serves_many,
        "log": check.logs_each,
    }
    results: list[tuple[str, str, str]] = []
    for name, title in REQUIREMENTS.items():
        try:
            if results and results[0][1] != "holds":
                raise NotTried("The service cannot be reached.")
            state, said = "holds", methods[name]()
        except NotMet as failure:
            state, said = "does not hold", str(failure)
        except NotTried as reason:
            state, said = "not tried", str(reason)
        except Exception as error:  # strangers' answers: whatever they hold, the next requirement is tried
            state, said = "does not hold", f"An answer has a form that cannot be read here ({type(error).__name__}: {error})."
        results.append((name, state, one_line(said)))
        print(f"{state:14} {name:11} {title}\n{'':15}{results[-1][2]}", flush=True)
    return results


def one_line(said: str) -> str:
    """What can be shown: strangers' answers may hold orders to the terminal, halves of letters, and be long."""
    shown = " ".join("".join(each if each.isprintable() else " " for each in said[:10_000]).split())
    return shown if len(shown) <= 600 else f"{shown[:600]} …"


def report(results: list[tuple[str, str, str]], check: Check) -> str:
    held = sum(state == "holds" for _, state, _ in results)
    rows = "\n".join(f"| {REQUIREMENTS[name]} | {state} | {said.replace('|', '/').replace('<', '&lt;')} |" for name, state, said in results)
    return f"""# Practical: deploy and test a simple ML model

{held} of {len(results)} requirements hold.

- Tried on {datetime.now().astimezone():%Y-%m-%d %H:%M %Z}, at {check.service.base}
- Tried from {platform.system()} {platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}
- Hardware of the service: (fill in, if it is another machine)
- Repository: (fill in)
- Demo, as a video or as screenshots: (fill in)

| Requirement | Result | What came |
| --- | --- | --- |
{rows}
"""


def positive(text: str) -> int:
    number = int(text)
    if number < 1:
        raise ValueError
    return number


def visible(text: str) -> bool:
    return re.fullmatch(r"[!-~]*", text) is not None


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("url", help="where the service answers, as http://127.0.0.1:8000")
    parser.add_argument("--report", type=Path, metavar="FILE", help="write the page for the hand-in")
    parser.add_argument("--log", type=Path, metavar="FILE", help="the file that the service logs to")
    parser.add_argument("--path", default="/predict", help="where images are posted to (default: %(default)s)")
    parser.add_argument("--health", default="/health", help="what answers 200 when the service is ready (default: %(default)s)")
    parser.add_argument("--field", default="file", help="the form field of the image (default: %(default)s)")
    parser.add_argument("--p95-ms", type=float, default=500, metavar="MS", help="the limit of the 95th percentile (default: %(default)s)")
    parser.add_argument("--requests", type=positive, default=60, metavar="N", help="how many requests are timed (default: %(default)s)")
    parser.add_argument("--clients", type=positive, default=20, metavar="N", help="how many clients call at once (default: %(default)s)")
    parser.add_argument("--huge-mb", type=positive, default=25, metavar="MB", help="the size of the huge file (default: %(default)s)")
    parser.add_argument("--header", action="append", default=[], metavar="'NAME: VALUE'", help="send this header too, as for a key")
    options = parser.parse_args(arguments)
    try:
        address = urlsplit(options.url)
        known = address.scheme in ("http", "https") and address.hostname and address.port != 0 and visible(address.path)
    except ValueError:
        known = False
    if not known:
        parser.error(f"{options.url} is no address such as http://127.0.0.1:8000")
    if not all(each.startswith("/") and visible(each) for each in (options.path, options.health)):
        parser.error("a path begins with a slash, and has no blanks and only letters of ASCII")
    if options.requests < 20:
        parser.error("a 95th percentile needs at least 20 requests")
    if not all(re.fullmatch(r"[!-9;-~]+:[ -~]*", each) for each in options.header):
        parser.error("a header is 'NAME: VALUE', with only letters of ASCII")
    if options.report and (options.report.is_dir() or not options.report.parent.is_dir()):
        parser.error(f"{options.report} cannot be written: it is a folder, or in one that is not there")

    headers = {name.strip(): value.strip() for name, _, value in (each.partition(":") for each in options.header)}
    service = Service(options.url.rstrip("/"), options.path, options.health, options.field, headers)
    check = Check(service, options.p95_ms, options.requests, options.clients, options.huge_mb, options.log)
    results = run(check)
    states = [state for _, state, _ in results]
    print(f"\n{states.count('holds')} of {len(states)} requirements hold.")
    if options.report:
        options.report.write_text(report(results, check), encoding="utf-8")
        print(f"The page for the hand-in: {options.report}")
    return 1 if "does not hold" in states else 2 if "not tried" in states else 0


if __name__ == "__main__":
    # A terminal with an old code page shows what it can.
    sys.stdout.reconfigure(errors="replace")
    sys.exit(main())
