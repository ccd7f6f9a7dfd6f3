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
            "peak_rate": (peak, "pictures_per_day and peak_factor"),
            "small_replicas": (small, "the peak rate, seconds_small, slots, load, whole machines, and one spare"),
            "large_rate": (large, "the peak rate and unsure_share"),
            "gpus": (gpus, "what reaches them, gpu_pictures_per_second, load, whole machines, and one spare"),
            "reviewers": (
                math.ceil(round(cases * facts["seconds_per_look"] / (facts["reviewer_hours"] * 3600), 9)),
                "pictures_per_day, person_share, seconds_per_look and reviewer_hours, whole people",
            ),
            "catch_up_hours": (
                large * facts["outage_hours"] / (full_speed - large),
                "outage_hours, what reaches the GPUs, and all of them at full speed",
            ),
            "month": (month, "small replicas and GPUs, each at its own hourly, and 730 hours, without the people"),
            "per_million": (month / (facts["pictures_per_day"] * 365 / 12 / 1e6), "the month and the pictures of 365 / 12 days"),
        }
    )


@step("moderation")
def test_the_design(sheet):
    it = sheet("moderation")
    it.learning({"supervised"}, {"classification"})
    it.features("hash_of_picture", 60, {})
    it.design("waiting")
