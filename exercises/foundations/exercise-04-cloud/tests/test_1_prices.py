"""How a price list is read."""

import random
from decimal import Decimal

import pytest
from lectern_exercise import check, step

DICE = random.Random()


@step("prices")
def test_a_list_is_read(work, tmp_path, usd, price_list):
    spot, demand, stored, out = usd(), usd(), usd(), usd()
    path = price_list(
        tmp_path,
        f"m1,machine,4,16,24,on-demand,,hour,{demand}",
        f"m1,machine,4,16,24,spot,,hour,{spot}",
        "",
        f"object,storage,,,,,,gib-month,{stored}",
        "# the network",
        "egress,network,,,,,50,gib,0",
        f"egress,network,,,,,,gib,{out}",
    )
    prices = work.load("prices")
    got = prices.read_prices(path)
    machine = got.machines.get("m1")
    wanted = {"on-demand": Decimal(demand), "spot": Decimal(spot)}
    check(
        machine is not None and machine.hourly == wanted,
        "Both lines of m1 become one machine with two prices, exact to the last digit.",
        expected=wanted,
        got=machine and machine.hourly,
        file="prices.py",
    )
    size = (machine.vcpu, machine.memory_gib, machine.gpu_memory_gib)
    check(size == (4, 16, 24), "The size of the machine.", expected=(4, 16, 24), got=size, file="prices.py")
    check(
        got.storage == {"object": Decimal(stored)},
        "The price of storage.",
        expected={"object": Decimal(stored)},
        got=got.storage,
        file="prices.py",
    )
    tiers = [(tier.up_to_gib, tier.usd) for tier in got.egress]
    check(
        tiers == [(50, Decimal(0)), (None, Decimal(out))],
        "The tiers of egress, in the order of the file.",
        expected=[(50, Decimal(0)), (None, Decimal(out))],
        got=tiers,
        file="prices.py",
    )


@step("prices")
def test_money_is_decimal(work):
    prices = work.load("prices")
    got = prices.read_prices(work.path("prices.csv")).machines["gpu-16"].hourly["on-demand"]
    check(
        isinstance(got, Decimal) and got == Decimal("0.5260"),
        "Amounts are Decimal, made from the text.",
        expected=Decimal("0.5260"),
        got=got,
        file="prices.py",
    )


@step("prices")
@pytest.mark.parametrize(
    ("line", "about"),
    [
        ("m2,machine,4,16,0,spot,,month,5", "a machine priced by the month"),
        ("disk,storage,,,,,,gb-month,0.08", "storage in GB, where the list has GiB"),
        ("x,licence,,,,,,hour,1", "an unknown kind"),
        ("m2,machine,4,16,0,spot,,hour,about 1", "an amount that is no number"),
        ("m2,machine,4,16,0,spot,,hour,-0.5", "a price below zero"),
    ],
)
def test_what_is_not_clear_is_refused(work, tmp_path, line, about, usd, price_list):
    prices = work.load("prices")
    notes = "# a note\n" * DICE.randint(1, 5)
    path = price_list(tmp_path, f"m1,machine,4,16,0,spot,,hour,{usd()}", "# another", line, notes=notes)
    number = path.read_text(encoding="utf-8").splitlines().index(line) + 1
    try:
        got = prices.read_prices(path)
    except prices.BadPrices as error:
        check(
            f"line {number}" in str(error),
            f"The message names the line of the file, notes counted, that holds {about}.",
            expected=f"line {number}: …",
            got=str(error),
            file="prices.py",
        )
    else:
        check(False, f"A list with {about} is refused with BadPrices.", expected="BadPrices", got=got, file="prices.py")
