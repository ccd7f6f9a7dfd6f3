"""Commands of shells, read by the shells themselves without being run."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

# The parser (None where there is none), what it found wrong, and on which line.
ParseResult = tuple[str | None, str | None, int | None]


def parse_bash(code: str, _title: str) -> ParseResult:
    if shutil.which("bash") is None:
        return None, None, None
    run = command(["bash", "-n"], code)
    said = command(["bash", "-c", "echo ${BASH_VERSION%%(*}"], "").stdout.strip()
    if run.returncode == 0:
        return f"Bash {said}", None, None
    found = re.search(r"line (\d+): (.*)", run.stderr)
    return f"Bash {said}", found[2] if found else run.stderr.strip(), int(found[1]) if found else None


def parse_powershell(code: str, _title: str) -> ParseResult:
    if shutil.which("pwsh") is None:
        return None, None, None
    script = (
        "$e=$null;[void][Management.Automation.Language.Parser]::ParseInput([Console]::In.ReadToEnd(),[ref]$null,[ref]$e);"
        "if($e){'{0} {1}' -f $e[0].Extent.StartLineNumber,$e[0].Message}"
    )
    said = command(["pwsh", "-NoProfile", "-Command", script], code).stdout.strip()
    if said == "":
        return "PowerShell", None, None
    line, _, message = said.partition(" ")
    return "PowerShell", message, int(line)


def command(words: list[str], code: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(words, input=code, capture_output=True, text=True)


def tool(name: str) -> str:
    """A program of this environment, wherever the path of the system leads."""
    return shutil.which(name, path=str(Path(sys.executable).parent)) or name
