"""What the window keeps and guards: tabs, unsaved work, the cover, the connection, the keys."""

import json

import pytest
from PySide6.QtCore import Qt

from app.core.changes import Changed, Topic
from app.core.dates import month
from app.core.errors import Unavailable
from tests.ui.fakes import OTHER, TENANT, company_row, period_row
from tests.ui.shell import ALT, CTRL, LIMIT_MS, NONE, SHIFT, opened, press, press_letter, settle
from ui.kit.jobs import Jobs
from ui.kit.workplace import Target
from ui.shell.memory import Memory
from ui.shell.window import Window

GONE = Unavailable("server.connection_lost", "The server is away.")
CARD = Target(name="ledger.account_card", key="1210")
BALANCE = Target(name="ledger.trial_balance")


@pytest.fixture
def file(tmp_path):
    return tmp_path / "deep" / "workplace.json"


@pytest.fixture
def start(qtbot, jobs, desk):
    """Opens a window as at the start of the program, over the file of the machine."""
    desk.companies = [company_row("First"), company_row("Second", OTHER)]

    def make(file=None, company="First"):
        window = Window(jobs, "en", memory=Memory(file, jobs))
        qtbot.addWidget(window)
        with qtbot.waitActive(window, timeout=LIMIT_MS):
            window.show()
            window.activateWindow()
        window.enter(opened(desk), company)
        settle(qtbot, window)
        return window

    return make


@pytest.fixture
def window(start):
    return start()


# Tabs.


def test_tabs_front_and_period_are_found_again_at_the_next_start(qtbot, start, file):
    first = start(file)
    first.show_target(CARD)
    first.show_target(Target(name="ledger.account_card", key="1110"))
    settle(qtbot, first)
    press(qtbot, first, Qt.Key.Key_PageUp, ALT)
    press(qtbot, first, Qt.Key.Key_Tab, CTRL | SHIFT)
    settle(qtbot, first)
    first.close()
    qtbot.waitUntil(lambda: file.exists() and first.jobs.is_idle)
    again = start(file)
    assert [one.target for one in again.tabs.screens()] == [
        BALANCE,
        CARD,
        Target(name="ledger.account_card", key="1110"),
    ]
    assert again.current().target == CARD
    assert again.place.period == month(2026, 2)
    assert again.top.period.first.day == month(2026, 2).first


def test_only_the_tab_in_front_is_read(qtbot, start, file, books):
    first = start(file)
    first.show_target(CARD)
    settle(qtbot, first)
    first.close()
    qtbot.waitUntil(lambda: first.jobs.is_idle)
    books.asked.clear()
    again = start(file)
    assert again.tabs.count() == 2
    assert "trial_balance" not in [name for name, _ in books.asked]
    assert "account_card" in [name for name, _ in books.asked]


def test_each_company_has_its_own_tabs(qtbot, window):
    window.show_target(CARD)
    settle(qtbot, window)
    first, second = window.companies()
    window.open_company(second)
    qtbot.waitUntil(lambda: window.windowTitle().startswith("Second"), timeout=LIMIT_MS)
    settle(qtbot, window)
    assert [one.target for one in window.tabs.screens()] == [BALANCE]
    window.open_company(first)
    qtbot.waitUntil(lambda: window.windowTitle().startswith("First"), timeout=LIMIT_MS)
    settle(qtbot, window)
    assert window.current().target == CARD
    assert window.tabs.count() == 2


@pytest.mark.parametrize(
    "content",
    [
        "{",
        "[]",
        '{"companies": 5, "keys": 7, "settings": "x", "window": []}',
        '{"keys": {"palette": 3}, "window": {"lock_minutes": "soon"}}',
        json.dumps(
            {"companies": {str(TENANT): {"tabs": [["kitchen", ""], 7], "front": 9, "period": 1}}}
        ),
    ],
)
def test_a_damaged_file_is_as_if_nothing_had_been_kept(start, file, content):
    file.parent.mkdir()
    file.write_text(content, "utf-8")
    window = start(file)
    assert window.current().target == BALANCE


def test_settings_of_screens_outlive_the_window(qtbot, start, file):
    window = start(file)
    window.place.settings.put("journal.columns", {"text": 240, "hidden": ["kind"]})
    qtbot.waitUntil(lambda: file.exists() and "journal.columns" in file.read_text("utf-8"))
    window.close()
    again = start(file)
    assert again.place.settings.get("journal.columns") == {"text": 240, "hidden": ["kind"]}
    again.place.settings.put("journal.columns", None)
    assert again.place.settings.get("journal.columns") is None
    assert again.place.settings.get("unheard") is None


