"""The window as a whole: opening, rooms, tabs, the way back, language, theme, names of controls."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QFileDialog,
    QLineEdit,
    QListWidget,
    QTableView,
    QWidget,
)

from app.core.dates import calendar_year, month
from app.core.errors import Unavailable
from app.core.formats import LANGUAGES
from tests.ui.fakes import OTHER, PERSON, company_row, period_row
from ui.kit.workplace import Target, Workplace
from ui.ledger.account_card import AccountCard
from ui.printing.preview import Preview
from ui.shell.first_look import First, latest_months
from ui.shell.opening import Opened
from ui.shell.rooms import ROOMS, entry_named
from ui.shell.window import Window

CONTROLS = (QAbstractButton, QLineEdit, QComboBox, QListWidget, QTableView)
GONE = Unavailable("server.connection_lost", "The server is away.")
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


def opened(desk):
    from app.security import service as security

    return Opened(desk=desk, person=security.who_am_i(desk), companies=security.companies(desk))


@pytest.fixture
def empty(qtbot, jobs, theme):
    """The window before the books are open."""
    window = Window(jobs, "en")
    theme.changed.connect(window.update)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return window


@pytest.fixture
def window(qtbot, empty, desk):
    """The window with the books open and the trial balance shown."""
    empty.enter(opened(desk), None)
    settle(qtbot, empty)
    return empty


def settle(qtbot, window):
    qtbot.waitUntil(lambda: window.current() is not None and window.current().is_settled)
    qtbot.waitUntil(lambda: window.jobs.is_idle)


def press(qtbot, window, key, modifiers=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(window.focusWidget() or window, key, modifiers)


def test_the_window_is_there_before_the_books_are(empty):
    assert empty.start_page.progress.isVisible()
    assert not empty.navigation.isVisible()
    assert not empty.top.period.isVisible()
    assert not any(button.isVisible() for button in empty.top.buttons)


def test_an_error_on_the_way_in_stands_in_the_window_with_a_second_try(qtbot, empty):
    from ui.kit.messages import Message

    empty.start_page.fail(Message(text="The disk is full."))
    assert "The disk is full." in empty.start_page.accessibleName()
    with qtbot.waitSignal(empty.start_page.again):
        press(qtbot, empty, Qt.Key.Key_Space)
    with qtbot.waitSignal(empty.start_page.again):
        press(qtbot, empty, Qt.Key.Key_F5)


def test_the_only_company_is_opened_with_its_trial_balance(window):
    assert window.windowTitle() == "შპს კავკასია – Davtari"
    assert window.current().target == Target(name="ledger.trial_balance")
    assert window.status.labels["person"].text() == PERSON.display_name
    assert window.status.labels["role"].text() == "Chief accountant"
    assert window.status.labels["period"].text() == "March 2026: open"
    assert window.status.labels["connection"].text() == "Connected"


def test_several_companies_are_offered(qtbot, empty, desk):
    desk.companies = [company_row("First"), company_row("Second", OTHER)]
    empty.enter(opened(desk), None)
    assert empty.place is None
    press(qtbot, empty, Qt.Key.Key_Down)
    press(qtbot, empty, Qt.Key.Key_Return)
    settle(qtbot, empty)
    assert empty.windowTitle().startswith("Second")
    press(qtbot, empty, Qt.Key.Key_O, CTRL)
    assert empty.current() is None
    press(qtbot, empty, Qt.Key.Key_Return)
    settle(qtbot, empty)
    assert empty.windowTitle().startswith("First")


def test_a_company_is_found_by_a_part_of_its_name(qtbot, empty, desk):
    desk.companies = [company_row("First"), company_row("Second", OTHER, "demo")]
    empty.enter(opened(desk), "seco")
    settle(qtbot, empty)
    assert empty.windowTitle().startswith("Second")
    assert "Demo company" in empty.status.labels["role"].text()


def test_enter_opens_a_card_and_back_keeps_the_place(qtbot, window):
    grid = window.current().view.grid
    press(qtbot, window, Qt.Key.Key_Down)
    press(qtbot, window, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert window.current().target == Target(name="ledger.account_card", key="1210")
    press(qtbot, window, Qt.Key.Key_Left, ALT)
    assert window.current().target.name == "ledger.trial_balance"
    assert grid.current_key() == "1210"
    assert window.focusWidget() is grid
    press(qtbot, window, Qt.Key.Key_Right, ALT)
    assert window.current().target.key == "1210"


def test_a_closed_tab_leads_back_to_where_one_came_from(qtbot, window):
    press(qtbot, window, Qt.Key.Key_Return)
    settle(qtbot, window)
    press(qtbot, window, Qt.Key.Key_W, CTRL)
    assert window.tabs.count() == 1
    assert window.current().target.name == "ledger.trial_balance"
    press(qtbot, window, Qt.Key.Key_W, CTRL)
    assert window.current() is None
    press(qtbot, window, Qt.Key.Key_W, CTRL)
    press(qtbot, window, Qt.Key.Key_Left, ALT)


def test_what_is_open_is_not_opened_twice(qtbot, window):
    for _ in range(2):
        window.show_target(Target(name="ledger.account_card", key="1110"))
    settle(qtbot, window)
    assert window.tabs.count() == 2
    press(qtbot, window, Qt.Key.Key_Tab, CTRL)
    assert window.current().target.name == "ledger.trial_balance"


def test_rooms_open_their_screens_by_the_keyboard(qtbot, window):
    press(qtbot, window, Qt.Key.Key_1, ALT)
    assert window.focusWidget() is window.navigation.list
    press(qtbot, window, Qt.Key.Key_Down)
    press(qtbot, window, Qt.Key.Key_Return)
    assert window.current().target.name == "ledger.account_card"


def test_the_period_is_moved_by_keys_and_read_at_once(qtbot, window, books):
    press(qtbot, window, Qt.Key.Key_PageUp, ALT)
    settle(qtbot, window)
    assert window.place.period == month(2026, 2)
    assert books.asked[-1][1].get("first") == date(2026, 2, 1)
    assert window.status.labels["period"].text() == "February 2026: open"
    press(qtbot, window, Qt.Key.Key_P, ALT)
    assert window.focusWidget() is window.top.period.first


def test_a_period_that_cannot_be_says_so_at_the_field(qtbot, window):
    window.top.period.first.put(date(2026, 12, 1))
    window.top.period.first.chosen.emit(date(2026, 12, 1))
    assert "before its first day" in window.top.fault()
    assert window.place.period == month(2026, 3)
    window.top.period.first.put(date(2026, 3, 5))
    window.top.period.first.chosen.emit(date(2026, 3, 5))
    assert window.top.fault() == ""
    settle(qtbot, window)


def test_f5_reads_again(qtbot, window, books):
    before = len(books.asked)
    press(qtbot, window, Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: len(books.asked) > before)
    settle(qtbot, window)


def test_a_lost_connection_is_seen_in_the_window_and_found_again(qtbot, window, books):
    books.error = GONE
    press(qtbot, window, Qt.Key.Key_F5)
    settle(qtbot, window)
    assert window.status.labels["connection"].text() == "Connection lost"
    assert window.current().view.bar.message.text == "The server is away."
    books.error = None
    press(qtbot, window, Qt.Key.Key_F5)
    settle(qtbot, window)
    assert window.status.labels["connection"].text() == "Connected"
    assert window.current().view.bar.message is None


def test_print_opens_the_preview_of_what_is_shown(qtbot, window):
    press(qtbot, window, Qt.Key.Key_P, CTRL)
    settle(qtbot, window)
    assert isinstance(window.current(), Preview)
    assert "Trial balance" in window.current().text()
    assert not window.actions_["print"].isEnabled()


def test_excel_is_saved_from_the_sheet_that_is_shown(qtbot, window, tmp_path):
    press(qtbot, window, Qt.Key.Key_E, CTRL)
    dialog = window.findChild(QFileDialog, "save")
    target = tmp_path / "balance.xlsx"
    dialog.fileSelected.emit(str(target))
    dialog.reject()
    bar = window.current().view.bar
    qtbot.waitUntil(lambda: bar.message is not None)
    assert bar.message.code == "file.saved"
    assert target.read_bytes()[:2] == b"PK"


def test_f1_lists_every_key(qtbot, window):
    press(qtbot, window, Qt.Key.Key_F1)
    settle(qtbot, window)
    sheet = window.current().sheet()
    keys = {row.cells.get("keys") for row in sheet.rows}
    assert {"F5", "Ctrl+P", "Alt+Left", "Enter", "t"} <= keys


@pytest.mark.parametrize("name", LANGUAGES)
def test_the_language_changes_while_the_window_is_open(qtbot, window, language, name):
    window.speak(name)
    language.choose(name)
    qtbot.wait(20)
    settle(qtbot, window)
    words = {"ka": "საცდელი ბალანსი", "en": "Trial balance", "ru": "Оборотно-сальдовая ведомость"}
    assert window.tabs.tabText(0) == words[name]
    assert window.current().sheet().title == words[name]
    roles = {"ka": "მთავარი ბუღალტერი", "en": "Chief accountant", "ru": "Главный бухгалтер"}
    assert window.status.labels["role"].text() == roles[name]
    assert words[name] in [
        window.navigation.list.item(row).text() for row in range(window.navigation.list.count())
    ]


def test_the_colours_change_while_the_window_is_open(qtbot, window, theme):
    theme.choose("dark")
    qtbot.wait(20)
    middle = window.current().view.grid.viewport().grab().toImage().pixelColor(400, 400)
    assert middle.lightness() < 60
    theme.choose("light")


@pytest.mark.parametrize("name", LANGUAGES)
def test_every_control_has_a_name_and_can_be_told(qtbot, window, language, name):
    window.speak(name)
    language.choose(name)
    window.show_target(Target(name="ledger.account_card", key="1210"))
    window.preview()
    settle(qtbot, window)
    window.show_target(Target(name="ledger.account_card", key="1210"))
    press(qtbot, window, Qt.Key.Key_P, CTRL)
    settle(qtbot, window)
    nameless = [
        f"{type(one).__name__} {one.objectName()!r}"
        for one in window.findChildren(QWidget)
        if isinstance(one, CONTROLS)
        and one.isVisible()
        and not one.objectName().startswith("qt_")
        and not (one.accessibleName() and one.objectName())
        and not (isinstance(one, QAbstractButton) and one.text())
        # The arrows with which Qt itself moves too many tabs.
        and one.objectName() not in ("ScrollLeftButton", "ScrollRightButton")
    ]
    assert not nameless


def test_tab_reaches_everything_that_can_be_acted_on(qtbot, window):
    window.show_target(Target(name="ledger.account_card", key="1210"))
    settle(qtbot, window)
    qtbot.waitUntil(window.actions_["print"].isEnabled)
    reached, start = set(), window.focusWidget()
    for _ in range(40):
        press(qtbot, window, Qt.Key.Key_Tab)
        reached.add(window.focusWidget().objectName())
        if window.focusWidget() is start:
            break
    assert {
        "sheet.grid",
        "account_card.account",
        "shell.company",
        "period.span",
        "period.first",
        "period.last",
        "shell.print",
        "shell.settings",
        "shell.navigation",
    } <= reached


def test_the_books_begin_with_the_months_they_have():
    months = tuple(
        replace(one)
        for one in (
            _state(2024, 12),
            *(_state(2025, place) for place in range(1, 13)),
        )
    )
    assert latest_months(months, month(2026, 11)) == calendar_year(2025)
    assert latest_months(months, month(2025, 6)) == month(2025, 6)
    assert latest_months((), month(2026, 11)) == month(2026, 11)


def _state(year, place):
    from app.ledger.records import PeriodState

    row = period_row(year, place)
    return PeriodState(
        id=row.id,
        year=row.year,
        first_day=row.first_day,
        last_day=row.last_day,
        state=row.state,
        version=row.version,
    )


def test_a_half_closed_year_is_said_to_be_so(qtbot, empty, desk, books):
    books.answers["periods"] = [period_row(2026, 3, "hard_closed"), period_row(2026, 4)]
    empty.enter(opened(desk), None)
    settle(qtbot, empty)
    assert empty.status.period_state() == "finally closed"
    empty.status.show_period(calendar_year(2026))
    assert empty.status.period_state() == "partly closed"
    empty.status.show_period(calendar_year(2030))
    assert empty.status.period_state() == "no months yet"


def test_what_was_asked_for_is_opened_first(qtbot, jobs, desk):
    first = First(target=Target(name="ledger.account_card", key="1210"), period=month(2026, 1))
    window = Window(jobs, "en", first)
    qtbot.addWidget(window)
    window.show()
    window.enter(opened(desk), None)
    settle(qtbot, window)
    assert isinstance(window.place, Workplace)
    assert isinstance(screen := window.current(), AccountCard)
    assert screen.code == "1210"
    assert window.place.period == month(2026, 1)


def test_every_screen_has_its_name_and_its_word():
    entries = [entry for room in ROOMS for entry in room.screens]
    for entry in entries:
        assert entry_named(entry.name) is entry
        assert entry_named(entry.word) is entry
    assert entry_named("kitchen") is None
