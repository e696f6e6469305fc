"""Days and periods as the law speaks of them: a period includes both its days.

A moment is kept in UTC and shown in Tbilisi time; a day is a plain date. Georgia has kept one
time, four hours ahead of UTC and without summer time, since March 2005.
"""

import re
from calendar import monthrange
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone

from app.core.errors import QT_TRANSLATE_NOOP, Refused

Clock = Callable[[], datetime]

TBILISI = timezone(timedelta(hours=4), "Asia/Tbilisi")
ONE_DAY = timedelta(days=1)


def utc_now() -> datetime:
    """The present moment: the clock of real books."""
    return datetime.now(UTC)


def in_tbilisi(moment: datetime) -> datetime:
    """The moment as a clock on a wall in Tbilisi shows it.

    Raises: ValueError when the moment does not say its own time zone.
    """
    if moment.tzinfo is None:
        raise ValueError("a moment must know its time zone")
    return moment.astimezone(TBILISI)


def today(clock: Clock) -> date:
    """The day it now is in Tbilisi."""
    return in_tbilisi(clock()).date()


@dataclass(frozen=True, slots=True, order=True)
class Period:
    """Days from the first to the last, both included.

    Raises: Refused "dates.period_reversed" when it would end before it begins.
    """

    first: date
    last: date

    def __post_init__(self) -> None:
        if self.last < self.first:
            text = QT_TRANSLATE_NOOP(
                "app", "The period ends on {last}, before its first day {first}."
            )
            raise Refused("dates.period_reversed", text, first=self.first, last=self.last)

    def __contains__(self, day: date) -> bool:
        return self.first <= day <= self.last

    @property
    def days(self) -> int:
        """How many days the period has."""
        return (self.last - self.first).days + 1

    @property
    def day_before(self) -> date:
        """The day whose closing balances open this period."""
        return self.first - ONE_DAY

    def months(self) -> tuple["Period", ...]:
        """The period cut at the ends of months."""
        found = []
        first = self.first
        while first <= self.last:
            last = min(month_of(first).last, self.last)
            found.append(Period(first, last))
            first = last + ONE_DAY
        return tuple(found)


def month(year: int, number: int) -> Period:
    """A month of a year."""
    return Period(date(year, number, 1), date(year, number, monthrange(year, number)[1]))


def month_of(day: date) -> Period:
    """The month a day lies in."""
    return month(day.year, day.month)


def quarter(year: int, number: int) -> Period:
    """A quarter of a calendar year, numbered from 1."""
    return Period(month(year, 3 * number - 2).first, month(year, 3 * number).last)


def calendar_year(year: int) -> Period:
    """A calendar year."""
    return Period(date(year, 1, 1), date(year, 12, 31))


def fiscal_year(day: date, first_month: int = 1) -> Period:
    """The twelve months from the given month on in which a day lies."""
    year = day.year if day.month >= first_month else day.year - 1
    first = date(year, first_month, 1)
    return Period(first, add_months(first, 12) - ONE_DAY)


def add_months(day: date, count: int) -> date:
    """The same day so many months later, or the last day of a month that is too short."""
    year, index = divmod(day.year * 12 + day.month - 1 + count, 12)
    return date(year, index + 1, min(day.day, monthrange(year, index + 1)[1]))


def parse_month(text: str) -> Period:
    """The month written as 2026-03.

    Raises: Refused "dates.month_unknown".
    """
    found = re.fullmatch(r"([0-9]{4})-(0[1-9]|1[0-2])", text.strip())
    if found is None or found[1] == "0000":
        problem = QT_TRANSLATE_NOOP("app", "“{value}” is not a month. Write it as 2026-03.")
        raise Refused("dates.month_unknown", problem, value=text)
    return month(int(found[1]), int(found[2]))
