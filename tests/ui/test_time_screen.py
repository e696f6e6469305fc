"""The timesheet by keyboard: marks at once, pasted, undone, kept, and never over a colleague's."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from app.core.dates import month
from app.core.errors import Refused, Unavailable
from tests.ui.acting import CTRL, SHIFT, key, settle, shown, told
from tests.ui.pay_time_fakes import time_books
from ui.kit.workplace import Target
from ui.payroll.time import Time

KEY = Qt.Key
USUAL = ["" if day in (1, 7, 8, 14, 15, 21, 22, 28, 29, 3) else "8" for day in range(1, 32)]
"""March 2026: Sundays and Saturdays off, and Mother's Day on the 3rd (the 8th is a Sunday)."""


@pytest.fixture
def books():
    return time_books()


@pytest.fixture
def screen(qtbot, place):
    return shown(qtbot, Time(place, Target(name="payroll.time", key="2026-03")))


def types(_qtbot, screen, text):
    """As a keyboard of any script sends it."""
    for letter in text:
        event = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
        QApplication.sendEvent(screen.grid, event)


def go(screen, row, day):
    screen.grid.go(row, day - 1)


def cell(screen, row, day):
    return screen.grid.time_model.text(row, day - 1)


def readings(books):
    return [name for name, _ in books.asked if name == "read_employees"]


def saves(books):
    return [asked for name, asked in books.asked if name == "save_timesheets"]


def clipboard(qapp, text):
    qapp.clipboard().setText(text)


def test_the_month_asked_for_is_shown_with_its_days_off_named(qtbot, screen, books):
    model = screen.grid.time_model
    assert screen.title() == "Timesheet, March 2026"
    assert [row.code for row in screen.book.rows] == ["W1", "W2", "W3"]
    assert model.days == 31
    assert model.headerData(0, Qt.Orientation.Horizontal) == "Su 01.03.2026"
    assert "Mother" in model.headerData(2, Qt.Orientation.Horizontal)
    assert model.is_off(2)
    assert not model.is_off(1)
    assert screen.focusWidget() is screen.grid
    assert readings(books) == ["read_employees"]
    assert "as if every working day was worked" in screen.foot.leave.text()


def test_a_letter_is_a_mark_at_once_and_goes_on_and_hours_are_typed_as_they_are(qtbot, screen):
    go(screen, 0, 2)
    types(qtbot, screen, "lს")
    assert cell(screen, 0, 2) == "L"
    assert cell(screen, 0, 3) == "ს", "no mark, and still not lost"
    assert screen.grid.is_typing
    key(qtbot, screen, KEY.Key_Backspace)
    types(qtbot, screen, "12/2")
    assert cell(screen, 0, 3) == "12/2"
    assert not screen.foot.said.isVisible() or "no mark" not in screen.foot.said.text()
    key(qtbot, screen, KEY.Key_Return)
    assert screen.grid.day == 3
    types(qtbot, screen, "7,50")
    key(qtbot, screen, KEY.Key_Right)
    assert screen.book.mark(0, 3) == "7.5"
    sums = dict(zip(screen.grid.time_model.sums, range(31, 42), strict=True))
    text = screen.grid.time_model.text
    assert text(0, sums["leave_days"]) == "1"
    assert text(0, sums["night_hours"]) == "2"
    assert text(0, sums["holiday_hours"]) == "12"
    assert "in this month 1" in screen.foot.leave.text()
    assert screen.place.unsaved.of(screen) == 1


def test_escape_gives_back_what_stood_there_and_delete_clears(qtbot, screen):
    go(screen, 0, 2)
    types(qtbot, screen, "8")
    key(qtbot, screen, KEY.Key_Tab)
    key(qtbot, screen, KEY.Key_Left)
    types(qtbot, screen, "44")
    assert cell(screen, 0, 2) == "44"
    key(qtbot, screen, KEY.Key_Escape)
    assert cell(screen, 0, 2) == "8"
    key(qtbot, screen, KEY.Key_F2)
    types(qtbot, screen, "/1")
    key(qtbot, screen, KEY.Key_Return, SHIFT)
    assert (cell(screen, 0, 2), screen.grid.day) == ("8/1", 0)
    go(screen, 0, 2)
    key(qtbot, screen, KEY.Key_Delete)
    assert cell(screen, 0, 2) == ""


