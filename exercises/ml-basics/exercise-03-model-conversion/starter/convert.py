"""All of it: `python convert.py`. Run export_keras.py first, in the other environment. Nothing to write here."""

from __future__ import annotations

import argparse
import json
import logging
import sys
import warnings
from collections.abc import Callable
from pathlib import Path

import onnxruntime
import torch

from compare import accepted, verify
from export_torch import export
from golden import EXPORT_ROWS, Array, Golden, cases, load_golden, save_golden
from int8 import loss, quantize, weight_errors
from parcel_net import trained
from photos import photos
from table import Row, describe_machine, file_bytes, write_report
from runtime import runner
from timing import median_ms

TOLERANCE = 1e-4


def times(run: Callable[[Array], Array]) -> tuple[float, float]:
    """The median for 1 photo and for 32."""
    images, _ = photos(3, 32)
    return median_ms(lambda: run(images[:1])), median_ms(lambda: run(images))


def convert_torch(out: Path, opset: int) -> Row:
    """Write `parcel.onnx` and its golden answers; give the original's row."""
    model = trained()
    images, _ = photos(2, 64)

    def original(batch: Array) -> Array:
        with torch.inference_mode():
            return model(torch.from_numpy(batch)).numpy()

    save_golden(out / "parcel-golden.npz", cases(images), original)
    export(model, torch.from_numpy(images[:EXPORT_ROWS]), out / "parcel.onnx", opset)
    weights = out / "parcel.pt"
    torch.save(model.state_dict(), weights)
    return Row("parcel", "PyTorch", file_bytes(weights), *times(original))


def judge(name: str, path: Path, golden: Golden, original: Row) -> list[Row]:
    """Verify the file, print each case, then quantize it and hold weights and answers of the result against it."""
    run = runner(path)
    findings = verify(run, golden, TOLERANCE)
    for each in findings:
        verdict = "pass" if each.passed else f"FAIL: {each.why}"
        print(f"  {name:7}{each.case:13}{each.rows:3} rows  {each.largest:8.1e}  {verdict}")
    largest = float(max(each.largest for each in findings))
    same = float(min(each.same_class for each in findings))
    full = Row(name, "ONNX", file_bytes(path), *times(run), largest, same, bool(accepted(findings)))

    small = path.with_name(f"{name}.int8.onnx")
    quantize(path, small, photos(1, 256)[0])
    rounding = weight_errors(path, small)
    for each in rounding:
        print(f"  {name:7}{each.name[-30:]:32}{each.channels:3} scales  off by {each.steps:.3f} steps at most")
    images, labels = photos(4, 1000)
    lost = loss(run(images), runner(small)(images), labels)
    kept = bool(rounding and all(each.within for each in rounding) and lost.accepted)
    eight = Row(name, "ONNX INT8", file_bytes(small), *times(runner(small)), float(lost.largest), float(lost.same_class), kept)
    return [original, full, eight]


def main() -> int:
    """Convert, verify, quantize, measure, write the report; 1 if a file is absent or not accepted."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--out", type=Path, default=Path("report"))
    options.add_argument("--opset", type=int, default=20)
    given = options.parse_args()
    for name in ("", "torch.onnx"):  # the INT8 tool repeats its advice, the exporter misses torchvision, which is not used
        logging.getLogger(name).setLevel(logging.ERROR)
    warnings.simplefilter("ignore", FutureWarning)
    out: Path = given.out
    out.mkdir(parents=True, exist_ok=True)
    torch.set_num_threads(1)

    try:
        original = convert_torch(out, given.opset)
    except ValueError as error:
        print(f"refused: {error}", file=sys.stderr)
        return 1
    rows = judge("parcel", out / "parcel.onnx", load_golden(out / "parcel-golden.npz"), original)
    if (out / "label.onnx").is_file():
        figures = json.loads((out / "label-original.json").read_text(encoding="utf-8"))
        original = Row("label", "Keras", figures["bytes"], figures["p50_ms_1"], figures["p50_ms_32"])
        rows += judge("label", out / "label.onnx", load_golden(out / "label-golden.npz"), original)
    else:
        print(f"no {out / 'label.onnx'}: run export_keras.py in the environment with TensorFlow", file=sys.stderr)
    write_report(rows, describe_machine(torch=torch.__version__, onnxruntime=onnxruntime.__version__), out)
    print((out / "report.md").read_text(encoding="utf-8"))
    return 0 if len(rows) == 6 and all(row.accepted is None or row.accepted for row in rows) else 1


if __name__ == "__main__":
    sys.exit(main())
