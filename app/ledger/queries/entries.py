"""Entries handed to the database whole, and drafts as it lists them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from app.core.books import Tenant, Transaction
from app.ledger.records import (
    DraftSummary,
    Entered,
    EntryDraft,
    EntryId,
)


def faults(tx: Transaction, tenant: Tenant, entries: Sequence[EntryDraft]) -> list[Any]:
    """What is wrong with entries by the database's own rules: rows of place, line, code, args."""
    return tx.rows("entry_faults", tenant=tenant, entries=[entry.as_json() for entry in entries])


def post_entries(
    tx: Transaction,
    tenant: Tenant,
    request: UUID,
    entries: Sequence[EntryDraft],
    batch: dict[str, Any] | None,
) -> Entered:
    """Bring in whole entries as one batch, or none."""
    answer = tx.call(
        "post_entries",
        tenant=tenant,
        request=request,
        entries=[entry.as_json() for entry in entries],
        batch=batch,
    )
    return entered(answer)


def entered(answer: dict[str, Any]) -> Entered:
    """What the database says became of entries."""
    return Entered(
        is_posted=answer["state"] == "posted",
        references=tuple(item.get("number") or item["reference"] for item in answer["entries"]),
    )


def drafts(tx: Transaction, tenant: Tenant) -> tuple[DraftSummary, ...]:
    """Entries not yet posted."""
    return tuple(
        DraftSummary(
            id=EntryId(row.id),
            reference=row.reference,
            state=row.state,
            kind=row.kind,
            entry_date=row.entry_date,
            text=row.text,
            amount=row.amount,
            version=row.version,
        )
        for row in tx.rows("drafts", tenant=tenant)
    )
