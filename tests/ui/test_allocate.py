"""Payments allocated by the keyboard; over books from memory."""

from datetime import date
from decimal import Decimal
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt

from app.core.errors import Refused
from app.core.messages import MESSAGES
from tests.ui.acting import CTRL, column, key, settle, shown, told
from tests.ui.fakes import number
from tests.ui.ledger_fakes import LedgerBooks
from tests.ui.test_parties import PARTIES, opened
from ui.kit.workplace import Target
from ui.parties.allocate import Allocate
from ui.parties.allocations import Allocations

KEY = Qt.Key
OPEN, OWN, LEFT = 6, 7, 8
DEBT_OWN, DEBT_LEFT = 8, 10


def item(at, gel, day, *, document=""):
    return SimpleNamespace(
        account_id=number(12), account="1410", is_asset=True, currency=None, amount=None,
        document_id=number(500 + at) if document else None, document=document,
        entry_id=number(600 + at), number=f"GL/2026/{at}", text=f"Entry {at}",
        day=day, due_day=day, balance=Decimal(gel),
    )  # fmt: skip


ITEMS = [
    item(1, "100.00", date(2026, 1, 10), document="SI/2026/1"),
    item(2, "200.00", date(2026, 2, 10), document="SI/2026/2"),
    item(3, "-150.00", date(2026, 2, 20)),
    item(4, "-30.00", date(2026, 2, 25)),
]


@pytest.fixture
def books():
    made = LedgerBooks()
    made.answers |= {
        "parties": lambda asked: [one for one in PARTIES if asked["code"] in (None, one.code)],
        "open_documents": ITEMS,
        "allocate": lambda asked: {"allocated": len(asked["allocations"])},
        "allocations": [],
    }
    return made


def screen_of(qtbot, place, code="P1"):
    return shown(qtbot, Allocate(place, Target(name="parties.allocate", key=code)))


def asked(books):
    (given,) = [named for name, named in books.asked if name == "allocate"]
    return [
        (one["debit_entry_id"], one["credit_entry_id"], one["amount"])
        for one in given["allocations"]
    ]


def test_the_oldest_are_proposed_first_and_one_key_keeps_them(qtbot, place, books) -> None:
    screen = screen_of(qtbot, place)
    assert column(screen.view, OWN) == ["150.00", "30.00"]
    assert column(screen.debts, DEBT_OWN) == ["100.00", "50.00"]
    key(qtbot, screen, KEY.Key_Return, CTRL)
    assert told(qtbot, screen.bar).text == "Allocated: 3."
    assert asked(books) == [
        (number(601), number(603), Decimal("100.00")),
        (number(602), number(603), Decimal("50.00")),
        (number(602), number(604), Decimal("30.00")),
    ]


def test_a_part_is_typed_and_never_more_than_is_open(qtbot, place, books) -> None:
    screen = screen_of(qtbot, place)
    key(qtbot, screen, KEY.Key_Delete, CTRL)
    assert column(screen.view, OWN) == ["", ""]
    key(qtbot, screen, KEY.Key_Return)
    assert screen.debts.grid.hasFocus()
    key(qtbot, screen, KEY.Key_Down)
    screen.part.setFocus()
    qtbot.keyClicks(screen.part, "500")
    qtbot.keyClick(screen.part, KEY.Key_Return)
    assert column(screen.debts, DEBT_OWN) == ["", "150.00"]
    assert screen.debts.grid.hasFocus()
    screen.part.setFocus()
    qtbot.keyClicks(screen.part, "70.50")
    qtbot.keyClick(screen.part, KEY.Key_Return)
    assert column(screen.debts, DEBT_OWN) == ["", "70.50"]
    assert column(screen.view, LEFT) == ["79.50", "30.00"]


def test_enter_on_a_debt_takes_it_and_enter_again_leaves_it(qtbot, place, books) -> None:
    screen = screen_of(qtbot, place)
    screen.debts.grid.setFocus()
    key(qtbot, screen, KEY.Key_Return)
    assert column(screen.debts, DEBT_OWN) == ["", "50.00"]
    key(qtbot, screen, KEY.Key_Return)
    assert column(screen.debts, DEBT_OWN) == ["100.00", "50.00"]
    assert column(screen.debts, DEBT_LEFT) == ["–", "120.00"]


def test_what_is_refused_is_said_and_the_plan_stays(qtbot, place, books) -> None:
    def refuse(_named):
        raise Refused("allocation.not_open", MESSAGES["allocation.not_open"])

    books.answers["allocate"] = refuse
    screen = screen_of(qtbot, place)
    key(qtbot, screen, KEY.Key_Return, CTRL)
    assert told(qtbot, screen.bar).code == "allocation.not_open"
    assert column(screen.view, OWN) == ["150.00", "30.00"]


def test_without_a_party_it_asks_for_one(qtbot, place, books) -> None:
    screen = screen_of(qtbot, place, "")
    assert screen.party.hasFocus()
    qtbot.keyClicks(screen.party, "P1")
    qtbot.keyClick(screen.party, KEY.Key_Return)
    settle(qtbot, screen)
    assert column(screen.view, OPEN) == ["150.00", "30.00"]


def test_an_allocation_is_undone_after_a_question(qtbot, place, books) -> None:
    made = SimpleNamespace(
        id=number(901), day=date(2026, 2, 28), party_id=number(401), account="1410",
        debit="SI/2026/1", credit="BK/2026/3", currency=None, gel=Decimal("100.00"),
        amount=None, state="stands",
    )  # fmt: skip
    books.answers |= {"allocations": [made], "undo_allocation": {"state": "undone"}}
    screen = shown(qtbot, Allocations(place, Target(name="parties.allocations", key="P1")))
    seen = opened(place)
    key(qtbot, screen, KEY.Key_Return)
    assert seen == [("ledger.entry", "BK/2026/3")]
    key(qtbot, screen, KEY.Key_Delete)
    qtbot.keyClick(screen.asking.do, KEY.Key_Return)
    assert told(qtbot, screen.bar).text == "The allocation is undone."
    assert [named["allocation"] for name, named in books.asked if name == "undo_allocation"] == [
        made.id
    ]
