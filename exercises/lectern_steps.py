"""An exercise and its steps: read from its folder, judged one by one, proven by a receipt."""

from __future__ import annotations

import json
from base64 import b32encode
from dataclasses import dataclass, field
from datetime import date
from hashlib import sha256
from pathlib import Path

import pytest

from lectern_failure import StepFailure


@dataclass
class Step:
    """A step, and what became of its tests."""

    id: str
    title: str
    passed: int = 0
    not_run: int = 0
    skipped: list[str] = field(default_factory=list)
    failure: StepFailure | None = None
    state: str = "not reached"

    def settle(self) -> None:
        """Called when the last test of the step was run or left out."""
        if self.failure:
            self.state = "failed"
        elif not self.not_run:
            self.state = "passed" if self.passed else "skipped"


@dataclass
class Exercise:
    """An exercise. `site` is the course's address in a download, and None in the repository."""

    root: Path
    id: str
    title: str
    steps: list[Step]
    site: str | None

    def address(self, see: str) -> str:
        """Where a page can be read: on the course's site, or as a file of the repository."""
        page, _, heading = see.partition("#")
        anchor = f"#{heading}" if heading else ""
        if see.startswith(("http://", "https://")):
            return see
        if self.site:
            return f"{self.site.rstrip('/')}/{page}/{anchor}"
        if page.startswith("exercises/"):
            return f"index.mdx{anchor}"
        module, _, lesson = page.partition("/")
        docs = self.root.parent.parent.parent / "docs"
        for pattern in (f"*-{module}/*-{lesson}.mdx", f"{module}/{lesson}.mdx", f"{page}.mdx"):
            for found in docs.glob(pattern):
                return found.relative_to(docs.parent).as_posix() + anchor
        return see


def read_exercise(root: Path) -> Exercise:
    """The exercise's id, title and steps: from `exercise.json` of a download, or from `index.mdx` in the repository."""
    download = root / "exercise.json"
    if download.is_file():
        data = json.loads(download.read_text(encoding="utf-8"))
        steps = [Step(entry["id"], entry["title"]) for entry in data["steps"]]
        return Exercise(root, data["id"], data["title"], steps, data.get("site"))
    page = root / "index.mdx"
    if not page.is_file():
        raise pytest.UsageError(f"{root} is not the folder of an exercise: it has neither exercise.json nor index.mdx")
    title, steps, inside = root.name, [], False
    for line in page.read_text(encoding="utf-8").split("\n---")[0].splitlines():
        if not line.startswith((" ", "-")):
            inside = line.rstrip() == "steps:"
        if line.startswith("title:"):
            title = unquote(line.partition(":")[2])
        if not inside:
            continue
        text = line.strip().removeprefix("-").strip().removeprefix("{").removesuffix("}")
        if text.startswith("id:"):
            step_id, _, rest = text.removeprefix("id:").partition(",")
            steps.append(Step(unquote(step_id), ""))
            text = rest.strip()
        if text.startswith("title:") and steps:
            steps[-1].title = unquote(text.removeprefix("title:"))
    return Exercise(root, root.name, title, steps, None)


def unquote(text: str) -> str:
    """A one-line YAML text, plain or in quotes."""
    text = text.strip()
    if text.startswith('"'):
        return str(json.loads(text))
    return text[1:-1].replace("''", "'") if text.startswith("'") else text


def receipt(exercise: Exercise, day: date) -> str:
    """The token that the exercise's page accepts. Its last part is a checksum of what stands before it."""
    steps = "+".join(step.id for step in exercise.steps)
    body = f"lectern1.{exercise.id}.{steps}.{day:%Y%m%d}"
    return f"{body}.{b32encode(sha256(body.encode()).digest()).decode().lower()[:8]}"
