"""Steps 4 and 5: a network at several batch sizes, and the report."""

from __future__ import annotations

import json
import random
import sys

import torch
from lectern_exercise import check, step
from matplotlib.image import imread
from torch import nn

MODES = "foundations/ml-frameworks#modes"
WARM_UP = "foundations/ml-frameworks#warm-up"
BATCHING = "foundations/ml-frameworks#batching"

CPU = torch.device("cpu")


class Spy(nn.Module):
    """A small network that notes how it is called."""

    def __init__(self) -> None:
        super().__init__()
        self.layer = nn.Conv2d(3, 4, 3)
        self.norm = nn.BatchNorm2d(4)
        self.seen: list[dict[str, object]] = []
        self.kept: list[torch.Tensor] = []  # so that no place in memory is used a second time

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        y = self.norm(self.layer(x))
        self.kept.append(x)
        self.seen.append({
            "shape": tuple(x.shape), "type": x.dtype, "training": self.training,
            "recorded": y.requires_grad, "inference": torch.is_inference_mode_enabled(), "where": x.data_ptr(),
            "spread": float(x.std()) if x.numel() > 1 else 0.0,
        })
        return y


@step("batches")
def test_every_batch_size_is_warmed_up_by_itself(work):
    bench = work.load("bench")
    spy = Spy()
    bench.measure_all("spy", spy, [4, 1, 6], CPU, runs=3, warm_up=2, side=8)
    wanted = [(4, 3, 8, 8)] * 5 + [(1, 3, 8, 8)] * 5 + [(6, 3, 8, 8)] * 5
    got = [seen["shape"] for seen in spy.seen]
    check(got == wanted,
          "Each batch size gets 2 calls to warm up and 3 that count, in the order given. Warming up for one shape does not warm up another.",
          expected=[shape for shape in wanted if wanted.count(shape)][::5], got=[*dict.fromkeys(got)] + [f"{len(got)} calls"],
          see=WARM_UP, file="bench.py")


@step("batches")
def test_the_network_runs_as_a_server_would_run_it(work):
    bench = work.load("bench")
    spy = Spy().train()
    average = spy.norm.running_mean.clone()
    bench.measure_batch("spy", spy, 2, CPU, runs=2, warm_up=1, side=8)
    check(bool(spy.seen) and not any(seen["training"] for seen in spy.seen),
          "The network ran in training mode: its batch norm counts the batch's own average. Call eval() first.",
          expected="training: False", got="training: True", see=MODES, file="bench.py")
    check(torch.equal(average, spy.norm.running_mean), "A measurement must not change the network's stored averages.",
          see=MODES, file="bench.py")
    check(not any(seen["recorded"] for seen in spy.seen),
          "The operations were recorded for gradients, which costs memory and time: use torch.inference_mode().",
          expected="requires_grad: False", got="requires_grad: True", see=MODES, file="bench.py")
    check(all(seen["inference"] for seen in spy.seen),
          "no_grad is enough for a right answer; a server uses torch.inference_mode(), which does less bookkeeping.",
          expected="inference mode on", got="inference mode off", see=MODES, file="bench.py")


@step("batches")
def test_the_input_is_made_before_the_clock_starts(work):
    bench = work.load("bench")
    spy = Spy()
    bench.measure_batch("spy", spy, 3, CPU, runs=6, warm_up=2, side=32)
    places = {seen["where"] for seen in spy.seen}
    check(len(places) == 1, "Every call must get the same tensor; here the input was made anew, inside the timed call.",
          expected="1 tensor", got=f"{len(places)} tensors", see=BATCHING, file="bench.py")
    first = spy.seen[0]
    check(first["type"] == torch.float32 and 0.5 < float(str(first["spread"])) < 2,
          "The pictures are random 32-bit floats (torch.randn).", expected="torch.float32, spread about 1",
          got=f"{first['type']}, spread {first['spread']:.2f}", file="bench.py")


