"""The journal: entries page by page with their lines, drafts, and acts on many at once."""

from __future__ import annotations

import uuid
from contextlib import contextmanager
from datetime import date
from decimal import Decimal
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt

from app.core.errors import Refused
from tests.ui.fakes import FakeBooks, FakeTransaction, number
from ui.kit.jobs import Jobs
from ui.kit.workplace import Target, Workplace
from ui.ledger.journal import Journal

NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
KAVKASIA, TBILISI, NINO = number(70), number(71), number(50)


def entry_lines(place, *, day, text, amount, accounts=(2, 5), **further):
    """The rows of an entry with a debit and a credit, as the books give them."""
    head = {
        "entry_date": day,
        "entry_id": number(1000 + place),
        "number": f"GL/2026/{place}",
        "kind": "sale",
        "text": text,
        "source_document": "",
        "reverses": None,
        "reversed_by": None,
        "created_by": NINO,
        "party_id": KAVKASIA,
        "line_text": "",
        "currency": None,
        "amount": None,
        "is_storno": Decimal(amount) < 0,
        **further,
    }
    sides = ((accounts[0], amount, 0), (accounts[1], 0, amount))
    return [
        SimpleNamespace(
            **head,
            line_position=at,
            account_id=number(account),
            debit=Decimal(debit),
            credit=Decimal(credit),
        )
        for at, (account, debit, credit) in enumerate(sides, 1)
    ]


ENTRIES = [
    *entry_lines(1, day=date(2026, 3, 2), text="Tea sold", amount="118000.00"),
    *entry_lines(
        2, day=date(2026, 3, 5), text="Wrong sum", amount="50.00", reversed_by="GL/2026/4"
    ),
    *entry_lines(
        3, day=date(2026, 3, 5), text="Supplier paid", amount="45320.40", party_id=TBILISI
    ),
    *entry_lines(4, day=date(2026, 3, 6), text="Storno", amount="-50.00", reverses="GL/2026/2"),
]


def draft(place, state="draft"):
    return SimpleNamespace(
        id=number(2000 + place),
        reference=f"D-{place}",
        state=state,
        kind="manual",
        entry_date=date(2026, 3, 9),
        text=f"Draft {place}",
        amount=Decimal(place * 100),
        version=3,
        created_by=number(50),
        rejected_reason=None,
    )


def register(key, name):
    return SimpleNamespace(id=key, name=name, code="1", is_active=True, version=1, further={})


class PagedTransaction(FakeTransaction):
    """Gives of the journal what lies behind a place, or in front of it."""

    def rows(self, function, /, **named):
        found = super().rows(function, **named)
        day, entry = named.get("after_day"), named.get("after_entry")
        if function != "journal" or day is None:
            return found
        spot = (day, entry or uuid.UUID(int=0))
        return [
            row
            for row in found
            if ((row.entry_date, row.entry_id) < spot) == named["backward"]
            and (row.entry_date, row.entry_id) != spot
        ]


class JournalBooks(FakeBooks):
    """Books with a journal whose pages are what lies behind or in front of a place."""

    def __post_init__(self):
        super().__post_init__()
        self.answers |= {
            "journal": ENTRIES,
            "drafts": [draft(1), draft(2, "submitted"), draft(3)],
            "register": [register(KAVKASIA, "შპს კავკასია"), register(TBILISI, "Tbilisi Ltd")],
            "colleagues": [SimpleNamespace(person_id=NINO, display_name="ნინო ბერიძე")],
        }

    @contextmanager
    def read(self):
        yield PagedTransaction(self)


@pytest.fixture
def books():
    return JournalBooks()


@pytest.fixture
def screen(qtbot, books, jobs: Jobs):
    place = Workplace(books, jobs, "en")
    made = Journal(place, Target(name="ledger.journal"))
    made.resize(1200, 600)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    at_rest(qtbot, made)
    made.view.grid.setFocus()
    return made


def at_rest(qtbot, screen):
    qtbot.waitUntil(lambda: screen.is_settled and screen.place.jobs.is_idle, timeout=10_000)


def cells(screen, key):
    return [row.cells.get(key) for row in screen.view.grid.sheet_model.rows]


def press(qtbot, screen, key, held=NONE):
    qtbot.keyClick(screen.window().focusWidget(), key, held)


def to_drafts(qtbot, screen):
    press(qtbot, screen, Qt.Key.Key_D, CTRL)
    at_rest(qtbot, screen)


def asked(books, function):
    return [named for name, named in books.asked if name == function]


