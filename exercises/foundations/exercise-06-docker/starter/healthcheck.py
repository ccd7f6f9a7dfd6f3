"""Asks the service in this container whether it is well. The container's health check runs it every few seconds.

    python healthcheck.py [URL]

URL is http://127.0.0.1:8000/health when not given. The exit code is 0 when the answer is 200 with the status "ready",
and 1 in every other case: another status, another answer, none within three seconds, no connection. One line says
what came. Only the standard library is used, since a slim image has no curl.
"""

from __future__ import annotations

import sys


def main(url: str = "http://127.0.0.1:8000/health") -> int:
    raise NotImplementedError("step 7: ask the service, and give 0 or 1")


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:2]))