@step("batches")
def test_the_row_says_what_was_measured(work):
    bench = work.load("bench")
    timing = sys.modules["timing"]
    times = [40.0, 10.0, 20.0, 10.0]

    def fake(call, runs, warm_up, *rest, **more):
        call()
        return timing.Measurement(first_ms=70.0, times_ms=list(times))

    bench.measure = fake
    timing.measure = fake
    row = bench.measure_batch("spy", Spy(), 8, CPU, runs=4, warm_up=2, side=8)
    wanted = {
        "model": "spy", "device": "cpu", "batch": 8, "warm_up": 2, "runs": 4, "first_ms": 70.0, "mean_ms": 20.0,
        "p50_ms": 15.0, "p95_ms": 37.0, "worst_ms": 40.0, "images_per_s": 400.0,
    }
    got = {name: getattr(row, name) for name in wanted}
    got["device"] = str(got["device"])
    wrong = [name for name in wanted if isinstance(wanted[name], float) and abs(got[name] - wanted[name]) > 1e-6]
    wrong += [name for name in wanted if not isinstance(wanted[name], float) and got[name] != wanted[name]]
    check(not wrong, f"For counted calls of {times} ms and a batch of 8, look at: {', '.join(wrong)}.",
          expected={name: wanted[name] for name in wrong}, got={name: got[name] for name in wrong},
          see=BATCHING, file="bench.py")


@step("batches")
def test_the_device_is_waited_for(work):
    bench = work.load("bench")
    waits: list[str] = []
    bench.wait_for = lambda device: waits.append(str(device))
    bench.measure_batch("spy", Spy(), 1, CPU, runs=2, warm_up=1, side=8)
    check(len(waits) >= 3 and set(waits) == {"cpu"},
          "measure must be given something to wait for: wait_for(device). On a CPU it does nothing, on a GPU all depends on it.",
          expected="wait_for called for every timed call", got=f"called {len(waits)} times", see=BATCHING, file="bench.py")


@step("batches")
def test_both_networks_can_be_measured(work):
    bench = work.load("bench")
    for name, parameters in (("resnet18", 11_689_512), ("resnet50", 25_557_032)):
        model = bench.MODELS[name]()
        count = sum(p.numel() for p in model.parameters())
        check(count == parameters, f"{name} was changed: it must have {parameters:,} parameters.",
              expected=parameters, got=count, see="foundations/ml-frameworks#memory", file="resnet.py")
        row = bench.measure_batch(name, model, 1, CPU, runs=1, warm_up=1, side=32)
        check(row.p50_ms > 0 and row.images_per_s > 0, "A real measurement is above zero.", got=row, file="bench.py")


def some_rows(bench) -> list:
    dice = random.Random(5)
    rows = []
    for model in ("tiny", "large"):
        for batch in (1, 4, 16):
            p50 = round(dice.uniform(3, 90), 4)
            rows.append(bench.Row(
                model=model, device="cpu", batch=batch, warm_up=3, runs=20, first_ms=p50 * 5.037, mean_ms=p50 * 1.013,
                p50_ms=p50, p95_ms=p50 * 1.419, worst_ms=p50 * 2.233, images_per_s=1000 * batch / p50,
            ))
    return rows


@step("report")
def test_the_table_holds_every_row(work):
    bench, report = work.load("bench"), work.load("report")
    rows = some_rows(bench)
    text = report.markdown(rows, {"processors": "96", "torch": "9.9.9"})
    for value in ("96", "9.9.9"):
        check(value in text, "The report says on which machine it was measured: every entry of `about`.",
              expected=value, got=text, file="report.py")
    lines = [line for line in text.splitlines() if line.startswith("|")]
    check(len(lines) == len(rows) + 2, "The table has a head, a line of dashes and one line a row.",
          expected=len(rows) + 2, got=len(lines), file="report.py")
    check("ms" in lines[0], "A column of times names its unit, ms, in its head.", got=lines[0], file="report.py")
    for line, row in zip(lines[2:], rows, strict=True):
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        numbers = (row.first_ms, row.p50_ms, row.p95_ms, row.worst_ms, row.images_per_s)
        wanted = [row.model, row.device, str(row.batch), str(row.warm_up), *(f"{number:.1f}" for number in numbers)]
        check(cells == wanted, "A line of the table holds the row's values in the order of the columns.",
              expected=wanted, got=cells, file="report.py")


