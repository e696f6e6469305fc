"""Money: exact sums, rounding by name, splits that lose nothing."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.errors import Bug
from app.core.money import (
    GEL,
    CurrencyCode,
    Money,
    Unrounded,
    digits_of,
    round_half_away,
    total,
)

USD, JPY, KWD = CurrencyCode("USD"), CurrencyCode("JPY"), CurrencyCode("KWD")

cents = st.integers(-(10**15), 10**15)
sums = cents.map(lambda count: Money(Decimal(count).scaleb(-2)))
weights = st.lists(st.integers(0, 10**9), min_size=1, max_size=12).filter(any)


def gel(text: str) -> Money:
    return Money(Decimal(text))


@pytest.mark.parametrize(
    ("exact", "rounded"),
    [("0.005", "0.01"), ("-0.005", "-0.01"), ("2.675", "2.68"), ("1.0049999", "1.00")],
)
def test_a_half_goes_away_from_zero(exact, rounded):
    assert round_half_away(Decimal(exact)) == Decimal(rounded)


@given(st.decimals(-(10**12), 10**12, places=8))
def test_rounding_moves_by_half_a_coin_at_most_and_only_once(exact):
    rounded = round_half_away(exact)
    assert abs(rounded - exact) <= Decimal("0.005")
    assert round_half_away(rounded) == rounded
    assert round_half_away(-exact) == -rounded


def test_the_longest_amount_at_the_longest_rate_is_exact():
    amount = Money(Decimal("99999999999999999.99"), USD)
    rate = Decimal("9999999999.99999999")
    digits = str(9999999999999999999 * 999999999999999999)
    assert str(amount.in_gel(rate).amount) == f"{digits[:-10]}.{digits[-10:]}"


def test_money_is_never_made_of_a_float():
    with pytest.raises(TypeError, match="float"):
        Money(1.5)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="float"):
        gel("1") * 1.5  # type: ignore[operator]


@pytest.mark.parametrize("amount", ["NaN", "Infinity", "1.005"])
def test_money_refuses_what_is_no_sum_of_the_currency(amount):
    with pytest.raises(ValueError, match=r"finite|too many digits"):
        Money(Decimal(amount))


def test_one_sum_has_one_form():
    assert str(gel("5")) == "5.00 GEL"
    assert str(gel("-0.00")) == "0.00 GEL"
    assert str(Money(Decimal("5.0"), JPY)) == "5 JPY"
    assert (digits_of(GEL), digits_of(JPY), digits_of(KWD)) == (2, 0, 3)
    assert hash(gel("5")) == hash(gel("5.00"))


def test_sums_of_one_currency_add_and_compare():
    assert gel("1.10") + gel("2.20") == gel("3.30")
    assert gel("1.10") - gel("2.20") == -gel("1.10")
    assert abs(gel("-3")) == gel("3")
    assert gel("1") < gel("2") <= gel("2")
    assert gel("2") > gel("1") >= gel("1")
    assert gel("0.01")
    assert not gel("0")
    assert total([gel("1"), gel("2")]) == gel("3")
    assert total([], USD) == Money(Decimal(0), USD)


def test_sums_of_two_currencies_need_a_rate():
    with pytest.raises(Bug) as bug:
        gel("1") + Money(Decimal(1), USD)
    assert bug.value.code == "money.currencies_mixed"


def test_what_is_multiplied_is_money_only_after_rounding_by_name():
    tax = gel("33.33").percent(18)
    assert tax == Unrounded(Decimal("5.9994"))
    assert tax.to_tetri() == gel("6.00")
    assert (gel("117.5") * 3).to_lari() == gel("353")
    assert (gel("100") * Decimal(18) / 118).to_tetri() == gel("15.25")
    assert (gel("10") / 4).to_tetri() == gel("2.50")


def test_a_foreign_sum_becomes_lari_at_its_rate():
    assert Money(Decimal(1000), USD).in_gel(Decimal("2.7035")).to_tetri() == gel("2703.50")


def test_the_coin_left_over_goes_to_the_earlier_part():
    assert gel("100").split_evenly(3) == (gel("33.34"), gel("33.33"), gel("33.33"))
    assert gel("-0.02").split_evenly(3) == (gel("-0.01"), gel("-0.01"), gel("0"))
    assert Money(Decimal(5), JPY).split((1, 1)) == (
        Money(Decimal(3), JPY),
        Money(Decimal(2), JPY),
    )


@given(sums, weights)
def test_a_split_gives_back_exactly_the_whole(amount, parts):
    split = amount.split(parts)
    assert total(split) == amount
    whole = sum(parts)
    for part, weight in zip(split, parts, strict=True):
        fair = amount.amount * weight / whole
        assert abs(part.amount - fair) < Decimal("0.01") + Decimal("1e-9")
        assert weight or not part


@given(sums, st.integers(1, 40))
def test_even_parts_differ_by_one_coin_at_most(amount, count):
    amounts = [part.amount for part in amount.split_evenly(count)]
    assert max(amounts) - min(amounts) <= Decimal("0.01")


@pytest.mark.parametrize("wrong", [(), (0, 0), (1, -1), (3, -1)])
def test_a_split_needs_weights(wrong):
    with pytest.raises(ValueError, match="weights"):
        gel("1").split(wrong)
