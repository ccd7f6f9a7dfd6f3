"""Is the file with the weights the one that was released?"""

from __future__ import annotations

from pathlib import Path


def check_weights(path: Path, sha256: str) -> None:
    """Compares the SHA-256 of a file with the one expected, given as 64 hexadecimal digits in either case.

    Returns nothing when they are equal. Raises FileNotFoundError when there is no file, and ValueError when the
    digests differ, with both digests in its message. Reads the file in pieces: weights can be larger than memory.
    """
    raise NotImplementedError("step 6: compare the digest of the weights with the one expected")
