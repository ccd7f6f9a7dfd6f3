"""The estimate of a deployment, and the whole."""

import importlib
import sys
from decimal import Decimal

import pytest
from lectern_exercise import check, step

MEMORY = "foundations/ml-frameworks#memory"


def beside(name: str):
    """Another module of the folder that was just loaded from."""
    return importlib.import_module(name)


@step("estimate")
def test_the_table(work):
    estimate = work.load("estimate")
    small = estimate.Estimate("Small", "c", {"machines": Decimal("30.005"), "storage": Decimal("10")}, 2_000_000)
    large = estimate.Estimate("Large", "g", {"machines": Decimal("100"), "egress": Decimal("300.1")}, 50_000)
    text = estimate.to_markdown([small, large])
    rows = [line for line in text.splitlines() if line.startswith("|")]
    check(
        len(rows) == 4, "A head, a rule and one row a deployment.", expected=4, got="\n".join(rows), file="estimate.py"
    )
    for row, wanted in (
        (rows[2], ("Small", "40.01", "machines 75%", "0.0200")),
        (rows[3], ("Large", "400.10", "egress 75%", "8.0020")),
    ):
        for part in wanted:
            check(part in row, f"The row holds {part}.", expected=" | ".join(wanted), got=row, file="estimate.py")
    last = text.strip().splitlines()[-1]
    check(
        "440.11" in last,
        "The sum is made of unrounded totals and rounded once: 40.005 and 400.10 are 440.105.",
        expected="440.11",
        got=last,
        file="estimate.py",
    )


@pytest.fixture
def own_prices(work, tmp_path, usd, price_list):
    """The learner's estimate, a price list by chance, and the prices that are in it."""
    numbers = {name: usd(500, 20_000) for name in ("cpu", "gpu", "gpu_spot", "object", "out")}
    path = price_list(
        tmp_path,
        f"c,machine,2,8,0,on-demand,,hour,{numbers['cpu']}",
        f"g,machine,8,32,24,on-demand,,hour,{numbers['gpu']}",
        f"g,machine,8,32,24,spot,,hour,{numbers['gpu_spot']}",
        f"object,storage,,,,,,gib-month,{numbers['object']}",
        "egress,network,,,,,100,gib,0",
        f"egress,network,,,,,,gib,{numbers['out']}",
    )
    estimate = work.load("estimate")
    return estimate, estimate.read_prices(path), {name: Decimal(text) for name, text in numbers.items()}


def close(one: Decimal, other: Decimal) -> bool:
    return abs(Decimal(one) - other) < Decimal("0.01")


@step("estimate")
def test_a_service(own_prices):
    estimate, prices, usd_of = own_prices
    rates = tuple([10.0] * 12 + [100.0] * 12)
    service = beside("deployments").Service("S", 5e9, 2, True, 50.0, rates, 1, 64.0, 300)
    got = estimate.estimate_service(service, prices)
    check(
        got.machine == "g",
        "5e9 parameters of 2 bytes run on a GPU with 24 GiB.",
        expected="g",
        got=got.machine,
        see=MEMORY,
        file="estimate.py",
    )
    days = Decimal(365) / 12
    requests = 4_752_000 * days
    parts = {
        "machines": usd_of["gpu"] * 48 * days,
        "storage": usd_of["object"] * 300,
        "egress": (requests * 64 / 1024 / 1024 - 100) * usd_of["out"],
    }
    check(
        set(got.parts) == set(parts),
        "The parts of a service.",
        expected=sorted(parts),
        got=sorted(got.parts),
        file="estimate.py",
    )
    for name, wanted in parts.items():
        check(
            close(got.parts[name], wanted),
            f"{name} for a month: 12 hours with 1 machine, 12 with 3, 64 KiB an answer, 300 GiB stored.",
            expected=round(wanted, 2),
            got=got.parts[name],
            file="estimate.py",
        )
    check(
        abs(got.requests - requests) < 2,
        "Requests of a month: 365 / 12 days.",
        expected=int(requests),
        got=got.requests,
        file="estimate.py",
    )


@step("estimate")
def test_nightly_work(own_prices):
    estimate, prices, usd_of = own_prices
    batch = beside("deployments").Batch("B", 8e9, 2, True, 6.0, 4.0, 1.0, 0.5, 1000, 50)
    got = estimate.estimate_batch(batch, prices)
    wanted = usd_of["gpu_spot"] * Decimal("7.5") * Decimal(365) / 12
    check(
        close(got.parts["machines"], wanted),
        "6 hours a night on spot, an interruption every 4: the lost hours are paid for as well.",
        expected=round(wanted, 2),
        got=got.parts["machines"],
        file="estimate.py",
    )
    check(
        close(got.total, wanted + 50 * usd_of["object"]),
        "The total has the storage in it.",
        expected=round(wanted + 50 * usd_of["object"], 2),
        got=got.total,
        file="estimate.py",
    )


@step("estimate")
def test_the_program(work, tmp_path):
    done = work.run([sys.executable, "estimate.py", "--out", str(tmp_path)])
    check(
        (tmp_path / "estimate.md").is_file(),
        "The program writes estimate.md into --out.",
        got=done.stderr,
        file="estimate.py",
    )
    text = (tmp_path / "estimate.md").read_text(encoding="utf-8")
    for name in ("Fraud score", "Photo search", "Nightly embeddings"):
        check(name in text, "All three deployments are in the estimate.", expected=name, got=text, file="estimate.md")
