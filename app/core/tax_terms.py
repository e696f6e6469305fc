"""The next days until which returns are due, by dated values of the law and the calendar. Pure.

Only what the program knows a source for stands here.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.core import law
from app.core.dates import add_months, month_of
from app.core.errors import QT_TRANSLATE_NOOP
from app.core.law import Source
from app.core.working_days import WorkCalendar, work_calendar


@dataclass(frozen=True, slots=True, kw_only=True)
class Duty:
    """Something that is due each month for the month before; `title` is a marked text."""

    name: str
    title: str
    tax: str
    key: str
    """The value of the law that is the day of the month."""
    is_vat: bool = False


DUTIES = (
    Duty(
        name="vat",
        title=QT_TRANSLATE_NOOP("app", "VAT return and payment"),
        tax="vat",
        key="return_due_day",
        is_vat=True,
    ),
    Duty(
        name="withholding",
        title=QT_TRANSLATE_NOOP("app", "Withholding return, where wages were paid"),
        tax="income_tax",
        key="return_due_day",
    ),
    Duty(
        name="pension",
        title=QT_TRANSLATE_NOOP("app", "Pension contributions, where wages were paid"),
        tax="pension",
        key="payment_due_day",
    ),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """A duty for a month, and its last day after the shift over days off."""

    duty: Duty
    month: date
    due: date
    source: Source


def next_terms(
    on: date, *, pays_vat: bool, calendar: WorkCalendar | None = None
) -> tuple[Term, ...]:
    """The next term of each duty, a day of today included, the nearest first.

    Units: last days.
    Source: as the dated values of resources/rates say; the shift is article 3 of the Tax Code.
    """
    calendar = calendar or work_calendar()
    found = [_next(duty, on, calendar) for duty in DUTIES if pays_vat or not duty.is_vat]
    return tuple(sorted(found, key=lambda one: one.due))


def _next(duty: Duty, on: date, calendar: WorkCalendar) -> Term:
    # The month before last may be due still, where its day was shifted into this one.
    month = add_months(month_of(on).first, -2)
    while True:
        rate = law.rates(duty.tax).on(duty.key, month_of(month).last)
        due = calendar.due(add_months(month, 1).replace(day=int(rate.value)))
        if due >= on:
            return Term(duty=duty, month=month, due=due, source=rate.source)
        month = add_months(month, 1)
