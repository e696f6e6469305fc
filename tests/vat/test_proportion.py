"""Purchases for taxed and exempt supplies alike are deducted in proportion."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

import pytest

from app.core.dates import month
from app.core.errors import Conflict, Refused
from app.core.ids import new_id
from app.ledger import service as ledger
from app.ledger.records import EntryId
from app.vat import proportion_rules as rules
from app.vat import service as vat
from app.vat.records import MixedMonth
from tests.invoices.shop import MARCH, Shop, shop
from tests.kit.worked_examples import example
from tests.kit.world import World


@pytest.fixture
def firm(own: World) -> Iterator[Shop]:
    with shop(own) as made:
        yield made


def a_month(first: date, given: dict[str, str], adjusted: str = "0.00") -> MixedMonth:
    return MixedMonth(
        period=first,
        with_right=Decimal(given["with_right"]),
        without_right=Decimal(given["without"]),
        common=Decimal(given["common_vat"]),
        adjusted=Decimal(adjusted),
    )


def test_december_computes_the_year_anew() -> None:
    given, out = example("VAT-16")
    first, second = given["months"]
    november = a_month(date(2026, 11, 1), first)
    taken = rules.proportion(november, ()).deducted
    assert str(taken) == out["deducted_month1"]
    adjusted = str(taken - Decimal(first["common_vat"]))
    december = rules.proportion(
        a_month(date(2026, 12, 1), second),
        [a_month(date(2026, 11, 1), first, adjusted)],
    )
    assert str(december.deducted) == out["deducted_month2"]
    assert str(december.annual) == out["december_adjustment"]


@pytest.mark.parametrize(
    ("with_right", "without_right", "taken"),
    [("0", "0", "90"), ("100", "0", "90"), ("0", "100", "0"), ("-5", "100", "0"), ("1", "2", "30")],
)
def test_a_share_is_never_below_nothing_nor_above_all(
    with_right: str, without_right: str, taken: str
) -> None:
    found = rules.deducted(Decimal(90), Decimal(with_right), Decimal(without_right))
    assert found == Decimal(taken)


def test_what_is_not_deducted_becomes_cost_of_what_was_bought(firm: Shop) -> None:
    given, out = example("VAT-15")
    firm.post(firm.draft("sale", "S18", given["turnover_with_right"]))
    firm.post(firm.draft("sale", "SEX", given["turnover_without_right"]))
    firm.post(firm.draft("purchase", "PMIX", "7500", account="1610"))
    firm.post(firm.draft("purchase", "PMIX", "2500", account="7425"))
    found = vat.proportion(firm.books, MARCH)
    assert str(found.month.common) == given["common_input_vat"]
    assert str(found.deducted) == out["deducted"]
    request = new_id()
    done = vat.post_proportion(firm.books, request, found, "Proportion").value
    number = done["entries"][0]["number"]
    assert firm.lines(number) == [
        ("credit", "3340", out["non_deductible"]),
        ("debit", "1610", "540.00"),
        ("debit", "7425", "180.00"),
    ]
    boxes = firm.vat()
    assert str(boxes.boxes["IN_PROP"].vat) == f"-{out['non_deductible']}"
    assert str(boxes.total_in) == out["deducted"]
    assert [check.name for check in boxes.checks if not check.ok] == []
    # Asked twice it is one entry; asked anew it is refused until the first is taken back.
    assert vat.post_proportion(firm.books, request, found, "Proportion").value == done
    with pytest.raises(Refused) as refused:
        vat.post_proportion(firm.books, new_id(), vat.proportion(firm.books, MARCH), "Proportion")
    assert refused.value.code == "vat.proportion_posted"
    ledger.reverse_entry(firm.books, new_id(), EntryId(done["entries"][0]["id"]), MARCH.last)
    again = vat.proportion(firm.books, MARCH)
    assert not again.is_posted
    vat.post_proportion(firm.books, new_id(), again, "Proportion")
    assert str(firm.vat().total_in) == out["deducted"]


def test_what_changed_since_the_preview_is_not_posted_unseen(firm: Shop) -> None:
    firm.post(firm.draft("sale", "SEX", "100"))
    firm.post(firm.draft("purchase", "PMIX", "50", account="7425"))
    seen = vat.proportion(firm.books, MARCH)
    firm.post(firm.draft("sale", "S18", "100"))
    with pytest.raises(Conflict):
        vat.post_proportion(firm.books, new_id(), seen, "Proportion")


def test_december_takes_in_what_the_months_really_deducted(firm: Shop) -> None:
    for day, right, without, bought in (
        (date(2025, 11, 10), "1000", "300", "333.33"),
        (date(2025, 12, 10), "600", "500", "500"),
    ):
        firm.post(firm.draft("sale", "S18", right, day=day))
        firm.post(firm.draft("sale", "SEX", without, day=day))
        firm.post(firm.draft("purchase", "PMIX", bought, day=day, account="7425"))
        period = month(day.year, day.month)
        vat.post_proportion(firm.books, new_id(), vat.proportion(firm.books, period), "Share")
    year = sum(firm.vat(month(2025, one)).total_in for one in (11, 12))
    assert year == Decimal("100.00")
    balances = ledger.trial_balance(firm.books, month(2025, 12))
    (expense,) = [one for one in balances if one.account_id == firm.accounts["7467"]]
    assert expense.credit - expense.debit == Decimal("4.76")


def test_a_month_without_mixed_purchases_has_nothing_to_adjust(firm: Shop) -> None:
    firm.post(firm.draft("sale", "SEX", "100"))
    with pytest.raises(Refused) as refused:
        vat.proportion_entry(firm.books, vat.proportion(firm.books, MARCH), "Proportion")
    assert refused.value.code == "vat.nothing_to_adjust"
