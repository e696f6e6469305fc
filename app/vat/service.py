"""What one can do with value added tax. Each verb is one transaction, or none where none is due."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

from app.core import law
from app.core.books import Books
from app.core.money import Money
from app.core.working_days import work_calendar
from app.ledger import service as ledger
from app.vat import rules, threshold_rules
from app.vat.records import Operation, Taxed, Threshold, Treatment

STANDARD_CODE = rules.STANDARD_CODE
_NOT_COUNTED = frozenset((Treatment.EXEMPT, Treatment.EXEMPT_WITH_CREDIT, Treatment.OUTSIDE))
"""Operations that the threshold of registration does not count."""


def calculate(*, net: Money | None, gross: Money | None, code: str, day: date) -> Taxed:
    """The tax on top of a net amount, or inside a gross one; exactly one of the two is given.

    Raises: NotFound "vat.code_unknown"; Refused as `rules.on_top` and `rules.inside`.
    """
    assert (net is None) != (gross is None), "exactly one amount is given"
    found, rates = rules.code_named(code), law.rates("vat")
    if net is not None:
        return rules.on_top(net, found, day, rates)
    assert gross is not None
    return rules.inside(gross, found, day, rates)


def threshold(books: Books, on: date) -> Threshold:
    """How near the books are to the threshold of registration, and what follows from passing it.

    Counts what income accounts earned by day: under output VAT codes that are neither exempt nor
    outside Georgia, and without any code. Operations of one day count together.
    """
    not_counted = [code.code for code in rules.codes().values() if code.treatment in _NOT_COUNTED]
    days = ledger.taxable_turnovers(books, on, not_counted)
    rates = law.rates("vat")
    found = threshold_rules.threshold(
        [Operation(day=one.day, amount=one.amount) for one in days], on, rates, work_calendar()
    )
    window = threshold_rules.window(on, rates)
    uncoded = sum((one.uncoded for one in days if one.day in window), Decimal("0.00"))
    return replace(found, uncoded=uncoded)


def return_due(day: date) -> date:
    """The last day to file and pay the return of the month in which a day lies."""
    return threshold_rules.return_due(day, law.rates("vat"), work_calendar())