# Unsaved work.


def test_unsaved_work_is_counted_in_the_status_bar(window):
    window.place.unsaved.put(window.current(), 2)
    assert window.status.labels["unsaved"].text() == "unsaved: 2"
    window.place.unsaved.put(window.current(), 0)
    assert window.status.labels["unsaved"].text() == ""


def test_a_tab_with_unsaved_work_is_asked_about_and_kept(qtbot, window):
    screen = window.current()
    window.place.unsaved.put(screen, 1)
    press(qtbot, window, Qt.Key.Key_W, CTRL)
    assert window.ask_bar.text() == "Work that is not saved stands in “Trial balance”."
    assert window.focusWidget() is window.ask_bar.stay
    press(qtbot, window, Qt.Key.Key_Escape)
    assert window.ask_bar.text() == ""
    assert window.current() is screen
    assert window.focusWidget() is screen.view.grid


def test_a_tab_with_unsaved_work_is_closed_when_one_says_so(qtbot, window):
    window.place.unsaved.put(window.current(), 1)
    press(qtbot, window, Qt.Key.Key_W, CTRL)
    press(qtbot, window, Qt.Key.Key_Tab)
    assert window.focusWidget() is window.ask_bar.leave
    press(qtbot, window, Qt.Key.Key_Return)
    assert window.tabs.count() == 0
    qtbot.waitUntil(lambda: window.place.unsaved.total == 0)


def test_the_window_asks_once_before_it_is_closed_over_unsaved_work(qtbot, window):
    window.place.unsaved.put(window.current(), 1)
    window.close()
    assert window.isVisible()
    assert "not saved" in window.ask_bar.text()
    with qtbot.waitSignal(window.closing):
        window.ask_bar.leave.click()
    assert not window.isVisible()


def test_another_company_is_not_opened_over_unsaved_work(qtbot, window):
    window.place.unsaved.put(window.current(), 1)
    window.open_company(window.companies()[1])
    assert "not saved" in window.ask_bar.text()
    press(qtbot, window, Qt.Key.Key_Return)
    assert window.windowTitle().startswith("First")
    window.open_company(window.companies()[1])
    window.ask_bar.leave.click()
    qtbot.waitUntil(lambda: window.windowTitle().startswith("Second"), timeout=LIMIT_MS)
    settle(qtbot, window)


# The cover.


def test_on_ones_own_computer_the_window_is_not_covered_by_itself(window):
    assert not window.idle.timer.isActive()
    window.cover_up()
    assert window.cover.isVisible()
    assert not window.cover.password.isVisible()


def test_a_covered_window_hides_everything_and_does_nothing(qtbot, window):
    grid = window.focusWidget()
    press(qtbot, window, Qt.Key.Key_L, CTRL | SHIFT)
    assert window.cover.geometry() == window.rect()
    count = window.tabs.count()
    press(qtbot, window, Qt.Key.Key_F1)
    press(qtbot, window, Qt.Key.Key_K, CTRL)
    assert window.tabs.count() == count
    assert not window.finder.palette.isVisible()
    press(qtbot, window, Qt.Key.Key_Tab)
    assert window.focusWidget() is window.cover.go_on
    press(qtbot, window, Qt.Key.Key_Return)
    assert not window.cover.isVisible()
    assert window.focusWidget() is grid
    assert window.actions_["palette"].isEnabled()


def test_on_a_shared_server_the_password_takes_the_cover_away(qtbot, desk, start):
    desk.is_shared = True
    window = start()
    assert window.status.labels["place"].text() == "Shared server"
    assert window.idle.timer.interval() == 15 * 60_000
    window.idle.timer.timeout.emit()
    cover = window.cover
    assert cover.isVisible()
    qtbot.keyClicks(cover.password, "guess")
    press(qtbot, window, Qt.Key.Key_Return)
    assert cover.isVisible()
    assert "not the password" in cover.fault()
    assert not cover.password.isEnabled()
    cover._pause.timeout.emit()
    cover._pause.stop()
    qtbot.keyClicks(cover.password, "Kavkasia-2026")
    press(qtbot, window, Qt.Key.Key_Return)
    assert not cover.isVisible()


