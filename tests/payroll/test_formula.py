"""The language of formulas: what it calculates, what it refuses and where, how it explains."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.errors import Fault, Refused
from app.payroll import formula
from app.payroll.formula_reading import DEPTH_MAX, LENGTH_MAX

D = Decimal
VALUES = {"salary": D("2000"), "worked_days": D(15), "norm_days": D(22), "hours": D("7.5")}


def value(text: str, **more: Decimal) -> Decimal:
    return formula.calculate(formula.parse(text), VALUES | more)


def outcome(text: str, values: dict[str, Decimal]) -> tuple[str, Decimal]:
    """The code of the refusal, or the value."""
    try:
        return "", formula.calculate(formula.parse(text), values)
    except Fault as fault:
        return fault.code, D(0)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("2 + 3 * 4", "14"),
        ("(2 + 3) * 4", "20"),
        ("10 - 4 - 3", "3"),
        ("100 / 10 / 5", "2"),
        ("-2 * -3", "6"),
        ("salary * 2%", "40"),
        ("salary * 125%", "2500"),
        ("round(salary * worked_days / norm_days, 2)", "1363.64"),
        ("round(2.5, 0)", "3"),
        ("round(-2.5, 0)", "-3"),
        ("round(0.1 + 0.2, 10)", "0.3"),
        ("min(salary, 1000, 500)", "500"),
        ("max(0, salary - 2100)", "0"),
        ("if(hours > 7, hours - 7, 0)", "0.5"),
        ("if(hours > 7 and not salary = 2000, 1, 2)", "2"),
        ("if(hours <> 7.5 or salary >= 2000, 1, 2)", "1"),
        ("if((salary + 1) <= 2000, 1, 2)", "2"),
        # The part that is not chosen is never calculated: a divisor may be guarded.
        ("if(worked_days = 0, 0, salary / worked_days * 3)", "400"),
        ("if(hours = 7.5, 1, salary / 0)", "1"),
    ],
)
def test_a_formula_comes_to(text: str, wanted: str) -> None:
    assert round(value(text), 12) == D(wanted)


@pytest.mark.parametrize(
    ("text", "code", "column"),
    [
        ("", "payroll.formula_empty", 1),
        ("   ", "payroll.formula_empty", 1),
        ("salary *", "payroll.formula_unfinished", 9),
        ("(salary", "payroll.formula_unfinished", 8),
        ("salary)", "payroll.formula_unexpected", 7),
        ("salary hours", "payroll.formula_unexpected", 8),
        ("2 ** 3", "payroll.formula_unexpected", 4),
        ("salary > 5", "payroll.formula_unexpected", 8),
        ("if(salary, 1, 2)", "payroll.formula_unexpected", 10),
        ("if(1 < 2 < 3, 1, 2)", "payroll.formula_unexpected", 10),
        ("2 + ხელფასი", "payroll.formula_sign_unknown", 5),
        ("a.b", "payroll.formula_sign_unknown", 2),
        ("a[0]", "payroll.formula_sign_unknown", 2),
        ("'a'", "payroll.formula_sign_unknown", 1),
        ("1 + pay", "payroll.formula_name_unknown", 5),
        ("__import__(salary)", "payroll.formula_unexpected", 11),
        ("and + 1", "payroll.formula_unexpected", 1),
        ("round(salary)", "payroll.formula_brackets", 1),
        ("round(salary, hours)", "payroll.formula_brackets", 1),
        ("round(salary, 11)", "payroll.formula_brackets", 1),
        ("1 + min(2)", "payroll.formula_brackets", 5),
        ("1 + 1234567890123456", "payroll.formula_large", 5),
        ("1" + "+1" * LENGTH_MAX, "payroll.formula_long", LENGTH_MAX + 1),
        ("(" * DEPTH_MAX + "1" + ")" * DEPTH_MAX, "payroll.formula_deep", DEPTH_MAX + 1),
        ("-" * (DEPTH_MAX + 1) + "1", "payroll.formula_deep", DEPTH_MAX),
        ("if(" + "not " * DEPTH_MAX + "1 < 2, 1, 2)", "payroll.formula_deep", 76),
    ],
)
def test_what_is_wrong_is_refused_with_its_column(text: str, code: str, column: int) -> None:
    with pytest.raises(Refused) as refused:
        formula.parse(text, frozenset(VALUES))
    assert (refused.value.code, refused.value.args_["column"]) == (code, column)


@pytest.mark.parametrize(
    ("text", "code", "column"),
    [
        ("1 + salary / (hours - 7.5)", "payroll.formula_division", 12),
        ("1 + bonus", "payroll.formula_value_missing", 5),
        ("999999999999999 * 2", "payroll.formula_large", 17),
    ],
)
def test_what_cannot_be_calculated_is_refused_with_its_column(
    text: str, code: str, column: int
) -> None:
    with pytest.raises(Refused) as refused:
        value(text)
    assert (refused.value.code, refused.value.args_["column"]) == (code, column)


def test_a_formula_explains_itself_with_its_values() -> None:
    read = formula.parse("round(salary * worked_days / norm_days, 2)")
    told = formula.explain(read, VALUES)
    assert told.filled == "round(2000 * 15 / 22, 2)"
    assert told.value == D("1363.64")
    below = formula.explain(formula.parse("hours - rest"), VALUES | {"rest": D(-2)})
    assert (below.filled, below.value) == ("7.5 - (-2)", D("9.5"))
    assert formula.used(read, VALUES | {"other": D(1)}).keys() == {
        "salary", "worked_days", "norm_days",
    }  # fmt: skip


_NUMBERS = st.decimals(min_value=0, max_value=9999, places=2)


def _written(pair: tuple[Any, str, Any]) -> tuple[str, Fraction | None]:
    (left, one), sign, (right, two) = pair
    text = f"({left} {sign} {right})"
    if one is None or two is None or (sign == "/" and two == 0):
        return text, None
    outcome = {
        "+": lambda: one + two, "-": lambda: one - two, "*": lambda: one * two,
        "/": lambda: one / two,
    }[sign]()  # fmt: skip
    return text, outcome


@given(
    st.recursive(
        _NUMBERS.map(lambda one: (f"{one:f}", Fraction(one))),
        lambda inner: st.tuples(inner, st.sampled_from("+-*/"), inner).map(_written),
        max_leaves=8,
    )
)
def test_any_sum_is_that_of_exact_fractions(pair: tuple[str, Fraction | None]) -> None:
    text, wanted = pair
    code, found = outcome(text, VALUES)
    if code == "payroll.formula_large":
        return
    assert (code == "payroll.formula_division") == (wanted is None)
    if wanted is not None:
        assert abs(Fraction(found) - wanted) < Fraction(1, 10**20)


@given(st.text(max_size=60))
def test_no_text_does_more_than_be_refused(text: str) -> None:
    code, _ = outcome(text, {})
    assert not code or code.startswith("payroll.formula_")
