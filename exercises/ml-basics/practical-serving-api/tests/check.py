"""Tries a running model service against the requirements of the practical, and writes the page for the hand-in.

    python check.py http://127.0.0.1:8000 --model crates --log starter/service.log --report report.md

It speaks the REST part of the Open Inference Protocol, version 2. Only the standard library is used. The exit code is
0 when every requirement holds, 1 when one does not, and 2 when one could not be tried.
"""

from __future__ import annotations

import argparse
import http.client
import json
import math
import os
import platform
import random
import re
import socket
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlsplit

REQUIREMENTS = {
    "model": "A trained model is loaded, and described",
    "rest": "One input gets its prediction over REST",
    "batch": "Batches are accepted",
    "errors": "What cannot be answered is refused",
    "clients": "Many clients at once are served",
    "metrics": "Health checks and metrics",
    "log": "Each prediction is logged with its latency",
}
NUMBERS = {"FP16", "FP32", "FP64", "INT8", "INT16", "INT32", "INT64", "UINT8", "UINT16", "UINT32", "UINT64"}
LARGEST = 4_000_000
"""Numbers in the largest request that is sent here; where a row is a picture, fewer rows make one."""
LONGEST = 50_000_000
"""Bytes of the longest answer that is read."""
SILENCE, WHOLE, ALL = 30, 60, 900
"""Seconds: without a byte from the service; until an answer is there as a whole; for all that is tried here."""

SHARED = "Do requests share a variable, or does a batch mix them up?"

Rows = list[list[float]]


class NotMet(Exception):
    """A requirement does not hold; the text says what came."""


class NotTried(Exception):
    """A requirement could not be tried; the text says why."""


def need(holds: object, otherwise: str) -> None:
    if not holds:
        raise NotMet(otherwise)


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

    def json(self) -> Any:
        return parsed(self.body)


@dataclass
class Service:
    """The address of the service, and how to ask it."""

    base: str
    headers: dict[str, str]
    until: float = field(default_factory=lambda: time.monotonic() + ALL)

    def connect(self) -> http.client.HTTPConnection:
        address = urlsplit(self.base)
        kind = http.client.HTTPSConnection if address.scheme == "https" else http.client.HTTPConnection
        return kind(address.hostname or "localhost", address.port, timeout=SILENCE)

    def ask(self, method: str, path: str, body: bytes | None = None) -> Answer:
        """One request. Raises NotMet when there is no answer, or none that comes to an end."""
        if time.monotonic() > self.until:
            raise NotTried(f"The {ALL // 60} minutes for all requirements are over: the service answers too slowly to be tried.")
        connection = self.connect()
        started = time.perf_counter()
        sent = {**self.headers, **({"Content-Type": "application/json"} if body is not None else {})}
        try:
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
            self.in_time(started, f"{method} {path}")
            why = f"within {SILENCE} seconds" if isinstance(error, TimeoutError) else f"({type(error).__name__}: {error})"
            raise NotMet(f"{method} {path}: no answer came {why}.") from None
        finally:
            connection.close()
        self.in_time(started, f"{method} {path}")
        need(len(content) <= LONGEST, f"{method} {path}: the answer is longer than {LONGEST // 10**6} MB.")
        need(not response.length, f"{method} {path}: the answer breaks off: its Content-Length says more than came.")
        named = {name.lower(): value for name, value in response.getheaders()}
        return Answer(response.status, named, content, time.perf_counter() - started)

    def in_time(self, started: float, what: str) -> None:
        need(time.perf_counter() - started < WHOLE, f"{what}: the answer did not end within {WHOLE} seconds.")


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


# -- tensors, as the protocol writes them


@dataclass(frozen=True)
class Tensor:
    """An input or output as the metadata describe it; -1 is a size that is free."""

    name: str
    datatype: str
    shape: tuple[int, ...]

    @property
    def width(self) -> int:
        """Numbers in one row."""
        return math.prod(self.shape[1:])

    def row(self, dice: random.Random) -> list[float]:
        """A row of numbers that the type can hold; nobody promises that they make sense to the model.

        Rows differ in middle and spread, too: to a model that takes a mean over its input, all noise of one kind is alike.
        """
        if self.datatype.startswith("FP"):
            middle, spread = dice.uniform(-1, 1), dice.choice((0.1, 0.5, 2))
            return [round(middle + dice.uniform(-spread, spread), 3) for _ in range(self.width)]
        low, high = sorted((dice.randint(0, 100), dice.randint(0, 100)))
        return [float(dice.randint(low, high)) for _ in range(self.width)]

    def send(self, rows: Rows, **changed: Any) -> dict[str, Any]:
        whole = not self.datatype.startswith("FP")
        data = [int(value) if whole else value for row in rows for value in row]
        shape = [len(rows), *self.shape[1:]]
        return {"name": self.name, "shape": shape, "datatype": self.datatype, "data": data, **changed}


