"""Pay and what is withheld from it: worked examples, and what holds for every amount."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.errors import Refused
from app.core.law import rates
from app.core.money import Money
from app.payroll import rules, service
from app.payroll.comparison_rules import beside_gross_base
from app.payroll.records import Agreed, Pay, RuleSet, Withheld
from tests.kit.worked_examples import example

DAY = date(2026, 3, 31)
AMOUNTS = st.decimals(min_value=0, max_value=10**8, places=2).map(Money)


def gel(text: str) -> Money:
    return Money(Decimal(text))


def pay(amount: Money, **given_: Any) -> Pay:
    plain: dict[str, Any] = {
        "employee": "ნინო", "agreed": Agreed.GROSS, "amount": amount, "day": DAY,
        "has_pension": True, "has_employer_pension": True,
    }  # fmt: skip
    return Pay(**(plain | given_))


def one(paid: Pay, rule_set: RuleSet = RuleSet.STATUTORY) -> Withheld:
    return service.calculate((paid,), rule_set)[0]


FIGURES = {
    "gross": "gross", "pension_employee": "pension_employee", "taxable": "taxable",
    "income_tax": "income_tax", "net": "net", "pension_employer": "pension_employer",
    "employer_cost": "employer_cost", "state_share": "pension_state",
}  # fmt: skip


@pytest.mark.parametrize(
    "name",
    ["PAY-01", "PAY-02", "PAY-03", "PAY-04", "PAY-05", "PAY-06", "PAY-07", "PAY-12", "PAY-14",
     "PAY-15"],
)  # fmt: skip
def test_a_salary_comes_to_what_the_example_says(name: str) -> None:
    given_, wanted = example(name)
    is_in = given_["pension_participant"]
    agreed = Agreed.NET if "target_net" in given_ else Agreed.GROSS
    amount = gel(given_.get("target_net") or given_["gross"])
    done = one(pay(amount, agreed=agreed, has_pension=is_in, has_employer_pension=is_in))
    for key, figure in FIGURES.items():
        if key in wanted:
            assert getattr(done, figure) == gel(wanted[key]), key


def test_tax_on_the_whole_gross_is_another_rule_set() -> None:
    given_, wanted = example("PAY-01B")
    done = one(pay(gel(given_["gross"])), RuleSet.GROSS_BASE)
    for key in ("income_tax", "pension_employee", "pension_employer", "net"):
        assert getattr(done, FIGURES[key]) == gel(wanted[key]), key


def test_the_other_reading_is_shown_beside_the_law_and_says_why() -> None:
    given_, wanted = example("PAY-01B")
    law = rules.Law(income_tax=rates("income_tax"), pension=rates("pension"))
    found = beside_gross_base(pay(gel(given_["gross"])), law)
    assert found.gross_base.net == gel(wanted["net"])
    assert found.statutory.net == gel("1568.00")
    assert found.over == gel("8.00")
    assert "{over}" in found.text
    assert found.source.act.startswith("Tax Code")


def test_the_share_of_the_state_goes_by_parts_of_the_years_income() -> None:
    given_, wanted = example("PEN-06")
    law = rules.Law(income_tax=rates("income_tax"), pension=rates("pension"))
    found = rules.state_share(gel(given_["annual"]), gel("0.00"), DAY, law)
    assert found == gel(wanted["marginal_result"])
    assert found != gel(wanted["cliff_result"])
    given_, wanted = example("PEN-07")
    own, state = rules.self_employed(gel(given_["annual_income"]), gel("0.00"), DAY, law)
    assert (own, state) == (gel(wanted["own_contribution"]), gel(wanted["state_share"]))


@pytest.mark.parametrize("name", ["PAY-08", "PAY-09"])
def test_an_allowance_is_used_up_month_by_month(name: str) -> None:
    given_, wanted = example(name)
    used, tax = gel("0.00"), gel("0.00")
    for month in wanted["months"]:
        done = one(
            pay(
                gel(given_["gross_monthly"]),
                allowance=gel(given_["annual_allowance"]),
                allowance_used_before=used,
            )
        )
        assert done.allowance_used == gel(month["allowance"]), month
        assert done.income_tax == gel(month["income_tax"]), month
        used, tax = used + done.allowance_used, tax + done.income_tax
    assert tax == gel(wanted["annual_income_tax"])


def test_a_benefit_in_kind_is_grossed_up_into_pay() -> None:
    given_, wanted = example("PAY-10")
    done = one(pay(gel(given_["cash_gross"]), benefit=gel(given_["benefit_cost"])))
    for key in ("gross", "pension_employee", "taxable", "income_tax", "net", "pension_employer"):
        assert getattr(done, FIGURES[key]) == gel(wanted[key]), key


@pytest.mark.parametrize(("name", "is_in"), [("PAY-16", False), ("PAY-17", True)])
def test_a_service_of_an_unregistered_person(name: str, is_in: bool) -> None:
    given_, wanted = example(name)
    done = one(
        pay(gel(given_["gross"]), is_service=True, has_pension=is_in, has_employer_pension=is_in)
    )
    for key in ("income_tax", "net", "pension_employee", "pension_employer"):
        if key in wanted:
            assert getattr(done, FIGURES[key]) == gel(wanted[key]), key


@pytest.mark.parametrize("name", ["PEN-01", "PEN-02", "PEN-03", "PEN-04", "PEN-05"])
def test_the_state_adds_by_slices_of_the_year(name: str) -> None:
    given_, wanted = example(name)
    gross, before = gel(given_["gross_monthly"]), gel("0.00")
    for share in wanted["state_share_by_month"]:
        assert one(pay(gross, income_before=before)).pension_state == gel(share)
        before += gross


def test_who_takes_no_part_has_no_share_of_the_state() -> None:
    done = one(pay(gel("2000.00"), has_pension=False, has_employer_pension=False))
    assert (done.pension_state, done.pension_employer) == (gel("0.00"), gel("0.00"))


def test_an_amount_below_zero_is_refused_by_name() -> None:
    with pytest.raises(Refused) as refused:
        one(pay(gel("-1.00")))
    assert refused.value.code == "payroll.amount_negative"
    assert "ნინო" in str(refused.value)


@given(AMOUNTS, st.booleans(), st.sampled_from(RuleSet))
def test_net_tax_and_pension_are_gross(amount: Money, is_in: bool, rule_set: RuleSet) -> None:
    done = one(pay(amount, has_pension=is_in, has_employer_pension=is_in), rule_set)
    assert done.net + done.income_tax + done.pension_employee == done.gross == amount
    assert done.net.amount >= 0


@given(AMOUNTS, st.booleans(), st.sampled_from(RuleSet), AMOUNTS)
def test_gross_is_found_for_every_net(
    amount: Money, is_in: bool, rule_set: RuleSet, allowance: Money
) -> None:
    done = one(pay(amount, agreed=Agreed.NET, has_pension=is_in, allowance=allowance), rule_set)
    assert done.net == amount
    assert done.net + done.income_tax + done.pension_employee == done.gross
