"""Asks the service in this container whether it is well. The container's health check runs it every few seconds.

    python healthcheck.py [URL]

URL is http://127.0.0.1:8000/health when not given. The exit code is 0 when the answer is 200 with the status "ready",
and 1 in every other case: another status, another answer, none within three seconds, no connection. One line says
what came. Only the standard library is used, since a slim image has no curl.
"""

from __future__ import annotations

import sys
from urllib.request import ProxyHandler, build_opener


def main(url: str = "http://127.0.0.1:8000/health") -> int:
    # Without a proxy, whatever the environment says: the question never leaves the container.
    opener = build_opener(ProxyHandler({}))
    try:
        with opener.open(url, timeout=3) as answer:
            print(f"status: {answer.status}")
    except OSError as error:
        print(f"not well: {error}")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:2]))
