"""What the tests of the service share: what they send, and how they start it."""

from __future__ import annotations

import socket
import struct
import sys
import time
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path
from typing import Any

import httpx
import numpy as np
from PIL import Image

from lectern_exercise import StepFailure, Work, check

LESSON = "foundations/api-development"

WATCHED_MODEL = '''
"""The model of the tests: it writes down what is asked of it, and is as slow as a test wants."""
import os, threading, time
from pathlib import Path

LOCK = threading.Lock()


def note(what):
    with LOCK, Path(os.environ["JOURNAL"]).open("a") as journal:
        journal.write(what + "\\n")


class Classifier:
    version = "watched-1"
    labels = ["circle", "square", "triangle"]

    def predict(self, image):
        note("start")
        time.sleep(float(os.environ.get("PREDICT_SECONDS", "0")))
        note("end")
        return {"circle": 0.2, "square": 0.7, "triangle": 0.1}


def load(path):
    note("load")
    return Classifier()
'''


def picture(seed: int, side: int = 64, format: str = "PNG") -> bytes:
    """An image that no service can know beforehand."""
    pixels = np.random.default_rng(seed).integers(0, 256, (side, side, 3), dtype=np.uint8)
    file = BytesIO()
    Image.fromarray(pixels).save(file, format)
    return file.getvalue()


def bomb(side: int = 30_000) -> bytes:
    """A PNG of a few hundred bytes whose header promises side times side pixels."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(b"\0" * 1000)) + chunk(b"IEND", b"")


def post(
    client: httpx.Client, data: bytes, kind: str = "image/png", name: str = "stamp.png", headers: dict[str, str] | None = None
) -> httpx.Response:
    # A connection for each request: what one request breaks must not trouble the next one.
    headers = {"Connection": "close", **(headers or {})}
    return client.post("/predict", files={"file": (name, data, kind)}, headers=headers)


def unfinished(client: httpx.Client, size: int) -> str:
    """Sends the beginning of an upload in chunks, never its end, and gives the first line of what is answered."""
    head = b'--cut\r\nContent-Disposition: form-data; name="file"; filename="a.png"\r\nContent-Type: image/png\r\n\r\n'
    with socket.create_connection((client.base_url.host, client.base_url.port), timeout=10) as connection:
        connection.sendall(
            b"POST /predict HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n"
            b"Content-Type: multipart/form-data; boundary=cut\r\n\r\n"
        )
        try:
            for part in (head, *[bytes(50_000)] * (size // 50_000)):
                connection.sendall(b"%x\r\n%s\r\n" % (len(part), part))
        except OSError:
            pass  # the service has closed the connection; its answer can still be read
        try:
            return connection.recv(100).decode("latin-1").partition("\r\n")[0]
        except TimeoutError:
            return "no answer within 10 seconds"
        except OSError:
            return "the connection was closed without an answer"


@contextmanager
def watched(work: Work, place: Path, **environment: str) -> Iterator[Any]:
    """The service around the watched model. `journal()` of the client gives what the model noted so far."""
    copy = work.copy(place)
    copy.path("model.py").write_text(WATCHED_MODEL, encoding="utf-8")
    journal = place / "journal.txt"
    with copy.serve("service:app", ready="/health", env={"JOURNAL": str(journal), **environment}) as client:
        client.journal = lambda: journal.read_text().split() if journal.exists() else []
        yield client


@contextmanager
def trained(work: Work, place: Path, **environment: str) -> Iterator[Any]:
    """The service around the real model, whose weights are made first."""
    copy = work.copy(place)
    made = copy.run([sys.executable, "make_model.py"])
    check(made.returncode == 0, "make_model.py writes the weights.", got=made.stderr[-600:], file="make_model.py")
    with copy.serve("service:app", ready="/health", env=environment) as client:
        yield client


def body(answer: httpx.Response) -> Any:
    try:
        return answer.json()
    except ValueError:
        return None


def check_refusal(answer: httpx.Response, status: int, what: str, file: str = "service.py", shaped: bool = True) -> None:
    check(
        answer.status_code == status, f"{what} is answered with {status}.", expected=status, got=answer.status_code, see=LESSON, file=file
    )
    content = body(answer)
    error = content.get("error") if isinstance(content, dict) else None
    if shaped:
        check(
            isinstance(error, dict) and {"code", "message"} <= error.keys(),
            'Every refusal has the same shape, {"error": {"code": …, "message": …}}, so that a client needs one piece of code for all.',
            got=answer.text,
            see=LESSON,
            file=file,
        )
    check(
        "Traceback" not in answer.text and ".py" not in answer.text,
        "A refusal tells strangers nothing about the code.",
        got=answer.text,
        file=file,
    )


def until(holds: Callable[[], bool], says: str, got: Callable[[], object] | None = None, file: str | None = None) -> None:
    """Waits a few seconds for something that must happen soon."""
    limit = time.monotonic() + 5
    while not holds():
        if time.monotonic() > limit:
            raise StepFailure(says, **({"got": got()} if got else {}), see=LESSON, file=file)
        time.sleep(0.02)
