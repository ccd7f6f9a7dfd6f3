"""The report: for a program as JSON, for people as Markdown."""

from collections.abc import Sequence

from finding import Finding


# region report
def is_ready(findings: Sequence[Finding]) -> bool:
    """Whether work can begin: every finding is ready."""
    raise NotImplementedError("step 7: one finding that is not ready is enough to say no")


def to_json(findings: Sequence[Finding], facts: dict[str, str]) -> str:
    """The report as JSON text: the facts as they are, then `ready` (true or false), then `findings`, a list of objects
    with the keys name, state, detail and cure."""
    raise NotImplementedError("step 7: put the parts together and make JSON of them")


def to_markdown(findings: Sequence[Finding], facts: dict[str, str]) -> str:
    """The report as Markdown: a heading, the facts, a table with one row a finding, and a list "To do" with
    the name and the cure of each finding that has one. A `|` inside a cell is written `\\|`, a line break as a space."""
    raise NotImplementedError("step 7: write heading, facts, table and list")
# endregion report
