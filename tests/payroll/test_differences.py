"""Corrections as differences, the year after a correction, and what is odd beside last month."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from app.core.money import Money
from app.payroll.difference_rules import (
    Thresholds,
    amounts_of,
    as_amounts,
    difference,
    odd,
)  # fmt: skip
from app.payroll.person_rules import calculate_year
from app.payroll.records import Agreed, Claim, FigureKey, ItemInput, MonthPay, TimeCount
from tests.payroll.months import book, contract, gel, in_month, paid, person

PAY = st.tuples(
    st.decimals(min_value=0, max_value=9000, places=2), st.booleans(), st.booleans(),
    st.decimals(min_value=0, max_value=900, places=2),
)  # fmt: skip


def month_of_pay(given_: tuple[Decimal, bool, bool, Decimal]) -> MonthPay:
    rate, is_in, is_net, bonus = given_
    agreed = Agreed.NET if is_net else Agreed.GROSS
    return paid(
        person(
            contract(str(rate), is_in=is_in, agreed=agreed),
            items=(ItemInput(item="bonus", amount=Money(bonus)),),
        )
    )


@given(PAY)
def test_calculated_again_without_change_gives_no_difference(
    given_: tuple[Decimal, bool, bool, Decimal],
) -> None:
    posted = amounts_of(month_of_pay(given_))
    assert difference(month_of_pay(given_), [posted]) == ()
    assert difference(None, []) == ()


@given(st.lists(PAY, min_size=1, max_size=4))
def test_a_month_corrected_again_and_again_is_what_was_calculated_last(
    versions: list[tuple[Decimal, bool, bool, Decimal]],
) -> None:
    posted: list[dict[FigureKey, Money]] = []
    for version in versions:
        now = month_of_pay(version)
        posted.append(as_amounts(difference(now, posted)))
    assert difference(now, posted) == ()
    left: dict[object, Decimal] = {}
    for one in posted:
        for key, amount in one.items():
            left[key] = left.get(key, Decimal(0)) + amount.amount
    assert {key: one for key, one in left.items() if one} == {
        key: one.amount for key, one in amounts_of(now).items() if one
    }
    posted.append(as_amounts(difference(None, posted)))
    assert difference(None, posted) == ()


def test_a_raise_for_a_past_month_is_posted_as_its_difference() -> None:
    posted = amounts_of(paid(person()))
    found = {
        one.item: one.amount for one in difference(paid(person(contract("2500.00"))), [posted])
    }
    assert found["salary"] == gel("500.00")
    assert found["pension_employee"] == gel("10.00")
    assert found["income_tax"] == gel("98.00")
    assert found["payout"] == gel("392.00")


def test_a_corrected_month_moves_the_allowance_of_the_months_since() -> None:
    def year(first: str) -> tuple[MonthPay, ...]:
        people = [
            person(contract(first if n == 1 else "800.00"), allowance=gel("1000.00"), **in_month(n))
            for n in (1, 2)
        ]
        return calculate_year(people, [book(one.month, one.day) for one in people])

    before, now = year("800.00"), year("400.00")
    found = {one.item: one.amount for one in difference(now[1], [amounts_of(before[1])])}
    # 392 less of the allowance was used in January, so February has it.
    assert found["allowance_used"] == gel("392.00")
    assert found["income_tax"] == gel("-78.40")


def test_what_is_odd_beside_last_month_is_told_with_its_figures() -> None:
    last = {name: paid(person(employee=name)) for name in ("same", "gone", "raise", "out", "less")}
    overtime = TimeCount(
        contract="c1", worked_days=Decimal(21), worked_hours=Decimal(168),
        overtime_hours=Decimal(41),
    )  # fmt: skip
    order = Claim(key="o", item="court_order", amount=gel("1000.00"), since=date(2026, 1, 1))
    now = {
        "same": last["same"],
        "raise": paid(person(contract("2500.00"), employee="raise")),
        "out": paid(person(contract(is_in=False), employee="out")),
        "less": paid(person(contract("0.00"), employee="less")),
        "new": paid(person(employee="new", claims=(order,))),
        "hours": paid(person(employee="hours", time=(overtime,))),
        "paid": paid(
            person(employee="paid", items=(ItemInput(item="advance", amount=gel("2000.00")),))
        ),
    }  # fmt: skip
    last |= {name: replace(last["same"], employee=name) for name in ("hours", "paid")}
    found = {(one.employee, one.code): one.args for one in odd(now, last, Thresholds())}
    assert found == {
        ("gone", "payroll.odd_gone"): {},
        ("hours", "payroll.odd_gross"): {
            "before": Decimal("2000.00"), "now": Decimal("2610.12"), "percent": Decimal("30.51"),
        },
        ("hours", "payroll.odd_overtime"): {"hours": Decimal(41)},
        ("less", "payroll.odd_gross"): {
            "before": Decimal("2000.00"), "now": Decimal("0.00"), "percent": Decimal("-100.00"),
        },
        ("less", "payroll.odd_nothing"): {},
        ("new", "payroll.odd_carried"): {"now": Decimal("216.00")},
        ("new", "payroll.odd_new"): {},
        ("out", "payroll.odd_pension"): {"before": Decimal("40.00"), "now": Decimal("0.00")},
        ("paid", "payroll.odd_payout"): {"now": Decimal("-432.00")},
        ("raise", "payroll.odd_gross"): {
            "before": Decimal("2000.00"), "now": Decimal("2500.00"), "percent": Decimal("25.00"),
        },
    }  # fmt: skip
    wide = Thresholds(change_percent=Decimal(50), overtime_hours=Decimal(60))
    codes = {(one.employee, one.code) for one in odd(now, last, wide)}
    assert ("raise", "payroll.odd_gross") not in codes
    assert ("hours", "payroll.odd_overtime") not in codes


def test_the_end_of_an_allowance_and_a_large_sum_are_odd() -> None:
    people = [person(contract("800.00"), allowance=gel("1000.00"), **in_month(n)) for n in (1, 2)]
    one, two = calculate_year(people, [book(each.month, each.day) for each in people])
    found = odd({"e1": two}, {"e1": one}, Thresholds(gross_most_gel=Decimal(700)))
    assert {each.code for each in found} == {
        "payroll.odd_allowance",
        "payroll.odd_large",
    }


def test_much_taken_from_pay_and_a_net_that_moves_alone_are_odd() -> None:
    loan = Claim(key="l", item="loan_repayment", amount=gel("700.00"), since=date(2026, 1, 1))
    one = paid(person(employee="loan", claims=(loan,)))
    found = odd({"loan": one}, {"loan": one}, Thresholds(deducted_percent=Decimal(40)))
    assert [(each.code, each.args) for each in found] == [
        ("payroll.odd_deducted", {"percent": Decimal("44.64")})
    ]  # fmt: skip
    free = paid(person(allowance=gel("6000.00")))
    (told,) = odd({"e1": free}, {"e1": paid(person())}, Thresholds(change_percent=Decimal(20)))
    assert (told.code, told.args["before"], told.args["now"]) == (
        "payroll.odd_net", Decimal("1568.00"), Decimal("1960.00"),
    )  # fmt: skip
