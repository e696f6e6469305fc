"""Reports are drilled into and months are closed, by the keyboard, over a real PostgreSQL."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.core.dates import calendar_year
from app.core.ids import new_id
from app.ledger import service as ledger
from app.ledger.records import AccountId, EntryDraft, EntryId, LineDraft
from tests.journeys.entries import bank_and_capital
from tests.kit.world import World
from ui.kit.jobs import Jobs
from ui.kit.screen import Screen
from ui.kit.theme import Theme, load_fonts
from ui.kit.workplace import Target, Workplace
from ui.ledger.periods import Periods
from ui.ledger.report import FORMS, ReportScreen
from ui.ledger.report_choices import Choices, read_choices
from ui.ledger.trial_balance import TrialBalance

pytestmark = pytest.mark.slow
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def place(qtbot: QtBot, qapp: QApplication, own: World) -> Iterator[Workplace]:
    load_fonts()
    Theme(qapp).choose("light")
    bank_and_capital(own)
    jobs = Jobs()
    made = Workplace(own.books("chief", "kavkasia", "en"), jobs, "en")
    made.choose_period(calendar_year(2025))
    yield made
    jobs.close()
    qapp.setStyleSheet("")


def opened(qtbot: QtBot, screen: Screen) -> None:
    qtbot.addWidget(screen)
    screen.resize(1100, 700)
    with qtbot.waitActive(screen):
        screen.show()
        screen.activateWindow()
    settle(qtbot, screen)
    screen.first_focus().setFocus()


def settle(qtbot: QtBot, screen: Screen) -> None:
    qtbot.waitUntil(lambda: screen.is_settled and screen.place.jobs.is_idle, timeout=20_000)


def report(place: Workplace, name: str, key: str = "") -> ReportScreen:
    (form,) = [one for one in FORMS if one.name == name]
    return ReportScreen(form, place, Target(name=name, key=key))


def test_an_account_is_chosen_analysed_and_drilled_into(qtbot: QtBot, place: Workplace) -> None:
    screen = report(place, "ledger.account_analysis")
    opened(qtbot, screen)
    assert screen.view.state.title == "Which account?"
    field = QApplication.focusWidget()
    qtbot.keyClicks(field, "1210")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    settle(qtbot, screen)
    rows = screen.view.grid.sheet_model.rows
    corresponding = [at for at, row in enumerate(rows) if row.key == "5150"]
    assert corresponding
    assert read_choices(screen.target.key) == Choices(account="1210")
    grid = screen.view.grid
    grid.setCurrentIndex(grid.sheet_model.index(corresponding[0], 0))
    with qtbot.waitSignal(place.asked) as told:
        qtbot.keyClick(grid, Qt.Key.Key_Return)
    behind = Choices(account="1210", corresponding="5150")
    assert told.args == [Target(name="ledger.entries_behind", key=behind.key)]


def test_the_trial_balance_is_shown_by_levels(qtbot: QtBot, place: Workplace) -> None:
    screen = TrialBalance(place, Target(name="ledger.trial_balance", key="levels=1"))
    opened(qtbot, screen)
    accounts = [row.cells["account"] for row in screen.view.grid.sheet_model.rows]
    assert accounts
    assert all(len(str(code)) <= 4 for code in accounts)


@pytest.mark.parametrize("form", FORMS, ids=lambda form: str(form.name))
def test_every_report_is_shown_of_what_the_demo_of_a_day_holds(
    qtbot: QtBot, place: Workplace, form: object
) -> None:
    assert isinstance(form, type(FORMS[0]))
    keys = {"account": "1210", "corresponding": "5150", "entry": "GL/2025/1", "dimension": "party"}
    chosen = Choices(**{name: keys[name] for name in form.needs if name in keys})
    screen = ReportScreen(form, place, Target(name=form.name, key=chosen.key))
    opened(qtbot, screen)
    assert not screen.has_failed
    if "value" not in form.needs:
        assert screen.sheet() is not None


def waiting_draft(place: Workplace, own: World) -> None:
    accounts = own.accounts["kavkasia"]
    entry = EntryDraft(
        id=EntryId(new_id()), kind="manual", entry_date=date(2025, 1, 15), text="Half done",
        lines=(LineDraft(account_id=AccountId(accounts["1210"])),),
    )  # fmt: skip
    ledger.save_draft(place.books, new_id(), entry)


def test_a_month_is_closed_once_nothing_stands_in_the_way_and_opened_again(
    qtbot: QtBot, place: Workplace, own: World
) -> None:
    waiting_draft(place, own)
    screen = Periods(place, Target(name="ledger.periods"))
    opened(qtbot, screen)
    grid = screen.view.grid
    qtbot.keyClick(grid, Qt.Key.Key_Down)
    settle(qtbot, screen)
    month = screen.month()
    assert month is not None
    assert month.first_day == date(2025, 1, 1)
    assert screen.below.grid.sheet_model.rows[0].key == "period.has_drafts"

    qtbot.keyClick(grid, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: screen.bar.message is not None)
    assert screen.bar.message is not None
    assert screen.bar.message.tone == "bad"

    (draft,) = ledger.drafts(place.books)
    ledger.drop_draft(place.books, new_id(), draft)
    qtbot.keyClick(grid, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: screen.bar.message is not None and screen.bar.message.tone == "good")
    settle(qtbot, screen)
    assert states(place)[0] == "soft_closed"

    qtbot.keyClick(grid, Qt.Key.Key_Delete)
    asked = QApplication.focusWidget()
    qtbot.keyClicks(asked, "A late invoice")
    qtbot.keyClick(asked, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: states(place)[0] == "open")
    settle(qtbot, screen)


def states(place: Workplace) -> list[str]:
    return [one.state for one in ledger.periods(place.books)]
