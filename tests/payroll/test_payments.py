"""What payments carry: order within a month, parts to the tetri, and the bridge that closes."""

from __future__ import annotations

import itertools
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import hypothesis
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.dates import Period, month, month_of
from app.core.errors import Refused
from app.core.money import Money
from app.payroll.payment_rules import (
    apportion,
    bridge,
    bridges,
    paid_sum,
    share,
)
from app.payroll.portion_rules import NO_PAY, minus, month_total, plus, withhold_month
from app.payroll.records import (
    Accrued,
    Agreed,
    IncomeKind,
    PaidPart,
    Pay,
    Payment,
    Withheld,
)  # fmt: skip
from app.payroll.rules import withhold
from tests.kit.worked_examples import example
from tests.payroll.months import LAW, MARCH, contract, gel, paid, person

APRIL = month(2026, 4)
SMALL = st.decimals(min_value=0, max_value=20000, places=2).map(Money)


def pay(amount: Money, **given_: Any) -> Pay:
    plain: dict[str, Any] = {
        "employee": "e1", "agreed": Agreed.GROSS, "amount": amount, "day": MARCH.last,
        "has_pension": True, "has_employer_pension": True,
    }  # fmt: skip
    return Pay(**(plain | given_))


def accrued(gross: str, day: date = MARCH.last, **given_: Any) -> Accrued:
    found = paid(person(contract(gross), **given_.pop("person", {})))
    plain: dict[str, Any] = {
        "employee": "e1", "day": day, "for_month": MARCH, "withheld": found.withheld,
    }  # fmt: skip
    return Accrued(**(plain | given_))


def payment(key: str, net: str, day: date, **given_: Any) -> Payment:
    return Payment(key=key, employee="e1", day=day, net=gel(net), **given_)


def in_(parts: tuple[PaidPart, ...], period: Period) -> Withheld:
    return paid_sum(part for part in parts if part.day in period)


# --- worked examples


def test_an_advance_by_net_and_the_rest_of_the_month() -> None:
    given_, wanted = example("PAY-13")
    first = payment("1", given_["first_net"], date(2026, 3, 15))
    rest = payment("2", wanted["second_net"], MARCH.last)
    # Whether the month is accrued before the first payment or after it, the parts are the same.
    for day in (date(2026, 3, 1), MARCH.last):
        one, two = apportion([accrued(given_["gross"], day)], [first, rest], LAW)
        assert one.withheld.gross == gel(wanted["first_gross"])
        assert one.withheld.pension_employee == gel(wanted["first_pension"])
        assert one.withheld.income_tax == gel(wanted["first_tax"])
        assert two.withheld.pension_employee == gel(wanted["second_pension"])
        assert two.withheld.income_tax == gel(wanted["second_tax"])
        assert one.withheld.gross + two.withheld.gross == gel(given_["gross"])


def test_a_month_paid_in_two_halves_over_its_end() -> None:
    given_, wanted = example("PAY-F30-3")
    payments = [
        payment(str(at), one["net"], date.fromisoformat(one["on"]))
        for at, one in enumerate(given_["payments"])
    ]
    parts = apportion([accrued(given_["gross"])], payments, LAW)
    for period, name in ((MARCH, "march"), (APRIL, "april")):
        found = in_(parts, period)
        assert found.gross == gel(wanted[f"{name}_return_gross"])
        assert found.income_tax == gel(wanted[f"{name}_tax"])
        assert found.pension_employee == gel(wanted[f"{name}_pension"])


def test_a_month_paid_in_the_next_is_unpaid_at_its_end() -> None:
    given_, wanted = example("PAY-F30-1")
    claims = [accrued(given_["gross"])]
    parts = apportion(claims, [payment("1", "1568.00", date.fromisoformat(given_["paid"]))], LAW)
    march, april = bridge(claims, parts, MARCH), bridge(claims, parts, APRIL)
    assert march.closing.gross == gel(wanted["accrued_unpaid_end_of_march"])
    assert april.opening == march.closing
    assert april.closing.gross == gel(wanted["accrued_unpaid_end_of_april_without_april_salary"])
    assert april.closing == NO_PAY


# --- the order within a month


@given(
    st.lists(
        st.tuples(
            SMALL, st.sampled_from(Agreed), st.booleans(),
            st.sampled_from([IncomeKind.EMPLOYMENT, IncomeKind.SERVICE]), SMALL,
        ),
        min_size=1, max_size=4,
    ),
    SMALL, st.randoms(),
)  # fmt: skip
def test_the_order_of_payments_does_not_change_the_months_tax(
    rows: list[tuple[Money, Agreed, bool, IncomeKind, Money]], free: Money, chance: Any
) -> None:
    pays = [
        pay(
            amount, agreed=agreed, has_pension=is_in, has_employer_pension=is_in, kind=kind,
            benefit=benefit, allowance=free,
        )
        for amount, agreed, is_in, kind, benefit in rows
    ]  # fmt: skip
    whole = month_total(pays, LAW)
    chance.shuffle(pays)
    parts = withhold_month(pays, LAW)
    found = NO_PAY
    for part in parts:
        found = plus(found, part)
        assert part.income_tax.amount >= 0
        assert part.net + part.income_tax + part.pension_employee == part.gross
    assert found == whole


