"""Invoices typed by the keyboard alone, into a real PostgreSQL: purchase, advance, credit note."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.core.dates import month
from app.core.ids import new_id
from app.invoices import service as invoices
from app.invoices.records import InvoiceKind, InvoiceRow
from app.ledger import service as ledger
from app.security import service as security
from app.vat import service as vat
from tests.invoices.shop import Shop, shop
from tests.kit.world import World
from ui.invoices.invoice import Invoice
from ui.kit.jobs import Jobs
from ui.kit.theme import Theme, load_fonts
from ui.kit.workplace import Target
from ui.ledger.entry import Entry
from ui.shell.opening import Opened
from ui.shell.window import Window

KEY = Qt.Key
NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
FIRST, LAST = date(2026, 1, 1), date(2026, 12, 31)


@pytest.fixture
def firm(own: World) -> Iterator[Shop]:
    with shop(own) as made:
        rate = {"currency": "USD", "day": "2026-03-09", "rate": "2.70", "source": "NBG"}
        ledger.save_rates(made.books, new_id(), [rate])
        yield made


@pytest.fixture
def window(qtbot: QtBot, qapp, own: World, firm: Shop) -> Iterator[Window]:
    load_fonts()
    theme = Theme(qapp)
    theme.choose("light")
    jobs = Jobs()
    made = Window(jobs, "en")
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    desk = own.desk("administrator")
    companies = tuple(one for one in security.companies(desk) if one.roles)
    made.enter(Opened(desk=desk, person=security.who_am_i(desk), companies=companies), "Shop")
    qtbot.waitUntil(lambda: made.place is not None and made.jobs.is_idle, timeout=20_000)
    yield made
    jobs.close()
    qapp.setStyleSheet("")


class Typist:
    """Presses keys where the keyboard is."""

    def __init__(self, qtbot: QtBot, window: Window) -> None:
        self.qtbot, self.window = qtbot, window

    @property
    def invoice(self) -> Invoice:
        screen = self.window.current()
        assert isinstance(screen, Invoice)
        return screen

    def open(self, key: str) -> Typist:
        assert self.window.place is not None
        self.window.place.open("invoices.invoice", key)
        return self.rest()

    def rest(self) -> Typist:
        """Wait until the invoice is read and nothing is under way."""
        self.qtbot.waitUntil(
            lambda: (
                isinstance(self.window.current(), Invoice)
                and self.invoice.is_settled
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

    def go(self, name: str) -> Typist:
        """Tab on until the keyboard is in a field."""
        for _ in range(60):
            if self.window.focusWidget().objectName() == name:
                return self
            self.press(KEY.Key_Tab)
        raise AssertionError(f"Tab never comes to {name}")

    def post(self) -> Typist:
        """Post and begin the next of the same kind."""
        self.press(KEY.Key_Return, CTRL | SHIFT)
        self.qtbot.waitUntil(
            lambda: self.invoice.bar.message is not None and self.invoice.is_editable,
            timeout=20_000,
        )
        message = self.invoice.bar.message
        assert message is not None
        assert message.tone == "good", message.whole
        return self.rest()


def rows(firm: Shop, kind: InvoiceKind) -> tuple[InvoiceRow, ...]:
    return invoices.invoices(firm.books, FIRST, LAST, (kind,))


@pytest.mark.slow
def test_a_purchase_and_one_under_reverse_charge_by_keys_alone(
    qtbot: QtBot, window: Window, firm: Shop
) -> None:
    keys = Typist(qtbot, window).open("new:purchase")

    # 1,180 of a supplier with VAT on top, into costs, dated the 10th of March.
    keys.type("SUPP").enter().rest().type("EA-55").enter().type("Rent of March")
    keys.go("invoice.entry_date").type("10.3.26").enter().rest().go("invoice.lines")
    keys.type("Office").enter().enter().type("1000").enter().type("7425").enter()
    keys.post()
    (first,) = rows(firm, InvoiceKind.PURCHASE)
    assert (first.number, first.party, first.vat_period) == ("EA-55", "Supplier", date(2026, 3, 1))
    assert (first.net, first.vat, first.gross) == tuple(map(Decimal, ("1000", "180", "1180")))
    assert firm.lines(first.reference) == [
        ("credit", "3110", "1180.00"),
        ("debit", "3340", "180.00"),
        ("debit", "7425", "1000.00"),
    ]

    # 100 dollars from abroad: reverse charge, at the National Bank's rate of the tax point.
    keys.type("SUPP").enter().rest().type("INV-9").enter()
    keys.go("invoice.currency").type("usd").enter().rest().go("invoice.lines")
    keys.type("Hosting").enter().enter().type("100").enter()
    keys.type("7425").enter()
    row = keys.invoice.form.grid
    row.go(0, "vat_code")
    keys.type("RC").enter()
    keys.post()
    second = next(one for one in rows(firm, InvoiceKind.PURCHASE) if one.number == "INV-9")
    assert firm.lines(second.reference) == [
        ("credit", "3110", "270.00"),
        ("credit", "3335", "48.60"),
        ("debit", "3345", "48.60"),
        ("debit", "7425", "270.00"),
    ]
    found = vat.vat_return(firm.books, month(2026, 3))
    assert (found.total_in, found.boxes["RC_OUT"].vat) == (Decimal("228.60"), Decimal("48.60"))
