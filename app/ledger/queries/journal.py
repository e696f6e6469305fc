"""The journal page by page, and one entry as a note is printed from it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from itertools import groupby
from typing import Any
from uuid import UUID

from app.core.books import Tenant, Transaction
from app.ledger.records import (
    AccountId,
    DimensionValue,
    EntryId,
    JournalEntry,
    JournalFilter,
    JournalLine,
    JournalPlace,
    Note,
    NoteLine,
)

_NUMBERS = ("id_code", "iban")
"""What registers keep that people say in place of a name."""


def journal_page(
    tx: Transaction,
    tenant: Tenant,
    period: tuple[date, date],
    wanted: JournalFilter,
    place: JournalPlace,
) -> tuple[JournalEntry, ...]:
    """A page of the journal, by day and then in the order in which entries were made."""
    rows = tx.rows(
        "journal",
        tenant=tenant,
        first=period[0],
        last=period[1],
        after_day=place.day,
        after_entry=place.entry_id,
        backward=place.is_backward,
        rows_max=place.rows_max,
        account=wanted.account_id,
        kind=wanted.kind,
        party=wanted.party_id,
        creator=wanted.created_by,
    )
    return tuple(_entry(list(lines)) for _, lines in groupby(rows, lambda row: row.entry_id))


def _entry(rows: list[Any]) -> JournalEntry:
    head = rows[0]
    return JournalEntry(
        id=EntryId(head.entry_id),
        entry_date=head.entry_date,
        number=head.number,
        kind=head.kind,
        text=head.text,
        source_document=head.source_document,
        reverses=head.reverses,
        reversed_by=head.reversed_by,
        created_by=head.created_by,
        lines=tuple(_line(row) for row in rows),
    )


def _line(row: Any) -> JournalLine:
    return JournalLine(
        position=row.line_position,
        account_id=AccountId(row.account_id),
        party_id=row.party_id,
        text=row.line_text,
        debit=row.debit,
        credit=row.credit,
        currency=row.currency,
        amount=-row.amount if row.is_storno and row.amount is not None else row.amount,
    )


def register_names(tx: Transaction, tenant: Tenant, name: str) -> dict[UUID, str]:
    """The ids of a register of dimensions with their names, inactive ones too."""
    return {row.id: row.name for row in tx.rows("register", tenant=tenant, register=name)}


def register_values(tx: Transaction, tenant: Tenant, name: str) -> tuple[DimensionValue, ...]:
    """The values of a register of dimensions, by code, inactive ones too."""
    return tuple(
        DimensionValue(
            id=row.id,
            code=row.code,
            name=row.name,
            is_active=row.is_active,
            numbers=tuple(str(row.further[key]) for key in _NUMBERS if row.further.get(key)),
        )
        for row in tx.rows("register", tenant=tenant, register=name)
    )


def people_names(tx: Transaction, tenant: Tenant) -> dict[UUID, str]:
    """The ids of the company's people with their names."""
    return {row.person_id: row.display_name for row in tx.rows("colleagues", tenant=tenant)}


def note(tx: Transaction, tenant: Tenant, reference: str) -> Note:
    """An entry by number or a draft by reference, with names instead of ids."""
    found = tx.call("entry", tenant=tenant, reference=reference)
    parties = register_names(tx, tenant, "parties")
    people = people_names(tx, tenant)
    return Note(
        reference=found["reference"],
        state=found["state"],
        kind=found["kind"],
        entry_date=date.fromisoformat(found["entry_date"]),
        text=found["text"],
        source_document=found["source_document"],
        lines=tuple(_note_line(line, parties) for line in found["lines"] or ()),
        prepared_by=_named(found.get("created_by"), people),
        approved_by=_named(found.get("approved_by"), people),
    )


def _note_line(line: Mapping[str, Any], parties: Mapping[UUID, str]) -> NoteLine:
    sign = -1 if line.get("is_storno") else 1
    amount, account = _decimal(line.get("amount")), line.get("account_id")
    return NoteLine(
        account_id=None if account is None else AccountId(UUID(account)),
        debit=sign * (_decimal(line.get("debit")) or Decimal("0.00")),
        credit=sign * (_decimal(line.get("credit")) or Decimal("0.00")),
        currency=line.get("currency"),
        amount=None if amount is None else sign * amount,
        rate=_decimal(line.get("rate")),
        party=_named(line.get("party_id"), parties),
        text=line.get("text", ""),
    )


def _decimal(value: object) -> Decimal | None:
    return None if value is None else Decimal(str(value))


def _named(key: str | None, names: Mapping[UUID, str]) -> str:
    return "" if key is None else names.get(UUID(key), "")
