"""A month of VAT by keys alone: prepared, filed, a late sale, corrected, settled; then on paper."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.paper import pdf
from app.security import service as security
from app.vat import service as vat
from tests.invoices.shop import MARCH, Shop, shop
from tests.journeys.hands import CTRL, SHIFT, Hands
from tests.kit.world import World
from tests.paper.samples import MOMENT
from tests.paper.test_pdf import pages_of
from ui.kit.detail import DetailScreen
from ui.kit.jobs import Jobs
from ui.kit.theme import Theme, load_fonts
from ui.kit.workplace import Target
from ui.ledger.entry import Entry
from ui.shell.opening import Opened
from ui.shell.window import Window
from ui.vat.exceptions import Exceptions
from ui.vat.records import Records
from ui.vat.vat_return import Return

KEY = Qt.Key
D = TypeVar("D", bound=DetailScreen)


@pytest.fixture
def firm(own: World) -> Iterator[Shop]:
    with shop(own) as made:
        yield made


@pytest.fixture
def hands(qtbot: QtBot, qapp, own: World, firm: Shop) -> Iterator[Hands]:
    load_fonts()
    Theme(qapp).choose("light")
    jobs = Jobs()
    window = Window(jobs, "en")
    qtbot.addWidget(window)
    made = Hands(qtbot, window)
    window.show()
    made.take()
    desk = own.desk("administrator")
    companies = tuple(one for one in security.companies(desk) if one.roles)
    window.enter(Opened(desk=desk, person=security.who_am_i(desk), companies=companies), "Shop")
    made.until(lambda: window.place is not None and jobs.is_idle)
    assert window.place is not None
    window.place.choose_period(MARCH)
    yield made
    jobs.close()
    qapp.setStyleSheet("")


def opened(hands: Hands, name: str, kind: type[D]) -> D:
    hands.window.show_target(Target(name=name))
    screen = hands.on(kind)
    screen.first_focus().setFocus()
    return screen


def said(hands: Hands, screen: DetailScreen, code: str) -> str:
    hands.until(lambda: screen.bar.message is not None and screen.bar.message.code == code)
    hands.on(type(screen))
    assert screen.bar.message is not None
    return screen.bar.message.text


def boxes(screen: Return) -> dict[str, object]:
    return {row.key: row.cells["vat"] for row in screen.view.grid.sheet_model.rows if row.key}


def file_it(hands: Hands, screen: Return, number: str) -> None:
    hands.press(KEY.Key_Return, CTRL | SHIFT)
    hands.until(lambda: screen.asking.is_open)
    hands.write(number).enter()
    said(hands, screen, "vat.filed")


def look_behind_a_box(hands: Hands, screen: Return, reference: str) -> None:
    """What stands behind a box, its document, and back with the place kept."""
    hands.press(KEY.Key_Down).enter()
    behind = hands.on(Records)
    assert behind.view.grid.sheet_model.rows[0].cells["number"] == reference
    behind.first_focus().setFocus()
    hands.enter()
    hands.on(Entry)
    hands.press(KEY.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert hands.on(Records) is behind
    hands.press(KEY.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert hands.on(Return) is screen
    assert screen.current() == "OUT_STD"


def assert_paper_says(screen: Return, *words: str) -> None:
    """What is printed from the screen says all this, and never that it submits anything."""
    sheet = screen.sheet()
    assert sheet is not None
    paper = " ".join(" ".join(pages_of(pdf.render(sheet, MOMENT))).split())
    assert all(word in paper for word in words)
    assert "ubmit" not in paper


def test_a_month_is_prepared_filed_corrected_and_settled(hands: Hands, firm: Shop) -> None:
    sale = firm.post(firm.draft("sale", "S18", "1000"))
    firm.post(firm.draft("purchase", "P18", "400", account="1610"))
    screen = opened(hands, "vat.return", Return)
    assert boxes(screen)["PAYABLE"] == Decimal("108.00")
    assert "not prepared" in screen.facts.text()
    checks = screen.below.grid.sheet_model
    hands.until(lambda: checks.rowCount() > 0)
    assert all(str(row.cells["state"]).startswith("✓") for row in checks.rows)

    look_behind_a_box(hands, screen, sale.reference)
    hands.press(KEY.Key_Return, CTRL)
    assert said(hands, screen, "vat.prepared") == "The return of March 2026 is prepared."
    # Without the number of the portal nothing is filed.
    hands.press(KEY.Key_Return, CTRL | SHIFT)
    hands.until(lambda: screen.asking.is_open)
    hands.enter()
    assert screen.asking.is_open
    hands.write("RS-1").enter()
    said(hands, screen, "vat.filed")
    assert "RS-1" in screen.facts.text()

    late = firm.post(firm.draft("sale", "S18", "50"))
    exceptions = opened(hands, "vat.exceptions", Exceptions)
    (row,) = exceptions.view.grid.sheet_model.rows
    assert row.cells["number"] == late.reference
    hands.press(KEY.Key_Return, CTRL)
    hands.until(lambda: exceptions.asking.is_open)
    hands.enter()
    said(hands, exceptions, "vat.corrective_prepared")

    screen = opened(hands, "vat.return", Return)
    hands.press(KEY.Key_F5)
    hands.on(Return)
    file_it(hands, screen, "RS-2")
    hands.press(KEY.Key_F9)
    hands.until(lambda: screen.asking.is_open)
    shown = {row.cells["account"] for row in screen.below.grid.sheet_model.rows}
    assert shown == {"3330", "3340", "3399"}
    assert firm.vat().kept[-1].entry == ""
    hands.enter()
    said(hands, screen, "vat.settled")

    first, second = firm.vat().kept
    assert (first.state, first.reference) == ("corrected", "RS-1")
    assert (second.state, second.reference) == ("filed", "RS-2")
    assert (first.payable, second.payable) == (Decimal("108.00"), Decimal("117.00"))
    assert firm.lines(second.entry) == [
        ("credit", "3340", "72.00"),
        ("credit", "3399", "117.00"),
        ("debit", "3330", "189.00"),
    ]
    assert vat.exceptions(firm.books) == ()
    assert_paper_says(screen, "117.00", "RS-2", "sent nowhere")
