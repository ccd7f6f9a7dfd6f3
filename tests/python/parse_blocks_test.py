"""Each parser takes what is right, and says what is wrong and on which line."""

import pytest
from parse_blocks import PARSERS

RIGHT = [
    ("json", '{"a": [1]}', ""),
    ("yaml", "a: 1\n---\nb: !Ref x\n", ""),
    ("yaml", "services:\n  api:\n    image: api:1\n", "compose.yaml"),
    ("yaml", "on: push\njobs:\n  test:\n    runs-on: x\n    steps:\n      - run: ls\n", ".github/workflows/ci.yml"),
    ("toml", "a = 1", ""),
    ("ini", "[Service]\nEnvironment=A=1\nEnvironment=B=2\n", ""),
    ("docker", "HEALTHCHECK CMD curl -f http://localhost/", ""),
    ("nginx", "location / {\n  proxy_pass http://api;\n}", ""),
    ("sql", "SELECT 1; SELECT a FROM b", ""),
    ("promql", "# how many\nrate(a[5m])\n\nsum by (job) (b)", ""),
    ("protobuf", 'syntax = "proto3";\nmessage A { string a = 1; }', ""),
    ("cmake", "project(a)\n", ""),
    ("bash", 'for a in *; do\n  echo "$a"\ndone', ""),
    ("notebook", '{"cells": [], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}', ""),
]

WRONG = [
    ("json", '{\n"a": 1,\n}', "", "double quotes", 3),
    ("yaml", "a: 1\nb: 2\na: 3", "", "the key `a` stands twice", 3),
    ("yaml", "a:\n  - [1\n", "", "expected ',' or ']'", 3),
    ("yaml", "services:\n  api:\n    imag: a\n", "docker-compose.yml", "'imag' was unexpected", None),
    ("toml", "a = 1\nb =", "", "Invalid value", None),
    ("ini", "a = 1", "", "no section headers", 1),
    ("docker", "FROM a\nRUM ls\n", "", "unexpected", 2),
    ("nginx", "server {\n  listenn 80;\n}", "", "unknown directive", 2),
    ("sql", "SELECT a FROM", "", "Expected table name", 1),
    ("promql", "a\n\nsum(b", "", "unclosed", 3),
    ("protobuf", "message A {\n  string a 1;\n}", "", "missing '='", 2),
    ("cmake", "project(a\n", "", "unbalanced", None),
    ("bash", "ls\nif true; then\n", "", "unexpected end of file", 3),
    ("notebook", '{"nbformat": 4}', "", "required property", None),
]


@pytest.mark.parametrize(("language", "code", "title"), RIGHT)
def test_takes_what_is_right(language: str, code: str, title: str) -> None:
    by, error, _ = PARSERS[language](code, title)
    assert error is None
    assert by


@pytest.mark.parametrize(("language", "code", "title", "words", "line"), WRONG)
def test_says_what_is_wrong(language: str, code: str, title: str, words: str, line: int | None) -> None:
    _, error, found = PARSERS[language](code, title)
    assert error is not None and words in error
    assert found == line
