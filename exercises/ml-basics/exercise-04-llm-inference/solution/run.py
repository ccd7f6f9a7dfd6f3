"""Ask a model, measure it, and compare: `python run.py` for the tiny one, `--model … --revision …` for a real one.

Nothing to write here.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

import torch

from generate import generate
from latency import sweep
from memory import measured_cache_bytes, measured_weight_bytes, read_shapes
from sampling import Settings
from table import Card, Measured, formula_table, measured_table, read_runs, write_run
from tiny import trained

CARD = Card("L4", memory=24, bandwidth=300)


def tiny() -> tuple[Any, Any, Any, list[int]]:
    """The tiny model: itself, how to encode and decode, and the token that ends a line."""
    return trained(), lambda text: list(text.encode()), lambda ids: bytes(ids).decode(errors="replace"), [ord("\n")]


def main() -> None:
    """Read the options, generate, measure, write the report."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--model", help="a model of the Hub, as openai-community/gpt2; the tiny one if left out")
    options.add_argument("--revision", default="", help="the commit, 40 digits")
    options.add_argument("--prompt", default="gpu lost:")
    options.add_argument("--limit", type=int, default=40)
    options.add_argument("--temperature", type=float, default=0.0)
    options.add_argument("--top-k", type=int)
    options.add_argument("--top-p", type=float)
    options.add_argument("--seed", type=int, default=7)
    options.add_argument("--lengths", default="16,64,200", help="prompt lengths to measure")
    options.add_argument("--threads", type=int, default=2)
    options.add_argument("--out", type=Path, default=Path("report"))
    given = options.parse_args()
    torch.set_num_threads(given.threads)

    if given.model:
        from hub import cache_pairs, load  # only here: the tiny model needs no Transformers

        model, tokenizer = load(given.model, given.revision)
        encode, decode, stop = tokenizer.encode, tokenizer.decode, [tokenizer.eos_token_id]
        weights, pairs = model.model, cache_pairs
    else:
        model, encode, decode, stop = tiny()
        weights, pairs = model, lambda cache: cache

    settings = Settings(given.temperature, given.top_k, given.top_p)
    prompt = encode(given.prompt)
    print(f"{len(given.prompt)} characters, {len(prompt)} tokens: {[decode([number]) for number in prompt]}")
    dice = torch.Generator().manual_seed(given.seed)
    answer = generate(model, prompt, given.limit, settings, stop, dice)
    print(f"{given.prompt}{decode(answer.ids)}   [{answer.finish}, {len(answer.ids)} tokens]\n")

    lengths = [int(length) for length in given.lengths.split(",")]
    found = sweep(model, lengths, limit=20)
    for each in found:
        print(f"prompt {each.prompt_tokens:5}  TTFT {each.ttft_ms:8.1f} ms  TPOT {each.tpot_ms:7.2f} ms")
    with torch.inference_mode():
        _, cache = model.step([1] * lengths[-1], None)
    name = given.model or "tiny"
    cache_bytes = measured_cache_bytes(pairs(cache))
    write_run(Measured(name, measured_weight_bytes(weights), cache_bytes, lengths[-1], found[-1]), given.out)

    shapes = read_shapes(Path(__file__).with_name("models.json"))
    card = f"{CARD.name}, {CARD.memory:g} GB, {CARD.bandwidth:g} GB/s; 16 bits; requests of 1,000 tokens"
    head = f"\n## By formula\n\n{card}\n\n"
    text = f"# Models side by side\n\n## Measured\n\n{measured_table(read_runs(given.out))}{head}"
    text += formula_table(shapes, CARD, tokens=1000)
    (given.out / "report.md").write_text(text, encoding="utf-8")
    print("\n" + text)


if __name__ == "__main__":
    main()
