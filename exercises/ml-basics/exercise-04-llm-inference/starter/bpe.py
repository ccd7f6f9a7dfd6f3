"""Text to tokens and back: byte-pair encoding on bytes, as GPT-2 has it. Step 1."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

Pair = tuple[bytes, bytes]


def pieces(text: str) -> list[bytes]:
    """Words with the blank before them, runs of digits, and everything else, as UTF-8. Nothing is joined across pieces."""
    return [piece.encode("utf-8") for piece in re.findall(r" ?[^\W\d_]+| ?\d+|\s|.", text)]


# region train
def join(symbols: Sequence[bytes], pair: Pair) -> list[bytes]:
    """Join each `pair` of neighbours, from the left; a symbol is used once: a a
    a with the pair (a, a) gives aa a.
    """
    raise NotImplementedError("step 1: join a pair")


def learn_merges(texts: Iterable[str], count: int) -> list[Pair]:
    """The `count` pairs to join, the most frequent first; fewer if nothing is
    left to join.

    Every piece of every text begins as single bytes. Count the pairs of
    neighbours inside the pieces, take the most frequent one (of several the
    largest by `max` of the pair itself), join it everywhere, and count again.
    """
    raise NotImplementedError("step 1: learn the merges")


# endregion train


@dataclass(frozen=True)
class Tokenizer:
    """A vocabulary of the 256 bytes and one token for each merge, in their order."""

    merges: tuple[Pair, ...]

    @property
    def vocabulary(self) -> list[bytes]:
        """What each id stands for: first the 256 bytes in their order, then what each merge makes."""
        raise NotImplementedError("step 1: the vocabulary")

    def encode(self, text: str) -> list[int]:
        """The ids of `text`. In each piece the pair that was learned first is joined first.

        As long as a piece holds a pair that was learned, the one with the lowest place in `merges` is joined next,
        everywhere in the piece. Where two merges make the same bytes, the first one's id is given.
        """
        raise NotImplementedError("step 1: text to ids")

    def decode(self, ids: Iterable[int]) -> str:
        """The text of `ids`.

        Bytes that are no text, half a character for one, become the replacement character: never an error.
        """
        raise NotImplementedError("step 1: ids to text")
