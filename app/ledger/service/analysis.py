"""Turnovers between accounts and by dimension, read."""

from __future__ import annotations

from collections.abc import Sequence

from app.core.books import Books, Transaction
from app.core.dates import Period
from app.core.errors import QT_TRANSLATE_NOOP, NotFound
from app.ledger import queries
from app.ledger.records import (
    DIMENSIONS,
    ZERO,
    Account,
    AccountAnalysis,
    AccountId,
    DimensionCard,
    DimensionLine,
    DimensionTurnover,
    DimensionValue,
    EntriesBehind,
    Passage,
)
from app.ledger.service.accounts import account_by_code, chart


def chessboard(books: Books, period: Period) -> tuple[Passage, ...]:
    """The turnover between each debit and each credit account over a period."""
    with books.read() as tx:
        return queries.chessboard(tx, books.tenant, period)


def account_analysis(books: Books, code: str, period: Period) -> AccountAnalysis:
    """An account with all below it: opening balance and turnover by corresponding account.

    Raises: NotFound "account.not_found".
    """
    account = account_by_code(books, code)
    below = _below(chart(books), account)
    with books.read() as tx:
        balances = queries.trial_balance(tx, books.tenant, period.first, period.last)
        rows = queries.account_analysis(tx, books.tenant, below, period)
    opening = sum((row.opening for row in balances if row.account_id in below), ZERO)
    return AccountAnalysis(account=account, opening=opening, rows=rows)


def entries_behind(books: Books, pair: tuple[str, str | None], period: Period) -> EntriesBehind:
    """The entries behind what passed between an account and another, each with all below it.

    `pair` are their codes; without the second, what found no account on the other side.

    Raises: NotFound "account.not_found".
    """
    code, other_code = pair
    account = account_by_code(books, code)
    other = account_by_code(books, other_code) if other_code else None
    accounts = chart(books)
    sides = (_below(accounts, account), _below(accounts, other) if other else ())
    with books.read() as tx:
        rows = queries.passages(tx, books.tenant, sides, period)
    return EntriesBehind(account=account, other=other, rows=rows)


def dimension_turnover(
    books: Books, dimension: str, period: Period, code: str | None = None
) -> tuple[DimensionTurnover, ...]:
    """Balances and turnovers by account and value of a dimension.

    Of the account with this code and all below it, or of all accounts that carry the dimension.

    Raises: NotFound "dimension.not_found" or "account.not_found".
    """
    _know(dimension)
    accounts = _accounts(books, code)
    with books.read() as tx:
        return queries.dimension_turnover(tx, books.tenant, (dimension, None, accounts), period)


def dimension_card(
    books: Books, named: tuple[str, str], period: Period, code: str | None = None
) -> DimensionCard:
    """All lines of one value of a dimension, by account; `named` is the dimension and the code.

    Raises: NotFound "dimension.not_found", "dimension.value_not_found" or "account.not_found".
    """
    dimension, value_code = named
    _know(dimension)
    accounts = _accounts(books, code)
    lines: list[DimensionLine] = []
    with books.read() as tx:
        value = _value(books, tx, dimension, value_code)
        asked = (dimension, value.id, accounts)
        turnovers = queries.dimension_turnover(tx, books.tenant, asked, period)
        while True:
            after = lines[-1] if lines else None
            page = queries.dimension_card_page(tx, books.tenant, asked, period, after)
            lines.extend(page)
            if len(page) < queries.DIMENSION_CARD_ROWS:
                break
    return DimensionCard(value=value, turnovers=turnovers, lines=tuple(lines))


def _know(dimension: str) -> None:
    if dimension not in DIMENSIONS:
        raise NotFound(
            "dimension.not_found",
            QT_TRANSLATE_NOOP(
                "app", "There is no dimension “{dimension}”. There are: {dimensions}."
            ),
            dimension=dimension,
            dimensions=", ".join(DIMENSIONS),
        )


def _value(books: Books, tx: Transaction, dimension: str, code: str) -> DimensionValue:
    value = queries.dimension_value(tx, books.tenant, dimension, code)
    if value is None:
        raise NotFound(
            "dimension.value_not_found",
            QT_TRANSLATE_NOOP(
                "app", "The dimension “{dimension}” has no value {code}. Check the code."
            ),
            dimension=dimension,
            code=code,
        )
    return value


def _accounts(books: Books, code: str | None) -> tuple[AccountId, ...] | None:
    if code is None:
        return None
    return _below(chart(books), account_by_code(books, code))


def _below(accounts: Sequence[Account], top: Account) -> tuple[AccountId, ...]:
    """An account and all that stand below it, however deep."""
    children: dict[AccountId, list[AccountId]] = {}
    for account in accounts:
        if account.parent_id is not None:
            children.setdefault(account.parent_id, []).append(account.id)
    found = [top.id]
    for account_id in found:
        found.extend(children.get(account_id, ()))
    return tuple(found)