def test_the_minutes_are_chosen_and_kept(qtbot, start, file):
    window = start(file)
    window.top.lock_chosen.emit(5)
    assert window.idle.timer.interval() == 5 * 60_000
    assert window.idle.timer.isActive()
    qtbot.waitUntil(lambda: file.exists() and "lock_minutes" in file.read_text("utf-8"))
    window.close()
    again = start(file)
    assert again.idle.timer.isActive()


def test_a_period_chosen_by_a_screen_is_shown_above_and_below(qtbot, window):
    window.place.choose_period(month(2026, 2))
    settle(qtbot, window)
    assert window.top.period.period == month(2026, 2)
    assert window.status.labels["period"].text().startswith("February 2026")


# The connection and colleagues.


def test_what_a_colleague_changes_is_read_by_itself(qtbot, window, books):
    books.asked.clear()
    window.connection._listening.hear(Topic.BALANCES)
    qtbot.waitUntil(lambda: "trial_balance" in [name for name, _ in books.asked])
    settle(qtbot, window)


def test_a_month_closed_by_a_colleague_is_seen_in_the_status_bar(qtbot, window, books):
    books.answers["periods"] = [period_row(2026, 3, "hard_closed")]
    window.connection._listening.hear(Topic.PERIODS)
    qtbot.waitUntil(lambda: window.status.period_state() == "finally closed")


def test_what_we_change_is_announced_at_once_and_then_once_a_second(qtbot, window, books):
    window.connection._rest.setInterval(80)

    def change(topics):
        window.jobs.change(window, lambda: Changed(value=1, topics=topics), lambda _: None)

    def announced():
        return [named["topics"] for name, named in books.asked if name == "announce"]

    change(Topic.JOURNAL)
    qtbot.waitUntil(lambda: len(announced()) == 1)
    change(Topic.ACCOUNTS)
    change(Topic.PARTIES)
    qtbot.waitUntil(lambda: len(announced()) == 2)
    assert announced() == [("journal",), ("accounts", "parties")]
    settle(qtbot, window)


def test_an_announcement_that_failed_is_said_when_the_server_answers_again(qtbot, window, books):
    window.connection._rest.setInterval(10)
    books.error = GONE
    window.jobs.wrote.emit(Topic.JOURNAL)
    qtbot.waitUntil(lambda: not window.connection.is_connected)
    assert window.status.labels["connection"].text() == "Connection lost"
    qtbot.waitUntil(lambda: not window.connection._rest.isActive() and window.jobs.is_idle)
    books.error = None
    books.asked.clear()
    window.connection._listening.stand(True)
    qtbot.waitUntil(lambda: "announce" in [name for name, _ in books.asked])
    settle(qtbot, window)


def test_a_server_that_answers_again_has_every_screen_read_anew(qtbot, window, books):
    window.show_target(CARD)
    settle(qtbot, window)
    books.error = GONE
    press(qtbot, window, Qt.Key.Key_F5)
    settle(qtbot, window)
    # What was there stays in sight, with the reason above it.
    assert window.current().view.sheet is not None
    assert window.current().view.bar.message.text == "The server is away."
    books.error = None
    books.asked.clear()
    window.connection._listening.stand(True)
    settle(qtbot, window)
    qtbot.waitUntil(lambda: window.current().view.bar.message is None)
    assert window.status.labels["connection"].text() == "Connected"
    press(qtbot, window, Qt.Key.Key_Tab, CTRL)
    settle(qtbot, window)
    assert "trial_balance" in [name for name, _ in books.asked]


def test_a_file_that_was_written_is_no_sign_of_the_server(qtbot, window, books):
    books.error = GONE
    press(qtbot, window, Qt.Key.Key_F5)
    settle(qtbot, window)
    window.jobs.change(window, lambda: "a file", lambda _: None)
    window.jobs.keep(window, lambda: None)
    qtbot.waitUntil(lambda: window.jobs.is_idle)
    qtbot.wait(20)
    assert window.status.labels["connection"].text() == "Connection lost"


def test_books_that_were_left_are_not_listened_to(qtbot, window):
    before = window.connection._listening
    window.open_company(window.companies()[1])
    qtbot.waitUntil(lambda: window.windowTitle().startswith("Second"), timeout=LIMIT_MS)
    settle(qtbot, window)
    assert not before.is_open
    after = window.connection._listening
    window.close()
    assert not after.is_open


