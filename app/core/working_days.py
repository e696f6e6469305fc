"""Holidays of Georgia, working days, and where a term ends that would end on a day off.

The days stand in `resources/rates/holidays.toml` with their sources; the four days of Easter are
computed. Some days off move terms of the tax law and some do not: each row says which.
"""

import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cache
from importlib.resources import files
from typing import Any

from app.core.dates import ONE_DAY, Period
from app.core.law import Confidence, Source

_SATURDAY = 5
_JULIAN_YEARS = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class DayOff:
    """One holiday, or one day that the Government declared off.

    `moves_terms`: whether a term of the tax law that would end on it ends later.
    """

    day: date
    names: tuple[str, str, str]
    """In Georgian, English and Russian."""
    moves_terms: bool
    source: Source


@dataclass(frozen=True, slots=True, kw_only=True)
class YearlyHoliday:
    """A holiday that comes every year: on a day of a month, or so many days from Easter Sunday.

    In force from its first to its last day, both included; `None`: still in force.
    """

    month: int | None
    day: int | None
    from_easter: int | None
    first_day: date
    last_day: date | None
    names: tuple[str, str, str]
    moves_terms: bool
    source: Source

    def in_year(self, year: int) -> DayOff | None:
        """The holiday of a year; None where the law did not know it yet, or no longer."""
        if self.month is not None and self.day is not None:
            found = date(year, self.month, self.day)
        else:
            assert self.from_easter is not None, "a holiday has a day or a distance from Easter"
            found = orthodox_easter(year) + timedelta(days=self.from_easter)
        if found < self.first_day or (self.last_day is not None and found > self.last_day):
            return None
        return DayOff(day=found, names=self.names, moves_terms=self.moves_terms, source=self.source)


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkCalendar:
    """Which days are worked, and how terms of the tax law are counted over those that are not."""

    yearly: tuple[YearlyHoliday, ...]
    declared: tuple[DayOff, ...] = ()
    """Days that were declared off once."""

    def with_days(self, days: Iterable[DayOff]) -> "WorkCalendar":
        """The calendar with further days off, for instance those that somebody just declared."""
        return replace(self, declared=(*self.declared, *days))

    def days_off(self, year: int) -> tuple[DayOff, ...]:
        """Holidays and days declared off in a year, by day; Saturdays and Sundays not named."""
        found = [day for rule in self.yearly if (day := rule.in_year(year)) is not None]
        found += [day for day in self.declared if day.day.year == year]
        return tuple(sorted(found, key=lambda one: one.day))

    def is_working_day(self, day: date) -> bool:
        """Whether people work: no Saturday, no Sunday, no holiday and no day declared off."""
        return day.weekday() < _SATURDAY and not any(
            off.day == day for off in self.days_off(day.year)
        )

    def ends_terms(self, day: date) -> bool:
        """Whether a term of the tax law can end on the day.

        A working day is one that is no Saturday, no Sunday and no holiday of the Labour Code.
        Source: Tax Code of Georgia, article 3(2); edition of 2014.
        """
        return day.weekday() < _SATURDAY and not any(
            off.day == day and off.moves_terms for off in self.days_off(day.year)
        )

    def due(self, nominal: date) -> date:
        """The last day of a term: the nominal one, or the next working day where that is off.

        Source: Tax Code of Georgia, article 3.
        """
        return next(day for day in _from(nominal) if self.ends_terms(day))

    def add_term_days(self, day: date, count: int) -> date:
        """The last day of a term of so many working days; counted from the day after the event.

        Source: Tax Code of Georgia, article 3(2); edition of 2014.
        """
        assert count > 0, "a term has at least one day"
        days = (one for one in _from(day + ONE_DAY) if self.ends_terms(one))
        return next(one for at, one in enumerate(days, start=1) if at == count)

    def working_days(self, period: Period) -> int:
        """How many days of a period are worked."""
        found = (period.first + timedelta(days=at) for at in range(period.days))
        return sum(1 for day in found if self.is_working_day(day))


def orthodox_easter(year: int) -> date:
    """Easter Sunday of the Georgian Church: the Julian reckoning, told in our calendar.

    Source: the rule of Meeus for the Julian calendar; between 1900 and 2099 thirteen days apart.
    """
    a, b, c = year % _JULIAN_YEARS, year % 7, year % 19
    d = (19 * c + 15) % 30
    e = (2 * a + 4 * b - d + 34) % 7
    month, day = divmod(d + e + 114, 31)
    apart = year // 100 - year // 400 - 2
    return date(year, month, day + 1) + timedelta(days=apart)


@cache
def work_calendar() -> WorkCalendar:
    """The calendar that the program is delivered with."""
    text = (files("resources") / "rates" / "holidays.toml").read_text("utf-8")
    return read_calendar(text)


def read_calendar(text: str) -> WorkCalendar:
    """The calendar from the text of its TOML file; every row must have a source."""
    found = tomllib.loads(text)
    return WorkCalendar(
        yearly=tuple(
            YearlyHoliday(
                month=row.get("month"),
                day=row.get("day"),
                from_easter=row.get("from_easter"),
                first_day=row["first_day"],
                last_day=row.get("last_day"),
                names=_names(row),
                moves_terms=row["moves_tax_terms"],
                source=_source(row),
            )
            for row in found["holiday"]
        ),
        declared=tuple(
            DayOff(
                day=row["day"],
                names=_names(row),
                moves_terms=row["moves_tax_terms"],
                source=_source(row),
            )
            for row in found["day_off"]
        ),
    )


def _names(row: Mapping[str, Any]) -> tuple[str, str, str]:
    return row["ka"], row["en"], row["ru"]


def _source(row: Mapping[str, Any]) -> Source:
    return Source(
        act=row["act"],
        article=row["article"],
        edition=row["edition"],
        confidence=Confidence(row["confidence"]),
        url=row["url"],
    )


def _from(day: date) -> Iterator[date]:
    while True:
        yield day
        day += ONE_DAY
