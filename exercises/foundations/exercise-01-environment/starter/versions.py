"""Version numbers: out of what programs print, and compared as numbers."""

Version = tuple[int, ...]


# region versions
def first_version(text: str) -> Version | None:
    """The first version number in a text, as numbers; None when there is none.

    "git version 2.47.1.windows.1" gives (2, 47, 1), "Docker version 29.0.1, build eedd969" gives (29, 0, 1).
    A version has at least two numbers with a dot between them, and is cut after the third.
    """
    raise NotImplementedError("step 2: find the first version number in the text")


def at_least(found: Version, wanted: Version) -> bool:
    """Whether `found` is `wanted` or newer. A number that is not given counts as 0: (29,) is (29, 0, 0)."""
    raise NotImplementedError("step 2: compare the two versions number by number")
# endregion versions
