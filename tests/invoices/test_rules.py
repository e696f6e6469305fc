"""What is wrong with an invoice as it is typed, and where its tax is rounded."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any
from uuid import uuid4

import pytest

from app.core import law
from app.core.ids import new_id
from app.core.law import Rates
from app.core.money import Money
from app.invoices import rules
from app.invoices.records import InvoiceDraft, InvoiceKind, InvoiceLine, UsedAdvance
from app.ledger.records import EntryId

DAY = date(2026, 4, 14)
CODES = ("S18", "SEX", "SADV", "P18", "PEX", "RC")


def _line(code: str = "S18", price: str = "100", **further: Any) -> InvoiceLine:
    return InvoiceLine(
        text="Paper",
        quantity=Decimal(1),
        price=Decimal(price),
        vat_code=code,
        **further,
    )


def _draft(kind: str = "sale", *lines: InvoiceLine, **further: Any) -> InvoiceDraft:
    return replace(
        InvoiceDraft(
            id=EntryId(new_id()),
            kind=InvoiceKind(kind),
            entry_date=DAY,
            tax_point=DAY,
            party_id=uuid4(),
            lines=lines or (_line(),),
        ),
        **further,
    )


def _faults(draft: InvoiceDraft, *, pays_vat: bool = True) -> list[tuple[str, int | None]]:
    return [(one.code, one.row) for one in rules.check(draft, pays_vat, CODES)]


def test_an_invoice_with_all_it_needs_has_no_fault() -> None:
    assert _faults(_draft()) == []
    assert _faults(_draft("retail_day", party_id=None)) == []
    assert _faults(_draft("purchase", _line("P18"), vat_period=DAY.replace(day=1))) == []
    assert _faults(_draft("sale", due_day=DAY)) == []


@pytest.mark.parametrize(
    ("draft", "code"),
    [
        (_draft(party_id=None), "invoice.party_missing"),
        (_draft(currency="EUR"), "invoice.rate_missing"),
        (
            _draft("purchase", _line("P18"), vat_period=date(2026, 3, 1)),
            "invoice.period_before_tax_point",
        ),
        (_draft(due_day=date(2026, 4, 13)), "invoice.due_before_date"),
        (_draft("sale_credit"), "invoice.corrects_missing"),
        (
            _draft(
                currency="EUR",
                rate=Decimal("3.1"),
                advances=(UsedAdvance(advance_id=uuid4(), gross=Decimal(1), vat=Decimal(0)),),
            ),
            "invoice.advance_currency",
        ),
    ],
)
def test_each_fault_of_the_head_is_named(draft: InvoiceDraft, code: str) -> None:
    assert _faults(draft) == [(code, None)]


def test_an_invoice_without_lines_is_none() -> None:
    assert _faults(replace(_draft(), lines=())) == [("invoice.line_missing", None)]


@pytest.mark.parametrize(
    ("kind", "line", "further", "code"),
    [
        ("sale", _line("X99"), {}, "invoice.code_unknown"),
        ("sale", _line("P18"), {}, "invoice.code_side"),
        ("sale", _line("RC"), {}, "invoice.code_side"),
        ("purchase", _line("S18"), {}, "invoice.code_side"),
        ("advance_received", _line("S18"), {}, "invoice.code_advance"),
        ("purchase", _line("RC"), {"includes_vat": True}, "invoice.reverse_charge_inside"),
        ("sale", _line(price="-1"), {}, "invoice.line_amounts"),
        ("sale", replace(_line(), quantity=Decimal(0)), {}, "invoice.line_amounts"),
        ("sale", _line(discount_percent=Decimal("100.5")), {}, "invoice.line_amounts"),
    ],
)
def test_each_fault_of_a_line_is_named_with_its_row(
    kind: str, line: InvoiceLine, further: dict[str, Any], code: str
) -> None:
    good = {"sale": "S18", "purchase": "P18", "advance_received": "SADV"}[kind]
    draft = _draft(kind, _line(good, "5") if not further else line, line, **further)
    rows = [2] if not further else [1, 2]
    assert _faults(draft) == [(code, row) for row in rows]


def test_who_is_not_registered_charges_no_vat() -> None:
    assert _faults(_draft(), pays_vat=False) == [("invoice.not_vat_payer", 1)]


@pytest.mark.parametrize(
    ("line", "column"),
    [(replace(_line(), quantity=Decimal(-1)), "quantity"), (_line(price="-1"), "price")],
)
def test_the_fault_stands_at_the_cell_that_is_wrong(line: InvoiceLine, column: str) -> None:
    (found,) = rules.check(_draft("sale", line), pays_vat=True, codes=CODES)
    assert (found.row, found.column) == (1, column)


def _rounds_once() -> Rates:
    """The law of VAT, if it rounded the tax once for the document."""
    known = law.rates("vat")
    return replace(
        known,
        rates=tuple(
            replace(one, value=Decimal(0)) if one.key == "rounding_per_line_switch" else one
            for one in known.rates
        ),
    )


def _tax(draft: InvoiceDraft, rates: Rates, *, pays_vat: bool = True) -> list[str]:
    found = rules.calculate(draft, rates, pays_vat)
    assert found.vat_gel.amount == sum(line.vat_gel.amount for line in found.lines)
    return [str(line.vat_gel.amount) for line in found.lines] + [str(found.vat_gel.amount)]


def test_tax_rounded_once_is_shared_coin_by_coin() -> None:
    """0.18 x 0.03 is 0.0054: nothing for each line, but 0.02 for three of them together."""
    draft = _draft("sale", *[_line(price="0.03")] * 3)
    assert _tax(draft, law.rates("vat")) == ["0.01", "0.01", "0.01", "0.03"]
    assert _tax(draft, _rounds_once()) == ["0.01", "0.01", "0.00", "0.02"]


def test_tax_inside_a_price_rounded_once_leaves_the_price_as_it_is() -> None:
    draft = _draft("sale", *[_line(price="0.10")] * 3, includes_vat=True)
    found = rules.calculate(draft, _rounds_once())
    # 0.30 x 18 / 118 = 0.0458; line by line it would be 3 x 0.02.
    assert [str(line.vat.amount) for line in found.lines] == ["0.02", "0.02", "0.01"]
    assert [str((line.net + line.vat).amount) for line in found.lines] == ["0.10"] * 3


def test_tax_rounded_once_is_so_for_each_code_and_none_where_there_is_none() -> None:
    draft = _draft("sale", _line(price="0.03"), _line("SEX", "50"), _line(price="0.03"))
    assert _tax(draft, _rounds_once()) == ["0.01", "0.00", "0.00", "0.01"]


def test_what_is_deducted_follows_the_share_of_the_tax_rounded_once() -> None:
    lines = [_line("P18", "0.03", deducted_percent=Decimal(50))] * 3
    draft = _draft("purchase", *lines)
    found = rules.calculate(draft, _rounds_once())
    assert [str(line.deducted_gel.amount) for line in found.lines] == ["0.01", "0.01", "0.00"]
    none = rules.calculate(draft, _rounds_once(), pays_vat=False)
    assert {line.deducted_gel for line in none.lines} == {Money(Decimal(0))}
    sold = rules.calculate(_draft("sale", *[_line(price="0.03")] * 3), _rounds_once())
    assert {line.deducted_gel for line in sold.lines} == {Money(Decimal(0))}


def test_in_another_currency_the_lines_add_up_to_what_is_owed_at_the_rate() -> None:
    lines = [_line("S18", "33.33"), _line("S18", "33.33"), _line("S18", "33.34")]
    for inside in (False, True):
        draft = _draft("sale", *lines, currency="EUR", rate=Decimal("3.1234"), includes_vat=inside)
        found = rules.calculate(draft, law.rates("vat"))
        owed = ((found.net + found.vat).amount * Decimal("3.1234")).quantize(Decimal("0.01"))
        assert (found.net_gel + found.vat_gel).amount == owed
    free = _draft("sale", _line(price="0"), currency="EUR", rate=Decimal("3.1234"))
    assert str(rules.calculate(free, law.rates("vat")).net_gel.amount) == "0.00"


@pytest.mark.parametrize(
    ("kind", "pays_vat", "codes"),
    [
        ("sale", True, ["S18", "SEX", "SADV"]),
        ("sale", False, ["SEX"]),
        ("advance_received", True, ["SADV"]),
        ("purchase", True, ["P18", "PEX", "RC"]),
        ("customs", True, ["PIMP", "P18"]),
    ],
)
def test_the_usual_code_of_a_document_comes_first(
    kind: str, pays_vat: bool, codes: list[str]
) -> None:
    found = [one.code for one in rules.codes_for(InvoiceKind(kind), {*CODES, "PIMP"}, pays_vat)]
    assert found[0] == codes[0]
    assert set(codes) <= set(found)
    assert ("S18" in found) is (kind == "sale" and pays_vat)


@pytest.mark.parametrize(
    ("kind", "days", "due"),
    [
        ("sale", 30, date(2026, 5, 14)),
        ("purchase", 0, DAY),
        ("sale", None, None),
        ("sale_credit", 30, None),
        ("advance_received", 30, None),
    ],
)
def test_only_what_is_delivered_falls_due_by_terms(
    kind: str, days: int | None, due: date | None
) -> None:
    assert rules.due_by_terms(_draft(kind), days) == due


def test_the_last_part_of_an_advance_takes_what_is_left_of_its_tax() -> None:
    gross, vat = Money(Decimal("100.00")), Money(Decimal("15.25"))
    third = Money(Decimal("33.33"))
    first = rules.vat_of_part(gross, vat, third, gross, vat)
    assert str(first.amount) == "5.08"
    assert rules.vat_of_part(gross, vat, third, third, Money(Decimal("5.09"))) == Money(
        Decimal("5.09")
    )
    # Never more than is left, whatever the share would be.
    assert rules.vat_of_part(gross, vat, third, gross, Money(Decimal("1.00"))) == Money(
        Decimal("1.00")
    )