def test_several_days_are_marked_with_one_letter(qtbot, screen):
    go(screen, 1, 9)
    for _ in range(4):
        key(qtbot, screen, KEY.Key_Right, SHIFT)
    types(qtbot, screen, "შ")
    assert [cell(screen, 1, day) for day in range(8, 15)] == ["", "L", "L", "L", "L", "L", ""]
    types(qtbot, screen, "6")
    key(qtbot, screen, KEY.Key_Home)
    assert [cell(screen, 1, day) for day in range(9, 14)] == ["6"] * 5
    for left in ("L", ""):
        key(qtbot, screen, KEY.Key_Z, CTRL)
        assert cell(screen, 1, 13) == left
    key(qtbot, screen, KEY.Key_Z, CTRL)
    assert not screen.place.unsaved.of(screen), "nothing more to take back"
    key(qtbot, screen, KEY.Key_Y, CTRL)
    assert cell(screen, 1, 9) == "L"


def test_usual_hours_fill_what_is_empty_and_nothing_else(qtbot, screen):
    go(screen, 0, 5)
    types(qtbot, screen, "s")
    key(qtbot, screen, KEY.Key_U, CTRL)
    assert list(screen.book.marks(0)) == [*USUAL[:4], "S", *USUAL[5:]]
    assert not any(screen.book.marks(1))
    key(qtbot, screen, KEY.Key_U, CTRL | SHIFT)
    assert list(screen.book.marks(1)) == USUAL
    assert screen.book.marks(2)[:15] == ("",) * 15, "hired on the 16th"
    assert screen.book.mark(2, 15) == "4"
    key(qtbot, screen, KEY.Key_Z, CTRL)
    assert not any(screen.book.marks(1)), "one step for all"
    go(screen, 1, 2)
    types(qtbot, screen, "  ")
    assert screen.book.marks(1)[:4] == ("", "8", "", ""), "the third is a holiday"


def test_a_block_of_a_table_is_pasted_and_faults_stand_in_their_cells(qtbot, qapp, screen):
    go(screen, 0, 2)
    clipboard(qapp, "8,00\tო\tx9\r\n\t8/2\tო\r\n")
    key(qtbot, screen, KEY.Key_V, CTRL)
    assert screen.book.marks(0)[1:4] == ("8", "ო", "x9")
    assert screen.book.marks(1)[1:4] == ("", "8/2", "ო")
    said = told(qtbot, screen.bar)
    assert "cannot be read: 2" in said.text
    assert "W1: Day 4: “x9” is no mark" in said.whole
    assert "W2: Day 4" in said.whole
    model = screen.grid.time_model
    assert "x9" in model.data(model.index(0, 3), Qt.ItemDataRole.ToolTipRole)
    key(qtbot, screen, KEY.Key_F8)
    assert (screen.grid.row, screen.grid.day) == (1, 3)
    key(qtbot, screen, KEY.Key_Return, CTRL)
    assert (screen.grid.row, screen.grid.day) == (0, 2), "not kept while one cannot be read"
    key(qtbot, screen, KEY.Key_Z, CTRL)
    assert not any(screen.book.marks(0)), "a paste is one step"


def test_what_has_no_place_is_named_and_nothing_is_taken(qtbot, qapp, screen):
    go(screen, 2, 30)
    clipboard(qapp, "8\t8\n8\t8")
    key(qtbot, screen, KEY.Key_V, CTRL)
    assert "below the last employee" in told(qtbot, screen.bar).whole
    go(screen, 0, 31)
    clipboard(qapp, "8\t7")
    key(qtbot, screen, KEY.Key_V, CTRL)
    assert "beyond the last day of the month: “7”" in told(qtbot, screen.bar).whole
    clipboard(qapp, "W1\t8\nW9\t8\nA whole sentence of words\t8")
    key(qtbot, screen, KEY.Key_V, CTRL)
    assert "Row 2 of what is pasted is of “W9”" in told(qtbot, screen.bar).whole
    clipboard(qapp, "far too long for a mark")
    key(qtbot, screen, KEY.Key_V, CTRL)
    assert "too long" in told(qtbot, screen.bar).whole
    assert not screen.place.unsaved.of(screen)
    clipboard(qapp, "8")
    key(qtbot, screen, KEY.Key_V, CTRL)
    assert not screen.bar.isVisible(), "what was refused is put away"


def test_whole_rows_go_to_a_spreadsheet_and_come_back_in_any_order(qtbot, qapp, screen):
    key(qtbot, screen, KEY.Key_U, CTRL | SHIFT)
    go(screen, 0, 10)
    key(qtbot, screen, KEY.Key_Space, SHIFT)
    key(qtbot, screen, KEY.Key_Down, SHIFT)
    key(qtbot, screen, KEY.Key_Space, SHIFT)
    key(qtbot, screen, KEY.Key_C, CTRL)
    first, second = qapp.clipboard().text().split("\n")
    assert first.split("\t")[:4] == ["W1", "ნინო ბერიძე", "", "8"]
    before = screen.book.marks(0), screen.book.marks(1)
    key(qtbot, screen, KEY.Key_X, CTRL)
    assert not any(screen.book.marks(0))
    clipboard(qapp, f"{second}\n\n{first.removeprefix('W1	')}\n")
    go(screen, 2, 9)
    key(qtbot, screen, KEY.Key_V, CTRL)
    assert (screen.book.marks(0), screen.book.marks(1)) == before


