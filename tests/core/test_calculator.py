"""The calculator of amounts: exact, rounded once by a named rule, and clear about its faults."""

from contextlib import suppress
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.calculator import LENGTH_MAX, calculate
from app.core.errors import Refused


@pytest.mark.parametrize(
    ("typed", "amount"),
    [
        ("1180", "1180.00"),
        ("1 180,5", "1180.50"),
        ("1,234.56", "1234.56"),
        ("-5", "-5.00"),
        ("(5)", "-5.00"),
        ("1180/1.18", "1000.00"),
        ("1180/1,18", "1000.00"),
        ("1000*18%", "180.00"),
        ("1000+18%", "1180.00"),
        ("1000-20%", "800.00"),
        ("1000+100*18%", "1018.00"),
        ("18%", "0.18"),
        ("2+3*4", "14.00"),
        ("(2+3)*4", "20.00"),
        ("(2+3)*(1+1)", "10.00"),
        ("-(2+3)", "-5.00"),
        ("2*-3", "-6.00"),
        ("1 180,50 * 2", "2361.00"),
        ("1\u00a0180,50×2", "2361.00"),
        ("10÷4", "2.50"),
        ("0.1+0.2", "0.30"),
        ("1/3*3", "1.00"),
        ("=", None),
        ("0.005*1", "0.01"),
        ("-0.005*1", "-0.01"),
        ("1.004999*1", "1.00"),
    ],
)
def test_what_is_typed_comes_to_an_amount(typed, amount):
    if amount is None:
        with pytest.raises(Refused):
            calculate(typed)
        return
    found = calculate(typed).amount
    assert str(found) == amount


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("1.234", "amount.too_many_digits"),
        ("abc", "amount.unreadable"),
        ("1+", "calculation.unreadable"),
        ("1++*2", "calculation.unreadable"),
        ("(1+2", "calculation.unreadable"),
        ("1+2)", "calculation.unreadable"),
        ("1+x", "calculation.unreadable"),
        ("1**2", "calculation.unreadable"),
        ("1.2.3*2", "calculation.unreadable"),
        ("()*2", "calculation.unreadable"),
        ("%", "calculation.unreadable"),
        ("(" * 30 + "1+1" + ")" * 30, "calculation.unreadable"),
        ("1+" * LENGTH_MAX + "1", "calculation.unreadable"),
        ("5/0", "calculation.zero_divisor"),
        ("5/(1-1)", "calculation.zero_divisor"),
        ("*18%", "calculation.nothing_before"),
        ("999999999999999*10", "amount.too_large"),
        ("1234567890123456*1", "amount.too_large"),
    ],
)
def test_what_gives_no_amount_is_refused_by_its_reason(typed, code):
    with pytest.raises(Refused) as refused:
        calculate(typed)
    assert refused.value.code == code
    assert refused.value.args_["value"]


def test_a_text_that_begins_with_a_sign_goes_on_from_the_amount_before():
    assert calculate("*18%", before=Decimal("1000.00")).amount == Decimal("180.00")
    assert calculate("/1.18", before=Decimal("1180.00")).amount == Decimal("1000.00")
    assert calculate("*2", before=Decimal("-5.00")).amount == Decimal("-10.00")


def test_rounding_is_said_and_only_a_calculation_is_rounded():
    assert calculate("10/3").is_rounded
    assert not calculate("10/4").is_rounded
    assert not calculate("10").is_calculation
    assert calculate("10/3", digits=4).amount == Decimal("3.3333")


amounts = st.decimals(min_value=-(10**8), max_value=10**8, places=2, allow_nan=False)


@given(amounts, amounts)
def test_sums_and_products_are_exact_to_the_last_tetri(one, other):
    assert calculate(f"{one}+({other}+0)").amount == one + other
    product = f"({one}+0)*({other}/1000)"
    exact = Fraction(one) * Fraction(other) / 1000
    assert abs(Fraction(calculate(product).amount) - exact) <= Fraction(1, 200)


@given(st.text("0123456789+-*/()%., ", max_size=30))
def test_any_text_gives_an_amount_or_a_refusal(typed):
    with suppress(Refused):
        assert calculate(typed).amount.is_finite()
