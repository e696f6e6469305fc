"""A month of pay: the worked examples, mid-month changes, items, and figures that explain."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.dates import Period
from app.core.errors import NotFound, Refused
from app.core.law import rates
from app.core.money import Money, round_half_away
from app.core.value_added import code_named, on_top
from app.payroll.person_rules import calculate_year
from app.payroll.records import (
    Agreed,
    Claim,
    IncomeKind,
    ItemInput,
    ItemKind,
    MonthPay,
    PayForm,
    RuleSet,
    TimeCount,
)  # fmt: skip
from app.payroll.rules import Law
from app.payroll.run_rules import calculate, explain
from tests.kit.worked_examples import example
from tests.payroll.months import (
    ALWAYS,
    LAW,
    MARCH,
    book,
    contract,
    gel,
    in_month,
    paid,
    person,
    with_value,
)  # fmt: skip

D = Decimal
FIGURES = {
    "gross": "gross", "pension_employee": "pension_employee", "taxable": "taxable",
    "income_tax": "income_tax", "net": "net", "pension_employer": "pension_employer",
    "employer_cost": "employer_cost", "state_share": "pension_state",
}  # fmt: skip
AMOUNTS = st.decimals(min_value=0, max_value=10**6, places=2)


def amount(month: MonthPay, item: str) -> Money:
    return sum((one.amount for one in month.figures if one.item == item), gel("0.00"))


def check(month: MonthPay, wanted: dict[str, Any]) -> None:
    for key, figure in FIGURES.items():
        if key in wanted:
            assert getattr(month.withheld, figure) == gel(wanted[key]), key
    assert all_explained(month)


def all_explained(month: MonthPay) -> bool:
    """Every figure's formula comes to the figure, to the tetri."""
    for figure in month.figures:
        told = explain(figure)
        assert round_half_away(told.value) == figure.amount.amount, (figure.item, told)
        assert figure.source is not None or figure.item == "payout", figure.item
    return True


@pytest.mark.parametrize(
    "name",
    ["PAY-01", "PAY-02", "PAY-03", "PAY-04", "PAY-05", "PAY-06", "PAY-07", "PAY-12", "PAY-14",
     "PAY-15"],
)  # fmt: skip
def test_a_month_comes_to_what_the_example_says(name: str) -> None:
    given_, wanted = example(name)
    is_net = "target_net" in given_
    month = paid(
        person(
            contract(
                given_.get("target_net") or given_["gross"],
                agreed=Agreed.NET if is_net else Agreed.GROSS,
                is_in=given_["pension_participant"],
            )
        )
    )
    check(month, wanted)
    assert month.payout == gel(wanted["net"])
    if is_net:
        assert amount(month, "gross_up") == gel(wanted["gross"]) - gel(wanted["net"])


def test_the_share_of_the_employer_above_the_age_line_is_a_switch() -> None:
    _, wanted = example("PAY-15")
    without = paid(person(contract("2500.00", has_employer_pension=False)))
    assert without.withheld.net == gel(wanted["net"])
    assert without.withheld.employer_cost == gel("2500.00")


def test_the_tax_on_the_whole_gross_cannot_reach_a_run() -> None:
    given_, wanted = example("PAY-01B")
    month = paid(person(contract(given_["gross"])))
    assert month.withheld.income_tax != gel(wanted["income_tax"])
    # Neither a person's month nor the rules of a run have a place where it could be asked for.
    for record in (person(), book()):
        assert not any(
            isinstance(getattr(record, name), RuleSet) for name in type(record).__slots__
        )


@pytest.mark.parametrize("name", ["PAY-08", "PAY-09"])
def test_an_allowance_is_used_up_over_the_year(name: str) -> None:
    given_, wanted = example(name)
    people = [
        person(
            contract(given_["gross_monthly"]),
            allowance=gel(given_["annual_allowance"]),
            **in_month(number),
        )
        for number in range(1, 13)
    ]
    months = calculate_year(people, [book(one.month, one.day) for one in people])
    for month, row in zip(months, wanted["months"], strict=True):
        assert month.withheld.allowance_used == gel(row["allowance"]), row
        assert month.withheld.income_tax == gel(row["income_tax"]), row
        assert all_explained(month)
    assert sum(one.withheld.income_tax.amount for one in months) == D(wanted["annual_income_tax"])
    if "annual_net" in wanted:
        assert sum(one.withheld.net.amount for one in months) == D(wanted["annual_net"])


