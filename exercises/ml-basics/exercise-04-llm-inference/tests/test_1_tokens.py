"""Step 1: text into tokens and back."""

from __future__ import annotations

import random
from collections import Counter

from lectern_exercise import check, step

TOKENS = "ml-basics/llm-transformers-basics#tokens"

TEXT = [
    "the disk of the node is full, the disk of the other node is not",
    "drain the queue, then drain the node",
    "Größe und Höhe: 37 °C, naïve café, 数据 и память, ok 🙂🙂",
]


def right_join(symbols, pair):
    out, place = [], 0
    while place < len(symbols):
        both = tuple(symbols[place : place + 2]) == pair
        out.append(b"".join(pair) if both else symbols[place])
        place += 2 if both else 1
    return out


def right_merges(bpe, texts, count):
    words = Counter(piece for text in texts for piece in bpe.pieces(text))
    split = {word: [bytes([byte]) for byte in word] for word in words}
    merges = []
    while len(merges) < count:
        pairs = Counter()
        for word, symbols in split.items():
            for pair in zip(symbols, symbols[1:]):
                pairs[pair] += words[word]
        if not pairs:
            break
        merges.append(max(pairs, key=lambda pair: (pairs[pair], pair)))
        split = {word: right_join(symbols, merges[-1]) for word, symbols in split.items()}
    return merges


def right_encode(bpe, merges, text):
    vocabulary = [bytes([byte]) for byte in range(256)] + [b"".join(pair) for pair in merges]
    ids = []
    for piece in bpe.pieces(text):
        symbols = [bytes([byte]) for byte in piece]
        for pair in merges:
            symbols = right_join(symbols, pair)
        ids += [vocabulary.index(symbol) for symbol in symbols]
    return ids


@step("tokens")
def test_a_pair_is_joined(work):
    bpe = work.load("bpe")
    for symbols, pair, wanted in (
        ("abcab", "ab", ["ab", "c", "ab"]), ("aaa", "aa", ["aa", "a"]), ("aaaa", "aa", ["aa", "aa"]),
        ("abab", "ba", ["a", "ba", "b"]), ("xyz", "ab", ["x", "y", "z"]), ("", "ab", []),
    ):  # fmt: skip
        given = [sign.encode() for sign in symbols]
        got = list(bpe.join(list(given), (pair[0].encode(), pair[1].encode())))
        check(got == [each.encode() for each in wanted],
              f"Joining {pair!r} in {' '.join(symbols)!r}: from the left, and each symbol is used once.",
              expected=wanted, got=got, see=TOKENS, file="bpe.py")


@step("tokens")
def test_the_merges(work):
    bpe = work.load("bpe")
    dice = random.Random(3)
    texts = [" ".join("".join(dice.choices("abc", k=dice.randint(1, 6))) for _ in range(60)), *TEXT]
    for count in (1, 5, 40):
        got, wanted = [tuple(pair) for pair in bpe.learn_merges(texts, count)], right_merges(bpe, texts, count)
        first = next((place for place, pair in enumerate(wanted) if got[place : place + 1] != [pair]), None)
        check(got == wanted,
              f"Of {count} merges, number {(first or 0) + 1} is another one. A word that occurs ten times counts ten times, and the "
              "pairs are counted again after each merge.",
              expected=wanted[first] if first is not None else f"{count} merges", got=(got[first : first + 1] if first is not None else len(got)),
              see=TOKENS, file="bpe.py")
    few = bpe.learn_merges(["ab"], 10)
    check(len(few) == 1, "'ab' has one pair. When nothing is left to join, there are fewer merges.", expected=1, got=len(few),
          see=TOKENS, file="bpe.py")


@step("tokens")
def test_the_vocabulary(work):
    bpe = work.load("bpe")
    merges = right_merges(bpe, TEXT, 30)
    got = bpe.Tokenizer(tuple(merges)).vocabulary
    check(len(got) == 286 and got[65] == b"A" and got[:256] == [bytes([byte]) for byte in range(256)],
          "All 256 bytes come first, so that no text is unknown.", expected="286 tokens, id 65 is b'A'",
          got=f"{len(got)} tokens, id 65 is {got[65] if len(got) > 65 else 'not there'!r}", see=TOKENS, file="bpe.py")
    check(got[256:] == [b"".join(pair) for pair in merges], "After the bytes comes what each merge makes, in their order.",
          expected=b"".join(merges[0]), got=got[256], see=TOKENS, file="bpe.py")


@step("tokens")
def test_merges_apply_in_the_order_in_which_they_were_learned(work):
    bpe = work.load("bpe")
    made = bpe.Tokenizer(((b"b", b"c"), (b"a", b"b"), (b"a", b"bc")))
    for text, wanted in (("abc", [258]), ("ab", [257]), ("bcab", [256, 257])):
        got = list(made.encode(text))
        check(got == wanted,
              "b c was learned before a b, so in 'abc' it is joined first: neither the leftmost nor the longest pair wins.",
              expected=f"{text!r}: {wanted}", got=f"{text!r}: {got}", see=TOKENS, file="bpe.py")
    merges = right_merges(bpe, TEXT, 60)
    for text in (*TEXT, "the other café is full: 40 nodes!"):
        got, wanted = list(bpe.Tokenizer(tuple(merges)).encode(text)), right_encode(bpe, merges, text)
        check(got == wanted, f"The ids of {text[:30]!r} differ.", expected=wanted[:12], got=got[:12], see=TOKENS, file="bpe.py")


@step("tokens")
def test_every_text_comes_back(work):
    bpe = work.load("bpe")
    made = bpe.Tokenizer(tuple(right_merges(bpe, TEXT, 50)))
    dice = random.Random(8)
    signs = "abe nodeN0123456789 .,:\n\t_-äöüßéñøЖдя数据字🙂🚚€ ''\""
    for text in ["", " ", "a", *TEXT, *("".join(dice.choices(signs, k=dice.randint(1, 40))) for _ in range(60))]:
        got = made.decode(made.encode(text))
        check(got == text, "Decoding what was encoded gives the text back, whatever it holds.", expected=text, got=got,
              see=TOKENS, file="bpe.py")


@step("tokens")
def test_half_a_character_is_no_error(work):
    bpe = work.load("bpe")
    made = bpe.Tokenizer(())
    ids = made.encode("ok 🙂")
    check(len(ids) == 7, "Without merges a token is one byte: 3 for 'ok ' and 4 for the face.", expected=7, got=len(ids), file="bpe.py")
    try:
        got = made.decode(ids[:5])
    except UnicodeDecodeError as error:
        got = error
    check(got == "ok \ufffd", "A stream can end in the middle of a character. Show the replacement character, and do not raise.",
          expected="ok \ufffd", got=got, see=TOKENS, file="bpe.py")
