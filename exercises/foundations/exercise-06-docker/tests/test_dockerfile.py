"""Reads Dockerfile and .dockerignore, and judges what would be built from them."""

from __future__ import annotations

import re
import sys
from pathlib import Path

from lectern_exercise import Work, check, step

sys.path.insert(0, str(Path(__file__).parent))  # the tests are read one by one, so their helpers must be found here

from build_context import copied, kept
from dockerfile_reader import Instruction, Stage, fill_in, read_stages

LESSON = "foundations/docker-basics"
WEIGHTS = re.compile(r"\.(npz|npy|pt|pth|pt2|onnx|safetensors|keras|h5|pkl|joblib)\b", re.IGNORECASE)

NEEDED = ["app/__init__.py", "app/model.py", "app/service.py", "app/weights.py", "healthcheck.py", "requirements.txt"]
UNWANTED = {
    "the repository": [".git/config", ".git/objects/4b/825dc6"],
    "a virtual environment": [".venv/pyvenv.cfg", ".venv/lib/python3.12/site-packages/numpy/core.so"],
    "caches of Python": ["app/__pycache__/service.cpython-312.pyc", "__pycache__/healthcheck.cpython-312.pyc"],
    "weights": ["model/stamps.npz", "model/2026-10/stamps.npz"],
    "files with secrets": [".env", ".env.production", "pip.conf"],
}
TREE = sorted(NEEDED + ["Dockerfile", "compose.yaml", "make_model.py", "README.md"] + sum(UNWANTED.values(), []))


def stages(work: Work) -> list[Stage]:
    found = read_stages(work.read("Dockerfile"))
    check(found, "A Dockerfile has at least one FROM.", file="Dockerfile")
    return found


def runs(stage: Stage) -> list[Instruction]:
    return stage.all("RUN")


def script(run: Instruction) -> str:
    return " ".join([*run.flags, *run.words, run.heredoc])


def context(work: Work) -> list[str]:
    ignore = work.path(".dockerignore")
    return kept(TREE, ignore.read_text(encoding="utf-8") if ignore.is_file() else "")


def installs(run: Instruction) -> bool:
    return bool(re.search(r"\b(pip|uv)\b.*\b(install|sync)\b", script(run)))


# -- base


@step("base")
def test_each_base_image_is_pinned(work: Work) -> None:
    found = stages(work)
    names = {stage.name for stage in found}
    for stage in found:
        if stage.image in names or stage.image == "scratch":
            continue
        _, _, digest = stage.image.partition("@")
        _, _, tag = stage.image.partition("@")[0].rpartition("/")[2].partition(":")
        exact = re.fullmatch(r"sha256:[0-9a-f]{64}", digest) or re.match(r"v?\d+\.\d+\.\d+", tag)
        check(
            exact,
            "A base image is named by its digest or by a tag with the whole version, so that tomorrow's build takes the same one.",
            expected="python:3.12.12-slim-bookworm, or name@sha256:…",
            got=stage.image,
            see=LESSON,
            file=f"Dockerfile:{stage.line}",
        )


@step("base")
def test_the_last_stage_has_a_small_base(work: Work) -> None:
    found = stages(work)
    named = {stage.name: stage.image for stage in found}
    image = found[-1].image
    while image in named:
        image = named[image]
    check(
        re.search(r"slim|alpine|distroless|scratch|chiselled|minimal", image),
        "What runs in production has a small base: the full Python image carries compilers and about a gigabyte.",
        expected="a slim variant",
        got=image,
        see=LESSON,
        file=f"Dockerfile:{found[-1].line}",
    )


@step("base")
def test_the_packages_are_pinned(work: Work) -> None:
    lines = [line.split("#")[0].strip() for line in work.read("requirements.txt").splitlines()]
    wanted = [line.rstrip("\\ ") for line in lines if line and not line.startswith("-")]
    loose = [line for line in wanted if not re.match(r"[\w.\[\],-]+\s*==\s*\d[\w.]*", line)]
    check(not loose, "Each package in requirements.txt has an exact version.", expected="name==version", got=loose, file="requirements.txt")
    names = {re.split(r"[\[=\s]", line)[0].lower().replace("_", "-") for line in wanted}
    missing = {"fastapi", "numpy", "pillow", "python-multipart", "uvicorn"} - names
    check(
        not missing,
        "requirements.txt has what the service needs.",
        expected="all five",
        got=f"without {sorted(missing)}",
        file="requirements.txt",
    )


# -- stages