def test_a_benefit_in_kind_is_grossed_by_the_tax_and_not_paid_out() -> None:
    given_, wanted = example("PAY-10")
    benefit = ItemInput(item="benefit", amount=gel(given_["benefit_cost"]))
    month = paid(person(contract(given_["cash_gross"]), items=(benefit,)))
    check(month, wanted)
    grossed = amount(month, "benefit") + amount(month, "benefit_gross_up")
    assert grossed == gel(wanted["benefit_grossed_up_for_tax"])
    assert month.payout == gel(wanted["cash_net"])


def test_a_benefit_may_be_grossed_by_tax_and_pension() -> None:
    given_, wanted = example("PAY-11")
    law = Law(
        income_tax=with_value(LAW.income_tax, "benefit_divisor_percent", "78.4"),
        pension=LAW.pension,
    )
    benefit = ItemInput(item="benefit", amount=gel(given_["benefit_market_value_incl_vat"]))
    month = paid(person(contract("0.00"), items=(benefit,)), law=law)
    check(month, wanted)
    assert month.payout == gel("0.00")


@pytest.mark.parametrize(("name", "is_in"), [("PAY-16", False), ("PAY-17", True)])
def test_a_service_of_an_unregistered_person(name: str, is_in: bool) -> None:
    given_, wanted = example(name)
    month = paid(person(contract(given_["gross"], kind=IncomeKind.SERVICE, is_in=is_in)))
    check(month, wanted)
    assert amount(month, "service_fee") == gel(given_["gross"])


def test_nothing_is_withheld_from_an_entrepreneur_with_a_certificate() -> None:
    given_, wanted = example("PAY-18")
    month = paid(person(contract(given_["gross"], kind=IncomeKind.ENTREPRENEUR, is_in=False)))
    assert month.withheld.income_tax == gel(wanted["withheld"])
    assert month.payout == gel(wanted["net"])


def test_a_service_of_a_non_resident() -> None:
    given_, wanted = example("PAY-19")
    one = contract(given_["gross"], kind=IncomeKind.NONRESIDENT_SERVICE, is_in=False)
    month = paid(person(one, allowance=gel("6000.00")))
    assert month.withheld.income_tax == gel(wanted["withholding_10"])
    assert month.payout == gel(wanted["net"])
    vat = on_top(gel(given_["gross"]), code_named("RC"), MARCH.last, rates("vat"))
    assert vat.vat == gel(wanted["reverse_charge_vat"])
    listed = paid(person(replace(one, kind=IncomeKind.LISTED_SERVICE)))
    assert listed.withheld.income_tax == gel("1500.00")


@pytest.mark.parametrize("name", ["PEN-01", "PEN-02", "PEN-03", "PEN-04", "PEN-05"])
def test_the_state_adds_by_slices_of_the_year(name: str) -> None:
    given_, wanted = example(name)
    people = [person(contract(given_["gross_monthly"]), **in_month(n)) for n in range(1, 13)]
    months = calculate_year(people, [book(one.month, one.day) for one in people])
    shares = [str(one.withheld.pension_state.amount) for one in months]
    assert shares == wanted["state_share_by_month"]
    assert sum(map(D, shares)) == D(wanted["annual"])
    for figure in ("employee", "employer"):
        amounts = [getattr(one.withheld, f"pension_{figure}").amount for one in months]
        assert sum(amounts) == D(wanted[f"{figure}_annual"])
    assert all(all_explained(one) for one in months)


