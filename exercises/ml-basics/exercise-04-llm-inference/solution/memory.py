"""Memory by formula, from a model's configuration alone, and by measurement. Step 5."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
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
    """How many numbers the model has learned. Each matrix counts its rows times its columns."""
    queries, keys = shape.heads * shape.head_size, shape.kv_heads * shape.head_size
    attention = 2 * shape.width * queries + 2 * shape.width * keys
    forward = (3 if shape.gated else 2) * shape.width * shape.inner
    norm = shape.width
    if shape.qkv_bias or shape.biases:
        attention += queries + 2 * keys
    if shape.biases:
        attention += shape.width
        forward += shape.inner + shape.width
        norm += shape.width
    tables = shape.vocabulary * shape.width * (1 if shape.tied else 2)
    if shape.positions:
        tables += shape.context * shape.width
    return shape.layers * (attention + forward + 2 * norm) + norm + tables


def weight_bytes(shape: Shape, bits: int = 16) -> int:
    """The weights in a number format of so many bits."""
    return parameters(shape) * bits // 8


def kv_bytes(shape: Shape, tokens: int = 1, bits: int = 16) -> int:
    """The cache of one request that holds so many tokens: a key and a value in each layer for each KV head."""
    return 2 * shape.layers * shape.kv_heads * shape.head_size * tokens * bits // 8


# endregion formula


def room(shape: Shape, memory: float, tokens: int, bits: int = 16, kv_bits: int = 16) -> int:
    """How many requests of `tokens` tokens a card of `memory` GB (10^9 bytes) holds beside the weights."""
    if tokens > shape.context:
        raise ValueError(f"{tokens} tokens do not fit into the context of {shape.context}")
    left = 0.9 * memory * GB - GB - weight_bytes(shape, bits)
    return max(0, int(left // kv_bytes(shape, tokens, kv_bits)))


def floor_ms(shape: Shape, bandwidth: float, bits: int = 16) -> float:
    """The shortest time for one token of one request: all weights are read once, at `bandwidth` GB a second."""
    return 1000 * weight_bytes(shape, bits) / (bandwidth * GB)


def measured_weight_bytes(model: nn.Module) -> int:
    """The bytes that the parameters take in memory. What two names share is there once."""
    stores = [parameter.untyped_storage() for parameter in model.parameters(recurse=True)]
    return sum({store.data_ptr(): store.nbytes() for store in stores}.values())


def measured_cache_bytes(cache: Any) -> int:
    """The bytes of all tensors in a cache: tuples, lists and dictionaries inside one another."""
    return sum(tensor.numel() * tensor.element_size() for tensor in tensors(cache))


def tensors(inside: Any) -> Iterator[torch.Tensor]:
    """Each tensor in there, at any depth."""
    if isinstance(inside, torch.Tensor):
        yield inside
    elif isinstance(inside, dict):
        for each in inside.values():
            yield from tensors(each)
    elif isinstance(inside, (tuple, list)):
        for each in inside:
            yield from tensors(each)
