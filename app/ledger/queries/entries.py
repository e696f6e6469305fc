"""Entries handed to the database whole, and drafts as it lists them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

from app.core.books import Tenant, Transaction
from app.core.ids import new_id
from app.ledger.records import (
    ZERO,
    AccountId,
    DraftSummary,
    Entered,
    EntryDraft,
    EntryId,
    LineDraft,
    SimilarEntry,
)


def faults(tx: Transaction, tenant: Tenant, entries: Sequence[EntryDraft]) -> list[Any]:
    """What is wrong with entries by the database's own rules: rows of place, line, code, args."""
    return tx.rows("entry_faults", tenant=tenant, entries=[entry.as_json() for entry in entries])


def places_to_approve(
    tx: Transaction, tenant: Tenant, entries: Sequence[EntryDraft]
) -> tuple[int, ...]:
    """The places, from 1, of the entries that need a second person."""
    given = [entry.as_json() for entry in entries]
    rows = tx.rows("places_to_approve", tenant=tenant, entries=given)
    return tuple(row.place for row in rows)


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
            created_by=row.created_by,
            is_sent_back=row.rejected_reason is not None,
        )
        for row in tx.rows("drafts", tenant=tenant)
    )


def similar_entries(
    tx: Transaction, tenant: Tenant, text: str, rows_max: int
) -> tuple[SimilarEntry, ...]:
    """The last entries whose text begins so, newest first, each text once."""
    rows = tx.rows("similar_entries", tenant=tenant, text=text, rows_max=rows_max)
    return tuple(
        SimilarEntry(number=row.number, text=row.text, entry_date=row.entry_date, amount=row.amount)
        for row in rows
    )


def drafted(found: Mapping[str, Any], day: date) -> EntryDraft:
    """A new draft like an entry or draft as the database shows it, dated as given."""
    return EntryDraft(
        id=EntryId(new_id()),
        kind=str(found["kind"]),
        entry_date=day,
        text=str(found["text"]),
        source_document=str(found["source_document"]),
        series=str(found["series"]),
        lines=tuple(_line(line) for line in found["lines"]),
    )


def _line(found: Mapping[str, Any]) -> LineDraft:
    return LineDraft(
        account_id=AccountId(UUID(str(found["account_id"]))) if "account_id" in found else None,
        debit=Decimal(str(found.get("debit", ZERO))),
        credit=Decimal(str(found.get("credit", ZERO))),
        currency=found.get("currency"),
        amount=None if found.get("amount") is None else Decimal(str(found["amount"])),
        rate=None if found.get("rate") is None else Decimal(str(found["rate"])),
        dimensions={
            name.removesuffix("_id"): UUID(str(value))
            for name, value in found.items()
            if name.endswith("_id") and name != "account_id"
        },
        text=str(found.get("text", "")),
        is_storno=bool(found.get("is_storno", False)),
    )
