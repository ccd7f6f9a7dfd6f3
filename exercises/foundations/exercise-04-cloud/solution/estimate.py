"""Prices the three deployments and writes estimate.md.

    python estimate.py [--prices FILE] [--out FOLDER]
"""

import argparse
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from deployments import EMBEDDINGS, FRAUD, PHOTOS, Batch, Service
from month import egress_cost, machine_cost, money
from prices import PriceList, read_prices
from sizing import cheapest, memory_needed, per_thousand
from spot import spot_hours
from traffic import scaled_day

DAYS = Decimal(365) / 12


@dataclass(frozen=True)
class Estimate:
    """A deployment's month: its machine, its parts in USD and the predictions that it makes."""

    name: str
    machine: str
    parts: dict[str, Decimal]
    requests: int

    @property
    def total(self) -> Decimal:
        return sum(self.parts.values(), Decimal(0))


# region estimate
def estimate_service(service: Service, prices: PriceList) -> Estimate:
    """A month of a service: the cheapest machine that holds the model, on demand, as many as each hour needs;
    its storage as objects; its answers as egress. The parts are named machines, storage and egress."""
    machine = cheapest(prices.machines.values(), memory_needed(service.parameters, service.bytes_each), service.on_gpu)
    day = scaled_day(service.rates, service.capacity, service.at_least)
    requests = int(day.requests * DAYS)
    gone = Decimal(requests) * Decimal(str(service.answer_kib)) / 2**20
    parts = {
        "machines": machine_cost(1, machine.hourly["on-demand"], float(day.machine_hours * DAYS)),
        "storage": prices.storage["object"] * service.stored_gib,
        "egress": egress_cost(gone, prices.egress),
    }
    return Estimate(service.name, machine.name, parts, requests)


def estimate_batch(batch: Batch, prices: PriceList) -> Estimate:
    """A month of nightly work on spot machines: the cheapest at the spot price that holds the model; interruptions are
    paid for.
    The parts are named machines and storage."""
    memory = memory_needed(batch.parameters, batch.bytes_each)
    machine = cheapest(prices.machines.values(), memory, batch.on_gpu, "spot")
    hours = spot_hours(batch.hours, batch.every, batch.checkpoint, batch.restart)
    parts = {
        "machines": machine_cost(1, machine.hourly["spot"], float(Decimal(str(hours)) * DAYS)),
        "storage": prices.storage["object"] * batch.stored_gib,
    }
    return Estimate(batch.name, machine.name, parts, int(batch.rows * DAYS))


def to_markdown(estimates: Sequence[Estimate]) -> str:
    """The estimate as Markdown: a heading, a table with one row a deployment, and a last line with the sum of all totals.

    A row has the name, the machine, the total of the month, the largest part with its share ("egress 75%"), and the USD
    for a thousand predictions.
    """
    lines = ["# Estimate for a month", ""]
    lines += ["| Deployment | Machine | USD a month | Largest part | USD per 1,000 |", "| --- | --- | ---: | --- | ---: |"]
    for each in estimates:
        largest = max(each.parts, key=lambda part: each.parts[part])
        share = f"{largest} {each.parts[largest] / each.total:.0%}"
        lines.append(f"| {each.name} | {each.machine} | {money(each.total)} | {share} | {per_thousand(each.total, each.requests)} |")
    total = sum((each.total for each in estimates), Decimal(0))
    return "\n".join([*lines, "", f"In all: {money(total)} USD a month, with the prices of the list."]) + "\n"
# endregion estimate


def main() -> None:
    parser = argparse.ArgumentParser(description="Prices the three deployments.")
    parser.add_argument("--prices", type=Path, default=Path(__file__).with_name("prices.csv"))
    parser.add_argument("--out", type=Path, default=Path.cwd(), help="the folder that gets estimate.md")
    options = parser.parse_args()
    prices = read_prices(options.prices)
    estimates = [estimate_service(FRAUD, prices), estimate_service(PHOTOS, prices), estimate_batch(EMBEDDINGS, prices)]
    text = to_markdown(estimates)
    (options.out / "estimate.md").write_text(text, encoding="utf-8")
    print(text)


if __name__ == "__main__":
    main()
