"""The entry screen, by keys alone: typing, recalling, balancing, posting, refusing."""

from __future__ import annotations

from decimal import Decimal
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from app.core.changes import Changed, Topic
from app.core.errors import Conflict, Problem, Refused
from app.core.messages import MESSAGES
from tests.ui.entry_fakes import EntryBooks, found, line, posted
from tests.ui.fakes import NOON, number
from ui.kit.jobs import Jobs
from ui.kit.workplace import Target, Workplace
from ui.ledger import entry_draft, entry_opening
from ui.ledger.entry import Entry
from ui.ledger.entry_opening import Opened
from ui.ledger.entry_saving import Kept

KEY = Qt.Key
NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


class Typist:
    """Presses keys where the keyboard is, and counts them."""

    def __init__(self, qtbot: QtBot, screen: Entry) -> None:
        self.qtbot, self.screen, self.count = qtbot, screen, 0

    @property
    def focus(self) -> QWidget:
        found = QApplication.focusWidget()
        assert found is not None
        return found

    def type(self, text: str) -> Typist:
        for letter in text:
            self.qtbot.keyClick(self.focus, letter)
            self.count += 1
        return self

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> Typist:
        self.qtbot.keyClick(self.focus, key, modifiers)
        self.count += 1
        return self

    def enter(self) -> Typist:
        return self.press(KEY.Key_Return)


@pytest.fixture
def books() -> EntryBooks:
    return EntryBooks()


@pytest.fixture
def place(books: EntryBooks, jobs: Jobs) -> Workplace:
    return Workplace(books, jobs, "en")


def opened(qtbot: QtBot, place: Workplace, key: str = "") -> Entry:
    screen = Entry(place, Target(name="ledger.entry", key=key))
    qtbot.addWidget(screen)
    screen.resize(1200, 700)
    with qtbot.waitActive(screen):
        screen.show()
        screen.activateWindow()
    qtbot.waitUntil(lambda: screen.is_settled and place.jobs.is_idle)
    screen.first_focus().setFocus()
    return screen


@pytest.fixture
def screen(qtbot: QtBot, place: Workplace) -> Entry:
    return opened(qtbot, place)


@pytest.fixture
def keys(qtbot: QtBot, screen: Entry) -> Typist:
    return Typist(qtbot, screen)


def cells(screen: Entry, *names: str) -> list[list[str]]:
    return [[row[name] for name in names] for row in screen.form.grid.lines_model.rows]


def test_an_entry_is_typed_and_posted_in_thirty_keys(qtbot, screen, keys, books) -> None:
    finished: list[bool] = []
    screen.finished.connect(lambda: finished.append(True))
    keys.type("Cash to bank")
    keys.count = 0
    keys.enter().type("1210").enter().type("1110").enter().type("1500")
    keys.press(KEY.Key_Return, CTRL)
    qtbot.waitUntil(lambda: bool(finished))
    assert keys.count <= 30
    (entry,) = posted(books)
    assert entry["text"] == "Cash to bank"
    assert entry["lines"] == [
        {"account_id": number(2), "debit": Decimal("1500.00")},
        {"account_id": number(1), "credit": Decimal("1500.00")},
    ]


def test_an_earlier_entry_is_used_again_in_twelve_keys(qtbot, screen, keys, books) -> None:
    finished: list[bool] = []
    screen.finished.connect(lambda: finished.append(True))
    keys.type("off")
    qtbot.waitUntil(lambda: bool(screen.form.head.text.offered()))
    keys.press(KEY.Key_Down).enter()
    qtbot.waitUntil(lambda: cells(screen, "gel") == [["1\u00a0000.00"]])
    keys.type("1250").press(KEY.Key_Return, CTRL)
    qtbot.waitUntil(lambda: bool(finished))
    assert keys.count <= 12
    (entry,) = posted(books)
    assert entry["text"] == "Office rent"
    assert [one.get("debit", one.get("credit")) for one in entry["lines"]] == [
        Decimal("1250.00"),
        Decimal("1250.00"),
    ]
    assert entry["entry_date"] == screen.place.today()


