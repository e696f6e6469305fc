"""Hired, ended, blocked: the real window, a real PostgreSQL, keys alone."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from app.core.ids import new_id
from app.payroll import service as payroll
from app.payroll.records import Agreed, Employee, EmployeeId, Terms
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


@pytest.fixture
def company(own: World) -> Iterator[Firm]:
    with firm(own) as made:
        yield made


@contextmanager
def shown_to(
    qtbot: QtBot, qapp: QApplication, world: World, person: str, company: str
) -> Iterator[Window]:
    """The window of a person, with a company open."""
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
    desk = world.desk(person)
    companies = tuple(one for one in security.companies(desk) if one.roles)
    made.enter(Opened(desk=desk, person=security.who_am_i(desk), companies=companies), company)
    qtbot.waitUntil(lambda: made.place is not None and jobs.is_idle, timeout=20_000)
    yield made
    jobs.close()
    qapp.setStyleSheet("")


@pytest.fixture
def hands(qtbot: QtBot, qapp: QApplication, own: World, company: Firm) -> Iterator[Hands]:
    """The window of whoever makes the payroll."""
    assert company.accounts
    with shown_to(qtbot, qapp, own, "administrator", "Firm") as window:
        yield Hands(qtbot, window)


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


@pytest.mark.slow
def test_somebody_found_in_another_spelling_leaves_and_is_blocked(
    hands: Hands, company: Firm
) -> None:
    company.hire("W1")
    company.hire("W2", last_name="Maisuradze")
    screen = hands.go("employees", Employees)
    hands.write("kapan")
    hands.until(lambda: screen.is_settled and hands.window.jobs.is_idle)
    hands.enter()
    assert screen.one is not None
    assert screen.one.code == "W1"
    hands.press(KEY.Key_D, CTRL).write("own wish")
    type_in(hands, "ask.day", "310326")
    hands.enter()
    hands.until(lambda: screen.bar.message is not None and hands.window.jobs.is_idle)
    left, _ = payroll.employees(company.books)
    assert (left.terms[0].to_day, left.terms[0].end_reason) == (date(2026, 3, 31), "own wish")
    screen.bar.put_away()
    hands.press(KEY.Key_B, CTRL).write("asked by her").enter()
    hands.until(lambda: screen.bar.message is not None and hands.window.jobs.is_idle)
    assert [one.code for one in payroll.employees(company.books)] == ["W2"]
    hands.until(lambda: screen.is_settled and not screen.records)
    assert "W1" in screen.facts.text()


def test_an_accountant_sees_no_room_and_finds_no_name(
    qtbot: QtBot, qapp: QApplication, own: World
) -> None:
    terms = Terms(id=new_id(), from_day=date(2026, 1, 1), amount=Decimal(2000))
    hired = Employee(
        id=EmployeeId(new_id()), code="W1", first_name="ნინო", last_name="კაპანაძე", terms=(terms,)
    )
    payroll.save_employees(own.books("payroll", "kavkasia", "en"), new_id(), [hired])
    offered = {}
    for person in ("accountant", "payroll"):
        with shown_to(qtbot, qapp, own, person, "kavkasia") as window:
            hands = Hands(qtbot, window)
            names = {
                window.navigation.list.item(row).data(Qt.ItemDataRole.UserRole)
                for row in range(window.navigation.list.count())
            }
            assert window.place is not None
            hands.press(KEY.Key_K, CTRL)
            found = set()
            palette = window.finder.palette
            for words in ("employees", "კაპანაძე", "kapanadze", "nino"):
                palette.query.clear()
                hands.write(words)
                hands.until(lambda: window.jobs.is_idle)
                found |= {offer.title for offer in palette.shown()}
            palette.put_away()
            window.place.open("payroll.employees")
            front = window.current()
            assert not any("კაპანაძე" in title for title in found)
            is_open = front is not None and front.target.name == "payroll.employees"
            offered[person] = ("payroll.employees" in names, "Employees" in found, is_open)
    assert offered == {"accountant": (False,) * 3, "payroll": (True,) * 3}
