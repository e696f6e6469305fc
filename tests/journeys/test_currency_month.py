"""A month end by keys alone: rates fetched over a socket, foreign balances revalued, once."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.core.dates import Period
from app.ledger import service as ledger
from app.security import service as security
from tests.kit.national_bank import LocalBank, local_bank
from tests.kit.world import World
from tests.ledger.builders import Work, entry, turnovers, work
from ui.kit.detail import DetailScreen
from ui.kit.jobs import Jobs
from ui.kit.theme import Theme, load_fonts
from ui.kit.workplace import Target
from ui.shell.opening import Opened
from ui.shell.window import Window

KEY = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier
MARCH = Period(date(2025, 3, 1), date(2025, 3, 31))


@pytest.fixture
def bank(monkeypatch: pytest.MonkeyPatch) -> Iterator[LocalBank]:
    with local_bank() as made:
        made.publish(date(2025, 3, 1), USD="2.7000")
        made.publish(date(2025, 3, 29), USD="2.9000")
        monkeypatch.setenv("DAVTARI_NBG_URL", made.address)
        yield made


@pytest.fixture
def chief(own: World) -> Work:
    """A company that holds a hundred dollars since the 5th of March at 2.70."""
    made = work(own, "chief")
    held = made.debit("1220", "270.00", currency="USD", amount=Decimal(100), rate=Decimal("2.7"))
    made.post(entry(held, made.credit("5150", "270.00")))
    return made


@pytest.fixture
def window(qtbot: QtBot, qapp, own: World, chief: Work, bank: LocalBank) -> Iterator[Window]:
    load_fonts()
    Theme(qapp).choose("light")
    jobs = Jobs()
    made = Window(jobs, "en")
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    desk = own.desk("chief")
    companies = tuple(one for one in security.companies(desk) if one.roles)
    made.enter(Opened(desk=desk, person=security.who_am_i(desk), companies=companies), "kavkasia")
    yield made
    jobs.close()
    qapp.setStyleSheet("")


def press(key: KEY, modifiers: Qt.KeyboardModifier = NONE, *, qtbot: QtBot) -> None:
    """A key where the keyboard is."""
    qtbot.keyClick(QApplication.focusWidget(), key, modifiers)


def opened(qtbot: QtBot, window: Window, name: str) -> DetailScreen:
    """A screen, read and with the keyboard in its list."""
    window.show_target(Target(name=name))
    screen = window.current()
    assert isinstance(screen, DetailScreen)
    rest(qtbot, window, screen)
    screen.first_focus().setFocus()
    return screen


def rest(qtbot: QtBot, window: Window, screen: DetailScreen) -> None:
    qtbot.waitUntil(lambda: screen.is_settled and window.jobs.is_idle, timeout=20_000)


def said(qtbot: QtBot, window: Window, screen: DetailScreen, code: str) -> str:
    qtbot.waitUntil(
        lambda: screen.bar.message is not None and screen.bar.message.code == code, timeout=20_000
    )
    rest(qtbot, window, screen)
    assert screen.bar.message is not None
    return screen.bar.message.text


def test_the_month_end_of_a_company_with_dollars(
    qtbot: QtBot, window: Window, chief: Work, bank: LocalBank
) -> None:
    qtbot.waitUntil(lambda: window.place is not None and window.jobs.is_idle, timeout=20_000)
    assert window.place is not None
    window.place.choose_period(MARCH)
    rates = opened(qtbot, window, "ledger.rates")
    press(KEY.Key_F5, SHIFT, qtbot=qtbot)
    qtbot.waitUntil(lambda: rates.asking.is_open)
    rates.asking.text.selectAll()
    qtbot.keyClicks(rates.asking.text, "USD")
    press(KEY.Key_Return, qtbot=qtbot)
    assert "new rates kept: 2" in said(qtbot, window, rates, "rates.fetched")
    assert bank.days_asked()[-1] == "2025-03-29"
    screen = opened(qtbot, window, "ledger.revaluation")
    (row,) = screen.view.grid.sheet_model.rows
    assert (row.cells["debit"], row.cells["credit"], row.cells["amount"]) == (
        "1220", "8140", Decimal("20.00"),
    )  # fmt: skip
    press(KEY.Key_Return, CTRL, qtbot=qtbot)
    assert screen.asking.is_open
    press(KEY.Key_Return, qtbot=qtbot)
    text = said(qtbot, window, screen, "revaluation.posted")
    assert text.startswith("Revalued: gain 20.00 GEL, loss 0.00 GEL. GL/2025/2")
    shown = turnovers(chief.books, date(2025, 1, 1), MARCH.last, chief.accounts)
    assert (shown["1220"][3], shown["8140"][3]) == (Decimal("290.00"), Decimal("-20.00"))
    # What was posted is not there to be posted again.
    qtbot.waitUntil(lambda: not screen.acts.actions_["revalue"].isEnabled())  # type: ignore[union-attr]
    (after,) = screen.view.grid.sheet_model.rows
    assert after.cells["amount"] is None
    assert ledger.entry(chief.books, "GL/2025/2")["kind"] == "revaluation"
