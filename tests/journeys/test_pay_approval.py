"""A run of payroll that a second person approves, and a month corrected: windows, keys alone."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.core.ids import new_id
from app.payroll import service as payroll
from app.payroll.records import MonthItem
from app.security import service as security
from app.security.records import PersonId, Role
from tests.journeys.hands import ALT, CTRL, SHIFT, Hands
from tests.journeys.test_hiring import shown_to
from tests.kit.world import World
from tests.payroll.firm import FEBRUARY, MARCH, Firm, firm
from ui.ledger.approval import Approval
from ui.payroll.run import PayRun
from ui.payroll.runs import Runs

KEY = Qt.Key


@pytest.fixture
def company(own: World) -> Iterator[Firm]:
    """The administrator's company, where runs of payroll need a second person."""
    with firm(own) as made:
        for name, role in (("payroll", Role.PAYROLL_OFFICER), ("chief", Role.CHIEF_ACCOUNTANT)):
            security.grant_role(made.books, PersonId(own.people[name]), role)
        made.hire("W1")
        made.hire("W2")
        with own.operate() as operator:
            operator.execute(
                "insert into books.approval_rules values (%s, 'payroll_run', 0)",
                (made.books.tenant,),
            )
        yield made


def to_march(hands: Hands) -> PayRun:
    hands.press(KEY.Key_P, ALT).write("1.3.26").press(KEY.Key_Tab).write("31.3.26").enter()
    hands.go("runs of payroll", Runs)
    hands.press(KEY.Key_Insert)
    return hands.on(PayRun)


@pytest.mark.slow
def test_a_run_waits_for_a_second_person_who_sees_no_name(
    qtbot: QtBot, qapp: QApplication, own: World, company: Firm
) -> None:
    with shown_to(qtbot, qapp, own, "payroll", "Firm") as window:
        hands = Hands(qtbot, window)
        run = to_march(hands)
        hands.press(KEY.Key_Return, CTRL).until(lambda: run.asking.is_open)
        hands.press(KEY.Key_Return, CTRL).until(lambda: run.state == "submitted")
        assert "waits for a second person" in hands.told("Ctrl+Enter", run)
        assert not run.may_post
    assert company.balance("3130") == 0
    with shown_to(qtbot, qapp, own, "chief", "Firm") as window:
        hands = Hands(qtbot, window)
        queue = hands.go("waiting for approval", Approval)
        assert queue.view.sheet is not None
        (waiting,) = queue.view.sheet.rows
        assert waiting.cells["amount"] == Decimal("4080.00"), "gross and the employer's pension"
        hands.until(lambda: queue.below.sheet is not None)
        shown = f"{queue.view.sheet}{queue.below.sheet}"
        assert "კაპანაძე" not in shown, "sums by account, and nobody's name"
        assert "W1" not in shown
        hands.press(KEY.Key_Return, CTRL | SHIFT)
        hands.until(lambda: company.balance("3130") == Decimal("-3136.00"))
        hands.on(Approval)
    (posted,) = payroll.runs(company.books, MARCH)
    assert posted.state == "posted"


@pytest.mark.slow
def test_last_month_is_corrected_by_a_difference(
    qtbot: QtBot, qapp: QApplication, own: World, company: Firm
) -> None:
    with own.operate() as operator:
        operator.execute("delete from books.approval_rules where kind = 'payroll_run'")
    company.run(FEBRUARY)
    one = payroll.employees(company.books)[0]
    bonus = MonthItem(item="bonus", amount=Decimal(500))
    payroll.change_items(company.books, new_id(), one.id, FEBRUARY, lambda items: (*items, bonus))
    with shown_to(qtbot, qapp, own, "payroll", "Firm") as window:
        hands = Hands(qtbot, window)
        run = to_march(hands)
        assert run.acts is not None
        run.acts.do("since")
        hands.enter(2)
        hands.until(lambda: run.seen is not None and len(run.seen.found.lines) == 3)
        run = hands.on(PayRun)
        assert run.seen is not None
        (late,) = [x for x in run.seen.found.lines if x.month == FEBRUARY.first]
        assert (late.code, late.sums.gross) == ("W1", Decimal("500.00"))
        hands.press(KEY.Key_Return, CTRL).until(lambda: run.asking.is_open)
        hands.press(KEY.Key_Return, CTRL).until(lambda: run.state == "posted")
        hands.on(PayRun)
    assert company.balance("3130") == Decimal("-6664.00"), "6,272 and 392 of the bonus"
