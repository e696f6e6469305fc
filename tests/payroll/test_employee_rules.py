"""What must hold of an employee before it is kept; no fault repeats what is personal."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from uuid import UUID

import pytest

from app.payroll.employee_rules import check, code_taken, day_missing, free_code
from app.payroll.records import Allowance, Employee, IncomeKind, RecurringItem, StatusKind
from tests.payroll.staff import START, TODAY, person, status, terms

LOAN = RecurringItem(id=UUID(int=5), item="loan_repayment", from_day=START, amount=Decimal(50))
FREE = Allowance(id=UUID(int=6), kind="82.2.a", yearly=Decimal(6000), from_day=START)
BEFORE = date(2026, 1, 4)


def _faults(one: Employee) -> list[tuple[str, str | None, int | None]]:
    return [(fault.code, fault.column, fault.row) for fault in check(one, TODAY)]


def test_somebody_at_work_with_all_that_may_be_said_has_no_fault() -> None:
    one = person(
        terms=(
            terms(to_day=date(2026, 2, 28)),
            terms(2, from_day=date(2026, 3, 1)),
            terms(3, kind=IncomeKind.SERVICE),
        ),
        statuses=(status(StatusKind.PENSION, True), status(StatusKind.RESIDENCY, True)),
        allowances=(replace(FREE, to_day=TODAY),),
        items=(LOAN, replace(LOAN, amount=None, percent=Decimal(20), total=Decimal(900))),
    )
    assert _faults(one) == []
    # A foreigner has a number of another form.
    assert _faults(person(citizenship="UA", personal_number="AB 12")) == []
    assert _faults(person(personal_number="", birth_day=None, iban="")) == []


@pytest.mark.parametrize(
    ("further", "fault"),
    [
        ({"code": ""}, ("employee.code_missing", "code")),
        ({"code": "W" * 65}, ("employee.code_missing", "code")),
        ({"first_name": ""}, ("employee.name_missing", "first_name")),
        ({"last_name": ""}, ("employee.name_missing", "last_name")),
        ({"note": "x" * 2001}, ("employee.text_long", "note")),
        ({"personal_number": "123"}, ("employee.personal_number_wrong", "personal_number")),
        ({"citizenship": "Georgia"}, ("employee.citizenship_wrong", "citizenship")),
        ({"birth_day": TODAY}, ("employee.birth_day_wrong", "birth_day")),
        ({"birth_day": date(1899, 1, 1)}, ("employee.birth_day_wrong", "birth_day")),
        ({"iban": "GE00NB0000000101904917"}, ("employee.iban_wrong", "iban")),
    ],
)
def test_each_fault_of_a_person_is_told_at_its_field(
    further: dict[str, object], fault: tuple[str, str]
) -> None:
    one = person(**further)
    assert _faults(one) == [(*fault, None)]
    (found,) = check(one, TODAY)
    said = f"{found.text} {dict(found.args)}"
    assert not any(value in said for value in ("123", "GE00", "1899") if value in str(further))


@pytest.mark.parametrize(
    ("further", "fault"),
    [
        ({"to_day": BEFORE}, ("employee.days_reversed", "terms.to_day")),
        ({"amount": Decimal(0)}, ("employee.amount_missing", "terms.amount")),
        ({"rate_share": Decimal(0)}, ("employee.share_wrong", "terms.rate_share")),
        ({"rate_share": Decimal("2.1")}, ("employee.share_wrong", "terms.rate_share")),
        ({"day_hours": Decimal(25)}, ("employee.hours_wrong", "terms.day_hours")),
    ],
)
def test_each_fault_of_what_was_agreed_is_told_with_its_row(
    further: dict[str, object], fault: tuple[str, str]
) -> None:
    service = terms(kind=IncomeKind.SERVICE)
    assert _faults(person(terms=(service, terms(2, **further)))) == [(*fault, 2)]


def test_two_agreements_of_one_kind_do_not_hold_on_one_day() -> None:
    one = person(terms=(terms(), terms(2, from_day=TODAY)))
    assert _faults(one) == [("employee.terms_overlap", "terms.from_day", 2)]


def test_one_day_has_one_status_of_a_kind() -> None:
    twice = (status(StatusKind.PENSION, True), status(StatusKind.PENSION, False))
    assert _faults(person(statuses=twice)) == [("employee.status_double", "statuses.from_day", 2)]


@pytest.mark.parametrize(
    ("allowance", "fault"),
    [
        (replace(FREE, kind=""), ("employee.allowance_kind", "allowances.kind")),
        (replace(FREE, yearly=Decimal(0)), ("employee.allowance_amount", "allowances.yearly")),
        (replace(FREE, to_day=BEFORE), ("employee.days_reversed", "allowances.to_day")),
    ],
)
def test_each_fault_of_an_allowance_is_told(allowance: Allowance, fault: tuple[str, str]) -> None:
    assert _faults(person(allowances=(FREE, allowance))) == [(*fault, 2)]


@pytest.mark.parametrize(
    ("item", "fault"),
    [
        (replace(LOAN, item=""), ("employee.item_missing", "items.item")),
        (replace(LOAN, percent=Decimal(5)), ("employee.item_amount", "items.amount")),
        (replace(LOAN, amount=None), ("employee.item_amount", "items.amount")),
        (replace(LOAN, total=Decimal(0)), ("employee.item_total", "items.total")),
        (replace(LOAN, to_day=BEFORE), ("employee.days_reversed", "items.to_day")),
    ],
)
def test_each_fault_of_a_recurring_item_is_told(
    item: RecurringItem, fault: tuple[str, str]
) -> None:
    assert _faults(person(items=(item,))) == [(*fault, 1)]


@pytest.mark.parametrize(
    ("codes", "free"),
    [
        ((), "W1"),
        (("BOSS",), "W1"),
        (("W1", "W9"), "W10"),
        (("W009", "A3"), "W010"),
        (("7",), "8"),
    ],
)
def test_the_next_code_is_as_wide_as_the_last(codes: tuple[str, ...], free: str) -> None:
    assert free_code(codes) == free


def test_a_row_without_its_day_and_a_code_that_is_taken_are_told_at_their_places() -> None:
    missing = day_missing("allowances", 3)
    assert (missing.code, missing.column, missing.row) == (
        "employee.day_missing",
        "allowances.from_day",
        3,
    )
    taken = code_taken("W1")
    assert (taken.column, taken.args["employee"]) == ("code", "W1")
