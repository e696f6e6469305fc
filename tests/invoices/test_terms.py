"""The day due of an invoice: by the terms of its party, or as it was typed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

import pytest

from app.core.ids import new_id
from app.invoices import service as invoices
from app.invoices.records import InvoiceDraft
from app.ledger.records import ImportFile
from app.paper.reading import read_table
from app.parties import service as parties
from tests.invoices.shop import DAY, Shop, shop
from tests.kit.world import World


@pytest.fixture
def firm(own: World) -> Iterator[Shop]:
    with shop(own) as made:
        found = parties.party_by_code(made.books, "CUSTOMER")
        parties.save_party(made.books, new_id(), replace(found, terms_days=14))
        yield made


def due(firm: Shop, reference: str) -> date | None:
    return invoices.draft_of(firm.books, invoices.invoice(firm.books, reference)).due_day


def test_a_sale_falls_due_by_the_terms_of_the_customer(firm: Shop) -> None:
    posted = firm.post(firm.draft("sale", "S18", "100"))
    assert due(firm, posted.reference) == DAY + timedelta(days=14)
    listed = invoices.invoices(firm.books, DAY, DAY)
    assert listed[0].due_day == DAY + timedelta(days=14)


def test_terms_that_change_later_leave_older_invoices_alone(firm: Shop) -> None:
    posted = firm.post(firm.draft("sale", "S18", "100"))
    found = parties.party_by_code(firm.books, "CUSTOMER")
    parties.save_party(firm.books, new_id(), replace(found, terms_days=60))
    assert due(firm, posted.reference) == DAY + timedelta(days=14)
    (item,) = parties.open_items(firm.books, DAY, found.id)
    assert item.due_day == DAY + timedelta(days=14)


def test_a_day_that_was_typed_wins_over_the_terms(firm: Shop) -> None:
    typed = DAY + timedelta(days=3)
    posted = firm.post(replace(firm.draft("sale", "S18", "100"), due_day=typed))
    assert due(firm, posted.reference) == typed


def test_money_that_came_before_and_takings_fall_due_on_no_day(firm: Shop) -> None:
    def posted(draft: InvoiceDraft) -> date | None:
        return due(firm, firm.post(draft).reference)

    assert posted(firm.draft("advance_received", "SADV", "118", includes_vat=True)) is None
    assert posted(firm.draft("retail_day", "S18", "118", includes_vat=True)) is None


def test_invoices_of_a_file_fall_due_by_the_terms_or_as_the_file_says(firm: Shop) -> None:
    content = (
        b"invoice,kind,date,party,price,vat,due\n"
        b"1,sale,2026-03-10,CUSTOMER,100,S18,\n"
        b"2,sale,2026-03-10,CUSTOMER,100,S18,2026-03-12\n"
    )
    file = ImportFile(name="due.csv", sha256="a" * 64, table=read_table("due.csv", content))
    done = invoices.import_invoices(firm.books, new_id(), file, commit=True).value
    assert [due(firm, one.reference) for one in done] == [date(2026, 3, 24), date(2026, 3, 12)]
