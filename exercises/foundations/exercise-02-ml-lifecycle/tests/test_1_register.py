"""How the registry keeps versions."""

import hashlib

from lectern_exercise import check, step

LESSON = "foundations/ml-infrastructure-basics"
PICKLE = "foundations/ml-frameworks#files"


@step("register")
def test_versions_are_numbered(work, tmp_path, model_file):
    registry = work.load("registry").Registry(tmp_path / "registry")
    check(
        registry.versions() == [],
        "A new registry has no versions.",
        expected=[],
        got=registry.versions(),
        file="registry.py",
    )
    for number in range(1, 12):
        card = registry.register(model_file(tmp_path), f"month {number}", number / 20)
        check(
            card.version == number,
            "Each version is one above the highest, also above v9.",
            expected=number,
            got=card.version,
            file="registry.py",
        )
    check(
        registry.versions() == list(range(1, 12)),
        "The versions, ascending as numbers: 10 comes after 9.",
        expected=list(range(1, 12)),
        got=registry.versions(),
        file="registry.py",
    )
    check(
        registry.card(7).trained_on == "month 7" and registry.card(7).accuracy == 0.35,
        "The card says what a version was trained on and how good it was.",
        expected=("month 7", 0.35),
        got=registry.card(7),
        see=LESSON,
        file="registry.py",
    )


@step("register")
def test_a_version_never_changes(work, tmp_path, model_file):
    registry = work.load("registry").Registry(tmp_path / "registry")
    file = model_file(tmp_path)
    first = file.read_bytes()
    registry.register(file, "month 1", 0.8)
    check(
        file.is_file(),
        "The file that was given stays where it is: take a copy.",
        expected="still there",
        got="gone",
        file="registry.py",
    )
    file.write_bytes(model_file(tmp_path).read_bytes())
    registry.register(file, "month 2", 0.8)
    kept = registry.file(1).read_bytes()
    check(
        kept == first,
        "v1 is what it was, whatever becomes of the file that was registered and of later versions.",
        expected=f"{len(first)} bytes as registered",
        got="other bytes",
        see=LESSON,
        file="registry.py",
    )


@step("register")
def test_the_checksum(work, tmp_path, model_file, refuses):
    registry = work.load("registry").Registry(tmp_path / "registry")
    file = model_file(tmp_path)
    card = registry.register(file, "month 1", 0.8)
    wanted = hashlib.sha256(file.read_bytes()).hexdigest()
    check(
        card.sha256 == wanted,
        "The card holds the SHA-256 of the model file.",
        expected=wanted,
        got=card.sha256,
        file="registry.py",
    )
    path = registry.file(1)
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(bytes(content))
    refuses(
        lambda: registry.file(1),
        "Tampered",
        "One bit of the registered file has changed, so it is not given out.",
        see=PICKLE,
    )


@step("register")
def test_a_version_that_is_not_there(work, tmp_path, registry_of, refuses):
    work.load("registry")
    registry = registry_of(tmp_path, None)
    refuses(lambda: registry.card(2), "Unknown", "There is no v2 to have a card.")
    refuses(lambda: registry.file(2), "Unknown", "There is no v2 to have a file.")
