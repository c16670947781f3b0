"""Which copies of a workspace are kept, and when another is due: by their moments alone.

Clocks are set wrong and set right again. So copies are kept by their order and by how many days they stand for, never by
an age; and copies of a moment that has not come yet are a row of their own, from which those of the past push nothing.
"""

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime, timedelta
from itertools import islice

DAYS = 3
"""Of so many days the last copy is kept; besides, that of the latest week and of the latest month before these."""
EVERY = timedelta(days=1)


def is_due(moments: Iterable[datetime], now: datetime) -> bool:
    """Whether there is no copy of the day that went before this moment."""
    return not any(timedelta(0) <= now - moment < EVERY for moment in moments)


def kept(moments: Iterable[datetime], now: datetime) -> frozenset[datetime]:
    """The moments of the copies to keep: at most ten, and always the latest of all and the latest until now."""
    every = sorted(set(moments), reverse=True)
    return _row([moment for moment in every if moment <= now]) | _row([moment for moment in every if moment > now])


def _row(latest_first: Sequence[datetime]) -> frozenset[datetime]:
    chosen = set(islice(_last_of_each(latest_first, lambda moment: moment.date()), DAYS))
    chosen |= _one_more(latest_first, chosen, lambda moment: tuple(moment.isocalendar())[:2])
    chosen |= _one_more(latest_first, chosen, lambda moment: (moment.year, moment.month))
    return frozenset(chosen)


def _one_more(
    latest_first: Sequence[datetime], chosen: set[datetime], period: Callable[[datetime], object]
) -> set[datetime]:
    """The last copy of the latest period whose last copy is not chosen yet, if there is one."""
    return set(islice((moment for moment in _last_of_each(latest_first, period) if moment not in chosen), 1))


def _last_of_each(latest_first: Sequence[datetime], period: Callable[[datetime], object]) -> list[datetime]:
    """Of each period the last moment, latest first."""
    last: dict[object, datetime] = {}
    for moment in latest_first:
        last.setdefault(period(moment), moment)
    return list(last.values())
