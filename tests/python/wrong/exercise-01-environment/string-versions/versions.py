"""Version numbers: out of what programs print, and compared as numbers."""

import re

Version = tuple[int, ...]


# region versions
def first_version(text: str) -> Version | None:
    """The first version number in a text, as numbers; None when there is none.

    "git version 2.47.1.windows.1" gives (2, 47, 1), "Docker version 29.0.1, build eedd969" gives (29, 0, 1).
    A version has at least two numbers with a dot between them, and is cut after the third.
    """
    found = re.search(r"\d+(?:\.\d+){1,2}", text)
    return tuple(int(part) for part in found[0].split(".")) if found else None


def at_least(found: Version, wanted: Version) -> bool:
    """Whether `found` is `wanted` or newer. A number that is not given counts as 0: (29,) is (29, 0, 0)."""
    return ".".join(map(str, found)) >= ".".join(map(str, wanted))


def padded(version: Version, length: int) -> Version:
    return version + (0,) * (length - len(version))
# endregion versions
