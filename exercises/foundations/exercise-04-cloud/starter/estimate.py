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
    raise NotImplementedError("step 6: machine, day and parts of a service")


def estimate_batch(batch: Batch, prices: PriceList) -> Estimate:
    """A month of nightly work on spot machines: the cheapest at the spot price that holds the model; interruptions are
    paid for.
    The parts are named machines and storage."""
    raise NotImplementedError("step 6: machine, hours and parts of nightly work")


def to_markdown(estimates: Sequence[Estimate]) -> str:
    """The estimate as Markdown: a heading, a table with one row a deployment, and a last line with the sum of all totals.

    A row has the name, the machine, the total of the month, the largest part with its share ("egress 75%"), and the USD
    for a thousand predictions.
    """
    raise NotImplementedError("step 6: the table and the sum")
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
