"""From a file to the books: the real window and a real PostgreSQL, by the keyboard alone."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from app.core.dates import calendar_year
from app.core.ids import new_id
from app.ledger import service as ledger
from app.ledger.records import ApprovalRule
from app.security import service as security
from tests.kit.world import World
from tests.ledger.builders import fingerprint, work
from ui.kit.jobs import Jobs
from ui.kit.theme import Theme, load_fonts
from ui.kit.workplace import Target
from ui.ledger.approval import Approval
from ui.ledger.batches import Batches
from ui.ledger.import_screen import DONE, TABLE, ImportScreen
from ui.ledger.template import TemplateForm
from ui.ledger.templates import Templates
from ui.shell.first_look import First
from ui.shell.opening import Opened
from ui.shell.window import Window

NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
PATIENCE_MS = 20_000
NOTHING = (Decimal(0), Decimal(0))
RIGHT = (
    "entry,date,text,account,debit,credit\n"
    "1,2025-03-03,Sale,1410,118,\n"
    "1,2025-03-03,Sale,6110,,118\n"
    "2,2025-03-04,Rent,7425,50,\n"
    "2,2025-03-04,Rent,3110,,50\n"
)
WRONG = RIGHT.replace("1410,118,", "1410,118,2").replace("2025-03-04,Rent,7425", "soon,Rent,9999")
CANNED = Path(__file__).parents[1] / "files" / "bog_broken.csv"


@dataclass
class Seat:
    """A person at a window."""

    qtbot: QtBot
    window: Window

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        self.qtbot.keyClick(self.window.focusWidget(), key, modifiers)

    def type(self, text: str) -> None:
        self.qtbot.keyClicks(self.window.focusWidget(), text)

    def until(self, true: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(true, timeout=PATIENCE_MS)

    def settle(self) -> None:
        def is_quiet() -> bool:
            screen = self.window.current()
            return screen is not None and screen.is_settled and self.window.jobs.is_idle

        self.until(is_quiet)


@pytest.fixture
def sit(qtbot: QtBot, qapp, own: World) -> Iterator[Callable[[str, str], Seat]]:
    """Opens the window of somebody with one screen in front."""
    load_fonts()
    theme = Theme(qapp)
    theme.choose("light")
    opened: list[Jobs] = []

    def sit_down(person: str, screen: str) -> Seat:
        jobs = Jobs()
        opened.append(jobs)
        window = Window(jobs, "en", First(target=Target(name=screen)))
        qtbot.addWidget(window)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        desk = own.desk(person)
        companies = tuple(one for one in security.companies(desk) if one.roles)
        who = Opened(desk=desk, person=security.who_am_i(desk), companies=companies)
        window.enter(who, "kavkasia")
        seat = Seat(qtbot, window)
        seat.settle()
        return seat

    yield sit_down
    for jobs in opened:
        jobs.close()
    qapp.setStyleSheet("")


def turnover(own: World, code: str) -> tuple[Decimal, Decimal]:
    books = own.books("chief", "kavkasia")
    account = own.accounts["kavkasia"][code]
    for row in ledger.trial_balance(books, calendar_year(2025)):
        if row.account_id == account:
            return row.debit, row.credit
    return NOTHING


def give(seat: Seat, path: Path) -> ImportScreen:
    """F4, then the file chosen in the dialogue of the system."""
    wizard = seat.window.current()
    assert isinstance(wizard, ImportScreen)
    seat.press(Qt.Key.Key_F4)
    dialog = wizard.findChild(QFileDialog, "open")
    assert dialog is not None
    dialog.fileSelected.emit(str(path))
    dialog.reject()
    seat.window.activateWindow()
    seat.until(seat.window.isActiveWindow)
    seat.settle()
    return wizard


@pytest.mark.slow
def test_a_wrong_file_is_told_fault_by_fault_and_nothing_is_written(
    sit: Callable[[str, str], Seat], own: World, tmp_path: Path
) -> None:
    seat = sit("accountant", "ledger.import")
    before = fingerprint(own)
    path = tmp_path / "march.csv"
    path.write_text(WRONG)
    wizard = give(seat, path)
    rows = [row.cells for row in wizard.view.grid.sheet_model.rows]
    assert [(cells["row"], cells["column"]) for cells in rows] == [
        ("2", "debit"),
        ("2", "debit"),
        ("4", "date"),
        ("4", "account"),
    ]
    seat.press(Qt.Key.Key_Return, CTRL)
    seat.settle()
    give(seat, CANNED)
    assert wizard.bar.message is not None
    assert wizard.bar.message.code == "import.faults"
    assert fingerprint(own) == before


@pytest.mark.slow
def test_a_right_file_is_posted_noticed_when_it_comes_twice_and_taken_back(
    sit: Callable[[str, str], Seat], own: World, tmp_path: Path
) -> None:
    seat = sit("accountant", "ledger.import")
    path = tmp_path / "march.csv"
    path.write_text(RIGHT)
    wizard = give(seat, path)
    assert wizard.pages.currentIndex() == TABLE
    assert turnover(own, "1410") == NOTHING
    seat.press(Qt.Key.Key_Return, CTRL)
    seat.until(lambda: wizard.pages.currentIndex() == DONE)
    assert turnover(own, "1410") == (Decimal("118.00"), Decimal(0))

    give(seat, path)
    assert wizard.bar.message is not None
    assert wizard.bar.message.code == "import.file_known"

    seat.window.show_target(Target(name="ledger.batches"))
    seat.settle()
    batches = seat.window.current()
    assert isinstance(batches, Batches)
    assert batches.view.grid.sheet_model.rows[0].cells["person"] == "accountant"
    seat.press(Qt.Key.Key_Delete)
    seat.type("brought in by mistake")
    seat.press(Qt.Key.Key_Return)
    seat.until(lambda: batches.bar.message is not None)
    assert batches.bar.message is not None
    assert batches.bar.message.code == "batch.taken_back"
    seat.settle()
    assert turnover(own, "1410") == NOTHING
    seat.press(Qt.Key.Key_Delete)
    assert not batches.asking.is_open


@pytest.mark.slow
def test_what_was_pasted_waits_and_a_second_person_approves_and_posts_it(
    sit: Callable[[str, str], Seat], own: World
) -> None:
    chief = own.books("chief", "kavkasia")
    rule = ApprovalRule(kind="*", from_amount=Decimal(100))
    ledger.change_approval_policy(chief, new_id(), (rule,))
    clerk = sit("accountant", "ledger.import")
    QGuiApplication.clipboard().setText(RIGHT.replace(",", "\t"))
    clerk.press(Qt.Key.Key_V, CTRL)
    clerk.settle()
    wizard = clerk.window.current()
    assert isinstance(wizard, ImportScreen)
    assert wizard.bar.message is not None
    assert "second person" in wizard.bar.message.details[0]
    clerk.press(Qt.Key.Key_Return, CTRL)
    clerk.until(lambda: wizard.pages.currentIndex() == DONE)
    assert turnover(own, "1410") == NOTHING

    second = sit("chief", "ledger.approval")
    queue = second.window.current()
    assert isinstance(queue, Approval)
    assert [row.cells["amount"] for row in queue.view.grid.sheet_model.rows] == [118, 50]
    second.press(Qt.Key.Key_A, CTRL)
    second.press(Qt.Key.Key_Return, CTRL | Qt.KeyboardModifier.ShiftModifier)
    second.until(lambda: queue.bar.message is not None)
    assert queue.bar.message is not None
    assert "posted" in queue.bar.message.whole, queue.bar.message.whole
    second.settle()
    assert queue.view.state.title == "Nothing waits for approval."
    assert turnover(own, "1410") == (Decimal("118.00"), Decimal(0))


@pytest.mark.slow
def test_nobody_approves_what_he_made_himself(sit: Callable[[str, str], Seat], own: World) -> None:
    chief = own.books("chief", "kavkasia")
    rule = ApprovalRule(kind="*", from_amount=Decimal(1))
    ledger.change_approval_policy(chief, new_id(), (rule,))
    seat = sit("chief", "ledger.import")
    QGuiApplication.clipboard().setText(RIGHT.replace(",", "\t"))
    seat.press(Qt.Key.Key_V, CTRL)
    seat.settle()
    seat.press(Qt.Key.Key_Return, CTRL)
    wizard = seat.window.current()
    assert isinstance(wizard, ImportScreen)
    seat.until(lambda: wizard.pages.currentIndex() == DONE)
    seat.press(Qt.Key.Key_Return)
    seat.settle()
    queue = seat.window.current()
    assert isinstance(queue, Approval)
    seat.press(Qt.Key.Key_Return, CTRL)
    seat.until(lambda: queue.bar.message is not None)
    assert queue.bar.message is not None
    assert queue.bar.message.code == "approval.own_entry"
    seat.settle()
    assert turnover(own, "1410") == NOTHING


@pytest.mark.slow
def test_an_entry_becomes_a_template_that_makes_its_drafts_by_the_month(
    sit: Callable[[str, str], Seat], own: World
) -> None:
    desk = work(own)
    number = desk.number(desk.sale("118.00"))
    seat = sit("accountant", "ledger.templates")
    seat.press(Qt.Key.Key_Insert, Qt.KeyboardModifier.ShiftModifier)
    seat.type(number)
    seat.press(Qt.Key.Key_Return)
    seat.settle()
    form = seat.window.current()
    assert isinstance(form, TemplateForm)
    assert form.first_focus().hasFocus()
    seat.type("Monthly sale")
    form.every.setFocus()
    seat.press(Qt.Key.Key_Down)
    form.month_day.setFocus()
    seat.type("31")
    form.first.setFocus()
    seat.type("050325")
    seat.press(Qt.Key.Key_Return)
    seat.press(Qt.Key.Key_Return, CTRL)
    seat.until(lambda: isinstance(seat.window.current(), Templates))
    seat.settle()
    screen = seat.window.current()
    assert isinstance(screen, Templates)
    (row,) = screen.view.grid.sheet_model.rows
    assert (row.cells["name"], row.cells["next"]) == ("Monthly sale", date(2025, 3, 31))
    seat.press(Qt.Key.Key_F8)
    seat.type("300425")
    seat.press(Qt.Key.Key_Return)
    screen.asking.do.setFocus()
    seat.press(Qt.Key.Key_Return)
    seat.until(lambda: screen.bar.message is not None)
    assert screen.bar.message is not None
    assert screen.bar.message.code == "template.drafted", screen.bar.message.whole
    seat.settle()
    drafts = ledger.drafts(desk.books)
    assert [(draft.entry_date, draft.amount) for draft in drafts] == [
        (date(2025, 3, 31), Decimal("118.00")),
        (date(2025, 4, 30), Decimal("118.00")),
    ]
