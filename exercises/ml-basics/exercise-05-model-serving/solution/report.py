"""Compares settings of the service under the same load, one change at a time, and writes report/report.md.

    python make_models.py
    python report.py --rate 100 --seconds 10
"""

from __future__ import annotations

import argparse
import asyncio
import os
import socket
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from urllib.request import urlopen

from load import Summary, run

HERE = Path(__file__).parent


@dataclass(frozen=True)
class Setting:
    """A name for people, and what changes in the environment of the service."""

    name: str
    changes: dict[str, str]


SETTINGS = [
    Setting("safetensors, one by one", {"MODEL": "models/damage.safetensors", "MOST": "1", "WAIT": "0"}),
    Setting("onnx, one by one", {"MODEL": "models/damage.onnx", "MOST": "1", "WAIT": "0"}),
    Setting("onnx, batches of 8", {"MODEL": "models/damage.onnx", "MOST": "8", "WAIT": "0.002"}),
    Setting("onnx, batches of 32", {"MODEL": "models/damage.onnx", "MOST": "32", "WAIT": "0.005"}),
]


@dataclass(frozen=True)
class Row:
    """A setting, what came of it, and the memory of the service in MB (10**6 bytes), None where it cannot be read."""

    name: str
    summary: Summary
    memory: float | None


# region report
def to_table(rows: Sequence[Row], p95_limit: float) -> str:
    """A Markdown table with a row for each setting, and under it one line that names the choice.

    Columns: Setting, Answers/s, p50 ms, p95 ms, Inside, Failed, Memory MB, and Against the first: p95 of the first row, by
    p95 of this one, with one digit and a ×, "–" for the first row. Times with one digit, memory whole, "–" where there is none.

    The choice is the setting with the highest rate among those without a failure whose p95 is at most the limit:
    "Choose: <name>"; where there is none, "Choose: none keeps <limit> ms".
    """
    lines = [
        "| Setting | Answers/s | p50 ms | p95 ms | Inside | Failed | Memory MB | Against the first |",
        "| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |",
    ]
    for place, (name, summary, memory) in enumerate((row.name, row.summary, row.memory) for row in rows):
        against = f"{rows[0].summary.p95 / summary.p95:.1f}×" if place else "–"
        cells = [
            name,
            f"{summary.rate:.1f}",
            f"{summary.p50:.1f}",
            f"{summary.p95:.1f}",
            f"{summary.inside:.1f}",
            str(summary.failed),
            "–" if memory is None else f"{memory:.0f}",
            against,
        ]
        lines.append(f"| {' | '.join(cells)} |")
    fit = [row for row in rows if row.summary.failed == 0 and row.summary.p95 <= p95_limit]
    best = max(fit, key=lambda row: row.summary.rate, default=None)
    lines += ["", f"Choose: {best.name}" if best else f"Choose: none keeps {p95_limit:g} ms"]
    return "\n".join(lines)
# endregion report


def memory_of(process: subprocess.Popen[bytes]) -> float | None:
    """Resident memory, on Linux."""
    try:
        for line in Path(f"/proc/{process.pid}/status").read_text().splitlines():
            if line.startswith("VmRSS:"):
                return int(line.split()[1]) * 1024 / 1e6
    except OSError:
        pass
    return None


def measure(setting: Setting, rate: float, seconds: float) -> Row:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    url = f"http://127.0.0.1:{port}"
    environment = {**os.environ, "GOLDEN": "models/golden.npz", **setting.changes}
    command = [sys.executable, "-m", "uvicorn", "service:app", "--port", str(port), "--log-level", "warning"]
    process = subprocess.Popen(command, cwd=HERE, env=environment, stdout=subprocess.DEVNULL)
    try:
        until = time.monotonic() + 60
        while True:
            try:
                urlopen(f"{url}/health/ready", timeout=2).close()
                break
            except OSError as error:
                if process.poll() is not None or time.monotonic() > until:
                    raise SystemExit(f"{setting.name}: the service did not get ready, so there is nothing to measure.") from error
                time.sleep(0.1)
        return Row(setting.name, asyncio.run(run(url, rate, seconds)), memory_of(process))
    finally:
        process.terminate()
        process.wait()


def main() -> None:
    parser = argparse.ArgumentParser(description="Compares settings of the service.")
    parser.add_argument("--rate", type=float, default=100)
    parser.add_argument("--seconds", type=float, default=10)
    parser.add_argument("--p95-ms", type=float, default=50)
    options = parser.parse_args()
    rows = [measure(setting, options.rate, options.seconds) for setting in SETTINGS]
    page = f"# {options.rate:g} requests a second for {options.seconds:g} s\n\n{to_table(rows, options.p95_ms)}\n"
    (HERE / "report").mkdir(exist_ok=True)
    (HERE / "report" / "report.md").write_text(page, encoding="utf-8")
    print(page)


if __name__ == "__main__":
    main()
