"""A transformer of a few hundred thousand parameters, for trying things without a download. Nothing to write here."""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import nn
from torch.nn import functional as F

from memory import Shape

Cache = list[tuple[torch.Tensor, torch.Tensor]]
SHAPE = Shape("tiny", vocabulary=256, width=64, layers=2, heads=4, kv_heads=2, head_size=16, inner=128, context=256)
RUNBOOK = (
    "disk full: free space\n",
    "memory low: drain the queue\n",
    "gpu lost: reset the driver\n",
    "clock off: sync the time\n",
)


def rotate(x: torch.Tensor, positions: torch.Tensor) -> torch.Tensor:
    """Mark the position: turn pairs of numbers by an angle that grows with it."""
    half = x.shape[-1] // 2
    angle = positions[:, None] * 10_000.0 ** (-torch.arange(half) / half)
    a, b = x[..., :half], x[..., half:]
    return torch.cat([a * angle.cos() - b * angle.sin(), a * angle.sin() + b * angle.cos()], dim=-1)


class Block(nn.Module):
    """Attention with grouped queries and a cache, then a gated feed-forward network."""

    def __init__(self, s: Shape) -> None:
        super().__init__()
        self.head_size = s.head_size
        self.norm1, self.norm2 = nn.RMSNorm(s.width), nn.RMSNorm(s.width)
        bias = s.qkv_bias
        self.query = nn.Linear(s.width, s.heads * s.head_size, bias=bias)
        self.key = nn.Linear(s.width, s.kv_heads * s.head_size, bias=bias)
        self.value = nn.Linear(s.width, s.kv_heads * s.head_size, bias=bias)
        self.out = nn.Linear(s.heads * s.head_size, s.width, bias=False)
        self.gate = nn.Linear(s.width, s.inner, bias=False)
        self.up = nn.Linear(s.width, s.inner, bias=False)
        self.down = nn.Linear(s.inner, s.width, bias=False)

    def forward(
        self, x: torch.Tensor, cache: tuple[torch.Tensor, torch.Tensor] | None
    ) -> tuple[torch.Tensor, tuple[torch.Tensor, torch.Tensor]]:
        y = self.norm1(x)
        batch, length, _ = y.shape
        start = 0 if cache is None else cache[0].shape[2]
        positions = torch.arange(start, start + length)
        q, k, v = (
            layer(y).view(batch, length, -1, self.head_size).transpose(1, 2)
            for layer in (self.query, self.key, self.value)
        )
        q, k = rotate(q, positions), rotate(k, positions)
        if cache is not None:
            k, v = torch.cat([cache[0], k], 2), torch.cat([cache[1], v], 2)
        seen = torch.ones(length, start + length, dtype=torch.bool).tril(start)  # nothing looks ahead
        mixed = F.scaled_dot_product_attention(q, k, v, attn_mask=seen, enable_gqa=True)
        x = x + self.out(mixed.transpose(1, 2).reshape(batch, length, -1))
        y = self.norm2(x)
        return x + self.down(F.silu(self.gate(y)) * self.up(y)), (k, v)


class TinyModel(nn.Module):
    """Made from a `Shape`, with random weights. `step` is what `generate` asks for."""

    def __init__(self, shape: Shape = SHAPE, seed: int = 7) -> None:
        super().__init__()
        torch.manual_seed(seed)
        self.context = shape.context
        self.embed = nn.Embedding(shape.vocabulary, shape.width)
        self.blocks = nn.ModuleList(Block(shape) for _ in range(shape.layers))
        self.norm = nn.RMSNorm(shape.width)
        self.head = nn.Linear(shape.width, shape.vocabulary, bias=False)
        if shape.tied:
            self.head.weight = self.embed.weight

    def forward(self, ids: torch.Tensor, cache: Cache | None = None) -> tuple[torch.Tensor, Cache]:
        x, kept = self.embed(ids), []
        for place, block in enumerate(self.blocks):
            x, pair = block(x, cache[place] if cache else None)
            kept.append(pair)
        return self.head(self.norm(x)), kept

    def step(self, ids: Sequence[int], cache: Cache | None) -> tuple[torch.Tensor, Cache]:
        """New tokens in; scores for the next one and the grown cache out."""
        scores, kept = self(torch.tensor([list(ids)]), cache)
        return scores[0, -1], kept


def trained(steps: int = 120) -> TinyModel:
    """A model that knows the runbook by heart; its tokens are the bytes of the text."""
    model = TinyModel()
    longest = max(map(len, RUNBOOK))
    table = torch.tensor([list(line.encode().ljust(longest, b"\n")) for line in RUNBOOK])
    optimizer = torch.optim.AdamW(model.parameters(), lr=3e-3)
    for _ in range(steps):
        scores, _ = model(table[:, :-1])
        loss = F.cross_entropy(scores.flatten(0, 1), table[:, 1:].flatten())
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return model.eval()
