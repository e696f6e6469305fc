"""Prices by law; every case from the worked examples."""

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
