"""Timesheets on fakes: nobody to show, what cannot be read, another month, nothing lost."""

import pytest
from PySide6.QtCore import Qt

from app.core.dates import month
from app.core.errors import Unavailable
from tests.ui.acting import CTRL, key, settle, shown, told
from tests.ui.fakes import number
from tests.ui.pay_paper_fakes import paper_books
from ui.kit.workplace import Target
from ui.payroll.time import Time
from ui.payroll.time_typing import History

KEY = Qt.Key
W1 = number(501)


@pytest.fixture
def books():
    made = paper_books()
    made.answers |= {
        "save_timesheets": lambda asked: [
            {"employee_id": str(one["employee_id"]), "version": 2} for one in asked["sheets"]
        ],
    }
    return made


def opened(qtbot, place, wanted="2026-03"):
    return shown(qtbot, Time(place, Target(name="payroll.time", key=wanted)))


def test_typing_goes_from_day_to_day_and_is_taken_back_step_by_step(qtbot, place, books):
    screen = opened(qtbot, place)
    assert screen.people[0].code == "W1"
    assert (screen.grid.row, screen.grid.key) == (0, "1")
    qtbot.keyClicks(screen.grid, "8")
    key(qtbot, screen, KEY.Key_Return)
    qtbot.keyClicks(screen.grid, "l")
    key(qtbot, screen, KEY.Key_Return)
    assert screen.marks(0)[:3] == ("8", "L", "")
    assert place.unsaved.of(screen) == 1
    screen.acts.do("undo")
    assert screen.marks(0)[:2] == ("8", "")
    screen.acts.do("redo")
    assert screen.marks(0)[:2] == ("8", "L")
    screen.acts.do("clear")
    assert not any(screen.marks(0))
    assert place.unsaved.of(screen) == 0, "what is as it was kept is no work"


def test_all_are_filled_as_agreed_but_for_those_with_marks(qtbot, place, books):
    screen = opened(qtbot, place)
    screen.grid.go(1, "2")
    qtbot.keyClicks(screen.grid, "4")
    key(qtbot, screen, KEY.Key_Return)
    screen.acts.do("usual_all")
    assert screen.marks(0).count("8") == 21
    assert [mark for mark in screen.marks(1) if mark] == ["4"]
    assert "20 working days without a mark" in screen.foot.text()
    key(qtbot, screen, KEY.Key_Return, CTRL)
    assert told(qtbot, screen.bar).text == "2 timesheets kept."
    assert place.unsaved.of(screen) == 0


def test_the_statutory_form_shows_what_is_typed(qtbot, place, books):
    screen = opened(qtbot, place)
    screen.acts.do("usual")
    sheet = screen.sheet()
    assert [row.cells["worked_days"] for row in sheet.rows] == [21]
    assert screen.has_sheet()


def test_nobody_employed_says_so_and_what_to_do(qtbot, place, books):
    screen = opened(qtbot, place, "2025-03")
    assert screen.state.accessibleName().startswith("Nobody is employed")
    assert screen.sheet() is None
    for name in ("run", "paper"):
        screen.acts.do(name)
    assert screen.one is None


def test_what_cannot_be_read_says_why_and_leaves_what_stood(qtbot, place, books):
    books.error = Unavailable("server.away", "The server is away.")
    screen = opened(qtbot, place)
    assert screen.has_failed
    assert "The server is away." in screen.state.accessibleName()
    books.error = None
    screen.outdated()
    settle(qtbot, screen)
    books.error = Unavailable("server.away", "The server is away.")
    screen.outdated()
    assert "away" in told(qtbot, screen.bar).text
    assert screen.people


def test_a_month_with_marks_not_kept_stays_in_sight(qtbot, place, books):
    screen = opened(qtbot, place, "")
    assert screen.month == month(2026, 3)
    place.choose_period(month(2026, 2))
    settle(qtbot, screen)
    assert screen.title() == "Timesheets, February 2026"
    screen.acts.do("usual")
    place.choose_period(month(2026, 3))
    assert told(qtbot, screen.bar).code == "payroll.time_unkept"
    assert screen.title() == "Timesheets, February 2026"
    to = []
    place.asked.connect(lambda target: to.append((target.name, target.key)))
    for name in ("run", "paper", "person"):
        screen.acts.do(name)
    assert [one for one, _ in to] == ["payroll.run", "payroll.papers", "payroll.employee"]


def test_letters_are_shown_in_the_readers_language(qtbot, place, books, language):
    screen = opened(qtbot, place)
    qtbot.keyClicks(screen.grid, "l")
    key(qtbot, screen, KEY.Key_Return)
    place.language = "ru"
    language.choose("ru")
    screen.retranslate()
    settle(qtbot, screen)
    assert screen.grid.lines_model.text(0, "1") == "О"
    language.choose("en")


def test_a_history_without_steps_stays_where_it_is():
    history = History()
    history.undo()
    history.redo()
    assert history.now == {}
