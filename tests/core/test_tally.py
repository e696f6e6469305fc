"""The sum of what is selected: exact, and silent where nothing can be added."""

from __future__ import annotations

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from app.core.sheet import Kind
from app.core.tally import tally


def test_amounts_are_added_exactly():
    found = tally([(Decimal("0.10"), Kind.MONEY, ""), (Decimal("0.20"), Kind.MONEY, "")])
    assert (found.count, found.total, found.average) == (2, Decimal("0.30"), Decimal("0.15"))


def test_the_average_is_rounded_as_money():
    found = tally([(Decimal("1.00"), Kind.MONEY, ""), (Decimal("0.01"), Kind.MONEY, "")])
    assert found.average == Decimal("0.51")


def test_texts_are_counted_and_not_added():
    found = tally([("1210", Kind.CODE, ""), (None, Kind.MONEY, ""), ("a", Kind.TEXT, "")])
    assert (found.count, found.numbers, found.kind) == (2, 0, None)


def test_dollars_are_not_added_to_euros():
    cells = [(Decimal(1), Kind.MONEY, "USD"), (Decimal(2), Kind.MONEY, "EUR")]
    assert tally(cells).kind is None
    assert tally(cells[:1] * 2).total == Decimal(2)


def test_rates_have_no_sum():
    assert tally([(Decimal("2.7"), Kind.RATE, "")] * 2).kind is None


@given(st.lists(st.decimals(-(10**15), 10**15, places=2), min_size=1))
def test_the_order_of_selecting_does_not_matter(amounts):
    cells = [(amount, Kind.MONEY, "") for amount in amounts]
    assert tally(cells).total == tally(cells[::-1]).total == sum(amounts)
