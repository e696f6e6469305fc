"""Balances and cards, read."""

from __future__ import annotations

from app.core.books import Books
from app.core.dates import Period
from app.ledger import queries
from app.ledger.records import (
    Card,
    CardLine,
    TrialBalanceRow,
)
from app.ledger.service.accounts import (
    account_by_code,
)


def trial_balance(books: Books, period: Period) -> tuple[TrialBalanceRow, ...]:
    """Opening balance and turnovers of each account used up to the end of the period."""
    with books.read() as tx:
        return queries.trial_balance(tx, books.tenant, period.first, period.last)


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
            after = lines[-1] if lines else None
            page = queries.card_page(tx, books.tenant, account.id, (first, period.last), after)
            lines.extend(page)
            if len(page) < queries.CARD_ROWS:
                break
    return Card(account=account, opening=before, lines=tuple(lines))
