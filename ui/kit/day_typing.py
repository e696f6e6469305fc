"""How days are typed and stepped by keys, as accountants do: 5, 5.2, 0502, 050226, t, +, [, m.

Pure: no widget is here. A day that is left out is filled in from the day the field held.
"""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, timedelta

from app.core.dates import add_months, month_of
from app.core.errors import Refused
from app.core.formats import parse_date

_PARTS = re.compile(r"(?P<day>\d{1,2})(?:[.\-/, ](?P<month>\d{1,2})(?:[.\-/, ](?P<year>\d{2}))?)?")
_RUN = re.compile(r"(?P<day>\d\d)(?P<month>\d\d)(?P<year>\d\d|\d{4})?")
_STEP = re.compile(r"(?P<sign>[+-])(?P<count>\d{1,4})")
YEARS = range(1900, 2200)

# The same physical keys give these letters on the Latin, Georgian and Russian layouts.
STEPS = {
    "t": "today", "ტ": "today", "თ": "today", "е": "today",
    "+": "day after", "=": "day after", "-": "day before",
    "[": "month before", "х": "month before", "]": "month after", "ъ": "month after",
    "m": "month start", "მ": "month start", "ь": "month start",
    "h": "month end", "ჰ": "month end", "р": "month end",
}  # fmt: skip


def read_day(text: str, held: date) -> date:
    """The day that was typed; month and year that are left out are those of the day held.

    Raises: Refused "date.unreadable".
    """
    bare = text.strip()
    if found := _STEP.fullmatch(bare):
        count = int(found["count"])
        return _shifted(held, count if found["sign"] == "+" else -count)
    found = _PARTS.fullmatch(bare) or _RUN.fullmatch(bare)
    if found is None:
        return parse_date(bare)
    day = int(found["day"])
    month = int(found["month"] or held.month)
    year = int(found["year"] or held.year)
    year += 2000 if year < 100 else 0
    is_real = 1 <= month <= 12 and year in YEARS and 1 <= day <= monthrange(year, month)[1]
    if not is_real:
        raise _unreadable(text)
    return date(year, month, day)


def step(name: str, held: date, today: date, *, week: bool = False) -> date:
    """The day to which a key leads; `week` makes steps of days seven times as long."""
    match name:
        case "today":
            return today
        case "day after":
            return _shifted(held, 7 if week else 1)
        case "day before":
            return _shifted(held, -7 if week else -1)
        case "month before" | "month after":
            moved = add_months(held, -1 if name == "month before" else 1)
            return moved if moved.year in YEARS else held
        case "month start":
            return month_of(held).first
        case "month end":
            return month_of(held).last
    raise ValueError(name)


def _shifted(held: date, days: int) -> date:
    moved = held + timedelta(days=days)
    return moved if moved.year in YEARS else held


def _unreadable(text: str) -> Refused:
    try:
        parse_date(f"{text.strip()}?")
    except Refused as refused:
        refused.args_["value"] = text
        return refused
    raise AssertionError(text)
