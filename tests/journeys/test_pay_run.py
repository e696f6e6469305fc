"""A month of payroll from nothing to posted and back: the real window, PostgreSQL, keys alone."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.payroll import service as payroll
from app.payroll.records import Agreed
from tests.journeys.hands import ALT, CTRL, Hands
from tests.journeys.test_hiring import shown_to, type_in
from tests.kit.world import World
from tests.payroll.firm import FEBRUARY, MARCH, Firm, firm
from ui.payroll.run import PayRun
from ui.payroll.runs import Runs

KEY = Qt.Key


@pytest.fixture
def company(own: World) -> Iterator[Firm]:
    with firm(own) as made:
        made.hire("W1")
        made.hire("W2", "1568", agreed=Agreed.NET, first_name="Giorgi", department="Sales")
        made.run(FEBRUARY)
        yield made


@pytest.fixture
def hands(qtbot: QtBot, qapp: QApplication, own: World, company: Firm) -> Iterator[Hands]:
    assert company.accounts
    with shown_to(qtbot, qapp, own, "administrator", "Firm") as window:
        yield Hands(qtbot, window)


def facts(run: PayRun) -> str:
    return run.facts.text().replace("\u00a0", " ")


def names_below(run: PayRun) -> list[str]:
    assert run.below.sheet is not None
    return [str(row.cells.get("account") or row.cells.get("item")) for row in run.below.sheet.rows]


def keep_and_change(hands: Hands, company: Firm, run: PayRun) -> None:
    """Kept as a draft; then the bonus is taken out again, and what is kept differs."""
    hands.press(KEY.Key_S, CTRL)
    assert "nothing is posted yet" in hands.told("Ctrl+S", run)
    assert company.balance("3130") == Decimal("-3136.00"), "February alone"
    hands.press(KEY.Key_Delete)
    hands.until(lambda: run.asking.is_open)
    hands.enter(2)
    hands.until(lambda: run.is_settled and "3 136.00" in facts(run))
    run = hands.on(PayRun)
    assert "calculated anew and not kept" in facts(run)


def look_and_post(hands: Hands, company: Firm, run: PayRun) -> None:
    """Posting shows the entry first, without names; Escape leaves all as it was."""
    hands.press(KEY.Key_Return, CTRL)
    hands.until(lambda: run.asking.is_open)
    assert "3130" in names_below(run)
    hands.press(KEY.Key_Escape)
    hands.on(PayRun)
    assert "Salary" in names_below(run)
    hands.press(KEY.Key_Return, CTRL)
    hands.until(lambda: run.asking.is_open)
    hands.press(KEY.Key_Return, CTRL)
    hands.until(lambda: run.state == "posted")
    run = hands.on(PayRun)
    assert run.bar.message is not None
    assert run.bar.message.text == "Posted as PR/2026/2."
    assert company.balance("3130") == Decimal("-6272.00")


def take_back(hands: Hands, company: Firm, run: PayRun) -> None:
    """Taken back with a reason: the reversal stands, and the month can be made anew."""
    assert run.acts is not None
    run.acts.do("reverse")
    hands.write("wrong day").enter()
    hands.until(lambda: run.state == "reversed")
    hands.on(PayRun)
    hands.press(KEY.Key_F9)
    hands.until(lambda: run.is_settled and run.state == "")
    assert hands.on(PayRun).has_lines, "the month is due again"
    assert company.balance("3130") == Decimal("-3136.00")


@pytest.mark.slow
def test_a_month_is_calculated_looked_at_posted_and_taken_back(hands: Hands, company: Firm) -> None:
    hands.press(KEY.Key_P, ALT).write("1.3.26").press(KEY.Key_Tab).write("31.3.26").enter()
    hands.go("runs of payroll", Runs)
    hands.press(KEY.Key_Insert)
    run = hands.on(PayRun)
    assert run.title() == "Run of payroll, March 2026"
    assert "to pay out 3 136.00 GEL" in facts(run)
    assert payroll.runs(company.books, MARCH) == (), "calculating keeps nothing"

    # Each figure says how it came about; a bonus is added, and the month is calculated anew.
    assert [one.split(",")[0] for one in names_below(run)][:3] == [
        "Salary",
        "Pension",
        "Income tax",
    ]
    hands.press(KEY.Key_Insert).write("bonus").enter().enter()
    hands.until(run.asking.fault.text)
    type_in(hands, "ask.amount", "500")
    hands.enter()
    hands.until(lambda: run.is_settled and "3 528.00" in facts(run))
    run = hands.on(PayRun)
    assert "Bonus" in names_below(run)
    assert run.has_odd, "W1 gets much more than in February"
    hands.press(KEY.Key_F8)
    assert run.line is not None
    assert run.line.code == "W1"
    keep_and_change(hands, company, run)
    look_and_post(hands, company, run)
    take_back(hands, company, run)
