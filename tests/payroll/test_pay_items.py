"""Pay items as delivered: whole, dated, with a source, and consistent."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from app.core.errors import Bug, NotFound, Refused
from app.core.law import rates
from app.ledger.service import georgian_account_roles
from app.payroll.pay_items import LAW_NAMES, PayItems, check_item, pay_items
from app.payroll.records import ItemKind

DAY = date(2026, 3, 31)
USUAL = {
    "salary", "hourly_pay", "piece_pay", "overtime", "night_work", "holiday_work", "annual_leave",
    "sick_leave", "maternity_leave", "bonus", "benefit", "trip_allowance", "loan_repayment",
    "alimony", "court_order", "union_dues", "advance",
}  # fmt: skip


def test_the_usual_items_are_there_in_three_languages_with_a_source() -> None:
    found = pay_items().on(DAY)
    assert found.keys() >= USUAL
    for item in found.values():
        assert all(item.names), item.key
        assert item.source.act, item.key
        assert item.source.article, item.key


def test_every_value_of_the_law_in_a_formula_is_known() -> None:
    for name in LAW_NAMES:
        assert rates("labour").on(name, DAY).source.act, name


def test_what_is_taken_is_charged_to_what_is_owed_to_the_person() -> None:
    for item in pay_items().items:
        if item.kind in {ItemKind.DEDUCTION, ItemKind.ADVANCE}:
            assert (item.debit_role, item.is_taxable) == ("payroll.payable", False), item.key


def test_every_role_of_an_item_has_an_account_in_the_template() -> None:
    accounts = georgian_account_roles()
    for item in pay_items().items:
        for role in (item.debit_role, item.credit_role):
            assert role in accounts, item.key


def test_an_item_is_found_by_its_day() -> None:
    assert pay_items().one("bonus", DAY).key == "bonus"
    with pytest.raises(NotFound) as missing:
        pay_items().one("bonus", date(1999, 1, 1))
    assert missing.value.code == "payroll.item_unknown"


def test_two_forms_of_one_item_on_one_day_are_a_mistake() -> None:
    bonus = pay_items().one("bonus", DAY)
    with pytest.raises(Bug) as bug:
        PayItems(items=(bonus, replace(bonus, first_day=DAY)))
    assert bug.value.code == "payroll.items_overlap"


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"formula": "amount *"}, "payroll.formula_unfinished"),
        ({"formula": "salery"}, "payroll.formula_name_unknown"),
        ({"is_taxable": False}, "payroll.item_untaxed_pension"),
        ({"excess_item": "nothing"}, "payroll.item_excess"),
    ],
)
def test_an_item_that_contradicts_itself_is_refused(change: dict[str, object], code: str) -> None:
    bonus = pay_items().one("bonus", DAY)
    with pytest.raises(Refused) as refused:
        check_item(replace(bonus, **change), ["bonus"])  # type: ignore[arg-type]
    assert refused.value.code == code
