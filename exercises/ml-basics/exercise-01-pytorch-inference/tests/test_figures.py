"""Steps 5, 6 and 7: memory on paper and measured, time by station, and what is handed over."""

from __future__ import annotations

import json
import shutil
import sys

import numpy as np
import torch
from lectern_exercise import check, step

FOOTPRINT = "ml-basics/pytorch-basics#footprint"
WARM_UP = "foundations/ml-frameworks#warm-up"
BATCHING = "foundations/ml-frameworks#batching"


@step("memory")
def test_buffers_count_and_types_count(work):
    footprint, label_net = work.load("footprint"), work.load("label_net")
    for width, classes, side in ((8, 5, 32), (5, 3, 24)):
        net = label_net.LabelNet(width, classes, side)
        floats = 3 * width * 9 + 2 * width * width * 9 + 4 * width * width * 9
        floats += 4 * (width + 2 * width + 2 * width) + classes * (2 * width * (side // 8) ** 2 + 1)
        wanted = 4 * floats + 3 * 8
        got = footprint.weight_bytes(net)
        check(got == wanted, "Count every entry of the state dict with the bytes of its own type: parameters, the batch norms' averages, "
              "and three counters of 8 bytes.", expected=wanted, got=got, see=FOOTPRINT, file="footprint.py")
    half = footprint.weight_bytes(label_net.LabelNet().half())
    check(half == 10258, "In 16 bits the floats take half; the counters stay.", expected=10258, got=half, see=FOOTPRINT, file="footprint.py")


@step("memory")
def test_paper_needs_no_run(work):
    footprint, label_net = work.load("footprint"), work.load("label_net")
    net = label_net.LabelNet(8, 5, 32)

    def ran(*_):
        raise AssertionError("expected_outputs ran the network; on paper it has to be worked out from the layers' settings.")

    for module in net.modules():
        module.forward = ran
    got = footprint.expected_outputs(net, 32, 2)
    sizes = [16384] * 3 + [8192] * 3 + [2048] * 3    # 2 pictures: 8 x 16 x 16, then 16 x 8 x 8, then 16 x 4 x 4 floats
    wanted = {f"features.{place}": size for place, size in enumerate(sizes)}
    wanted |= {"flatten": 2048, "dropout": 2048, "head": 40}
    check(list(got) == list(wanted), "One entry for each layer, in their order.", expected=list(wanted), got=list(got),
          see=FOOTPRINT, file="footprint.py")
    wrong = [name for name in wanted if got[name] != wanted[name]]
    check(not wrong, "Bytes of an output: pictures x channels x height x width x 4. A convolution's output side is "
          "(side + 2 x padding - kernel) / stride, rounded down, plus 1.",
          expected={name: wanted[name] for name in wrong}, got={name: got[name] for name in wrong}, see=FOOTPRINT, file="footprint.py")


@step("memory")
def test_paper_and_measurement_agree(work):
    footprint, label_net = work.load("footprint"), work.load("label_net")
    for width, side, batch in ((8, 32, 1), (3, 40, 7), (6, 24, 32)):
        net = label_net.LabelNet(width, 4, side).train()
        paper = footprint.expected_outputs(net, side, batch)
        seen = footprint.measured_outputs(net, torch.zeros(batch, 3, side, side))
        check(paper == seen and list(paper) == list(seen), f"Width {width}, {batch} pictures of {side} pixels: paper and measurement agree, byte for byte.",
              expected=paper, got=seen, see=FOOTPRINT, file="footprint.py")
        left = [name for name, module in net.named_modules() if module._forward_hooks]
        check(not left, "Hooks were left in the network; they run in every later call. Remove each by its handle.", expected="none",
              got=left[:3], see=FOOTPRINT, file="footprint.py")


@step("memory")
def test_the_measurement_knows_no_paper(work):
    footprint, label_net = work.load("footprint"), work.load("label_net")
    net = label_net.LabelNet(4, 3, 16).double()
    got = footprint.measured_outputs(net, torch.zeros(2, 3, 16, 16, dtype=torch.float64))
    wanted = {f"features.{place}": size for place, size in enumerate([4096] * 3 + [2048] * 3 + [512] * 3)}
    wanted |= {"flatten": 512, "dropout": 512, "head": 48}
    check(got == wanted, "This network computes in 64 bits, so each output takes twice of what stands on paper. What is measured comes from the "
          "outputs themselves.", expected=wanted, got=got, see=FOOTPRINT, file="footprint.py")


@step("memory")
def test_the_plan_counts_weights_and_the_largest_pair(work):
    footprint, label_net = work.load("footprint"), work.load("label_net")
    for width, side, batch in ((8, 32, 1), (8, 32, 32), (1, 64, 4)):
        net = label_net.LabelNet(width, 5, side)
        outputs = [4 * batch * width * (side // 2) ** 2, 4 * batch * 2 * width * (side // 4) ** 2]
        pairs = [4 * batch * 3 * side * side + outputs[0], 2 * outputs[0], outputs[0] + outputs[1]]
        wanted = sum(tensor.nbytes for tensor in net.state_dict().values()) + max(pairs)
        got = footprint.planned_bytes(net, side, batch)
        check(got == wanted, f"Width {width}, {batch} pictures of {side} pixels: weights plus the largest input and output of one layer. "
              "The first layer's input is the batch.", expected=wanted, got=got, see=FOOTPRINT, file="footprint.py")


class Device:
    """A pretended GPU: work is only queued, and `wait` is what lets its time pass."""

    def __init__(self) -> None:
        self.now, self.pending, self.calls = 50.0, 0.0, 0

    def station(self, name: str, costs: list[float]):
        left = iter(costs)

        def work(value: list[str]) -> list[str]:
            self.calls += 1
            self.pending += next(left)
            return [*value, name]

        return name, work

    def wait(self) -> None:
        self.now += self.pending
        self.pending = 0.0

    def clock(self) -> float:
        return self.now


@step("time")
def test_each_station_gets_its_own_time(work):
    timing = work.load("timing")
    device = Device()
    reached: list[list[str]] = []
    stations = [device.station("open", [0.9, 0.010, 0.020]), device.station("batch", [0.2, 0.001, 0.002]),
                device.station("network", [0.7, 0.005, 0.004])]
    last = stations[-1][1]
    stations[-1] = ("network", lambda value: reached.append(value) or last(value))
    found = timing.time_stations(stations, ["file"], 2, device.wait, device.clock)
    check(device.calls == 9, "Three stations, one uncounted pass and two that count: nine calls.", expected=9, got=device.calls,
          see=WARM_UP, file="timing.py")
    check(reached == [["file", "open", "batch"]] * 3, "Each station gets what the one before gave, and each pass begins with what was given.",
          expected=["file", "open", "batch"], got=reached[-1], file="timing.py")
    got = {name: [round(value, 3) for value in times] for name, times in found.stations.items()}
    wanted = {"open": [10.0, 20.0], "batch": [1.0, 2.0], "network": [5.0, 4.0]}
    check(got == wanted, "Each station has its own times in ms, without the first pass. If the work of one turns up at another, "
          "wait() is missing between the work and the clock.", expected=wanted, got=got, see=BATCHING, file="timing.py")
    check([round(value, 3) for value in found.whole] == [16.0, 26.0], "A whole pass is the sum of its stations.", expected=[16.0, 26.0],
          got=found.whole, file="timing.py")
    check(round(found.first_ms, 3) == 1800.0, "first_ms is the whole first pass.", expected=1800.0, got=found.first_ms, see=WARM_UP, file="timing.py")


@step("time")
def test_work_from_before_is_not_counted(work):
    timing = work.load("timing")
    device = Device()
    device.pending = 3.0
    found = timing.time_stations([device.station("only", [0.010, 0.010])], [], 1, device.wait, device.clock)
    check(round(found.first_ms, 3) == 10.0, "What others had queued before is not ours: wait before the clock is read for the first time.",
          expected=10.0, got=found.first_ms, see=BATCHING, file="timing.py")
    for runs in (0, -1):
        error: object = "nothing was raised"
        try:
            timing.time_stations([("only", lambda value: value)], [], runs)
        except Exception as raised:
            error = raised
        check(isinstance(error, ValueError), f"runs={runs} is refused with a ValueError.", expected="ValueError", got=error, file="timing.py")


@step("time")
def test_the_figures_are_the_right_ones(work):
    timing = work.load("timing")
    timings = timing.Timings(first_ms=99.0, stations={"open_ms": [10.0, 30.0, 11.0], "network_ms": [2.0, 2.0, 5.0]}, whole=[12.0, 32.0, 16.0])
    got = timing.figures(8, timings)
    wanted = {"batch": 8, "first_ms": 99.0, "p50_ms": 16.0, "p95_ms": 30.4, "images_per_s": 400.0, "open_ms": 11.0, "network_ms": 2.0}
    check(set(got) == set(wanted), "The figures have these keys.", expected=sorted(wanted), got=sorted(got), file="timing.py")
    wrong = [name for name in wanted if abs(got[name] - wanted[name]) > 1e-6]
    check(not wrong, "Images per second: 3 passes of 8 images in 60 ms. A station is reported by its median.",
          expected={name: wanted[name] for name in wrong}, got={name: got[name] for name in wrong}, see=BATCHING, file="timing.py")


@step("hand-over")
def test_weights_and_answers_go_out_whole(work, tmp_path):
    report, label_net, recipe = work.load("report"), work.load("label_net"), work.load("recipe")
    loaded_class = work.load("model_file").Loaded
    net = label_net.LabelNet(4, 3, 16).eval()
    loaded = loaded_class(net, ["a", "b", "c"], recipe.Recipe(18, 16, (0.5, 0.5, 0.5), (0.2, 0.2, 0.2)))
    dice = np.random.default_rng(3)
    answers = dice.dirichlet([1, 1, 1], 4).astype(np.float32)
    files = ["z.png", "b.png", "a.png", "k.png"]
    report.hand_over(tmp_path, loaded, files, answers)
    names = sorted(path.name for path in tmp_path.iterdir())
    check(names == ["answers.json", "weights.npz"], "The hand-over is two files.", expected=["answers.json", "weights.npz"], got=names, file="report.py")
    with np.load(tmp_path / "weights.npz") as held:
        state = {name: tensor.numpy() for name, tensor in net.state_dict().items()}
        check(set(held.files) == set(state), "weights.npz holds every entry of the state dict under its name, buffers too.",
              expected=sorted(state), got=sorted(held.files), see="ml-basics/pytorch-basics#checkpoints", file="report.py")
        wrong = [name for name in state if not np.array_equal(held[name], state[name])]
        check(not wrong, "The arrays have the values of the network.", expected="no entry differs", got=wrong, file="report.py")
    data = json.loads((tmp_path / "answers.json").read_text(encoding="utf-8"))
    check(data.get("names") == ["a", "b", "c"], "answers.json says what each number stands for.", expected=["a", "b", "c"],
          got=data.get("names"), file="report.py")
    wanted = {name: row.tolist() for name, row in zip(files, answers, strict=True)}
    check(data.get("pictures") == wanted, "Each picture has its own probabilities, unrounded: the next exercise compares the sixth digit.",
          expected=wanted["z.png"], got=data.get("pictures", {}).get("z.png"), file="report.py")


@step("hand-over")
def test_the_whole_program_runs(work, tmp_path):
    copy = work.copy(tmp_path)
    shutil.rmtree(copy.path("samples"), ignore_errors=True)  # the learner may have put other photos there
    done = copy.run([sys.executable, "make_files.py"], timeout=60)
    check(done.returncode == 0, "python make_files.py ends without an error.", got=done.stderr[-1500:], file="make_files.py")
    done = copy.run([sys.executable, "run.py", "--runs", "2", "--batches", "1,4"], timeout=90)
    check(done.returncode == 0, "python run.py ends without an error.", got=done.stderr[-1500:], file="run.py")
    predictions = json.loads(copy.read("report/predictions.json"))
    right = sum(guesses[0]["name"] == name[3:-4] for name, guesses in predictions.items())
    check(len(predictions) == 40 and right >= 38, "At least 38 of the 40 samples are read rightly.", expected="38 or more", got=right,
          file="classify.py")
    figures = json.loads(copy.read("report/figures.json"))
    check([row["batch"] for row in figures["speed"]] == [1, 4], "The report has one row of times for each batch size.", expected=[1, 4],
          got=[row["batch"] for row in figures["speed"]], file="timing.py")
    check(all(row["agree"] for row in figures["memory"]), "Paper and measurement agree for the real network.", got=figures["memory"],
          see=FOOTPRINT, file="footprint.py")


@step("hand-over")
def test_a_damaged_model_ends_the_program_with_a_sentence(work, tmp_path):
    copy = work.copy(tmp_path)
    copy.path("half.pt").write_bytes(b"PK\x03\x04 half of a file")
    done = copy.run([sys.executable, "run.py", "--model", "half.pt"], timeout=60)
    check(done.returncode == 1 and "half.pt" in done.stderr and "Traceback" not in done.stderr,
          "A damaged model ends the program with status 1 and one sentence that names the file, without a traceback.",
          expected="status 1, a sentence", got=f"status {done.returncode}: {done.stderr[-600:]}", file="model_file.py")
