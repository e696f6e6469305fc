"""The register, the printed invoice and what an invoice posts, in three languages."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from pypdf import PdfReader

from app.core.dates import month
from app.core.errors import NotFound, Refused
from app.core.ids import new_id
from app.core.value_added import codes
from app.invoices import reports as invoice_reports
from app.invoices import rules
from app.invoices import service as invoices
from app.invoices.records import InvoiceKind
from app.ledger import service as ledger
from app.ledger.records import AccountId, EntryDraft, EntryId, LineDraft, RegisterRow
from app.paper import pdf
from app.reports.catalog import REPORTS, Asked
from tests.invoices.shop import Shop, foreign, shop
from tests.kit.world import World

MARCH = month(2026, 3)


@pytest.fixture
def firm(own: World) -> Iterator[Shop]:
    with shop(own) as made:
        yield made


def asked(language: str = "en", **more: Any) -> Asked:
    return Asked(period=MARCH, language=language, **more)


def test_the_register_subtracts_credit_notes_and_leaves_out_what_is_reversed(firm: Shop) -> None:
    firm.post(firm.draft("sale", "S18", "1000"))
    wrong = firm.post(firm.draft("sale", "S18", "7"))
    ledger.reverse_entry(firm.books, new_id(), wrong.id, date(2026, 3, 11), "wrong")
    sale = firm.post(firm.draft("sale", "S18", "200"))
    credit = invoices.credit_of(firm.books, sale.reference, date(2026, 3, 20))
    firm.post(credit)
    sheet = REPORTS["invoice-register"](firm.books, asked())
    assert sheet.totals["net"] == Decimal("1000.00")
    assert sheet.totals["open"] == Decimal("1180.00")
    assert [row.cells["state"] for row in sheet.rows][1] == "reversed"
    narrowed = REPORTS["invoice-register"](firm.books, asked(kind="sale_credit"))
    assert [row.cells["net"] for row in narrowed.rows] == [Decimal("-200.00")]
    by_party = asked(dimension="party", value="SUPPLIER")
    assert REPORTS["invoice-register"](firm.books, by_party).rows == ()


def test_the_register_knows_only_its_kinds(firm: Shop) -> None:
    with pytest.raises(Refused) as refused:
        REPORTS["invoice-register"](firm.books, asked(kind="manual"))
    assert refused.value.code == "report.invoice_kind_unknown"


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("ka", "ათას ას ოთხმოცი ლარი და 00 თეთრი"),
        ("en", "One thousand one hundred eighty lari and 00 tetri"),
        ("ru", "Одна тысяча сто восемьдесят лари и 00 тетри"),
    ],
)
def test_the_printed_invoice_names_both_sides_and_says_the_amount_in_words(
    firm: Shop, language: str, words: str
) -> None:
    posted = firm.post(firm.draft("sale", "S18", "1000"))
    sheet = REPORTS["invoice"](firm.books, asked(language, entry=posted.reference))
    texts = [detail.text for detail in sheet.details]
    assert "Shop" in texts[0]
    assert "404123459" in texts[0]
    assert texts[1].startswith("Customer")
    assert posted.reference in sheet.title
    assert words in sheet.notes[0]
    assert sheet.totals == {
        "net": Decimal("1000.00"), "vat": Decimal("180.00"), "gross": Decimal("1180.00"),
    }  # fmt: skip
    assert len(sheet.signatures) == 2
    (page,) = PdfReader(io.BytesIO(pdf.render(sheet))).pages
    written = " ".join(page.extract_text().split())
    assert "404123459" in written
    assert posted.reference in written
    assert words.rsplit(maxsplit=1)[-1] in written


def test_takings_are_printed_without_a_buyer_and_a_discount_beside_its_line(firm: Shop) -> None:
    draft = firm.draft("retail_day", "S18", "118", includes_vat=True)
    day = firm.post(replace(draft, text="Cash desk 1"))
    sheet = REPORTS["invoice"](firm.books, asked(entry=day.reference))
    told = {detail.label: detail.text for detail in sheet.details}
    assert "Buyer" not in told
    assert told["Basis"] == "Cash desk 1"
    sale = firm.draft("sale", "S18", "100")
    cheap = replace(sale.lines[0], discount_percent=Decimal(10))
    posted = firm.post(replace(sale, lines=(cheap,)))
    sheet = REPORTS["invoice"](firm.books, asked(entry=posted.reference))
    (line,) = [row for row in sheet.rows if "discount" in row.cells]
    assert (line.cells["discount"], line.cells["net"]) == (Decimal(10), Decimal("90.00"))


def test_the_printed_invoice_parts_its_rates(firm: Shop) -> None:
    draft = firm.draft("sale", "S18", "100")
    exempt = replace(draft.lines[0], vat_code="SEX", price=Decimal(30))
    posted = firm.post(replace(draft, lines=(*draft.lines, exempt)))
    sheet = REPORTS["invoice"](firm.books, asked(entry=posted.reference))
    groups = [(row.cells["net"], row.cells["vat"]) for row in sheet.rows if row.style == "group"]
    assert groups == [
        (Decimal("100.00"), Decimal("18.00")),
        (Decimal("30.00"), Decimal("0.00")),
    ]


def test_a_printed_invoice_in_dollars_says_its_rate_and_reverse_charge_is_not_asked_for(
    firm: Shop,
) -> None:
    draft = foreign(firm.draft("purchase", "RC", "100", account="7450"), "USD", "2.70")
    posted = firm.post(draft)
    sheet = REPORTS["invoice"](firm.books, asked(entry=posted.reference))
    assert sheet.totals["gross"] == Decimal("100.00")
    assert sheet.unit == "USD"
    assert any("270.00" in note for note in sheet.notes)
    assert any("Reverse charge" in note for note in sheet.notes)


def test_a_draft_is_printed_as_one_and_nothing_is_printed_without_a_name(firm: Shop) -> None:
    kept = invoices.save_invoice(firm.books, new_id(), firm.draft("sale", "S18", "5")).value
    sheet = REPORTS["invoice"](firm.books, asked(entry=kept.reference))
    assert "draft" in sheet.title
    with pytest.raises(Refused) as refused:
        REPORTS["invoice"](firm.books, asked())
    assert refused.value.code == "report.invoice_missing"
    with pytest.raises(NotFound):
        REPORTS["invoice"](firm.books, asked(entry="SI/2026/77"))


def test_payments_of_an_invoice_are_the_entries_that_name_it(firm: Shop) -> None:
    posted = firm.post(firm.draft("sale", "S18", "1000"))
    named = {"party": firm.parties["CUSTOMER"], "settlement_document": posted.id}
    lines = (
        LineDraft(account_id=AccountId(firm.accounts["1210"]), debit=Decimal(500)),
        LineDraft(
            account_id=AccountId(firm.accounts["1410"]), credit=Decimal(500), dimensions=named
        ),
    )
    paid = EntryDraft(
        id=EntryId(new_id()), kind="manual", entry_date=date(2026, 3, 15), lines=lines
    )
    ledger.post_entries(firm.books, new_id(), [paid])
    found = invoices.payments_of(firm.books, posted.reference)
    amounts = [(one.line.debit, one.line.credit) for one in found]
    assert amounts == [(Decimal("1180.00"), Decimal("0.00")), (Decimal("0.00"), Decimal("500.00"))]
    (row,) = invoices.invoices(firm.books, MARCH.first, MARCH.last)
    assert row.open == Decimal("680.00")


def test_a_draft_is_thrown_away_with_its_entry(firm: Shop) -> None:
    kept = invoices.save_invoice(firm.books, new_id(), firm.draft("sale", "S18", "5")).value
    assert kept.version is not None
    invoices.drop_invoice(firm.books, new_id(), kept.id, kept.version)
    assert ledger.drafts(firm.books) == ()
    assert invoices.invoices(firm.books, MARCH.first, MARCH.last) == ()


def test_an_entry_says_whether_it_is_of_an_invoice(firm: Shop) -> None:
    posted = firm.post(firm.draft("sale", "S18", "5"))
    firm.enter("1210", "5150", "7")
    assert ledger.entry(firm.books, posted.reference)["has_invoice"] is True
    assert ledger.entry(firm.books, "GL/2026/1")["has_invoice"] is False


@pytest.mark.parametrize(
    ("kind", "pays_vat", "first"),
    [
        ("sale", True, "S18"),
        ("sale", False, "SNR"),
        ("retail_day", True, "S18"),
        ("purchase", True, "P18"),
        ("purchase", False, "P18"),
        ("customs", True, "PIMP"),
        ("advance_received", True, "SADV"),
        ("advance_paid", True, "PADV"),
        ("sale_credit", True, "S18"),
        ("purchase_credit", True, "P18"),
    ],
)
def test_the_usual_code_of_a_document_stands_first(kind: str, pays_vat: bool, first: str) -> None:
    found = rules.codes_for(InvoiceKind(kind), codes().keys(), pays_vat)
    assert found[0].code == first


def test_every_code_that_is_offered_passes_the_check(firm: Shop) -> None:
    bound = invoices.bindings(firm.books, date(2026, 3, 10))
    for kind in InvoiceKind:
        for code in invoices.codes_for(kind, bound):
            faults = invoices.check(firm.draft(kind.value, code.code, "5"), bound)
            assert not [one.code for one in faults if one.column == "vat_code"], (kind, code.code)


def test_a_sale_names_the_bank_accounts_that_take_its_currency(firm: Shop) -> None:
    rows = [
        RegisterRow(id=None, code=code, name=bank, further={"iban": iban, "currency": currency})
        for code, bank, iban, currency in (
            ("GEL", "First bank", "GE29NB0000000101904917", "GEL"),
            ("USD", "Second bank", "GE60NB0000000123456789", "USD"),
        )
    ]
    ledger.save_register(firm.books, new_id(), "bank_accounts", rows)
    sale = firm.post(firm.draft("sale", "S18", "10"))
    bought = firm.post(firm.draft("purchase", "P18", "10", account="7425"))
    told = {}
    for one in (sale, bought):
        sheet = REPORTS["invoice"](firm.books, asked(entry=one.reference))
        told[one.reference] = [d.text for d in sheet.details if d.label == "Bank account"]
    assert told[sale.reference] == ["GE29NB0000000101904917, First bank"]
    assert told[bought.reference] == []


@pytest.mark.parametrize(("language", "act"), [("ka", "საგადასახადო კოდექსი"), ("ru", "Налоговый")])
def test_the_law_of_an_invoice_is_said_in_the_language_of_its_reader(
    firm: Shop, language: str, act: str
) -> None:
    seen = invoices.preview(firm.books, firm.draft("sale", "S18", "10"))
    said = invoice_reports.law_of(seen.calculated, language)
    assert all(act in one for one in said)
    # Which edition was read is for whoever keeps the rates, not for whoever keeps the books.
    assert not any(word in one for one in said for word in ("read", "edition", "art."))
