"""The list of invoices: narrowed by kind, led on from, thrown away, taken back."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.core.dates import month
from tests.ui.fakes import number
from tests.ui.invoices.invoice_books import BUYER, InvoiceBooks
from ui.invoices.list import InvoiceList
from ui.kit.jobs import Jobs
from ui.kit.workplace import Target, Workplace

KEY = Qt.Key
NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def _row(place: int, kind: str, state: str, net: str, **more: Any) -> SimpleNamespace:
    amount = Decimal(net)
    is_draft = state == "draft"
    return SimpleNamespace(
        id=number(900 + place),
        reference=f"d-abc{place}" if is_draft else f"SI/2026/{place}",
        kind=kind,
        state=state,
        entry_date=date(2026, 3, place),
        tax_point=date(2026, 3, place),
        vat_period=None,
        due_day=None,
        number="",
        party_id=BUYER,
        party="შპს კავკასია",
        id_code="404000001",
        currency=None,
        net_gel=amount,
        vat_gel=amount * Decimal("0.18"),
        gross_gel=amount * Decimal("1.18"),
        open_gel=None if is_draft else amount,
        text="",
        version=4 if is_draft else None,
        **more,
    )


ROWS = [
    _row(1, "sale", "posted", "100"),
    _row(2, "sale", "reversed", "500"),
    _row(3, "sale_credit", "posted", "30"),
    _row(4, "sale", "draft", "10"),
]


def _listed(first: date, last: date, kinds: Any = None, **_: Any) -> list[SimpleNamespace]:
    return [row for row in ROWS if not kinds or row.kind in kinds]


@pytest.fixture
def books() -> InvoiceBooks:
    made = InvoiceBooks()
    made.answers |= {
        "invoices": _listed,
        "drop_draft": None,
        "reverse_entry": {"state": "posted", "entries": [{"number": "SI/2026/9"}]},
    }
    return made


@pytest.fixture
def place(books: InvoiceBooks, jobs: Jobs) -> Workplace:
    made = Workplace(books, jobs, "en")
    made.choose_period(month(2026, 3))
    return made


@pytest.fixture
def wanted(place: Workplace) -> list[Target]:
    found: list[Target] = []
    place.asked.connect(found.append)
    return found


def opened(qtbot: QtBot, place: Workplace, key: str = "") -> InvoiceList:
    screen = InvoiceList(place, Target(name="invoices.list", key=key))
    qtbot.addWidget(screen)
    screen.resize(1300, 750)
    with qtbot.waitActive(screen):
        screen.show()
        screen.activateWindow()
    qtbot.waitUntil(lambda: screen.is_settled and place.jobs.is_idle)
    screen.first_focus().setFocus()
    return screen


def press(qtbot: QtBot, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    qtbot.keyClick(focused, key, modifiers)


def test_a_credit_note_takes_from_the_totals_and_a_reversed_one_counts_nothing(
    qtbot, place
) -> None:
    sheet = opened(qtbot, place, "sales").view.sheet
    assert sheet is not None
    assert sheet.totals["net"] == Decimal(80)
    assert [row.cells["net"] for row in sheet.rows] == [100, 500, -30, 10]


def test_the_list_is_narrowed_by_kind_and_ins_begins_that_kind(qtbot, place, wanted) -> None:
    screen = opened(qtbot, place)
    press(qtbot, KEY.Key_Insert)
    assert wanted[-1].key == "new"
    screen.kinds.setFocus()
    for _ in range(screen.kinds.findData("sale_credit")):
        press(qtbot, KEY.Key_Down)
    qtbot.waitUntil(lambda: screen.is_settled and place.jobs.is_idle)
    assert [row.reference for row in screen.records.values()] == ["SI/2026/3"]
    screen.view.grid.setFocus()
    press(qtbot, KEY.Key_Insert)
    assert wanted[-1].key == "new:sale_credit"


def test_keys_lead_from_a_row_to_its_invoice_copy_correction_and_credit_note(
    qtbot, place, wanted
) -> None:
    opened(qtbot, place)
    for key, modifiers, target in (
        (KEY.Key_F2, NONE, "SI/2026/1"),
        (KEY.Key_F9, NONE, "copy:SI/2026/1"),
        (KEY.Key_Z, CTRL, "correct:SI/2026/1"),
        (KEY.Key_N, CTRL | SHIFT, "credit:SI/2026/1"),
    ):
        press(qtbot, key, modifiers)
        assert wanted[-1] == Target(name="invoices.invoice", key=target)


def test_a_draft_is_thrown_away_after_a_second_press(qtbot, place, books) -> None:
    screen = opened(qtbot, place)
    screen.choose(str(number(904)))
    press(qtbot, KEY.Key_Delete)
    assert not [1 for name, _ in books.asked if name == "drop_draft"]
    press(qtbot, KEY.Key_Return)
    qtbot.waitUntil(lambda: any(name == "drop_draft" for name, _ in books.asked))
    named = next(named for name, named in books.asked if name == "drop_draft")
    assert (named["draft"], named["expected_version"]) == (number(904), 4)


def test_an_invoice_is_taken_back_only_with_a_reason(qtbot, place, books) -> None:
    screen = opened(qtbot, place)
    press(qtbot, KEY.Key_R, CTRL | SHIFT)
    press(qtbot, KEY.Key_Return)
    assert screen.asking.fault.text()
    for letter in "wrong":
        qtbot.keyClick(QApplication.focusWidget(), letter)
    press(qtbot, KEY.Key_Return)
    qtbot.waitUntil(lambda: any(name == "reverse_entry" for name, _ in books.asked))
    named = next(named for name, named in books.asked if name == "reverse_entry")
    assert (named["entry"], named["day"]) == (number(901), date(2026, 3, 1))


def test_a_month_without_invoices_says_which_key_makes_one(qtbot, place, books) -> None:
    books.answers["invoices"] = []
    hint = opened(qtbot, place).view.state.findChild(QLabel, "state.hint")
    assert hint is not None
    assert hint.isVisible()
    assert "Ins" in hint.text()