def test_the_year_of_the_slices_is_that_of_the_payment() -> None:
    given_, wanted = example("PAY-F30-2")
    december = person(
        contract(given_["gross"]),
        month=in_month(12, 2025)["month"],
        day=date.fromisoformat(given_["paid"]),
    )
    november = person(contract("24000.00"), **in_month(11, 2025))
    months = calculate_year(
        [november, december], [book(one.month, one.day) for one in (november, december)]
    )
    assert str(months[1].day.year) == wanted["state_share_year"]
    assert months[1].withheld.pension_state == gel("60.00")


# --- parts of a month


def test_who_comes_in_the_middle_is_paid_by_working_days() -> None:
    # March 2026 has 21 working days, from the 16th on 12 of them.
    month = paid(person(contract(period=Period(date(2026, 3, 16), ALWAYS.last))))
    assert amount(month, "salary") == gel("1142.86")
    assert explain(month.figures[0]).filled == "2000.00 * 12 / 21"
    by_days = with_value(rates("labour"), "pro_rata_switch", "1")
    month = paid(person(contract(period=Period(date(2026, 3, 16), ALWAYS.last))), labour=by_days)
    assert amount(month, "salary") == gel("1032.26")  # 16 of 31


def test_a_raise_in_the_middle_makes_two_figures() -> None:
    before = contract("2100.00", period=Period(ALWAYS.first, date(2026, 3, 15)))
    now = contract("4200.00", period=Period(date(2026, 3, 16), ALWAYS.last))
    month = paid(person(before, now))
    assert [one.amount for one in month.figures if one.item == "salary"] == [
        gel("900.00"), gel("2400.00"),
    ]  # fmt: skip
    assert month.withheld.gross == gel("3300.00")


def test_who_joins_the_pension_in_the_middle_pays_for_that_part() -> None:
    before = contract("2100.00", period=Period(ALWAYS.first, date(2026, 3, 15)), is_in=False)
    now = contract("2100.00", period=Period(date(2026, 3, 16), ALWAYS.last))
    month = paid(person(before, now))
    assert month.withheld.pension_employee == gel("24.00")
    assert month.withheld.income_tax == gel("415.20")
    assert all_explained(month)


def test_time_makes_overtime_leave_and_sickness() -> None:
    time = TimeCount(
        contract="c1", worked_days=D(15), worked_hours=D(120), overtime_hours=D(4),
        holiday_hours=D(2), leave_days=D(4), sick_days=D(2),
    )  # fmt: skip
    month = paid(person(contract("2100.00"), time=(time,), average_day=gel("90.00")))
    amounts = {one.item: one.amount for one in month.figures}
    assert amounts["salary"] == gel("1500.00")
    assert amounts["overtime"] == gel("62.50")  # 2100 / 168 hours x 4 x 125 %
    assert amounts["holiday_work"] == gel("31.25")
    assert amounts["annual_leave"] == gel("360.00")
    assert amounts["sick_leave"] == gel("180.00")
    assert all_explained(month)


def test_hours_and_units_are_paid_by_their_rate() -> None:
    time = TimeCount(contract="c1", worked_days=D(10), worked_hours=D("77.5"))
    hourly = paid(person(contract("12.50", form=PayForm.HOURLY), time=(time,)))
    assert amount(hourly, "hourly_pay") == gel("968.75")
    units = ItemInput(item="piece_pay", quantity=D(340))
    piece = paid(person(contract("1.25", form=PayForm.PIECE), items=(units,)))
    assert amount(piece, "piece_pay") == piece.withheld.gross == gel("425.00")


def test_a_service_is_paid_whole_by_the_hour_or_by_units() -> None:
    def fee(form: PayForm, *items: ItemInput) -> Money:
        time = TimeCount(contract="c1", worked_hours=D("12.5"))
        piece = contract("100.00", form=form, kind=IncomeKind.SERVICE)
        return paid(person(piece, items=items, time=(time,))).withheld.gross

    assert fee(PayForm.SALARY) == gel("100.00")
    assert fee(PayForm.HOURLY) == gel("1250.00")
    # By units nothing is due until their number is entered.
    assert fee(PayForm.PIECE) == gel("0.00")
    assert fee(PayForm.PIECE, ItemInput(item="service_fee", quantity=D(3))) == gel("300.00")


