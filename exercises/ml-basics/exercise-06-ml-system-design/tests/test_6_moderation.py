"""The worksheet of the moderation of pictures."""

import math

from lectern_exercise import step


@step("moderation")
def test_the_numbers(sheet):
    it = sheet("moderation")
    facts = it.facts
    peak = facts["pictures_per_day"] / 86_400 * facts["peak_factor"]
    small = math.ceil(round(peak * facts["seconds_small"] / (facts["slots"] * facts["load"]), 9)) + 1
    large = peak * facts["unsure_share"]
    gpus = math.ceil(round(large / (facts["gpu_pictures_per_second"] * facts["load"]), 9)) + 1
    cases = facts["pictures_per_day"] * facts["person_share"]
    month = (small * facts["machine"]["hourly"] + gpus * facts["gpu"]["hourly"]) * 730
    full_speed = gpus * facts["gpu_pictures_per_second"]
    it.numbers(
        {
            "peak_rate": peak,
            "small_replicas": small,
            "large_rate": large,
            "gpus": gpus,
            "reviewers": math.ceil(round(cases * facts["seconds_per_look"] / (facts["reviewer_hours"] * 3600), 9)),
            "catch_up_hours": large * facts["outage_hours"] / (full_speed - large),
            "month": month,
            "per_million": month / (facts["pictures_per_day"] * 365 / 12 / 1e6),
        }
    )


@step("moderation")
def test_the_design(sheet):
    it = sheet("moderation")
    it.learning({"supervised"}, {"classification"})
    it.features("hash_of_picture", 60)
    it.design("waiting")
