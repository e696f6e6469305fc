"""Invoices handed to the database whole, and as it lists them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

from app.core.books import Tenant, Transaction
from app.core.money import GEL, CurrencyCode
from app.invoices.records import (
    HUNDRED,
    AdvanceLeft,
    CalculatedLine,
    InvoiceDraft,
    InvoiceKind,
    InvoiceLine,
    InvoiceRow,
    Payment,
    Preview,
    RecurringInvoice,
    Shipment,
    UsedAdvance,
)
from app.ledger.records import AccountId, EntryId, Recurrence


def invoice_json(preview: Preview, codes: Mapping[str, UUID]) -> dict[str, Any]:
    """An invoice with its amounts, as the database takes it."""
    draft, sums = preview.invoice, preview.calculated
    is_foreign = draft.currency != GEL
    return {
        "id": draft.id,
        "kind": draft.kind.value,
        "number": draft.number,
        "party_id": draft.party_id,
        "entry_date": draft.entry_date,
        "tax_point": draft.tax_point,
        "vat_period": draft.vat_period,
        "due_day": draft.due_day,
        "currency": str(draft.currency) if is_foreign else None,
        "rate": draft.rate if is_foreign else None,
        "includes_vat": draft.includes_vat,
        "corrects_id": draft.corrects_id,
        "replaces_id": draft.replaces_id,
        "text": draft.text,
        "waybill": None if draft.waybill is None else draft.waybill.as_json(),
        "net": sums.net.amount,
        "vat": sums.vat.amount,
        "net_gel": sums.net_gel.amount,
        "vat_gel": sums.vat_gel.amount,
        "gross": sums.gross.amount,
        "gross_gel": sums.gross_gel.amount,
        "lines": [_line_json(line, codes) for line in sums.lines],
        "advances": [
            {"advance_id": used.advance_id, "gross_gel": used.gross, "vat_gel": used.vat}
            for used in draft.advances
        ],
        "payments": [
            {"account_id": payment.account_id, "amount": payment.amount}
            for payment in draft.payments
        ],
    }


def _line_json(made: CalculatedLine, codes: Mapping[str, UUID]) -> dict[str, Any]:
    line = made.line
    return {
        "item_id": line.item_id,
        "text": line.text,
        "unit": line.unit,
        "quantity": line.quantity,
        "price": line.price,
        "discount_percent": line.discount_percent,
        "vat_code_id": codes[line.vat_code],
        "account_id": line.account_id,
        "cost_centre_id": line.cost_centre_id,
        "warehouse_id": line.warehouse_id,
        "net": made.net.amount,
        "vat": made.vat.amount,
        "net_gel": made.net_gel.amount,
        "vat_gel": made.vat_gel.amount,
        "deducted_gel": made.deducted_gel.amount,
        "duty_gel": line.duty,
    }


def saving(
    preview: Preview, codes: Mapping[str, UUID], expected_version: int | None, submit: bool
) -> dict[str, Any]:
    """How the database is asked to keep an invoice with the draft of its entry."""
    return {
        "invoice": invoice_json(preview, codes),
        "entry": preview.entry.as_json(),
        "expected_version": expected_version,
        "submit": submit,
    }


def given(made: Sequence[Preview], codes: Mapping[str, UUID]) -> dict[str, Any]:
    """How invoices are handed to the database: they and their entries in the same order."""
    return {
        "invoices": [invoice_json(one, codes) for one in made],
        "entries": [one.entry.as_json() for one in made],
    }


def drafted(found: Mapping[str, Any], codes: Mapping[UUID, str]) -> InvoiceDraft:
    """The invoice itself, of what the database shows."""
    return InvoiceDraft(
        id=EntryId(UUID(str(found["id"]))),
        kind=InvoiceKind(found["kind"]),
        entry_date=date.fromisoformat(str(found["entry_date"])),
        tax_point=date.fromisoformat(str(found["tax_point"])),
        party_id=_id(found["party_id"]),
        lines=tuple(_line(line, codes) for line in found["lines"]),
        number=str(found["number"]),
        vat_period=_day(found["vat_period"]),
        due_day=_day(found["due_day"]),
        currency=CurrencyCode(found["currency"] or GEL),
        rate=None if found["rate"] is None else Decimal(str(found["rate"])),
        includes_vat=bool(found["includes_vat"]),
        corrects_id=_id(found["corrects_id"]),
        replaces_id=_id(found["replaces_id"]),
        advances=tuple(
            UsedAdvance(
                advance_id=UUID(str(used["advance_id"])),
                gross=Decimal(str(used["gross_gel"])),
                vat=Decimal(str(used["vat_gel"])),
            )
            for used in found["advances"]
        ),
        payments=tuple(
            Payment(
                account_id=AccountId(UUID(str(paid["account_id"]))),
                amount=Decimal(str(paid["amount"])),
            )
            for paid in found["payments"]
        ),
        text=str(found["text"]),
        waybill=None if found.get("waybill") is None else Shipment.of_json(found["waybill"]),
    )


def _line(found: Mapping[str, Any], codes: Mapping[UUID, str]) -> InvoiceLine:
    vat, deducted = Decimal(str(found["vat_gel"])), Decimal(str(found["deducted_gel"]))
    account = _id(found.get("account_id"))
    return InvoiceLine(
        text=str(found["text"]),
        quantity=Decimal(str(found["quantity"])),
        price=Decimal(str(found["price"])),
        vat_code=codes[UUID(str(found["vat_code_id"]))],
        unit=str(found["unit"]),
        discount_percent=Decimal(str(found["discount_percent"])),
        account_id=None if account is None else AccountId(account),
        item_id=_id(found.get("item_id")),
        cost_centre_id=_id(found.get("cost_centre_id")),
        warehouse_id=_id(found.get("warehouse_id")),
        deducted_percent=deducted * HUNDRED / vat if vat and deducted != vat else HUNDRED,
        duty=Decimal(str(found["duty_gel"])),
    )


def _id(value: object) -> UUID | None:
    return None if value is None else UUID(str(value))


def _day(value: object) -> date | None:
    return None if value is None else date.fromisoformat(str(value))


def invoices(
    tx: Transaction, tenant: Tenant, first: date, last: date, kinds: Sequence[InvoiceKind]
) -> tuple[InvoiceRow, ...]:
    """Invoices of days, drafts and posted ones."""
    # A list would be handed over as JSON; a tuple is an array.
    asked = tuple(kind.value for kind in kinds) or None
    return tuple(
        InvoiceRow(
            id=EntryId(row.id),
            reference=row.reference,
            kind=InvoiceKind(row.kind),
            state=row.state,
            entry_date=row.entry_date,
            tax_point=row.tax_point,
            vat_period=row.vat_period,
            due_day=row.due_day,
            number=row.number,
            party_id=row.party_id,
            party=row.party or "",
            id_code=row.id_code or "",
            currency=CurrencyCode(row.currency or GEL),
            net=row.net_gel,
            vat=row.vat_gel,
            gross=row.gross_gel,
            open=row.open_gel,
            text=row.text,
            version=row.version,
        )
        for row in tx.rows("invoices", tenant=tenant, first=first, last=last, kinds=asked)
    )


def advances_left(tx: Transaction, tenant: Tenant, party: UUID) -> tuple[AdvanceLeft, ...]:
    """Posted advances of a party that are not used up, oldest first."""
    return tuple(
        AdvanceLeft(
            id=EntryId(row.id),
            kind=InvoiceKind(row.kind),
            reference=row.reference,
            number=row.number,
            entry_date=row.entry_date,
            gross=row.gross_gel,
            vat=row.vat_gel,
            gross_left=row.gross_left,
            vat_left=row.vat_left,
        )
        for row in tx.rows("advances_left", tenant=tenant, party=party)
    )


def recurring(tx: Transaction, tenant: Tenant) -> tuple[RecurringInvoice, ...]:
    """Invoices of which drafts are still to be made, by the day of the next one."""
    return tuple(
        RecurringInvoice(
            id=EntryId(row.invoice_id),
            reference=row.reference,
            kind=InvoiceKind(row.kind),
            party=row.party,
            text=row.text,
            currency=CurrencyCode(row.currency or GEL),
            gross=row.gross,
            when=Recurrence(
                every=row.recurrence,
                month_day=row.month_day,
                next_day=row.next_day,
                until=row.until,
            ),
            version=row.version,
        )
        for row in tx.rows("recurring_invoices", tenant=tenant)
    )


def save_recurring(
    tx: Transaction,
    tenant: Tenant,
    request: UUID,
    asked: tuple[EntryId, Recurrence | None, int | None],
) -> None:
    """Keep when an invoice recurs, or that it does no more; with the version seen."""
    invoice, when, expected_version = asked
    given = when and {
        "recurrence": when.every,
        "month_day": when.month_day,
        "next_day": when.next_day,
        "until": when.until,
    }
    tx.call(
        "save_recurring_invoice",
        tenant=tenant,
        request=request,
        invoice=invoice,
        recurrence=given,
        expected_version=expected_version,
    )
