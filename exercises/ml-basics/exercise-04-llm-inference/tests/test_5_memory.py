"""Step 5: memory, by formula and by measurement."""

from __future__ import annotations

import random

import pytest
import torch
from lectern_exercise import check, step
from torch import nn

CACHE = "ml-basics/llm-transformers-basics#kv-cache"
SIZING = "ml-basics/llm-transformers-basics#sizing"


def some_shape(memory, seed, **more):
    dice = random.Random(seed)
    kv_heads, head_size = dice.choice([1, 2, 3]), dice.choice([8, 16])
    given = {
        "name": f"random {seed}", "vocabulary": dice.randint(20, 90), "width": dice.randint(3, 12) * 8,
        "layers": dice.randint(1, 4), "heads": kv_heads * dice.choice([1, 2, 4]), "kv_heads": kv_heads, "head_size": head_size,
        "inner": dice.randint(20, 90), "context": 512, "tied": seed % 2 == 0, "qkv_bias": seed % 3 == 0,
    }  # fmt: skip
    return memory.Shape(**{**given, **more})


@step("memory")
def test_the_parameters_are_those_of_a_real_model(work):
    memory = work.load("memory")
    tiny = work.load("tiny")
    for seed in range(1, 9):
        shape = some_shape(memory, seed)
        wanted = sum(each.numel() for each in tiny.TinyModel(shape).parameters())
        got = memory.parameters(shape)
        check(got == wanted, f"A model of this shape was built and its parameters counted: {shape}",
              expected=wanted, got=got, see=SIZING, file="memory.py")


@step("memory")
@pytest.mark.parametrize(("name", "wanted"), [
    ("openai-community/gpt2", 124_439_808), ("openai-community/gpt2-xl", 1_557_611_200), ("Qwen/Qwen2.5-0.5B", 494_032_768),
    ("meta-llama/Llama-3.1-8B", 8_030_261_248), ("meta-llama/Llama-3.1-70B", 70_553_706_496),
])  # fmt: skip
def test_the_parameters_of_known_models(work, name, wanted):
    memory = work.load("memory")
    shape = next(each for each in memory.read_shapes(work.path("models.json")) if each.name == name)
    got = memory.parameters(shape)
    check(got == wanted,
          f"{name} has {wanted:,} parameters. Look at its flags: a tied head is stored once; `biases` adds one number for each "
          "output of each matrix in a block, and one for each of a norm.",
          expected=f"{wanted:,}", got=f"{got:,}", see=SIZING, file="memory.py")


@step("memory")
def test_bytes(work):
    memory = work.load("memory")
    shape = some_shape(memory, 21, tied=False)
    count = memory.parameters(shape)
    for bits in (32, 16, 8, 4):
        check(memory.weight_bytes(shape, bits) == count * bits // 8, f"{bits} bits for each of {count:,} parameters.",
              expected=count * bits // 8, got=memory.weight_bytes(shape, bits), see=SIZING, file="memory.py")
    eight = next(each for each in memory.read_shapes(work.path("models.json")) if each.name.endswith("8B"))
    for tokens, bits, wanted in ((1, 16, 131_072), (8192, 16, 2**30), (1000, 8, 65_536_000)):
        got = memory.kv_bytes(eight, tokens, bits)
        check(got == wanted, f"8 billion parameters, {tokens} tokens, {bits} bits: a key and a value, in 32 layers, for 8 KV heads of 128.",
              expected=f"{wanted:,}", got=f"{got:,}", see=CACHE, file="memory.py")


@step("memory")
def test_the_cache_by_formula_is_the_cache_as_measured(work):
    memory = work.load("memory")
    tiny = work.load("tiny")
    for seed, tokens in ((31, 1), (32, 7), (33, 60), (34, 200)):
        shape = some_shape(memory, seed)
        model = tiny.TinyModel(shape).eval()
        with torch.inference_mode():
            _, cache = model.step([1] * tokens, None)
        got, wanted = memory.measured_cache_bytes(cache), memory.kv_bytes(shape, tokens, bits=32)
        check(got == wanted, f"The cache of a real model after {tokens} tokens, in 32 bits, against the formula.",
              expected=f"formula {wanted:,}", got=f"measured {got:,}", see=CACHE, file="memory.py")


@step("memory")
def test_what_a_cache_may_look_like(work):
    memory = work.load("memory")
    half, whole = torch.zeros(3, 5, dtype=torch.float16), torch.zeros(4)
    for cache, wanted in (((half, whole), 46), ({"keys": [half], "values": (whole, {"more": half})}, 76), (None, 0), ([], 0), (half, 30)):
        got = memory.measured_cache_bytes(cache)
        check(got == wanted, "Each tensor counts its elements times the bytes of one, however deep it lies.", expected=wanted, got=got,
              see=CACHE, file="memory.py")


@step("memory")
def test_what_is_shared_is_there_once(work):
    memory = work.load("memory")
    tiny = work.load("tiny")
    for seed in (40, 41):
        shape = some_shape(memory, seed)
        got = memory.measured_weight_bytes(tiny.TinyModel(shape))
        check(got == 4 * memory.parameters(shape), "The weights of a real model in 32 bits, against the formula.",
              expected=4 * memory.parameters(shape), got=got, see=SIZING, file="memory.py")
    model = nn.ModuleList([nn.Linear(10, 6, bias=False), nn.Linear(10, 6, bias=False), nn.Embedding(5, 4)])
    with torch.no_grad():
        model[1].weight.data = model[0].weight.data  # two parameters, one store
    model[2].half()
    got = memory.measured_weight_bytes(model)
    check(got == 10 * 6 * 4 + 5 * 4 * 2, "Two parameters of this model lie in the same memory, and one is in 16 bits.",
          expected=280, got=got, see=SIZING, file="memory.py")


@step("memory")
def test_how_many_requests_fit(work):
    memory = work.load("memory")
    eight = next(each for each in memory.read_shapes(work.path("models.json")) if each.name.endswith("8B"))
    for card, tokens, bits, kv_bits, wanted in ((24, 3000, 16, 16, 11), (24, 3000, 8, 16, 31), (24, 3000, 8, 8, 63), (80, 3000, 16, 16, 139), (16, 3000, 16, 16, 0)):
        got = memory.room(eight, card, tokens, bits, kv_bits)
        check(got == wanted,
              f"{card} GB, {bits}-bit weights, {kv_bits}-bit cache, 3,000 tokens each: a tenth of the card and 1 GB are not ours, "
              "a GB is 10^9 bytes, and half a request is none.",
              expected=wanted, got=got, see=SIZING, file="memory.py")
    error: object = "nothing was raised"
    try:
        memory.room(eight, 80, eight.context + 1)
    except Exception as raised:
        error = raised
    check(isinstance(error, ValueError), "A request longer than the context does not fit on any card.", expected="ValueError",
          got=error, see=SIZING, file="memory.py")


@step("memory")
def test_the_floor(work):
    memory = work.load("memory")
    eight = next(each for each in memory.read_shapes(work.path("models.json")) if each.name.endswith("8B"))
    for bandwidth, bits, wanted in ((300, 16, 53.535), (3350, 16, 4.794), (300, 8, 26.768)):
        got = memory.floor_ms(eight, bandwidth, bits)
        check(abs(got - wanted) < 0.01, f"All weights in {bits} bits, read once at {bandwidth} GB a second.", expected=wanted,
              got=got, see="ml-basics/llm-transformers-basics#phases", file="memory.py")
