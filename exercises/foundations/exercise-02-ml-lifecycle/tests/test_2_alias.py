"""How names point to versions."""

import os
from importlib import import_module

from lectern_exercise import check, step

LESSON = "foundations/ml-infrastructure-basics"


@step("alias")
def test_an_alias_points_to_a_version(work, tmp_path, registry_of, refuses):
    empty = work.load("registry").Registry(tmp_path / "empty")
    refuses(lambda: empty.resolve("production"), "Unknown", "Nobody has pointed production to anything yet.")
    registry = registry_of(tmp_path, None, None, None)
    registry.point("production", 1)
    registry.point("canary", 3)
    registry.point("production", 2)
    again = import_module("registry").Registry(registry.folder)
    got = (again.resolve("production"), again.resolve("canary"), again.history("production"))
    check(
        got == (2, 3, [1, 2]),
        "Aliases are kept in the folder, each by itself, with the versions that they had.",
        expected=(2, 3, [1, 2]),
        got=got,
        see=LESSON,
        file="registry.py",
    )
    refuses(lambda: registry.point("production", 9), "Unknown", "There is no v9 to point to.")
    check(
        registry.resolve("production") == 2,
        "A refused change changes nothing.",
        expected=2,
        got=registry.resolve("production"),
        file="registry.py",
    )


@step("alias")
def test_rollback(work, tmp_path, registry_of, refuses):
    work.load("registry")
    registry = registry_of(tmp_path, None, None, None)
    for version in (1, 3, 2):
        registry.point("production", version)
    got = [registry.rollback("production"), registry.resolve("production"), registry.rollback("production")]
    check(
        got == [3, 3, 1],
        "Rolling back goes to the version that was in use before, which need not be the number before.",
        expected=[3, 3, 1],
        got=got,
        file="registry.py",
    )
    refuses(lambda: registry.rollback("production"), "Unknown", "There is nothing before the first version.")
    check(
        registry.resolve("production") == 1,
        "A refused rollback changes nothing.",
        expected=1,
        got=registry.resolve("production"),
        file="registry.py",
    )
    check(
        registry.versions() == [1, 2, 3],
        "A rollback moves the alias; the versions stay.",
        expected=[1, 2, 3],
        got=registry.versions(),
        file="registry.py",
    )


@step("alias")
def test_the_machine_stops_in_between(work, tmp_path, monkeypatch, registry_of):
    work.load("registry")
    registry = registry_of(tmp_path, None, None, in_use=1)

    def power_cut(*_: object, **__: object) -> None:
        raise OSError("the machine stopped")

    monkeypatch.setattr(os, "replace", power_cut)
    try:
        registry.point("production", 2)
    except OSError:
        pass
    else:
        check(
            False,
            "aliases.json is written beside and put in its place by os.replace, so that nobody reads half a file.",
            expected="os.replace is called",
            got="it was not",
            file="registry.py",
        )
    monkeypatch.undo()
    got = registry.resolve("production")
    check(
        got == 1,
        "The machine stopped before the new file was in its place: the old aliases hold.",
        expected=1,
        got=got,
        file="registry.py",
    )
