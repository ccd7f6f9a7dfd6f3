"""A model from the Hugging Face Hub, behind the interface of the loop. Step 6."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

import torch
from transformers import AutoModelForCausalLM, AutoTokenizer

COMMIT = re.compile(r"[0-9a-f]{40}")


# region hub
class HubModel:
    """What `generate` needs, made from a model of Transformers."""

    def __init__(self, model: Any) -> None:
        self.model = model
        self.context: int = model.config.max_position_embeddings

    def step(self, ids: Sequence[int], cache: Any) -> tuple[torch.Tensor, Any]:
        """New tokens in; scores for the next one and the cache out."""
        out = self.model(
            input_ids=torch.tensor([list(ids)]),
            past_key_values=cache,
            use_cache=True,
            logits_to_keep=1,  # scores of the earlier tokens are of no use, and there are 50,257 for each
        )
        return out.logits[0, -1], out.past_key_values


def load(name: str, revision: str) -> tuple[HubModel, Any]:
    """The model `name` as it was at the commit `revision`, ready to answer, and its own tokenizer."""
    if not COMMIT.fullmatch(revision):
        raise ValueError(f"{revision!r} can move: name the commit, 40 hexadecimal digits")
    tokenizer = AutoTokenizer.from_pretrained(name, revision=revision)
    model = AutoModelForCausalLM.from_pretrained(name, revision=revision, dtype="auto", use_safetensors=True)
    return HubModel(model.eval()), tokenizer


# endregion hub


def cache_pairs(cache: Any) -> list[tuple[torch.Tensor, torch.Tensor]]:
    """The keys and values in a cache of Transformers, for `measured_cache_bytes`."""
    return [(layer.keys, layer.values) for layer in cache.layers]
