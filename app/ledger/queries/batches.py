"""Imports as the database lists them."""

from __future__ import annotations

from uuid import UUID

from app.core.books import Tenant, Transaction
from app.ledger.records import Batch, BatchEntry, EntryId


def batches(tx: Transaction, tenant: Tenant, sha256: str | None = None) -> tuple[Batch, ...]:
    """The imports of a company, or only those of a file with this digest; oldest first."""
    return tuple(
        Batch(
            id=row.id,
            file_name=row.file_name,
            sha256=row.sha256,
            entries=row.entries,
            lines=row.lines,
            created_at=row.created_at,
            posted=row.posted,
            waiting=row.waiting,
            reversed=row.reversed,
            first_day=row.first_day,
            last_day=row.last_day,
            created_by=row.created_by,
        )
        for row in tx.rows("batches", tenant=tenant, sha256=sha256)
    )


def batch_entries(tx: Transaction, tenant: Tenant, batch: UUID) -> tuple[BatchEntry, ...]:
    """The entries and drafts of one import."""
    return tuple(
        BatchEntry(
            id=EntryId(row.id),
            reference=row.reference,
            state=row.state,
            entry_date=row.entry_date,
            text=row.text,
            amount=row.amount,
            reversed_by=row.reversed_by,
        )
        for row in tx.rows("batch_entries", tenant=tenant, batch=batch)
    )
