"""The entry of a run: the worked examples' accounts, cost centres, deductions, corrections."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.money import Money, total
from app.ledger.service import georgian_account_roles
from app.payroll.difference_rules import subtract
from app.payroll.posting_rules import posting
from app.payroll.records import Agreed, Claim, ItemInput, MonthPay
from tests.kit.worked_examples import case
from tests.payroll.months import MARCH, book, contract, gel, paid, person

ITEMS = book().items
ACCOUNTS = georgian_account_roles()
MONEY = st.decimals(min_value=0, max_value=5000, places=2)


def by_role(*months: MonthPay) -> dict[tuple[str, str], Decimal]:
    """Debit above zero, credit below it."""
    return {
        (one.role, one.cost_centre): (one.debit - one.credit).amount
        for one in posting(months, ITEMS)
    }


@pytest.mark.parametrize("name", ["PAY-01", "PAY-02", "PAY-03", "PAY-04", "PAY-05", "PAY-07"])
def test_a_run_posts_the_accounts_of_the_example(name: str) -> None:
    example = case(name)
    given_ = example["inputs"]
    wanted: dict[str, Decimal] = {}
    for entry in example["entries"]:
        # The payment itself is posted when it is made.
        if entry["credit"] != ACCOUNTS["bank.gel"]:
            for side, sign in (("debit", 1), ("credit", -1)):
                code = entry[side]
                wanted[code] = wanted.get(code, Decimal(0)) + sign * Decimal(entry["amount"])
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
    found = {ACCOUNTS[role]: amount for (role, _), amount in by_role(month).items()}
    assert found == {code: amount for code, amount in wanted.items() if amount}


def test_what_is_taken_goes_where_its_item_says() -> None:
    month = paid(
        person(
            items=(
                ItemInput(item="advance", amount=gel("300.00")),
                ItemInput(item="benefit", amount=gel("80.00")),
                ItemInput(item="trip_allowance", amount=gel("70.00"), quantity=Decimal(4)),
            ),
            claims=(
                Claim(
                    key="a", item="alimony", percent=Decimal(25), since=MARCH.first
                ),
            ),
        )
    )  # fmt: skip
    found = by_role(month)
    assert found["employee.receivable", ""] == Decimal("-380.00")  # advance and benefit
    assert found["payroll.deductions", ""] == -month.deducted.amount
    assert found["payroll.payable", ""] == -month.payout.amount
    assert found["trip.expense", ""] == Decimal("60.00")
    assert sum(found.values()) == 0


@given(
    st.lists(st.tuples(MONEY, st.booleans(), st.sampled_from(["", "shop", "store"]), MONEY),
             min_size=1, max_size=4),
    st.booleans(),
)  # fmt: skip
def test_every_entry_balances_and_names_nobody(
    rows: list[tuple[Decimal, bool, str, Decimal]], is_corrected: bool
) -> None:
    def months(factor: int) -> list[MonthPay]:
        return [
            paid(
                person(
                    contract(
                        str(rate * factor), cost_centre=centre,
                        agreed=Agreed.NET if is_net else Agreed.GROSS,
                    ),
                    employee=f"e{at}",
                    items=(ItemInput(item="bonus", amount=Money(bonus)),),
                )
            )
            for at, (rate, is_net, centre, bonus) in enumerate(rows)
        ]  # fmt: skip

    found = months(1)
    if is_corrected:
        found = [subtract(now, [old]) for now, old in zip(found, months(2), strict=True)]
    lines = posting(found, ITEMS)
    assert total([one.debit for one in lines]) == total([one.credit for one in lines])
    assert all(not (one.debit and one.credit) for one in lines)
    charged = by_role(*found)
    gross = sum(month.withheld.gross.amount for month in found)
    assert (
        sum(amount for (role, _), amount in charged.items() if role == "payroll.expense") == gross
    )
    assert not any("e0" in one.role + one.cost_centre for one in lines)
