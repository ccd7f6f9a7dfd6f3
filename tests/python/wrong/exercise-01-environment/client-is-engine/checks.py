"""One function for each thing that the course needs. Each gives findings and never raises."""

import shutil

from cures import cure
from finding import Finding
from machine import system_name
from probe import ask
from versions import Version, at_least, first_version

PYTHON_OLDEST: Version = (3, 11)
PYTHON_NEWEST: Version = (3, 13)
"""The newest Python that TensorFlow 2.21 has builds for."""

ENGINE_OLDEST: Version = (23, 0)
"""From Engine 23.0 on, BuildKit is what builds images."""

CLOUD_TOOLS = {"aws": "AWS CLI", "gcloud": "Google Cloud CLI", "az": "Azure CLI"}
EDITORS = {"code": "VS Code", "pycharm": "PyCharm", "nvim": "Neovim", "vim": "Vim", "emacs": "Emacs", "zed": "Zed"}

GIB = 2**30
MEMORY_NEEDED = 7 * GIB
"""A machine sold with 8 GB shows less: firmware and graphics keep a part."""

DISK_NEEDED = 20 * 10**9


# region python
def check_python(version: Version, in_environment: bool) -> Finding:
    """Judges the Python that runs the doctor.

    old      below 3.11
    warning  above 3.13, or not in a virtual environment
    """
    system = system_name()
    text = ".".join(str(part) for part in version)
    if not at_least(version, PYTHON_OLDEST):
        return Finding("Python", "old", f"{text}; the course needs 3.11 or newer", cure("python", system))
    if at_least(version, (PYTHON_NEWEST[0], PYTHON_NEWEST[1] + 1)):
        return Finding("Python", "warning", f"{text}; TensorFlow has no build above 3.13", cure("python", system))
    if not in_environment:
        return Finding("Python", "warning", f"{text}, outside a virtual environment", cure("venv", system))
    return Finding("Python", "ok", f"{text}, in a virtual environment")
# endregion python


# region git
def check_git() -> Finding:
    """Judges Git and whether it knows whose commits it writes. The report never holds the name or the address.

    missing     there is no program git, or it does not work
    not set up  user.name or user.email has no value
    """
    system = system_name()
    answer = ask(["git", "--version"])
    if not answer.ok:
        return Finding("Git", "missing", answer.text, cure("git", system))
    unset = [key for key in ("user.name", "user.email") if not is_set(key)]
    if unset:
        return Finding("Git", "not set up", f"no value for {' and '.join(unset)}", cure("git-identity", system))
    return Finding("Git", "ok", f"{version_text(answer.text)}, with a name and an address")


def is_set(key: str) -> bool:
    answer = ask(["git", "config", "--get", key])
    return answer.ok and answer.text != ""
# endregion git


# region docker
def check_docker() -> list[Finding]:
    """Judges the engine and Compose, in this order. An absent docker gives one finding, named "Docker".

    missing      no program docker; or docker has no subcommand compose
    not running  the program is there, the engine behind it does not answer
    not set up   the engine is there, but this user may not talk to it
    old          an engine before 23.0
    """
    system = system_name()
    client = ask(["docker", "--version"])
    if not client.ok:
        return [Finding("Docker", "missing", client.text, cure("docker", system))]
    return [check_engine(system), check_compose(system)]


def check_engine(system: str) -> Finding:
    # The client alone answers `docker --version`. Only the engine knows its own version.
    answer = ask(["docker", "--version"])
    version = first_version(answer.text)
    if "permission denied" in answer.text.lower():
        return Finding("Docker engine", "not set up", last_line(answer.text), cure("docker-rights", system))
    if not answer.ok or version is None:
        return Finding("Docker engine", "not running", last_line(answer.text), cure("docker-engine", system))
    if not at_least(version, ENGINE_OLDEST):
        return Finding("Docker engine", "old", version_text(answer.text), cure("docker", system))
    return Finding("Docker engine", "ok", version_text(answer.text))


def check_compose(system: str) -> Finding:
    answer = ask(["docker", "compose", "version"])
    version = first_version(answer.text)
    if not answer.ok or version is None or not at_least(version, (2, 0)):
        return Finding("Docker Compose", "missing", "`docker compose version` does not answer", cure("compose", system))
    return Finding("Docker Compose", "ok", version_text(answer.text))
# endregion docker


# region one-of
def check_cloud() -> Finding:
    """Judges the cloud command lines: one that works is enough, and all that work are named.

    missing  none answers `--version`; what the broken ones said belongs into the detail
    """
    working, broken = [], []
    for program, name in CLOUD_TOOLS.items():
        answer = ask([program, "--version"], timeout=30)
        if answer.ok:
            working.append(f"{name} {version_text(answer.text)}")
        elif "not on the PATH" not in answer.text:
            broken.append(f"{name} does not work: {last_line(answer.text)}")
    if working:
        return Finding("Cloud command line", "ok", ", ".join(working))
    detail = "; ".join(broken) or "none of aws, gcloud and az is on the PATH"
    return Finding("Cloud command line", "missing", detail, cure("cloud", system_name()))


def check_editor() -> Finding:
    """Judges the editors: one on the PATH is enough, and all that are there are named. They are looked for, not started:
    some would open a window."""
    found = [name for program, name in EDITORS.items() if shutil.which(program)]
    if found:
        return Finding("Editor", "ok", ", ".join(found))
    return Finding("Editor", "missing", "no known editor is on the PATH", cure("editor", system_name()))
# endregion one-of


# region machine
def check_memory(total: int) -> Finding:
    """Judges the memory, in bytes. Below 7 GiB it is "too small". The detail gives GiB with one digit: "7.7 GiB"."""
    text = f"{total / GIB:.1f} GiB"
    if total < MEMORY_NEEDED:
        return Finding("Memory", "too small", text, cure("memory", system_name()))
    return Finding("Memory", "ok", text)


def check_disk(free: int) -> Finding:
    """Judges the free disk, in bytes. Below 20 GB (10**9 bytes each) it is "too small". The detail: "153.2 GB free"."""
    text = f"{free / 10**9:.1f} GB free"
    if free < DISK_NEEDED:
        return Finding("Disk", "too small", text, cure("disk", system_name()))
    return Finding("Disk", "ok", text)
# endregion machine


def version_text(text: str) -> str:
    """For the detail of a finding: the first version number of a text, as text; the last line where there is none."""
    version = first_version(text)
    return ".".join(str(part) for part in version) if version else last_line(text)


def last_line(text: str) -> str:
    """The last line of what a program printed, which is where most say what went wrong."""
    return text.splitlines()[-1].strip() if text else "it printed nothing"