def test_one_value_fills_the_selected_days(qtbot, qapp, screen):
    go(screen, 0, 2)
    key(qtbot, screen, KEY.Key_Right, SHIFT)
    key(qtbot, screen, KEY.Key_Down, SHIFT)
    clipboard(qapp, "5\n")
    key(qtbot, screen, KEY.Key_V, CTRL)
    assert [screen.book.marks(row)[1:4] for row in (0, 1)] == [("5", "5", "")] * 2


def test_what_changed_is_kept_and_not_read_again(qtbot, screen, books):
    go(screen, 0, 2)
    types(qtbot, screen, "8")
    key(qtbot, screen, KEY.Key_Return, CTRL)
    assert told(qtbot, screen.bar).text == "Timesheets kept: 1."
    settle(qtbot, screen)
    assert books.marks(1)[1] == "8"
    assert len(saves(books)[0]["sheets"]) == 1, "only what changed"
    assert not screen.place.unsaved.of(screen)
    assert readings(books) == ["read_employees"], "what we keep ourselves is known"
    assert screen.sheet().rows[0].cells["02"] == 8, "the paper is of what is kept"
    types(qtbot, screen, "9")
    assert screen.sheet() is None, "what is not kept is on no paper"
    key(qtbot, screen, KEY.Key_S, CTRL)
    qtbot.waitUntil(lambda: not screen.place.unsaved.of(screen))
    assert [one["sheets"][0]["version"] for one in saves(books)] == [None, 1]
    settle(qtbot, screen)


def test_a_colleague_who_was_first_is_not_overwritten(qtbot, screen, books):
    go(screen, 0, 2)
    types(qtbot, screen, "ll")
    theirs = ["S", "S", "", *[""] * 28]
    books.keep(1, theirs)
    books.keep(2, ["8"] * 31)
    key(qtbot, screen, KEY.Key_Return, CTRL)
    assert told(qtbot, screen.bar).code == "changed.meanwhile"
    assert "F5" in screen.bar.message.whole
    settle(qtbot, screen)
    assert books.marks(1) == theirs
    screen.outdated()
    settle(qtbot, screen)
    assert screen.book.marks(0)[:3] == ("S", "L", "L"), "theirs beside mine"
    assert screen.book.marks(1) == ("8",) * 31
    assert screen.bar.message.code == "payroll.contested"
    model = screen.grid.time_model
    tip = Qt.ItemDataRole.ToolTipRole
    assert "“S”" in model.data(model.index(0, 1), tip)
    assert model.data(model.index(0, 2), tip) is None
    go(screen, 2, 1)
    key(qtbot, screen, KEY.Key_F8)
    assert (screen.grid.row, screen.grid.day) == (0, 1)
    assert "A colleague put “S”" in screen.foot.said.text()
    key(qtbot, screen, KEY.Key_Return, CTRL)
    qtbot.waitUntil(lambda: not screen.place.unsaved.of(screen))
    assert books.marks(1)[:3] == ["S", "L", "L"]
    assert not screen.book.contested
    settle(qtbot, screen)


def test_an_answer_that_was_lost_is_asked_for_again_and_not_kept_twice(qtbot, screen, books):
    answer = books.answers["save_timesheets"]

    def lost(_asked):
        raise Unavailable("server.gone", "The server does not answer.")

    books.answers["save_timesheets"] = lost
    go(screen, 0, 2)
    types(qtbot, screen, "8")
    key(qtbot, screen, KEY.Key_Return, CTRL)
    assert told(qtbot, screen.bar).code == "server.gone"
    books.answers["save_timesheets"] = answer
    key(qtbot, screen, KEY.Key_Return, CTRL)
    qtbot.waitUntil(lambda: not screen.place.unsaved.of(screen))
    first, second = saves(books)
    assert first["request"] == second["request"]
    settle(qtbot, screen)


def test_the_month_is_changed_by_keys_and_what_is_typed_is_asked_about(qtbot, screen, books):
    key(qtbot, screen, KEY.Key_PageUp, CTRL | SHIFT)
    settle(qtbot, screen)
    assert screen.title() == "Timesheet, February 2026"
    assert screen.target.key == "2026-02"
    assert [row.code for row in screen.book.rows] == ["W1", "W2"], "one begins in March"
    assert screen.month_field.text().startswith("02.2026")
    types(qtbot, screen, "8")
    key(qtbot, screen, KEY.Key_PageDown, CTRL | SHIFT)
    assert told(qtbot, screen.bar).code == "form.unsaved"
    assert screen.title() == "Timesheet, February 2026"
    key(qtbot, screen, KEY.Key_PageDown, CTRL | SHIFT)
    settle(qtbot, screen)
    assert screen.title() == "Timesheet, March 2026"
    assert not screen.place.unsaved.of(screen)
    screen.month_field.setFocus()
    screen.month_field.selectAll()
    qtbot.keyClicks(screen.month_field, "04.2026")
    key(qtbot, screen, KEY.Key_Return)
    settle(qtbot, screen)
    assert screen.target.key == "2026-04"
    assert screen.grid.time_model.days == 30