def test_enter_goes_on_and_the_last_cell_adds_a_row(screen, keys) -> None:
    keys.type("x").enter().type("1210").enter().type("1110").enter().type("5").enter()
    assert screen.form.grid.row == 1
    assert screen.form.grid.key == "debit_account"
    keys.enter().enter().enter()
    assert screen.form.grid.row == 1, "an empty row is not followed by another"


def test_amounts_calculate(screen, keys) -> None:
    keys.enter().type("1210").enter().type("1110").enter().type("1180/1.18").enter()
    assert cells(screen, "gel")[0] == ["1\u00a0000.00"]


def test_what_cannot_be_read_stays_open_and_says_why(screen, keys, books) -> None:
    keys.enter().type("1210").enter().type("1110").enter().type("5x").enter()
    assert screen.form.grid.is_typing
    assert "5x" in screen.form.foot.hint.text()
    keys.press(KEY.Key_Return, CTRL)
    assert posted(books) == []
    keys.press(KEY.Key_Escape)
    assert not screen.form.grid.is_typing


def test_what_the_account_asks_for_is_the_next_cell(screen, keys) -> None:
    keys.enter().type("1410").enter().type("6110").enter().type("118").enter()
    assert screen.form.grid.key == "party"
    keys.type("kav").enter()
    assert cells(screen, "party")[0] == ["P1 შპს კავკასია"]
    assert screen.form.draft.lines[0].dimensions == {"party": number(701)}
    assert screen.form.draft.lines[1].dimensions == {}


def test_a_currency_brings_the_rate_of_the_day(screen, keys) -> None:
    keys.enter().type("1220").enter().type("6110").enter()
    assert screen.form.grid.key == "currency"
    keys.type("usd").enter()
    assert screen.form.grid.key == "amount"
    keys.type("100").enter()
    assert cells(screen, "gel")[0] == ["271.23"]
    assert screen.form.check() == ()


def test_lines_balance_by_a_key(screen, keys) -> None:
    keys.press(KEY.Key_F10)
    assert screen.form.form == "lines"
    keys.type("1210").enter().type("100").enter()
    assert screen.form.foot.difference.text() == "Difference 100.00"
    keys.type("6110").enter()
    assert screen.form.grid.key == "credit"
    keys.type("*")
    assert screen.form.foot.difference.text() == "Balanced"
    assert cells(screen, "credit")[1] == ["100.00"]
    keys.press(KEY.Key_Delete)
    assert cells(screen, "credit")[1] == [""]
    keys.press(KEY.Key_F8)
    assert cells(screen, "credit")[1] == ["100.00"]


def test_rows_and_cells_are_copied_inserted_and_removed(screen, keys) -> None:
    keys.enter().type("1210").enter().type("1110").enter().type("5").enter()
    keys.press(KEY.Key_F6).press(KEY.Key_F6).press(KEY.Key_F6)
    assert cells(screen, "gel") == [["5.00"], ["5.00"]] or len(cells(screen, "gel")) == 3
    screen.form.grid.go(1, "gel")
    keys.press(KEY.Key_Insert)
    assert cells(screen, "gel")[1] == [""]
    keys.press(KEY.Key_Delete, CTRL)
    assert cells(screen, "gel")[1] == ["5.00"]


def test_steps_are_undone_and_made_again(screen, keys) -> None:
    keys.enter().type("1210").enter().type("1110").enter().type("5").enter()
    assert cells(screen, "gel") == [["5.00"], [""]]
    keys.press(KEY.Key_Z, CTRL)
    assert cells(screen, "gel") == [[""]], "the row that Enter added is no step of its own"
    keys.press(KEY.Key_Y, CTRL)
    assert cells(screen, "gel") == [["5.00"], [""]]


def test_escape_leaves_a_cell_as_it_was(screen, keys) -> None:
    keys.enter().type("1210").enter().type("1110").enter().type("5").enter()
    screen.form.grid.go(0, "gel")
    keys.type("7")
    assert screen.form.grid.is_typing
    keys.press(KEY.Key_Escape)
    assert not screen.form.grid.is_typing
    assert cells(screen, "gel")[0] == ["5.00"]
    assert screen.form.grid.hasFocus()


