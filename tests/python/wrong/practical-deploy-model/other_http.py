"""The same service without a framework, and right in another style: what a checker must not take for a fault."""

from __future__ import annotations

import json
import re
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from fastapi import HTTPException

from service import LOG, classify, read


class Handler(BaseHTTPRequestHandler):
    """HTTP/1.0: an answer ends with its connection. Types are told by the names of files, and numbers have exponents."""

    def do_GET(self) -> None:
        self.answer(200 if self.path == "/health" else 404, b"")

    def do_POST(self) -> None:
        started = time.perf_counter()
        length = int(self.headers["Content-Length"])
        if length > 5_000_000:
            self.close_connection = True  # without reading it
            return self.answer(413, b"too large")
        body = self.rfile.read(length)
        part = re.search(rb'filename="[^"]*\.(png|jpg)"\r\nContent-Type: .*\r\n\r\n', body)
        if part is None:
            return self.answer(415, b"a .png or a .jpg, please")
        try:
            found = classify(read(body[part.end() : body.rindex(b"\r\n--")]))
        except HTTPException as error:
            return self.answer(error.status_code, b"no picture")
        with LOG.open("a", encoding="utf-8") as log:
            log.write(f'level=info latency_ms="{(time.perf_counter() - started) * 1000:.6E}ms"\n')
        said = [f'{{"confidence": {each["confidence"]:.12E}, "label": {json.dumps(each["label"])}}}' for each in found]
        self.answer(200, b"\xef\xbb\xbf\r\n" + f'{{"predictions" :\n [{", ".join(said)}]}}'.encode())

    def answer(self, status: int, body: bytes) -> None:
        self.send_response(status)
        self.send_header("cOnTeNt-TyPe", "application/json")
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """The log has the lines of predictions only."""


class Forgetful(Handler):
    """HTTP/1.1 in chunks of a byte, that closes a connection after three answers without saying so before."""

    protocol_version = "HTTP/1.1"
    answers = 0

    def answer(self, status: int, body: bytes) -> None:
        self.send_response(status)
        self.send_header("TRANSFER-encoding", "Chunked")
        self.end_headers()
        chunks = b"".join(b"1;note=none\r\n%c\r\n" % byte for byte in body)
        self.wfile.write(chunks + b"0\r\nX-Last: yes\r\n\r\n")
        self.answers += 1
        self.close_connection = self.close_connection or self.answers == 3


def serve(port: int, *, forgetful: bool) -> None:
    ThreadingHTTPServer.request_queue_size = 64
    ThreadingHTTPServer(("127.0.0.1", port), Forgetful if forgetful else Handler).serve_forever()
