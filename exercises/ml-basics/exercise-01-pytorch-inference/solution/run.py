"""Classify the samples, measure, and write what is handed in: `python run.py`. Nothing to write here.

It uses all that you wrote, and ends with a clear message where a file cannot be used.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import torch
from PIL import Image

from classify import chances
from footprint import expected_outputs, measured_outputs, planned_bytes, weight_bytes
from model_file import Loaded, ModelFileError, load
from recipe import open_picture, square, to_batch
from report import write_report
from timing import figures, nothing, time_stations


def read_pictures(paths: list[Path]) -> list[Image.Image]:
    """Open all pictures. An `OSError` names the file that cannot be read."""
    pictures = []
    for path in paths:
        try:
            pictures.append(open_picture(path))
        except OSError as error:
            raise OSError(f"{path}: {path.stat().st_size:,} bytes that are no readable picture: {error}") from error
    return pictures


def measure(loaded: Loaded, files: list[Path], device: torch.device, runs: int) -> dict[str, float]:
    """Time the way from the files to the probabilities, for all of `files` in one batch."""
    net = loaded.net.to(device).eval()
    stations = [
        ("open_ms", lambda paths: [square(open_picture(path), loaded.recipe) for path in paths]),
        ("batch_ms", lambda squares: to_batch(squares, loaded.recipe).to(device)),
        ("network_ms", lambda batch: torch.softmax(net(batch).float(), dim=1)),
        ("back_ms", lambda answers: answers.cpu().numpy()),
    ]
    wait = nothing if device.type == "cpu" else torch.accelerator.synchronize
    with torch.inference_mode():
        return figures(len(files), time_stations(stations, files, runs, wait))


def memory(loaded: Loaded, batches: list[int]) -> list[dict[str, int | bool]]:
    """Set paper against measurement for each batch size."""
    net, side = loaded.net.to("cpu"), loaded.recipe.crop
    rows: list[dict[str, int | bool]] = []
    for batch in batches:
        paper = expected_outputs(net, side, batch)
        seen = measured_outputs(net, torch.zeros(batch, 3, side, side))
        rows.append({
            "batch": batch, "weights": weight_bytes(net), "outputs": sum(seen.values()),
            "planned": planned_bytes(net, side, batch), "agree": paper == seen,
        })
    return rows


def main() -> int:
    """Read the options, do the work, and give the exit status: 0, or 1 if the model's file or a picture cannot be used."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--model", type=Path, default=Path("models/labels.pt"))
    options.add_argument("--pictures", type=Path, default=Path("samples"))
    options.add_argument("--out", type=Path, default=Path("report"))
    options.add_argument("--device", default="cpu", help="cpu, cuda, mps …")
    options.add_argument("--batches", default="1,8,32")
    options.add_argument("--runs", type=int, default=30)
    options.add_argument("--threads", type=int, default=1, help="of the CPU; 1 answers what one core can do")
    given = options.parse_args()
    torch.set_num_threads(given.threads)
    try:
        loaded = load(given.model)
    except ModelFileError as error:
        print(error, file=sys.stderr)
        return 1
    device = torch.device(given.device)
    files = sorted(given.pictures.glob("*.png"))
    if not files:
        print(f"{given.pictures}: no pictures. Run `python make_files.py` first.", file=sys.stderr)
        return 1
    try:
        pictures = read_pictures(files)
    except OSError as error:
        print(error, file=sys.stderr)
        return 1
    answers = chances(loaded.net, pictures, loaded.recipe, device=device)
    batches = [int(size) for size in given.batches.split(",")]
    speed = [measure(loaded, (files * size)[:size], device, given.runs) for size in batches]
    write_report(given.out, loaded, [path.name for path in files], answers, speed, memory(loaded, batches))
    print((given.out / "report.md").read_text(encoding="utf-8"))
    return 0


if __name__ == "__main__":
    sys.exit(main())