def test_what_is_wrong_stands_at_its_cell_and_nothing_is_sent(screen, keys, books) -> None:
    keys.type("x").enter().type("1410").enter().type("6110").enter().type("118")
    keys.press(KEY.Key_Return, CTRL)
    assert posted(books) == []
    faults = screen.form.grid.lines_model.faults
    assert set(faults) == {(0, "party")}
    assert screen.form.grid.key == "party"
    assert "1410" in screen.form.foot.hint.text()


def test_what_the_books_refuse_stands_at_its_cell_and_nothing_is_lost(
    qtbot, screen, keys, books
) -> None:
    problem = Problem(
        code="line.account_inactive",
        text=MESSAGES["line.account_inactive"],
        args={"account": "1110", "entry": 1, "line": 2},
    )
    books.answers["post_entries"] = Refused("entry.faults", MESSAGES["entry.faults"], (problem,))
    keys.type("x").enter().type("1210").enter().type("1110").enter().type("5")
    keys.press(KEY.Key_Return, CTRL)
    qtbot.waitUntil(lambda: screen.bar.message is not None)
    assert set(screen.form.grid.lines_model.faults) == {(0, "credit_account")}
    assert (screen.form.grid.row, screen.form.grid.key) == (0, "credit_account")
    assert cells(screen, "gel") == [["5.00"]]
    assert screen.form.head.text.text() == "x"


def test_asking_again_after_a_lost_answer_is_the_same_request(qtbot, screen, keys, books) -> None:
    books.answers["post_entries"] = Refused("server.connection_lost", "lost")
    keys.type("x").enter().type("1210").enter().type("1110").enter().type("5")
    for _ in range(2):
        keys.press(KEY.Key_Return, CTRL)
        qtbot.waitUntil(lambda: screen.place.jobs.is_idle and screen.is_editable)
    asked = [named["request"] for name, named in books.asked if name == "post_entries"]
    assert len(asked) == 2
    assert asked[0] == asked[1]


def test_post_and_new_keeps_the_day(qtbot, screen, keys, books) -> None:
    screen.form.head.day.setFocus()
    keys.type("5").enter()
    keys.type("x").enter().type("1210").enter().type("1110").enter().type("5")
    keys.press(KEY.Key_Return, CTRL | SHIFT)
    qtbot.waitUntil(lambda: screen.form.head.text.text() == "")
    assert screen.bar.message is not None
    assert "GL/2026/7" in screen.bar.message.text
    assert screen.form.draft.entry_date.day == 5
    assert screen.form.head.text.hasFocus()
    assert posted(books)[0]["id"] != screen.form.draft.id


def test_a_draft_somebody_changed_explains_itself(qtbot, place, books) -> None:
    books.answers["entry"] = found("d-abc234", "draft")
    books.answers["save_draft"] = Conflict("entry.changed", "changed")
    screen = opened(qtbot, place, "d-abc234")
    keys = Typist(qtbot, screen)
    assert cells(screen, "gel") == [["1\u00a0000.00"]]
    screen.form.grid.setFocus()
    screen.form.grid.go(0, "gel")
    keys.type("7").press(KEY.Key_S, CTRL)
    qtbot.waitUntil(lambda: screen.bar.message is not None)
    assert "Ctrl+R" in screen.bar.accessibleName()
    assert cells(screen, "gel") == [["7.00"]]
    keys.press(KEY.Key_R, CTRL)
    qtbot.waitUntil(lambda: cells(screen, "gel") == [["1\u00a0000.00"]])


def test_a_posted_entry_is_read_and_offers_its_correction(qtbot, place, books) -> None:
    screen = opened(qtbot, place, "GL/2026/3")
    asked: list[str] = []
    place.asked.connect(lambda target: asked.append(target.key))
    keys = Typist(qtbot, screen)
    state = screen.form.head.state.text()
    assert "GL/2026/3" in state
    assert "ნინო ბერიძე" in state
    screen.form.grid.setFocus()
    keys.type("7")
    assert cells(screen, "gel") == [["1\u00a0000.00"]]
    keys.press(KEY.Key_Z, CTRL)
    assert screen.panels.isVisible()
    keys.enter()
    assert asked == ["correct:GL/2026/3"]
    keys.press(KEY.Key_F9)
    assert asked[-1] == "copy:GL/2026/3"


