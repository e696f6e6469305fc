"""What documents of RS.ge are in our terms, and where books and RS.ge differ. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Any

from app.core.dates import in_tbilisi
from app.integrations.records import (
    Difference,
    InvoiceLine,
    InvoiceRow,
    InvoiceStatus,
    OutboxAction,
    OutboxRow,
    OutboxState,
    RsDocument,
    Waybill,
)
from app.integrations.units import UNIT_NAMES

# A document of either side that the service has done away with.
_GONE = frozenset({InvoiceStatus.DELETED, InvoiceStatus.CANCELLED})
_WAYBILLS = frozenset({OutboxAction.WAYBILL, OutboxAction.CANCEL_WAYBILL})
_OURS = frozenset(
    {
        OutboxAction.SEND,
        OutboxAction.CORRECT,
        OutboxAction.CANCEL,
        OutboxAction.WAYBILL,
        OutboxAction.CANCEL_WAYBILL,
    }
)


def name_key(name: str) -> str:
    """How a supplier's name of goods is remembered: without case and superfluous blanks."""
    return " ".join(name.split()).lower()


def invoice_json(
    row: InvoiceRow, own_tin: str, lines: Iterable[InvoiceLine], *, incoming: bool
) -> dict[str, Any]:
    """A tax invoice of a list, as the database keeps it."""
    party = row.party_tin or ""
    return {
        "kind": "invoice",
        "is_incoming": incoming,
        "external_id": row.id,
        "number": f"{row.series or ''} {row.number.zfill(7)}".strip() if row.number else "",
        "seller_tin": party if incoming else own_tin,
        "buyer_tin": own_tin if incoming else party,
        "party_name": row.party_name or "",
        "day": None if row.operation_at is None else in_tbilisi(row.operation_at).date(),
        "amount": row.amount,
        "vat": row.vat,
        "status": row.status or 0,
        "declaration": (row.buyer_declaration if incoming else row.seller_declaration) or "",
        "lines": [
            {
                "goods": line.goods,
                "unit": line.unit,
                "quantity": line.quantity,
                "amount": line.amount,
                "vat": line.vat,
            }
            for line in lines
        ],
    }


def waybill_json(row: Waybill, *, incoming: bool) -> dict[str, Any]:
    """A waybill, as the database keeps it."""
    moment = row.begin_at or row.created_at
    return {
        "kind": "waybill",
        "is_incoming": incoming,
        "external_id": row.id,
        "number": row.number or "",
        "seller_tin": row.seller_tin or "",
        "buyer_tin": row.buyer_tin or "",
        "party_name": (row.seller_name if incoming else row.buyer_name) or "",
        "day": None if moment is None else in_tbilisi(moment).date(),
        "amount": row.amount,
        "vat": None,
        "status": row.status or 0,
        "declaration": "",
        "lines": [
            {
                "goods": one.name,
                "unit": one.unit_text or UNIT_NAMES.get(one.unit_id, ""),
                "quantity": one.quantity,
                "amount": one.amount,
                "vat_type": one.vat_type,
            }
            for one in row.goods
        ],
    }


def differences(
    outbox: Sequence[OutboxRow],
    documents: Sequence[RsDocument],
    purchases: Mapping[str, tuple[date, str, str, Decimal]],
) -> tuple[Difference, ...]:
    """Where books and RS.ge do not agree about tax invoices.

    `purchases`: posted ones that are to have a tax invoice: id -> day, number, supplier, amount.
    """
    invoices = [one for one in documents if one.kind == "invoice" and one.status not in _GONE]
    found = list(_missing_there(outbox))
    matched = {str(one.invoice_id) for one in invoices if one.invoice_id is not None}
    found += [
        _incoming_missing(key, *purchase)
        for key, purchase in purchases.items()
        if key not in matched
    ]
    latest: dict[int, OutboxRow] = {
        row.external_id: row
        for row in outbox
        if row.external_id is not None
        and row.action in (OutboxAction.SEND, OutboxAction.CORRECT)
        and row.state is OutboxState.DONE
    }
    for one in invoices:
        found += _of_document(one, latest.get(one.external_id), purchases)
    return tuple(sorted(found, key=lambda one: (one.day, one.number, one.kind)))


def _missing_there(outbox: Sequence[OutboxRow]) -> Iterable[Difference]:
    for row in outbox:
        is_over = row.state is OutboxState.DONE or row.error_code == "rs.taken_back"
        if is_over or row.action not in _OURS:
            continue
        yield Difference(
            kind="missing_there",
            document="waybill" if row.action in _WAYBILLS else "invoice",
            day=date.fromisoformat(str(row.payload["day"])),
            number=row.reference,
            party=str(row.payload.get("buyer_name") or ""),
            here=row.amount,
            there=None,
            status=None,
            act="rs.outbox",
            key=str(row.id),
        )


def _incoming_missing(key: str, day: date, number: str, party: str, amount: Decimal) -> Difference:
    return Difference(
        kind="missing_there",
        day=day,
        number=number,
        party=party,
        here=amount,
        there=None,
        status=None,
        act="ask_supplier",
        key=key,
    )


def _of_document(
    one: RsDocument,
    sent: OutboxRow | None,
    purchases: Mapping[str, tuple[date, str, str, Decimal]],
) -> Iterable[Difference]:
    here = None
    if one.is_incoming and one.invoice_id is not None:
        purchase = purchases.get(str(one.invoice_id))
        here = None if purchase is None else purchase[3]
    elif sent is not None:
        here = sent.amount
    given = {
        "day": one.day or date.min,
        "number": one.number,
        "party": one.party_name,
        "there": one.amount,
        "status": one.status,
        "key": str(one.id),
    }
    if one.invoice_id is None and sent is None:
        act = "make_draft" if one.is_incoming else "look"
        yield Difference(kind="missing_here", here=None, act=act, **given)  # type: ignore[arg-type]
    elif here is not None and one.amount is not None and here != one.amount:
        yield Difference(kind="amount", here=here, act="correct", **given)  # type: ignore[arg-type]
    elif one.is_incoming and one.status == InvoiceStatus.SENT and not one.pending:
        yield Difference(kind="status", here=here, act="accept", **given)  # type: ignore[arg-type]