def test_a_contract_of_other_months_pays_nothing_in_this_one() -> None:
    over = contract("900.00", contract="c2", period=Period(ALWAYS.first, date(2026, 2, 28)))
    assert paid(person(contract("1000.00"), over)).withheld.gross == gel("1000.00")


def test_each_contract_has_the_time_of_its_own_sheet() -> None:
    two = contract("10.00", contract="c2", form=PayForm.HOURLY)
    time = TimeCount(contract="c2", since=ALWAYS.first, worked_hours=D(20))
    month = paid(person(contract("1000.00"), two, time=(time,)))
    assert (amount(month, "salary"), amount(month, "hourly_pay")) == (gel("1000.00"), gel("200.00"))


def test_what_the_employer_bears_on_top_stands_beside_pay() -> None:
    rules = book()
    insurance = replace(
        rules.items["bonus"], key="insurance", kind=ItemKind.EMPLOYER, is_taxable=False
    )
    own = replace(rules, items={**rules.items, "insurance": insurance})
    given_ = person(items=(ItemInput(item="insurance", amount=gel("30.00")),))
    month = calculate(given_, own)
    assert amount(month, "insurance") == gel("30.00")
    assert (month.withheld.gross, month.payout) == (gel("2000.00"), gel("1568.00"))


def test_a_contract_in_dollars_is_paid_at_the_rate_of_the_day() -> None:
    month = paid(person(contract("1000.00", exchange_rate=D("2.7135"))))
    assert month.withheld.gross == gel("2713.50")


# --- items


def test_the_allowance_of_a_trip_is_free_up_to_its_limit() -> None:
    trip = ItemInput(item="trip_allowance", amount=gel("100.00"), quantity=D(4))
    month = paid(person(contract("1000.00"), items=(trip,)))
    assert (month.exempt, amount(month, "trip_excess")) == (gel("60.00"), gel("40.00"))
    assert month.withheld.gross == gel("1040.00")
    assert month.payout == month.withheld.net + gel("60.00")
    assert all_explained(month)


def test_a_net_bonus_costs_the_employer_what_is_withheld() -> None:
    bonus = ItemInput(item="bonus", amount=gel("784.00"), agreed=Agreed.NET)
    month = paid(person(contract("1000.00"), items=(bonus,)))
    assert month.withheld.gross == gel("2000.00")
    assert month.withheld.net == gel("1568.00")
    assert all_explained(month)


def test_a_net_contract_keeps_its_net_with_an_allowance() -> None:
    plain = {"allowance": gel("6000.00"), "allowance_used_before": gel("5488.00")}
    month = paid(person(contract("1000.00", agreed=Agreed.NET), **plain))
    assert month.withheld.net == month.payout == gel("1000.00")
    assert month.withheld.allowance_used == gel("512.00")
    assert month.withheld.gross == gel("1144.90")  # (1000 - 102.40) / 0.784, to the tetri


def test_deductions_and_advances_leave_the_tax_alone() -> None:
    month = paid(
        person(
            items=(
                ItemInput(item="advance", amount=gel("300.00")),
                ItemInput(item="union_dues", amount=gel("20.00")),
            ),
            claims=(
                Claim(
                    key="loan-7", item="loan_repayment", amount=gel("150.00"),
                    balance=gel("100.00"), since=date(2025, 1, 1),
                ),
            ),
        )
    )  # fmt: skip
    assert month.withheld.net == gel("1568.00")
    assert (month.deducted, month.advances) == (gel("120.00"), gel("300.00"))
    assert month.payout == gel("1148.00")
    assert [one.note for one in month.figures if one.item == "loan_repayment"] == ["loan-7"]
    assert all_explained(month)