def read_tensors(found: Any, which: str) -> list[Tensor]:
    need(isinstance(found, list) and found, f'The metadata need a list under "{which}" that is not empty; came: {found}')
    tensors = []
    for each in found:
        good = isinstance(each, dict) and {"name", "datatype", "shape"} <= each.keys()
        need(good, f'Each of "{which}" has name, datatype and shape; came: {each}')
        name, datatype, shape = each["name"], each["datatype"], each["shape"]
        need(isinstance(name, str) and isinstance(datatype, str), f'"name" and "datatype" of "{which}" are texts; came: {each}')
        need(sized(shape), f'{name}: "shape" is a list of whole numbers; came: {shape}')
        tensors.append(Tensor(name, datatype, tuple(shape)))
    return tensors


def sized(shape: Any) -> bool:
    return isinstance(shape, list) and shape != [] and all(isinstance(size, int) and not isinstance(size, bool) for size in shape)


def flat(data: Any) -> Iterator[Any]:
    """The values of `data`, which the protocol allows flat or nested."""
    left = [data]
    while left:
        each = left.pop()
        if isinstance(each, list):
            left.extend(reversed(each))
        else:
            yield each


def finite(value: Any) -> bool:
    """Is it a number that a float can hold?"""
    try:
        return isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value)
    except OverflowError:
        return False


def alike(one: list[float], other: list[float]) -> bool:
    """Are two answers the same, but for the last digits? Batches add up in another order."""
    return len(one) == len(other) and all(math.isclose(a, b, rel_tol=1e-3, abs_tol=1e-4) for a, b in zip(one, other, strict=True))


# -- the requirements; each gives a line that says what came