@step("report")
def test_the_plot_shows_latency_and_throughput(work):
    bench, report = work.load("bench"), work.load("report")
    rows = some_rows(bench)
    figure = report.draw(rows)
    check(len(figure.axes) == 2, "There are two plots, latency and throughput.", expected=2, got=len(figure.axes),
          file="report.py")
    for axes, field, unit in zip(figure.axes, ("p95_ms", "images_per_s"), ("ms", "images"), strict=True):
        check(unit in axes.get_ylabel() and axes.get_xlabel() != "", "Both axes are labelled, with the unit.",
              expected=unit, got=[axes.get_xlabel(), axes.get_ylabel()], file="report.py")
        drawn = {
            line.get_label(): [(float(x), round(float(y), 3)) for x, y in zip(line.get_xdata(), line.get_ydata(), strict=True)]
            for line in axes.get_lines()
        }
        for model in ("tiny", "large"):
            wanted = [(float(row.batch), round(getattr(row, field), 3)) for row in rows if row.model == model]
            mine = [points for label, points in drawn.items() if model in label and "cpu" in label]
            check(mine == [wanted], f"One line for {model} on cpu, {field} over the batch size.",
                  expected=wanted, got=drawn, file="report.py")


@step("report")
def test_the_files_are_written(work, tmp_path):
    bench, report = work.load("bench"), work.load("report")
    rows = some_rows(bench)
    folder = tmp_path / "new" / "report"
    report.write_report(rows, {"torch": "9.9.9"}, folder)
    names = sorted(path.name for path in folder.iterdir()) if folder.is_dir() else []
    check(names == ["latency.png", "report.json", "report.md"], "The folder is made and holds three files.",
          expected=["latency.png", "report.json", "report.md"], got=names, file="report.py")
    data = json.loads((folder / "report.json").read_text(encoding="utf-8"))
    check(data.get("machine") == {"torch": "9.9.9"}, "report.json holds the machine.", expected={"torch": "9.9.9"},
          got=data.get("machine"), file="report.py")
    got = data.get("rows")
    wanted = [vars(row) for row in rows]
    check(got == wanted, "report.json holds every field of every row, unrounded.", expected=wanted[0],
          got=got[0] if got else got, file="report.py")
    picture = imread(folder / "latency.png")
    check(picture.shape[1] >= 400 and float(picture[..., :3].std()) > 0.02, "latency.png is a plot of 400 pixels or wider.",
          expected="400 pixels or more", got=f"{picture.shape[1]} pixels", file="report.py")


@step("report")
def test_the_whole_program_runs(work, tmp_path):
    out = tmp_path / "out"
    command = [sys.executable, "bench.py", "--models", "resnet18", "--sizes", "1,2", "--runs", "2", "--warm-up", "1",
               "--side", "32", "--device", "cpu", "--threads", "1", "--out", str(out)]
    done = work.run(command, timeout=90)
    check(done.returncode == 0, "python bench.py ends without an error.", got=done.stderr[-1500:], file="bench.py")
    data = json.loads((out / "report.json").read_text(encoding="utf-8"))
    got = [(row["model"], row["batch"]) for row in data["rows"]]
    check(got == [("resnet18", 1), ("resnet18", 2)], "The report holds one row for each network and batch size.",
          expected=[("resnet18", 1), ("resnet18", 2)], got=got, file="bench.py")