def test_one_row_is_one_entry(screen):
    assert cells(screen, "number") == [f"GL/2026/{at}" for at in (1, 2, 3, 4)]
    assert cells(screen, "amount") == [
        Decimal("118000.00"),
        Decimal("50.00"),
        Decimal("45320.40"),
        Decimal("-50.00"),
    ]
    assert cells(screen, "party")[2] == "Tbilisi Ltd"
    assert cells(screen, "state")[:2] == ["● Posted", "↩ reversed by GL/2026/4"]
    assert screen.view.foot.rows.text() == "Rows: 4"


def test_a_row_unfolds_into_its_lines(qtbot, screen):
    screen.view.grid.stand(0)
    press(qtbot, screen, Qt.Key.Key_Plus)
    assert cells(screen, "debit")[:3] == ["1210", "1210", None]
    assert cells(screen, "credit")[:3] == ["6110", None, "6110"]
    assert cells(screen, "text")[1] == "Bank, lari"
    assert screen.view.foot.rows.text() == "Rows: 4"


@pytest.mark.parametrize(
    ("key", "wanted"),
    [
        (Qt.Key.Key_Insert, ""),
        (Qt.Key.Key_F2, str(number(1003))),
        (Qt.Key.Key_Return, str(number(1003))),
        (Qt.Key.Key_F9, f"copy:{number(1003)}"),
    ],
)
def test_keys_open_the_entry(qtbot, screen, key, wanted):
    screen.view.grid.stand(2)
    with qtbot.waitSignal(screen.place.asked) as told:
        press(qtbot, screen, key)
    assert told.args == [Target(name="ledger.entry", key=wanted)]


def test_enter_on_a_line_opens_its_entry(qtbot, screen):
    screen.view.grid.stand(0)
    press(qtbot, screen, Qt.Key.Key_Plus)
    press(qtbot, screen, Qt.Key.Key_Down)
    with qtbot.waitSignal(screen.place.asked) as told:
        press(qtbot, screen, Qt.Key.Key_Return)
    assert told.args == [Target(name="ledger.entry", key=str(number(1001)))]


def test_del_on_a_posted_entry_offers_its_correction(qtbot, screen, books):
    screen.view.grid.stand(2)
    press(qtbot, screen, Qt.Key.Key_Delete)
    assert screen.asking.is_open
    with qtbot.waitSignal(screen.place.asked) as told:
        press(qtbot, screen, Qt.Key.Key_Return)
    assert told.args == [Target(name="ledger.entry", key=f"correct:{number(1003)}")]
    assert not asked(books, "drop_draft")


def test_a_reversal_folds_into_what_it_takes_back(qtbot, screen):
    press(qtbot, screen, Qt.Key.Key_F, CTRL | SHIFT)
    at_rest(qtbot, screen)
    assert cells(screen, "number") == ["GL/2026/1", "GL/2026/2", "GL/2026/3"]
    screen.view.grid.stand(1)
    press(qtbot, screen, Qt.Key.Key_Plus)
    assert "GL/2026/4" in cells(screen, "number")


def test_what_the_books_can_answer_is_asked_of_them(qtbot, screen, books):
    books.asked.clear()
    screen.view.filter.put("party: კავკასია kind: sale account: 1210 date: 2026-03-02..2026-03-05")
    at_rest(qtbot, screen)
    page = asked(books, "journal")[-1]
    assert (page["party"], page["kind"], page["account"]) == (KAVKASIA, "sale", number(2))
    assert (page["first"], page["last"]) == (date(2026, 3, 2), date(2026, 3, 5))
    # What the books answered is not asked of the rows again.
    assert screen.view.grid.wish.test is None


def test_the_rest_of_a_filter_is_asked_of_the_rows(qtbot, screen, books):
    books.asked.clear()
    screen.view.filter.put("amount: 100..50000")
    assert cells(screen, "number") == ["GL/2026/3"]
    assert screen.view.foot.rows.text() == "Rows: 1 of 4"
    assert not asked(books, "journal")


def test_an_entry_is_found_by_the_words_of_its_lines_and_by_its_own_amount(screen):
    screen.view.filter.put('"bank, lari" amount: 118000')
    assert cells(screen, "number") == ["GL/2026/1"]
    screen.view.filter.put("-bank")
    assert cells(screen, "number") == []
    screen.view.filter.put("debit: 11..12 amount: ..0")
    assert cells(screen, "number") == ["GL/2026/4"]


def test_drafts_stand_apart_with_states_by_shape_and_word(qtbot, screen):
    assert screen.drafts_button.text() == "Drafts (3)"
    to_drafts(qtbot, screen)
    assert screen.title() == "Drafts"
    assert cells(screen, "number") == ["D-1", "D-2", "D-3"]
    assert cells(screen, "state")[:2] == ["○ Draft", "◐ Waiting for approval"]
    assert screen.drafts_button.isChecked()