def test_three_lines_say_that_they_cannot_be_rows(qtbot, place, books) -> None:
    lines = [line(1, "debit", "3"), line(2, "credit", "1"), line(5, "credit", "2")]
    books.answers["entry"] = found("d-abc234", "draft", lines=lines)
    screen = opened(qtbot, place, "d-abc234")
    assert screen.form.form == "lines"
    Typist(qtbot, screen).press(KEY.Key_F10)
    assert screen.form.form == "lines"
    assert screen.bar.message is not None


def test_pasted_rows_are_shown_before_they_are_taken(screen, keys) -> None:
    keys.enter()
    QApplication.clipboard().setText("1210\t1110\t5,50\n9999\t1110\tx")
    keys.press(KEY.Key_V, CTRL)
    preview = screen.panels.preview
    # The third column of the form is the currency: the amount has its own place.
    assert (1, "debit_account") in preview.grid.lines_model.faults
    assert (0, "currency") in preview.grid.lines_model.faults
    keys.enter()
    assert cells(screen, "gel") == [[""]]
    keys.press(KEY.Key_Escape)
    QApplication.clipboard().setText("Debit account\tCredit account\tAmount\n1210\t1110\t5,50\n")
    keys.press(KEY.Key_V, CTRL)
    keys.enter()
    assert cells(screen, "gel") == [["5.50"]]


def test_the_effect_shows_balances_before_and_after(qtbot, screen, keys) -> None:
    keys.enter().type("1210").enter().type("1110").enter().type("5")
    keys.press(KEY.Key_F7)
    qtbot.waitUntil(lambda: screen.panels.effect.sheet is not None)
    row = screen.panels.effect.sheet.rows[0]
    assert row.cells["account"] == "1210"
    assert row.cells["after"] - row.cells["before"] == Decimal("5.00")


def test_a_copy_is_a_new_entry_of_today(qtbot, place, books) -> None:
    screen = opened(qtbot, place, "copy:GL/2026/3")
    assert screen.reference == ""
    assert cells(screen, "gel") == [["1\u00a0000.00"]]
    assert screen.form.draft.entry_date == place.today()
    assert screen.form.draft.id != number(900)


def test_what_needs_a_second_person_is_left_for_one(qtbot, screen, keys, books) -> None:
    books.answers["post_entries"] = {
        "state": "submitted",
        "entries": [{"reference": "d-xyz777"}],
    }
    keys.type("x").enter().type("1210").enter().type("1110").enter().type("5")
    keys.press(KEY.Key_Return, CTRL | SHIFT)
    qtbot.waitUntil(lambda: screen.bar.message is not None)
    assert "d-xyz777" in screen.bar.accessibleName()


def test_a_draft_that_needs_a_second_person_is_submitted(qtbot, place, books) -> None:
    books.answers["entry"] = found("d-abc234", "draft")
    books.answers["post_drafts"] = Refused("approval.needed", MESSAGES["approval.needed"])
    screen = opened(qtbot, place, "d-abc234")
    finished: list[bool] = []
    screen.finished.connect(lambda: finished.append(True))
    Typist(qtbot, screen).press(KEY.Key_Return, CTRL)
    qtbot.waitUntil(lambda: bool(finished))
    saved = [named for name, named in books.asked if name == "save_draft"]
    assert [(one["submit"], one["expected_version"]) for one in saved] == [(True, 3)]


def test_a_day_in_a_closed_month_says_so_at_the_field(qtbot, place, books) -> None:
    for month in books.answers["periods"]:
        month.state = "soft_closed" if month.first_day.month == 2 else "open"
    screen = opened(qtbot, place)
    assert not screen.form.head.fault.isVisible()
    screen.form.head.day.setFocus()
    Typist(qtbot, screen).type("5.2").enter()
    assert "closed" in screen.form.head.fault.text()
    assert "closed" in screen.form.head.day.accessibleDescription()


