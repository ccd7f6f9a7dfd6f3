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
            "peak_rate": peak,
            "inside": inside,
            "replicas": replicas,
            "table_gb": table,
            "shards": shards,
            "month": month,
            "per_million": month / (facts["pages_per_day"] * 365 / 12 / 1e6),
        }
    )


@step("recommendation")
def test_the_design(sheet):
    it = sheet("recommendation")
    # What was bought is a label; a system that explores and learns from its reward is as good an answer.
    it.learning({"supervised", "reinforcement"}, {"ranking", "classification"})
    it.features("last_ten_views", 60)
    it.design("cold_start")
