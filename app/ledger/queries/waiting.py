"""Entries that wait for a second person."""

from __future__ import annotations

from app.core.books import Tenant, Transaction
from app.ledger.records import EntryId, WaitingDraft


def waiting_drafts(tx: Transaction, tenant: Tenant) -> tuple[WaitingDraft, ...]:
    """The submitted drafts, by day."""
    return tuple(
        WaitingDraft(
            id=EntryId(row.id),
            reference=row.reference,
            kind=row.kind,
            entry_date=row.entry_date,
            text=row.text,
            amount=row.amount,
            version=row.version,
            created_by=row.created_by,
            touched_by=tuple(row.touched_by),
            parties=tuple(row.parties),
            debited=tuple(row.debited),
            credited=tuple(row.credited),
            attachments=row.attachments,
        )
        for row in tx.rows("waiting_drafts", tenant=tenant)
    )
