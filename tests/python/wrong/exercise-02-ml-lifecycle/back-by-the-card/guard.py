"""Was the last promotion a mistake?"""

from data import Month
from model import accuracy, load_model
from registry import Registry

MARGIN = 0.05
"""By how much the version before must be better before it comes back."""


# region guard
def guard(registry: Registry, alias: str, month: Month) -> int | None:
    """Rolls the alias back if the version before would have done better in this month by more than MARGIN.

    Gives the version that serves from now on, or None when nothing was changed. It asks what the version before
    *would do now*, not what it did once: when the world has changed, an older model is worse still.
    """
    history = registry.history(alias)
    if len(history) < 2:
        return None
    before = registry.card(history[-2]).accuracy
    now = accuracy(load_model(registry.file(history[-1])), month.x, month.y)
    return registry.rollback(alias) if before > now + MARGIN else None
# endregion guard
