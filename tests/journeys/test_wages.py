"""Wages paid and their return filed: the real window, PostgreSQL, keys alone."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from app.core.ids import new_id
from app.ledger import service as ledger
from app.ledger.records import RegisterRow
from app.paper.reading import read_table
from tests.journeys.hands import ALT, CTRL, SHIFT, Hands
from tests.journeys.test_hiring import shown_to, type_in
from tests.kit.world import World
from tests.payroll.firm import MARCH, Firm, firm
from ui.ledger.entry import Entry
from ui.payroll.pay import Wages
from ui.payroll.pay_return import WithholdingReturn

KEY = Qt.Key
IBANS = ("GE29NB0000000101904917", "GE26BG0000000900000001", "GE93TB7000000900000001")


@pytest.fixture
def company(own: World) -> Iterator[Firm]:
    with firm(own) as made:
        row = RegisterRow(
            id=None,
            code="BOG",
            name="Bank of Georgia",
            further={"iban": IBANS[1], "currency": "GEL"},
        )
        ledger.save_register(made.books, new_id(), "bank_accounts", [row])
        made.hire("W1", iban=IBANS[2], personal_number="01001012345")
        made.hire("W2", "3000", iban=IBANS[0], personal_number="01001012346")
        made.run(MARCH, pay_day=date(2026, 4, 3))
        yield made


@pytest.fixture
def hands(qtbot: QtBot, qapp: QApplication, own: World, company: Firm) -> Iterator[Hands]:
    assert company.accounts
    with shown_to(qtbot, qapp, own, "administrator", "Firm") as window:
        yield Hands(qtbot, window)


def plain(text: str) -> str:
    return text.replace("\u00a0", " ")


def save_as(hands: Hands, path: Path) -> None:
    hands.until(lambda: hands.in_dialog() and hands.where().hasFocus())
    # At once, as one pastes: letter by letter Qt offers the names of files that are there.
    asked = hands.where()
    assert isinstance(asked, QLineEdit)
    asked.setText(str(path))
    hands.enter()
    hands.until(lambda: path.exists() and not hands.in_dialog())
    hands.take()


def pay_in_parts(hands: Hands, company: Firm, file: Path) -> None:
    """A file for the bank, a part for one, the rest for everybody."""
    wages = hands.go("wages to be paid", Wages)
    assert plain(wages.facts.text()) == "2 people are owed 3 920.00 GEL"
    hands.press(KEY.Key_B, CTRL)
    hands.until(lambda: wages.asking.is_open)
    type_in(hands, "ask.day", "030426")
    hands.enter()
    save_as(hands, file)
    rows = [cells for _, cells in read_table(file.name, file.read_bytes()).rows]
    assert [(row[2], row[3], row[8]) for row in rows] == [
        (IBANS[1], IBANS[2], "1568.00"), (IBANS[1], IBANS[0], "2352.00"),
    ]  # fmt: skip

    # W1 gets a part; more than is owed is refused.
    hands.press(KEY.Key_F9)
    hands.until(lambda: wages.asking.is_open)
    type_in(hands, "ask.amount", "9000")
    hands.press(KEY.Key_Return, CTRL)
    assert "more is not owed" in wages.asking.fault.text()
    type_in(hands, "ask.amount", "568")
    type_in(hands, "ask.day", "030426")
    hands.enter()
    assert plain(hands.told("F9", wages)) == "Paid 568.00 GEL by PP/2026/1."
    assert plain(wages.facts.text()) == "2 people are owed 3 352.00 GEL"
    hands.press(KEY.Key_Return, CTRL)
    hands.until(lambda: wages.asking.is_open)
    type_in(hands, "ask.day", "100426")
    hands.enter()
    hands.until(lambda: wages.is_settled and not wages.is_owed)
    wages = hands.on(Wages)
    assert company.balance("3130") == 0
    assert company.balance("1210") == Decimal("-3920.00")


def file_the_return(hands: Hands, company: Firm, file: Path) -> None:
    """Prepared, written for the portal, marked as filed, and its tax moved to the budget."""
    hands.press(KEY.Key_P, ALT).write("1.4.26").press(KEY.Key_Tab).write("30.4.26").enter()
    found = hands.go("withholding return", WithholdingReturn)
    assert found.seen is not None
    assert found.seen.built.total.income_tax.amount == Decimal("980.00")
    assert not found.seen.faults
    assert all(one.expected == one.found for one in found.seen.checks), found.seen.checks
    hands.press(KEY.Key_Return, CTRL)
    assert hands.told("Ctrl+Return", found) == "The return of April 2026 is prepared."
    hands.press(KEY.Key_B, CTRL)
    save_as(hands, file)
    assert "01001012345" in file.read_text("utf-8")
    hands.press(KEY.Key_Return, CTRL | SHIFT)
    hands.until(lambda: found.asking.is_open)
    hands.enter()
    assert found.asking.fault.text()
    hands.write("A-77")
    type_in(hands, "ask.day", "120526")
    hands.enter()
    hands.until(lambda: found.kept is not None and found.kept.state == "filed")
    found = hands.on(WithholdingReturn)
    assert "A-77" in found.facts.text()
    hands.press(KEY.Key_F9)
    hands.on(Entry)
    hands.press(KEY.Key_Return, CTRL | SHIFT)
    hands.until(lambda: company.balance("3399") == Decimal("-980.00"))
    assert company.balance("3320") == 0
    hands.press(KEY.Key_W, CTRL)


def take_back(hands: Hands, company: Firm) -> None:
    """A payment that is in a filed return is taken back: it is owed again."""
    hands.press(KEY.Key_P, ALT).write("1.3.26").press(KEY.Key_Tab).write("31.3.26").enter()
    wages = hands.go("wages to be paid", Wages)
    assert wages.acts is not None
    wages.acts.do("reverse")
    hands.write("PP/2026/2").enter()
    type_in(hands, "ask.text", "sent back by the bank")
    type_in(hands, "ask.day", "110426")
    hands.enter()
    hands.until(lambda: wages.is_settled and wages.is_owed)
    hands.on(Wages)
    assert company.balance("3130") == Decimal("-3352.00")


@pytest.mark.slow
def test_wages_are_paid_filed_and_taken_back(hands: Hands, company: Firm, tmp_path: Path) -> None:
    hands.press(KEY.Key_P, ALT).write("1.3.26").press(KEY.Key_Tab).write("31.3.26").enter()
    pay_in_parts(hands, company, tmp_path / "wages.xlsx")
    file_the_return(hands, company, tmp_path / "form30.xml")
    take_back(hands, company)
