"""The outbox and fetched documents as the database has them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any
from uuid import UUID

from app.core.books import Tenant, Transaction
from app.integrations.records import (
    Claim,
    Nothing,
    OutboxAction,
    OutboxCount,
    OutboxRow,
    OutboxState,
    RsChoice,
    RsDocument,
)


def choice(tx: Transaction, tenant: Tenant) -> RsChoice:
    """Whether and how a company speaks to RS.ge."""
    (row,) = tx.rows("rs_settings", tenant=tenant)
    kinds = {one.tenant_id: one.kind for one in tx.rows("my_companies")}
    return RsChoice(
        kind=kinds[tenant],
        id_code=row.id_code or "",
        sends_from=row.sends_from,
        url=row.url or "",
        opened_until=row.opened_until,
        stopped_code=row.stopped_code or "",
        stopped_text=row.stopped_text or "",
        version=row.version,
    )


def claimed(answer: Mapping[str, Any]) -> Claim | Nothing:
    """What the database gave to a sender."""
    if answer["state"] != "claimed":
        return Nothing(
            state=str(answer["state"]),
            until=_moment(answer.get("until")),
            code=str(answer.get("code") or ""),
            text=str(answer.get("text") or ""),
        )
    now = _moment(answer["now"])
    assert now is not None
    waybill = answer.get("waybill") or {}
    return Claim(
        id=UUID(str(answer["id"])),
        action=OutboxAction(answer["action"]),
        payload=answer["payload"],
        attempts=int(answer["attempts"]),
        failures=int(answer["failures"]),
        external_id=None if answer["external_id"] is None else int(answer["external_id"]),
        first_at=_moment(answer["first_at"]),
        last_at=_moment(answer["last_at"]),
        is_settled=bool(answer["is_settled"]),
        now=now,
        waybill_number=str(waybill.get("number") or ""),
        waybill_day=date.fromisoformat(waybill["day"]) if waybill.get("day") else None,
    )


def outbox(tx: Transaction, tenant: Tenant, states: Sequence[OutboxState]) -> tuple[OutboxRow, ...]:
    """Documents of the outbox in some states, or in all."""
    wanted = tuple(state.value for state in states) or None
    return tuple(
        OutboxRow(
            id=row.id,
            invoice_id=row.invoice_id,
            rs_document_id=row.rs_document_id,
            action=OutboxAction(row.action),
            reference=row.reference or "",
            payload=row.payload,
            state=OutboxState(row.state),
            attempts=row.attempts,
            last_at=row.last_at,
            next_at=row.next_at,
            error_code=row.error_code or "",
            error_text=row.error_text or "",
            external_id=row.external_id,
            external_number=row.external_number or "",
            external_status=row.external_status,
            created_at=row.created_at,
            version=row.version,
        )
        for row in tx.rows("outbox", tenant=tenant, states=wanted, rows_max=100_000)
    )


def outbox_count(tx: Transaction, tenant: Tenant) -> OutboxCount:
    """How many documents are not done, and when the next may go."""
    (row,) = tx.rows("outbox_count", tenant=tenant)
    return OutboxCount(
        unsent=row.unsent,
        refused=row.refused,
        held=row.held,
        wait=None if row.next_at is None else row.next_at - row.now_at,
    )


def documents(
    tx: Transaction, tenant: Tenant, first: date, last: date, incoming: bool | None
) -> tuple[RsDocument, ...]:
    """What RS.ge had of some days when it was last asked."""
    given = tx.rows("rs_documents", tenant=tenant, first=first, last=last, incoming=incoming)
    return tuple(
        RsDocument(
            id=row.id,
            kind=row.kind,
            is_incoming=row.is_incoming,
            external_id=row.external_id,
            number=row.number,
            seller_tin=row.seller_tin,
            buyer_tin=row.buyer_tin,
            party_name=row.party_name,
            day=row.day,
            amount=row.amount,
            vat=row.vat,
            lines=tuple(row.lines),
            status=row.status,
            declaration=row.declaration,
            invoice_id=row.invoice_id,
            reference=row.reference or "",
            pending=row.pending or "",
            version=row.version,
        )
        for row in given
    )


def _moment(text: object) -> datetime | None:
    return None if text is None else datetime.fromisoformat(str(text))
