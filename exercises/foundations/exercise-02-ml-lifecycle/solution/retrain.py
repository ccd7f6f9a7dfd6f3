"""A new model against the one that serves."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np

from data import Month
from model import Model, accuracy, load_model, train
from registry import Registry

MARGIN = 0.01
"""By how much a candidate must be better. Less than that is chance, and each change has its price."""


@dataclass(frozen=True)
class Verdict:
    """What came of a contest, both judged on the same rows.

    version   the number under which the candidate was registered
    champion  accuracy of the version that served
    candidate accuracy of the new one
    promoted  whether the alias points to the candidate now
    """

    version: int
    champion: float
    candidate: float
    promoted: bool


# region retrain
def retrain(
    registry: Registry, alias: str, month: Month, trainer: Callable[[np.ndarray, np.ndarray], Model] = train
) -> Verdict:
    """Trains a candidate on every second row of a month (0, 2, 4, …), and judges it on the other rows, together with the
    version behind the alias.

    The candidate is registered with the accuracy that it had there, whatever comes of it, trained on "month N". The alias
    moves to it only if it is better by more than MARGIN.
    """
    candidate = trainer(month.x[0::2], month.y[0::2])
    unseen_x, unseen_y = month.x[1::2], month.y[1::2]
    new = accuracy(candidate, unseen_x, unseen_y)
    old = accuracy(load_model(registry.file(registry.resolve(alias))), unseen_x, unseen_y)
    with TemporaryDirectory() as place:
        file = Path(place) / "model.npz"
        candidate.save(file)
        card = registry.register(file, f"month {month.number}", new)
    promoted = new > old + MARGIN
    if promoted:
        registry.point(alias, card.version)
    return Verdict(card.version, old, new, promoted)
# endregion retrain
