"""What several steps need: prices by chance, and lists made of them."""

import random
from collections.abc import Callable
from pathlib import Path

import pytest

HEAD = "item,kind,vcpu,memory_gib,gpu_memory_gib,option,up_to_gib,unit,usd"


@pytest.fixture
def usd() -> Callable[..., str]:
    """Makes a price, as text with four digits."""

    def make(low: int = 1, high: int = 90_000) -> str:
        return f"{random.randint(low, high) / 10_000:.4f}"

    return make


@pytest.fixture
def price_list() -> Callable[..., Path]:
    """Writes a price list of the given lines."""

    def write(place: Path, *lines: str, notes: str = "# example\n") -> Path:
        path = place / "list.csv"
        path.write_text(notes + "\n".join([HEAD, *lines]) + "\n", encoding="utf-8")
        return path

    return write
