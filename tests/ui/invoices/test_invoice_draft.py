"""What is typed of an invoice, without a window: kept and read again, kinds, days, rows."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from app.core.errors import Refused
from app.core.ids import new_id
from app.core.money import CurrencyCode
from app.invoices.records import InvoiceKind, Payment, UsedAdvance
from app.ledger.records import AccountId
from ui.invoices import invoice_draft as drafts
from ui.invoices.day_or_none import read_month

DAY = date(2026, 3, 10)


def test_an_unfinished_invoice_is_read_again_as_it_was_kept() -> None:
    draft = drafts.new_draft(InvoiceKind.PURCHASE, DAY, "P18")
    draft = drafts.put(draft, 0, "price", Decimal("12.3456"))
    draft = drafts.put(draft, 0, "account_id", str(new_id()))
    draft = replace(
        draft,
        party_id=new_id(),
        currency=CurrencyCode("USD"),
        rate=Decimal("2.7"),
        due_day=date(2026, 4, 1),
        corrects_id=new_id(),
        advances=(UsedAdvance(advance_id=new_id(), gross=Decimal(118), vat=Decimal(18)),),
        payments=(Payment(account_id=AccountId(new_id()), amount=Decimal(5)),),
    )
    assert drafts.unpacked(drafts.packed(draft)) == draft


@pytest.mark.parametrize("raw", [b"", b"{}", b'{"invoice": {}}', b'{"lines": []}', b"\xff"])
def test_what_is_no_invoice_is_left_on_the_shelf(raw: bytes) -> None:
    assert drafts.unpacked(raw) is None


def test_rows_in_which_nothing_is_typed_are_not_posted() -> None:
    draft = drafts.new_draft(InvoiceKind.SALE, DAY, "S18")
    assert drafts.is_blank(draft)
    assert drafts.whole(draft).lines == ()
    draft = drafts.put(drafts.insert_row(draft, 1, "S18"), 1, "text", "Machine")
    assert drafts.filled(draft) == (1,)
    assert len(drafts.remove_row(drafts.whole(draft), 0, "S18").lines) == 1


def test_another_kind_of_document_forgets_what_has_no_sense_there() -> None:
    draft = drafts.new_draft(InvoiceKind.CUSTOMS, DAY, "PIMP")
    draft = drafts.put(draft, 0, "duty", Decimal(50))
    sale = drafts.of_kind(draft, InvoiceKind.SALE, "S18")
    assert sale.vat_period is None
    assert (sale.lines[0].duty, sale.lines[0].vat_code) == (Decimal(0), "S18")
    assert drafts.of_kind(sale, InvoiceKind.RETAIL_DAY, "S18").includes_vat


def test_a_tax_point_that_is_another_day_stays_when_the_date_moves() -> None:
    draft = drafts.new_draft(InvoiceKind.PURCHASE, DAY, "P18")
    moved = drafts.with_day(draft, date(2026, 4, 2))
    assert (moved.tax_point, moved.vat_period) == (date(2026, 4, 2), date(2026, 4, 1))
    apart = drafts.with_day(drafts.with_tax_point(draft, date(2026, 3, 1)), date(2026, 4, 2))
    assert (apart.tax_point, apart.vat_period) == (date(2026, 3, 1), date(2026, 3, 1))


@pytest.mark.parametrize(
    ("typed", "month"), [("3", 3), ("12.25", 12), ("03.2026", 3), ("4/2026", 4), ("5-26", 5)]
)
def test_a_month_is_typed_as_one_likes(typed: str, month: int) -> None:
    assert read_month(typed, DAY).month == month


@pytest.mark.parametrize("typed", ["13", "0", "x", "3.20261", ""])
def test_what_is_no_month_is_refused(typed: str) -> None:
    with pytest.raises(Refused) as refused:
        read_month(typed, DAY)
    assert refused.value.code == "invoice.month_unreadable"
