"""Bad input at every field and cell of an invoice, in all three languages.

It is said at the field, in the language of the window; the keyboard stays, and so does the text.
"""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from app.core.formats import LANGUAGES
from tests.ui.invoices.invoice_books import InvoiceBooks, saved
from tests.ui.invoices.test_invoice import KEY, Typist, opened
from tests.ui.test_bad_input import bad_of, clear, is_said
from ui.kit.workplace import Workplace

CTRL = Qt.KeyboardModifier.ControlModifier
HEAD = {
    "party": ("zzqq9",),
    "currency": ("zzqq9",),
    "entry_date": ("45.13.25", "31.2", "zzz"),
    "tax_point": ("45.13.25", "zzz"),
    "vat_period": ("13.2026", "zzz"),
    "due_day": ("31.2", "zzz"),
    "rate": ("abc", "12,,5", "1/0"),
}


@pytest.fixture(params=LANGUAGES)
def tongue(request, language) -> str:
    """The language of the window."""
    language.choose(request.param)
    return str(request.param)


@pytest.fixture
def books() -> InvoiceBooks:
    return InvoiceBooks()


@pytest.fixture
def place(books, jobs, tongue) -> Workplace:
    return Workplace(books, jobs, tongue)


def test_every_field_of_the_head_says_what_is_wrong_and_keeps_the_keyboard(
    qtbot, place, books, tongue
) -> None:
    screen = opened(qtbot, place, "new:purchase")
    keys, head = Typist(qtbot, screen), screen.form.head
    head.currency.setFocus()
    keys.type("usd").enter().rest()
    for name, all_bad in HEAD.items():
        field = head.fields[name]
        assert isinstance(field, QLineEdit)
        assert field.isVisible(), name
        for bad in all_bad:
            field.setFocus()
            clear(field)
            qtbot.keyClicks(field, bad)
            # Neither Enter nor Ctrl+Enter goes on, and nothing is posted.
            for held in (Qt.KeyboardModifier.NoModifier, CTRL):
                keys.press(KEY.Key_Return, held)
                assert field.hasFocus(), (name, bad)
                assert field.text() == bad, name
                is_said(head.faults().get(name, ""), tongue, bad)
                assert field.accessibleDescription() == head.faults()[name]
            keys.press(KEY.Key_Escape)
            assert name not in head.faults(), name
    assert not saved(books)


@pytest.mark.parametrize("kind", ["new:sale", "new:customs"])
def test_every_cell_says_what_is_wrong_and_keeps_the_keyboard(
    qtbot, place, books, tongue, kind
) -> None:
    screen = opened(qtbot, place, kind)
    keys, grid, hint = Typist(qtbot, screen), screen.form.grid, screen.form.foot.hint
    grid.setFocus()
    grid.go(0, "text")
    walked: set[str] = set()
    for column in grid.lines_model.columns:
        grid.setFocus()
        grid.go(0, column.key)
        keys.press(KEY.Key_F2)
        field = screen.window().focusWidget()
        if not grid.is_typing or not isinstance(field, QLineEdit):
            continue
        walked.add(column.key)
        for bad in bad_of(field):
            clear(field)
            qtbot.keyClicks(field, bad)
            for leave in (KEY.Key_Return, KEY.Key_Tab):
                keys.press(leave)
                assert field.hasFocus(), (column.key, bad)
                is_said(hint.text(), tongue, bad)
        keys.press(KEY.Key_Escape)
        if grid.is_typing:
            keys.press(KEY.Key_Escape)
        assert not grid.is_typing
    assert {"text", "quantity", "price", "vat_code", "account_id"} <= walked, walked
    assert not saved(books)


def test_enter_leads_from_day_to_day_and_signs_step(qtbot, place) -> None:
    screen = opened(qtbot, place, "new:purchase")
    keys, head = Typist(qtbot, screen), screen.form.head
    head.entry_date.setFocus()
    qtbot.keyClicks(head.entry_date, "10.3.26")
    for name in ("tax_point", "vat_period", "due_day", "currency"):
        keys.press(KEY.Key_Return)
        assert head.fields[name].hasFocus(), name
    head.vat_period.setFocus()
    keys.press(KEY.Key_Plus)
    assert head.vat_period.text() == "04.2026"
    head.due_day.setFocus()
    # The first sign takes the day of the document, the others step from there.
    qtbot.keyClicks(head.due_day, "++-+")
    assert head.due_day.text() == "11.03.2026"
