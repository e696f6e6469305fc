"""The worked examples of VAT, through real documents in a real database."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from app.core.dates import month
from app.core.errors import Refused
from app.core.ids import new_id
from app.invoices import service as invoices
from app.invoices.records import InvoiceLine
from app.parties import service as parties
from app.parties.records import Party, PartyKind
from app.vat import service as vat
from tests.invoices.shop import Shop, foreign, shop
from tests.kit.worked_examples import example
from tests.kit.world import World

APRIL = date(2026, 4, 14)


@pytest.fixture
def firm(own: World) -> Iterator[Shop]:
    with shop(own) as made:
        yield made


def test_a_sale_without_vat_in_its_price(firm: Shop) -> None:
    given, out = example("VAT-01")
    posted = firm.post(firm.draft("sale", "S18", given["net"]))
    assert firm.lines(posted.reference) == [
        ("credit", "3330", out["vat"]),
        ("credit", "6110", given["net"]),
        ("debit", "1410", out["gross"]),
    ]
    assert posted.reference == "SI/2026/1"


@pytest.mark.parametrize("name", ["VAT-02", "VAT-03"])
def test_a_price_with_vat_inside(firm: Shop, name: str) -> None:
    given, out = example(name)
    posted = firm.post(firm.draft("sale", "S18", given["gross"], includes_vat=True))
    assert firm.lines(posted.reference) == [
        ("credit", "3330", out["vat"]),
        ("credit", "6110", out["net"]),
        ("debit", "1410", given["gross"]),
    ]


def test_tax_is_rounded_line_by_line(firm: Shop) -> None:
    given, out = example("VAT-04")
    draft = firm.draft("sale", "S18", "1", includes_vat=True)
    lines = tuple(replace(draft.lines[0], price=Decimal(x)) for x in given["lines_gross"])
    seen = invoices.preview(firm.books, replace(draft, lines=lines))
    assert str(seen.calculated.vat_gel.amount) == out["vat_sum_of_lines"]
    assert "tax of each line" in seen.calculated.rounding_source


def test_reverse_charge_is_accrued_and_deducted_in_one_return(firm: Shop) -> None:
    given, out = example("VAT-05")
    posted = firm.post(firm.draft("purchase", "RC", given["service_amount"], account="7450"))
    assert firm.lines(posted.reference) == [
        ("credit", "3110", given["service_amount"]),
        ("credit", "3335", out["vat_accrued"]),
        ("debit", "3345", out["vat_deducted"]),
        ("debit", "7450", out["cost"]),
    ]
    found = firm.vat()
    assert str(found.boxes["RC_OUT"].base) == given["service_amount"]
    assert str(found.boxes["RC_OUT"].vat) == out["vat_accrued"]
    assert str(found.payable) == out["net_vat"]


def test_reverse_charge_of_a_company_that_is_no_payer_is_cost(own: World) -> None:
    given, out = example("VAT-06")
    with shop(own, vat_since=None) as firm:
        posted = firm.post(firm.draft("purchase", "RC", given["service_amount"], account="7450"))
        # The tax that is not deducted goes to the line's own account.
        assert ("debit", "7450", out["cost"]) in _summed(firm, posted.reference)
        assert str(firm.vat().payable) == out["vat_accrued"]


def _summed(firm: Shop, reference: str) -> set[tuple[str, str, str]]:
    sums: dict[tuple[str, str], Decimal] = {}
    for side, account, amount in firm.lines(reference):
        sums[side, account] = sums.get((side, account), Decimal(0)) + Decimal(amount)
    return {(side, account, str(amount)) for (side, account), amount in sums.items()}


def test_reverse_charge_deducted_in_part(firm: Shop) -> None:
    given, out = example("VAT-07")
    share = str(Decimal(given["deductible_share"]) * 100)
    draft = firm.draft("purchase", "RC", given["service_amount"], account="7450", deducted=share)
    posted = firm.post(draft)
    assert ("debit", "7450", out["cost"]) in _summed(firm, posted.reference)
    assert ("debit", "3345", out["vat_deducted"]) in firm.lines(posted.reference)


def test_reverse_charge_in_dollars_is_taxed_at_the_rate_of_its_tax_point(firm: Shop) -> None:
    given, out = example("VAT-08")
    draft = firm.draft("purchase", "RC", given["amount_fx"], account="7450")
    posted = firm.post(foreign(draft, given["currency"], given["rate"]))
    assert ("debit", "7450", out["base_gel"]) in firm.lines(posted.reference)
    assert ("credit", "3335", out["vat_accrued"]) in firm.lines(posted.reference)


def test_export_has_no_tax_and_keeps_the_deduction(firm: Shop) -> None:
    given, out = example("VAT-09")
    posted = firm.post(firm.draft("sale", "S0", given["export_net"]))
    assert ("credit", "6112", given["export_net"]) in firm.lines(posted.reference)
    base = str(Decimal(given["input_vat"]) / Decimal("0.18"))
    firm.post(firm.draft("purchase", "P18", base, account="1610"))
    found = firm.vat()
    assert str(found.boxes["OUT_EXP"].base) == given["export_net"]
    assert str(found.total_out) == out["output_vat"]
    assert str(found.total_in) == out["vat_deducted"]
    assert str(-found.payable) == out["refundable"]


def test_purchases_for_exempt_supplies_carry_their_tax_as_cost(firm: Shop) -> None:
    given, out = example("VAT-10")
    firm.post(firm.draft("sale", "SEX", given["sale"]))
    posted = firm.post(firm.draft("purchase", "PND", "500", account="1610"))
    vat_of = given["input_vat_on_direct_costs"]
    assert _summed(firm, posted.reference) >= {("debit", "1610", str(500 + Decimal(vat_of)))}
    found = firm.vat()
    assert str(found.total_out) == out["output_vat"]
    assert str(found.total_in) == out["vat_deducted"]


def test_an_advance_is_taxed_and_released_by_its_delivery(firm: Shop) -> None:
    given, out = example("VAT-11")
    gross = given["advance_gross"]
    advance = firm.post(firm.draft("advance_received", "SADV", gross, includes_vat=True))
    assert firm.lines(advance.reference) == [
        ("credit", "3330", out["month1_vat"]),
        ("debit", "3125", out["month1_vat"]),
    ]
    assert str(firm.vat().payable) == out["month1_vat"]
    (left,) = invoices.advances_left(firm.books, firm.parties["CUSTOMER"])
    used = invoices.use_advance(left, Decimal(gross))
    delivery = firm.draft("sale", "S18", given["delivery_gross"], APRIL, includes_vat=True)
    posted = firm.post(replace(delivery, advances=(used,)))
    april = firm.vat(month(2026, 4))
    assert str(april.boxes["OUT_STD"].vat) == out["month2_vat_total"]
    assert str(april.payable) == out["month2_vat_payable"]
    assert ("debit", "3120", gross) in firm.lines(posted.reference)
    assert invoices.advances_left(firm.books, firm.parties["CUSTOMER"]) == ()
    with pytest.raises(Refused) as refused:
        firm.post(replace(delivery, id=firm.draft("sale", "S18", "1").id, advances=(used,)))
    assert refused.value.code == "invoice.faults"


def test_an_advance_that_is_given_back_takes_its_tax_back(firm: Shop) -> None:
    given, out = example("VAT-12")
    gross = given["advance_gross"]
    advance = firm.post(firm.draft("advance_received", "SADV", gross, includes_vat=True))
    assert str(firm.vat().payable) == out["vat_at_receipt"]
    back = invoices.credit_of(firm.books, advance.reference, APRIL)
    posted = firm.post(back)
    assert firm.lines(posted.reference) == [
        ("credit", "3125", out["vat_at_receipt"]),
        ("debit", "3330", out["vat_at_receipt"]),
    ]
    april = firm.vat(month(2026, 4))
    assert str(april.boxes["OUT_CORR"].vat) == out["vat_correction_at_return"]
    assert invoices.advances_left(firm.books, firm.parties["CUSTOMER"]) == ()


def test_goods_that_come_back(firm: Shop) -> None:
    given, out = example("VAT-13")
    sale = firm.post(firm.draft("sale", "S18", given["sale_net"]))
    back = invoices.credit_of(firm.books, sale.reference, APRIL)
    quarter = replace(back.lines[0], quantity=Decimal(given["returned_share"]))
    posted = firm.post(replace(back, lines=(quarter,)))
    assert firm.lines(posted.reference) == [
        ("credit", "1410", out["gross"].lstrip("-")),
        ("debit", "3330", out["vat"].lstrip("-")),
        ("debit", "6120", out["net"].lstrip("-")),
    ]
    april = firm.vat(month(2026, 4))
    assert str(april.boxes["OUT_CORR"].base) == out["net"]
    assert str(april.boxes["OUT_CORR"].vat) == out["vat"]
    # What is left of the sale may still come back, and no more.
    with pytest.raises(Refused) as refused:
        firm.post(invoices.credit_of(firm.books, sale.reference, APRIL))
    assert refused.value.code == "invoice.faults"


def test_a_price_that_falls_after_the_sale(firm: Shop) -> None:
    given, out = example("VAT-14")
    before, after = Decimal(given["gross_before"]), Decimal(given["gross_after"])
    sale = firm.post(firm.draft("sale", "S18", str(before), includes_vat=True))
    lower = invoices.credit_of(firm.books, sale.reference, APRIL)
    firm.post(replace(lower, lines=(replace(lower.lines[0], price=before - after),)))
    april = firm.vat(month(2026, 4))
    assert str(april.boxes["OUT_CORR"].base) == out["net_change"]
    assert str(april.boxes["OUT_CORR"].vat) == out["vat_change"]


def test_a_month_with_everything_is_settled_with_the_budget(firm: Shop) -> None:
    given, out = example("VAT-19")
    percent = Decimal("0.18")
    firm.post(firm.draft("sale", "S18", given["sales_base_18"]))
    abroad = Party(code="ABROAD", name="Abroad GmbH", kind=PartyKind.FOREIGN, country="DE")
    made = parties.save_party(firm.books, new_id(), abroad).value
    service = firm.draft("purchase", "RC", given["reverse_charge_base"], account="7450")
    firm.post(replace(service, party_id=made.id))
    firm.post(firm.draft("sale", "S0", given["export"]))
    bought = str(Decimal(given["input_domestic_vat"]) / percent)
    firm.post(firm.draft("purchase", "P18", bought, account="1610"))
    imported = str(Decimal(given["import_vat"]) / percent)
    firm.post(firm.draft("customs", "PIMP", imported, account="1610"))
    found = firm.vat()
    assert str(found.boxes["OUT_STD"].vat) == out["output_vat"]
    assert str(found.boxes["RC_OUT"].vat) == out["reverse_charge_accrued"]
    assert str(found.total_out) == out["total_accrued"]
    assert str(found.total_in) == out["total_deducted"]
    assert str(found.payable) == out["payable"]
    assert [check.name for check in found.checks if not check.ok] == []
    vat.prepare_return(firm.books, new_id(), found)
    done = vat.settle_return(firm.books, new_id(), firm.vat(), "VAT of March").value
    number = done["entries"][0]["number"]
    assert _summed(firm, number) == {
        ("debit", "3330", "9000.00"),
        ("debit", "3335", "900.00"),
        ("credit", "3340", given["input_domestic_vat"]),
        ("credit", "3341", given["import_vat"]),
        ("credit", "3345", out["reverse_charge_deducted"]),
        ("credit", "3399", out["payable"]),
    }
    with pytest.raises(Refused) as refused:
        vat.settle_return(firm.books, new_id(), firm.vat(), "again")
    assert refused.value.code == "vat.settled_already"


def test_vat_of_an_import(firm: Shop) -> None:
    given, out = example("VAT-21")
    duty = Decimal(given["customs_value"]) * Decimal(given["import_duty_rate"])
    draft = firm.draft("customs", "PIMP", given["customs_value"], account="1610", duty=str(duty))
    posted = firm.post(draft)
    assert firm.lines(posted.reference) == [
        ("credit", "3375", out["import_duty"]),
        ("credit", "3399", out["import_vat"]),
        ("debit", "1610", out["import_duty"]),
        ("debit", "3341", out["import_vat"]),
    ]
    assert str(firm.vat().boxes["IN_IMP"].base) == out["vat_base"]


def test_a_suppliers_number_is_entered_once_over_the_years(firm: Shop) -> None:
    first = firm.draft("purchase", "P18", "100", date(2025, 3, 3), account="1610", number="A 17")
    posted = firm.post(first)
    again = firm.draft("purchase", "P18", "100", account="1610", number="a17")
    with pytest.raises(Refused) as refused:
        firm.post(again)
    assert refused.value.code == "invoice.number_again"
    assert posted.reference in str(refused.value)
    other = replace(again, party_id=firm.parties["SUPPLIER"])
    assert firm.post(other).state == "posted"


def test_lines_without_quantity_are_told_at_their_row(firm: Shop) -> None:
    draft = firm.draft("sale", "S18", "10")
    bad = InvoiceLine(text="", quantity=Decimal(0), price=Decimal(1), vat_code="P18")
    with pytest.raises(Refused) as refused:
        invoices.preview(firm.books, replace(draft, lines=(*draft.lines, bad), party_id=None))
    found = [(problem.code, problem.row) for problem in refused.value.problems]
    assert found == [
        ("invoice.party_missing", None),
        ("invoice.code_side", 2),
        ("invoice.line_amounts", 2),
    ]


def test_a_party_with_accounts_of_its_own_is_booked_on_them(firm: Shop) -> None:
    old = parties.party_by_code(firm.books, "CUSTOMER")
    own = replace(old, receivable_account="1420", income_account="6112", expense_account="7450")
    parties.save_party(firm.books, new_id(), own)
    sale = firm.post(firm.draft("sale", "S18", "100"))
    assert ("debit", "1420", "118.00") in firm.lines(sale.reference)
    assert ("credit", "6112", "100.00") in firm.lines(sale.reference)
    bought = firm.post(firm.draft("purchase", "P18", "100"))
    assert ("debit", "7450", "100.00") in firm.lines(bought.reference)
