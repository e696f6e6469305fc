"""Verbs of the chart of accounts and the registers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from app.core.books import Books
from app.core.changes import Changed, Topic
from app.core.errors import QT_TRANSLATE_NOOP, NotFound, Problem
from app.core.search import find
from app.ledger import account_rules, queries
from app.ledger.records import (
    Account,
    AccountId,
    Company,
)


def company(books: Books) -> Company:
    """What the company is called and from when its books are kept."""
    with books.read() as tx:
        return queries.company(tx, books.tenant)


def chart(books: Books) -> tuple[Account, ...]:
    """The chart of accounts, by code."""
    with books.read() as tx:
        return queries.chart(tx, books.tenant)


def account_by_code(books: Books, code: str) -> Account:
    """An account by its code.

    Raises: NotFound "account.not_found".
    """
    for account in chart(books):
        if account.code == code:
            return account
    raise NotFound(
        "account.not_found",
        QT_TRANSLATE_NOOP("app", "There is no account {account} in this chart. Check the code."),
        account=code,
    )


def account_faults(
    given: Mapping[str, object], chart: Sequence[Account], *, is_new: bool
) -> tuple[Problem, ...]:
    """What is wrong with an account as it is typed; nothing is asked of the database."""
    return account_rules.account_faults(given, chart, is_new=is_new)


def find_accounts(chart: Sequence[Account], query: str) -> tuple[Account, ...]:
    """The accounts that are meant by what was typed, the best first."""
    return find(query, chart)


def save_account(
    books: Books, request: UUID, account: dict[str, object], expected_version: int | None = None
) -> Changed[dict[str, Any]]:
    """Add an account, or change one when the version it was seen with is given.

    Raises: Refused for wrong values or while in use; Conflict when someone changed it meanwhile.
    """
    with books.write() as tx:
        answer = tx.call(
            "save_account",
            tenant=books.tenant,
            request=request,
            account=account,
            expected_version=expected_version,
        )
    return Changed(value=answer, topics=Topic.ACCOUNTS | Topic.EVENTS)


def account_roles(books: Books) -> dict[str, AccountId]:
    """Which account of the company serves which role."""
    with books.read() as tx:
        return queries.account_roles(tx, books.tenant)


def register(books: Books, name: str) -> dict[str, UUID]:
    """The codes of a register of dimensions with their ids; inactive ones are left out."""
    with books.read() as tx:
        return queries.register(tx, books.tenant, name)
