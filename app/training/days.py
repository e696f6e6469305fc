"""Which days of the demo are worked."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.core.dates import ONE_DAY, Period

SATURDAY = 5
SUNDAY = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Days:
    """A year with its days off."""

    holidays: frozenset[date]

    def is_worked(self, day: date) -> bool:
        """Whether offices and banks work: neither Saturday, Sunday nor a day off."""
        return day.weekday() < SATURDAY and day not in self.holidays

    def is_shopping(self, day: date) -> bool:
        """Whether the shop is open: on Saturdays too."""
        return day.weekday() < SUNDAY and day not in self.holidays

    def worked_from(self, day: date) -> date:
        """The day itself, or the next that is worked."""
        while not self.is_worked(day):
            day += ONE_DAY
        return day

    def last_worked(self, month: Period) -> date:
        """The last worked day of a month."""
        day = month.last
        while not self.is_worked(day):
            day -= ONE_DAY
        return day
