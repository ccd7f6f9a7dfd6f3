"""The facts of the three scenarios, in your own variant. Complete: nothing to write here.

    python variants.py

prints the facts that belong to the name in variant.txt. Another name gives other numbers, so that a group can
compare how it thought, not what it copied.
"""

import json
from hashlib import sha256
from pathlib import Path
from typing import Any

Facts = dict[str, Any]


class Numbers:
    """Numbers that look drawn by chance and are the same for the same name each time."""

    def __init__(self, variant: str, scenario: str) -> None:
        self.seed = f"{variant.strip().lower()}/{scenario}"

    def between(self, name: str, low: int, high: int, step: int = 1) -> int:
        """A whole number from `low` to `high`, both included, in steps of `step`."""
        drawn = int.from_bytes(sha256(f"{self.seed}/{name}".encode()).digest()[:8], "big")
        return low + step * (drawn % ((high - low) // step + 1))


def recommendation(variant: str) -> Facts:
    """A shop shows twelve products on each page, chosen for the person who looks."""
    n = Numbers(variant, "recommendation")
    return {
        "pages_per_day": n.between("pages", 20_000_000, 80_000_000, 1_000_000),
        "peak_factor": n.between("peak", 20, 40) / 10,     # busiest second, by the mean of the day
        "people": n.between("people", 30_000_000, 120_000_000, 5_000_000),
        "products": n.between("products", 1_000_000, 9_000_000, 500_000),
        "vector_numbers": 128,
        "bytes_each": 4,
        "seconds_inside": 0.06,                            # what a request takes in a replica
        "p95_target_ms": 120,
        "slots": 8,                                        # requests that a replica works on at once
        "load": 0.6,
        "machine": {"gb": 64, "hourly": 0.42},
        "columns": {
            "last_ten_views": "at request",
            "basket": "at request",
            "product_vector": "at request",
            "price_now": "at request",
            "country": "at request",
            "bought_within_a_day": "afterwards",
            "returned": "afterwards",
        },
    }


def fraud(variant: str) -> Facts:
    """A payment is stopped, let through, or shown to an analyst, while the customer waits at the till."""
    n = Numbers(variant, "fraud")
    return {
        "payments_per_day": n.between("payments", 4_000_000, 20_000_000, 500_000),
        "peak_factor": n.between("peak", 25, 50) / 10,
        "cards": n.between("cards", 10_000_000, 60_000_000, 2_000_000),
        "bytes_per_card": 1_200,                           # features of a card in the online store
        "copies": 3,
        "seconds_inside": 0.015,
        "p95_target_ms": 50,
        "slots": 4,
        "load": 0.5,
        "machine": {"gb": 32, "hourly": 0.21},
        "analysts": n.between("analysts", 20, 60),
        "seconds_per_case": n.between("case", 90, 240, 10),
        "analyst_hours": 6.5,                              # of a day, at the screen
        "label_days": 45,                                  # until the bank says that it was fraud
        "columns": {
            "amount": "at request",
            "country_of_shop": "at request",
            "payments_last_hour": "at request",
            "mean_amount_90_days": "at request",
            "device_is_known": "at request",
            "chargeback_reason": "afterwards",
            "analyst_verdict": "afterwards",
        },
    }


def moderation(variant: str) -> Facts:
    """Pictures that people upload are shown, hidden, or looked at by a person first."""
    n = Numbers(variant, "moderation")
    return {
        "pictures_per_day": n.between("pictures", 2_000_000, 12_000_000, 250_000),
        "peak_factor": n.between("peak", 20, 35) / 10,
        "unsure_share": n.between("unsure", 8, 20) / 100,  # of all: the small model hands them to the large one
        "person_share": n.between("person", 2, 9) / 1000,  # of all: the large model hands them to a person
        "seconds_small": 0.025,
        "p95_target_ms": 800,                              # until the picture is shown or waits for a person
        "slots": 4,
        "load": 0.6,
        "gpu_pictures_per_second": 90,                     # the large model at its batch size, measured
        "machine": {"gb": 16, "hourly": 0.17},
        "gpu": {"gb": 24, "hourly": 0.95},
        "seconds_per_look": n.between("look", 12, 30),
        "reviewer_hours": 6,
        "outage_hours": 1,                                 # a bad night for the GPUs
        "columns": {
            "picture": "at request",
            "hash_of_picture": "at request",
            "age_of_account": "at request",
            "reports_about_account": "at request",
            "reviewer_verdict": "afterwards",
            "appeal_granted": "afterwards",
        },
    }


SCENARIOS = {"recommendation": recommendation, "fraud": fraud, "moderation": moderation}


def main() -> None:
    variant = Path(__file__).with_name("variant.txt").read_text(encoding="utf-8")
    for name, facts in SCENARIOS.items():
        print(f"{name}: {json.dumps(facts(variant), indent=2)}")


if __name__ == "__main__":
    main()
