"""Hired, ended, blocked: the real window, a real PostgreSQL, keys alone."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from app.payroll import service as payroll
from app.payroll.records import Agreed
from app.security import service as security
from tests.journeys.hands import Hands
from tests.kit.world import World
from tests.payroll.firm import Firm, firm
from ui.kit.jobs import Jobs
from ui.kit.theme import Theme, load_fonts
from ui.payroll.employee import EmployeeForm
from ui.payroll.employees import Employees
from ui.shell.opening import Opened
from ui.shell.window import Window

KEY, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
IBAN = "GE29NB0000000101904917"
W = TypeVar("W")


@pytest.fixture
def company(own: World) -> Iterator[Firm]:
    with firm(own) as made:
        yield made


@pytest.fixture
def hands(qtbot: QtBot, qapp, own: World, company: Firm) -> Iterator[Hands]:
    """The window of whoever makes the payroll, with the list of employees in front."""
    load_fonts()
    theme = Theme(qapp)
    theme.choose("light")
    jobs = Jobs()
    made = Window(jobs, "en")
    qtbot.addWidget(made)
    made.resize(1280, 800)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    desk = own.desk("administrator")
    companies = tuple(one for one in security.companies(desk) if one.roles)
    made.enter(Opened(desk=desk, person=security.who_am_i(desk), companies=companies), "Firm")
    qtbot.waitUntil(lambda: made.place is not None and jobs.is_idle, timeout=20_000)
    yield Hands(qtbot, made)
    jobs.close()
    qapp.setStyleSheet("")


def type_in(hands: Hands, name: str, text: str) -> None:
    """Tab on to a field and type in it."""
    for _ in range(40):
        if hands.where().objectName() == name:
            break
        hands.press(KEY.Key_Tab)
    field = hands.where()
    assert field.objectName() == name, "Tab never came there"
    if isinstance(field, QLineEdit):
        field.selectAll()
    hands.write(text)


@pytest.mark.slow
def test_somebody_is_hired_leaves_and_is_blocked(hands: Hands, company: Firm) -> None:
    hands.go("employees", Employees)
    hands.press(KEY.Key_Insert)
    form = hands.on(EmployeeForm)
    assert hands.where().objectName() == "field.personal_number"
    assert form.lines["code"].text() == "W1", "the next free code is proposed"

    # The number is one digit short: told at the field, and nothing is kept.
    hands.write("0100101234")
    type_in(hands, "field.first_name", "Nino")
    type_in(hands, "field.last_name", "Beridze")
    type_in(hands, "field.iban", IBAN)
    type_in(hands, "rows.terms.grid", "010226")
    hands.enter()
    assert form.sections["terms"].grid.key == "agreed"
    hands.write("net").enter().write("2800").enter().write("Accountant").enter()
    hands.press(KEY.Key_Return, CTRL)
    assert set(form.form.faults()) == {"personal_number"}
    assert hands.where().objectName() == "field.personal_number"
    hands.press(KEY.Key_A, CTRL).write("01001012345")
    assert not form.form.faults()

    # An allowance of the year, and the register told the day before.
    type_in(hands, "rows.allowances.grid", "severe")
    hands.enter().write("6000").enter(2).write("Certificate 7").enter()
    type_in(hands, "rows.register.grid", "")
    hands.press(KEY.Key_Right).write("310126").enter()
    hands.press(KEY.Key_Return, CTRL)
    hands.until(lambda: form.bar.message is not None)
    form = hands.on(EmployeeForm)
    assert form.bar.message is not None
    assert form.bar.message.code == "employee.kept", form.bar.message.whole
    (one,) = payroll.employees(company.books)
    (terms,) = one.terms
    assert (one.code, terms.agreed, terms.amount, terms.from_day) == (
        "W1", Agreed.NET, Decimal(2800), date(2026, 2, 1),
    )  # fmt: skip
    assert terms.start_registered_on == date(2026, 1, 31)
    assert [(a.kind, a.yearly) for a in one.allowances] == [("severe_disability", Decimal(6000))]
    assert "Nino" not in form.title()

    # The list finds her by a word in any spelling; her employment ends, then she is blocked.
    screen = hands.go("employees", Employees)
    hands.write("ბერიძ")
    hands.until(lambda: screen.is_settled and hands.window.jobs.is_idle)
    hands.enter()
    assert screen.one is not None
    hands.press(KEY.Key_D, CTRL).write("own wish")
    type_in(hands, "ask.day", "310326")
    hands.enter()
    type_in(hands, "ask.do", "")
    hands.enter()
    hands.until(lambda: screen.bar.message is not None and hands.window.jobs.is_idle)
    (left,) = payroll.employees(company.books)
    assert (left.terms[0].to_day, left.terms[0].end_reason) == (date(2026, 3, 31), "own wish")
    screen.bar.put_away()
    hands.press(KEY.Key_B, CTRL).write("asked by her").enter()
    hands.until(lambda: screen.bar.message is not None and hands.window.jobs.is_idle)
    assert payroll.employees(company.books) == ()
    hands.until(lambda: screen.is_settled and not screen.records)
    assert "W1" in screen.facts.text()
