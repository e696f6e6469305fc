"""Verbs of foreign balances: what they are worth on a day, and bringing the books to that."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

from app.core.books import Books
from app.core.changes import Changed, Topic
from app.core.errors import QT_TRANSLATE_NOOP
from app.core.texts import Texts
from app.ledger import queries
from app.ledger.records import ForeignBalance, Revalued

DAYS_MAX = 10
"""How many days a rate may be old: over the longest holidays the last one stays in force."""

_TEXT = QT_TRANSLATE_NOOP("app", "Revaluation of foreign currency at {day}")


def foreign_balances(
    books: Books, day: date, days_max: int = DAYS_MAX
) -> tuple[ForeignBalance, ...]:
    """Foreign balances of monetary and undecided accounts, with what a revaluation would book."""
    with books.read() as tx:
        return queries.foreign_balances(tx, books.tenant, day, days_max)


def revalue(books: Books, request: UUID, day: date, days_max: int = DAYS_MAX) -> Changed[Revalued]:
    """Bring the foreign balances of monetary accounts to the rate of a day.

    Raises: Refused naming currencies without a rate and accounts of which nobody said whether
    they are monetary; or while an earlier revaluation waits for approval.
    """
    with books.write() as tx:
        answer = tx.call(
            "revalue",
            tenant=books.tenant,
            request=request,
            day=day,
            id=request,
            text=Texts(books.language).say(_TEXT, day=day),
            days_max=days_max,
        )
    done = Revalued(
        state=str(answer["state"]),
        references=queries.entered(answer).references,
        gain=Decimal(answer.get("gain", "0.00")),
        loss=Decimal(answer.get("loss", "0.00")),
    )
    return Changed(value=done, topics=Topic.JOURNAL | Topic.BALANCES | Topic.EVENTS)


def decide_monetary(
    books: Books, request: UUID, code: str, is_monetary: bool
) -> Changed[dict[str, Any]]:
    """Say whether foreign balances of an account are revalued.

    Raises: Refused for an account that holds neither money nor debts; NotFound.
    """
    with books.write() as tx:
        answer = tx.call(
            "decide_monetary",
            tenant=books.tenant,
            request=request,
            code=code,
            monetary=is_monetary,
        )
    return Changed(value=answer, topics=Topic.ACCOUNTS | Topic.EVENTS)
