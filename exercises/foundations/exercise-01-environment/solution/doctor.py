"""Checks this machine for the course and writes report.md and report.json.

    python doctor.py [--out FOLDER]

The exit code is 0 when work can begin, 1 when something is missing.
"""

import argparse
import platform
import sys
from datetime import UTC, datetime
from pathlib import Path

from checks import check_cloud, check_disk, check_docker, check_editor, check_git, check_memory, check_python
from finding import Finding
from machine import free_disk_bytes, in_virtual_environment, memory_bytes, system_name
from report import is_ready, to_json, to_markdown


def examine(folder: Path) -> list[Finding]:
    """All checks, in the order in which things are installed."""
    return [
        check_python(tuple(sys.version_info[:3]), in_virtual_environment()),
        check_git(),
        *check_docker(),
        check_cloud(),
        check_editor(),
        check_memory(memory_bytes()),
        check_disk(free_disk_bytes(folder)),
    ]


def main() -> int:
    parser = argparse.ArgumentParser(description="Checks this machine for the course.")
    parser.add_argument("--out", type=Path, default=Path.cwd(), help="the folder that gets the report")
    out: Path = parser.parse_args().out

    findings = examine(out)
    facts = {
        "made": datetime.now(UTC).isoformat(timespec="seconds"),
        "system": f"{system_name()} {platform.release()} {platform.machine()}",
    }
    (out / "report.json").write_text(to_json(findings, facts), encoding="utf-8")
    (out / "report.md").write_text(to_markdown(findings, facts), encoding="utf-8")
    for finding in findings:
        print(f"{'ok' if finding.ready else '--':3} {finding.name:20} {finding.state:12} {finding.detail}")
        if finding.cure:
            print(f"    {finding.cure}")
    return 0 if is_ready(findings) else 1


if __name__ == "__main__":
    raise SystemExit(main())
