"""From a new customer to its statement on paper: the real window, a real PostgreSQL, keys alone."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.core.ids import new_id
from app.ledger import service as ledger
from app.parties import service as parties
from app.parties.records import PartyKind
from app.security import service as security
from tests.kit.world import World
from tests.ledger.builders import Work, entry
from ui.kit.jobs import Jobs
from ui.kit.theme import Theme, load_fonts
from ui.parties.papers import PartyPaper
from ui.parties.parties import PartyList
from ui.parties.party import PartyForm
from ui.printing.preview import Preview
from ui.shell.opening import Opened
from ui.shell.window import Window

CTRL = Qt.KeyboardModifier.ControlModifier
IBAN = "GE29NB0000000101904917"


@pytest.fixture
def window(qtbot: QtBot, qapp, own: World) -> Iterator[Window]:
    """The list of parties of a company that knows which account holds what customers owe."""
    chief = own.books("chief", "kavkasia", "en")
    ledger.bind_account_role(chief, new_id(), "receivable.trade", "1410")
    ledger.post_entries(chief, new_id(), (Work(chief).sale("1.00"),))
    load_fonts()
    theme = Theme(qapp)
    theme.choose("light")
    jobs = Jobs()
    made = Window(jobs, "en")
    qtbot.addWidget(made)
    made.resize(1200, 760)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    desk = own.desk("chief")
    companies = tuple(one for one in security.companies(desk) if one.roles)
    made.enter(Opened(desk=desk, person=security.who_am_i(desk), companies=companies), "kavkasia")
    qtbot.waitUntil(lambda: made.place is not None and jobs.is_idle, timeout=20_000)
    assert made.place is not None
    made.place.open("parties.list")
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


def at_keyboard(window: Window) -> QWidget:
    found = window.focusWidget()
    assert found is not None
    return found


def go_on(qtbot: QtBot, window: Window, name: str) -> None:
    """Tab until the keyboard is in a field."""
    for _ in range(60):
        if at_keyboard(window).objectName() == name:
            return
        qtbot.keyClick(at_keyboard(window), Qt.Key.Key_Tab)
    raise AssertionError(f"Tab never came to {name}")


def type_in(qtbot: QtBot, window: Window, name: str, text: str) -> None:
    go_on(qtbot, window, name)
    field = at_keyboard(window)
    assert isinstance(field, QLineEdit)
    field.selectAll()
    qtbot.keyClicks(field, text)


@pytest.mark.slow
def test_a_customer_is_added_owes_and_gets_its_statement(qtbot: QtBot, window: Window) -> None:
    settled(qtbot, window, PartyList)
    assert window.place is not None
    books = window.place.books

    # Ins: a new customer, by its identification code; the bank account is mistyped and mended.
    qtbot.keyClick(at_keyboard(window), Qt.Key.Key_Insert)
    settled(qtbot, window, PartyForm)
    form = window.current()
    assert isinstance(form, PartyForm)
    type_in(qtbot, window, "field.id_code", "404777888")
    type_in(qtbot, window, "field.name", "Mtatsminda LLC")
    type_in(qtbot, window, "party.vat_from.1", "010125")
    type_in(qtbot, window, "field.terms_days", "30")
    type_in(qtbot, window, "party.iban.1", IBAN[:-1] + "8")
    qtbot.keyClick(at_keyboard(window), Qt.Key.Key_Return, CTRL)
    assert set(form.form.faults()) == {"accounts"}
    type_in(qtbot, window, "party.iban.1", IBAN)
    assert not form.form.faults()
    qtbot.keyPress(at_keyboard(window), Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: form.bar.message is not None, timeout=20_000)
    assert form.bar.message is not None
    assert form.bar.message.code == "party.kept"
    settled(qtbot, window, PartyForm)
    kept = parties.party_by_code(books, "404777888")
    assert (kept.kind, kept.terms_days, kept.is_vat_payer) == (PartyKind.ORGANISATION, 30, True)
    assert [account.iban for account in kept.accounts] == [IBAN]

    # It buys; its statement is a key away from its form, and the paper a key from there.
    desk = Work(books)
    owed = desk.debit("1410", "118.00", dimensions={"party": kept.id})
    desk.post(entry(owed, desk.credit("6110", "118.00"), text="Sale of March"))
    qtbot.keyClick(at_keyboard(window), Qt.Key.Key_T, CTRL)
    settled(qtbot, window, PartyPaper)
    paper = window.current()
    assert isinstance(paper, PartyPaper)
    rows = paper.view.grid.sheet_model.rows
    assert [row.cells["balance"] for row in rows] == [Decimal("0.00"), Decimal("118.00")]
    qtbot.waitUntil(window.actions_["print"].isEnabled, timeout=20_000)
    qtbot.keyClick(at_keyboard(window), Qt.Key.Key_P, CTRL)
    settled(qtbot, window, Preview)
    preview = window.current()
    assert isinstance(preview, Preview)
    text = preview.text().replace("\u00a0", " ")
    assert "Mtatsminda LLC owes" in text.replace("\n", " ")
    assert "Sale of March" in text
