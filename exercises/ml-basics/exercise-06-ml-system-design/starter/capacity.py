"""Traffic, queues and machines."""

DAY = 24 * 60 * 60
"""Seconds in a day."""


# region traffic
def peak_rate(per_day: float, peak_factor: float) -> float:
    """Requests a second in the busiest second.

    per_day      requests of a whole day
    peak_factor  how many times the mean rate the busiest second has
    """
    raise NotImplementedError("step 1: the mean rate first, then the peak")


def inside(rate: float, seconds: float) -> float:
    """How many requests are being worked on at any moment, on average: Little's law.

    rate     requests a second
    seconds  how long each of them stays
    """
    raise NotImplementedError("step 1: Little's law")


def catch_up_hours(rate: float, capacity: float, outage_hours: float) -> float:
    """Hours until a queue is empty again that filled while nothing worked.

    rate          requests a second, during the outage and after it
    capacity      requests a second that are worked off once it runs again
    outage_hours  how long nothing worked

    Infinity where the queue never empties.
    """
    raise NotImplementedError("step 1: the queue shrinks by what capacity has over the rate")
# endregion traffic


# region machines
def replicas(rate: float, seconds: float, slots: int, load: float, spare: int = 1) -> int:
    """Replicas for a peak: enough slots for what is inside at the planned load, whole machines, and spare ones.

    slots  requests that one replica works on at once
    load   the share of its slots that may be busy, above 0 and at most 1
    spare  replicas that may die without anybody noticing
    """
    raise NotImplementedError("step 2: inside, slots, load; round up; the spare ones come on top")


def table_gb(rows: int, numbers: int, bytes_each: int = 4) -> float:
    """GB (10**9 bytes) of a table that holds one vector a row."""
    raise NotImplementedError("step 2: rows, numbers a row, bytes a number")


def shards(gb: float, machine_gb: float, share: float = 0.7) -> int:
    """Machines over which a table must be cut, if `share` of a machine's memory may be used for it."""
    raise NotImplementedError("step 2: whole machines, one at least")
# endregion machines
