"""What is taken from pay: order, limits, sharing, what is carried over."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.errors import NotFound, Refused
from app.core.law import rates
from app.core.money import Money
from app.payroll.deductions import Available, limit, take
from app.payroll.pay_items import pay_items
from app.payroll.records import Claim, Taken
from tests.payroll.months import gel, with_value

DAY = date(2026, 3, 31)
ITEMS = pay_items().on(DAY)
LABOUR = rates("labour")
PAY = Available(gross=gel("2000.00"), net=gel("1568.00"), cash=gel("1568.00"))


def claim(key: str, item: str, amount: str = "0.00", **given_: Any) -> Claim:
    return Claim(key=key, item=item, amount=gel(amount), since=given_.pop("since", DAY), **given_)


def taken(*claims: Claim, pay: Available = PAY, labour: Any = LABOUR) -> dict[str, Taken]:
    return {one.claim: one for one in take(claims, pay, ITEMS, DAY, labour)}


def test_alimony_comes_before_orders_and_loans_within_half_of_pay() -> None:
    found = taken(
        claim("loan", "loan_repayment", "300.00", balance=gel("1200.00")),
        claim("order", "court_order", "400.00"),
        claim("child", "alimony", percent=Decimal(25)),
    )
    assert limit(PAY, "deductions_limit_percent", DAY, LABOUR) == gel("784.00")
    assert found["child"].amount == gel("392.00")
    assert (found["order"].amount, found["order"].carried) == (gel("392.00"), gel("8.00"))
    assert (found["loan"].amount, found["loan"].carried) == (gel("0.00"), gel("300.00"))
    assert found["loan"].balance == gel("1200.00")


def test_the_base_of_the_limit_is_a_choice() -> None:
    of_gross = with_value(LABOUR, "deductions_limit_of_net_switch", "0")
    assert limit(PAY, "deductions_limit_percent", DAY, of_gross) == gel("1000.00")


def test_what_was_carried_is_asked_again_and_a_loan_ends_with_its_balance() -> None:
    found = taken(
        claim("loan", "loan_repayment", "100.00", carried=gel("50.00"), balance=gel("120.00"))
    )["loan"]
    assert (found.amount, found.carried, found.balance) == (
        gel("120.00"), gel("0.00"), gel("0.00"),
    )  # fmt: skip


def test_claims_of_one_rank_share_what_there_is() -> None:
    found = taken(claim("one", "court_order", "900.00"), claim("two", "court_order", "300.00"))
    assert (found["one"].amount, found["two"].amount) == (gel("588.00"), gel("196.00"))
    loans = taken(
        claim("new", "loan_repayment", "900.00"),
        claim("old", "loan_repayment", "300.00", since=date(2024, 1, 1)),
    )
    assert (loans["old"].amount, loans["new"].amount) == (gel("300.00"), gel("484.00"))


def test_dues_by_consent_stand_outside_the_limit() -> None:
    found = taken(claim("order", "court_order", "784.00"), claim("dues", "union_dues", "15.68"))
    assert found["dues"].amount == gel("15.68")


def test_no_more_is_taken_than_would_be_paid() -> None:
    short = Available(gross=gel("2000.00"), net=gel("1568.00"), cash=gel("100.00"))
    assert taken(claim("order", "court_order", "400.00"), pay=short)["order"].amount == gel(
        "100.00"
    )
    none = Available(gross=gel("2000.00"), net=gel("1568.00"), cash=gel("-5.00"))
    assert taken(claim("dues", "union_dues", "5.00"), pay=none)["dues"].amount == gel("0.00")


def test_a_claim_that_cannot_be_is_refused() -> None:
    with pytest.raises(Refused) as refused:
        taken(claim("x", "court_order", "-1.00"))
    assert refused.value.code == "payroll.claim_negative"
    for item in ("bonus", "nothing"):
        with pytest.raises(NotFound):
            taken(claim("x", item, "1.00"))


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["alimony", "court_order", "loan_repayment", "union_dues", "damage"]),
            st.decimals(min_value=0, max_value=2000, places=2),
            st.decimals(min_value=0, max_value=100, places=0),
            st.none() | st.decimals(min_value=0, max_value=3000, places=2),
        ),
        max_size=6,
    ),
    st.decimals(min_value=0, max_value=3000, places=2),
)
def test_limits_hold_and_nothing_is_lost(rows: list[Any], net: Decimal) -> None:
    pay = Available(gross=Money(net), net=Money(net), cash=Money(net))
    claims = [
        Claim(
            key=str(at), item=item, amount=Money(amount), percent=percent, since=DAY,
            balance=None if balance is None else Money(balance),
        )
        for at, (item, amount, percent, balance) in enumerate(rows)
    ]  # fmt: skip
    found = take(claims, pay, ITEMS, DAY, LABOUR)
    assert [one.claim for one in found] == [one.key for one in claims]
    for one in found:
        assert one.amount + one.carried == one.wanted
        assert one.amount.amount >= 0
        assert one.carried.amount >= 0
        assert one.balance is None or one.balance.amount >= 0
    assert sum(one.amount.amount for one in found) <= net
    limited = sum(one.amount.amount for one in found if ITEMS[one.item].is_limited)
    assert limited <= limit(pay, "deductions_limit_percent", DAY, LABOUR).amount
