"""Serves the model that an alias points to, and logs each prediction. Without HTTP: that is another exercise."""

import json
import time
from collections.abc import Callable, Sequence

import numpy as np

from data import FEATURES
from model import load_model
from registry import Registry


class Service:
    """Answers with one version of a model until it is told to look again.

    version  the version that answers
    """

    # region service
    def __init__(
        self, registry: Registry, alias: str, write: Callable[[str], None], clock: Callable[[], float] = time.time
    ) -> None:
        """Loads the version that `alias` points to. Whatever is wrong with it is raised: without a model, do not start.

        write  takes one line of the log, without a line break
        clock  gives the time, in seconds
        """
        raise NotImplementedError("step 3: resolve the alias and load its file")

    def predict(self, rows: Sequence[Sequence[float]]) -> list[float]:
        """The score of each row, and one log line for each, as a JSON object:

        {"time": 12.5, "version": 3, "features": {"distance_km": 8.1, …}, "score": 0.71}
        """
        raise NotImplementedError("step 3: score the rows and log each")

    def reload(self) -> bool:
        """Takes over the version that the alias points to now; True when another one answers than before.

        If that version cannot be loaded, the old one goes on answering, and the log says so:
        {"time": 12.5, "event": "reload failed", "version": 4, "reason": "…"}
        """
        raise NotImplementedError("step 3: load first, then change over")

    def log(self, **fields: object) -> None:
        self.write(json.dumps({"time": self.clock(), **fields}))
    # endregion service
