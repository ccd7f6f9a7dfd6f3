"""The three deployments that are to be priced. Complete: nothing to write here."""

from dataclasses import dataclass

FLAT = tuple([20.0] * 24)
OFFICE = (2, 2, 2, 2, 2, 4, 10, 40, 90, 120, 130, 125, 110, 120, 130, 125, 110, 80, 50, 30, 20, 10, 5, 3)


@dataclass(frozen=True)
class Service:
    """A model that answers all day.

    parameters, bytes_each  the model
    on_gpu                  whether it runs on a GPU
    capacity                requests a second that one machine can do, as measured
    rates                   requests a second, for each hour of the day
    at_least                machines that must be there at any time
    answer_kib              size of one answer, in KiB; it leaves the cloud
    stored_gib              models and logs in object storage
    """

    name: str
    parameters: float
    bytes_each: int
    on_gpu: bool
    capacity: float
    rates: tuple[float, ...]
    at_least: int
    answer_kib: float
    stored_gib: int


@dataclass(frozen=True)
class Batch:
    """Work that is done once a day and may be interrupted.

    hours       of computing a day on one machine
    every       hours between two interruptions of a spot machine, on average
    checkpoint  hours between two checkpoints
    restart     hours until a new machine computes again
    rows        predictions a day
    """

    name: str
    parameters: float
    bytes_each: int
    on_gpu: bool
    hours: float
    every: float
    checkpoint: float
    restart: float
    rows: int
    stored_gib: int


FRAUD = Service("Fraud score", 1_025, 4, False, 400.0, FLAT, 2, 0.5, 20)
PHOTOS = Service("Photo search", 300e6, 2, True, 60.0, OFFICE, 1, 40.0, 400)
EMBEDDINGS = Batch("Nightly embeddings", 8e9, 2, True, 5.0, 8.0, 0.5, 0.2, 2_000_000, 900)
