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
from ui.invoices.list import InvoiceList
from ui.kit.jobs import Jobs
from ui.kit.theme import Theme, load_fonts
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


@pytest.mark.slow
def test_an_advance_its_delivery_and_a_credit_note_by_keys_alone(
    qtbot: QtBot, window: Window, firm: Shop
) -> None:
    # 1,180 received before the delivery: its VAT is due at once.
    keys = Typist(qtbot, window).open("new:advance_received")
    keys.type("CUST").enter().rest().go("invoice.entry_date").type("10.3.26").enter().rest()
    keys.go("invoice.lines").type("Advance").enter().enter().type("1180").enter()
    keys.post()
    (advance,) = rows(firm, InvoiceKind.ADVANCE_RECEIVED)
    assert firm.lines(advance.reference) == [
        ("credit", "3330", "180.00"),
        ("debit", "3125", "180.00"),
    ]

    # Delivered for 2,360 in April, VAT inside: the advance is used up and its VAT released.
    keys.open("new:sale").type("CUST").enter().rest()
    keys.go("invoice.entry_date").type("14.4.26").enter().rest()
    keys.go("invoice.includes_vat").press(KEY.Key_Space).go("invoice.lines")
    keys.type("Machine").enter().enter().type("2360").enter()
    keys.press(KEY.Key_D, CTRL).rest().enter().press(KEY.Key_Escape)
    keys.post()
    (sale,) = rows(firm, InvoiceKind.SALE)
    assert (sale.net, sale.vat, sale.gross) == tuple(map(Decimal, ("2000", "360", "2360")))
    assert sale.open == Decimal("1180.00")
    assert firm.lines(sale.reference) == [
        ("credit", "1410", "1180.00"),
        ("credit", "3125", "180.00"),
        ("credit", "3330", "360.00"),
        ("credit", "6110", "2000.00"),
        ("debit", "1410", "2360.00"),
        ("debit", "3120", "1180.00"),
        ("debit", "3330", "180.00"),
    ]
    assert vat.vat_return(firm.books, month(2026, 4)).payable == Decimal("180.00")

    # From the list: a credit note that takes 1,000 and its VAT from it.
    assert window.place is not None
    window.place.choose_period(month(2026, 4))
    window.place.open("invoices.list", "sale")
    shown = _list(qtbot, window)
    assert [row.reference for row in shown.records.values()] == [sale.reference]
    shown.view.grid.setFocus()
    keys.press(KEY.Key_N, CTRL | SHIFT).rest()
    keys.go("invoice.entry_date").type("20.4.26").enter().rest().go("invoice.lines")
    grid = keys.invoice.form.grid
    grid.go(0, "price")
    keys.type("1180").enter()
    keys.post()
    (credit,) = rows(firm, InvoiceKind.SALE_CREDIT)
    assert firm.lines(credit.reference) == [
        ("credit", "1410", "1180.00"),
        ("debit", "3330", "180.00"),
        ("debit", "6120", "1000.00"),
    ]
    (sale,) = rows(firm, InvoiceKind.SALE)
    assert sale.open == 0


def _list(qtbot: QtBot, window: Window) -> InvoiceList:
    def is_there() -> bool:
        shown = window.current()
        return isinstance(shown, InvoiceList) and shown.is_settled and window.jobs.is_idle

    qtbot.waitUntil(is_there, timeout=20_000)
    found = window.current()
    assert isinstance(found, InvoiceList)
    return found


@pytest.mark.slow
def test_an_entry_of_an_invoice_leads_to_it_and_a_correction_stands_under_a_suffix(
    qtbot: QtBot, window: Window, firm: Shop
) -> None:
    draft = firm.draft("sale", "S18", "100", text="Wrong price")
    posted = firm.post(draft)
    kept = invoices.save_invoice(firm.books, new_id(), firm.draft("sale", "S18", "5")).value
    assert window.place is not None

    # A draft of an invoice is no entry to be typed: its own screen opens instead.
    window.place.open("ledger.entry", kept.reference)
    keys = Typist(qtbot, window)
    qtbot.waitUntil(lambda: isinstance(window.current(), Invoice), timeout=20_000)
    assert keys.rest().invoice.reference == kept.reference

    # From a posted entry to its invoice and back.
    window.place.open("ledger.entry", posted.reference)
    _entry(qtbot, window)
    keys.press(KEY.Key_G, CTRL | SHIFT).rest()
    assert keys.invoice.reference == posted.reference
    keys.press(KEY.Key_G, CTRL)
    _entry(qtbot, window)
    keys.press(KEY.Key_G, CTRL | SHIFT).rest()

    # Ctrl+Z on a posted one begins its correction.
    keys.press(KEY.Key_Z, CTRL).enter()
    qtbot.waitUntil(
        lambda: isinstance(window.current(), Invoice) and keys.invoice.reference[:2] == "d-",
        timeout=20_000,
    )
    keys.rest().go("invoice.lines")
    keys.invoice.form.grid.go(0, "price")
    keys.type("120").enter().press(KEY.Key_Return, CTRL)
    qtbot.waitUntil(lambda: len(rows(firm, InvoiceKind.SALE)) == 3, timeout=20_000)
    qtbot.waitUntil(lambda: window.jobs.is_idle, timeout=20_000)
    states = {row.reference: (row.state, row.net) for row in rows(firm, InvoiceKind.SALE)}
    assert states == {
        "SI/2026/1": ("reversed", Decimal("100.00")),
        "SI/2026/1-1": ("posted", Decimal("120.00")),
        kept.reference: ("draft", Decimal("5.00")),
    }


def _entry(qtbot: QtBot, window: Window) -> Entry:
    def is_there() -> bool:
        shown = window.current()
        return isinstance(shown, Entry) and shown.is_settled and window.jobs.is_idle

    qtbot.waitUntil(is_there, timeout=20_000)
    found = window.current()
    assert isinstance(found, Entry)
    return found


@pytest.mark.slow
def test_a_retail_day_by_cash_and_cards_and_its_takings_by_keys_alone(
    qtbot: QtBot, window: Window, firm: Shop
) -> None:
    keys = Typist(qtbot, window).open("new:retail_day")
    keys.go("invoice.entry_date").type("10.3.26").enter().rest().go("invoice.lines")
    keys.type("Shop").enter().enter().type("1180").enter()
    keys.press(KEY.Key_D, CTRL).rest().type("500").enter().type("1210").enter().rest()
    assert keys.invoice.panels.takings.cash.text().endswith("680.00")
    keys.post()
    (day,) = rows(firm, InvoiceKind.RETAIL_DAY)
    assert firm.lines(day.reference) == [
        ("credit", "3330", "180.00"),
        ("credit", "6110", "1000.00"),
        ("debit", "1110", "680.00"),
        ("debit", "1210", "500.00"),
    ]


@pytest.mark.slow
def test_goods_through_customs_with_duty_by_keys_alone(
    qtbot: QtBot, window: Window, firm: Shop
) -> None:
    keys = Typist(qtbot, window).open("new:customs")
    keys.type("SUPP").enter().rest().type("C-100").enter()
    keys.go("invoice.entry_date").type("10.3.26").enter().rest().go("invoice.lines")
    keys.type("Machine").enter().enter().type("1000").enter().type("50").enter()
    keys.type("1610").enter()
    keys.post()
    (declared,) = rows(firm, InvoiceKind.CUSTOMS)
    # 18 % of value and duty together, deducted; the duty is part of what the machine cost.
    assert ("debit", "1610", "50.00") in firm.lines(declared.reference)
    assert declared.vat == Decimal("189.00")
