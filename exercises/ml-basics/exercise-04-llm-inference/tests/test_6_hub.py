"""Step 6: a model of the Hub behind the loop. A stand-in notes what Transformers is asked; a tiny GPT-2 is asked for real."""

from __future__ import annotations

import importlib.util
import sys
from types import ModuleType, SimpleNamespace

import pytest
import torch
from lectern_exercise import check, step

GET = "ml-basics/llm-transformers-basics#frameworks"
COMMIT = "607a30d783dfa663caf39e06633721c8d4cfcd7e"


class Stand:
    """What stands in for a model of Transformers."""

    def __init__(self) -> None:
        self.config = SimpleNamespace(max_position_embeddings=64)
        self.asked: list[dict[str, object]] = []
        self.training = True

    def eval(self):
        self.training = False
        return self

    def __call__(self, input_ids, **more):
        self.asked.append({"ids": input_ids, **more})
        scores = torch.arange(1 * input_ids.shape[1] * 9).reshape(1, -1, 9).float()
        keep = more.get("logits_to_keep", 0)
        kept = [*(more.get("past_key_values") or []), *input_ids[0].tolist()]
        return SimpleNamespace(logits=scores[:, -keep:] if keep else scores, past_key_values=kept)


@pytest.fixture
def stand(monkeypatch):
    """A module `transformers` that downloads nothing and notes how it is called."""
    model, calls = Stand(), []

    def loader(kind, gives):
        def from_pretrained(name, *rest, **more):
            calls.append((kind, name, more))
            return gives

        return SimpleNamespace(from_pretrained=from_pretrained)

    fake = ModuleType("transformers")
    fake.AutoModelForCausalLM = loader("model", model)
    fake.AutoTokenizer = loader("tokenizer", "the tokenizer")
    monkeypatch.setitem(sys.modules, "transformers", fake)
    return SimpleNamespace(model=model, calls=calls)


@step("hub")
def test_a_pass(work, stand):
    hub = work.load("hub")
    made = hub.HubModel(stand.model)
    scores, cache = made.step([4, 5, 6], None)
    asked = stand.model.asked[0]
    check(isinstance(asked["ids"], torch.Tensor) and asked["ids"].tolist() == [[4, 5, 6]],
          "Transformers takes a batch: input_ids of shape (1, tokens).", expected=[[4, 5, 6]], got=asked["ids"], see=GET, file="hub.py")
    wanted = torch.arange(27).reshape(3, 9).float()[-1]
    check(isinstance(scores, torch.Tensor) and scores.shape == (9,) and torch.equal(scores, wanted),
          "The scores of the last token say what comes next: one dimension, as long as the vocabulary.",
          expected=wanted.tolist(), got=scores, see=GET, file="hub.py")
    check(asked.get("use_cache") is True and cache == [4, 5, 6], "The model must be asked for its cache, and the cache be given back.",
          expected=[4, 5, 6], got=cache, see="ml-basics/llm-transformers-basics#kv-cache", file="hub.py")
    _, cache = made.step([7], cache)
    check(stand.model.asked[1].get("past_key_values") == [4, 5, 6] and cache == [4, 5, 6, 7],
          "The next pass hands the cache on as past_key_values.", expected=[4, 5, 6],
          got=stand.model.asked[1].get("past_key_values"), see="ml-basics/llm-transformers-basics#kv-cache", file="hub.py")
    check(asked.get("logits_to_keep") == 1,
          "Without logits_to_keep=1 a prompt of 1,000 tokens gets 1,000 rows of 50,257 scores: 200 MB of which one row is used.",
          expected="logits_to_keep=1", got=sorted(asked), see="ml-basics/llm-transformers-basics#phases", file="hub.py")


