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
    """Join each `pair` of neighbours, from the left; a symbol is used once."""
    joined: list[bytes] = []
    place = 0
    while place < len(symbols):
        if tuple(symbols[place : place + 2]) == pair:
            joined.append(pair[0] + pair[1])
            place += 2
        else:
            joined.append(symbols[place])
            place += 1
    return joined


def learn_merges(texts: Iterable[str], count: int) -> list[Pair]:
    """The `count` pairs to join, the most frequent first; fewer if nothing is left to join."""
    words = Counter(piece for text in texts for piece in pieces(text))
    split = {word: [bytes([byte]) for byte in word] for word in words}
    merges: list[Pair] = []
    while len(merges) < count:
        pairs: Counter[Pair] = Counter()
        for word, symbols in split.items():
            for pair in zip(symbols, symbols[1:]):
                pairs[pair] += words[word]
        if not pairs:
            break
        best = max(pairs, key=lambda pair: (pairs[pair], pair))
        merges.append(best)
        split = {word: join(symbols, best) for word, symbols in split.items()}
    return merges


# endregion train


@dataclass(frozen=True)
class Tokenizer:
    """A vocabulary of the 256 bytes and one token for each merge, in their order."""

    merges: tuple[Pair, ...]

    @property
    def vocabulary(self) -> list[bytes]:
        """What each id stands for."""
        return [bytes([byte]) for byte in range(256)] + [first + second for first, second in self.merges]

    def encode(self, text: str) -> list[int]:
        """The ids of `text`. In each piece the pair that was learned first is joined first."""
        rank = {pair: place for place, pair in enumerate(self.merges)}
        number: dict[bytes, int] = {}
        for place, token in enumerate(self.vocabulary):
            number.setdefault(token, place)  # two merges can make the same bytes
        ids: list[int] = []
        for piece in pieces(text):
            symbols = [bytes([byte]) for byte in piece]
            while known := [pair for pair in zip(symbols, symbols[1:]) if pair in rank]:
                symbols = join(symbols, known[0])
            ids += [number[symbol] for symbol in symbols]
        return ids

    def decode(self, ids: Iterable[int]) -> str:
        """The text of `ids`. Bytes that are no text, half a character for one, become the sign for that."""
        vocabulary = self.vocabulary
        return b"".join(vocabulary[number] for number in ids).decode("utf-8", errors="replace")
