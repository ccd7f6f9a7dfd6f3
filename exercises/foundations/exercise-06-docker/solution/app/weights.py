"""Is the file with the weights the one that was released?"""

from __future__ import annotations

from hashlib import file_digest
from pathlib import Path


def check_weights(path: Path, sha256: str) -> None:
    """Compares the SHA-256 of a file with the one expected, given as 64 hexadecimal digits in either case.

    Returns nothing when they are equal. Raises FileNotFoundError when there is no file, and ValueError when the
    digests differ, with both digests in its message. Reads the file in pieces: weights can be larger than memory.
    """
    with path.open("rb") as file:
        found = file_digest(file, "sha256").hexdigest()
    if found != sha256.lower():
        raise ValueError(f"{path} has the SHA-256 {found}, expected {sha256.lower()}")
