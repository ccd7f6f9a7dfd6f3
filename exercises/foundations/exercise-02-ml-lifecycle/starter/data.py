"""A year of parcels, made up month by month. Complete: nothing to write here.

Each parcel has four numbers, and one thing becomes known when the month is over: whether it came late.
In `moves_in` the depot moves out of town: the ways get longer, the timetable is adapted, and what "far" means changes.
In `breaks_in` a colleague's export writes metres where kilometres belong.
"""

from dataclasses import dataclass

import numpy as np

FEATURES = ("distance_km", "stops", "weight_kg", "rain_mm")


@dataclass(frozen=True)
class Month:
    """The parcels of a month: x has one row a parcel and one column a feature, y is 1 for late and 0 for in time."""

    number: int
    x: np.ndarray
    y: np.ndarray


def make_month(number: int, rows: int = 2000, seed: int = 7, moves_in: int = 7, breaks_in: int = 10) -> Month:
    dice = np.random.default_rng([seed, number])
    usual = 15.0 if number >= moves_in else 8.0
    distance = dice.gamma(usual, 1.0, rows)
    stops = dice.poisson(12, rows).astype(float)
    weight = dice.lognormal(1.0, 0.8, rows)
    rain = dice.exponential(2.0, rows)
    logit = 0.9 * (distance - usual) + 0.5 * (stops - 12) + 0.6 * (rain - 2) - 0.5
    late = (dice.random(rows) < 1 / (1 + np.exp(-logit))).astype(int)
    if number == breaks_in:
        distance = distance * 1000
    return Month(number, np.column_stack([distance, stops, weight, rain]), late)
