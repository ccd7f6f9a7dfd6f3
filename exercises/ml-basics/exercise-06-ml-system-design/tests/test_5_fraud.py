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
            "peak_rate": (peak, "payments_per_day and peak_factor"),
            "inside": (inside, "the peak rate and seconds_inside"),
            "replicas": (replicas, "what is inside, slots, load, whole machines, and one spare"),
            "store_gb": (store, "cards and bytes_per_card, one copy, in GB of 10**9 bytes"),
            "store_machines": (machines, "copies, each cut by itself at 70% of a machine's gb"),
            "cases_per_day": (
                int(facts["analysts"] * facts["analyst_hours"] * 3600 // facts["seconds_per_case"]),
                "analysts, analyst_hours and seconds_per_case, whole cases",
            ),
            "month": (month, "replicas and store machines, hourly, and 730 hours"),
            "per_million": (month / (facts["payments_per_day"] * 365 / 12 / 1e6), "the month and the payments of 365 / 12 days"),
        }
    )


@step("fraud")
def test_the_design(sheet):
    it = sheet("fraud")
    it.learning({"supervised"}, {"classification"})
    it.features("payments_last_hour", 60, {"chargeback_reason": it.facts["label_days"]})
    it.design("fallback")
