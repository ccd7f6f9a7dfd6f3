"""Asks programs of this machine a question and takes whatever comes."""

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
    done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=timeout)
    return Answer(done.returncode == 0, (done.stdout + done.stderr).strip())
# endregion ask