def test_one_payment_is_withheld_as_it_always_was() -> None:
    for agreed, benefit in itertools.product(Agreed, (gel("0.00"), gel("100.00"))):
        one = pay(gel("1234.56"), agreed=agreed, benefit=benefit, allowance=gel("300.00"))
        assert withhold_month([one], LAW) == (withhold(one, LAW),)


def test_payments_of_a_month_together_leave_no_tetri_of_rounding() -> None:
    # 0.25 of pay: 0.005 of pension rounds up each time, four times by themselves.
    pays = [pay(gel("0.25"))] * 4
    alone = sum((withhold(one, LAW).pension_employee for one in pays), gel("0.00"))
    assert (alone, month_total(pays, LAW).pension_employee) == (gel("0.04"), gel("0.02"))
    assert withhold_month([], LAW) == ()
    assert month_total([], LAW) == NO_PAY


# --- any sequence


EVENTS = st.lists(
    st.tuples(
        st.sampled_from(["accrue", "correct", "pay", "pay", "back"]),
        st.integers(min_value=0, max_value=9),
        st.decimals(min_value=0, max_value=3000, places=2),
        st.booleans(),
    ),
    min_size=1, max_size=12,
)  # fmt: skip


def sequence(rows: list[tuple[str, int, Decimal, bool]]) -> tuple[list[Accrued], list[Payment]]:
    """Accruals, corrections as differences, part payments, advances and money that came back."""
    claims: list[Accrued] = []
    payments: list[Payment] = []
    totals: dict[Period, Withheld] = {}
    out = Decimal(0)
    day = date(2026, 1, 5)
    for at, (kind, step, amount, is_in) in enumerate(rows):
        day += timedelta(days=step)
        if kind in {"accrue", "correct"}:
            worked = month_of(day) if kind == "accrue" else month(2026, 1)
            now = withhold(
                pay(Money(amount), day=day, has_pension=is_in, allowance=gel("500.00")), LAW
            )
            old = totals.get(worked, NO_PAY)
            totals[worked] = now
            claims.append(
                Accrued(employee="e1", day=day, for_month=worked, withheld=minus(now, old))
            )
            continue
        net = amount if kind == "pay" else -min(amount, out)
        out += net
        payments.append(
            Payment(key=f"{at:03}", employee="e1", day=day, net=Money(net), has_pension=is_in)
        )
    return claims, payments


@given(EVENTS)
def test_the_bridge_closes_over_any_sequence(rows: list[tuple[str, int, Decimal, bool]]) -> None:
    claims, payments = sequence(rows)
    parts = apportion(claims, payments, LAW)
    for part in parts:
        one = part.withheld
        assert one.net + one.income_tax + one.pension_employee == one.gross
        assert one.gross - one.pension_employee - one.allowance_used == one.taxable
    # Each payment is carried whole.
    for event in payments:
        carried = paid_sum(part for part in parts if part.payment == event.key)
        assert carried.net == event.net
    before = NO_PAY
    for number in range(1, 6):
        found = bridge(claims, parts, month(2026, number))
        assert found.opening == before
        assert minus(plus(found.opening, found.accrued), found.paid) == found.closing
        owed = sum(
            (one.withheld.net for one in claims if one.day <= found.period.last), gel("0.00")
        )
        gone = sum((one.net for one in payments if one.day <= found.period.last), gel("0.00"))
        assert found.closing.net == owed - gone
        before = found.closing


@given(EVENTS)
@hypothesis.example(
    [
        ("accrue", 18, Decimal("0.02"), False), ("pay", 0, Decimal("0.25"), False),
        ("accrue", 6, Decimal("0.00"), False), ("accrue", 9, Decimal("0.24"), False),
    ]
)  # fmt: skip
def test_what_is_paid_in_full_is_carried_in_full(
    rows: list[tuple[str, int, Decimal, bool]],
) -> None:
    claims, payments = sequence(rows)
    due = sum((one.withheld.net for one in claims), gel("0.00"))
    gone = sum((one.net for one in payments), gel("0.00"))
    last = Payment(key="last", employee="e1", day=date(2026, 12, 1), net=due - gone)
    parts = apportion(claims, [*payments, last], LAW)
    assert paid_sum(parts) == paid_sum(
        PaidPart(
            payment="", employee="e1", day=one.day, for_month=None, kind=one.kind,
            withheld=one.withheld,
        )
        for one in claims
    )  # fmt: skip


