"""Attachments: their list, their content, adding and marking as removed."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from app.core.books import Tenant, Transaction
from app.ledger.records import Attachment, AttachmentId, EntryId


def attachments(tx: Transaction, tenant: Tenant, entry: EntryId) -> tuple[Attachment, ...]:
    """The attachments of an entry or draft, removed ones too, in the order they were added."""
    return tuple(
        Attachment(
            id=AttachmentId(row.id),
            file_name=row.file_name,
            media_type=row.media_type,
            size=row.size,
            sha256=row.sha256,
            added_at=row.added_at,
            removed_at=row.removed_at,
            removed_reason=row.removed_reason,
        )
        for row in tx.rows("attachments", tenant=tenant, entry=entry)
    )


def attachment(tx: Transaction, tenant: Tenant, attachment_id: AttachmentId) -> bytes:
    """The content of an attachment."""
    return bytes(tx.call("attachment", tenant=tenant, id=attachment_id))


def attach(
    tx: Transaction, tenant: Tenant, request: UUID, entry: EntryId, given: dict[str, Any]
) -> dict[str, Any]:
    """Attach a document: `id`, `file_name`, `content`."""
    found: dict[str, Any] = tx.call("attach", tenant=tenant, request=request, entry=entry, **given)
    return found


def remove_attachment(
    tx: Transaction, tenant: Tenant, request: UUID, attachment_id: AttachmentId, reason: str
) -> dict[str, Any]:
    """Mark an attachment as removed."""
    found: dict[str, Any] = tx.call(
        "remove_attachment", tenant=tenant, request=request, id=attachment_id, reason=reason
    )
    return found
