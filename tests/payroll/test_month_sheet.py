"""Timesheets of a month as they are typed: sums, faults and pasted rows, without a database."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

from app.core.working_days import work_calendar
from app.payroll.month_sheet import (
    MonthSheet,
    employed_in,
    faults_of,
    pasted,
    sums_of,
    usual_of,
)
from app.payroll.records import IncomeKind, MonthItem, Timesheet
from app.payroll.time_rules import norm_of
from tests.payroll.firm import MARCH
from tests.payroll.papers import refused
from tests.payroll.staff import person, terms

NORM = norm_of(MARCH, work_calendar())
BLANK = ("",) * 31
D = Decimal


def marked(**days: str) -> tuple[str, ...]:
    """Marks by d1, d2 and so on."""
    found = list(BLANK)
    for name, mark in days.items():
        found[int(name[1:]) - 1] = mark
    return tuple(found)


def test_a_usual_month_is_every_working_day_of_the_employment() -> None:
    one = person(terms=(terms(from_day=date(2026, 3, 10), to_day=date(2026, 3, 24)),))
    made = usual_of(one, NORM)
    assert made[:9] == ("",) * 9
    assert [at + 1 for at, mark in enumerate(made) if mark] == [
        10, 11, 12, 13, 16, 17, 18, 19, 20, 23, 24,
    ]  # fmt: skip
    assert set(made) == {"", "8"}
    longer = person(terms=(terms(day_hours=D("4.50")), terms(2, day_hours=D("6.00"))))
    assert usual_of(longer, NORM)[1] == "6"


def test_only_who_is_employed_has_a_row() -> None:
    service = person(code="W0", terms=(terms(kind=IncomeKind.SERVICE),))
    gone = person(code="W2", terms=(terms(to_day=date(2026, 2, 28)),))
    later, here = person(code="W9"), person(code="W1")
    assert employed_in([later, service, gone, here], NORM) == (here, later)


def test_marks_come_to_days_hours_and_absence() -> None:
    one = person()
    assert sums_of(one, BLANK, NORM) == {}, "without a mark nothing is counted"
    full = usual_of(one, NORM)
    assert sums_of(one, full, NORM) == {"worked_days": D(21), "worked_hours": D("168.00")}
    odd = list(full)
    odd[1], odd[2], odd[3], odd[4] = "10/1", "5", "L", "zz"
    found = sums_of(one, odd, NORM)
    assert found["overtime_hours"] == D("2.00")
    assert (found["night_hours"], found["holiday_hours"]) == (D(1), D(5))
    assert (found["leave_days"], found["absent_days"]) == (D(1), D(1)), "zz is not counted"


def test_each_wrong_mark_is_named_by_its_day() -> None:
    one = person(code="W7", terms=(terms(from_day=date(2026, 3, 5)),))
    found = faults_of(one, marked(d2="8", d6="25", d9="L", d10="zz"), NORM)
    assert {at + 1: fault.code for at, fault in found.items()} == {
        2: "payroll.mark_outside", 6: "payroll.mark_wrong", 10: "payroll.mark_wrong",
    }  # fmt: skip
    assert found[1].args == {"employee": "W7", "day": date(2026, 3, 2)}


def test_a_pasted_table_changes_rows_from_a_cell_on() -> None:
    rows = [BLANK, BLANK, BLANK]
    found = pasted("8\tშ\r\n 7,5 \tx\r\n", rows, 1, 29)
    assert {row: marks[29:] for row, marks in found.items()} == {
        1: ("8", "L"), 2: ("7.5", "x"),
    }  # fmt: skip
    for text, row, day in (("8\t8", 0, 30), ("8\n8", 2, 0)):
        with refused("payroll.paste_too_many"):
            pasted(text, rows, row, day)


def test_other_marks_leave_items_and_version_alone() -> None:
    one = person()
    bonus = MonthItem(item="bonus", amount=D(100))
    kept = Timesheet(employee_id=one.id, month=MARCH.first, marks=BLANK, items=(bonus,), version=3)
    sheet = MonthSheet(month=MARCH, norm=NORM, people=(one,), kept={one.id: kept})
    assert sheet.with_marks(one.id, marked(d2="8")) == replace(kept, marks=marked(d2="8"))
    empty = MonthSheet(month=MARCH, norm=NORM, people=(one,))
    assert empty.marks(one.id) == BLANK
    assert empty.with_marks(one.id, BLANK).version is None
    assert (empty.days[0], empty.days[-1]) == (MARCH.first, MARCH.last)
