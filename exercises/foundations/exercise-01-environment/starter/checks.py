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
    raise NotImplementedError("step 2: judge the version first, then the virtual environment")
# endregion python


# region git
def check_git() -> Finding:
    """Judges Git and whether it knows whose commits it writes. The report never holds the name or the address.

    missing     there is no program git, or it does not work
    not set up  user.name or user.email has no value
    """
    raise NotImplementedError("step 3: ask for the version, then for the two settings")
# endregion git


# region docker
def check_docker() -> list[Finding]:
    """Judges the engine and Compose, in this order. An absent docker gives one finding, named "Docker".

    missing      no program docker; or docker has no subcommand compose
    not running  the program is there, the engine behind it does not answer
    not set up   the engine is there, but this user may not talk to it
    old          an engine before 23.0
    """
    raise NotImplementedError("step 4: ask the client, then the engine behind it, then Compose")
# endregion docker


# region one-of
def check_cloud() -> Finding:
    """Judges the cloud command lines: one that works is enough, and all that work are named.

    missing  none answers `--version`; what the broken ones said belongs into the detail
    """
    raise NotImplementedError("step 5: ask each of CLOUD_TOOLS")


def check_editor() -> Finding:
    """Judges the editors: one on the PATH is enough, and all that are there are named. They are looked for, not started:
    some would open a window."""
    raise NotImplementedError("step 5: look for each of EDITORS without starting it")
# endregion one-of


# region machine
def check_memory(total: int) -> Finding:
    """Judges the memory, in bytes. Below 7 GiB it is "too small". The detail gives GiB with one digit: "7.7 GiB"."""
    raise NotImplementedError("step 6: compare in bytes, show in GiB")


def check_disk(free: int) -> Finding:
    """Judges the free disk, in bytes. Below 20 GB (10**9 bytes each) it is "too small". The detail: "153.2 GB free"."""
    raise NotImplementedError("step 6: compare in bytes, show in GB")
# endregion machine


def version_text(text: str) -> str:
    """For the detail of a finding: the first version number of a text, as text; the last line where there is none."""
    version = first_version(text)
    return ".".join(str(part) for part in version) if version else last_line(text)


def last_line(text: str) -> str:
    """The last line of what a program printed, which is where most say what went wrong."""
    return text.splitlines()[-1].strip() if text else "it printed nothing"
