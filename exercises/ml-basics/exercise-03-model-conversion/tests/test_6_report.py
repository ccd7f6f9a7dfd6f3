"""Step 6: sizes, times and verdicts."""

from __future__ import annotations

import json
import random
import shutil
import sys

import numpy as np
import onnx
from lectern_exercise import check, step

WORTH = "ml-basics/model-formats#worth"
PACK = "ml-basics/model-formats#package"


@step("report")
def test_all_that_is_shipped_is_counted(work, tmp_path, write_onnx):
    module = work.load("table")
    (tmp_path / "one").mkdir()
    whole = tmp_path / "one" / "model.onnx"
    write_onnx(whole)
    (tmp_path / "one" / "notes.txt").write_bytes(b"x" * 5000)
    got = module.file_bytes(whole)
    check(got == whole.stat().st_size, "A file with its weights inside counts by itself, whatever else lies in the folder.",
          expected=whole.stat().st_size, got=got, see=PACK, file="table.py")

    (tmp_path / "two").mkdir()
    apart = tmp_path / "two" / "model.onnx"
    file = onnx.load(whole)
    onnx.save(file, apart, save_as_external_data=True, all_tensors_to_one_file=True, location="weights.bin", size_threshold=0)
    (tmp_path / "two" / "model.onnx.data").write_bytes(b"x" * 7000)  # from an older export; the file does not name it
    wanted = apart.stat().st_size + (tmp_path / "two" / "weights.bin").stat().st_size
    got = module.file_bytes(apart)
    check(got == wanted,
          "This file keeps its weights in weights.bin, and says so in each stored tensor. Both are shipped, once each.",
          expected=wanted, got=got, see=PACK, file="table.py")

    other = tmp_path / "weights.pt"
    other.write_bytes(b"y" * 1234)
    check(module.file_bytes(other) == 1234, "Any other file counts as it is.", expected=1234, got=module.file_bytes(other),
          see=PACK, file="table.py")


def some_rows(module, seed):
    dice = random.Random(seed)
    made = [module.Row("parcel", "PyTorch", dice.randrange(10_000, 90_000), dice.random() * 5, dice.random() * 50)]
    for form, accepted in (("ONNX", True), ("ONNX INT8", False)):
        numbers = dice.randrange(10_000, 90_000), dice.random() * 5, dice.random() * 50
        made.append(module.Row("parcel", form, *numbers, dice.random() / 10 ** dice.randrange(1, 7), dice.random(), accepted))
    return made


def wanted_cells(row):
    cells = [row.model, row.form, f"{row.bytes / 1000:.1f}", f"{row.p50_ms_1:.2f}", f"{row.p50_ms_32:.2f}"]
    if row.accepted is None:
        return [*cells, "-", "-", "-"]
    return [*cells, f"{row.largest:.1e}", f"{row.same_class:.1%}", "yes" if row.accepted else "NO"]


def table_of(text):
    """The cells of a Markdown table, line by line."""
    lines = [line.strip() for line in text.splitlines() if line.strip().startswith("|")]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]


@step("report")
def test_the_table(work):
    module = work.load("table")
    for seed in (1, 2):
        rows = some_rows(module, seed)
        text = module.markdown(rows, {"torch": "2.13.0", "processors": str(seed)})
        check("- torch: 2.13.0" in text and f"- processors: {seed}" in text, "Each entry of `about` is an item of a list.",
              expected="- torch: 2.13.0", got=text[:200], see=WORTH, file="table.py")
        table = table_of(text)
        check(table and table[0] == list(module.COLUMNS), "The table's head has the eight columns.",
              expected=list(module.COLUMNS), got=table[0] if table else "no table", file="table.py")
        check(len(table) == len(rows) + 2, "Under the head and its rule comes one line a row.", expected=len(rows) + 2,
              got=len(table), file="table.py")
        for row, got in zip(rows, table[2:]):
            check(got == wanted_cells(row), f"The line of {row.form}: bytes as kB, and what the original cannot have is a dash.",
                  expected=wanted_cells(row), got=got, see=WORTH, file="table.py")


@step("report")
def test_a_perfect_zero_is_not_a_dash(work):
    module = work.load("table")
    row = module.Row("label", "ONNX", 1000, 1.0, 2.0, 0.0, 0.0, False)
    got = table_of(module.markdown([row], {}))[-1:]
    check(got == [wanted_cells(row)], "0.0 and False are values. Only None is a dash.",
          expected=[wanted_cells(row)], got=got, file="table.py")


@step("report")
def test_the_files(work, tmp_path):
    module = work.load("table")
    rows = some_rows(module, 3)
    folder = tmp_path / "new" / "report"
    module.write_report(rows, {"torch": "2.13.0"}, folder)
    got = sorted(each.name for each in folder.iterdir()) if folder.is_dir() else "no folder"
    check(got == ["report.json", "report.md"], "write_report makes the folder and two files.",
          expected=["report.json", "report.md"], got=got, file="table.py")
    data = json.loads((folder / "report.json").read_text(encoding="utf-8"))
    check(data.get("machine") == {"torch": "2.13.0"} and data.get("rows") == [vars(row) for row in rows],
          "report.json holds the machine and every field of each row, unrounded: others will calculate with it.",
          expected=vars(rows[0]), got=(data.get("rows") or ["no rows"])[0], see=WORTH, file="table.py")
    check((folder / "report.md").read_text(encoding="utf-8") == module.markdown(rows, {"torch": "2.13.0"}),
          "report.md holds what `markdown` gives.", file="table.py")


@step("report")
def test_the_program_refuses_what_differs(work, tmp_path, monkeypatch, onnx_file):
    """Two models of the test's own, ready converted; one golden answer to the second is wrong."""
    convert, golden = work.load("convert"), work.load("golden")
    ask = work.load("runtime").runner(onnx_file)
    images, _ = work.load("photos").photos(2, 64)
    inputs = golden.cases(images)
    spoiled = list(inputs)[2]
    for name, off in (("parcel", 0.0), ("label", 0.01)):
        shutil.copy(onnx_file, tmp_path / f"{name}.onnx")
        golden.save_golden(tmp_path / f"{name}-golden.npz", inputs, lambda batch, off=off: ask(batch) + np.float32(off * (batch is inputs[spoiled])))
    figures = {"bytes": 20_000, "p50_ms_1": 1.0, "p50_ms_32": 9.0}
    (tmp_path / "label-original.json").write_text(json.dumps(figures), encoding="utf-8")
    monkeypatch.setattr(convert, "convert_torch", lambda out, opset: work.load("table").Row("parcel", "PyTorch", 30_000, 1.0, 9.0))
    monkeypatch.setattr(sys, "argv", ["convert.py", "--out", str(tmp_path)])

    status = convert.main()
    rows = json.loads((tmp_path / "report.json").read_text(encoding="utf-8"))["rows"]
    got = {row["model"]: row["accepted"] for row in rows if row["form"] == "ONNX"}
    check(got == {"parcel": True, "label": False}, f"The parcel model agrees with its golden answers. The label model's answer to {spoiled!r} was moved by "
          "0.01, so that file is refused.", expected={"parcel": True, "label": False}, got=got, see=PACK, file="compare.py")
    check(status == 1, "With a file that is refused the program ends with code 1, so a pipeline stops.", expected=1, got=status,
          see=PACK, file="convert.py")