@step("stages")
def test_one_stage_builds_and_another_runs(work: Work) -> None:
    found = stages(work)
    check(
        len(found) >= 2,
        "A Dockerfile with two stages: one installs, the other takes over the result and runs.",
        expected="2 or more FROM",
        got=len(found),
        see=LESSON,
        file="Dockerfile",
    )
    names = {stage.name for stage in found[:-1] if stage.name} | {str(number) for number in range(len(found) - 1)}
    taken = [each for each in found[-1].all("COPY") if each.flag("from") in names]
    check(
        taken or found[-1].image in names,
        "The last stage takes over what an earlier one has made, with COPY --from.",
        got=[each.text for each in found[-1].all("COPY")],
        see=LESSON,
        file=f"Dockerfile:{found[-1].line}",
    )
    for run in runs(found[-1]):
        check(
            not installs(run),
            "The last stage installs nothing with pip: the installer's leftovers would stay in it.",
            got=run.text,
            file=run.where,
        )
    check(any(installs(run) for stage in found for run in runs(stage)), "An earlier stage installs requirements.txt.", file="Dockerfile")


@step("stages")
def test_a_change_of_code_does_not_install_again(work: Work) -> None:
    for stage in stages(work):
        taken: list[str] = []
        for each in stage.instructions:
            if each.keyword in ("COPY", "ADD"):
                taken += copied(context(work), each)
            if each.keyword == "RUN" and installs(each):
                source = [file for file in taken if file.endswith(".py")]
                check(
                    not source,
                    "When the packages are installed, no source file has been copied yet. "
                    "The builder's cache holds up to the first line whose input changed, and your code changes each day.",
                    expected="COPY requirements.txt, RUN pip install, and the code after that",
                    got=f"copied before: {', '.join(source)}",
                    see=LESSON,
                    file=each.where,
                )


@step("stages")
def test_the_download_cache_stays_outside(work: Work) -> None:
    for stage in stages(work):
        for run in runs(stage):
            if installs(run):
                kind = any("type=cache" in flag for flag in run.flags)
                check(
                    kind or "--no-cache" in script(run) or re.search(r"PIP_NO_CACHE_DIR|UV_NO_CACHE", work.read("Dockerfile")),
                    "pip's download cache does not end up in a layer: give it a cache mount, or switch it off.",
                    expected="RUN --mount=type=cache,target=/root/.cache/pip …, or pip install --no-cache-dir",
                    got=run.text,
                    see=LESSON,
                    file=run.where,
                )


# -- context


@step("context")
def test_the_builder_gets_only_what_it_needs(work: Work) -> None:
    work.read(".dockerignore")
    sent = context(work)
    for what, files in UNWANTED.items():
        there = [file for file in files if file in sent]
        check(
            not there,
            f".dockerignore keeps {what} from the builder.",
            expected="not sent",
            got=f"sent: {', '.join(there)}",
            see=LESSON,
            file=".dockerignore",
        )
    gone = [file for file in NEEDED if file not in sent]
    check(
        not gone,
        ".dockerignore leaves what the image is made of.",
        expected="sent",
        got=f"kept back: {', '.join(gone)}",
        file=".dockerignore",
    )


@step("context")
def test_the_image_holds_what_the_service_needs(work: Work) -> None:
    taken = {file for stage in stages(work) for each in stage.all("COPY", "ADD") for file in copied(context(work), each)}
    gone = [file for file in NEEDED if file not in taken]
    check(
        not gone,
        "COPY brings in every file that the service needs.",
        expected=NEEDED,
        got=f"not copied: {', '.join(gone)}",
        file="Dockerfile",
    )
    extra = [file for file in taken if file in ("Dockerfile", "compose.yaml", "make_model.py", "README.md")]
    check(
        not extra,
        "Only what runs is copied into the image, not what builds, trains or describes it.",
        expected="not copied",
        got=sorted(extra),
        see=LESSON,
        file="Dockerfile",
    )


# -- process


@step("process")
def test_the_service_runs_as_nobody(work: Work) -> None:
    last = stages(work)[-1]
    users = last.all("USER")
    check(users, "The last stage names a USER. Without one, the service runs as root.", see=LESSON, file=f"Dockerfile:{last.line}")
    user = users[-1].text.split(":")[0]
    check(
        user.isdigit() and int(user) > 0,
        "USER is a number other than 0. Kubernetes can prove of a number, but not of a name, that it is not root.",
        expected="USER 10001:10001",
        got=users[-1].text,
        see=LESSON,
        file=users[-1].where,
    )


