"""Months of the books, who may still post into closed ones, and fiscal years."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from uuid import UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class PeriodState:
    """A month of the books and whether it is open."""

    id: UUID
    year: int
    first_day: date
    last_day: date
    state: str
    version: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Obstacle:
    """What stands in the way of closing a month.

    `stops` says what it stops: any `closing`, only the final one (`hard_closed`), or `nothing`.
    """

    stops: str
    code: str
    args: Mapping[str, object]


@dataclass(frozen=True, slots=True, kw_only=True)
class PeriodException:
    """A person's leave to post into a softly closed month until a moment."""

    id: UUID
    first_day: date
    person_id: UUID
    until: datetime
    reason: str
    given_by: UUID
    is_in_force: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Reopening:
    """A finally closed month that somebody asked to open.

    `state`: asked, agreed, withdrawn or expired.
    """

    id: UUID
    period_id: UUID
    first_day: date
    state: str
    reason: str
    asked_by: UUID
    expires_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class PeriodChange:
    """The state a month was brought into, and what was worth knowing on the way."""

    state: str
    warnings: tuple[Obstacle, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class FiscalYear:
    """A fiscal year, its months by state, and how far it is closed.

    Units: `result` and `open_result` in GEL, profit positive: what its closings brought, and what
    income and expense accounts still hold at its end.
    """

    year: int
    first_day: date
    last_day: date
    months: Mapping[str, int]
    closings: tuple[str, ...]
    result: Decimal
    open_accounts: int
    open_result: Decimal

    @property
    def is_closed(self) -> bool:
        """Whether a closing stands and nothing was posted after it."""
        return bool(self.closings) and self.open_accounts == 0


@dataclass(frozen=True, slots=True, kw_only=True)
class YearClosed:
    """What became of the closing of a year: `state` posted or submitted.

    Units: `result` in GEL, profit positive; of this closing alone.
    """

    state: str
    references: tuple[str, ...]
    result: Decimal
