"""Months and years are closed, opened by two persons and let in, by the keyboard on real books."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from decimal import Decimal

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
from ui.kit.theme import Theme, load_fonts
from ui.kit.workplace import Target, Workplace
from ui.ledger.periods import Periods

pytestmark = pytest.mark.slow
CTRL = Qt.KeyboardModifier.ControlModifier
AMOUNT = Decimal("750.00")
Opener = Callable[[str], Periods]


@pytest.fixture
def periods(qtbot: QtBot, qapp: QApplication, own: World) -> Iterator[Opener]:
    """Opens the screen for a person."""
    load_fonts()
    Theme(qapp).choose("light")
    bank_and_capital(own)
    made: list[Jobs] = []

    def opened(person: str) -> Periods:
        jobs = Jobs()
        made.append(jobs)
        place = Workplace(own.books(person, "kavkasia", "en"), jobs, "en")
        place.choose_period(calendar_year(2025))
        screen = Periods(place, Target(name="ledger.periods"))
        qtbot.addWidget(screen)
        screen.resize(1100, 700)
        with qtbot.waitActive(screen):
            screen.show()
            screen.activateWindow()
        settle(qtbot, screen)
        screen.first_focus().setFocus()
        return screen

    yield opened
    for jobs in made:
        jobs.close()
    qapp.setStyleSheet("")


def settle(qtbot: QtBot, screen: Periods) -> None:
    qtbot.waitUntil(lambda: screen.is_settled and screen.place.jobs.is_idle, timeout=20_000)


def go_to(qtbot: QtBot, screen: Periods, first: date) -> None:
    grid = screen.view.grid
    grid.setFocus()
    qtbot.keyClick(grid, Qt.Key.Key_Home, CTRL)
    month = screen.month()
    while month is None or month.first_day != first:
        before = grid.currentIndex().row()
        qtbot.keyClick(grid, Qt.Key.Key_Down)
        assert grid.currentIndex().row() > before, first
        month = screen.month()
    settle(qtbot, screen)


def told(qtbot: QtBot, screen: Periods, tone: str = "good") -> str:
    def is_told() -> bool:
        return screen.bar.message is not None and screen.bar.message.tone == tone

    qtbot.waitUntil(is_told, timeout=20_000)
    settle(qtbot, screen)
    assert screen.bar.message is not None
    said = screen.bar.message.whole
    screen.bar.put_away()
    return said


def answer(qtbot: QtBot, *texts: str) -> None:
    for at, text in enumerate(texts):
        field = QApplication.focusWidget()
        qtbot.keyClicks(field, text)
        if at + 1 < len(texts):
            qtbot.keyClick(field, Qt.Key.Key_Tab)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)


def state(screen: Periods) -> str:
    month = screen.month()
    assert month is not None
    return month.state


def test_who_may_not_close_sees_why_and_nothing_can_be_pressed(
    qtbot: QtBot, periods: Opener
) -> None:
    screen = periods("accountant")
    go_to(qtbot, screen, date(2025, 1, 1))
    assert "Ask" in screen.note.text()
    assert screen.acts is not None
    for name in ("close", "close_finally", "reopen", "let_in", "close_year"):
        assert not screen.acts.actions_[name].isEnabled(), name
    assert screen.acts.actions_["save_pdf"].isEnabled()
    qtbot.keyClick(screen.view.grid, Qt.Key.Key_Return, CTRL)
    settle(qtbot, screen)
    assert state(screen) == "open"


def test_what_stands_in_the_way_leads_to_where_it_is_mended(
    qtbot: QtBot, periods: Opener, own: World
) -> None:
    entry = EntryDraft(
        id=EntryId(new_id()), kind="manual", entry_date=date(2025, 2, 15), text="Half done",
        lines=(LineDraft(account_id=AccountId(own.accounts["kavkasia"]["1210"])),),
    )  # fmt: skip
    ledger.save_draft(own.books("chief", "kavkasia", "en"), new_id(), entry)
    screen = periods("chief")
    go_to(qtbot, screen, date(2025, 2, 1))
    keys = [row.key for row in screen.below.grid.sheet_model.rows]
    assert keys == ["period.has_drafts", "period.earlier_open"]
    with qtbot.waitSignal(screen.place.asked) as asked:
        qtbot.keyClick(screen.below.grid, Qt.Key.Key_Return)
    assert asked.args == [Target(name="ledger.journal", key="drafts")]
    qtbot.keyClick(screen.below.grid, Qt.Key.Key_Down)
    qtbot.keyClick(screen.below.grid, Qt.Key.Key_Return)
    month = screen.month()
    assert month is not None
    assert month.first_day == date(2025, 1, 1)


def test_a_finally_closed_month_is_opened_by_two(qtbot: QtBot, periods: Opener) -> None:
    screen = periods("chief")
    go_to(qtbot, screen, date(2025, 1, 1))
    assert screen.acts is not None
    screen.acts.do("close_finally")
    answer(qtbot, "January is reported")
    assert "finally closed" in told(qtbot, screen)
    assert state(screen) == "hard_closed"
    qtbot.keyClick(screen.view.grid, Qt.Key.Key_Delete)
    answer(qtbot, "An invoice came late")
    assert "another person" in told(qtbot, screen)
    screen.acts.do("agree")
    assert told(qtbot, screen, "bad")
    assert state(screen) == "hard_closed"

    second = periods("chief2")
    go_to(qtbot, second, date(2025, 1, 1))
    assert "An invoice came late" in str(
        second.view.grid.sheet_model.rows[second.view.grid.currentIndex().row()].cells["told"]
    )
    assert second.acts is not None
    second.acts.do("agree")
    assert "is open" in told(qtbot, second)
    assert state(second) == "open"


def test_a_colleague_is_let_into_a_closed_month_and_out_again(
    qtbot: QtBot, periods: Opener, own: World
) -> None:
    screen = periods("chief")
    go_to(qtbot, screen, date(2025, 1, 1))
    qtbot.keyClick(screen.view.grid, Qt.Key.Key_Return, CTRL)
    told(qtbot, screen)
    assert state(screen) == "soft_closed"
    names = [name for name in screen._colleagues() if "accountant" in name]
    qtbot.keyClick(screen.view.grid, Qt.Key.Key_Insert)
    answer(qtbot, "Bank statement", names[0])
    assert told(qtbot, screen)
    (given,) = ledger.period_exceptions(screen.place.books)
    assert given.is_in_force
    assert given.until.date() >= screen.place.today() + timedelta(days=1)
    assert screen.acts is not None
    screen.acts.do("end_exceptions")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert told(qtbot, screen)
    assert not ledger.period_exceptions(screen.place.books)[0].is_in_force


def test_a_year_says_what_its_closing_brings_before_it_is_closed(
    qtbot: QtBot, periods: Opener, own: World
) -> None:
    accounts = own.accounts["kavkasia"]
    sale = EntryDraft(
        id=EntryId(new_id()), kind="manual", entry_date=date(2025, 5, 5), text="Sale",
        lines=(
            LineDraft(account_id=AccountId(accounts["1210"]), debit=AMOUNT),
            LineDraft(account_id=AccountId(accounts["6110"]), credit=AMOUNT),
        ),
    )  # fmt: skip
    ledger.post_entries(own.books("chief", "kavkasia", "en"), new_id(), (sale,))
    screen = periods("chief")
    qtbot.keyClick(screen.view.grid, Qt.Key.Key_Home, CTRL)
    assert screen.acts is not None
    screen.acts.do("close_year")
    assert "750.00" in screen.asking.accessibleName()
    assert "(1)" in screen.asking.accessibleName()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert "750.00" in told(qtbot, screen)
    (year,) = [one for one in ledger.years(screen.place.books) if one.year == 2025]
    assert year.is_closed
    screen.acts.refresh()
    assert not screen.acts.actions_["close_year"].isEnabled()
