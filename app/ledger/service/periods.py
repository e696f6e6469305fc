"""Verbs of months: closing, exceptions to it, reopening by one person or by two."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from app.core.books import Books
from app.core.changes import Changed, Topic
from app.ledger import queries
from app.ledger.records import (
    Obstacle,
    PeriodChange,
    PeriodException,
    PeriodState,
    Reopening,
)

_CHANGED = Topic.PERIODS | Topic.EVENTS


def periods(books: Books) -> tuple[PeriodState, ...]:
    """The months of the books and whether they are open."""
    with books.read() as tx:
        return queries.periods(tx, books.tenant)


def period_obstacles(books: Books, period: PeriodState) -> tuple[Obstacle, ...]:
    """Everything that stands in the way of closing a month, and what is worth knowing before."""
    with books.read() as tx:
        return queries.period_obstacles(tx, books.tenant, period.id)


def change_period(
    books: Books, request: UUID, period: PeriodState, state: str, reason: str = ""
) -> Changed[PeriodChange]:
    """Close a month (soft_closed, hard_closed) or open a softly closed one with a reason.

    Raises: Refused with all that stands in the way, or without a reason; Conflict when someone
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
    warnings = tuple(
        queries.obstacle("nothing", item["code"], item["args"]) for item in answer["warnings"]
    )
    return Changed(
        value=PeriodChange(state=str(answer["state"]), warnings=warnings), topics=_CHANGED
    )


def period_exceptions(books: Books) -> tuple[PeriodException, ...]:
    """Who may or might post into closed months, until when and why."""
    with books.read() as tx:
        return queries.period_exceptions(tx, books.tenant)


def give_exception(
    books: Books, request: UUID, period: PeriodState, person: UUID, leave: tuple[datetime, str]
) -> Changed[UUID]:
    """Let a colleague post into a softly closed month; `leave` is until when, and the reason.

    Raises: Refused for a finally closed month, without a reason, or for a moment that is past;
    NotFound for somebody who does not work here.
    """
    until, reason = leave
    with books.write() as tx:
        answer = tx.call(
            "give_exception",
            tenant=books.tenant,
            request=request,
            id=request,
            period=period.id,
            person=person,
            until=until,
            reason=reason,
        )
    return Changed(value=UUID(answer["id"]), topics=_CHANGED)


def revoke_exception(books: Books, request: UUID, exception: UUID) -> Changed[None]:
    """End an exception before its time.

    Raises: Refused when it has ended already; NotFound.
    """
    with books.write() as tx:
        tx.call("revoke_exception", tenant=books.tenant, request=request, exception=exception)
    return Changed(value=None, topics=_CHANGED)


def reopenings(books: Books) -> tuple[Reopening, ...]:
    """Finally closed months that were asked to be opened, and what became of it."""
    with books.read() as tx:
        return queries.reopenings(tx, books.tenant)


def ask_reopening(books: Books, request: UUID, period: PeriodState, reason: str) -> Changed[UUID]:
    """Ask to open a finally closed month; another person has seven days to agree.

    Raises: Refused when it is not finally closed, was asked already, or without a reason.
    """
    with books.write() as tx:
        answer = tx.call(
            "ask_reopening",
            tenant=books.tenant,
            request=request,
            id=request,
            period=period.id,
            expected_version=period.version,
            reason=reason,
        )
    return Changed(value=UUID(answer["id"]), topics=_CHANGED)


def agree_reopening(books: Books, request: UUID, reopening: UUID) -> Changed[str]:
    """Open a finally closed month that another person asked to open.

    Raises: Denied "reopening.own"; Refused when it was settled or has expired; NotFound.
    """
    with books.write() as tx:
        answer = tx.call(
            "agree_reopening", tenant=books.tenant, request=request, reopening=reopening
        )
    return Changed(value=str(answer["state"]), topics=_CHANGED)


def withdraw_reopening(books: Books, request: UUID, reopening: UUID) -> Changed[str]:
    """Take an asking back, or decline it.

    Raises: Refused when it was settled or has expired; NotFound.
    """
    with books.write() as tx:
        answer = tx.call(
            "withdraw_reopening", tenant=books.tenant, request=request, reopening=reopening
        )
    return Changed(value=str(answer["state"]), topics=_CHANGED)
