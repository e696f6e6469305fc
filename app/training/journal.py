"""Turns the demo's documents into entries of a company: accounts by role, dimensions by code."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from uuid import UUID

from app.core.books import Books
from app.core.ids import new_id
from app.ledger import service as ledger
from app.ledger.records import AccountId, EntryDraft, EntryId, LineDraft
from app.training.records import Document, Posting

# A dimension of a line -> the register that its codes stand in.
REGISTERS = {
    "party": "parties",
    "employee": "employees",
    "item": "items",
    "warehouse": "warehouses",
    "fixed_asset": "fixed_assets",
    "bank_account": "bank_accounts",
    "cash_desk": "cash_desks",
    "cost_centre": "cost_centres",
    "vat_code": "vat_codes",
    "income_kind": "income_kinds",
}


class Journal:
    """Knows the ids that a company's books have for roles and codes."""

    def __init__(self, books: Books) -> None:
        self._accounts: Mapping[str, AccountId] = ledger.account_roles(books)
        self._ids: Mapping[str, Mapping[str, UUID]] = {
            dimension: ledger.register(books, register) for dimension, register in REGISTERS.items()
        }

    def entry(self, document: Document) -> EntryDraft:
        """The entry of a document, with a fresh id."""
        return EntryDraft(
            id=EntryId(new_id()),
            kind=document.kind,
            entry_date=document.day,
            text=document.text,
            source_document=document.number,
            lines=tuple(self._line(posting) for posting in document.postings),
        )

    def _line(self, posting: Posting) -> LineDraft:
        gel = posting.gel.amount
        nothing = Decimal("0.00")
        foreign = posting.foreign
        return LineDraft(
            account_id=self._accounts[posting.role],
            debit=gel if posting.is_debit else nothing,
            credit=nothing if posting.is_debit else gel,
            currency=None if foreign is None else foreign.money.currency,
            amount=None if foreign is None else foreign.money.amount,
            rate=None if foreign is None else foreign.rate,
            dimensions={name: self._ids[name][code] for name, code in posting.codes.items()},
        )
