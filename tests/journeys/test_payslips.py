"""Payslips from the list of employees to a locked PDF: the real window, PostgreSQL, keys alone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pypdf import PasswordType, PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from app.security import service as security
from tests.journeys.hands import Hands
from tests.journeys.test_hiring import shown_to, type_in
from tests.kit.world import World
from tests.payroll.firm import MARCH, Firm, firm
from ui.payroll.employees import Employees
from ui.payroll.papers import Papers

KEY = Qt.Key
BOTH = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
PASSWORD = "slip-2026"


@pytest.fixture
def company(own: World) -> Iterator[Firm]:
    with firm(own) as made:
        made.hire("W1")
        made.hire("W2", "1777.77")
        made.run(MARCH)
        yield made


@pytest.fixture
def hands(qtbot: QtBot, qapp: QApplication, own: World, company: Firm) -> Iterator[Hands]:
    assert company.accounts
    with shown_to(qtbot, qapp, own, "administrator", "Firm") as window:
        yield Hands(qtbot, window)


@pytest.mark.slow
def test_the_payslip_of_one_is_chosen_locked_and_saved(
    hands: Hands, company: Firm, tmp_path: Path
) -> None:
    hands.go("employees", Employees)
    hands.press(KEY.Key_Down).press(KEY.Key_P, BOTH)
    papers = hands.on(Papers)
    before = security.head(company.books).seq
    type_in(hands, "payroll.papers.paper", "payslips")
    hands.enter()
    hands.on(Papers)
    assert security.head(company.books).seq > before, "the reading is an event"
    assert papers.head.person.text().startswith("W2")
    type_in(hands, "payroll.papers.month", "03.2026")
    hands.enter()
    assert hands.on(Papers).title() == "Payslips, March 2026"
    type_in(hands, "payroll.papers.password", PASSWORD)
    path = tmp_path / "slip.pdf"
    hands.press(KEY.Key_S, BOTH)
    hands.until(lambda: hands.in_dialog() and hands.where().hasFocus())
    # At once, as one pastes: letter by letter Qt offers the names of files that are there.
    asked = hands.where()
    assert isinstance(asked, QLineEdit)
    asked.setText(str(path))
    hands.enter()
    hands.until(lambda: path.exists() and not hands.in_dialog())
    hands.take()
    reader = PdfReader(path)
    assert reader.decrypt("") == PasswordType.NOT_DECRYPTED
    assert reader.decrypt(PASSWORD) != PasswordType.NOT_DECRYPTED
    text = reader.pages[0].extract_text().replace("\u00a0", " ")
    assert "1 777.77" in text
    assert "W1" not in text