def test_without_a_month_of_its_own_it_follows_the_window(qtbot, place):
    place.choose_period(month(2026, 2))
    screen = shown(qtbot, Time(place, Target(name="payroll.time", key="no month")))
    assert screen.month == month(2026, 2)
    screen = shown(qtbot, Time(place, Target(name="payroll.time")))
    assert screen.title() == "Timesheet, February 2026"
    place.choose_period(month(2026, 3))
    settle(qtbot, screen)
    assert screen.title() == "Timesheet, March 2026"
    assert screen.target.key == ""


def test_warnings_say_what_pay_will_make_of_the_days(qtbot, screen, books):
    go(screen, 2, 2)
    types(qtbot, screen, "8")
    key(qtbot, screen, KEY.Key_Return)
    assert "No agreement holds on these days, so they do not count: 2." in screen.foot.said.text()
    assert "count as absence: 16–20, 23–27, 30, 31." in screen.foot.said.text()
    assert "to look at: 1" in screen.foot.count.text()
    go(screen, 0, 2)
    types(qtbot, screen, "l" * 30)
    assert (screen.grid.row, screen.grid.day) == (1, 0), "on to the next person"
    key(qtbot, screen, KEY.Key_Return, SHIFT)
    assert "by agreement only" in screen.foot.said.text()
    assert "more than was left" in screen.foot.said.text()
    books.post_pay()
    screen.outdated()
    settle(qtbot, screen)
    assert "paid as a difference" in screen.foot.leave.text()
    assert screen.book.mark(0, 1) == "L", "what is typed is still there"


def test_an_employee_is_found_by_a_word_of_the_name_in_any_spelling(qtbot, screen):
    key(qtbot, screen, KEY.Key_F, CTRL)
    qtbot.keyClicks(screen.person, "chkhartishvili")
    key(qtbot, screen, KEY.Key_Return)
    assert screen.grid.row == 1
    assert screen.focusWidget() is screen.grid
    assert screen.person.text() == ""


def test_who_may_only_see_changes_nothing(qtbot, place, books):
    place.permissions = frozenset({"payroll:read"})
    screen = shown(qtbot, Time(place, Target(name="payroll.time", key="2026-03")))
    types(qtbot, screen, "8l ")
    key(qtbot, screen, KEY.Key_Delete)
    key(qtbot, screen, KEY.Key_V, CTRL)
    key(qtbot, screen, KEY.Key_F2)
    assert not any(any(screen.book.marks(row)) for row in range(3))
    possible = {act.name for act in screen.acts.acts if act.is_possible()}
    assert not possible & {"save", "usual", "usual_all", "undo", "redo"}


def test_nobody_employed_and_a_reading_that_fails_are_said(qtbot, place, books):
    books.people = []
    screen = shown(qtbot, Time(place, Target(name="payroll.time", key="2026-03")))
    assert screen.state.title == "Nobody is employed in March 2026."
    assert not screen.foot.isVisible()

    def denied(_asked):
        raise Refused("server.gone", "No.")

    books.answers["read_employees"] = denied
    screen.outdated()
    settle(qtbot, screen)
    assert screen.bar.message.text == "No."
    failed = shown(qtbot, Time(place, Target(name="payroll.time", key="2026-03")))
    assert failed.has_failed
    assert failed.state.title == "No."


def test_the_paper_is_opened_and_the_language_changes_letters_and_paper(
    qtbot, screen, language, books
):
    asked: list[Target] = []
    screen.place.asked.connect(asked.append)
    key(qtbot, screen, KEY.Key_P, CTRL | Qt.KeyboardModifier.AltModifier)
    assert asked == [Target(name="payroll.papers", key="timesheet|2026-03||")]
    go(screen, 0, 2)
    types(qtbot, screen, "l")
    key(qtbot, screen, KEY.Key_S, CTRL)
    qtbot.waitUntil(lambda: screen.sheet() is not None)
    screen.place.language = "ka"
    language.choose("ka")
    qtbot.waitUntil(lambda: cell(screen, 0, 2) == "შ")
    settle(qtbot, screen)
    assert screen.sheet().language == "ka"
    screen.place.language = "en"
    language.choose("en")
    settle(qtbot, screen)
    assert "ბერიძე" not in screen.title() + screen.target.key + str(screen.place.settings.values)
