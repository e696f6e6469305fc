"""From the window to paper: the real program and a real PostgreSQL, by the keyboard alone."""

from __future__ import annotations

import io
from collections.abc import Iterator
from datetime import date
from decimal import Decimal

import pypdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from app.core.ids import new_id
from app.ledger import service as ledger
from app.ledger.records import AccountId, EntryDraft, EntryId, LineDraft
from app.security import service as security
from tests.kit.world import World
from ui.kit.jobs import Jobs
from ui.kit.theme import Theme, load_fonts
from ui.ledger.account_card import AccountCard
from ui.ledger.trial_balance import TrialBalance
from ui.printing.preview import Preview
from ui.shell.opening import Opened
from ui.shell.window import Window

AMOUNT = Decimal("1234567.89")


@pytest.fixture
def window(qtbot: QtBot, qapp, own: World) -> Iterator[Window]:
    """The window of the chief accountant, whose company has one posted entry in March 2025."""
    chief = own.books("chief", "kavkasia", "en")
    accounts = own.accounts["kavkasia"]
    entry = EntryDraft(
        id=EntryId(new_id()),
        kind="manual",
        entry_date=date(2025, 3, 5),
        text="Founders pay in the capital",
        lines=(
            LineDraft(account_id=AccountId(accounts["1210"]), debit=AMOUNT),
            LineDraft(account_id=AccountId(accounts["5150"]), credit=AMOUNT),
        ),
    )
    assert ledger.post_entries(chief, new_id(), (entry,)).value.is_posted
    load_fonts()
    theme = Theme(qapp)
    theme.choose("light")
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


def settled(qtbot: QtBot, window: Window, kind: type) -> None:
    qtbot.waitUntil(
        lambda: (
            isinstance(window.current(), kind)
            and bool(window.current().is_settled)  # type: ignore[union-attr]
            and window.jobs.is_idle
        ),
        timeout=20_000,
    )


def press(qtbot: QtBot, window: Window, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
    qtbot.keyClick(window.focusWidget(), key, modifiers)


NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


@pytest.mark.slow
def test_posted_figures_are_seen_drilled_into_and_printed(
    qtbot: QtBot, window: Window, tmp_path
) -> None:
    settled(qtbot, window, TrialBalance)
    # The books have months of 2025 alone, so the window begins with that year.
    assert window.status.labels["period"].text() == "2025: open"
    balance = window.current()
    assert isinstance(balance, TrialBalance)
    model = balance.view.grid.sheet_model
    assert [row.cells["account"] for row in model.rows] == ["1210", "5150"]
    assert model.rows[0].cells["turnover_debit"] == AMOUNT
    assert balance.view.totals.texts()[4] == "1\u00a0234\u00a0567.89"

    press(qtbot, window, Qt.Key.Key_Return, NONE)
    settled(qtbot, window, AccountCard)
    card = window.current()
    assert isinstance(card, AccountCard)
    assert card.code == "1210"
    line = card.view.grid.sheet_model.rows[1]
    assert line.cells["text"] == "Founders pay in the capital"
    assert line.cells["balance"] == AMOUNT

    press(qtbot, window, Qt.Key.Key_Left, ALT)
    assert window.current() is balance
    press(qtbot, window, Qt.Key.Key_P, CTRL)
    settled(qtbot, window, Preview)
    preview = window.current()
    assert isinstance(preview, Preview)
    assert "1 234 567.89" in preview.text().replace("\u00a0", " ")

    press(qtbot, window, Qt.Key.Key_S, CTRL)
    dialog = preview.findChild(QFileDialog, "save")
    assert dialog is not None
    target = tmp_path / "balance.pdf"
    dialog.fileSelected.emit(str(target))
    dialog.reject()
    qtbot.waitUntil(lambda: preview.bar.message is not None, timeout=20_000)
    text = pypdf.PdfReader(io.BytesIO(target.read_bytes())).pages[0].extract_text()
    assert "1 234 567.89" in text.replace("\u00a0", " ")
    head = security.head(own_books(window))
    assert head.hash in "".join(text.split())


def own_books(window: Window):
    """The books the window has open."""
    assert window.place is not None
    return window.place.books
