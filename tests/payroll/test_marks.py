"""Marks of a timesheet: what is typed in three languages, kept in one form and read as days."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from app.core.errors import Refused
from app.payroll.mark_rules import days_of, typed, usual
from app.payroll.time_rules import Mark

MARCH = date(2026, 3, 1)


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        (" 8 ", "8"),
        ("7,5", "7.5"),
        ("8 / 2", "8/2"),
        ("l", "L"),
        ("შ", "L"),
        ("О", "L"),
        ("ა", "S"),
        ("Б", "U"),
        ("გ", "A"),
        ("x9", "x9"),
        ("", ""),
    ],
)
def test_a_mark_is_kept_in_its_one_form(written: str, kept: str) -> None:
    assert typed(written) == kept


def test_marks_stand_for_days_and_an_empty_one_for_a_day_off() -> None:
    found = days_of(("8", "", "8/2", "L", "7.5"), MARCH)
    assert [(one.day.day, one.mark, one.hours, one.night_hours) for one in found] == [
        (1, Mark.WORK, Decimal(8), Decimal(0)),
        (3, Mark.WORK, Decimal(8), Decimal(2)),
        (4, Mark.LEAVE, Decimal(0), Decimal(0)),
        (5, Mark.WORK, Decimal("7.5"), Decimal(0)),
    ]


def test_every_mark_that_cannot_be_read_is_told_with_its_day() -> None:
    with pytest.raises(Refused) as refused:
        days_of(("8", "x", "25", "0", "8/9", "-1", "8/"), MARCH)
    fault = refused.value
    assert fault.code == "payroll.marks"
    assert [(one.column, one.value) for one in fault.problems] == [
        ("2", "x"),
        ("3", "25"),
        ("4", "0"),
        ("5", "8/9"),
        ("6", "-1"),
    ]
    assert {one.code for one in fault.problems} == {"payroll.mark_wrong"}


def test_a_usual_month_has_its_hours_on_working_days_alone() -> None:
    working = [date(2026, 3, day) for day in (2, 3, 31)]
    marks = usual(MARCH, date(2026, 3, 31), working, Decimal("8.00"))
    assert len(marks) == 31
    assert [at for at, mark in enumerate(marks, start=1) if mark] == [2, 3, 31]
    assert set(marks) == {"", "8"}
