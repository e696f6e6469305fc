"""A month's timesheet: the real window, PostgreSQL, keys alone, and a colleague who is faster."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.core.ids import new_id
from app.payroll import service as payroll
from app.security import service as security
from tests.journeys.hands import CTRL, SHIFT, Hands
from tests.journeys.test_hiring import shown_to, type_in
from tests.kit.world import World
from tests.payroll.firm import MARCH, Firm, firm
from ui.payroll.papers import Papers
from ui.payroll.time import Time

KEY = Qt.Key


@pytest.fixture
def company(own: World) -> Iterator[Firm]:
    with firm(own) as made:
        made.hire("W1")
        made.hire("W2", from_day=date(2026, 3, 16), day_hours=Decimal(4))
        yield made


@pytest.fixture
def hands(qtbot: QtBot, qapp: QApplication, own: World, company: Firm) -> Iterator[Hands]:
    assert company.accounts
    with shown_to(qtbot, qapp, own, "administrator", "Firm") as window:
        yield Hands(qtbot, window)


def to_march(hands: Hands) -> Time:
    hands.go("timesheet", Time)
    type_in(hands, "payroll.time.month", "03.2026")
    screen = hands.enter().on(Time)
    hands.press(KEY.Key_PageUp, CTRL | SHIFT).on(Time)
    assert screen.title() == "Timesheet, February 2026"
    hands.press(KEY.Key_PageDown, CTRL | SHIFT).on(Time)
    assert hands.where() is screen.grid, "one types at once"
    return screen


def keep(hands: Hands, screen: Time) -> None:
    hands.press(KEY.Key_S, CTRL)
    hands.until(lambda: not hands.window.place or not hands.window.place.unsaved.of(screen))
    hands.on(Time)


@pytest.mark.slow
def test_a_month_is_filled_kept_contested_and_put_on_paper(hands: Hands, company: Firm) -> None:
    screen = to_march(hands)
    before = security.head(company.books).seq
    hands.press(KEY.Key_U, CTRL | SHIFT)
    hands.press(KEY.Key_Home).press(KEY.Key_Right, times=8).write("ll10/1")
    keep(hands, screen)
    first, second = payroll.timesheets(company.books, MARCH)
    assert first.marks[8:11] == ("L", "L", "10/1")
    assert (second.marks[13], second.marks[15]) == ("", "4"), "from the 16th, four hours"
    assert security.head(company.books).seq > before

    # A colleague is faster with the same day; the service is asked for as her window would.
    theirs = replace(first, marks=("",) * 11 + ("S", "S") + first.marks[13:])
    payroll.save_timesheets(company.books, new_id(), MARCH, [theirs])
    hands.press(KEY.Key_Right).write("a").press(KEY.Key_S, CTRL)
    hands.until(lambda: screen.bar.message is not None)
    assert "F5" in hands.told("Ctrl+S", screen)
    kept = payroll.timesheets(company.books, MARCH)[0]
    assert kept.marks[11] == "S", "not overwritten"
    hands.press(KEY.Key_F5)
    hands.until(lambda: screen.book is not None and screen.book.contested)
    hands.on(Time)
    keep(hands, screen)
    kept = payroll.timesheets(company.books, MARCH)[0]
    assert kept.marks[10:13] == ("", "A", "S"), "theirs, and mine where I typed"

    hands.press(KEY.Key_P, CTRL | Qt.KeyboardModifier.AltModifier)
    papers = hands.on(Papers)
    assert papers.title() == "Timesheet, March 2026"
    sheet = papers.sheet()
    assert sheet is not None
    assert sheet.rows[0].cells["12"] == "A"
