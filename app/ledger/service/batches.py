"""Verbs of imports after they came in: look at one, take one back whole."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from app.core.books import Books
from app.core.changes import Changed
from app.ledger import queries
from app.ledger.records import Batch, BatchEntry, Entered
from app.ledger.service.entries import POSTED


def batches(books: Books) -> tuple[Batch, ...]:
    """The imports of the company, oldest first."""
    with books.read() as tx:
        return queries.batches(tx, books.tenant)


def batch_entries(books: Books, batch: UUID) -> tuple[BatchEntry, ...]:
    """What one import brought in, by day."""
    with books.read() as tx:
        return queries.batch_entries(tx, books.tenant, batch)


def reverse_batch(
    books: Books, request: UUID, batch: UUID, day: date | None = None, text: str = ""
) -> Changed[Entered]:
    """Take an import back whole: posted entries are reversed, on their own days or on one day.

    What still waited as a draft is thrown away.

    Raises: Refused when it is taken back already or a month is closed; NotFound.
    """
    with books.write() as tx:
        answer = tx.call(
            "reverse_batch", tenant=books.tenant, request=request, batch=batch, day=day, text=text
        )
    return Changed(value=queries.entered(answer), topics=POSTED)
