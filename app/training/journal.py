"""Turns the demo's documents into entries of a company: accounts by role, dimensions by code."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from uuid import UUID

from app.core.books import Books
from app.core.ids import new_id
from app.core.money import GEL
from app.invoices import service as invoices
from app.invoices.records import (
    InvoiceDraft,
    InvoiceKind,
    InvoiceLine,
    Payment,
    Preview,
    UsedAdvance,
)
from app.ledger import service as ledger
from app.ledger.records import AccountId, EntryDraft, EntryId, LineDraft
from app.training.records import Document, Posting

# A dimension of a line -> the register that its codes stand in.
REGISTERS = {
    "party": "parties",
    "item": "items",
    "warehouse": "warehouses",
    "fixed_asset": "fixed_assets",
    "bank_account": "bank_accounts",
    "cash_desk": "cash_desks",
    "cost_centre": "cost_centres",
    "vat_code": "vat_codes",
    "income_kind": "income_kinds",
}

_SETTLEMENT = "settlement_document"


class Journal:
    """Knows the ids that a company's books have for roles and codes."""

    def __init__(self, books: Books) -> None:
        self._accounts: Mapping[str, AccountId] = ledger.account_roles(books)
        self._ids: Mapping[str, Mapping[str, UUID]] = {
            dimension: ledger.register(books, register) for dimension, register in REGISTERS.items()
        }
        self._books = books
        self._papers: dict[tuple[str, str], EntryId] = {}

    def invoices(self, documents: Sequence[Document]) -> list[Preview]:
        """The invoices of documents, with amounts by the rules of invoices and their entries."""
        drafts, entries = [], []
        for document in documents:
            draft = self._draft(document)
            drafts.append(draft)
            entries.append(self.entry(document, draft.id))
        found = []
        made = invoices.previews(self._books, drafts)
        for document, own, one in zip(documents, entries, made, strict=True):
            # The demo's own lines name its cash desk and cards too; the sums are the same.
            assert _sums(own) == _sums(one.entry), (document, one.entry)
            found.append(replace(one, entry=replace(one.entry, lines=own.lines)))
        return found

    def _draft(self, document: Document) -> InvoiceDraft:
        bill, day = document.bill, document.day
        assert bill is not None, document
        named = EntryId(new_id())
        if bill.party:
            self._papers[bill.party, bill.number] = named
        is_there = bill.period == day.replace(day=1) and not bill.is_late
        return InvoiceDraft(
            id=named,
            kind=InvoiceKind(bill.kind),
            entry_date=day,
            tax_point=day,
            party_id=self._ids["party"][bill.party] if bill.party else None,
            lines=tuple(
                InvoiceLine(
                    text=line.text,
                    unit=line.unit,
                    quantity=Decimal(line.units),
                    price=line.price,
                    vat_code=line.vat_code,
                    account_id=self._accounts[line.role] if line.role else None,
                    item_id=self._id("item", line.codes),
                    cost_centre_id=self._id("cost_centre", line.codes),
                    warehouse_id=self._id("warehouse", line.codes),
                )
                for line in bill.lines
            ),
            number=bill.number,
            vat_period=bill.period if is_there else None,
            due_day=bill.due,
            currency=GEL if bill.foreign is None else bill.foreign.money.currency,
            rate=None if bill.foreign is None else bill.foreign.rate,
            includes_vat=bill.includes_vat,
            corrects_id=self._papers[bill.party, bill.corrects] if bill.corrects else None,
            advances=tuple(
                UsedAdvance(
                    advance_id=self._papers[bill.party, number], gross=gel.amount, vat=vat.amount
                )
                for number, gel, vat in bill.advances
            ),
            payments=tuple(
                Payment(account_id=self._accounts[role], amount=gel.amount)
                for role, gel in bill.takings
            ),
            text=document.text,
        )

    def _id(self, name: str, codes: Mapping[str, str]) -> UUID | None:
        return self._ids[name][codes[name]] if name in codes else None

    def entry(self, document: Document, named: EntryId | None = None) -> EntryDraft:
        """The entry of a document, with a fresh id or that of its invoice."""
        return EntryDraft(
            id=named or EntryId(new_id()),
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
            dimensions=self._dimensions(posting.codes),
        )

    def _dimensions(self, codes: Mapping[str, str]) -> dict[str, UUID]:
        """Codes as ids; of settlement documents, those that the demo has made an invoice of."""
        found = {name: self._ids[name][code] for name, code in codes.items() if name != _SETTLEMENT}
        paper = self._papers.get((codes.get("party", ""), codes.get(_SETTLEMENT, "")))
        return found if paper is None else found | {_SETTLEMENT: paper}


def _sums(entry: EntryDraft) -> dict[AccountId | None, Decimal]:
    """Debit less credit of each account of an entry."""
    found: dict[AccountId | None, Decimal] = {}
    for line in entry.lines:
        found[line.account_id] = found.get(line.account_id, Decimal(0)) + line.debit - line.credit
    return found
