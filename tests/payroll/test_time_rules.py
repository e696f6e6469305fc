"""Norm of a month, timesheets, parts of a month, leave and its pay."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.dates import Period, month
from app.core.errors import Refused
from app.core.law import rates
from app.core.working_days import work_calendar
from app.payroll.records import ProRata
from app.payroll.time_rules import (
    AverageMonth,
    DayMark,
    Mark,
    average_day,
    count_time,
    full_time,
    leave_balance,
    leave_days,
    norm_of,
    part_of_month,
)  # fmt: skip
from tests.payroll.months import ALWAYS, MARCH, contract, gel, with_value

D = Decimal
CALENDAR = work_calendar()
NORM = norm_of(MARCH, CALENDAR)
LABOUR = rates("labour")


def work(day: int, hours: str = "8", night: str = "0") -> DayMark:
    return DayMark(day=date(2026, 3, day), mark=Mark.WORK, hours=D(hours), night_hours=D(night))


@pytest.mark.parametrize(
    ("of", "days"),
    # January 2026: 1, 2, 7, 19 off, and 5, 6 declared; April: the 9th, Good Friday 10, Monday 13.
    [(month(2026, 1), 16), (MARCH, 21), (month(2026, 4), 19), (month(2026, 5), 19)],
)
def test_the_norm_of_a_month_is_that_of_the_calendar(of: Period, days: int) -> None:
    assert norm_of(of, CALENDAR).days == days == CALENDAR.working_days(of)


def test_a_full_sheet_is_full_time() -> None:
    marks = [work(day.day) for day in sorted(NORM.working)]
    assert count_time(contract(), marks, NORM) == full_time(contract(), NORM)


def test_a_sheet_is_counted_by_kind() -> None:
    working = sorted(NORM.working)
    marks = [
        work(working[0].day, "10", "2"),
        work(1, "5"),  # a Sunday
        *(DayMark(day=day, mark=Mark.LEAVE) for day in working[1:4]),
        DayMark(day=date(2026, 3, 7), mark=Mark.LEAVE),  # a Saturday takes no leave
        DayMark(day=working[4], mark=Mark.SICK),
        DayMark(day=working[5], mark=Mark.TRIP),
        DayMark(day=working[6], mark=Mark.UNPAID),
        *(work(day.day) for day in working[7:-2]),
    ]
    found = count_time(contract(), marks, NORM)
    assert (found.worked_days, found.worked_hours) == (D(14), D(112))
    assert (found.overtime_hours, found.night_hours, found.holiday_hours) == (D(2), D(2), D(5))
    assert (found.leave_days, found.sick_days, found.unpaid_days) == (D(3), D(1), D(1))
    assert (found.trip_days, found.absent_days) == (D(1), D(2))
    days = (found.worked_days, found.leave_days, found.sick_days, found.unpaid_days)
    assert sum(days) + found.absent_days == NORM.days


@given(
    st.lists(st.sampled_from(Mark), min_size=31, max_size=31),
    st.decimals(min_value="0.5", max_value=24, places=1),
)
def test_every_working_day_is_counted_once(kinds: list[Mark], hours: Decimal) -> None:
    marks = [
        DayMark(
            day=MARCH.first + timedelta(days=at), mark=kind,
            hours=hours if kind is Mark.WORK else D(0),
        )
        for at, kind in enumerate(kinds)
    ]  # fmt: skip
    found = count_time(contract(), marks, NORM)
    counted = (
        found.worked_days + found.leave_days + found.sick_days + found.unpaid_days
        + found.maternity_days + found.absent_days
    )  # fmt: skip
    assert counted == NORM.days
    worked = [one.hours for one in marks if one.mark is Mark.WORK]
    trips = sum(8 for one in marks if one.mark is Mark.TRIP and one.day in NORM.working)
    assert found.worked_hours + found.overtime_hours + found.holiday_hours == sum(worked) + trips


@pytest.mark.parametrize(
    ("marks", "code"),
    [
        ([work(2), work(2)], "payroll.time_twice"),
        ([work(2, "25")], "payroll.time_hours"),
        ([work(2, "8", "9")], "payroll.time_hours"),
        ([DayMark(day=date(2026, 3, 2), mark=Mark.SICK, hours=D(8))], "payroll.time_hours_off"),
    ],
)
def test_a_sheet_that_cannot_be_is_refused(marks: list[DayMark], code: str) -> None:
    with pytest.raises(Refused) as refused:
        count_time(contract(), marks, NORM)
    assert refused.value.code == code


def test_a_day_without_hours_is_absence_and_marks_of_other_days_are_left_out() -> None:
    found = count_time(contract(), [work(2, "0")], NORM)
    assert (found.worked_days, found.absent_days) == (D(0), D(NORM.days))
    marks = [work(2), DayMark(day=date(2026, 3, 1), mark=Mark.TRIP)]
    gone = contract(period=Period(ALWAYS.first, date(2026, 2, 28)))
    none = count_time(gone, marks, NORM)
    assert (none.worked_days, none.trip_days, none.absent_days) == (D(0), D(0), D(0))


def test_by_calendar_days_the_days_not_worked_are_taken_in_proportion() -> None:
    piece = contract(period=Period(date(2026, 3, 16), ALWAYS.last))
    working = [day for day in sorted(NORM.working) if day >= date(2026, 3, 16)]
    half = [work(day.day) for day in working[: len(working) // 2]]
    part, whole = part_of_month(piece, count_time(piece, half, NORM), NORM, ProRata.CALENDAR_DAYS)
    assert whole == D(31)
    assert part == D(16) * len(half) / len(working)


def test_two_pieces_of_a_month_share_its_norm() -> None:
    one = contract(period=Period(ALWAYS.first, date(2026, 3, 15)))
    two = contract(period=Period(date(2026, 3, 16), ALWAYS.last))
    for choice in ProRata:
        parts = [part_of_month(piece, full_time(piece, NORM), NORM, choice) for piece in (one, two)]
        assert sum(part for part, _ in parts) == parts[0][1], choice
    outside = contract(period=Period(date(2026, 4, 1), ALWAYS.last))
    assert part_of_month(outside, full_time(outside, NORM), NORM, ProRata.CALENDAR_DAYS)[0] == 0


def test_leave_is_paid_by_the_last_month_of_a_fixed_salary_or_by_the_average() -> None:
    months = [
        AverageMonth(earned=gel("9000.00"), worked_days=D(20), norm_days=20),
        AverageMonth(earned=gel("2000.00"), worked_days=D(20), norm_days=20),
        AverageMonth(earned=gel("2200.00"), worked_days=D(20), norm_days=20),
        AverageMonth(earned=gel("2100.00"), worked_days=D(21), norm_days=21),
    ]
    day = date(2026, 4, 1)
    assert average_day(months, day, LABOUR, is_fixed_salary=True) == gel("100.00")
    assert average_day(months, day, LABOUR, is_fixed_salary=False) == gel("103.28")
    always = with_value(LABOUR, "leave_fixed_salary_by_last_month_switch", "0")
    assert average_day(months, day, always, is_fixed_salary=True) == gel("103.28")
    assert average_day(months[:1], day, LABOUR, is_fixed_salary=False) == gel("450.00")
    assert average_day([], day, LABOUR, is_fixed_salary=True) == gel("0.00")


def test_leave_is_earned_month_by_month() -> None:
    hired = date(2025, 2, 10)
    year = leave_balance(hired, date(2026, 2, 9), (D(5), D(3)), LABOUR)
    assert (year.entitled_a_year, year.earned, year.left) == (D(24), D("24.00"), D("19.00"))
    assert (year.may_leave_from, year.unpaid_left) == (date(2026, 1, 10), D(12))
    almost = leave_balance(hired, date(2026, 2, 8), (D(0), D(0)), LABOUR)
    assert almost.earned == D("22.00")


def test_a_holiday_within_a_leave_takes_no_day_of_it() -> None:
    assert leave_days(Period(date(2026, 3, 2), date(2026, 3, 9)), CALENDAR) == 5
