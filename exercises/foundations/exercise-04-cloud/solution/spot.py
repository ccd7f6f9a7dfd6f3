"""Work on machines that can be taken away."""

from decimal import Decimal


# region spot
def spot_hours(work: float, every: float, checkpoint: float | None, restart: float) -> float:
    """Machine hours that `work` hours of computing are expected to take when a machine is taken away again and again.

    every       hours between two interruptions, on average
    checkpoint  hours between two checkpoints; None when there are none
    restart     hours until a new machine computes again

    An interruption comes, on average, in the middle of a checkpoint interval, so it costs half an interval and a restart.
    Interruptions are counted over the hours of work. Without checkpoints the run has to get through in one piece: a run
    that is as long as `every`, or longer, is taken as hopeless (infinity), and a shorter one loses half of itself each time.
    """
    if checkpoint is None and work >= every:
        return float("inf")
    interval = work if checkpoint is None else min(checkpoint, work)
    return work + work / every * (interval / 2 + restart)


def spot_saves(work: float, spot: Decimal, on_demand: Decimal, hours: float) -> Decimal:
    """USD that spot saves against on-demand for `work` hours, when it needs `hours`. Negative when it costs more;
    minus infinity for a run that never ends."""
    return on_demand * Decimal(str(work)) - spot * Decimal(str(hours))


def break_even(committed: Decimal, on_demand: Decimal) -> float:
    """The part of the month, 0 to 1, from which a commitment is cheaper. A commitment is paid for every hour."""
    return float(committed / on_demand)
# endregion spot
