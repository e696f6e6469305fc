"""VAT registers and returns as the database has them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

from app.core.books import Tenant, Transaction
from app.ledger.records import AccountId
from app.vat import proportion_rules
from app.vat.records import (
    NOTHING,
    Amounts,
    KeptReturn,
    Misfit,
    MixedMonth,
    Reconciliation,
    Side,
    Uncoded,
    VatRecord,
    VatReturn,
)


def boxes(tx: Transaction, tenant: Tenant, period: date) -> dict[str, Amounts]:
    """What each box of a month comes to."""
    return {
        row.box: Amounts(base=row.base, vat=row.vat, records=row.records, unfiled=row.unfiled)
        for row in tx.rows("vat_boxes", tenant=tenant, period=period)
    }


def reconciliation(tx: Transaction, tenant: Tenant, period: date) -> tuple[Reconciliation, ...]:
    """Ledger, registers and return of a month, for either side."""
    return tuple(
        Reconciliation(
            side=Side(row.side),
            ledger=row.ledger,
            registered=row.registered,
            moved_in=row.moved_in,
            moved_out=row.moved_out,
            waiting=row.waiting,
            returned=row.returned,
        )
        for row in tx.rows("vat_reconciliation", tenant=tenant, period=period)
    )


def returns(tx: Transaction, tenant: Tenant, period: date | None) -> tuple[KeptReturn, ...]:
    """Returns that were prepared or filed."""
    return tuple(
        KeptReturn(
            id=row.id,
            period=row.period,
            sequence=row.sequence,
            state=row.state,
            boxes={key: _amounts(value) for key, value in row.boxes.items()},
            payable=row.payable,
            surplus=row.surplus,
            due=row.due,
            prepared_by=row.prepared_by,
            prepared_at=row.prepared_at,
            filed_by=row.filed_by,
            filed_at=row.filed_at,
            filed_on=row.filed_on,
            reference=row.reference or "",
            entry_id=row.entry_id,
            entry=row.entry or "",
            version=row.version,
        )
        for row in tx.rows("vat_returns", tenant=tenant, period=period)
    )


def _amounts(value: Mapping[str, Any]) -> Amounts:
    return Amounts(base=Decimal(str(value["base"])), vat=Decimal(str(value["vat"])))


def return_json(made: VatReturn, made_id: UUID, surplus: str) -> dict[str, Any]:
    """A return as the database keeps it."""
    return {
        "id": made_id,
        "period": made.period.first,
        "boxes": {
            key: {"base": amounts.base, "vat": amounts.vat} for key, amounts in made.boxes.items()
        },
        "payable": made.payable,
        "surplus": surplus,
        "due": made.due,
    }


def box_records(tx: Transaction, tenant: Tenant, **asked: object) -> tuple[VatRecord, ...]:
    """The documents behind the boxes of a month, a page of them."""
    return tuple(
        _record(row, period=row.period, is_filed=row.is_filed, entry_date=row.entry_date)
        for row in tx.rows("vat_box_records", tenant=tenant, **asked)
    )


def waiting(tx: Transaction, tenant: Tenant) -> tuple[VatRecord, ...]:
    """Purchases whose tax invoice is not yet attached to a return."""
    return tuple(_record(row, period=None) for row in tx.rows("vat_waiting", tenant=tenant))


def exceptions(tx: Transaction, tenant: Tenant) -> tuple[VatRecord, ...]:
    """What came into a month after its return was filed."""
    return tuple(
        _record(
            row,
            period=row.period,
            further={"entered_by": row.entered_by, "entered_at": row.entered_at},
        )
        for row in tx.rows("vat_exceptions", tenant=tenant)
    )


def uncoded(tx: Transaction, tenant: Tenant, period: date) -> tuple[Uncoded, ...]:
    """Lines on accounts of VAT without a VAT code."""
    return tuple(
        Uncoded(
            entry_id=row.entry_id,
            reference=row.reference,
            entry_date=row.entry_date,
            account=row.account,
            text=row.text,
            debit=row.debit,
            credit=row.credit,
        )
        for row in tx.rows("vat_uncoded", tenant=tenant, period=period)
    )


def misfits(tx: Transaction, tenant: Tenant, period: date) -> tuple[Misfit, ...]:
    """Purchases of a return whose party does not fit."""
    return tuple(
        Misfit(
            entry_id=row.entry_id,
            reference=row.reference,
            vat_code=row.vat_code,
            tax_point=row.tax_point,
            party=row.party,
            id_code=row.id_code or "",
            document=row.document,
            base=row.base,
            vat=row.vat,
            why=row.why,
        )
        for row in tx.rows("vat_misfits", tenant=tenant, period=period)
    )


def mixed(tx: Transaction, tenant: Tenant, period: date) -> MixedMonth:
    """The purchases for mixed use of a month, beside its turnovers."""
    found = boxes(tx, tenant, period)
    rows = tuple(tx.rows("vat_mixed", tenant=tenant, period=period))
    with_right, without_right = proportion_rules.turnover(found)
    return MixedMonth(
        period=period,
        with_right=with_right,
        without_right=without_right,
        common=sum((row.vat for row in rows), NOTHING),
        adjusted=found["IN_PROP"].vat if "IN_PROP" in found else NOTHING,
        accounts={AccountId(row.account_id): row.base for row in rows if row.account_id},
    )


def _record(row: Any, **more: Any) -> VatRecord:
    return VatRecord(
        entry_id=row.entry_id,
        reference=row.reference,
        vat_code=row.vat_code,
        box=row.box,
        tax_point=row.tax_point,
        party_id=row.party_id,
        party=row.party or "",
        id_code=row.id_code or "",
        document=row.document,
        text=row.text,
        base=row.base,
        vat=row.vat,
        **more,
    )
