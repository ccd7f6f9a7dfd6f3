"""The worksheet of the recommender."""

import math

from lectern_exercise import step


@step("recommendation")
def test_the_numbers(sheet):
    it = sheet("recommendation")
    facts = it.facts
    peak = facts["pages_per_day"] / 86_400 * facts["peak_factor"]
    inside = peak * facts["seconds_inside"]
    replicas = math.ceil(round(inside / (facts["slots"] * facts["load"]), 9)) + 1
    table = (facts["people"] + facts["products"]) * facts["vector_numbers"] * facts["bytes_each"] / 1e9
    shards = math.ceil(round(table / (0.7 * facts["machine"]["gb"]), 9))
    month = (replicas + 2 * shards) * facts["machine"]["hourly"] * 730
    it.numbers(
        {
            "peak_rate": (peak, "pages_per_day and peak_factor"),
            "inside": (inside, "the peak rate and seconds_inside"),
            "replicas": (replicas, "what is inside, slots, load, whole machines, and one spare"),
            "table_gb": (table, "people and products together, vector_numbers and bytes_each, in GB of 10**9 bytes"),
            "shards": (shards, "the table and 70% of a machine's gb, in whole machines"),
            "month": (month, "replicas and two copies of the table, hourly, and 730 hours"),
            "per_million": (month / (facts["pages_per_day"] * 365 / 12 / 1e6), "the month and the pages of 365 / 12 days"),
        }
    )


@step("recommendation")
def test_the_design(sheet):
    it = sheet("recommendation")
    # What was bought is a label; a system that explores and learns from its reward is as good an answer.
    it.learning({"supervised", "reinforcement"}, {"ranking", "classification"})
    it.features("last_ten_views", 60, {"bought_within_a_day": 1})
    it.design("cold_start")
