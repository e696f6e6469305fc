"""What is seen first: which company, which of its months, which screen."""

from __future__ import annotations

from dataclasses import dataclass

from app.core.dates import Period
from app.ledger.records import PeriodState
from app.security.records import Company
from ui.kit.workplace import Target

FIRST_SCREEN = "ledger.trial_balance"


@dataclass(frozen=True, slots=True, kw_only=True)
class First:
    """What to open first; `period` None: as it was left, or the company's last months."""

    target: Target
    period: Period | None = None
    is_wish: bool = True
    """Whether it was asked for; else it is opened only where no tabs were left."""


def latest_months(months: tuple[PeriodState, ...], now: Period) -> Period:
    """The present month where the books have it; else the last year that they have."""
    if not months or any(month.first_day == now.first for month in months):
        return now
    last_year = max(month.year for month in months)
    days = [(month.first_day, month.last_day) for month in months if month.year == last_year]
    return Period(min(first for first, _ in days), max(last for _, last in days))


def chosen(companies: tuple[Company, ...], wanted: str | None) -> Company | None:
    """The company meant by name or id; without a wish the only real one, else the demo."""
    if wanted:
        fitting = [one for one in companies if wanted in (one.name, str(one.tenant))]
        folded = wanted.casefold()
        fitting = fitting or [one for one in companies if folded in one.name.casefold()]
    else:
        fitting = [one for one in companies if one.kind == "real"]
        fitting = fitting or [one for one in companies if one.kind == "demo"]
    return fitting[0] if len(fitting) == 1 else None
