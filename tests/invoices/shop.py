"""A company that buys and sells, with the Georgian chart, for tests of documents and VAT."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

from app.core.books import Books
from app.core.dates import month
from app.core.ids import new_id
from app.core.money import GEL, CurrencyCode
from app.invoices import service as invoices
from app.invoices.records import InvoiceDraft, InvoiceKind, InvoiceLine, Saved
from app.ledger import service as ledger
from app.ledger.records import AccountId, EntryDraft, EntryId, Founding, LineDraft, RegisterRow
from app.vat import service as vat
from app.vat.records import VatReturn
from tests.kit.world import World

MARCH = month(2026, 3)
DAY = date(2026, 3, 10)


class Shop:
    """One person's work in a company founded in 2025 and registered for VAT."""

    def __init__(self, books: Books) -> None:
        self.books = books
        self.accounts = {account.code: account.id for account in ledger.chart(books)}
        self.codes = {account.id: account.code for account in ledger.chart(books)}
        self.parties = ledger.register(books, "parties")

    def draft(self, kind: str, code: str, price: str, day: date = DAY, **more: Any) -> InvoiceDraft:
        """A document of one line."""
        line = InvoiceLine(
            text="line",
            quantity=Decimal(1),
            price=Decimal(price),
            vat_code=code,
            account_id=self.accounts[more.pop("account")] if "account" in more else None,
            deducted_percent=Decimal(more.pop("deducted", "100")),
            duty=Decimal(more.pop("duty", "0")),
        )
        given = InvoiceKind(kind)
        fields: dict[str, Any] = {
            "party_id": None if kind == "retail_day" else self.parties["CUSTOMER"],
            "number": "" if given.is_output else str(new_id())[:13],
            "vat_period": None if given.is_output else day.replace(day=1),
            "lines": (line,),
        }
        return InvoiceDraft(
            id=EntryId(new_id()), kind=given, entry_date=day, tax_point=day, **{**fields, **more}
        )

    def post(self, draft: InvoiceDraft) -> Saved:
        """Post a document."""
        return invoices.post_invoice(self.books, new_id(), draft).value

    def lines(self, reference: str) -> list[tuple[str, str, str]]:
        """The entry of a document: side, account, amount, in a settled order."""
        found = ledger.entry(self.books, reference)["lines"]
        return sorted(
            (
                "debit" if Decimal(line["debit"]) else "credit",
                self.codes[AccountId(UUID(line["account_id"]))],
                str(Decimal(line["debit"]) or Decimal(line["credit"])),
            )
            for line in found
        )

    def vat(self, period: Any = MARCH) -> VatReturn:
        """The return of a month."""
        return vat.vat_return(self.books, period)

    def file(self, period: Any = MARCH, reference: str = "RS-1", **more: Any) -> None:
        """Prepare and file the return of a month."""
        vat.prepare_return(self.books, new_id(), self.vat(period), **more)
        kept = self.vat(period).kept[-1]
        vat.file_return(self.books, new_id(), kept, date(2026, 11, 1), reference)

    def enter(self, debit: str, credit: str, amount: str, day: date = DAY) -> None:
        """A plain entry."""
        entry = EntryDraft(
            id=EntryId(new_id()),
            kind="manual",
            entry_date=day,
            lines=(
                LineDraft(account_id=self.accounts[debit], debit=Decimal(amount)),
                LineDraft(account_id=self.accounts[credit], credit=Decimal(amount)),
            ),
        )
        ledger.post_entries(self.books, new_id(), [entry])


@contextmanager
def shop(world: World, vat_since: date | None = date(2020, 1, 1)) -> Iterator[Shop]:
    """A company of the administrator, who is its accountant and chief too."""
    desk = world.desk("administrator")
    founding = Founding(
        name="Shop", id_code="404123459", starts_on=date(2025, 1, 1), vat_payer_since=vat_since
    )
    made = ledger.found_company(desk, new_id(), founding, "en")
    books = desk.open(made.tenant, "en")
    rows = [
        RegisterRow(id=new_id(), code="CUSTOMER", name="Customer"),
        RegisterRow(id=new_id(), code="SUPPLIER", name="Supplier"),
    ]
    ledger.save_register(books, new_id(), "parties", rows)
    yield Shop(books)


def foreign(draft: InvoiceDraft, currency: str, rate: str) -> InvoiceDraft:
    """The same document in a currency."""
    assert currency != GEL
    return replace(draft, currency=CurrencyCode(currency), rate=Decimal(rate))
