"""Asks programs of this machine a question and takes whatever comes."""

import shutil
import subprocess
from dataclasses import dataclass


@dataclass(frozen=True)
class Answer:
    """What came of running a program.

    ok    it was found, ended in time and with exit code 0
    text  all that it printed, standard output first, without blank ends; or why it could not be asked
    """

    ok: bool
    text: str


# region ask
def ask(command: list[str], timeout: float = 10) -> Answer:
    """Runs a program and gives its answer.

    command  program and arguments, for example ["git", "--version"]
    timeout  seconds to wait at most

    It never raises because of the program: absent, failing or hanging, each becomes an Answer that is not ok.
    A program that waits for input gets none.
    """
    # The full path, because Windows finds gcloud.cmd only this way.
    path = shutil.which(command[0])
    if path is None:
        return Answer(False, f"{command[0]} is not on the PATH")
    try:
        done = subprocess.run(
            [path, *command[1:]],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            encoding="utf-8",
            errors="replace",
            timeout=timeout,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return Answer(False, f"{command[0]} gave no answer within {timeout:g} seconds")
    except OSError as error:
        return Answer(False, f"{command[0]} could not be started: {error.strerror}")
    return Answer(done.returncode == 0, (done.stdout + done.stderr).strip())
# endregion ask
