"""A file of invoices brought in: whole, once, and through a second person where one is asked."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from app.core.errors import Refused
from app.core.ids import new_id
from app.invoices import service as invoices
from app.ledger import service as ledger
from app.ledger.records import ImportFile
from app.paper.reading import read_table
from tests.invoices.shop import DAY, Shop, shop
from tests.kit.world import World

HEADER = "invoice,kind,date,party,price,vat"
GOOD = ("1,sale,2026-03-10,CUSTOMER,100,S18", "2,sale,2026-03-10,CUSTOMER,50,S18")


@pytest.fixture
def firm(own: World) -> Iterator[Shop]:
    with shop(own) as made:
        yield made


def file(*rows: str, mark: str = "a") -> ImportFile:
    content = "\n".join((HEADER, *rows)).encode()
    return ImportFile(name="sales.csv", sha256=mark * 64, table=read_table("sales.csv", content))


def test_every_fault_is_told_at_its_row_and_nothing_of_the_file_comes_in(firm: Shop) -> None:
    wrong = file("1,sale,someday,CUSTOMER,100,S18", GOOD[0], "3,sale,2026-03-10,CUSTOMER,9,P18")
    with pytest.raises(Refused) as told:
        invoices.import_invoices(firm.books, new_id(), wrong, commit=True)
    assert told.value.code == "import.faults"
    faults = [(one.row, one.code) for one in told.value.problems]
    assert [row for row, _ in faults] == [2, 4]
    assert faults[1][1] == "invoice.code_side"
    assert invoices.invoices(firm.books, DAY, DAY) == ()


def test_a_file_comes_in_once_and_a_check_brings_in_nothing(firm: Shop) -> None:
    checked = invoices.import_invoices(firm.books, new_id(), file(*GOOD), commit=False)
    assert checked.value == ()
    assert invoices.invoices(firm.books, DAY, DAY) == ()
    done = invoices.import_invoices(firm.books, new_id(), file(*GOOD), commit=True).value
    assert [one.state for one in done] == ["posted", "posted"]
    with pytest.raises(Refused) as told:
        invoices.import_invoices(firm.books, new_id(), file(*GOOD), commit=True)
    assert told.value.code == "import.file_known"
    assert len(invoices.invoices(firm.books, DAY, DAY)) == 2


def test_where_approval_is_asked_invoices_wait_and_the_books_stand_still(
    own: World, firm: Shop
) -> None:
    own.operate().execute(
        "insert into books.approval_rules values (%s, '*', 90)", (firm.books.tenant,)
    )
    done = invoices.import_invoices(firm.books, new_id(), file(*GOOD), commit=True).value
    assert {one.state for one in done} == {"submitted"}
    assert firm.post(firm.draft("sale", "S18", "100")).state == "submitted"
    assert {one.state for one in ledger.drafts(firm.books)} == {"submitted"}
    assert ledger.account_balance(firm.books, firm.accounts["1410"], DAY) == 0


def test_takings_of_a_day_are_owed_by_nobody_and_have_no_payments(firm: Shop) -> None:
    day = firm.post(firm.draft("retail_day", "S18", "118", includes_vat=True))
    assert invoices.payments_of(firm.books, day.reference) == ()
    sale = firm.post(firm.draft("sale", "S18", "100"))
    (own_line,) = invoices.payments_of(firm.books, sale.reference)
    assert own_line.line.debit == 118
