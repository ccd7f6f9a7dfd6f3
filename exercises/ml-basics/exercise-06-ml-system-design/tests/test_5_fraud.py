"""The worksheet of the fraud check."""

import math

from lectern_exercise import step


@step("fraud")
def test_the_numbers(sheet):
    it = sheet("fraud")
    facts = it.facts
    peak = facts["payments_per_day"] / 86_400 * facts["peak_factor"]
    inside = peak * facts["seconds_inside"]
    replicas = math.ceil(round(inside / (facts["slots"] * facts["load"]), 9)) + 1
    store = facts["cards"] * facts["bytes_per_card"] / 1e9
    machines = facts["copies"] * math.ceil(round(store / (0.7 * facts["machine"]["gb"]), 9))
    month = (replicas + machines) * facts["machine"]["hourly"] * 730
    it.numbers(
        {
            "peak_rate": peak,
            "inside": inside,
            "replicas": replicas,
            "store_gb": store,
            "store_machines": machines,
            "cases_per_day": int(facts["analysts"] * facts["analyst_hours"] * 3600 // facts["seconds_per_case"]),
            "month": month,
            "per_million": month / (facts["payments_per_day"] * 365 / 12 / 1e6),
        }
    )


@step("fraud")
def test_the_design(sheet):
    it = sheet("fraud")
    it.learning({"supervised"}, {"classification"})
    it.features("payments_last_hour", 60)
    it.design("fallback")
