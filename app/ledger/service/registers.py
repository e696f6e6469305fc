"""Verbs of the registers of dimensions."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from app.core.books import Books
from app.core.changes import Changed, Topic
from app.ledger.records import RegisterRow

_TOPICS = Topic.PARTIES | Topic.DIMENSIONS | Topic.EVENTS


def register_rows(books: Books, name: str) -> tuple[RegisterRow, ...]:
    """The rows of a register by code, inactive ones too."""
    with books.read() as tx:
        rows = tx.rows("register", tenant=books.tenant, register=name)
    return tuple(
        RegisterRow(
            id=row.id,
            code=row.code,
            name=row.name,
            is_active=row.is_active,
            further=dict(row.further),
        )
        for row in rows
    )


def save_register(
    books: Books, request: UUID, name: str, rows: Sequence[RegisterRow]
) -> Changed[int]:
    """Add rows to a register, or change those whose code it has.

    Raises: Refused for a register that is not known or values that it cannot hold.
    """
    with books.write() as tx:
        answer = tx.call(
            "save_register",
            tenant=books.tenant,
            request=request,
            register=name,
            rows=[row.as_json() for row in rows],
        )
    return Changed(value=int(answer["rows"]), topics=_TOPICS)
