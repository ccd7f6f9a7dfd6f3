"""The health check tells well from unwell, and the image runs it."""

from __future__ import annotations

import json
import re
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path


from lectern_exercise import StepFailure, Work, check, step

sys.path.insert(0, str(Path(__file__).parent))  # the tests are read one by one, so their helpers must be found here

from dockerfile_reader import read_stages

LESSON = "foundations/docker-basics"


@contextmanager
def answering(status: int, body: bytes, seconds: float = 0) -> Iterator[str]:
    """A service whose health is as a test wants it. Gives the address of its health."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:  # noqa: N802, the name is given
            time.sleep(seconds)
            try:
                self.send_response(status)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)
            except OSError:
                pass  # who asked has gone

        def log_message(self, *_: object) -> None: ...

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/health"
    finally:
        server.shutdown()
        threading.Thread(target=server.server_close, daemon=True).start()


READY = json.dumps({"status": "ready", "model": "stamps-1"}).encode()


@step("health")
def test_the_health_check_tells_well_from_unwell(work: Work) -> None:
    cases = [
        ("200 with the status ready", 200, READY, 0, 0),
        ("503", 503, READY, 0, 1),
        ("200 with the status warming", 200, b'{"status": "warming"}', 0, 1),
        ("200 with a page that is no JSON", 200, b"<h1>Welcome to nginx!</h1>", 0, 1),
        ("200 with a list in place of an object", 200, b"[]", 0, 1),
        ("200 after eight seconds", 200, READY, 8, 1),
    ]
    for what, status, body, seconds, code in cases:
        with answering(status, body, seconds) as url:
            judge(work, what, url, code)
    judge(work, "no connection", "http://127.0.0.1:9/health", 1)


def judge(work: Work, what: str, url: str, code: int) -> None:
    try:
        # A proxy of the environment must not stand between the check and the service in the same container.
        done = work.run([sys.executable, "healthcheck.py", url], timeout=7, env={"http_proxy": "http://127.0.0.1:9"})
    except StepFailure:
        raise StepFailure(
            f"The health check gives up after three seconds; here the service answered {what}.",
            expected="an exit code of 1 within 7 seconds",
            got="still waiting",
            see=LESSON,
            file="healthcheck.py",
        ) from None
    said = (done.stdout + done.stderr).strip()
    if "NotImplementedError" in said:
        raise StepFailure(said.splitlines()[-1].partition(": ")[2], file="healthcheck.py")
    check(
        done.returncode == code,
        f"The exit code of healthcheck.py is {code} when the service answers {what}.",
        expected=code,
        got=f"{done.returncode}: {said[-300:]}",
        see=LESSON,
        file="healthcheck.py",
    )
    check(
        "Traceback" not in said and said.count("\n") == 0 and said,
        "The health check says in one line what came; docker inspect shows that line.",
        expected="one line",
        got=said[-300:],
        file="healthcheck.py",
    )


@step("health")
def test_the_image_runs_the_health_check(work: Work) -> None:
    found = read_stages(work.read("Dockerfile"))
    checks = found[-1].all("HEALTHCHECK") if found else []
    check(
        checks,
        "The last stage has a HEALTHCHECK, so that the engine knows a running service from a process that is merely there.",
        see=LESSON,
        file="Dockerfile",
    )
    last = checks[-1]
    keyword, _, rest = last.text.partition(" ")
    try:
        words = json.loads(rest)
    except ValueError:
        words = None
    check(
        keyword == "CMD" and isinstance(words, list) and "healthcheck.py" in " ".join(words),
        "HEALTHCHECK runs healthcheck.py, in exec form.",
        expected='HEALTHCHECK … CMD ["python", "healthcheck.py"]',
        got=last.text,
        file=last.where,
    )
    for name in ("interval", "timeout", "start-period"):
        check(
            last.flag(name),
            f"HEALTHCHECK says its --{name}; the default is made for nobody's service.",
            expected=f"--{name}=…",
            got=last.flags,
            see=LESSON,
            file=last.where,
        )
    check(
        duration(last.flag("timeout")) > 3,
        "--timeout leaves healthcheck.py the three seconds that it takes to give up by itself.",
        expected="more than 3s",
        got=last.flag("timeout"),
        file=last.where,
    )


def duration(text: str | None) -> float:
    units = {"ms": 0.001, "s": 1, "m": 60, "h": 3600}
    return sum(float(number) * units[unit] for number, unit in re.findall(r"([\d.]+)(ms|s|m|h)", text or ""))
