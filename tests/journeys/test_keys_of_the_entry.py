"""Every key of the entry and of its list, pressed in the real window over a real PostgreSQL."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.core.ids import new_id
from app.ledger import service as ledger
from tests.journeys.test_typing_entries import (  # noqa: F401 - the fixture is found by its name
    CTRL,
    KEY,
    NONE,
    SHIFT,
    Typist,
    window,
)
from ui.kit.workplace import Target
from ui.ledger.entry_draft import LINES
from ui.ledger.journal import Journal
from ui.shell.window import Window

KEYPAD = Qt.KeyboardModifier.KeypadModifier
DAYS = (
    ("5", date(2025, 3, 5)),
    ("5.2", date(2025, 2, 5)),
    ("0502", date(2025, 2, 5)),
    ("050226", date(2026, 2, 5)),
    ("5-2", date(2025, 2, 5)),
    ("+3", date(2025, 3, 23)),
    ("-25", date(2025, 2, 23)),
)


def at_entry(qtbot: QtBot, window: Window) -> Typist:  # noqa: F811
    qtbot.waitUntil(lambda: window.place is not None and window.jobs.is_idle, timeout=20_000)
    assert window.place is not None
    window.place.open("ledger.entry")
    return Typist(qtbot, window).rest()


@pytest.mark.slow
def test_days_are_typed_and_stepped_as_accountants_do(qtbot: QtBot, window: Window) -> None:  # noqa: F811
    keys = at_entry(qtbot, window)
    field = keys.entry.form.head.day
    keys.press(KEY.Key_Tab, SHIFT)
    assert window.focusWidget() is field
    for typed, day in DAYS:
        keys.type("200325").enter().rest().press(KEY.Key_Tab, SHIFT)
        assert field.day == date(2025, 3, 20)
        keys.type(typed).enter().rest().press(KEY.Key_Tab, SHIFT)
        assert keys.entry.form.draft.entry_date == day, typed
    today = window.place.today()  # type: ignore[union-attr]
    steps: tuple[tuple[str, Qt.KeyboardModifier, date | None], ...] = (
        ("t", NONE, today),
        ("]", NONE, None),
        ("[", NONE, today),
        ("m", NONE, today.replace(day=1)),
        ("+", NONE, today.replace(day=2)),
        ("-", NONE, today.replace(day=1)),
        ("+", SHIFT | KEYPAD, today.replace(day=8)),
        ("-", SHIFT, today.replace(day=1)),
        ("h", NONE, None),
    )
    for letter, held, meant in steps:
        qtbot.keyClick(window.focusWidget(), letter, held)
        keys.rest()
        if meant is not None:
            assert keys.entry.form.draft.entry_date == meant, letter
    assert (field.day.month, field.day.day >= 28) == (today.month, True)


@pytest.mark.slow
def test_a_closed_month_is_said_at_the_field_before_anything_is_sent(
    qtbot: QtBot,
    window: Window,  # noqa: F811
) -> None:
    keys = at_entry(qtbot, window)
    assert window.place is not None
    books = window.place.books
    month = next(one for one in ledger.periods(books) if one.first_day == date(2025, 1, 1))
    ledger.change_period(books, new_id(), month, "soft_closed", "January is done")
    qtbot.waitUntil(lambda: window.jobs.is_idle, timeout=20_000)
    keys.rest().press(KEY.Key_F5).rest()
    keys.press(KEY.Key_Tab, SHIFT).type("150125").enter().rest()
    assert keys.entry.form.head.fault.isVisible()
    assert "2025" in keys.entry.form.head.fault.text()
    keys.press(KEY.Key_Tab, SHIFT).type("150225").enter().rest()
    assert not keys.entry.form.head.fault.isVisible()


@pytest.mark.slow
def test_lines_are_balanced_copied_undone_and_looked_at(qtbot: QtBot, window: Window) -> None:  # noqa: F811
    keys = at_entry(qtbot, window)
    form = keys.entry.form
    keys.press(KEY.Key_Tab, SHIFT).type("5.3.25").enter().rest()
    keys.type("Rent").enter().press(KEY.Key_F10)
    assert form.form == LINES
    keys.type("7425").enter().type("118").enter()
    qtbot.waitUntil(lambda: form.draft.lines[0].debit == Decimal(118))

    # “*” in an empty amount balances; F8 does the same.
    form.grid.go(1, "account")
    keys.type("1210").enter()
    form.grid.go(1, "credit")
    keys.type("*")
    assert form.draft.lines[1].credit == Decimal(118)
    keys.press(KEY.Key_Z, CTRL)
    assert not form.draft.lines[1].credit
    keys.press(KEY.Key_Y, CTRL)
    assert form.draft.lines[1].credit == Decimal(118)
    keys.press(KEY.Key_Z, CTRL)
    form.grid.go(1, "account")
    keys.press(KEY.Key_F8)
    assert form.draft.lines[1].credit == Decimal(118)

    # F6 copies the cell above; undone it is what it was.
    before = form.draft
    form.grid.go(1, "account")
    keys.press(KEY.Key_F6)
    assert form.draft.lines[1].account_id == form.draft.lines[0].account_id
    keys.press(KEY.Key_Z, CTRL)
    assert form.draft == before, "the row that was added for going on is no step"

    # F7: what this will post.
    keys.press(KEY.Key_F7).rest()
    assert keys.entry.panels.effect.isVisible()
    keys.press(KEY.Key_F7)
    number = keys.post()

    # Ctrl+Z on a posted entry offers its correction.
    assert window.place is not None
    window.place.open("ledger.entry", number)
    keys.rest().press(KEY.Key_Z, CTRL)
    assert keys.entry.panels.confirm.isVisible()


@pytest.mark.slow
def test_the_list_is_narrowed_by_spelling_added_up_and_copied(
    qtbot: QtBot,
    window: Window,  # noqa: F811
) -> None:
    keys = at_entry(qtbot, window)
    for text, amount in (("ოფისის ქირა", "100"), ("Аренда склада", "50.50"), ("Salary", "7")):
        keys.press(KEY.Key_Tab, SHIFT).type("5.3.25").enter().rest()
        keys.entry.form.head.text.insert(text)
        keys.enter().type("7425").enter().type("1210").enter().type(amount)
        keys.post()
    assert window.place is not None
    window.show_target(Target(name="ledger.journal"))
    qtbot.waitUntil(lambda: isinstance(window.current(), Journal), timeout=20_000)
    screen = window.current()
    assert isinstance(screen, Journal)
    qtbot.waitUntil(lambda: screen.is_settled and window.jobs.is_idle, timeout=20_000)

    def texts() -> list[object]:
        return [row.cells["text"] for row in screen.view.grid.sheet_model.rows]

    def seek(typed: str) -> list[object]:
        qtbot.keyClick(window.focusWidget(), KEY.Key_F, CTRL)
        qtbot.keyClicks(window.focusWidget(), typed)
        qtbot.keyClick(window.focusWidget(), KEY.Key_Return)
        qtbot.waitUntil(lambda: screen.is_settled and window.jobs.is_idle, timeout=20_000)
        return texts()

    assert len(texts()) == 3
    assert seek("kira") == ["ოფისის ქირა"]
    assert seek("fhtylf") == ["Аренда склада"]
    assert seek("arenda amount: 50..60") == ["Аренда склада"]
    assert seek("-kira") == ["Аренда склада", "Salary"]

    # The filter is kept under a name, and used again by it.
    qtbot.keyClick(window.focusWidget(), KEY.Key_F, CTRL)
    names = screen.view.filter.names
    names.setFocus()
    qtbot.keyClicks(names.lineEdit(), "without rent")
    qtbot.keyClick(names.lineEdit(), KEY.Key_Return)
    assert window.place.settings.get("filters.ledger.journal") == {"without rent": "-kira"}
    qtbot.keyClick(names.lineEdit(), KEY.Key_Escape)
    qtbot.waitUntil(lambda: len(texts()) == 3, timeout=20_000)

    # Selected amounts are added up, and copied as text and as a table of exact numbers.
    grid = screen.view.grid
    grid.setFocus()
    at = [column.key for column in grid.sheet_model.columns].index("amount")
    grid.setCurrentIndex(grid.sheet_model.index(0, at))
    qtbot.keyClick(grid, KEY.Key_Down, SHIFT)
    qtbot.waitUntil(lambda: "150.50" in screen.view.foot.sums.text())
    qtbot.keyClick(grid, KEY.Key_C, CTRL)
    copied = QApplication.clipboard().mimeData()
    assert "50.50" in copied.text()
    assert 'x:num="50.50"' in copied.html()
