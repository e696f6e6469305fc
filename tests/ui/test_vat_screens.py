"""The screens of VAT over books from memory."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from app.core.dates import month
from app.core.errors import Conflict
from app.core.messages import MESSAGES
from tests.ui.acting import CTRL, SHIFT, column, key, settle, shown, told
from tests.ui.fakes import TENANT, number
from tests.ui.ledger_fakes import LedgerBooks
from ui.kit.workplace import Target
from ui.vat.exceptions import Exceptions
from ui.vat.vat_return import Return
from ui.vat.waiting import Waiting

MARCH = month(2026, 3)


def record(place: int, box: str = "IN_DOM", **more) -> SimpleNamespace:
    given = {
        "entry_id": number(900 + place),
        "reference": f"PI/2026/{place}",
        "vat_code": "P18",
        "box": box,
        "tax_point": date(2026, 3, place),
        "party_id": None,
        "party": "შპს კავკასია",
        "id_code": "404123456",
        "document": f"N-{place}",
        "text": "",
        "base": Decimal("100.00"),
        "vat": Decimal("18.00"),
    }
    return SimpleNamespace(**{**given, **more})


@pytest.fixture
def books():
    answers = {
        "company": [
            SimpleNamespace(
                name="შპს კავკასია",
                id_code="404123456",
                starts_on=date(2025, 1, 1),
                vat_payer_since=date(2025, 1, 1),
            )
        ],
        "vat_boxes": [
            SimpleNamespace(
                box="OUT_STD",
                base=Decimal("100.00"),
                vat=Decimal("18.00"),
                records=1,
                unfiled=1,
            )
        ],
        "vat_reconciliation": [],
        "vat_returns": [],
        "vat_waiting": [record(2), record(3)],
        "vat_misfits": [],
        "vat_exceptions": [
            record(4, "OUT_STD", period=MARCH.first, entered_by=number(1), entered_at=None)
        ],
        "set_vat_period": {"entries": 2},
        "prepare_vat_return": {"id": str(number(5)), "version": 1},
    }
    return LedgerBooks(answers=answers)


def test_several_purchases_are_given_their_month_at_once(qtbot, place, books):
    screen = shown(qtbot, Waiting(place, Target(name="vat.waiting")))
    assert screen.title() == "Waiting for tax invoices (2)"
    key(qtbot, screen, Qt.Key.Key_Down, SHIFT)
    key(qtbot, screen, Qt.Key.Key_Return, CTRL)
    # One number cannot be that of two documents.
    assert not screen.asking.text.isVisible()
    screen.asking.number.selectAll()
    qtbot.keyClicks(screen.asking.number, "april")
    qtbot.keyClick(screen.asking.number, Qt.Key.Key_Return)
    assert screen.asking.is_open
    assert not books.calls("set_vat_period")
    screen.asking.number.selectAll()
    qtbot.keyClicks(screen.asking.number, "4.2026")
    qtbot.keyClick(screen.asking.number, Qt.Key.Key_Return)
    assert told(qtbot, screen.bar).code == "vat.attached"
    (called,) = books.calls("set_vat_period")
    assert called["entries"] == (number(902), number(903))
    assert (called["period"], called["document"]) == (date(2026, 4, 1), None)
    settle(qtbot, screen)


def test_nothing_that_waits_says_what_belongs_here(qtbot, place, books):
    books.answers["vat_waiting"] = []
    screen = shown(qtbot, Waiting(place, Target(name="vat.waiting")))
    labels = {label.text() for label in screen.findChildren(QLabel) if label.isVisible()}
    assert "No purchase waits for its tax invoice." in labels


def test_the_return_shows_its_state_its_day_and_what_is_wrong(qtbot, place, books):
    screen = shown(qtbot, Return(place, Target(name="vat.return")))
    assert screen.facts.text().startswith("Return: not prepared  ·  File and pay until 15.04.2026")
    assert "Days left: 26" in screen.facts.text()
    qtbot.waitUntil(lambda: screen.below.grid.sheet_model.rowCount() > 0)
    assert column(screen.below, 0)[0] == "! does not hold"
    opened: list[Target] = []
    place.asked.connect(opened.append)
    screen.below.grid.setFocus()
    key(qtbot, screen, Qt.Key.Key_Return)
    assert opened[0].name == "vat.waiting"


def test_boxes_that_changed_meanwhile_are_a_conflict_told_above_them(qtbot, place, books):
    def other(_asked):
        raise Conflict("vat.boxes_changed", MESSAGES["vat.boxes_changed"], boxes="OUT_STD")

    books.answers["prepare_vat_return"] = other
    screen = shown(qtbot, Return(place, Target(name="vat.return")))
    key(qtbot, screen, Qt.Key.Key_Return, CTRL)
    said = told(qtbot, screen.bar)
    assert (said.code, said.tone) == ("vat.boxes_changed", "bad")
    assert "OUT_STD" in said.text
    settle(qtbot, screen)


def test_what_came_late_leads_to_a_corrective_return_after_one_question(qtbot, place, books):
    screen = shown(qtbot, Exceptions(place, Target(name="vat.exceptions")))
    key(qtbot, screen, Qt.Key.Key_Return, CTRL)
    assert not books.calls("prepare_vat_return")
    qtbot.keyClick(screen.asking.do, Qt.Key.Key_Return)
    assert told(qtbot, screen.bar).code == "vat.corrective_prepared"
    (called,) = books.calls("prepare_vat_return")
    assert called["tenant"] == TENANT
    assert called["return"]["period"] == MARCH.first
    settle(qtbot, screen)