@step("hub")
def test_the_model_is_loaded_for_service(work, stand):
    hub = work.load("hub")
    model, tokenizer = hub.load("openai-community/gpt2", COMMIT)
    check(isinstance(model, hub.HubModel) and model.model is stand.model and tokenizer == "the tokenizer",
          "load gives a HubModel and the tokenizer.", expected="HubModel, tokenizer", got=(type(model).__name__, tokenizer),
          see=GET, file="hub.py")
    check(stand.model.training is False, "In training mode GPT-2 drops a tenth of its numbers by chance: call eval().",
          expected="evaluation mode", got="training mode", see="foundations/ml-frameworks#modes", file="hub.py")
    for kind in ("tokenizer", "model"):
        more = next((more for what, _, more in stand.calls if what == kind), None)
        check(more is not None and more.get("revision") == COMMIT,
              f"The {kind} is pinned to the commit: a tokenizer of one day and a model of another give nonsense without an error.",
              expected=COMMIT, got=more, see=GET, file="hub.py")
        check(not more.get("trust_remote_code"), f"trust_remote_code runs Python out of the repository ({kind}).",
              expected="not set", got=more, see=GET, file="hub.py")
    more = next(more for what, _, more in stand.calls if what == "model")
    check(more.get("dtype") == "auto", 'dtype="auto" keeps the number format of the file, so that the memory is what the file says.',
          expected="auto", got=more.get("dtype"), see=GET, file="hub.py")
    check(more.get("use_safetensors") is True, "Weights come from safetensors, never from a pickle.", expected=True,
          got=more.get("use_safetensors"), see="ml-basics/pytorch-basics#checkpoints", file="hub.py")


@step("hub")
def test_a_revision_that_moves_is_refused(work, stand):
    hub = work.load("hub")
    for revision in ("main", "v1.0", "607a30d", "", COMMIT + "0", COMMIT.replace("6", "z")):
        error: object = "nothing was raised"
        try:
            hub.load("openai-community/gpt2", revision)
        except Exception as raised:
            error = raised
        check(isinstance(error, ValueError) and not stand.calls,
              f"{revision!r} is no commit: what it names tomorrow may be another model. Refuse it before anything is fetched.",
              expected="ValueError", got=error, see=GET, file="hub.py")


@step("hub")
def test_a_real_gpt2_answers_as_transformers_does(work, tmp_path, monkeypatch):
    if importlib.util.find_spec("transformers") is None:
        pytest.skip("Transformers is not installed here, so a real GPT-2 was not tried.")
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    from tokenizers import ByteLevelBPETokenizer
    from transformers import GPT2Config, GPT2LMHeadModel, PreTrainedTokenizerFast

    torch.manual_seed(5)
    config = GPT2Config(vocab_size=300, n_positions=96, n_embd=32, n_layer=3, n_head=4, bos_token_id=0, eos_token_id=0)
    original = GPT2LMHeadModel(config).eval()
    original.save_pretrained(tmp_path)
    pieces = ByteLevelBPETokenizer()
    pieces.train_from_iterator(["the disk is full, so drain the queue"] * 20, vocab_size=300, show_progress=False)
    PreTrainedTokenizerFast(tokenizer_object=pieces._tokenizer, eos_token="\n").save_pretrained(tmp_path)

    generate = work.load("generate")
    memory = work.load("memory")
    hub = work.load("hub")
    model, tokenizer = hub.load(str(tmp_path), "0" * 40)
    prompt = tokenizer.encode("the disk is full, so")
    check(tokenizer.decode(prompt) == "the disk is full, so", "The tokenizer that was loaded turns text into ids and back.",
          expected="the disk is full, so", got=tokenizer.decode(prompt), file="hub.py")
    with torch.inference_mode():
        whole = original.generate(torch.tensor([prompt]), max_new_tokens=20, do_sample=False, eos_token_id=None, pad_token_id=0)
    wanted = whole[0, len(prompt) :].tolist()
    got = generate.generate(model, prompt, 20).ids
    check(got == wanted, "A tiny GPT-2 with random weights: your loop gives the tokens that Transformers' own generate gives.",
          expected=wanted, got=got, see="ml-basics/llm-transformers-basics#generate", file="hub.py")

    shape = memory.Shape("gpt2", 300, 32, 3, 4, 4, 8, 128, 96, positions=True, gated=False, tied=True, biases=True)
    with torch.inference_mode():
        _, cache = model.step(prompt, None)
    figures = memory.measured_weight_bytes(model.model), memory.measured_cache_bytes(hub.cache_pairs(cache))
    formula = memory.weight_bytes(shape, 32), memory.kv_bytes(shape, len(prompt), 32)
    check(figures == formula, "Weights and cache of this GPT-2 as measured, against your formulas.", expected=formula, got=figures,
          see="ml-basics/llm-transformers-basics#sizing", file="memory.py")
