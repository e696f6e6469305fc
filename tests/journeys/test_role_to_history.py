"""A role that needs two administrators, from the first key to its line in a chain that holds."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFileDialog
from pytestqt.qtbot import QtBot

from app.security import service as security
from tests.kit.world import World
from ui.kit.jobs import Jobs
from ui.kit.theme import Theme, load_fonts
from ui.kit.workplace import Target
from ui.security.history import History
from ui.security.people import People
from ui.shell.first_look import First
from ui.shell.opening import Opened
from ui.shell.window import Window

NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
Enter = Callable[[str, str], Window]


@pytest.fixture
def enter(qtbot: QtBot, qapp, shared: World, tmp_path) -> Iterator[Enter]:
    """Opens the window of a person on a screen; the office's server asks for the telephone."""
    load_fonts()
    Theme(qapp).choose("light")
    opened: list[Jobs] = []

    def go_in(name: str, screen: str) -> Window:
        jobs = Jobs()
        opened.append(jobs)
        window = Window(jobs, "en", First(target=Target(name=screen)))
        qtbot.addWidget(window)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        desk = shared.desk(name)
        companies = tuple(one for one in security.companies(desk) if one.roles)
        person = security.who_am_i(desk)
        window.enter(
            Opened(desk=desk, person=person, companies=companies, folder=tmp_path), "kavkasia"
        )
        settled(qtbot, window)
        return window

    yield go_in
    for jobs in opened:
        jobs.close()
    qapp.setStyleSheet("")


def settled(qtbot: QtBot, window: Window) -> None:
    qtbot.waitUntil(
        lambda: (
            window.current() is not None
            and bool(window.current().is_settled)  # type: ignore[union-attr]
            and window.jobs.is_idle
        ),
        timeout=20_000,
    )


def press(qtbot: QtBot, window: Window, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
    qtbot.keyClick(window.focusWidget(), key, modifiers)


def choose(qtbot: QtBot, window: Window, text: str) -> None:
    """Choose in the list of choices that has the keyboard, with the arrow keys."""
    choice = window.focusWidget()
    assert isinstance(choice, QComboBox)
    press(qtbot, window, Qt.Key.Key_Home)
    for _ in range(choice.count()):
        if choice.currentText() == text:
            return
        press(qtbot, window, Qt.Key.Key_Down)
    raise AssertionError(text)


def row_of(window: Window, name: str, role: str) -> int:
    screen = window.current()
    assert isinstance(screen, People)
    cells = [row.cells for row in screen.view.grid.sheet_model.rows]
    return next(at for at, one in enumerate(cells) if (one["name"], one["role"]) == (name, role))


@pytest.mark.slow
def test_a_role_given_by_one_and_confirmed_by_another_stands_in_the_history(
    qtbot: QtBot, enter: Enter, shared: World, tmp_path
) -> None:
    chief = enter("chief", "security.people")
    people = chief.current()
    assert isinstance(people, People)
    press(qtbot, chief, Qt.Key.Key_G, CTRL)
    choose(qtbot, chief, "accountant2")
    press(qtbot, chief, Qt.Key.Key_Tab)
    choose(qtbot, chief, "Chief accountant")
    press(qtbot, chief, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: people.view.bar.message is not None, timeout=20_000)
    settled(qtbot, chief)
    assert "once another administrator confirms it" in people.view.bar.message.text  # type: ignore[union-attr]

    second = enter("chief2", "security.people")
    for _ in range(row_of(second, "accountant2", "Chief accountant")):
        press(qtbot, second, Qt.Key.Key_Down)
    press(qtbot, second, Qt.Key.Key_G, CTRL | SHIFT)
    other = second.current()
    assert isinstance(other, People)
    assert "chief gave accountant2" in other.question_.accessibleName()
    press(qtbot, second, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: other.view.bar.message is not None, timeout=20_000)
    settled(qtbot, second)
    given = {
        (one.display_name, one.role): one.state
        for one in security.members(second.place.books)  # type: ignore[union-attr]
    }
    assert given["accountant2", "chief_accountant"] == "active"

    window = enter("chief2", "security.history")
    history = window.current()
    assert isinstance(history, History)
    told = [row.cells for row in history.view.grid.sheet_model.rows[:2]]
    assert [(one["what"], one["person"], one["thing"]) for one in told] == [
        ("Role confirmed", "chief2", "accountant2"),
        ("Role given", "chief", "accountant2"),
    ]
    press(qtbot, window, Qt.Key.Key_V, CTRL | SHIFT)
    qtbot.waitUntil(lambda: history.view.bar.message is not None, timeout=20_000)
    head = security.head(window.place.books)  # type: ignore[union-attr]
    assert history.view.bar.message.code == "chain.whole"  # type: ignore[union-attr]
    assert head.hash in history.view.bar.message.whole  # type: ignore[union-attr]

    press(qtbot, window, Qt.Key.Key_E, CTRL | SHIFT)
    dialog = history.findChild(QFileDialog, "export")
    assert dialog is not None
    path = tmp_path / "chain.jsonl"
    dialog.fileSelected.emit(str(path))
    dialog.reject()
    qtbot.waitUntil(lambda: path.exists() and not history.running.is_running, timeout=20_000)
    assert security.verify_file(path).head == head
