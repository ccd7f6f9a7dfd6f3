"""Reads compose.yaml, and looks into the built image where there is one."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
from typing import Any

import pytest
import yaml

from lectern_exercise import StepFailure, Work, check, step

LESSON = "foundations/docker-basics"
MIB = 1024**2


def service(work: Work) -> dict[str, Any]:
    try:
        document = yaml.safe_load(work.read("compose.yaml"))
    except yaml.YAMLError as error:
        raise StepFailure("compose.yaml cannot be read as YAML.", got=str(error), file="compose.yaml") from None
    check(isinstance(document, dict) and isinstance(document.get("services"), dict), "compose.yaml has services.", file="compose.yaml")
    check(
        "version" not in document,
        "The key version is a leftover of Compose v1. Compose v2 ignores it with a warning.",
        got=f"version: {document.get('version')}",
        see=LESSON,
        file="compose.yaml",
    )
    built = [each for each in document["services"].values() if isinstance(each, dict) and each.get("build")]
    check(len(built) == 1, "One service is built from this folder.", expected="1 service with build", got=len(built), file="compose.yaml")
    return built[0]


def listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [] if value is None else [value]


def variables(value: Any) -> dict[str, str]:
    if isinstance(value, list):
        return {name: text for name, _, text in (str(each).partition("=") for each in value)}
    return {str(name): str(text) for name, text in (value or {}).items()}


@step("compose")
def test_the_service_is_named_and_reachable_from_here_only(work: Work) -> None:
    api = service(work)
    _, _, tag = str(api.get("image", "")).rpartition("/")[2].partition(":")
    check(
        tag and tag != "latest",
        "The image has a tag with a version, so that you can go back to the one before.",
        expected="depot/stamps:1.0.0",
        got=api.get("image"),
        file="compose.yaml",
    )
    ports = [each if isinstance(each, dict) else long_port(str(each)) for each in listed(api.get("ports"))]
    check(
        any(str(port.get("target")) == "8000" for port in ports),
        "Port 8000 of the container is published.",
        expected="127.0.0.1:8000:8000",
        got=api.get("ports"),
        file="compose.yaml",
    )
    for port in ports:
        check(
            port.get("host_ip") in ("127.0.0.1", "localhost", "[::1]", "::1"),
            "The port is published on 127.0.0.1. Without an address it is open to the whole network, and Docker's own rules go past many firewalls.",
            expected="127.0.0.1:8000:8000",
            got=port,
            see=LESSON,
            file="compose.yaml",
        )


def long_port(text: str) -> dict[str, str | None]:
    host, _, target = text.removesuffix("/tcp").rpartition(":")
    address, _, published = host.rpartition(":")
    return {"host_ip": address or None, "published": published, "target": target}


@step("compose")
def test_the_weights_are_mounted_for_reading(work: Work) -> None:
    api = service(work)
    mounts = []
    for each in listed(api.get("volumes")):
        if isinstance(each, dict):
            mounts.append((str(each.get("source")), str(each.get("target")), bool(each.get("read_only"))))
        else:
            source, _, rest = str(each).partition(":")
            target, _, options = rest.partition(":")
            mounts.append((source, target, "ro" in options.split(",")))
    check(
        not any(source in (".", "./") for source, _, _ in mounts),
        "The source folder is not mounted over the image: what was tested and what runs would be two things.",
        got=api.get("volumes"),
        see=LESSON,
        file="compose.yaml",
    )
    check(
        not any("docker.sock" in source for source, _, _ in mounts),
        "The engine's socket is not mounted: whoever has it is root on the host.",
        got=api.get("volumes"),
        file="compose.yaml",
    )
    environment = variables(api.get("environment"))
    path = environment.get("MODEL_PATH", "")
    holder = [mount for mount in mounts if path.startswith(mount[1].rstrip("/") + "/")]
    check(
        holder,
        "MODEL_PATH lies in a folder that is mounted.",
        expected="./model:/model:ro and MODEL_PATH: /model/stamps.npz",
        got={"MODEL_PATH": path or None, "volumes": api.get("volumes")},
        see=LESSON,
        file="compose.yaml",
    )
    check(
        holder[0][2], "The weights are mounted for reading only.", expected="./model:/model:ro", got=api.get("volumes"), file="compose.yaml"
    )
    digest = environment.get("MODEL_SHA256", "")
    check(
        re.fullmatch(r"[0-9a-fA-F]{64}", digest) or re.fullmatch(r"\$\{MODEL_SHA256:?\?.*\}", digest),
        "MODEL_SHA256 is the digest itself, or a variable that must be set: ${MODEL_SHA256:?say what is missing}.",
        expected="64 hexadecimal digits, or ${MODEL_SHA256:?…}",
        got=digest or None,
        file="compose.yaml",
    )
    for name, text in environment.items():
        secret = re.search(r"(?i)TOKEN|SECRET|PASSW|API_?KEY", name) and not text.startswith("${")
        check(not secret, "No secret stands in compose.yaml; the file goes into the repository.", got=name, file="compose.yaml")


@step("compose")
def test_the_container_can_do_little(work: Work) -> None:
    api = service(work)
    check(
        not api.get("privileged"),
        "The container is not privileged: that would give it every device of the host.",
        got="privileged: true",
        see=LESSON,
        file="compose.yaml",
    )
    check(api.get("network_mode") != "host", "The container has a network of its own.", got="network_mode: host", file="compose.yaml")
    check(
        api.get("read_only") is True,
        "The container's own files cannot be written: read_only: true.",
        expected=True,
        got=api.get("read_only"),
        see=LESSON,
        file="compose.yaml",
    )
    scratch = [str(each).split(":")[0] for each in listed(api.get("tmpfs"))]
    check(
        "/tmp" in scratch,
        "Uploads are kept in /tmp while they are read, so it is writable memory: tmpfs.",
        expected="tmpfs: [/tmp]",
        got=api.get("tmpfs"),
        see=LESSON,
        file="compose.yaml",
    )
    check(
        [str(each).upper() for each in listed(api.get("cap_drop"))] == ["ALL"],
        "All of root's special rights are dropped; this service needs none.",
        expected="cap_drop: [ALL]",
        got=api.get("cap_drop"),
        see=LESSON,
        file="compose.yaml",
    )
    options = [str(each).replace(" ", "").replace("=", ":") for each in listed(api.get("security_opt"))]
    check(
        {"no-new-privileges", "no-new-privileges:true"} & set(options),
        "No program in the container can gain rights it did not start with.",
        expected='security_opt: ["no-new-privileges:true"]',
        got=api.get("security_opt"),
        file="compose.yaml",
    )


@step("compose")
def test_the_container_has_limits(work: Work) -> None:
    api = service(work)
    limits = ((api.get("deploy") or {}).get("resources") or {}).get("limits") or {}
    memory, cpus = api.get("mem_limit") or limits.get("memory"), api.get("cpus") or limits.get("cpus")
    check(
        memory,
        "The container has a memory limit, so that a leak ends this service and not its neighbours.",
        expected="mem_limit: 512m",
        got=None,
        see=LESSON,
        file="compose.yaml",
    )
    check(
        128 * MIB <= size(memory) <= 2048 * MIB,
        "The memory limit fits the service: it uses about 75 MiB.",
        expected="between 128m and 2g",
        got=memory,
        file="compose.yaml",
    )
    number = re.fullmatch(r"\d*\.?\d+", str(cpus))
    check(
        number, "The container has a limit of processor cores, as a number.", expected="cpus: 2", got=cpus, see=LESSON, file="compose.yaml"
    )
    cores = max(1, int(float(str(cpus))))
    threads = variables(api.get("environment")).get("OMP_NUM_THREADS")
    check(
        threads is not None and threads.isdigit() and int(threads) == cores,
        "OMP_NUM_THREADS is the number of cores that the container may use. NumPy sees all of the host's, and starts a thread for each.",
        expected=cores,
        got=threads,
        see="foundations/ml-frameworks#troubleshooting",
        file="compose.yaml",
    )
    check(
        api.get("restart") in ("unless-stopped", "always") or str(api.get("restart", "")).startswith("on-failure"),
        "After a crash the service is started again.",
        expected="restart: unless-stopped",
        got=api.get("restart"),
        file="compose.yaml",
    )


def size(text: Any) -> float:
    match = re.fullmatch(r"(?i)\s*([\d.]+)\s*([kmg]?)i?b?\s*", str(text))
    return float(match[1]) * {"": 1, "k": 1024, "m": MIB, "g": 1024 * MIB}[match[2].lower()] if match else 0


@step("compose")
def test_the_built_image_holds_what_it_promises(work: Work) -> None:
    engine = os.environ.get("ENGINE", "")
    if not engine:
        pytest.skip("The image was not built. To have it judged too, build it, then run the tests with ENGINE=docker set (or podman).")
    if not shutil.which(engine) or subprocess.run([engine, "info"], capture_output=True, timeout=30).returncode != 0:
        pytest.skip(f"The image was not built: {engine} is not installed, or its engine is not running.")
    image = service(work)["image"]

    def ask(*command: str) -> str:
        done = subprocess.run([engine, *command], capture_output=True, text=True, timeout=60)
        check(
            done.returncode == 0,
            f"{engine} {' '.join(command[:2])} works on {image}; build it first with: {engine} compose build",
            got=done.stderr[-600:],
            file="Dockerfile",
        )
        return done.stdout.strip()

    config = json.loads(ask("image", "inspect", image))[0]["Config"]
    check(
        config.get("User", "").split(":")[0] not in ("", "0", "root"),
        "The built image runs as somebody else than root.",
        got=config.get("User"),
        file="Dockerfile",
    )
    look = "import os; print(os.getuid()); [print(f) for d, _, n in os.walk('/') for f in n if f.endswith(('.npz', '.pt', '.onnx'))]"
    printed = ask("run", "--rm", "--network=none", "--read-only", "--entrypoint", "python", image, "-c", look).splitlines()
    check(printed[0] != "0", "A process in the container is not root.", got=f"user id {printed[0]}", file="Dockerfile")
    own = [name for name in printed[1:] if "stamps" in name]
    check(not own, "The built image holds no weights.", got=own, file="Dockerfile")
