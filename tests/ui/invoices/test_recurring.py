"""Invoices that recur, by the keyboard; over books from memory."""

from __future__ import annotations

from datetime import date
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import Qt

from tests.ui.acting import CTRL, SHIFT, column, key, shown, told
from tests.ui.fakes import number
from tests.ui.invoices.invoice_books import InvoiceBooks
from tests.ui.invoices.test_invoice import Typist, opened
from ui.invoices.recurring import RecurringInvoices
from ui.kit.jobs import Jobs
from ui.kit.workplace import Target, Workplace

KEY = Qt.Key


@pytest.fixture
def books() -> InvoiceBooks:
    made = InvoiceBooks()
    rent = SimpleNamespace(
        invoice_id=number(950), reference="SI/2026/1", kind="sale", party="Borjomi LLC",
        text="Rent", currency=None, gross=118, recurrence="monthly", month_day=10,
        next_day=date(2026, 3, 10), until=None, version=2,
    )  # fmt: skip

    def draft(**_named: Any) -> dict[str, Any]:
        rent.next_day = date(2026, 4, 10)
        return {"id": str(number(960)), "reference": "d-rent", "state": "draft", "version": 1}

    made.answers |= {
        "recurring_invoices": [rent],
        "draft_recurring_invoice": draft,
        "save_recurring_invoice": {},
    }
    return made


@pytest.fixture
def place(books: InvoiceBooks, jobs: Jobs) -> Workplace:
    return Workplace(books, jobs, "en")


def asked(books: InvoiceBooks) -> list[dict[str, Any]]:
    return [named for name, named in books.asked if name == "save_recurring_invoice"]


def test_what_is_due_is_drafted_by_one_key_and_once(qtbot, place, books) -> None:
    screen = shown(qtbot, RecurringInvoices(place, Target(name="invoices.recurring")))
    assert column(screen.view, 1) == ["due"]
    key(qtbot, screen, KEY.Key_F8)
    assert told(qtbot, screen.bar).text == "Drafts made: d-rent."
    made = [named for name, named in books.asked if name == "draft_recurring_invoice"]
    assert [(one["source"], one["day"]) for one in made] == [(number(950), date(2026, 3, 10))]
    assert made[0]["invoice"]["entry_date"] == date(2026, 3, 10)


def test_one_is_stopped_after_a_question(qtbot, place, books) -> None:
    screen = shown(qtbot, RecurringInvoices(place, Target(name="invoices.recurring")))
    key(qtbot, screen, KEY.Key_Delete)
    qtbot.keyClick(screen.asking.do, KEY.Key_Return)
    assert told(qtbot, screen.bar).text == "No more drafts like SI/2026/1 are made."
    (given,) = asked(books)
    assert (given["recurrence"], given["expected_version"]) == (None, 2)


def test_on_a_posted_invoice_it_is_asked_how_it_recurs(qtbot, place, books) -> None:
    screen = opened(qtbot, place, "SI/2026/1")
    keys = Typist(qtbot, screen)
    keys.press(KEY.Key_K, CTRL | SHIFT)
    assert screen.asking.number.text() == "10"
    screen.asking.number.setText("32")
    screen.asking.do.click()
    assert screen.asking.fault.text() == "A day of the month is 1 to 31."
    screen.asking.number.setText("31")
    screen.asking.text.setText("31.12.2026")
    screen.asking.do.click()
    said = told(qtbot, screen.bar).text
    assert said == "It recurs from 31.03.2026 on. The list of recurring invoices has it."
    (given,) = asked(books)
    assert given["recurrence"] == {
        "recurrence": "monthly",
        "month_day": 31,
        "next_day": date(2026, 3, 31),
        "until": date(2026, 12, 31),
    }
