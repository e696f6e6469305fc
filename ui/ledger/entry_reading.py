"""What the entry screen knows of the books: accounts, registers, rates, balances, months. No Qt.

Read in one job; what the person may not read is left out.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from uuid import UUID

from app.core.books import Books
from app.core.dates import Period
from app.core.errors import Fault
from app.ledger import service as ledger
from app.ledger.records import (
    Account,
    AccountId,
    CurrencyRate,
    DimensionValue,
    PeriodState,
)
from ui.ledger.entry_draft import Facts

USUAL = ("party", "vat_code")
"""Dimensions that a line may always name, whatever its account asks for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """The books as far as an entry needs them.

    Units: `balances` in GEL at the end of the day, debit positive; empty for who may not see them.
    """

    accounts: tuple[Account, ...] = ()
    values: Mapping[str, tuple[DimensionValue, ...]] = field(default_factory=dict)
    currencies: tuple[CurrencyRate, ...] = ()
    balances: Mapping[AccountId, Decimal] = field(default_factory=dict)
    months: tuple[PeriodState, ...] = ()
    facts: Facts = field(default_factory=Facts)
    names: Mapping[UUID, str] = field(default_factory=dict)

    def closed_month(self, day: date) -> PeriodState | None:
        """The month of a day, where it takes no entries."""
        for month in self.months:
            if month.first_day <= day <= month.last_day and month.state != "open":
                return month
        return None

    def shown(self, key: UUID) -> str:
        """A value of a dimension as a cell shows it: its code and name."""
        return self.names.get(key, "?")


def read(books: Books, day: date, used: frozenset[str]) -> Reading:
    """Everything at once, for a day and the dimensions that an entry uses already."""
    accounts = ledger.chart(books)
    wanted = {*USUAL, *used}
    for account in accounts:
        wanted.update(account.required_dimensions)
    values = ledger.dimension_values(books, wanted)
    names = {one.id: f"{one.code} {one.name}".strip() for found in values.values() for one in found}
    made = Reading(accounts=accounts, values=values, months=ledger.periods(books), names=names)
    return on_day(books, made, day)


def on_day(books: Books, reading: Reading, day: date) -> Reading:
    """The same books on another day: its rates and balances."""
    currencies = ledger.currencies(books, day)
    rates = {one.code: one.rate for one in currencies if one.rate is not None}
    facts = Facts(accounts={one.id: one for one in reading.accounts}, rates=rates)
    return replace(reading, currencies=currencies, balances=_balances(books, day), facts=facts)


def _balances(books: Books, day: date) -> dict[AccountId, Decimal]:
    try:
        rows = ledger.trial_balance(books, Period(day, day))
    except Fault:
        # A note beside an account is no reason to refuse the entry to who may not see balances.
        return {}
    return {row.account_id: row.closing for row in rows}