@step("process")
def test_the_service_is_process_one(work: Work) -> None:
    last = stages(work)[-1]
    starts = last.all("ENTRYPOINT", "CMD")
    check(starts, "The last stage says with CMD how the service starts.", file=f"Dockerfile:{last.line}")
    for each in starts:
        check(
            each.exec_form,
            "ENTRYPOINT and CMD are in exec form, a JSON list. In shell form a shell is process 1, and the signal to stop never reaches the service.",
            expected='CMD ["uvicorn", …]',
            got=f"{each.keyword} {each.text}",
            see=LESSON,
            file=each.where,
        )
    words = [word for keyword in ("ENTRYPOINT", "CMD") for each in last.all(keyword)[-1:] for word in each.exec_form or []]
    command = " ".join(words)
    check(
        "app.service:app" in command,
        "The container starts app.service:app.",
        expected="app.service:app",
        got=command,
        file=starts[-1].where,
    )
    check(
        "--reload" not in words,
        "--reload is for development: it watches files and starts a second process.",
        got=command,
        file=starts[-1].where,
    )
    check(
        re.search(r"--host[= ](0\.0\.0\.0|::)", command),
        "The service listens on all of the container's addresses. On 127.0.0.1 nobody outside the container reaches it.",
        expected="--host 0.0.0.0",
        got=command,
        see=LESSON,
        file=starts[-1].where,
    )


# -- secrets


SECRET_NAME = re.compile(r"(?i)(TOKEN|SECRET|PASSW|API_?KEY|ACCESS_?KEY|CREDENTIAL|PRIVATE_?KEY)")
IN_ADDRESS = re.compile(r"://[^/\s:@]+:[^/\s@]+@")


@step("secrets")
def test_no_secret_stands_in_the_dockerfile(work: Work) -> None:
    text = work.read("Dockerfile")
    check(
        "change-me-4711" not in text,
        "The token of the package index does not stand in the Dockerfile.",
        expected="a secret mount",
        see=LESSON,
        file="Dockerfile",
    )
    for stage in stages(work):
        for each in stage.instructions:
            check(
                not IN_ADDRESS.search(each.text + each.heredoc),
                "No address in a Dockerfile holds a password; each layer and the history show it.",
                got=f"{each.keyword} {each.text}",
                see=LESSON,
                file=each.where,
            )
            if each.keyword in ("ARG", "ENV"):
                check(
                    not SECRET_NAME.search(each.text),
                    "ARG and ENV are no place for secrets: both stay readable in the image, docker history shows them to everybody who can pull it.",
                    expected="RUN --mount=type=secret,id=…",
                    got=f"{each.keyword} {each.text}",
                    see=LESSON,
                    file=each.where,
                )


@step("secrets")
def test_the_install_takes_its_token_from_a_secret_mount(work: Work) -> None:
    found = [run for stage in stages(work) for run in runs(stage) if installs(run)]
    mounted = [run for run in found if any(flag.startswith("--mount=") and "type=secret" in flag for flag in run.flags)]
    check(
        mounted,
        "The line that installs gets pip's configuration, with the token in it, as a secret mount: it is there while the line runs, and in no layer.",
        expected="RUN --mount=type=secret,id=pip_conf,target=/etc/pip.conf …",
        got=[run.text for run in found],
        see=LESSON,
        file="Dockerfile",
    )
    for run in mounted:
        flag = next(flag for flag in run.flags if "type=secret" in flag)
        check(
            "target=" in flag or "/run/secrets/" in script(run),
            "pip reads the mounted file: mount it where pip looks, or point PIP_CONFIG_FILE to it.",
            expected="target=/etc/pip.conf",
            got=flag,
            file=run.where,
        )


# -- model


@step("model")
def test_no_layer_holds_weights(work: Work) -> None:
    files = [*context(work), *UNWANTED["weights"]]
    for stage in stages(work):
        values: dict[str, str] = {}
        for each in stage.instructions:
            if each.keyword in ("ARG", "ENV"):
                values |= dict(re.findall(r"(\w+)=(\S+)", each.text))
            where = each.where
            text = fill_in(script(each), values)
            if each.keyword in ("COPY", "ADD"):
                named = WEIGHTS.search(text) or [
                    file for file in copied(files, each) if WEIGHTS.search(file) and "." not in each.words[:-1]
                ]
                check(not named, "No COPY or ADD puts weights into a layer.", got=f"{each.keyword} {each.text}", see=LESSON, file=where)
            if each.keyword == "RUN":
                check(
                    "make_model" not in text
                    and not WEIGHTS.search(text)
                    and not re.search(r"\b(huggingface-cli|hf)\s+download\b|snapshot_download", text),
                    "No RUN makes or downloads weights: they would be a layer of the image, and each new version of the code would ship them again.",
                    expected="weights from outside, when the container starts",
                    got=f"RUN {each.text}",
                    see=LESSON,
                    file=where,
                )
