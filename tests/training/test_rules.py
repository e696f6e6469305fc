"""Prices and salaries by law; every case from the worked examples."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from app.core.dates import month
from app.core.money import Money
from app.training import rules

DAY = date(2025, 3, 31)


def gel(text: str) -> Money:
    return Money(Decimal(text))


# Tax Code, art. 166: on top of the price; inside it 18/118, and the net price is the remainder.
@pytest.mark.parametrize(
    ("net", "vat"), [("1000.00", "180.00"), ("0.03", "0.01"), ("0.02", "0.00")]
)
def test_vat_is_put_on_top_of_a_price(net, vat):
    assert rules.vat_on(gel(net), DAY) == gel(vat)


@pytest.mark.parametrize(
    ("gross", "vat"), [("1180.00", "180.00"), ("100.00", "15.25"), ("33.33", "5.08")]
)
def test_vat_is_taken_out_of_a_price(gross, vat):
    assert rules.vat_within(gel(gross), DAY) == gel(vat)


def test_vat_is_due_on_the_fifteenth_of_the_next_month():
    assert rules.vat_due(month(2025, 3)) == date(2025, 4, 15)
    assert rules.vat_due(month(2025, 12)) == date(2026, 1, 15)


# Tax Code, art. 101(3)(d): tax on gross less the participant's contribution.
@pytest.mark.parametrize(
    ("gross", "is_participant", "pension", "tax", "net"),
    [
        ("2000.00", True, "40.00", "392.00", "1568.00"),
        ("1000.00", True, "20.00", "196.00", "784.00"),
        ("2000.00", False, "0.00", "400.00", "1600.00"),
        ("1234.56", True, "24.69", "241.97", "967.90"),
        ("1275.51", True, "25.51", "250.00", "1000.00"),
        ("3000.00", False, "0.00", "600.00", "2400.00"),
    ],
)
def test_a_salary_is_reckoned_by_law(gross, is_participant, pension, tax, net):
    pay = rules.salary(gel(gross), DAY, is_participant=is_participant)
    assert pay.pension_employee == pay.pension_employer == gel(pension)
    assert pay.income_tax == gel(tax)
    assert pay.net == gel(net)
