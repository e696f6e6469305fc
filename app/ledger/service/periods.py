"""Verbs of months."""

from __future__ import annotations

from uuid import UUID

from app.core.books import Books
from app.core.changes import Changed, Topic
from app.ledger import queries
from app.ledger.records import (
    PeriodState,
)


def periods(books: Books) -> tuple[PeriodState, ...]:
    """The months of the books and whether they are open."""
    with books.read() as tx:
        return queries.periods(tx, books.tenant)


def change_period(
    books: Books, request: UUID, period: PeriodState, state: str, reason: str = ""
) -> Changed[str]:
    """Close a month (soft_closed, hard_closed) or open a softly closed one with a reason.

    Raises: Refused while drafts are dated in it, or without a reason; Conflict when someone
    changed it meanwhile.
    """
    with books.write() as tx:
        answer = tx.call(
            "change_period",
            tenant=books.tenant,
            request=request,
            period=period.id,
            state=state,
            expected_version=period.version,
            reason=reason,
        )
    return Changed(value=str(answer["state"]), topics=Topic.PERIODS | Topic.EVENTS)
