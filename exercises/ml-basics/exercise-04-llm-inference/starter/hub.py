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
        """New tokens in; scores for the next one, one dimension, and the cache
        out.

        Transformers takes `input_ids` of shape (1, tokens), the cache as
        `past_key_values`, and `use_cache=True`. With `logits_to_keep=1` it
        gives the scores of the last token only.
        """
        raise NotImplementedError("step 6: one pass")


def load(name: str, revision: str) -> tuple[HubModel, Any]:
    """The model `name` as it was at the commit `revision`, ready to answer, and
    its own tokenizer.

    A revision that is not a commit (40 hexadecimal digits) is refused with a
    `ValueError` before anything is downloaded. The weights keep the number
    format of the file and come from safetensors; no code of the repository is
    run.
    """
    raise NotImplementedError("step 6: load a model")


# endregion hub


def cache_pairs(cache: Any) -> list[tuple[torch.Tensor, torch.Tensor]]:
    """The keys and values in a cache of Transformers, for `measured_cache_bytes`."""
    return [(layer.keys, layer.values) for layer in cache.layers]
