"""The monthly return: its boxes, its filing, and what comes after it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from app.core.dates import month
from app.core.errors import Conflict, Denied, Refused
from app.core.ids import new_id
from app.invoices import service as invoices
from app.ledger import service as ledger
from app.parties import service as parties
from app.parties.records import VatStatus
from app.vat import service as vat
from tests.invoices.shop import DAY, MARCH, Shop, shop
from tests.kit.world import World

APRIL = month(2026, 4)
IN_APRIL = date(2026, 4, 14)


@pytest.fixture
def firm(own: World) -> Iterator[Shop]:
    with shop(own) as made:
        yield made


def test_a_return_is_due_on_the_fifteenth_or_the_next_working_day(firm: Shop) -> None:
    assert firm.vat(month(2026, 1)).due == date(2026, 2, 16)
    assert firm.vat(MARCH).due == date(2026, 4, 15)


def test_a_plain_entry_with_vat_codes_enters_the_registers_too(firm: Shop) -> None:
    sale = invoices.preview(firm.books, firm.draft("retail_day", "S18", "100")).entry
    ledger.post_entries(firm.books, new_id(), [replace(sale, kind="manual", series="GL")])
    found = firm.vat()
    assert [str(found.boxes["OUT_STD"].base), str(found.boxes["OUT_STD"].vat)] == [
        "100.00",
        "18.00",
    ]


def test_vat_booked_without_a_code_is_shown_by_the_check(firm: Shop) -> None:
    firm.enter("1410", "3330", "18.00")
    (bad,) = [check for check in firm.vat().checks if not check.ok]
    assert bad.name == "ledger_output"
    assert bad.args == {"ledger": Decimal("18.00"), "registered": Decimal(0)}


def test_a_purchase_waits_for_its_tax_invoice_and_enters_the_month_it_is_given(firm: Shop) -> None:
    posted = firm.post(firm.draft("purchase", "P18", "100", account="1610", vat_period=None))
    assert firm.vat().total_in == 0
    (one,) = vat.waiting(firm.books)
    assert (one.reference, one.vat) == (posted.reference, Decimal("18.00"))
    assert [check.name for check in firm.vat().checks if not check.ok] == ["waiting"]
    vat.set_period(firm.books, new_id(), [posted.id], APRIL.first, "ეა-12 3456")
    assert vat.waiting(firm.books) == ()
    assert firm.vat(APRIL).total_in == 18
    (found,) = vat.box_records(firm.books, APRIL, "IN_DOM")
    assert found.document == "ეა-12 3456"
    assert [check.name for check in firm.vat(APRIL).checks if not check.ok] == []


def test_a_sale_is_not_moved_to_another_month(firm: Shop) -> None:
    posted = firm.post(firm.draft("sale", "S18", "100"))
    with pytest.raises(Refused) as refused:
        vat.set_period(firm.books, new_id(), [posted.id], APRIL.first)
    assert refused.value.code == "vat.no_input_record"


def test_a_purchase_does_not_enter_a_month_before_its_tax_point(firm: Shop) -> None:
    posted = firm.post(firm.draft("purchase", "P18", "100", account="1610", vat_period=None))
    with pytest.raises(Refused) as refused:
        vat.set_period(firm.books, new_id(), [posted.id], date(2026, 2, 1))
    assert refused.value.code == "vat.period_before_tax_point"


def test_what_comes_after_the_filing_waits_for_a_corrective_return(firm: Shop) -> None:
    sale = firm.post(firm.draft("sale", "S18", "100"))
    firm.file()
    assert vat.exceptions(firm.books) == ()
    late = firm.post(firm.draft("sale", "S18", "50"))
    ledger.reverse_entry(firm.books, new_id(), sale.id, DAY)
    found = vat.exceptions(firm.books)
    assert {one.reference: one.vat for one in found} == {
        late.reference: Decimal("9.00"),
        "SI/2026/3": Decimal("-18.00"),
    }
    assert "exceptions" in [check.name for check in firm.vat().checks if not check.ok]
    firm.file(reference="RS-2")
    assert vat.exceptions(firm.books) == ()
    first, second = firm.vat().kept
    assert (first.state, str(first.payable), first.reference) == ("corrected", "18.00", "RS-1")
    assert (second.state, str(second.payable), second.sequence) == ("filed", "9.00", 1)


def test_a_filed_document_keeps_its_month(firm: Shop) -> None:
    posted = firm.post(firm.draft("purchase", "P18", "100", account="1610"))
    firm.file()
    with pytest.raises(Refused) as refused:
        vat.set_period(firm.books, new_id(), [posted.id], APRIL.first)
    assert refused.value.code == "vat.filed_already"


def test_filing_asks_for_the_boxes_that_were_seen(firm: Shop) -> None:
    firm.post(firm.draft("sale", "S18", "100"))
    seen = firm.vat()
    firm.post(firm.draft("sale", "S18", "1"))
    with pytest.raises(Conflict) as changed:
        vat.prepare_return(firm.books, new_id(), seen)
    assert changed.value.code == "vat.boxes_changed"
    assert "OUT_STD" in str(changed.value)
    vat.prepare_return(firm.books, new_id(), firm.vat())
    kept = firm.vat().kept[-1]
    firm.post(firm.draft("sale", "S18", "2"))
    with pytest.raises(Conflict):
        vat.file_return(firm.books, new_id(), kept, IN_APRIL, "RS-1")


@pytest.mark.parametrize(
    ("day", "reference", "code"),
    [
        (date(2026, 3, 30), "RS-1", "vat.filed_day_wrong"),
        (date(2099, 1, 1), "RS-1", "vat.filed_day_wrong"),
        (IN_APRIL, "  ", "vat.reference_missing"),
    ],
)
def test_a_filing_has_a_day_and_a_number(firm: Shop, day: date, reference: str, code: str) -> None:
    vat.prepare_return(firm.books, new_id(), firm.vat())
    with pytest.raises(Refused) as refused:
        vat.file_return(firm.books, new_id(), firm.vat().kept[-1], day, reference)
    assert refused.value.code == code


def test_a_return_is_filed_once_though_it_is_asked_twice(firm: Shop) -> None:
    firm.post(firm.draft("sale", "S18", "100"))
    vat.prepare_return(firm.books, new_id(), firm.vat())
    kept, request = firm.vat().kept[-1], new_id()
    first = vat.file_return(firm.books, request, kept, IN_APRIL, "RS-1").value
    assert vat.file_return(firm.books, request, kept, IN_APRIL, "RS-1").value == first
    with pytest.raises(Conflict):
        vat.file_return(firm.books, new_id(), kept, IN_APRIL, "RS-1")


def test_what_the_budget_owes_is_carried_into_the_next_month(firm: Shop) -> None:
    firm.post(firm.draft("purchase", "P18", "1000", account="1610"))
    firm.file()
    firm.post(firm.draft("sale", "S18", "3000", IN_APRIL))
    found = firm.vat(APRIL)
    assert [str(found.carried), str(found.payable)] == ["180.00", "360.00"]


def test_what_is_asked_back_is_not_carried(firm: Shop) -> None:
    firm.post(firm.draft("purchase", "P18", "1000", account="1610"))
    firm.file(surplus="refund")
    assert firm.vat(APRIL).carried == 0


def test_a_corrected_invoice_stands_in_place_of_the_wrong_one(firm: Shop) -> None:
    wrong = firm.post(firm.draft("purchase", "P18", "100", account="1610", number="A 1"))
    begun = invoices.correct_invoice(firm.books, new_id(), wrong.id).value
    draft = invoices.draft_of(firm.books, invoices.invoice(firm.books, begun.reference))
    line = replace(draft.lines[0], price=Decimal(90))
    posted = invoices.post_invoice(
        firm.books, new_id(), replace(draft, lines=(line,)), begun.version
    ).value
    assert posted.reference == f"{wrong.reference}-1"
    found = firm.vat()
    assert [str(found.boxes["IN_DOM"].base), str(found.total_in)] == ["90.00", "16.20"]
    assert invoices.invoice(firm.books, wrong.reference)["state"] == "reversed"
    with pytest.raises(Refused) as refused:
        firm.post(firm.draft("purchase", "P18", "1", account="1610", number="A1"))
    assert refused.value.code == "invoice.number_again"


def test_the_entry_of_an_invoice_is_not_changed_behind_it(firm: Shop) -> None:
    draft = firm.draft("sale", "S18", "100")
    kept = invoices.save_invoice(firm.books, new_id(), draft).value
    entry = ledger.draft_of(ledger.entry(firm.books, kept.reference))
    with pytest.raises(Refused) as refused:
        ledger.save_draft(firm.books, new_id(), entry, kept.version)
    assert refused.value.code == "entry.has_invoice"
    posted = invoices.post_invoice(firm.books, new_id(), draft, kept.version).value
    with pytest.raises(Refused) as refused:
        ledger.correct_entry(firm.books, new_id(), posted.id)
    assert refused.value.code == "entry.has_invoice"


def test_a_draft_that_is_thrown_away_frees_its_number(firm: Shop) -> None:
    draft = firm.draft("purchase", "P18", "100", account="1610", number="A 1")
    invoices.save_invoice(firm.books, new_id(), draft)
    (kept,) = ledger.drafts(firm.books)
    ledger.drop_draft(firm.books, new_id(), kept)
    again = firm.draft("purchase", "P18", "100", account="1610", number="A 1")
    assert firm.post(again).state == "posted"


def test_the_registers_are_not_touched_by_hand(firm: Shop, own: World) -> None:
    firm.post(firm.draft("sale", "S18", "100"))
    connection = own.operate()
    connection.execute("set role app_definer")
    connection.execute("select set_config('app.entered', %s, false)", (str(firm.books.tenant),))
    for statement in (
        "update books.vat_records set vat = 0",
        "delete from books.vat_records",
        "update books.invoices set net_gel = 0",
        "delete from books.invoice_lines",
    ):
        with pytest.raises(Exception, match=r"unchangeable|permission denied"):
            connection.execute(statement)


def test_a_person_without_reports_of_tax_sees_no_return(own: World) -> None:
    books = own.desk("accountant").open(own.tenants["kavkasia"], "en")
    with pytest.raises(Denied):
        vat.vat_return(books, MARCH)


def test_the_month_to_file_next_is_the_first_that_is_not_filed(firm: Shop) -> None:
    books, april, may = firm.books, date(2026, 4, 20), date(2026, 5, 3)
    # Before the first return nothing is missed: the month that is over is next.
    assert vat.month_to_file(books, april) == MARCH
    firm.post(firm.draft("sale", "S18", "100.00"))
    vat.prepare_return(books, new_id(), firm.vat())
    # Prepared and not filed, it stays first however late it gets.
    assert vat.month_to_file(books, date(2026, 9, 1)) == MARCH
    kept = firm.vat().kept[-1]
    vat.file_return(books, new_id(), kept, date(2026, 4, 14), "RS-1")
    assert vat.month_to_file(books, april) == month(2026, 4)
    assert vat.month_to_file(books, may) == month(2026, 4)


def test_a_supplier_who_was_no_payer_that_day_is_named_before_the_filing(firm: Shop) -> None:
    found = parties.party_by_code(firm.books, "CUSTOMER")
    statuses = (
        VatStatus(from_day=date(2025, 1, 1), is_payer=False),
        VatStatus(from_day=date(2026, 3, 15), is_payer=True),
    )
    parties.save_party(firm.books, new_id(), replace(found, vat_statuses=statuses))
    early = firm.post(firm.draft("purchase", "P18", "100", account="1610"))
    firm.post(firm.draft("purchase", "P18", "100", date(2026, 3, 20), account="1610"))
    home = firm.post(firm.draft("purchase", "RC", "50", account="7450"))
    seen = {(one.reference, one.why) for one in vat.misfits(firm.books, MARCH)}
    assert seen == {(early.reference, "no_payer"), (home.reference, "home")}
    (check,) = [one for one in firm.vat().checks if one.name == "misfits"]
    assert (check.ok, check.args) == (False, {"count": 2})
    ledger.reverse_entry(firm.books, new_id(), early.id, DAY)
    assert [one.why for one in vat.misfits(firm.books, MARCH)] == ["home"]