def test_each_cost_centre_bears_its_part_to_the_tetri() -> None:
    shop = contract("1000.01", contract="c1", cost_centre="shop", agreed=Agreed.NET)
    store = contract("333.33", contract="c2", cost_centre="store")
    bonus = ItemInput(item="bonus", amount=gel("77.77"), contract="c2", cost_centre="office")
    month = paid(person(shop, store, items=(bonus,)))
    assert [one.cost_centre for one in month.shares] == ["office", "shop", "store"]
    pay = month.withheld
    assert sum((one.gross for one in month.shares), gel("0.00")) == pay.gross
    assert sum((one.pension_employer for one in month.shares), gel("0.00")) == pay.pension_employer
    assert month.shares[2].gross == gel("333.33")


def test_a_salary_and_a_service_of_one_person_share_the_allowance() -> None:
    service = contract("1000.00", contract="c2", kind=IncomeKind.SERVICE, is_in=False)
    whole = paid(person(service, contract(), allowance=gel("2100.00")))
    # The salary takes 1,960 of the allowance, the service the 140 that are left.
    taxes = {one.note: one.amount for one in whole.figures if one.item == "income_tax"}
    assert taxes == {"employment": gel("0.00"), "service.without_pension": gel("172.00")}


# --- refusals


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"day": date(2026, 4, 10)}, "payroll.day_differs"),
        ({"time": (TimeCount(contract="other"),)}, "payroll.time_unknown"),
        ({"items": (ItemInput(item="bonus", contract="other"),)}, "payroll.contract_unknown"),
        ({"items": (ItemInput(item="bonus", amount=gel("-9999.00")),)}, "payroll.earned_negative"),
    ],
)
def test_a_month_that_cannot_be_is_refused(change: dict[str, Any], code: str) -> None:
    with pytest.raises(Refused) as refused:
        calculate(replace(person(), **change), book())
    assert refused.value.code == code


def test_an_item_that_is_not_known_is_not_found() -> None:
    with pytest.raises(NotFound) as missing:
        paid(person(items=(ItemInput(item="gift"),)))
    assert missing.value.code == "payroll.item_unknown"


def test_a_day_before_the_law_is_refused() -> None:
    with pytest.raises(Refused) as refused:
        paid(person(month=Period(date(2010, 3, 1), date(2010, 3, 31)), day=date(2010, 3, 31)))
    assert refused.value.code == "law.rate_unknown"


# --- what holds for every month


@given(
    st.lists(
        st.tuples(AMOUNTS, st.booleans(), st.booleans(), st.sampled_from(["a", "b"])),
        min_size=1, max_size=4,
    ),
    AMOUNTS, AMOUNTS, st.dates(date(2026, 3, 1), date(2026, 3, 31)),
)  # fmt: skip
def test_net_tax_and_pension_are_gross_and_every_figure_explains_itself(
    contracts: list[tuple[Decimal, bool, bool, str]], bonus: Decimal, free: Decimal, from_day: date
) -> None:
    pieces = tuple(
        contract(
            str(rate), contract=f"c{at}", agreed=Agreed.NET if is_net else Agreed.GROSS,
            is_in=is_in, cost_centre=centre,
            period=Period(from_day if at else ALWAYS.first, ALWAYS.last),
        )
        for at, (rate, is_net, is_in, centre) in enumerate(contracts)
    )  # fmt: skip
    month = paid(
        person(
            *pieces, items=(ItemInput(item="bonus", amount=Money(bonus)),), allowance=Money(free)
        )
    )
    pay = month.withheld
    assert pay.net + pay.income_tax + pay.pension_employee == pay.gross
    assert sum((one.gross for one in month.shares), gel("0.00")) == pay.gross
    assert sum((one.pension_employer for one in month.shares), gel("0.00")) == pay.pension_employer
    assert month.payout == pay.net
    assert all_explained(month)
    agreed_net = sum(
        one.amount.amount for one in month.figures
        if one.item == "salary" and pieces[int(one.contract[1:])].agreed is Agreed.NET
    )  # fmt: skip
    if all(piece.agreed is Agreed.NET for piece in pieces) and not bonus:
        assert pay.net.amount == agreed_net
