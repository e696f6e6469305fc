"""A timesheet while it is filled in: usual days, what they come to, warnings, two hands."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from app.core.dates import Period
from app.core.ids import new_id
from app.core.law import rates
from app.core.working_days import work_calendar
from app.payroll.records import EmployeeId, LeaveOf, Timesheet
from app.payroll.time_rules import norm_of
from app.payroll.timesheet_rules import TimeRow, filled, look, merged, usual_mark
from tests.payroll.months import MARCH, contract

D = Decimal
NORM = norm_of(MARCH, work_calendar())
LABOUR = rates("labour")
BLANK = ("",) * 31
PIECE = replace(contract(), period=MARCH, hours_a_day=D(8))


def row(first: int = 1, last: int = 31, left: str | None = "6") -> TimeRow:
    """Somebody whose agreement holds on these days of March and who began years ago."""
    days = Period(date(2026, 3, first), date(2026, 3, last))
    leave = None if left is None else LeaveOf(day=MARCH.last, earned=D(left), taken=D(0))
    return TimeRow(
        employee_id=EmployeeId(new_id()), code="W1", name="Nino",
        pieces=(replace(PIECE, period=days),), since=date(2024, 1, 1), leave=leave,
    )  # fmt: skip


def marked(**days: str) -> tuple[str, ...]:
    marks = list(BLANK)
    for name, mark in days.items():
        marks[int(name[1:]) - 1] = mark
    return tuple(marks)


def codes(of: TimeRow, marks: tuple[str, ...]) -> list[str]:
    return [one.code for one in look(of, marks, NORM, LABOUR).warnings]


def test_what_is_kept_is_shown_and_blank_days_where_nothing_is() -> None:
    one = row()
    assert one.kept(31) == BLANK
    sheet = Timesheet(employee_id=one.employee_id, month=MARCH.first, marks=marked(d2="8"))
    assert replace(one, sheet=sheet).kept(31)[1] == "8"


def test_usual_days_are_those_of_the_agreement_and_the_calendar() -> None:
    half = replace(row(16), pieces=(replace(PIECE, period=Period(date(2026, 3, 16), MARCH.last),
                                            hours_a_day=D("4.50")),))  # fmt: skip
    made = filled(half, marked(d17="S"), NORM)
    assert made[:15] == ("",) * 15
    assert (made[15], made[16], made[20]) == ("4.5", "S", "")
    assert usual_mark(half, date(2026, 3, 3), NORM) == "", "Mother's Day"


def test_an_empty_row_comes_to_nothing_and_its_leave_is_as_it_was() -> None:
    looked = look(row(), BLANK, NORM, LABOUR)
    assert (looked.sums, looked.warnings, looked.left) == ({}, (), D(6))
    assert look(row(left=None), BLANK, NORM, LABOUR).left is None


def test_a_full_month_is_the_norm_without_a_warning() -> None:
    looked = look(row(), filled(row(), BLANK, NORM), NORM, LABOUR)
    assert looked.sums["worked_days"] == 21
    assert looked.sums["worked_hours"] == 168
    assert not looked.warnings
    assert not looked.faults


def test_marks_that_cannot_be_read_are_named_by_day_and_the_rest_counts() -> None:
    marks = list(filled(row(), BLANK, NORM))
    marks[1] = "x"
    looked = look(row(), tuple(marks), NORM, LABOUR)
    assert [(one.column, one.value) for one in looked.faults] == [("2", "x")]
    assert looked.sums["worked_days"] == 20
    assert not looked.warnings, "a day with a mark is not called unmarked"


def test_days_without_an_agreement_and_days_without_a_mark_are_told() -> None:
    one = row(9, 20)
    looked = look(one, marked(d2="8", d6="8", d9="8", d12="8", d13="8"), NORM, LABOUR)
    outside, absent = looked.warnings
    assert (outside.args["days"], outside.column) == ("2, 6", "2")
    assert (absent.args["days"], absent.column) == ("10, 11, 16–20", "10")
    assert looked.sums["absent_days"] == 7


def test_leave_that_is_not_earned_or_comes_early_is_told() -> None:
    full = filled(row(), marked(d2="L", d4="L"), NORM)
    assert not codes(row(), full)
    assert codes(row(left="1"), full) == ["payroll.leave_short"]
    assert look(row(left="1"), full, NORM, LABOUR).left == -1
    assert not codes(row(left=None), full)
    new = replace(row(), since=date(2025, 12, 1))
    assert codes(new, full) == ["payroll.leave_early"]
    assert codes(replace(row(), since=date(2025, 4, 2)), full) == [], "eleven months are over"


def test_two_hands_in_one_row() -> None:
    base, mine, theirs = ("8", "8", "", "8"), ("L", "8", "7", "S"), ("8", "S", "6", "S")
    assert merged(base, mine, theirs) == (("L", "S", "7", "S"), {2: "6"})


ROWS = st.lists(st.sampled_from(("", "8", "L", "S")), min_size=4, max_size=4)


@given(ROWS, ROWS, ROWS)
def test_nothing_that_one_alone_changed_is_lost(
    base: list[str], mine: list[str], theirs: list[str]
) -> None:
    found, contested = merged(base, mine, theirs)
    assert merged(base, mine, base) == (tuple(mine), {})
    assert merged(base, base, theirs) == (tuple(theirs), {})
    for at, mark in enumerate(found):
        assert mark == (theirs[at] if mine[at] == base[at] else mine[at])
        assert (at in contested) == (len({base[at], mine[at], theirs[at]}) == 3)
