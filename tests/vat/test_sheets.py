"""The sheets of VAT agree with one another and with the accounts, and say what they are."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from app.core.dates import month
from app.core.errors import Refused
from app.core.ids import new_id
from app.ledger import service as ledger
from app.ledger.records import EntryId
from app.paper import pdf
from app.reports.catalog import REPORTS, Asked
from app.vat import form_rules, return_rules
from app.vat import service as vat
from app.vat.records import BOXES
from tests.invoices.shop import DAY, MARCH, Shop, shop
from tests.kit.world import World
from tests.paper.samples import MOMENT
from tests.paper.test_pdf import pages_of


@pytest.fixture
def firm(own: World) -> Iterator[Shop]:
    with shop(own) as made:
        yield made


def sheet(firm: Shop, name: str, language: str = "en"):
    return REPORTS[name](firm.books, Asked(period=MARCH, language=language))


def test_registers_boxes_and_accounts_agree(firm: Shop) -> None:
    firm.post(firm.draft("sale", "S18", "100"))
    firm.post(firm.draft("sale", "SEX", "40"))
    firm.post(firm.draft("purchase", "P18", "50", account="1610"))
    found = firm.vat()
    assert sheet(firm, "vat-sales").totals["vat"] == found.total_out == Decimal("18.00")
    assert sheet(firm, "vat-purchases").totals["vat"] == found.total_in == Decimal("9.00")
    cells = {row.key: row.cells for row in sheet(firm, "vat-return").rows if row.key}
    assert cells["OUT_STD"]["base"] == Decimal("100.00")
    assert cells["OUT_EXEMPT"]["vat"] is None
    assert cells["PAYABLE"]["vat"] == Decimal("9.00")
    assert {kind.key for kind in BOXES} <= set(cells)


@pytest.mark.parametrize("language", ["ka", "en", "ru"])
def test_the_return_on_paper_says_that_it_is_typed_in_the_portal(firm: Shop, language: str) -> None:
    firm.post(firm.draft("sale", "S18", "1000"))
    paper = " ".join(pages_of(pdf.render(sheet(firm, "vat-return", language), MOMENT)))
    sign = "." if language == "en" else ","
    assert f"1 000{sign}00" in paper
    assert f"180{sign}00" in paper
    if language == "en":
        said = " ".join(paper.split())
        assert "typing into the form on the portal" in said
        assert "not been confirmed" in said


def test_every_box_with_tax_has_a_part_of_the_form_and_no_row_is_invented() -> None:
    for form in form_rules.forms():
        assert not form.is_confirmed
        for kind in BOXES:
            assert (form.spot(kind.key) is not None) == (kind.key != "IN_NONE")
        assert not any(spot.row for spot in form.spots.values())


def test_forms_follow_each_other_without_a_gap() -> None:
    assert form_rules.form_on(date(2010, 12, 31)) is None
    days = [date(2011, 1, 1), date(2020, 12, 31), date(2021, 1, 1), date(2025, 9, 1), DAY]
    assert [form_rules.form_on(day) is not None for day in days] == [True] * 5
    assert form_rules.form_on(date(2020, 12, 31)) is not form_rules.form_on(date(2021, 1, 1))


def test_vat_without_a_code_is_listed_with_its_entry(firm: Shop) -> None:
    firm.post(firm.draft("sale", "S18", "100"))
    firm.enter("1410", "3330", "18.00")
    (one,) = vat.uncoded(firm.books, MARCH)
    assert (one.account, one.debit, one.credit) == ("3330", Decimal(0), Decimal("18.00"))


def test_a_corrective_return_settles_what_it_adds(firm: Shop) -> None:
    firm.post(firm.draft("sale", "S18", "100"))
    firm.file()
    vat.settle_return(firm.books, new_id(), firm.vat(), "VAT")
    firm.post(firm.draft("sale", "S18", "50"))
    firm.file(reference="RS-2")
    draft = vat.settlement(firm.books, firm.vat(), "VAT")
    assert sorted((line.debit, line.credit) for line in draft.lines) == [
        (Decimal("0.00"), Decimal("9.00")),
        (Decimal("9.00"), Decimal("0.00")),
    ]
    assert draft.source_document == "VAT 2026-03/1"
    vat.settle_return(firm.books, new_id(), firm.vat(), "VAT")
    balances = ledger.trial_balance(firm.books, MARCH)
    budget = sum(
        one.credit - one.debit for one in balances if one.account_id == firm.accounts["3399"]
    )
    assert budget == Decimal("27.00")


def test_what_is_settled_is_the_kept_return_not_what_came_after(firm: Shop) -> None:
    firm.post(firm.draft("sale", "S18", "100"))
    firm.file()
    firm.post(firm.draft("sale", "S18", "50"))
    draft = vat.settlement(firm.books, firm.vat(), "VAT")
    assert {line.debit or line.credit for line in draft.lines} == {Decimal("18.00")}


def test_a_settlement_taken_back_is_made_again_once(firm: Shop) -> None:
    firm.post(firm.draft("sale", "S18", "100"))
    firm.file()
    for _ in range(2):
        done = vat.settle_return(firm.books, new_id(), firm.vat(), "VAT").value
        with pytest.raises(Refused) as refused:
            vat.settle_return(firm.books, new_id(), firm.vat(), "VAT")
        assert refused.value.code == "vat.settled_already"
        assert firm.vat().kept[-1].entry == done["entries"][0]["number"]
        last = MARCH.last
        ledger.reverse_entry(firm.books, new_id(), EntryId(done["entries"][0]["id"]), last)
        assert firm.vat().kept[-1].entry == ""


def test_a_page_never_parts_the_records_of_one_entry(firm: Shop) -> None:
    draft = firm.draft("purchase", "P18", "100", account="1610")
    (line,) = draft.lines
    firm.post(replace(draft, lines=(line, replace(line, vat_code="PMIX"))))
    firm.post(firm.draft("purchase", "P18", "10", account="1610"))
    first = vat.box_records(firm.books, MARCH, rows_max=1)
    rest = vat.box_records(firm.books, MARCH, after=first[-1], rows_max=1)
    assert sum(one.vat for one in (*first, *rest)) == firm.vat().total_in


def test_the_months_of_the_threshold_make_up_its_turnover(firm: Shop) -> None:
    firm.post(firm.draft("sale", "S18", "100"))
    found = vat.threshold(firm.books, DAY)
    assert len(found.months) == 12
    assert sum(one.amount for one in found.months) == found.turnover == Decimal("100.00")
    made = REPORTS["vat-threshold"](firm.books, Asked(period=month(2026, 3), language="en"))
    assert made.totals["turnover"] == Decimal("100.00")
    said = "Registered for VAT since 01.01.2020: the threshold asks nothing any more."
    assert made.details[0].text == said
    assert return_rules.SETTLEMENT_KIND == "vat_settlement"


def test_a_registered_company_is_told_that_the_threshold_asks_nothing_of_it(firm: Shop) -> None:
    firm.post(firm.draft("sale", "S18", "200000"))
    sheet = REPORTS["vat-threshold"](firm.books, Asked(period=MARCH, language="en"))
    told = {one.label: one.text for one in sheet.details}
    assert told["State"].startswith("Registered for VAT since 01.01.2020")
    assert sheet.rows[-1].cells["percent"] == Decimal(200)
