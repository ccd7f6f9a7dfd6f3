"""Which files reach the builder, and which of them COPY and ADD put into a layer."""

from __future__ import annotations

import posixpath
import re

from dockerfile_reader import Instruction


def kept(files: list[str], dockerignore: str) -> list[str]:
    """The files that .dockerignore leaves. As in the engine, the last pattern that matches a file or one of its folders decides."""
    rules: list[tuple[bool, re.Pattern[str]]] = []
    for line in dockerignore.splitlines():
        pattern = line.strip()
        if not pattern or line.startswith("#"):
            continue
        includes = pattern.startswith("!")
        clean = posixpath.normpath(pattern.removeprefix("!").strip()).lstrip("/")
        rules.append((includes, re.compile(to_regex(clean))))
    left = []
    for file in files:
        paths = [file, *parents(file)]
        ignored = False
        for includes, regex in rules:
            if any(regex.fullmatch(path) for path in paths):
                ignored = not includes
        if not ignored:
            left.append(file)
    return left


def copied(files: list[str], instruction: Instruction) -> list[str]:
    """The files of the build context that one COPY or ADD takes."""
    if instruction.flag("from") is not None:
        return []
    found: list[str] = []
    for source in instruction.words[:-1]:
        if "://" in source or source.startswith("<<"):
            continue
        clean = posixpath.normpath(source).lstrip("/")
        regex = re.compile(to_regex(clean))
        found += [file for file in files if clean in (".", "") or any(regex.fullmatch(path) for path in [file, *parents(file)])]
    return found


def parents(path: str) -> list[str]:
    parts = path.split("/")
    return ["/".join(parts[:count]) for count in range(1, len(parts))]


def to_regex(pattern: str) -> str:
    """Go's filepath.Match with the engine's addition: ** stands for any number of folders."""
    out, at = "", 0
    while at < len(pattern):
        rest = pattern[at:]
        if rest.startswith("**"):
            at += 3 if rest.startswith("**/") else 2
            out += "(?:.*/)?" if rest.startswith("**/") else ".*"
            continue
        if rest[0] == "[" and "]" in rest:
            end = rest.index("]")
            out += "[" + rest[1:end].replace("\\", "\\\\") + "]"
            at += end + 1
            continue
        if rest[0] == "\\" and len(rest) > 1:
            out += re.escape(rest[1])
            at += 2
            continue
        out += {"*": "[^/]*", "?": "[^/]"}.get(rest[0], re.escape(rest[0]))
        at += 1
    return out
