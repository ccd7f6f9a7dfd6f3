"""Memory by formula, from a model's configuration alone, and by measurement. Step 5."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from torch import nn

GB = 10**9


@dataclass(frozen=True)
class Shape:
    """What decides the size of a transformer; it stands in the `config.json` of each model."""

    name: str
    vocabulary: int
    width: int
    layers: int
    heads: int
    kv_heads: int
    head_size: int
    inner: int
    context: int
    positions: bool = False
    """A learned vector for each place of the context (GPT-2), in place of a rotation, which has no weights."""
    gated: bool = True
    """Three matrices in the feed-forward part; two without the gate (GPT-2)."""
    tied: bool = False
    """The output head is the embedding once more: the same numbers, stored once."""
    qkv_bias: bool = False
    """Query, key and value add a bias (Qwen2)."""
    biases: bool = False
    """Everything inside the blocks adds a bias, query, key and value too, and so does each norm (GPT-2)."""


def read_shapes(path: Path) -> list[Shape]:
    """The models of `models.json`."""
    return [Shape(**each) for each in json.loads(path.read_text(encoding="utf-8"))]


# region formula
def parameters(shape: Shape) -> int:
    """How many numbers the model has learned. Each matrix counts its rows times
    its columns.

    In each block: the matrices for queries (width x heads*head_size), keys and
    values (width x kv_heads*head_size each), the way out (heads*head_size x
    width), the two or three matrices of the feed-forward part (width x inner),
    and two norms of `width` numbers. Once: a last norm, the embedding
    (vocabulary x width), and an output head of the same size unless it is tied.
    The flags of `Shape` say what is added: a bias has one number for each
    output.
    """
    raise NotImplementedError("step 5: count the parameters")


def weight_bytes(shape: Shape, bits: int = 16) -> int:
    """The weights in a number format of so many bits."""
    raise NotImplementedError("step 5: bytes of the weights")


def kv_bytes(shape: Shape, tokens: int = 1, bits: int = 16) -> int:
    """The cache of one request that holds so many tokens: a key and a value in
    each layer for each KV head.
    """
    raise NotImplementedError("step 5: bytes of the cache")


# endregion formula


def room(shape: Shape, memory: float, tokens: int, bits: int = 16, kv_bits: int = 16) -> int:
    """How many requests of `tokens` tokens a card of `memory` GB (10^9 bytes) holds beside the weights.

    A tenth of the card is left to the driver, and 1 GB to activations. Never below 0. If `tokens` exceed the context,
    a `ValueError` says so.
    """
    raise NotImplementedError("step 5: how many requests fit")


def floor_ms(shape: Shape, bandwidth: float, bits: int = 16) -> float:
    """The shortest time in ms for one token of one request.

    All weights are read once, at `bandwidth` GB (10^9 bytes) a second.
    """
    raise NotImplementedError("step 5: the floor")


def measured_weight_bytes(model: nn.Module) -> int:
    """The bytes that the parameters take in memory. What two names share is there once.

    Two parameters share when their storage (`untyped_storage()`) begins at the same address.
    """
    raise NotImplementedError("step 5: measure the weights")


def measured_cache_bytes(cache: Any) -> int:
    """The bytes of all tensors in a cache: tuples, lists and dictionaries inside one another."""
    raise NotImplementedError("step 5: measure the cache")