@given(
    st.lists(st.decimals(min_value="0.01", max_value=700, places=2), min_size=1, max_size=5),
    st.randoms(),
)
def test_parts_in_any_order_make_the_same_return(nets: list[Decimal], chance: Any) -> None:
    claims = [accrued("2000.00", day=date(2026, 2, 28)), accrued("1500.55", for_month=APRIL)]
    claims[1] = replace(claims[1], day=date(2026, 2, 28))

    def returned(order: list[Decimal]) -> Withheld:
        payments = [
            payment(str(at), str(net), date(2026, 3, 1 + at)) for at, net in enumerate(order)
        ]
        return in_(apportion(claims, payments, LAW), MARCH)

    plain = returned(nets)
    shuffled = [*nets]
    chance.shuffle(shuffled)
    if sum(nets) <= claims[0].withheld.net.amount + claims[1].withheld.net.amount:
        assert returned(shuffled) == plain


# --- corrections and money that comes back


def test_a_month_paid_too_much_is_set_off_with_the_next_payment() -> None:
    first = accrued("2000.00")
    less = paid(person(contract("1500.00"))).withheld
    fix = replace(first, day=date(2026, 4, 10), withheld=minus(less, first.withheld))
    april = accrued("2000.00", day=APRIL.last, for_month=APRIL)
    payments = [
        payment("1", "1568.00", MARCH.last),
        payment("2", str((april.withheld.net + fix.withheld.net).amount), APRIL.last),
    ]
    claims = [first, fix, april]
    parts = apportion(claims, payments, LAW)
    assert [(part.payment, part.for_month) for part in parts] == [
        ("1", MARCH), ("2", MARCH), ("2", APRIL),
    ]  # fmt: skip
    assert in_(parts, APRIL).gross == gel("1500.00")
    assert bridge(claims, parts, APRIL).closing == NO_PAY


def test_a_payment_of_nothing_sets_one_month_off_against_another() -> None:
    first = accrued("2000.00")
    gone = replace(first, day=date(2026, 4, 10), withheld=minus(NO_PAY, first.withheld))
    april = accrued("2000.00", day=APRIL.last, for_month=APRIL)
    payments = [payment("1", "1568.00", MARCH.last), payment("2", "0.00", APRIL.last)]
    claims = [first, gone, april]
    parts = apportion(claims, payments, LAW)
    assert [(part.for_month, part.withheld.gross) for part in parts[1:]] == [
        (MARCH, gel("-2000.00")), (APRIL, gel("2000.00")),
    ]  # fmt: skip
    assert bridge(claims, parts, APRIL).closing == NO_PAY
    # More than is owed for other months is not set off: it becomes no advance.
    assert apportion(claims[:2], payments, LAW) == parts[:1]


def test_a_correction_of_tax_alone_is_carried_on_its_own_day() -> None:
    first = accrued("2000.00")
    lower = withhold(pay(gel("2000.00"), allowance=gel("1000.00")), LAW)
    same_net = withhold(pay(first.withheld.net, agreed=Agreed.NET, allowance=gel("1000.00")), LAW)
    assert lower.income_tax < first.withheld.income_tax
    fix = replace(first, day=date(2026, 4, 10), withheld=minus(same_net, first.withheld))
    parts = apportion([first, fix], [payment("1", "1568.00", MARCH.last)], LAW)
    assert (parts[1].payment, parts[1].day) == ("", date(2026, 4, 10))
    assert parts[1].withheld.net == gel("0.00")
    assert in_(parts, APRIL) == fix.withheld


def test_a_payment_that_comes_back_takes_its_tax_with_it() -> None:
    claims = [accrued("2000.00")]
    payments = [
        payment("1", "1568.00", MARCH.last),
        payment("1-back", "-1568.00", date(2026, 4, 2)),
        payment("2", "1568.00", date(2026, 4, 3)),
    ]
    parts = apportion(claims, payments, LAW)
    assert parts[1].withheld == minus(NO_PAY, parts[0].withheld)
    assert in_(parts, APRIL) == NO_PAY
    with pytest.raises(Refused) as refused:
        apportion(claims, [payments[0], replace(payments[1], net=gel("-1568.01"))], LAW)
    assert refused.value.code == "payroll.returned_more"


def test_a_part_of_nothing_is_nothing_and_the_whole_is_whole() -> None:
    whole = accrued("1234.56").withheld
    assert share(whole, gel("0.00")) == NO_PAY
    assert share(whole, whole.net) == whole


def test_people_have_bridges_of_their_own() -> None:
    claims = [accrued("2000.00"), accrued("1000.00", employee="e2")]
    parts = apportion(claims, [payment("1", "1568.00", MARCH.last)], LAW)
    found = bridges(claims, parts, MARCH)
    assert found["e1"].closing == NO_PAY
    assert found["e2"].closing.gross == gel("1000.00")