@dataclass
class Check:
    service: Service
    model: str
    most: int
    clients: int
    log: Path | None
    dice: random.Random = field(default_factory=random.Random)
    inputs: list[Tensor] = field(default_factory=list)
    outputs: list[Tensor] = field(default_factory=list)

    @property
    def path(self) -> str:
        return f"/v2/models/{quote(self.model, safe='')}"

    # what a good request is

    def rows(self, count: int) -> dict[str, Rows]:
        return {tensor.name: [tensor.row(self.dice) for _ in range(count)] for tensor in self.inputs}

    def post(self, rows: dict[str, Rows], **more: Any) -> Answer:
        request = {"inputs": [tensor.send(rows[tensor.name]) for tensor in self.inputs], **more}
        return self.service.ask("POST", f"{self.path}/infer", json.dumps(request).encode())

    def infer(self, rows: dict[str, Rows], what: str, **more: Any) -> Rows:
        """The answer to a good request: for each row all its outputs, one after another."""
        return self.read(self.post(rows, **more), rows, what, more.get("id"))

    def read(self, answer: Answer, rows: dict[str, Rows], what: str, asked: str | None = None) -> Rows:
        count = len(rows[self.inputs[0].name])
        need(answer.status == 200, f"{what} was answered with {answer.status}, expected 200: {answer.text}")
        content = answer.json()
        need(isinstance(content, dict), f"{what}: the answer is no JSON object: {answer.text}")
        need(content.get("model_name") == self.model, f'{what}: "model_name" is {content.get("model_name")!r}, expected {self.model!r}.')
        if asked is not None:
            need(content.get("id") == asked, f'{what}: "id" is {content.get("id")!r}, expected {asked!r}, as it was sent.')
        found = content.get("outputs")
        need(isinstance(found, list), f'{what}: the answer has no list under "outputs": {answer.text}')
        by_name = {each["name"]: each for each in found if isinstance(each, dict) and isinstance(each.get("name"), str)}
        result: Rows = [[] for _ in range(count)]
        for tensor in self.outputs:
            each = by_name.get(tensor.name)
            need(each is not None, f"{what}: the output {tensor.name} of the metadata is missing; came: {list(by_name)}")
            came = each.get("datatype")
            need(came == tensor.datatype, f"{what}: {tensor.name} has the datatype {came!r}, the metadata say {tensor.datatype!r}.")
            shape = each.get("shape")
            fits = sized(shape) and len(shape) == len(tensor.shape)
            fits = fits and all(said in (-1, came) for said, came in zip(tensor.shape, shape, strict=True)) and shape[0] == count
            need(fits, f"{what}: {count} rows gave {tensor.name} the shape {shape}; the metadata say {list(tensor.shape)}.")
            values = list(flat(each.get("data")))
            need(len(values) == math.prod(shape), f"{what}: {tensor.name} has {len(values)} values, and its shape {shape} wants {math.prod(shape)}.")
            strange = [value for value in values if not finite(value)]
            need(not strange, f"{what}: {tensor.name} holds something else than finite numbers: {str(strange[:8])[:200]}")
            width = len(values) // count
            for place in range(count):
                result[place].extend(float(value) for value in values[place * width : (place + 1) * width])
        return result

    # the requirements

    def describes_model(self) -> str:
        live = self.service.ask("GET", "/v2/health/live")
        need(live.status == 200, f"GET /v2/health/live was answered with {live.status}, expected 200.")
        answer = self.service.ask("GET", self.path)
        need(answer.status == 200, f"GET {self.path} was answered with {answer.status}, expected 200: {answer.text}")
        content = answer.json()
        need(isinstance(content, dict) and content.get("name") == self.model, f'The metadata need "name": "{self.model}"; came: {answer.text}')
        framework = str(content.get("platform", ""))
        need(framework, 'The metadata need "platform", such as "pytorch" or "tensorflow_savedmodel".')
        self.inputs = read_tensors(content.get("inputs"), "inputs")
        self.outputs = read_tensors(content.get("outputs"), "outputs")
        for tensor in [*self.inputs, *self.outputs]:
            need(tensor.datatype in NUMBERS, f"{tensor.name}: the datatype {tensor.datatype!r} is none of {', '.join(sorted(NUMBERS))}.")
            need(tensor.shape[0] == -1, f"{tensor.name}: the first size of {list(tensor.shape)} is the batch, and must be free: -1.")
        for tensor in self.inputs:
            need(all(size > 0 for size in tensor.shape[1:]), f"{tensor.name}: of an input only the batch may be free; came {list(tensor.shape)}.")
            need(tensor.width <= LARGEST // 16, f"{tensor.name}: one row has {tensor.width:,} numbers; at most {LARGEST // 16:,} can be tried here.")
        said = ", ".join(f"{tensor.name} {tensor.datatype} {list(tensor.shape)}" for tensor in [*self.inputs, *self.outputs])
        return f"{self.model}, on {framework}: {said}."

    def predicts(self) -> str:
        several, answers = [], []
        # Labels alone are often the same for two inputs, and seldom for forty.
        while len(several) < 6 or (len(several) < 40 and all(alike(answers[0], other) for other in answers)):
            several.append(self.rows(1))
            answers.append(self.infer(several[-1], "One row")[0])
        need(
            any(not alike(answers[0], other) for other in answers),
            f"{len(several)} different inputs got the same answer, so the service does not look at them.",
        )
        again = self.infer(several[0], "One row")[0]
        need(alike(answers[0], again), "The same input got two different answers. Is the model in training mode?")
        self.infer(several[0], "A request with an id", id="check-1")
        nested = {
            "inputs": [
                tensor.send(rows, data=nest(tensor.send(rows)["data"], tensor.send(rows)["shape"]))
                for tensor, rows in ((tensor, several[1][tensor.name]) for tensor in self.inputs)
            ]
        }
        answer = self.service.ask("POST", f"{self.path}/infer", json.dumps(nested).encode())
        came = self.read(answer, several[1], "One row with nested data")[0]
        need(alike(came, answers[1]), "Nested data got another answer than the same numbers flat.")
        return "Different inputs got different answers, the same one twice the same; flat and nested data are read alike; the id comes back."

    def batches(self) -> str:
        said = []
        for count in (2, 5, 16):
            rows = self.rows(count)
            started = time.perf_counter()
            together = self.infer(rows, f"A batch of {count}")
            took = time.perf_counter() - started
            started = time.perf_counter()
            alone = [self.infer({name: [each[place]] for name, each in rows.items()}, "One row")[0] for place in range(count)]
            single = time.perf_counter() - started
            for place in range(count):
                need(
                    alike(together[place], alone[place]),
                    f"In a batch of {count}, row {place + 1} got another answer than alone. Do the rows influence each other, or were they mixed up?",
                )
            said.append(f"{count} rows in {1000 * took:.0f} ms, one by one {1000 * single:.0f} ms")
        most = max(100, min(self.most, LARGEST // max(tensor.width for tensor in self.inputs)))
        answer = self.post(self.rows(most))
        need(
            answer.status in (400, 413, 422),
            f"A batch of {most:,} rows was answered with {answer.status}, expected 400, 413 or 422: a service has a largest batch.",
        )
        return f"Each row gets the answer that it gets alone; {'; '.join(said)}. {most:,} rows are refused."

    def refuses(self) -> str:
        rows = self.rows(2)
        first = self.inputs[0]
        good = [tensor.send(rows[tensor.name]) for tensor in self.inputs]

        def with_first(**changed: Any) -> bytes:
            return json.dumps({"inputs": [first.send(rows[first.name], **changed), *good[1:]]}).encode()

        other = "FP64" if first.datatype != "FP64" else "INT64"
        wrong = [2, *first.shape[1:-1], first.shape[-1] + 1] if len(first.shape) > 1 else [2, 2]
        values = good[0]["data"]
        cases: list[tuple[str, bytes]] = [
            ("half a JSON document", b'{"inputs": [{"name": '),
            ("nothing at all", b""),
            ("a list in place of an object", b"[]"),
            ("no inputs", b'{"inputs": []}'),
            ("an input with another name", with_first(name="nobody-has-this-name")),
            (f"an input as {other}", with_first(datatype=other)),
            ("a datatype that does not exist", with_first(datatype="FLOAT99")),
            ("another shape, with data that fit it", with_first(shape=wrong, data=[values[0]] * math.prod(wrong))),
            ("fewer values than the shape says", with_first(data=values[:-1])),
            ("a negative size", with_first(shape=[-2, *first.shape[1:]])),
            ("no rows", with_first(shape=[0, *first.shape[1:]], data=[])),
            ("a word among the numbers", with_first(data=["seven", *values[1:]])),
            ("nothing among the numbers", with_first(data=[None, *values[1:]])),
            ("NaN among the numbers", with_first(data=[math.nan, *values[1:]])),
            (f"a number that no {first.datatype} can hold", with_first(data=[10**400, *values[1:]])),
        ]
        for what, body in cases:
            self.refused(what, self.service.ask("POST", f"{self.path}/infer", body), {400, 415, 422})
        self.refused("25 MB of blanks", self.service.ask("POST", f"{self.path}/infer", b" " * 25_000_000), {413})
        unknown = "/v2/models/nobody-has-this-name"
        self.refused("a request for an unknown model", self.service.ask("POST", f"{unknown}/infer", json.dumps({"inputs": good}).encode()), {400, 404})
        self.refused("a question for an unknown model", self.service.ask("GET", unknown), {400, 404})
        self.infer(rows, "A good request after all the bad ones")
        return f"{len(cases) + 3} kinds of bad requests are refused with a 4xx status and a reason, and the service goes on."

    def refused(self, what: str, answer: Answer, expected: set[int]) -> None:
        wanted = " or ".join(map(str, sorted(expected)))
        need(answer.status in expected, f"Sent {what}: came {answer.status}, expected {wanted}. {answer.text}".strip())
        need(b"Traceback (most recent call last)" not in answer.body, f"Sent {what}: the answer shows strangers a traceback.")
        if answer.status == 413:
            return  # often said by what stands in front of the service, in its own form
        content = answer.json()
        said = content.get("error") if isinstance(content, dict) else None
        need(isinstance(said, str) and said, f'Sent {what}: the protocol wants {{"error": "…"}} with the reason; came: {answer.text}')

    def serves_many(self) -> str:
        """Clients that call at the same moment, and try again when they are told to."""
        sent = [self.rows(1 + number % 3) for number in range(self.clients)]
        alone = [self.infer(rows, "A good request") for rows in sent]
        problems: list[str] = []
        retries = 0
        lock = threading.Lock()
        gate = threading.Barrier(self.clients)

        def client(number: int) -> None:
            nonlocal retries
            gate.wait()
            until = time.monotonic() + 30
            for _ in range(3):
                while True:
                    try:
                        answer = self.post(sent[number])
                        if answer.status not in (429, 503):
                            came = self.read(answer, sent[number], "Under load a good request")
                            break
                    except NotMet as failure:
                        return problems.append(f"{failure} {SHARED}")
                    except Exception as error:  # a thread that ended in silence would count as one that was answered
                        return problems.append(f"A client could not go on: {error}")
                    if time.monotonic() > until:
                        return problems.append(f"A client was sent away with {answer.status} for 30 seconds.")
                    with lock:
                        retries += 1
                    wait = answer.headers.get("retry-after", "")
                    seconds = min(int(wait[:9]), 2) if wait.isdecimal() else 0.5
                    time.sleep(seconds * random.uniform(0.8, 1.2))
                if not all(map(alike, came, alone[number])):
                    return problems.append(f"Under load a request got another answer than alone. {SHARED}")

        threads = [threading.Thread(target=client, args=(number,), daemon=True) for number in range(self.clients)]
        for thread in threads:
            thread.start()
        limit = time.monotonic() + 300
        for thread in threads:
            thread.join(max(0, limit - time.monotonic()))
        if problems:
            raise NotMet(f"{problems[0]} ({len(problems)} of {self.clients} clients)")
        need(not any(thread.is_alive() for thread in threads), "Some clients still had no answer after five minutes.")
        return f"{self.clients} clients at once, three requests each, all with the right answers; {retries} times a client was told to come again."

    def is_watched(self) -> str:
        for path in ("/v2/health/ready", f"{self.path}/ready"):
            answer = self.service.ask("GET", path)
            need(answer.status == 200, f"GET {path} was answered with {answer.status}, expected 200.")
        before = self.scrape()
        for count in (1, 1, 3):
            self.infer(self.rows(count), "A good request")
        good = self.rise(before, lambda by: risen(by, "_total", 5) and risen(by, "_seconds_count", 3))
        between = self.scrape()
        self.service.ask("POST", f"{self.path}/infer", b"{}")
        bad = self.rise(between, lambda by: risen(by, "_total", 1))

        rows = [name for name in risen(good, "_total", 5) if not bad.get(name)]
        need(rows, f"No counter rose by 5, the rows of three good requests (1 + 1 + 3). What rose: {shown(good, '_total')}")
        timed = risen(good, "_seconds_count", 3)
        need(timed, f"No histogram in seconds counted the three good requests. What rose: {shown(good, '_seconds_count')}")
        after = self.scrape()
        problems = [out_of_form(after, name) for name in timed]
        need(None in problems, problems[0] or "")
        failed = [name for name in risen(bad, "_total", 1) if not good.get(name)]
        need(failed, f"No counter rose by 1 for the one bad request, and only for it. What rose: {shown(bad, '_total')}")
        return f"Ready; {rows[0]} counts rows, {timed[problems.index(None)]} requests with their time, {failed[0]} what was refused."

    def rise(self, before: dict[str, float], there: Callable[[dict[str, float]], object]) -> dict[str, float]:
        """By how much each sample rose. What is counted after the answer has gone out gets two seconds to be `there`."""
        limit = time.monotonic() + 2
        while True:
            by = {name: value - before.get(name, 0) for name, value in self.scrape().items()}
            if there(by) or time.monotonic() > limit:
                return by
            time.sleep(0.1)

    def scrape(self) -> dict[str, float]:
        """The samples of Prometheus' text format: each with its labels, and added up over them under the bare name.

        Those of a bucket keep its bound, behind a blank. What Python says of itself is left out: it may rise by any number.
        """
        answer = self.service.ask("GET", "/metrics")
        need(answer.status == 200, f"GET /metrics was answered with {answer.status}, expected 200.")
        totals: dict[str, float] = {}
        for line in answer.body.decode("utf-8", "replace").splitlines():
            if not line or line.startswith(("#", "python_", "process_")):
                continue
            match = re.fullmatch(r"([a-zA-Z_:][\w:]*)(\{.*\})?\s+(\S+)(?:\s+-?\d+)?", line)
            if match is None:
                raise NotMet(f"This line of /metrics is not Prometheus' text format: {line[:200]}")
            try:
                value = float(match[3])
            except ValueError:
                raise NotMet(f"This line of /metrics has no number at its end: {line[:200]}") from None
            labels = dict(re.findall(r'(\w+)="((?:[^"\\]|\\.)*)"', match[2] or ""))
            bound = f" {labels.pop('le')}" if "le" in labels else ""
            said = ",".join(f'{name}="{labels[name]}"' for name in sorted(labels))
            for name in [match[1] + bound, *([f"{match[1]}{{{said}}}{bound}"] if said else [])]:
                totals[name] = totals.get(name, 0) + value
        return totals

    def logs_each(self) -> str:
        if self.log is None:
            raise NotTried("Give the file that the service logs to: --log service.log")
        if not self.log.is_file():
            raise NotTried(f"There is no file {self.log}.")
        sent = {f"check-{self.dice.randrange(10**9)}": count for count in (1, 1, 4)}
        waited: dict[str, float] = {}
        for asked, count in sent.items():
            started = time.perf_counter()
            self.infer(self.rows(count), "A good request", id=asked)
            waited[asked] = 1000 * (time.perf_counter() - started)
        limit = time.monotonic() + 3
        while len(self.lines(set(sent))) < len(sent) and time.monotonic() < limit:
            time.sleep(0.1)
        time.sleep(0.3)  # a second line for the same request would come now
        lines = self.lines(set(sent))
        ids = [line["id"] for line in lines]
        missing = [asked for asked in sent if asked not in ids]
        need(not missing, f"{len(missing)} of {len(sent)} requests have no JSON line with their id in the log.")
        need(len(ids) == len(set(ids)), f"{len(sent)} requests wrote {len(ids)} lines, expected one each.")
        for line in lines:
            latency = line.get("latency_ms")
            need(finite(latency) and latency > 0, f'Each line needs "latency_ms", a number above 0; came: {str(latency)[:80]}')
            # Ten times and a second more: a busy machine may have stopped the service behind its answer.
            need(
                latency < 10 * waited[line["id"]] + 1000,
                f'"latency_ms" says {latency:,.0f}, and the client waited {waited[line["id"]]:,.0f} ms for that answer. Is it in milliseconds, and of this request alone?',
            )
            predictions = line.get("predictions")
            need(isinstance(predictions, list), f'Each line needs a list under "predictions"; came: {predictions!r}')
            need(
                len(predictions) == sent[line["id"]],
                f"A request of {sent[line['id']]} rows logged {len(predictions)} predictions, expected one for each row.",
            )
        latencies = ", ".join(f"{line['latency_ms']:.1f}" for line in lines)
        return f"{len(lines)} requests, {len(lines)} lines, with 1, 1 and 4 predictions; latencies {latencies} ms."

    def lines(self, ids: set[str]) -> list[dict[str, Any]]:
        """The JSON lines of the log that carry one of these ids."""
        data = self.log.read_bytes() if self.log else b""
        # The `>` of Windows PowerShell writes UTF-16, with its mark at the start.
        text = data.decode("utf-16" if data.startswith(b"\xff\xfe") else "utf-8", errors="replace")
        found = []
        for line in text.splitlines():
            start = line.find("{")
            content = parsed(line[start:]) if start >= 0 else None
            if isinstance(content, dict) and isinstance(content.get("id"), str) and content["id"] in ids:
                found.append(content)
        return found


def nest(data: list[Any], shape: list[int]) -> Any:
    """A flat list as lists within lists."""
    if len(shape) == 1:
        return data
    step = len(data) // shape[0]
    return [nest(data[place * step : (place + 1) * step], shape[1:]) for place in range(shape[0])]


def risen(rose: dict[str, float], ending: str, by: float) -> list[str]:
    """The samples that rose by so much, of those whose name, before its labels, ends so."""
    return [name for name, came in rose.items() if came == by and name.partition("{")[0].endswith(ending)]


def shown(rose: dict[str, float], ending: str) -> str:
    found = [f"{name} by {by:g}" for name, by in rose.items() if by and name.endswith(ending)]
    return ", ".join(found[:6]) or "nothing"


def out_of_form(samples: dict[str, float], count: str) -> str | None:
    """What is wrong with a histogram, known by its count. Its buckets only grow, and the last of them holds all."""
    name, brace, labels = count.partition("{")
    histogram = name.removesuffix("_count")
    start = f"{histogram}_bucket{brace}{labels} "
    try:
        found = sorted((float(each.removeprefix(start)), value) for each, value in samples.items() if each.startswith(start))
    except ValueError:
        return f'A bucket of {histogram} has no number under "le".'
    if len(found) < 3:
        return f"{histogram} has {len(found)} buckets; a percentile needs some to be told from."
    values = [value for _, value in found]
    if values != sorted(values):
        return f"The buckets of {histogram} must not fall: each holds all below its bound; came {values}."
    if found[-1] != (math.inf, samples[count]):
        return f'The last bucket of {histogram}, le="+Inf", holds {found[-1][1]:g}, and its count is {samples[count]:g}.'
    return None


# -- telling


def run(check: Check) -> list[tuple[str, str, str]]:
    """Each requirement with how it stands and what came."""
    methods: dict[str, Callable[[], str]] = {
        "model": check.describes_model,
        "rest": check.predicts,
        "batch": check.batches,
        "errors": check.refuses,
        "clients": check.serves_many,
        "metrics": check.is_watched,
        "log": check.logs_each,
    }
    results: list[tuple[str, str, str]] = []
    for name, title in REQUIREMENTS.items():
        try:
            if results and results[0][1] != "holds":
                raise NotTried("Without a model and its metadata nothing can be asked.")
            state, said = "holds", methods[name]()
        except NotMet as failure:
            state, said = "does not hold", str(failure)
        except NotTried as reason:
            state, said = "not tried", str(reason)
        except Exception as error:  # strangers' answers: whatever they hold, the next requirement is tried
            state, said = "does not hold", f"An answer has a form that cannot be read here ({type(error).__name__}: {error})."
        results.append((name, state, one_line(said)))
        print(f"{state:14} {name:8} {title}\n{'':15}{results[-1][2]}", flush=True)
    return results


def one_line(said: str) -> str:
    """What can be shown: strangers' answers may hold orders to the terminal, halves of letters, and be long."""
    shown = " ".join("".join(each if each.isprintable() else " " for each in said[:10_000]).split())
    return shown if len(shown) <= 600 else f"{shown[:600]} …"


def report(results: list[tuple[str, str, str]], check: Check) -> str:
    held = sum(state == "holds" for _, state, _ in results)
    rows = "\n".join(f"| {REQUIREMENTS[name]} | {state} | {said.replace('|', '/').replace('<', '&lt;')} |" for name, state, said in results)
    return f"""# Practical: a simple model serving API

{held} of {len(results)} requirements hold.

- Tried on {datetime.now().astimezone():%Y-%m-%d %H:%M %Z}, at {check.service.base}, model {check.model}
- Tried from {platform.system()} {platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}
- Framework and hardware of the service: (fill in)
- Repository: (fill in)

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
    parser.add_argument("--model", default="model", metavar="NAME", help="its name, as in /v2/models/NAME (default: %(default)s)")
    parser.add_argument("--report", type=Path, metavar="FILE", help="write the page for the hand-in")
    parser.add_argument("--log", type=Path, metavar="FILE", help="the file that the service logs to")
    parser.add_argument("--too-many", type=positive, default=10_000, metavar="N", help="rows that are too many for one request (default: %(default)s)")
    parser.add_argument("--clients", type=positive, default=20, metavar="N", help="how many clients call at once (default: %(default)s)")
    parser.add_argument("--header", action="append", default=[], metavar="'NAME: VALUE'", help="send this header too, as for a key")
    options = parser.parse_args(arguments)
    try:
        address = urlsplit(options.url)
        known = address.scheme in ("http", "https") and address.hostname and address.port != 0 and visible(address.path)
    except ValueError:
        known = False
    if not known:
        parser.error(f"{options.url} is no address such as http://127.0.0.1:8000")
    if not all(re.fullmatch(r"[!-9;-~]+:[ -~]*", each) for each in options.header):
        parser.error("a header is 'NAME: VALUE', with only letters of ASCII")
    if options.report and (options.report.is_dir() or not options.report.parent.is_dir()):
        parser.error(f"{options.report} cannot be written: it is a folder, or in one that is not there")

    headers = {name.strip(): value.strip() for name, _, value in (each.partition(":") for each in options.header)}
    service = Service(options.url.rstrip("/"), headers)
    check = Check(service, options.model, options.too_many, options.clients, options.log)
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
