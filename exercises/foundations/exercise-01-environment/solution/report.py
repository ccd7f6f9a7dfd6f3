"""The report: for a program as JSON, for people as Markdown."""

import json
from collections.abc import Sequence
from dataclasses import asdict

from finding import Finding


# region report
def is_ready(findings: Sequence[Finding]) -> bool:
    """Whether work can begin: every finding is ready."""
    return all(finding.ready for finding in findings)


def to_json(findings: Sequence[Finding], facts: dict[str, str]) -> str:
    """The report as JSON text: the facts as they are, then `ready` (true or false), then `findings`, a list of objects
    with the keys name, state, detail and cure."""
    data = {**facts, "ready": is_ready(findings), "findings": [asdict(finding) for finding in findings]}
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"


def to_markdown(findings: Sequence[Finding], facts: dict[str, str]) -> str:
    """The report as Markdown: a heading, the facts, a table with one row a finding, and a list "To do" with
    the name and the cure of each finding that has one. A `|` inside a cell is written `\\|`, a line break as a space."""
    lines = ["# Environment report", ""]
    lines += [f"- {name}: {value}" for name, value in facts.items()]
    lines += ["", f"**{'Ready to work.' if is_ready(findings) else 'Not ready yet.'}**", ""]
    lines += ["| What | State | Seen |", "| --- | --- | --- |"]
    lines += [f"| {cell(finding.name)} | {finding.state} | {cell(finding.detail)} |" for finding in findings]
    to_do = [f"- **{finding.name}**: {finding.cure}" for finding in findings if finding.cure]
    if to_do:
        lines += ["", "## To do", "", *to_do]
    return "\n".join(lines) + "\n"


def cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|")
# endregion report
