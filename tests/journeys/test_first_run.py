"""The first run on one's own computer, by keys alone: a company with its opening balances."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.core.dates import Period, today, utc_now
from app.ledger import service as ledger
from app.server.cluster import Cluster
from app.server.places import find_places
from ui.kit.jobs import Jobs
from ui.kit.theme import Theme, load_fonts
from ui.main import enter
from ui.shell.arrival import Arrival
from ui.shell.entrance import Wanted
from ui.shell.preferences import Preferences
from ui.shell.start_step import Step
from ui.shell.window import Window

pytestmark = pytest.mark.slow

NONE, CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
OPENING = "account,debit,credit\n1210,1500.50,\n{other},,{credit}\n"


@pytest.fixture
def folder() -> Iterator[Path]:
    """A computer on which the program was never started."""
    made = Path(tempfile.mkdtemp(prefix="davtari-first-"))
    yield made
    Cluster(find_places(made / "data")).discard()
    shutil.rmtree(made, ignore_errors=True)


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication) -> Iterator[Window]:
    load_fonts()
    theme = Theme(qapp)
    theme.choose("light")
    jobs = Jobs()
    made = Window(jobs, "en")
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    yield made
    jobs.close()
    qapp.setStyleSheet("")


def on_page(qtbot: QtBot, window: Window, step: Step) -> None:
    qtbot.waitUntil(lambda: window.start_page.step is step and step.isEnabled(), timeout=120_000)
    qtbot.waitUntil(lambda: step.isAncestorOf(window.focusWidget()))


def press(qtbot: QtBot, window: Window, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
    qtbot.keyClick(window.focusWidget(), key, modifiers)


def type_in(window: Window, text: str) -> None:
    """Type letters of any alphabet, as a keyboard sends them."""
    field = window.focusWidget()
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(field, QKeyEvent(kind, 0, NONE, letter))


def go_to(qtbot: QtBot, window: Window, field: object) -> None:
    """Tab until the keyboard is in a field: Tab reaches it, and in the order of the eye."""
    for _ in range(20):
        if window.focusWidget() is field:
            return
        press(qtbot, window, Qt.Key.Key_Tab)
    raise AssertionError("Tab never came to the field")


def test_a_company_with_opening_balances_is_made_whole_or_not_at_all(
    qtbot: QtBot, window: Window, folder: Path
) -> None:
    balances = folder / "balances.csv"
    balances.write_text(OPENING.format(other="9999", credit="1500.50"), "utf-8")
    arrival = Arrival(window, enter, Wanted(folder=folder / "data"), Preferences())
    learned: list[Preferences] = []
    arrival.learned.connect(learned.append)
    arrival.begin(company=None, knows_language=True, is_picture=False)
    try:
        on_page(qtbot, window, arrival.place)
        press(qtbot, window, Qt.Key.Key_Return)
        on_page(qtbot, window, arrival.first)
        press(qtbot, window, Qt.Key.Key_Down)
        press(qtbot, window, Qt.Key.Key_Return)
        form = arrival.form
        on_page(qtbot, window, form)
        type_in(window, "შპს კავკასია")
        press(qtbot, window, Qt.Key.Key_Tab)
        type_in(window, "404 123 456")
        go_to(qtbot, window, form.vat)
        type_in(window, "01.02.2024")
        go_to(qtbot, window, form.opening)
        type_in(window, str(balances))
        press(qtbot, window, Qt.Key.Key_Return, CTRL)
        assert form.form is not None
        qtbot.waitUntil(lambda: bool(form.form.faults()), timeout=60_000)  # type: ignore[union-attr]
        assert "9999" in form.bar.message.whole, "the fault is told with its row"  # type: ignore[union-attr]
        assert list(form.form.faults()) == ["opening"]
        assert form.name.text() == "შპს კავკასია", "nothing typed is lost"
        desk = arrival._opened.desk  # type: ignore[union-attr]
        with desk.read() as tx:
            assert tx.rows("my_companies") == [], "nothing is half made"

        balances.write_text(OPENING.format(other="5150", credit="1500.50"), "utf-8")
        press(qtbot, window, Qt.Key.Key_Return)
        qtbot.waitUntil(
            lambda: window.current() is not None and bool(window.current().is_settled),  # type: ignore[union-attr]
            timeout=60_000,
        )
        assert window.windowTitle().startswith("შპს კავკასია")
        assert window.place is not None
        books = window.place.books
        company = ledger.company(books)
        assert company.id_code == "404123456"
        year = today(utc_now).replace(month=1, day=1)
        rows = ledger.trial_balance(books, Period(year, year))
        codes = {account.id: account.code for account in ledger.chart(books)}
        assert {codes[row.account_id]: row.opening for row in rows} == {
            "1210": Decimal("1500.50"),
            "5150": Decimal("-1500.50"),
        }
        assert learned[-1].is_begun
        assert learned[-1].server == ""
    finally:
        window.jobs.close()
        assert arrival.leave()