def test_keeping_something_that_cannot_be_kept_disturbs_nobody(qtbot, jobs: Jobs, tmp_path):
    blocked = tmp_path / "file"
    blocked.write_text("no folder", "utf-8")
    memory = Memory(blocked / "workplace.json", jobs)
    with qtbot.waitSignal(memory.learned):
        memory.learn()
    memory.put("a", 1)
    memory.flush()
    qtbot.waitUntil(lambda: jobs.is_idle)
    assert memory.get("a") == 1


# Keys.


@pytest.mark.parametrize(
    ("letter", "scan_code"),
    [("კ", 0), ("\u1c99", 0), ("л", 0), ("Л", 0), ("ю", 37), ("ღ", 37)],
)
def test_ctrl_k_is_ctrl_k_on_every_layout(window, letter, scan_code):
    press_letter(window, letter, CTRL, scan_code)
    assert window.finder.palette.isVisible()


def test_a_letter_that_is_typed_stays_the_letter(window):
    window.finder.open()
    query = window.finder.palette.query
    press_letter(window, "კ", NONE)
    assert query.text() == "კ"
    press_letter(window, "ა", CTRL)
    assert query.selectedText() == "კ"
    press_letter(window, "€", CTRL | ALT)
    assert window.finder.palette.isVisible()


def test_a_shortcut_of_the_screen_works_on_the_georgian_layout_too(window):
    from ui.kit.acts import Act

    done = []
    screen = window.current()
    bar = screen.give_acts(
        Act(name="fold", title="Fold", keys=("Ctrl+J",), does=lambda: done.append(1))
    )
    screen.column.insertWidget(0, bar)
    press_letter(window, "ჯ", CTRL)
    assert done == [1]
    window.navigation.list.setFocus()
    press_letter(window, "ჯ", CTRL)
    assert done == [1]


def test_f1_lists_the_keys_and_changes_one(qtbot, start, file):
    window = start(file)
    press(qtbot, window, Qt.Key.Key_F1)
    settle(qtbot, window)
    screen = window.current()
    press(qtbot, window, Qt.Key.Key_Home, CTRL)
    grid = screen.view.grid
    while grid.current_key() != "palette":
        press(qtbot, window, Qt.Key.Key_Down)
    press(qtbot, window, Qt.Key.Key_F2)
    assert window.focusWidget() is screen.field
    press(qtbot, window, Qt.Key.Key_P, CTRL)
    assert screen.fault().startswith("Ctrl+P already means “Print preview”")
    press(qtbot, window, Qt.Key.Key_P)
    assert "alone writes" in screen.fault()
    press(qtbot, window, Qt.Key.Key_F4)
    assert "F4 already means" in screen.fault()
    press(qtbot, window, Qt.Key.Key_G, CTRL)
    assert not screen.band.isVisible()
    settle(qtbot, window)
    assert "Ctrl+G" in [row.cells.get("keys") for row in screen.sheet().rows]
    press(qtbot, window, Qt.Key.Key_G, CTRL)
    assert window.finder.palette.isVisible()
    press(qtbot, window, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: file.exists() and "Ctrl+G" in file.read_text("utf-8"))
    window.close()
    again = start(file)
    press(qtbot, again, Qt.Key.Key_G, CTRL)
    assert again.finder.palette.isVisible()
    press(qtbot, again, Qt.Key.Key_Escape)
    again.key_table.restore("palette")
    assert again.key_table.keys("palette") == "Ctrl+K"
    assert again.actions_["palette"].toolTip() == "Find and do (Ctrl+K)"


def test_escape_leaves_the_keys_as_they_were(qtbot, window):
    press(qtbot, window, Qt.Key.Key_F1)
    settle(qtbot, window)
    screen = window.current()
    screen.change("excel")
    press(qtbot, window, Qt.Key.Key_Escape)
    assert not screen.band.isVisible()
    assert window.focusWidget() is screen.view.grid
    assert window.key_table.keys("excel") == "Ctrl+E"


def test_the_connection_is_never_cut_off_in_a_narrow_window(window):
    window.place.unsaved.put(window.current(), 3)
    window.resize(860, 480)
    label = window.status.labels["connection"]
    corner = label.mapTo(window, label.rect().bottomRight())
    assert corner.x() <= window.width()
    assert label.width() >= label.sizeHint().width()
