"""Step 7: several sizes side by side."""

from __future__ import annotations

import json
import random
import sys
from dataclasses import asdict

from lectern_exercise import check, step

SIZING = "ml-basics/llm-transformers-basics#sizing"


def cells(text):
    lines = [line for line in text.splitlines() if line.startswith("|")]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]


def known_shapes(work):
    """The shapes of models.json, of the class that the loaded table.py knows."""
    return {shape.name: shape for shape in sys.modules["memory"].read_shapes(work.path("models.json"))}


def some_run(table, name, seed):
    dice = random.Random(seed)
    figures = table.Latency(64, 20, dice.uniform(10, 900), dice.uniform(1, 90), dice.uniform(90, 99), dice.uniform(1, 9), dice.uniform(1, 9))
    return table.Measured(name, dice.randint(10**6, 10**9), 64 * dice.randint(1, 400) * 1024, 64, figures)


@step("sizes")
def test_the_table_of_the_formulas(work):
    table = work.load("table")
    known = known_shapes(work)
    shapes = [known[name] for name in ("meta-llama/Llama-3.1-70B", "openai-community/gpt2", "meta-llama/Llama-3.1-8B")]
    card = table.Card("L4", 24, 300)
    rows = cells(table.formula_table(shapes, card, 1000))
    head = ["Model", "Parameters", "Weights (GB)", "KV a token (KiB)", "Requests that fit", "Floor (ms a token)"]
    check(rows and rows[0] == head, "The head has six columns.", expected=head, got=rows[0] if rows else "no table", file="table.py")
    wanted = [
        ["openai-community/gpt2", "124,439,808", "0.25", "36", "552", "0.8"],
        ["meta-llama/Llama-3.1-8B", "8,030,261,248", "16.06", "128", "34", "53.5"],
        ["meta-llama/Llama-3.1-70B", "70,553,706,496", "141.11", "320", "0", "470.4"],
    ]
    check([row[0] for row in rows[2:]] == [row[0] for row in wanted], "The smallest model comes first, whatever order they came in.",
          expected=[row[0] for row in wanted], got=[row[0] for row in rows[2:]], see=SIZING, file="table.py")
    for row, got in zip(wanted, rows[2:]):
        check(got == row, f"{row[0]} on a card of 24 GB and 300 GB/s, 16 bits, requests of 1,000 tokens.", expected=row, got=got,
              see=SIZING, file="table.py")


@step("sizes")
def test_bits_and_context(work):
    table = work.load("table")
    shapes = known_shapes(work)
    pair = [shapes["openai-community/gpt2"], shapes["meta-llama/Llama-3.1-8B"]]
    rows = cells(table.formula_table(pair, table.Card("L4", 24, 300), 2600, bits=8))
    check(rows[2][4] == "context too short", "GPT-2 looks at 1,024 tokens, so a request of 2,600 has no number.",
          expected="context too short", got=rows[2][4], see=SIZING, file="table.py")
    wanted = ["meta-llama/Llama-3.1-8B", "8,030,261,248", "8.03", "128", "36", "26.8"]
    check(rows[3] == wanted, "With 8-bit weights the weights shrink, and the floor with them; the cache here stays at 16 bits.",
          expected=wanted, got=rows[3], see=SIZING, file="table.py")


@step("sizes")
def test_runs_are_kept_and_read(work, tmp_path):
    table = work.load("table")
    folder = tmp_path / "new" / "report"
    runs = [some_run(table, name, seed) for seed, name in enumerate(("openai-community/gpt2-xl", "tiny", "openai-community/gpt2"))]
    for run in runs:
        path = table.write_run(run, folder)
    got = sorted(each.name for each in folder.rglob("*.json"))
    wanted = ["openai-community--gpt2-xl.json", "openai-community--gpt2.json", "tiny.json"]
    check(got == wanted and path.is_file(), "One file for each model; the slash in its name would make a folder.", expected=wanted,
          got=got, file="table.py")
    check(json.loads(path.read_text(encoding="utf-8")) == asdict(runs[-1]), "The file holds every field, unrounded.",
          expected=asdict(runs[-1]), got=json.loads(path.read_text(encoding="utf-8")), file="table.py")
    back = table.read_runs(folder)
    wanted_runs = sorted(runs, key=lambda run: run.weight_bytes)
    check(back == wanted_runs, "read_runs gives them back as they were, the smallest first, with their Latency.",
          expected=[run.model for run in wanted_runs], got=[getattr(run, "model", run) for run in back], file="table.py")
    table.write_run(some_run(table, "tiny", 99), folder)
    check(len(table.read_runs(folder)) == 3, "A second run of the same model takes the place of the first.", expected=3,
          got=len(table.read_runs(folder)), file="table.py")


@step("sizes")
def test_the_program_runs_as_a_whole(work, tmp_path):
    out = tmp_path / "report"
    done = work.run([sys.executable, "run.py", "--lengths", "4,32", "--threads", "1", "--out", str(out)], timeout=100)
    check(done.returncode == 0, "python run.py asks the tiny model and ends without an error.", got=done.stderr[-800:], file="run.py")
    check("reset the driver" in done.stdout, "It answers from its runbook.", expected="reset the driver", got=done.stdout[:200], file="run.py")
    text = (out / "report.md").read_text(encoding="utf-8")
    check("| tiny |" in text and "Llama-3.1-70B" in text, "report.md holds what was measured and what the formulas say.",
          expected="both tables", got=text[:300], file="table.py")
