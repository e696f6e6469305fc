"""Balances and cards, read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal

from app.core.books import Books
from app.core.dates import Period
from app.ledger import queries
from app.ledger.records import (
    ZERO,
    AccountId,
    Card,
    CardLine,
    CardPlace,
    CardSummary,
    MonthTurnover,
    TaxableTurnover,
    TrialBalanceRow,
    VatTurnover,
)
from app.ledger.service.accounts import (
    account_by_code,
)

CLOSING_KINDS = ("year_close", "year_open")
"""Entries that close a year and carry its result over."""


def trial_balance(
    books: Books, period: Period, *, is_before_closing: bool = False
) -> tuple[TrialBalanceRow, ...]:
    """Opening balance and turnovers of each account used up to the end of the period.

    Before closing: without the entries of the period that close a year, and what reverses them.
    """
    with books.read() as tx:
        rows = queries.trial_balance(tx, books.tenant, period.first, period.last)
        if not is_before_closing:
            return rows
        days = (period.first, period.last)
        closing = queries.kind_turnovers(tx, books.tenant, days, CLOSING_KINDS)
    return tuple(_without(row, *closing.get(row.account_id, (ZERO, ZERO))) for row in rows)


def _without(row: TrialBalanceRow, debit: Decimal, credit: Decimal) -> TrialBalanceRow:
    return replace(row, debit=row.debit - debit, credit=row.credit - credit)


def account_card(books: Books, code: str, period: Period) -> Card:
    """An account's lines of a period between its opening and closing balance.

    Raises: NotFound "account.not_found".
    """
    account = account_by_code(books, code)
    lines: list[CardLine] = []
    with books.read() as tx:
        first = max(period.first, queries.company(tx, books.tenant).starts_on)
        before = queries.opening(tx, books.tenant, account.id, first)
        while True:
            place = _after(lines[-1]) if lines else CardPlace(rows_max=queries.CARD_ROWS)
            page = queries.card_page(tx, books.tenant, account.id, (first, period.last), place)
            lines.extend(page)
            if len(page) < queries.CARD_ROWS:
                break
    return Card(account=account, opening=before, lines=tuple(lines))


def _after(line: CardLine) -> CardPlace:
    return CardPlace(
        day=line.entry_date,
        entry_id=line.entry_id,
        position=line.position,
        rows_max=queries.CARD_ROWS,
    )


def card_page(
    books: Books, account: AccountId, period: Period, place: CardPlace
) -> Sequence[CardLine]:
    """A page of an account's card from any place, with the running balance."""
    with books.read() as tx:
        days = (period.first, period.last)
        return queries.card_page(tx, books.tenant, account, days, place)


def card_summary(books: Books, account: AccountId, period: Period) -> CardSummary:
    """What an account's card comes to, and how many lines it has, without reading them."""
    with books.read() as tx:
        return queries.card_summary(tx, books.tenant, account, (period.first, period.last))


def account_balance(books: Books, account: AccountId, day: date) -> Decimal:
    """The balance of an account at the end of a day, debit positive."""
    with books.read() as tx:
        return queries.account_balance(tx, books.tenant, account, day)


def turnovers_by_month(books: Books, period: Period) -> tuple[MonthTurnover, ...]:
    """Debit and credit of each account in each month of a period, opening balances left out."""
    with books.read() as tx:
        return queries.turnovers_by_month(tx, books.tenant, period.first, period.last)


def vat_turnovers(books: Books, period: Period) -> tuple[VatTurnover, ...]:
    """Debit and credit of each VAT code on each account over a period."""
    with books.read() as tx:
        return queries.vat_turnovers(tx, books.tenant, period.first, period.last)


def taxable_turnovers(
    books: Books, last: date, not_counted: Sequence[str]
) -> tuple[TaxableTurnover, ...]:
    """What taxable operations earned on each day up to the last, from the totals.

    `not_counted`: VAT codes whose operations are exempt or lie outside Georgia.
    """
    with books.read() as tx:
        return queries.taxable_turnovers(tx, books.tenant, last, not_counted)


def year_to(books: Books, day: date) -> Period:
    """The fiscal year that a day belongs to, from its first day up to that day."""
    with books.read() as tx:
        return Period(min(queries.fiscal_first(tx, books.tenant, day), day), day)
