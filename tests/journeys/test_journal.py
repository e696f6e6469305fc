"""The journal worked by keys alone, in the real window on a real PostgreSQL."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.core.dates import calendar_year
from app.core.ids import new_id
from app.ledger import service as ledger
from app.ledger.records import AccountId, EntryDraft, EntryId, LineDraft
from app.security import service as security
from tests.kit.world import World
from ui.kit.jobs import Jobs
from ui.kit.theme import Theme, load_fonts
from ui.kit.workplace import Target
from ui.ledger.journal import Journal
from ui.shell.opening import Opened
from ui.shell.window import Window

ENTRIES = 250
NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def an_entry(own: World, place: int) -> EntryDraft:
    accounts, amount = own.accounts["kavkasia"], Decimal(place) + Decimal("0.50")
    return EntryDraft(
        id=EntryId(new_id()),
        kind="manual",
        entry_date=date(2025, 1, 1) + timedelta(days=place),
        text=f"Entry {place}",
        lines=(
            LineDraft(account_id=AccountId(accounts["1210"]), debit=amount),
            LineDraft(account_id=AccountId(accounts["5150"]), credit=amount),
        ),
    )


@pytest.fixture
def window(qtbot: QtBot, qapp, own: World) -> Iterator[Window]:
    """The window of the chief accountant: 250 entries posted in 2025, and two drafts."""
    chief = own.books("chief", "kavkasia", "en")
    entries = tuple(an_entry(own, place) for place in range(1, ENTRIES + 1))
    assert ledger.post_entries(chief, new_id(), entries).value.is_posted
    for place in (1, 2):
        ledger.save_draft(chief, new_id(), replace(an_entry(own, place), text=f"Draft {place}"))
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


def at_rest(qtbot: QtBot, window: Window) -> Journal:
    def is_settled() -> bool:
        screen = window.current()
        return isinstance(screen, Journal) and screen.is_settled and window.jobs.is_idle

    qtbot.waitUntil(is_settled, timeout=20_000)
    screen = window.current()
    assert isinstance(screen, Journal)
    return screen


def press(qtbot: QtBot, window: Window, key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> Journal:
    focus = window.focusWidget()
    assert focus is not None
    qtbot.keyClick(focus, key, held)
    return at_rest(qtbot, window)


def numbers(screen: Journal) -> list[object]:
    return [row.cells["text"] for row in screen.view.grid.sheet_model.rows]


@pytest.mark.slow
def test_the_journal_is_scrolled_narrowed_reversed_and_its_drafts_posted(
    qtbot: QtBot, window: Window
) -> None:
    qtbot.waitUntil(lambda: window.place is not None and window.jobs.is_idle, timeout=20_000)
    assert window.place is not None
    window.place.choose_period(calendar_year(2025))
    window.show_target(Target(name="ledger.journal"))
    screen = at_rest(qtbot, window)
    assert screen.entries[screen.current()].text == "Entry 250"

    # From the end to the beginning, and on by pages until the end is reached again.
    screen = press(qtbot, window, Qt.Key.Key_Home, CTRL)
    assert screen.entries[screen.current()].text == "Entry 1"
    seen = [screen.entries[screen.current()].text]
    while seen[-1] != "Entry 250":
        press(qtbot, window, Qt.Key.Key_PageDown)
        seen.append(screen.entries[screen.current()].text)
        assert len(seen) < 60
    assert numbers(screen)[-1] == "Entry 250"

    # The books answer the days of a filter, the rows its amount.
    press(qtbot, window, Qt.Key.Key_F, CTRL)
    qtbot.keyClicks(screen.view.filter.field, "date:2025-02 amount:40..42")
    press(qtbot, window, Qt.Key.Key_Return)
    at_rest(qtbot, window)
    qtbot.waitUntil(lambda: numbers(screen) == ["Entry 40", "Entry 41"])

    # One of them was wrong: storno, with the reason; the row says so at once.
    press(qtbot, window, Qt.Key.Key_Home, CTRL)
    press(qtbot, window, Qt.Key.Key_R, CTRL | SHIFT)
    qtbot.keyClicks(screen.asking.text, "Entered twice")
    press(qtbot, window, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: screen.bar.message is not None, timeout=20_000)
    assert screen.bar.message is not None
    assert screen.bar.message.text == "Reversed: 1."
    at_rest(qtbot, window)
    qtbot.waitUntil(lambda: "reversed by" in str(screen.view.grid.sheet_model.rows[0].cells))

    # All rows again; then both drafts are posted in one change.
    press(qtbot, window, Qt.Key.Key_F, CTRL)
    press(qtbot, window, Qt.Key.Key_Escape)
    press(qtbot, window, Qt.Key.Key_D, CTRL)
    assert numbers(screen) == ["Draft 1", "Draft 2"]
    press(qtbot, window, Qt.Key.Key_A, CTRL)
    press(qtbot, window, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: screen.drafts == {}, timeout=20_000)
    at_rest(qtbot, window)
    assert screen.view.state.title == "No draft waits."
    assert screen.bar.message.text.startswith("Posted: ")
