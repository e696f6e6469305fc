"""Entries typed by the keyboard alone, into a real PostgreSQL: plain, foreign, recalled, pasted."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.core.dates import Period
from app.core.ids import new_id
from app.ledger import service as ledger
from app.security import service as security
from tests.kit.world import World
from ui.kit.jobs import Jobs
from ui.kit.theme import Theme, load_fonts
from ui.ledger.entry import Entry
from ui.shell.opening import Opened
from ui.shell.window import Window

KEY = Qt.Key
NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
MARCH = Period(date(2025, 3, 1), date(2025, 3, 31))


@pytest.fixture
def window(qtbot: QtBot, qapp, own: World) -> Iterator[Window]:
    chief = own.books("chief", "kavkasia", "en")
    rate = {"currency": "USD", "day": date(2025, 3, 1), "rate": Decimal("2.75"), "source": "NBG"}
    ledger.save_rates(chief, new_id(), [rate])
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


class Typist:
    """Presses keys where the keyboard is."""

    def __init__(self, qtbot: QtBot, window: Window) -> None:
        self.qtbot, self.window = qtbot, window

    @property
    def entry(self) -> Entry:
        screen = self.window.current()
        assert isinstance(screen, Entry)
        return screen

    def rest(self) -> Typist:
        """Wait until the entry is read and nothing is under way."""
        self.qtbot.waitUntil(
            lambda: (
                isinstance(self.window.current(), Entry)
                and self.entry.is_settled
                and self.window.jobs.is_idle
            ),
            timeout=20_000,
        )
        return self

    def type(self, text: str) -> Typist:
        for letter in text:
            self.qtbot.keyClick(self.window.focusWidget(), letter)
        return self

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> Typist:
        self.qtbot.keyClick(self.window.focusWidget(), key, modifiers)
        return self

    def enter(self, times: int = 1) -> Typist:
        for _ in range(times):
            self.press(KEY.Key_Return)
        return self

    def post(self) -> str:
        """Post, begin the next one, and give the number that was told."""
        self.press(KEY.Key_Return, CTRL | SHIFT)
        self.qtbot.waitUntil(
            lambda: self.entry.bar.message is not None and self.entry.is_editable, timeout=20_000
        )
        self.rest()
        message = self.entry.bar.message
        assert message is not None
        assert message.tone == "good", message.whole
        # In whatever language the window was left by the test before.
        found = re.search(r"GL/[0-9]+/[0-9]+", message.text)
        assert found is not None, message.text
        return found[0]


@pytest.mark.slow
def test_an_accountants_morning_by_keys_alone(qtbot: QtBot, window: Window) -> None:
    qtbot.waitUntil(lambda: window.place is not None and window.jobs.is_idle, timeout=20_000)
    assert window.place is not None
    books = window.place.books
    window.place.open("ledger.entry")
    keys = Typist(qtbot, window).rest()

    # Plain, on the 5th of March.
    keys.press(KEY.Key_Tab, SHIFT).type("5.3.25").enter().rest()
    keys.type("Rent of March").enter()
    keys.type("7425").enter().type("1210").enter().type("1180/1.18")
    plain = keys.post()

    # In dollars: the rate of the day, GEL by multiplication.
    keys.type("Advance from abroad").enter().type("1220").enter().type("1410").enter()
    keys.press(KEY.Key_Backtab, SHIFT)
    keys.type("usd").enter().type("100.10").enter()
    foreign = keys.post()

    # The rent again, with another amount.
    keys.type("rent")
    qtbot.waitUntil(lambda: bool(keys.entry.form.head.text.offered()), timeout=20_000)
    keys.press(KEY.Key_Down).enter().rest().type("1200")
    recalled = keys.post()

    # Lines pasted from a table.
    QApplication.clipboard().setText(
        "account\tdebit\tcredit\tparty\n1410\t118,00\t\tP1\n6110\t\t100,00\t\n3330\t\t18,00\t\n"
    )
    keys.type("Sale from a table").enter().press(KEY.Key_F10)
    keys.press(KEY.Key_V, CTRL).enter()
    pasted = keys.post()
    assert (plain, foreign, recalled, pasted) == tuple(f"GL/2025/{n}" for n in (1, 2, 3, 4))

    totals = {
        ledger_code(books, row.account_id): (row.debit, row.credit)
        for row in ledger.trial_balance(books, MARCH)
    }
    assert totals == {
        "7425": (Decimal("2200.00"), Decimal("0.00")),
        "1210": (Decimal("0.00"), Decimal("2200.00")),
        "1220": (Decimal("275.28"), Decimal("0.00")),
        "1410": (Decimal("118.00"), Decimal("275.28")),
        "6110": (Decimal("0.00"), Decimal("100.00")),
        "3330": (Decimal("0.00"), Decimal("18.00")),
    }
    lines = ledger.entry(books, foreign)["lines"]
    amounts = [(line["currency"], Decimal(str(line["amount"]))) for line in lines]
    assert amounts == [("USD", Decimal("100.10"))] * 2
    assert "party_id" in ledger.entry(books, pasted)["lines"][0]


@pytest.mark.slow
def test_templates_copies_and_corrections_by_keys_alone(qtbot: QtBot, window: Window) -> None:
    qtbot.waitUntil(lambda: window.place is not None and window.jobs.is_idle, timeout=20_000)
    assert window.place is not None
    books = window.place.books
    window.place.open("ledger.entry")
    keys = Typist(qtbot, window).rest()
    keys.press(KEY.Key_Tab, SHIFT).type("5.3.25").enter().rest()
    keys.type("Wages").enter().type("7425").enter().type("3110").enter().type("500").enter()

    # Kept as a template, then used.
    keys.press(KEY.Key_T, CTRL | SHIFT).enter().rest()
    assert [one.name for one in ledger.templates(books)] == ["Wages"]
    first = keys.post()
    keys.press(KEY.Key_T, CTRL).rest().type("wag").enter().rest()
    assert keys.entry.reference.startswith("d-")
    keys.type("700")
    second = keys.post()
    assert (first, second) == ("GL/2025/1", "GL/2025/2")
    assert ledger.drafts(books) == ()

    # A posted one is corrected: the wrong one is taken back and stands under a suffix.
    window.place.open("ledger.entry", second)
    keys.rest().press(KEY.Key_Delete).enter()
    keys.rest()
    qtbot.waitUntil(lambda: keys.entry.reference.startswith("d-"), timeout=20_000)
    keys.rest().enter()
    keys.entry.form.focus_amount()
    keys.type("750").press(KEY.Key_Return, CTRL)
    qtbot.waitUntil(lambda: not ledger.drafts(books), timeout=20_000)
    rows = {
        ledger_code(books, row.account_id): row.debit - row.credit
        for row in ledger.trial_balance(books, MARCH)
    }
    assert rows == {"7425": Decimal("1250.00"), "3110": Decimal("-1250.00")}


def ledger_code(books, account_id) -> str:
    return next(one.code for one in ledger.chart(books) if one.id == account_id)
