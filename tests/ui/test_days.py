"""Days as accountants type them, and the period at the top of the window."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from app.core.dates import Period, calendar_year, month, quarter
from app.core.errors import Refused
from ui.kit.day_typing import STEPS, read_day, step
from ui.kit.fields import DayField
from ui.kit.period_bar import PeriodBar, neighbour, span_of

TODAY = date(2026, 3, 20)
HELD = date(2025, 8, 14)


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("5", date(2025, 8, 5)),
        ("31", date(2025, 8, 31)),
        ("5.2", date(2025, 2, 5)),
        ("5-2", date(2025, 2, 5)),
        ("0502", date(2025, 2, 5)),
        ("050226", date(2026, 2, 5)),
        ("05022026", date(2026, 2, 5)),
        ("5.2.26", date(2026, 2, 5)),
        ("05.02.2026", date(2026, 2, 5)),
        ("2026-02-05", date(2026, 2, 5)),
        ("+3", date(2025, 8, 17)),
        ("-14", date(2025, 7, 31)),
        (" 7 ", date(2025, 8, 7)),
    ],
)
def test_a_day_is_read_as_it_is_typed(typed, day):
    assert read_day(typed, HELD) == day


@pytest.mark.parametrize(
    "typed", ["32", "30.2", "abc", "0", "5.13", "1.1.1", "99999", "31.04.2026"]
)
def test_what_is_no_day_is_refused_with_what_was_typed(typed):
    with pytest.raises(Refused) as refused:
        read_day(typed, HELD)
    assert refused.value.code == "date.unreadable"
    assert refused.value.args_["value"] == typed


@pytest.mark.parametrize(
    ("key", "week", "day"),
    [
        ("t", False, TODAY),
        ("ტ", False, TODAY),
        ("+", False, date(2025, 8, 15)),
        ("-", True, date(2025, 8, 7)),
        ("[", False, date(2025, 7, 14)),
        ("ъ", False, date(2025, 9, 14)),
        ("m", False, date(2025, 8, 1)),
        ("ჰ", False, date(2025, 8, 31)),
    ],
)
def test_a_key_steps_to_a_day_on_every_layout(key, week, day):
    assert step(STEPS[key], HELD, TODAY, week=week) == day


def test_no_step_leaves_the_years_that_books_can_have():
    assert step("day before", date(1900, 1, 1), TODAY) == date(1900, 1, 1)
    assert step("month after", date(2199, 12, 1), TODAY) == date(2199, 12, 1)
    with pytest.raises(ValueError, match="sideways"):
        step("sideways", HELD, TODAY)


@pytest.fixture
def field(qtbot, theme, language):
    made = DayField(lambda: TODAY)
    made.put(HELD)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.setFocus()
    qtbot.waitUntil(made.hasFocus)
    return made


def press(widget, text, key=Qt.Key.Key_unknown, modifiers=Qt.KeyboardModifier.NoModifier):
    QApplication.sendEvent(widget, QKeyEvent(QKeyEvent.Type.KeyPress, key, modifiers, text))


def test_typing_replaces_the_day_and_enter_takes_it(qtbot, field):
    with qtbot.waitSignal(field.chosen) as told:
        qtbot.keyClicks(field, "5.2")
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert told.args == [date(2025, 2, 5)]
    assert field.text() == "05.02.2025"


def test_a_sign_and_a_number_move_by_so_many_days(qtbot, field):
    qtbot.keyClicks(field, "+3")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.day == date(2025, 8, 17)
    qtbot.keyClicks(field, "-")
    assert field.day == date(2025, 8, 16)


def test_shift_makes_a_day_a_week_where_a_plus_does_not_ask_for_it(field):
    shift = Qt.KeyboardModifier.ShiftModifier
    press(field, "+", Qt.Key.Key_Plus, shift)
    assert field.day == date(2025, 8, 15)
    press(field, "+", Qt.Key.Key_Plus, shift | Qt.KeyboardModifier.KeypadModifier)
    assert field.day == date(2025, 8, 22)
    press(field, "_", Qt.Key.Key_Underscore, shift)
    assert field.day == date(2025, 8, 15)


def test_georgian_letters_step_too(field):
    press(field, "მ")
    assert field.day == date(2025, 8, 1)


def test_a_fault_stands_at_the_field_and_keeps_what_was_typed(qtbot, field):
    with qtbot.waitSignal(field.refused) as told:
        qtbot.keyClicks(field, "99")
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert told.args[0].code == "date.unreadable"
    assert field.text() == "99"
    assert field.property("bad")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == "14.08.2025"
    assert not field.property("bad")


@pytest.mark.parametrize(
    ("period", "span", "after"),
    [
        (month(2025, 12), "month", month(2026, 1)),
        (quarter(2025, 4), "quarter", quarter(2026, 1)),
        (calendar_year(2025), "year", calendar_year(2026)),
        (
            Period(date(2025, 1, 5), date(2025, 1, 14)),
            "days",
            Period(date(2025, 1, 15), date(2025, 1, 24)),
        ),
    ],
)
def test_a_period_has_neighbours_of_its_own_length(period, span, after):
    assert span_of(period) == span
    assert neighbour(period, 1) == after
    assert neighbour(after, -1) == period


@pytest.fixture
def bar(qtbot, theme, language):
    made = PeriodBar(lambda: TODAY)
    qtbot.addWidget(made)
    made.show()
    return made


def test_the_bar_begins_with_the_present_month(bar):
    assert bar.period == month(2026, 3)
    assert bar.span.currentText() == "Month"


def test_the_arrows_go_to_the_neighbours(qtbot, bar):
    with qtbot.waitSignal(bar.chosen) as told:
        qtbot.mouseClick(bar.next, Qt.MouseButton.LeftButton)
    assert told.args == [month(2026, 4)]
    qtbot.mouseClick(bar.previous, Qt.MouseButton.LeftButton)
    assert bar.period == month(2026, 3)


def test_another_length_keeps_the_days_in_it(bar):
    bar.span.setCurrentIndex(2)
    bar.span.activated.emit(2)
    assert bar.period == calendar_year(2026)


def test_any_days_make_a_period_and_say_when_they_make_none(qtbot, bar):
    bar.last.put(date(2026, 3, 10))
    bar.last.chosen.emit(date(2026, 3, 10))
    assert bar.period == Period(date(2026, 3, 1), date(2026, 3, 10))
    assert bar.span.currentText() == "Any days"
    with qtbot.waitSignal(bar.refused) as told:
        bar.first.put(date(2026, 4, 1))
        bar.first.chosen.emit(date(2026, 4, 1))
    assert told.args[0].code == "dates.period_reversed"
    assert bar.period == Period(date(2026, 3, 1), date(2026, 3, 10))


@pytest.mark.parametrize(
    ("name", "period"),
    [
        ("this_month", month(2026, 3)),
        ("last_month", month(2026, 2)),
        ("this_quarter", Period(date(2026, 1, 1), date(2026, 3, 31))),
        ("last_quarter", Period(date(2025, 10, 1), date(2025, 12, 31))),
        ("this_year", calendar_year(2026)),
        ("last_year", calendar_year(2025)),
        ("year_so_far", Period(date(2026, 1, 1), date(2026, 3, 20))),
    ],
)
def test_frequent_periods_are_one_choice_away(qtbot, theme, language, name, period):
    bar = PeriodBar(lambda: date(2026, 3, 20))
    qtbot.addWidget(bar)
    bar.put(month(2024, 6))
    told: list[object] = []
    bar.chosen.connect(told.append)
    bar.choices[name].trigger()
    assert told == [period]
    assert bar.period == period


def test_the_bar_says_by_sign_and_word_that_a_period_is_closed(qtbot, theme, language):
    bar = PeriodBar(lambda: date(2026, 3, 20))
    qtbot.addWidget(bar)
    bar.show()
    assert not bar.state.isVisible()
    bar.show_state("●", "closed")
    assert bar.state.isVisible()
    assert bar.state.text() == "● closed"
    bar.show_state("", "")
    assert not bar.state.isVisible()
