"""Working days, holidays and where terms end: the worked examples, and what holds for every day."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.dates import Period, calendar_year, month
from app.core.law import Confidence
from app.core.working_days import (
    DayOff,
    WorkCalendar,
    orthodox_easter,
    read_calendar,
    work_calendar,
)
from tests.kit.worked_examples import example

CALENDAR = work_calendar()
HOLIDAYS = Path(__file__).parents[2] / "resources" / "rates" / "holidays.toml"
DAYS = st.dates(date(2011, 1, 1), date(2098, 12, 31))
TERMS = ["DL-01", "DL-02", "DL-03", "DL-04", "DL-05", "DL-06"]
TERMS += ["DL-07", "DL-08", "DL-09", "DL-10", "DL-11"]


def declared(text: str, *, moves_terms: bool) -> DayOff:
    source = CALENDAR.declared[0].source
    names = ("უქმე", "Day off", "Выходной")
    return DayOff(day=date.fromisoformat(text), names=names, moves_terms=moves_terms, source=source)


@pytest.mark.parametrize("name", TERMS)
def test_a_term_that_ends_on_a_day_off_ends_on_the_next_working_day(name: str) -> None:
    given_, wanted = example(name)
    nominal = date.fromisoformat(given_["nominal"])
    assert f"{nominal:%A}" == given_["weekday"]
    due = CALENDAR.due(nominal)
    assert due.isoformat() == wanted["due"]
    assert f"{due:%A}" == wanted["due_weekday"]


def test_a_day_declared_off_moves_the_term_when_it_is_said_to() -> None:
    # The note of DL-06: if the 17th of May is off for the tax law too, the 18th is the last day.
    nominal = date(2027, 5, 15)
    assert CALENDAR.due(nominal) == date(2027, 5, 17)
    moved = CALENDAR.with_days([declared("2027-05-17", moves_terms=True)])
    assert moved.due(nominal) == date(2027, 5, 18)
    kept = CALENDAR.with_days([declared("2027-05-18", moves_terms=False)])
    assert kept.due(nominal) == date(2027, 5, 17)
    assert not kept.is_working_day(date(2027, 5, 18))


def test_working_days_of_a_term_are_counted_from_the_day_after() -> None:
    given_, wanted = example("DL-12")
    day, term = date.fromisoformat(given_["passed_on"]), int(given_["term"].split()[0])
    assert CALENDAR.add_term_days(day, term).isoformat() == wanted["apply_by"]


def test_easter_and_its_four_days_move() -> None:
    given_, wanted = example("DL-13")
    found = [orthodox_easter(year).isoformat() for year in given_["years"]]
    assert found == wanted["easter_sunday"]
    names = {off.day: off.names[1] for off in CALENDAR.days_off(2026)}
    assert [names.get(date(2026, 4, day)) for day in (10, 11, 12, 13)] == [
        "Good Friday", "Holy Saturday", "Easter Sunday", "Easter Monday",
    ]  # fmt: skip
    assert names.get(date(2026, 4, 14)) is None


def test_the_holidays_of_a_year_are_those_of_the_labour_code() -> None:
    fixed = {
        (1, 1), (1, 2), (1, 7), (1, 19), (3, 3), (3, 8), (4, 9), (5, 9), (5, 12), (5, 26),
        (8, 28), (10, 14), (11, 23),
    }  # fmt: skip
    found = {
        (off.day.month, off.day.day)
        for off in CALENDAR.days_off(2027)
        if off.source.confidence is Confidence.VERIFIED
    }
    assert found - {(4, 30), (5, 1), (5, 2), (5, 3)} == fixed
    assert not CALENDAR.days_off(2010), "earlier years are not known"


def test_days_that_the_government_declared_are_off_for_work_alone() -> None:
    day = date(2026, 1, 5)
    assert not CALENDAR.is_working_day(day)
    assert CALENDAR.ends_terms(day)
    # Of 22 weekdays in January 2026 six are holidays or declared: 1, 2, 5, 6, 7, 19.
    assert CALENDAR.working_days(month(2026, 1)) == 22 - 6
    assert CALENDAR.working_days(Period(date(2026, 1, 3), date(2026, 1, 7))) == 0


@given(DAYS)
def test_a_term_never_ends_early_and_never_more_than_a_week_late(day: date) -> None:
    due = CALENDAR.due(day)
    assert day <= due <= day + timedelta(days=7)
    assert CALENDAR.ends_terms(due)
    assert CALENDAR.due(due) == due
    assert not any(CALENDAR.ends_terms(day + timedelta(days=at)) for at in range((due - day).days))


@given(DAYS, st.integers(1, 10))
def test_a_longer_term_ends_later(day: date, count: int) -> None:
    first = CALENDAR.add_term_days(day, count)
    assert day < first < CALENDAR.add_term_days(day, count + 1)


@given(st.integers(1900, 2099))
def test_easter_is_a_sunday_of_spring(year: int) -> None:
    found = orthodox_easter(year)
    assert found.weekday() == 6
    assert date(year, 4, 4) <= found <= date(year, 5, 8)


def test_a_holiday_begins_and_ends_with_its_law() -> None:
    text = HOLIDAYS.read_text("utf-8")
    ended = text.replace(
        "first_day = 2011-01-01", "first_day = 2011-01-01\nlast_day = 2012-12-31", 1
    )
    calendar = read_calendar(ended)
    assert date(2012, 1, 1) in {off.day for off in calendar.days_off(2012)}
    assert date(2013, 1, 1) not in {off.day for off in calendar.days_off(2013)}
    plain = WorkCalendar(yearly=())
    assert plain.working_days(calendar_year(2026)) == 261
