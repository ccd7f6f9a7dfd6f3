"""Reads a Dockerfile as BuildKit does, as far as rules about it need: stages, flags, exec form, heredocs, variables.

The parsers in the Python index were tried first: `dockerfile-parse` knows no heredocs and only the last stage, and
`dockerfile` is archived.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field


@dataclass
class Instruction:
    keyword: str
    """In capitals: RUN, COPY …"""
    text: str
    """What follows the keyword and its flags, on one line."""
    line: int
    flags: list[str] = field(default_factory=list)
    """`--from=build` and the like."""
    heredoc: str = ""

    @property
    def exec_form(self) -> list[str] | None:
        """The words of `["a", "b"]`; None where the instruction is in shell form."""
        try:
            words = json.loads(self.text)
        except ValueError:
            return None
        return words if isinstance(words, list) and all(isinstance(word, str) for word in words) else None

    @property
    def words(self) -> list[str]:
        return self.exec_form or self.text.split()

    @property
    def where(self) -> str:
        return f"Dockerfile:{self.line}"

    def flag(self, name: str) -> str | None:
        return next((each.partition("=")[2] for each in self.flags if each.split("=")[0] == f"--{name}"), None)


@dataclass
class Stage:
    image: str
    name: str | None
    line: int
    instructions: list[Instruction] = field(default_factory=list)

    def all(self, *keywords: str) -> list[Instruction]:
        return [each for each in self.instructions if each.keyword in keywords]


def read_instructions(text: str) -> list[Instruction]:
    lines = text.splitlines()
    escape = "`" if re.search(r"(?im)\A(\s*#.*\n)*\s*#\s*escape\s*=\s*`", text) else "\\"
    found: list[Instruction] = []
    at = 0
    while at < len(lines):
        start, parts = at, []
        while at < len(lines):
            line = lines[at].strip()
            at += 1
            if line.startswith("#") or (not line and parts):
                continue  # comments and empty lines may stand inside a continued instruction
            parts.append(line.removesuffix(escape).strip())
            if not line.endswith(escape):
                break
        whole = " ".join(part for part in parts if part)
        if not whole:
            continue
        keyword, _, rest = whole.partition(" ")
        flags = []
        while match := re.match(r"(--[\w-]+(?:=(?:\"[^\"]*\"|\S*))?)\s*", rest):
            flags.append(match[1])
            rest = rest[match.end() :]
        instruction = Instruction(keyword.upper(), rest.strip(), start + 1, flags)
        if instruction.keyword in ("RUN", "COPY", "ADD"):
            for end in re.findall(r"<<-?[\"']?(\w+)[\"']?", rest):
                while at < len(lines) and lines[at].strip() != end:
                    instruction.heredoc += lines[at] + "\n"
                    at += 1
                at += 1
        found.append(instruction)
    return found


def read_stages(text: str) -> list[Stage]:
    """The stages in order. An ARG before the first FROM is put in where a FROM uses it."""
    stages: list[Stage] = []
    defaults: dict[str, str] = {}
    for each in read_instructions(text):
        if each.keyword == "FROM":
            words = [fill_in(word, defaults) for word in each.text.split()]
            name = words[2] if len(words) == 3 and words[1].upper() == "AS" else None
            stages.append(Stage(words[0] if words else "", name, each.line))
        elif stages:
            stages[-1].instructions.append(each)
        elif each.keyword == "ARG":
            name, _, value = each.text.partition("=")
            defaults[name] = value.strip("\"'")
    return stages


def fill_in(word: str, values: dict[str, str]) -> str:
    def value(match: re.Match[str]) -> str:
        return values.get(match["name"] or match["plain"], match["default"] or "")

    return re.sub(r"\$(?:\{(?P<name>\w+)(?::-(?P<default>[^}]*))?\}|(?P<plain>\w+))", value, word)
