"""Timesheets typed, pasted and kept: the real window, PostgreSQL, keys alone."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.core.ids import new_id
from app.payroll import service as payroll
from app.payroll.records import Timesheet
from tests.journeys.hands import ALT, CTRL, SHIFT, Hands
from tests.journeys.test_hiring import shown_to
from tests.kit.world import World
from tests.payroll.firm import MARCH, Firm, firm
from ui.payroll.run import PayRun
from ui.payroll.time import Time

KEY = Qt.Key


@pytest.fixture
def company(own: World) -> Iterator[Firm]:
    with firm(own) as made:
        for at in range(1, 4):
            made.hire(f"W{at}")
        yield made


@pytest.fixture
def hands(qtbot: QtBot, qapp: QApplication, own: World, company: Firm) -> Iterator[Hands]:
    assert company.accounts
    with shown_to(qtbot, qapp, own, "administrator", "Firm") as window:
        yield Hands(qtbot, window)


def marks(company: Firm, code: str) -> tuple[str, ...]:
    whose = {one.id: one.code for one in payroll.employees(company.books)}
    found = {whose[one.employee_id]: one.marks for one in payroll.timesheets(company.books, MARCH)}
    return found.get(code, ())


def fill_and_paste(hands: Hands, time: Time) -> None:
    """Leave by the selection: working days alone; rows of a table, all or none."""
    hands.press(KEY.Key_Down).press(KEY.Key_U, CTRL)
    time.grid.go(1, "9")
    hands.write("l").enter().press(KEY.Key_Left).press(KEY.Key_Right, SHIFT, times=6)
    hands.press(KEY.Key_D, CTRL)
    assert "".join(one or "-" for one in time.marks(1)[8:15]) == "LLLLL--", time.marks(1)
    assert "paid leave left: 1" in time.foot.text()

    # Two rows of a table elsewhere; one that does not fit is refused whole.
    time.grid.go(1, "30")
    QApplication.clipboard().setText("7\t6\n5\tA")
    hands.press(KEY.Key_V, CTRL)
    assert (time.marks(1)[29:], time.marks(2)[29:]) == (("7", "6"), ("5", "A"))
    hands.press(KEY.Key_Right).press(KEY.Key_V, CTRL)
    assert "Nothing was taken" in hands.told("Ctrl+V", time)


def clash(hands: Hands, company: Firm, time: Time) -> None:
    """A colleague was faster: told, nothing lost, and keeping again puts it in."""
    theirs = company.books
    whom = next(one.id for one in payroll.employees(theirs) if one.code == "W2")
    blank = ("",) * 31
    payroll.save_timesheets(
        theirs, new_id(), MARCH, [Timesheet(employee_id=whom, month=MARCH.first, marks=blank)]
    )
    hands.press(KEY.Key_Return, CTRL)
    hands.until(lambda: time.bar.message is not None and time.bar.message.tone == "bad")
    hands.press(KEY.Key_F5)
    hands.until(lambda: time.is_settled and time.clashes)
    assert time.marks(1)[8] == "L"
    hands.press(KEY.Key_Return, CTRL)
    hands.until(lambda: not time.history.now)
    hands.on(Time)
    assert marks(company, "W2")[8] == "L"
    hands.press(KEY.Key_F9)
    run = hands.on(PayRun)
    assert run.seen is not None
    less = {one.code for one in run.seen.found.lines if one.sums.gross < 2000}
    assert less == {"W3"}, "days without a mark are absence"


@pytest.mark.slow
def test_a_month_is_typed_pasted_kept_and_run(hands: Hands, company: Firm) -> None:
    hands.press(KEY.Key_P, ALT).write("1.3.26").press(KEY.Key_Tab).write("31.3.26").enter()
    time = hands.go("timesheets", Time)
    assert hands.where() is time.grid
    hands.press(KEY.Key_U, CTRL)
    assert time.marks(0)[1:6] == ("8", "", "8", "8", "8"), "the third of March is a holiday"

    # A mark that is none is named and nothing is kept; then it is a night, a sick day, and kept.
    hands.press(KEY.Key_Right).write("zz").enter()
    hands.press(KEY.Key_Return, CTRL)
    assert "is no mark" in hands.told("Ctrl+Enter", time)
    assert marks(company, "W1") == ()
    hands.press(KEY.Key_Z, CTRL)
    assert time.marks(0)[1] == "8"
    hands.write("8/2").enter(3).write("ა").enter()
    hands.press(KEY.Key_Return, CTRL)
    hands.until(lambda: not time.history.now)
    hands.on(Time)
    assert marks(company, "W1")[1:5] == ("8/2", "", "8", "S"), "typed in Georgian, kept alike"
    fill_and_paste(hands, time)
    clash(hands, company, time)
