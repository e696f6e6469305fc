"""From a figure of the trial balance to the entry behind it and back, by the keyboard alone."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.core.dates import Period, calendar_year
from app.core.ids import new_id
from app.ledger import service as ledger
from app.ledger.records import ZERO, AccountId, CardPlace, EntryDraft, EntryId, LineDraft
from app.security import service as security
from tests.journeys.entries import bank_and_capital
from tests.kit.world import World
from ui.kit.jobs import Jobs
from ui.kit.screen import SheetScreen
from ui.kit.theme import Theme, load_fonts
from ui.kit.workplace import Target
from ui.ledger.account_card import AccountCard
from ui.ledger.entry import Entry
from ui.ledger.report import ReportScreen
from ui.ledger.trial_balance import TrialBalance
from ui.shell.opening import Opened
from ui.shell.window import Window

pytestmark = pytest.mark.slow
NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
MANY = 260


def many_entries(world: World) -> None:
    """So many entries of April 2025 that a card does not hold them at once."""
    accounts = world.accounts["kavkasia"]
    bank, capital = AccountId(accounts["1210"]), AccountId(accounts["5150"])
    entries = tuple(
        EntryDraft(
            id=EntryId(new_id()),
            kind="manual",
            entry_date=date(2025, 4, 1 + at % 30),
            text=f"Payment {at}",
            lines=(
                LineDraft(account_id=bank, debit=ZERO + 1 + at),
                LineDraft(account_id=capital, credit=ZERO + 1 + at),
            ),
        )
        for at in range(MANY)
    )
    chief = world.books("chief", "kavkasia", "en")
    assert ledger.post_entries(chief, new_id(), entries).value.is_posted


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, own: World) -> Iterator[Window]:
    bank_and_capital(own)
    many_entries(own)
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


def settled(qtbot: QtBot, window: Window, kind: type) -> SheetScreen:
    qtbot.waitUntil(lambda: isinstance(window.current(), kind), timeout=20_000)
    screen = window.current()
    assert screen is not None
    qtbot.waitUntil(lambda: screen.is_settled and window.jobs.is_idle, timeout=20_000)
    return screen  # type: ignore[return-value]


def press(qtbot: QtBot, window: Window, key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
    qtbot.keyClick(window.focusWidget(), key, held)


def test_a_figure_is_followed_to_its_entry_and_back_with_the_place_kept(
    qtbot: QtBot, window: Window
) -> None:
    balance = settled(qtbot, window, TrialBalance)
    press(qtbot, window, Qt.Key.Key_Down)
    for _ in range(3):
        press(qtbot, window, Qt.Key.Key_Right)
    was = balance.view.grid.place()
    assert (was.key, was.column) == ("5150", 3)

    press(qtbot, window, Qt.Key.Key_Return)
    card = settled(qtbot, window, AccountCard)
    assert card.view.sheet is not None
    assert "5150" in card.view.sheet.title
    press(qtbot, window, Qt.Key.Key_PageDown)
    press(qtbot, window, Qt.Key.Key_PageDown)
    settled(qtbot, window, AccountCard)
    stood = card.view.grid.place()
    assert stood.scroll > 0

    press(qtbot, window, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(window.current(), Entry), timeout=20_000)
    entry = window.current()
    assert entry is not None
    assert stood.key is not None
    assert entry.target.key == stood.key.partition("#")[0]
    qtbot.waitUntil(lambda: window.jobs.is_idle, timeout=20_000)

    press(qtbot, window, Qt.Key.Key_Left, ALT)
    assert window.current() is card
    assert card.view.grid.place() == stood
    press(qtbot, window, Qt.Key.Key_Left, ALT)
    assert window.current() is balance
    assert balance.view.grid.place() == was
    assert window.focusWidget() is balance.view.grid


def test_a_card_of_any_length_comes_in_pages_and_its_balance_runs_on(
    qtbot: QtBot, window: Window
) -> None:
    settled(qtbot, window, TrialBalance)
    assert window.place is not None
    window.place.open("ledger.account_card", "1210")
    card = settled(qtbot, window, AccountCard)
    assert isinstance(card, AccountCard)
    begun = card.loaded
    assert not begun.has_end
    assert card.view.grid.sheet_model.rows[0].cells["text"] == "Opening balance"
    press(qtbot, window, Qt.Key.Key_End, CTRL)
    settled(qtbot, window, AccountCard)
    ended = card.loaded
    assert ended.has_end
    assert not ended.has_start
    assert card.view.sheet is not None
    last = card.view.grid.sheet_model.rows[-1]
    assert last.cells["balance"] == card.view.sheet.totals["balance"]
    # The whole of it, as the books themselves count it.
    assert window.place is not None
    books = window.place.books
    account = ledger.account_by_code(books, "1210")
    whole = ledger.card_page(books, account.id, calendar_year(2025), CardPlace(rows_max=5000))
    balances = {line.position + line.entry_id.int: line.balance for line in whole}
    assert len(whole) == MANY + 2
    for block in card.loaded.blocks:
        if block.record is not None:
            line = block.record
            assert balances[line.position + line.entry_id.int] == line.balance
    # Read anew in the middle of a day, the balance is still the same.
    middle = len(card.view.grid.sheet_model.rows) // 2
    card.view.grid.stand(middle)
    was = card.view.grid.sheet_model.rows[middle]
    press(qtbot, window, Qt.Key.Key_F5)
    settled(qtbot, window, AccountCard)
    found = [row for row in card.view.grid.sheet_model.rows if row.key == was.key]
    assert [row.cells["balance"] for row in found] == [was.cells["balance"]]


def test_a_month_of_the_general_ledger_opens_the_card_of_that_month(
    qtbot: QtBot, window: Window
) -> None:
    settled(qtbot, window, TrialBalance)
    assert window.place is not None
    window.place.open("ledger.general_ledger")
    book = settled(qtbot, window, ReportScreen)
    rows = book.view.grid.sheet_model.rows
    (march,) = [at for at, row in enumerate(rows) if row.key == "1210@2025-03"]
    book.view.grid.stand(march, 2)
    press(qtbot, window, Qt.Key.Key_Return)
    card = settled(qtbot, window, AccountCard)
    assert isinstance(card, AccountCard)
    assert card.choices.days == Period(date(2025, 3, 1), date(2025, 3, 31))
    assert card.view.sheet is not None
    assert card.view.sheet.totals["debit"] == rows[march].cells["debit"]
    # The window's own period is as it was.
    assert window.place.period == calendar_year(2025)


def test_a_cell_of_the_chessboard_opens_the_entries_behind_it(qtbot: QtBot, window: Window) -> None:
    settled(qtbot, window, TrialBalance)
    assert window.place is not None
    window.place.open("ledger.chessboard")
    board = settled(qtbot, window, ReportScreen)
    model = board.view.grid.sheet_model
    (row,) = [at for at, one in enumerate(model.rows) if one.key == "5150"]
    (column,) = [at for at, one in enumerate(model.columns) if one.key == "credit_1210"]
    board.view.grid.stand(row, column)
    press(qtbot, window, Qt.Key.Key_Return)
    settled(qtbot, window, ReportScreen)
    behind = window.current()
    assert isinstance(behind, ReportScreen)
    assert behind.target.name == "ledger.entries_behind"
    assert behind.view.sheet is not None
    assert behind.view.sheet.totals["debit"] == model.rows[row].cells["credit_1210"]
    assert [one.cells["text"] for one in behind.view.grid.sheet_model.rows] == [
        "Part of the capital is paid back"
    ]
    assert Target(name="ledger.entries_behind", key=behind.target.key) == behind.target
