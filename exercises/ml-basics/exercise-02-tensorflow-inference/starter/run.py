"""Carry the network over, compare, measure, and write what is handed in: `python run.py`. Nothing to write here.

The exit status is 0 if the answers agree with those of PyTorch. If they do not, or if the version is there already, it
is 1, and nothing is stored.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict
from pathlib import Path

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
import keras
import numpy as np
import tensorflow as tf

from ask import Asker
from carry import carry
from compare import Comparison, compare
from first import read_first
from label_net import build
from pictures import write_samples
from recipe import RECIPE, open_picture, square
from store import store
from timing import figures, time_stations


def ways(model: keras.Model, served: Path) -> dict[str, Callable[[np.ndarray], np.ndarray]]:
    """Four ways to ask the same network."""
    asker, loaded = Asker(model), tf.saved_model.load(str(served))
    return {
        "predict": lambda batch: model.predict(batch, verbose=0),
        "model()": lambda batch: model(batch, training=False).numpy(),
        "tf.function": lambda batch: asker.chances(list(batch), len(batch)),
        "SavedModel": lambda batch: loaded.signatures["serving_default"](pictures=tf.constant(batch))["chances"].numpy(),
    }


def table(rows: Sequence[Mapping[str, object]]) -> list[str]:
    """The rows as a Markdown table; all rows have the keys of the first."""
    lines = ["| " + " | ".join(rows[0]) + " |", "|" + " --- |" * len(rows[0])]
    for row in rows:
        lines.append("| " + " | ".join(f"{value:.2f}" if isinstance(value, float) else str(value) for value in row.values()) + " |")
    return lines


def write_report(folder: Path, found: Comparison, sizes: Mapping[str, int], speed: Sequence[Mapping[str, object]]) -> None:
    """Write comparison.json and report.md."""
    machine = {"system": f"{platform.system()} {platform.machine()}", "processors": os.cpu_count(),
               "tensorflow": tf.__version__, "keras": keras.__version__}
    content = {"machine": machine, "comparison": asdict(found), "bytes": sizes, "speed": speed}
    (folder / "comparison.json").write_text(json.dumps(content, indent=1) + "\n", encoding="utf-8")
    lines = ["# Parcel labels, read by TensorFlow", "", *(f"- {name}: {value}" for name, value in machine.items())]
    lines += ["", "## The same as PyTorch?", "", *(f"- {name}: {value}" for name, value in asdict(found).items())]
    lines += ["", "## Files, in bytes", "", *(f"- {name}: {size:,}" for name, size in sizes.items())]
    lines += ["", "## Speed", "", *table(speed)]
    (folder / "report.md").write_text("\n".join(lines) + "\n", encoding="utf-8")


def main() -> int:
    """Read the options, do the work, and give the exit status."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--first", type=Path, default=Path("first"))
    options.add_argument("--pictures", type=Path, default=Path("samples"))
    options.add_argument("--out", type=Path, default=Path("report"))
    options.add_argument("--version", type=int, default=1)
    options.add_argument("--batches", default="1,8,32")
    options.add_argument("--runs", type=int, default=30)
    given = options.parse_args()
    if not given.pictures.is_dir():
        write_samples(given.pictures)
    first = read_first(given.first)
    model = build(first.state["features.0.weight"].shape[0], len(first.names), RECIPE)
    carry(model, first.state)
    files = sorted(given.pictures.glob("*.png"))
    squares = [square(open_picture(path), RECIPE) for path in files]
    answers = Asker(model).chances(squares)
    found = compare(first.answers, {path.name: row.tolist() for path, row in zip(files, answers, strict=True)})
    if not found.accepted:
        print("refused, nothing is stored:", *(f"- {name}: {value}" for name, value in asdict(found).items()), sep="\n", file=sys.stderr)
        return 1
    served = given.out / "served" / str(given.version)
    try:
        store(model, first.names, given.out, given.version)
    except FileExistsError:
        print(f"{served}: this version is there already, and a version is never changed. Take --version {given.version + 1}, "
              "or another folder with --out.", file=sys.stderr)
        return 1
    sizes = {"labels.keras": (given.out / "labels.keras").stat().st_size,
             "SavedModel": sum(path.stat().st_size for path in served.rglob("*") if path.is_file())}
    speed = []
    for size in (int(text) for text in given.batches.split(",")):
        batch = np.stack((squares * size)[:size])
        for name, way in ways(model, served).items():
            speed.append({"way": name, **figures(size, time_stations([("network_ms", way)], batch, given.runs))})
    write_report(given.out, found, sizes, speed)
    print((given.out / "report.md").read_text(encoding="utf-8"))
    return 0 if found.accepted else 1


if __name__ == "__main__":
    sys.exit(main())
