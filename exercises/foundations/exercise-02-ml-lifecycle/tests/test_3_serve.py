"""How the service answers, logs and takes over."""

import json
import math
import random
from importlib import import_module

import numpy as np
import pytest
from lectern_exercise import check, step

LESSON = "foundations/ml-infrastructure-basics"
DICE = random.Random()


@pytest.fixture
def started(work, tmp_path, registry_of):
    """Starts a service on v1 of a registry with one version for each weight; gives it with its log and its clock."""

    def start(*weights: float):
        service_module = work.load("service")
        registry = registry_of(tmp_path, *weights, in_use=1)
        lines: list[str] = []
        now = [1000.0]
        return service_module.Service(registry, "production", lines.append, lambda: now[0]), registry, lines, now

    return start


def entries(lines: list[str], says: str) -> list[dict]:
    try:
        return [json.loads(line) for line in lines]
    except ValueError:
        check(False, says, expected="one JSON object a line", got="\n".join(map(str, lines)), file="service.py")
        return []


@step("serve")
def test_no_start_without_a_version(work, tmp_path, refuses):
    service_module = work.load("service")
    empty = import_module("registry").Registry(tmp_path / "registry")
    refuses(
        lambda: service_module.Service(empty, "production", print),
        "Unknown",
        "Nobody has pointed the alias to a version, so there is nothing to serve.",
        file="service.py",
    )


@step("serve")
def test_each_prediction_is_logged(started):
    service, _, lines, now = started(2.0)
    now[0] = DICE.uniform(1e3, 1e6)
    rows = [[DICE.uniform(-2, 2), 1.0, 2.0, 3.0] for _ in range(3)]
    got = service.predict(rows)
    wanted = [1 / (1 + math.exp(-2 * row[0])) for row in rows]
    check(
        np.allclose(got, wanted),
        "The scores are those of the model behind the alias.",
        expected=wanted,
        got=got,
        file="service.py",
    )
    logged = entries(lines, "Each line of the log is a JSON object.")
    check(
        len(logged) == 3,
        "One line for each prediction, not one for each call.",
        expected=3,
        got=len(logged),
        file="service.py",
    )
    features = dict(zip(import_module("data").FEATURES, rows[1], strict=True))
    expected = {"time": now[0], "version": 1, "features": features, "score": got[1]}
    check(
        logged[1] == expected,
        "A line says when, which version, what came in and what went out.",
        expected=expected,
        got=logged[1],
        see=LESSON,
        file="service.py",
    )


@step("serve")
def test_a_new_version_is_taken_over_on_demand(started):
    service, registry, lines, _ = started(2.0, -2.0)
    registry.point("production", 2)
    row = [[1.0, 0, 0, 0]]
    before = service.predict(row)[0]
    check(
        service.version == 1 and before > 0.5,
        "Until reload() the old version answers: nothing changes in the middle of work.",
        expected=1,
        got=service.version,
        file="service.py",
    )
    changed = service.reload()
    after = service.predict(row)[0]
    check(
        changed is True and service.version == 2 and after < 0.5,
        "After reload() the version behind the alias answers.",
        expected=(True, 2),
        got=(changed, service.version),
        file="service.py",
    )
    check(
        entries(lines, "JSON")[-1]["version"] == 2,
        "The log names the version that answered.",
        expected=2,
        got=lines[-1],
        file="service.py",
    )
    check(
        service.reload() is False,
        "Nothing changed since: reload() says so.",
        expected=False,
        got=True,
        file="service.py",
    )


@step("serve")
def test_a_broken_version_does_not_stop_the_service(started):
    service, registry, lines, _ = started(2.0, -2.0)
    (registry.folder / "v2" / "model.npz").write_bytes(b"half a file")
    registry.point("production", 2)
    changed = service.reload()
    check(
        changed is False and service.version == 1,
        "v2 cannot be loaded, so v1 goes on answering.",
        expected=(False, 1),
        got=(changed, service.version),
        see=LESSON,
        file="service.py",
    )
    got = service.predict([[1.0, 0, 0, 0]])[0]
    check(
        got > 0.5,
        "v1 answers, with its own weights: load first, change over afterwards.",
        expected="above 0.5",
        got=got,
        file="service.py",
    )
    failed = [entry for entry in entries(lines, "JSON") if entry.get("event") == "reload failed"]
    check(
        len(failed) == 1 and failed[0]["version"] == 2 and failed[0]["reason"],
        "The log says that the reload failed, of which version, and why.",
        expected={"event": "reload failed", "version": 2, "reason": "…"},
        got="\n".join(lines),
        file="service.py",
    )


@step("serve")
def test_no_start_without_a_model(work, tmp_path, model_file, refuses):
    service_module = work.load("service")
    registry = import_module("registry").Registry(tmp_path / "registry")
    registry.register(model_file(tmp_path), "month 1", 0.9)
    registry.point("production", 1)
    (registry.folder / "v1" / "model.npz").write_bytes(b"half a file")
    refuses(
        lambda: service_module.Service(registry, "production", print),
        "Tampered",
        "A service that cannot load its model must not start.",
        file="service.py",
    )