def test_del_on_a_draft_asks_once_and_drops_it(qtbot, screen, books):
    to_drafts(qtbot, screen)
    books.answers["drop_draft"] = []
    screen.view.grid.stand(0)
    press(qtbot, screen, Qt.Key.Key_Delete)
    assert not asked(books, "drop_draft")
    press(qtbot, screen, Qt.Key.Key_Escape)
    assert not screen.asking.is_open
    press(qtbot, screen, Qt.Key.Key_Delete)
    press(qtbot, screen, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: screen.bar.message is not None)
    assert asked(books, "drop_draft")[0]["draft"] == number(2001)
    assert asked(books, "drop_draft")[0]["expected_version"] == 3
    assert screen.bar.message.text == "Drafts thrown away: 1."


def test_selected_drafts_are_posted_in_one_change(qtbot, screen, books, monkeypatch):
    to_drafts(qtbot, screen)
    answer = {
        "state": "posted",
        "entries": [{"number": "GL/2026/5"}, {"number": "GL/2026/6"}],
    }
    give(monkeypatch, books, post_drafts=answer)
    screen.view.grid.stand(0)
    press(qtbot, screen, Qt.Key.Key_Down, SHIFT)
    press(qtbot, screen, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: screen.bar.message is not None)
    assert asked(books, "post_drafts")[0]["drafts"] == (number(2001), number(2002))
    assert len(asked(books, "post_drafts")) == 1
    assert screen.bar.message.text == "Posted: GL/2026/5, GL/2026/6."


def give(monkeypatch, books, **answers):
    """Let verbs answer with a mapping, or refuse."""
    rows = FakeTransaction.call

    def call(self, function, /, **named):
        if function not in answers:
            return rows(self, function, **named)
        self.books.asked.append((function, named))
        answer = answers[function]
        found = answer(named) if callable(answer) else answer
        if isinstance(found, Exception):
            raise found
        return found

    monkeypatch.setattr(FakeTransaction, "call", call)


def test_a_refusal_names_its_row_and_the_others_stay_as_they_were(
    qtbot, screen, books, monkeypatch
):
    def answer(named):
        if named["entry"] == number(1002):
            return Refused("entry.reversed_already", "It is reversed already.")
        return {"state": "posted", "entries": [{"number": "GL/2026/9"}]}

    give(monkeypatch, books, reverse_entry=answer)
    screen.view.grid.stand(1)
    press(qtbot, screen, Qt.Key.Key_Down, SHIFT)
    press(qtbot, screen, Qt.Key.Key_R, CTRL | SHIFT)
    press(qtbot, screen, Qt.Key.Key_Return)
    assert "why" in screen.asking.fault.text()
    assert not asked(books, "reverse_entry")
    qtbot.keyClicks(screen.asking.text, "Entered twice")
    press(qtbot, screen, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: screen.bar.message is not None)
    assert screen.bar.message.text == ("Nothing was done, for these are one act: 1 of 2 refused.")
    assert screen.bar.message.details == (
        "GL/2026/2: It is reversed already.",
        "Nothing is wrong with GL/2026/3: left as they were.",
    )
    given = asked(books, "reverse_entry")
    assert {one["text"] for one in given} == {"Entered twice"}
    at_rest(qtbot, screen)
    assert screen.bar.message is not None, "what was refused is still to be read"


def test_acts_that_are_not_possible_are_grey(qtbot, screen):
    assert not screen.acts.buttons["post"].isEnabled()
    assert screen.acts.buttons["reverse"].isEnabled()
    to_drafts(qtbot, screen)
    screen.view.grid.stand(0)
    assert screen.acts.buttons["post"].isEnabled()
    assert not screen.acts.buttons["approve"].isEnabled()
    screen.view.grid.stand(1)
    assert screen.acts.buttons["approve"].isEnabled()


def test_a_day_is_jumped_to(qtbot, screen, books):
    press(qtbot, screen, Qt.Key.Key_G, CTRL)
    screen.day.selectAll()
    qtbot.keyClicks(screen.day, "5.3.2026")
    press(qtbot, screen, Qt.Key.Key_Return)
    at_rest(qtbot, screen)
    qtbot.waitUntil(screen.view.grid.hasFocus)
    assert screen.entries[screen.current()].number == "GL/2026/2"
    assert any(one["after_day"] == date(2026, 3, 5) for one in asked(books, "journal"))


def test_an_empty_journal_says_what_begins_an_entry(qtbot, screen, books):
    books.answers["journal"] = []
    screen.reload()
    at_rest(qtbot, screen)
    assert screen.view.state.title == "Nothing was posted in this period."
    assert "Ins" in screen.view.state.accessibleName()


def test_every_page_is_read_off_the_gui_thread(books, screen):
    assert all(name.startswith(("reader", "writer")) for name in books.threads)
    assert screen.current() == str(number(1004))
