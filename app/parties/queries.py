"""Parties and their balances as the database's functions give them, put into records."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any
from uuid import UUID

from app.core.books import Tenant, Transaction
from app.parties.records import (
    Allocation,
    BankAccount,
    MadeAllocation,
    OpenDocument,
    OpenItem,
    Party,
    PartyBalance,
    PartyId,
    PartyKind,
    PartySaved,
    StatementLine,
    VatStatus,
)


def parties(
    tx: Transaction,
    tenant: Tenant,
    day: date | None = None,
    party: PartyId | None = None,
    code: str | None = None,
) -> tuple[Party, ...]:
    """Parties by code: all, or one by id or code."""
    rows = tx.rows("parties", tenant=tenant, day=day, party=party, code=code)
    return tuple(_party(row) for row in rows)


def _party(row: Any) -> Party:
    return Party(
        id=PartyId(row.id),
        code=row.code,
        name=row.name,
        kind=PartyKind(row.kind),
        id_code=row.id_code,
        country=row.country,
        address=row.address,
        email=row.email,
        phone=row.phone,
        contact_person=row.contact_person,
        note=row.note,
        terms_days=row.terms_days,
        receivable_account=row.receivable_account or "",
        payable_account=row.payable_account or "",
        income_account=row.income_account or "",
        expense_account=row.expense_account or "",
        sale_vat_code=row.sale_vat_code or "",
        purchase_vat_code=row.purchase_vat_code or "",
        is_vat_payer=row.is_vat_payer,
        is_active=row.is_active,
        version=row.version,
        accounts=tuple(BankAccount(**account) for account in row.accounts),
        vat_statuses=tuple(_status(status) for status in row.vat_statuses),
    )


def _status(found: dict[str, Any]) -> VatStatus:
    checked = found["checked_at"]
    return VatStatus(
        from_day=date.fromisoformat(found["from_day"]),
        is_payer=found["is_payer"],
        source=found["source"],
        checked_at=None if checked is None else datetime.fromisoformat(checked),
    )


def save_party(
    tx: Transaction, tenant: Tenant, request: UUID, party: Party, *, is_double_allowed: bool
) -> PartySaved:
    """Keep a party whole."""
    answer = tx.call(
        "save_party",
        tenant=tenant,
        request=request,
        party=party.as_json(),
        expected_version=party.version,
        allow_double=is_double_allowed,
    )
    return PartySaved(
        id=PartyId(UUID(answer["id"])),
        code=answer["code"],
        version=int(answer["version"]),
        state=answer["state"],
    )


def save_parties(
    tx: Transaction, tenant: Tenant, request: UUID, given: Sequence[dict[str, Any]]
) -> dict[str, int]:
    """Bring parties in, all or none: how many were added, changed and the same."""
    answer = tx.call("save_parties", tenant=tenant, request=request, parties=list(given))
    return {state: int(answer[state]) for state in ("added", "changed", "same")}


def party_faults(
    tx: Transaction, tenant: Tenant, given: Sequence[dict[str, Any]]
) -> list[tuple[int, str, str, dict[str, Any]]]:
    """What is wrong with parties as they would be saved: place from 1, field, code, arguments."""
    rows = tx.rows("party_faults", tenant=tenant, parties=list(given))
    return [(int(row.place), row.field, row.code, row.args) for row in rows]


def balances(
    tx: Transaction, tenant: Tenant, day: date, party: PartyId | None = None
) -> tuple[PartyBalance, ...]:
    """What is owed at the end of a day, by party, account and currency."""
    return tuple(
        PartyBalance(
            party_id=PartyId(row.party_id),
            account_id=row.account_id,
            currency=row.currency,
            balance=row.balance,
            amount=row.amount,
            not_due=row.not_due,
            to_30=row.to_30,
            to_60=row.to_60,
            to_90=row.to_90,
            over_90=row.over_90,
            first_due=row.first_due,
        )
        for row in tx.rows("party_balances", tenant=tenant, day=day, party=party)
    )


def open_items(
    tx: Transaction, tenant: Tenant, day: date, party: PartyId | None = None
) -> tuple[OpenItem, ...]:
    """What is owed at the end of a day, document by document."""
    return tuple(
        OpenItem(
            party_id=PartyId(row.party_id),
            account_id=row.account_id,
            document_id=row.document_id,
            currency=row.currency,
            entry_id=row.entry_id,
            day=row.day,
            due_day=row.due_day,
            balance=row.balance,
            amount=row.amount,
        )
        for row in tx.rows("party_open_items", tenant=tenant, day=day, party=party)
    )


def statement(
    tx: Transaction, tenant: Tenant, party: PartyId, first: date, last: date
) -> tuple[Any, tuple[StatementLine, ...]]:
    """What was owed before a period, and each dealing in it."""
    rows = tx.rows("party_statement", tenant=tenant, party=party, first=first, last=last)
    opening, lines = rows[0], rows[1:]
    return opening.balance, tuple(
        StatementLine(
            day=row.entry_date,
            entry_id=row.entry_id,
            position=row.line_position,
            number=row.number,
            kind=row.kind,
            text=row.text,
            account=row.account,
            document=row.document,
            debit=row.debit,
            credit=row.credit,
            balance=row.balance,
            currency=row.currency,
            amount=row.amount,
        )
        for row in lines
    )


def allocate(
    tx: Transaction,
    tenant: Tenant,
    request: UUID,
    party: PartyId,
    given: tuple[date, Sequence[Allocation]],
) -> int:
    """Keep allocations, all or none, from a day on: how many."""
    day, wanted = given
    answer = tx.call(
        "allocate",
        tenant=tenant,
        request=request,
        party=party,
        day=day,
        allocations=[one.as_json() for one in wanted],
    )
    return int(answer["allocated"])


def allocations(
    tx: Transaction, tenant: Tenant, party: PartyId | None
) -> tuple[MadeAllocation, ...]:
    """The allocations of a party or of all, the youngest first."""
    return tuple(
        MadeAllocation(
            id=row.id,
            day=row.day,
            party_id=PartyId(row.party_id),
            account=row.account,
            debit=row.debit,
            credit=row.credit,
            currency=row.currency,
            gel=row.gel,
            amount=row.amount,
            state=row.state,
        )
        for row in tx.rows("allocations", tenant=tenant, party=party)
    )


def open_documents(
    tx: Transaction, tenant: Tenant, day: date, party: PartyId
) -> tuple[OpenDocument, ...]:
    """What is open with one party at the end of a day, the oldest first."""
    return tuple(
        OpenDocument(
            party_id=party,
            account_id=row.account_id,
            account=row.account,
            is_asset=row.is_asset,
            document_id=row.document_id,
            document=row.document,
            currency=row.currency,
            entry_id=row.entry_id,
            number=row.number,
            text=row.text,
            day=row.day,
            due_day=row.due_day,
            balance=row.balance,
            amount=row.amount,
        )
        for row in tx.rows("open_documents", tenant=tenant, day=day, party=party)
    )