def test_a_document_is_attached_and_removed_with_a_reason(qtbot, place, books, tmp_path) -> None:
    screen = opened(qtbot, place, "GL/2026/3")
    file = tmp_path / "bill.pdf"
    file.write_bytes(b"%PDF-1.7")
    row = SimpleNamespace(
        id=number(800), file_name="bill.pdf", media_type="application/pdf", size=8,
        sha256="00", added_at=NOON, removed_at=None, removed_reason=None,
    )  # fmt: skip
    books.answers["attach"] = {"id": str(number(800))}
    books.answers["remove_attachment"] = {"id": str(number(800))}
    keys = Typist(qtbot, screen)
    keys.press(KEY.Key_I, CTRL)
    qtbot.waitUntil(lambda: screen.panels.attachments.view.sheet is not None)
    books.answers["attachments"] = [row]
    screen.panels.attachments.add()
    dialog = screen.findChild(QFileDialog, "attach")
    assert dialog is not None
    dialog.fileSelected.emit(str(file))
    dialog.reject()
    panel = screen.panels.attachments
    qtbot.waitUntil(lambda: bool(panel.view.sheet and panel.view.sheet.rows))
    assert [named["file_name"] for name, named in books.asked if name == "attach"] == ["bill.pdf"]
    with qtbot.waitActive(screen):
        screen.activateWindow()
    panel.remove()
    assert "reason_missing" in (screen.bar.message.code if screen.bar.message else "")
    keys.type("wrong bill").enter()
    qtbot.waitUntil(lambda: any(name == "remove_attachment" for name, _ in books.asked))
    qtbot.waitUntil(lambda: place.jobs.is_idle)


def test_what_cannot_be_opened_is_no_empty_entry(qtbot, place, books) -> None:
    books.answers["correct_entry"] = Refused("entry.is_reversal", MESSAGES["entry.is_reversal"])
    screen = Entry(place, Target(name="ledger.entry", key="correct:GL/2026/3"))
    qtbot.addWidget(screen)
    with qtbot.waitActive(screen):
        screen.show()
        screen.activateWindow()
    qtbot.waitUntil(lambda: screen.bar.message is not None)
    assert screen.has_failed
    assert not screen.is_editable
    screen.form.grid.setFocus()
    Typist(qtbot, screen).type("1210").press(KEY.Key_Return, CTRL)
    assert posted(books) == []


def test_a_correction_that_was_begun_is_found_again_as_its_draft(qtbot, place, monkeypatch) -> None:
    draft = entry_draft.new_draft(NOON.date())
    kept = Kept(reference="d-abc234", state="draft", version=1, content=draft)
    begun = Changed(value=Opened(draft=draft, kept=kept), topics=Topic.JOURNAL)
    monkeypatch.setattr(entry_opening, "begin", lambda *_: begun)
    screen = Entry(place, Target(name="ledger.entry", key="correct:GL/2026/3"))
    qtbot.addWidget(screen)
    screen.show()
    qtbot.waitUntil(lambda: screen.kept is not None)
    # The tab is kept so, and opened so at the next start: no second correction is begun.
    assert screen.target == Target(name="ledger.entry", key="d-abc234")
    qtbot.waitUntil(lambda: place.jobs.is_idle)


def test_the_keys_of_posting_work_in_georgian_too(qtbot, place, books, language) -> None:
    language.choose("ka")
    screen = opened(qtbot, place)
    finished: list[bool] = []
    screen.finished.connect(lambda: finished.append(True))
    keys = Typist(qtbot, screen)
    keys.type("x").enter().type("1210").enter().type("1110").enter().type("5")
    keys.press(KEY.Key_Return, CTRL)
    qtbot.waitUntil(lambda: bool(finished))


def test_enter_leads_from_the_day_to_the_text_and_stays_at_a_day_that_is_none(
    qtbot: QtBot, screen: Entry
) -> None:
    head = screen.form.head
    head.day.setFocus()
    qtbot.keyClicks(head.day, "5.2")
    qtbot.keyClick(head.day, Qt.Key.Key_Return)
    assert head.text.hasFocus()
    head.day.setFocus()
    qtbot.keyClicks(head.day, "5.13")
    qtbot.keyClick(head.day, Qt.Key.Key_Return)
    assert head.day.hasFocus()
