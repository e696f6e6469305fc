"""Hands on a keyboard, and the door of an office's server: journeys type and press, nothing else.

Looking at what a screen shows is allowed; doing anything is not, but for keys.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from app.core.invitation import Invitation
from app.server.secrets import Secrets
from app.server.shelf import Shelf
from app.store.books import OpenDesk
from app.store.door import Address, Door
from tests.kit import totp
from tests.kit.world import PASSWORD, World
from ui.kit.jobs import Jobs
from ui.kit.screen import Screen
from ui.ledger.entry import Entry
from ui.shell.arrival import Arrival
from ui.shell.entrance import Entrance, Opener, Wanted
from ui.shell.memory import Memory
from ui.shell.preferences import Preferences
from ui.shell.window import Window

KEY = Qt.Key
NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
LONG_MS = 20_000
S = TypeVar("S", bound=Screen)


class Hands:
    """Types where the keyboard is in one window, as whoever sits before it would."""

    def __init__(self, qtbot: QtBot, window: Window) -> None:
        self.qtbot, self.window = qtbot, window

    def take(self) -> Hands:
        """Bring the window to the front."""
        with self.qtbot.waitActive(self.window):
            self.window.activateWindow()
        return self

    def where(self) -> QWidget:
        """The widget that the keyboard is in: of an open list or dialog, where there is one."""
        top = QApplication.activePopupWidget() or QApplication.activeModalWidget() or self.window
        inner: QWidget | None = top.focusWidget()
        return top if inner is None else inner

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = NONE, times: int = 1) -> Hands:
        """Press a key."""
        for _ in range(times):
            self.qtbot.keyClick(self.where(), key, held)
        return self

    def enter(self, times: int = 1) -> Hands:
        """Press Enter."""
        return self.press(KEY.Key_Return, times=times)

    def write(self, text: str) -> Hands:
        """Type letters of any alphabet."""
        for letter in text:
            if letter.isascii():
                self.qtbot.keyClick(self.where(), letter)
                continue
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(self.where(), QKeyEvent(kind, 0, NONE, letter))
        return self

    def until(self, comes: Callable[[], object], limit_ms: int = LONG_MS) -> Hands:
        """Wait until something is so."""
        self.qtbot.waitUntil(lambda: bool(comes()), timeout=limit_ms)
        return self

    def on(self, kind: type[S]) -> S:
        """Wait until a screen of this kind is in front, read, with nothing under way."""

        def is_there() -> bool:
            found = self.window.current()
            is_read = found is not None and found.is_settled and self.window.jobs.is_idle
            return is_read and isinstance(found, kind)

        try:
            self.until(is_there)
        except self.qtbot.TimeoutError:
            found = self.window.current()
            raise AssertionError(
                f"{kind.__name__} is not in front at rest, but {found!r}, and the keyboard is in "
                f"{self.where()!r}; at rest: {self.window.jobs.is_idle}"
            ) from None
        # What it makes possible is switched on in the next turn of the loop.
        QApplication.processEvents()
        found = self.window.current()
        assert isinstance(found, kind)
        return found

    def go(self, words: str, kind: type[S]) -> S:
        """Open a screen by the palette."""
        self.press(KEY.Key_K, CTRL).write(words)
        palette = self.window.finder.palette
        self.until(lambda: palette.shown() and self.window.jobs.is_idle)
        self.enter()
        return self.on(kind)

    def told(self, keys: str, screen: Screen) -> str:
        """What stands above a screen after keys that give an answer."""
        bar = screen.bar  # type: ignore[attr-defined]
        self.until(lambda: bar.message is not None)
        self.on(type(screen))
        assert bar.message is not None, keys
        return str(bar.message.whole)

    @property
    def entry(self) -> Entry:
        """The entry in front."""
        return self.on(Entry)

    def send(self) -> str:
        """Shift+Ctrl+Enter on an entry: what was told of it; the next one is begun."""
        screen = self.entry
        self.press(KEY.Key_Return, CTRL | SHIFT)
        form = screen.form
        self.until(
            lambda: (screen.bar.message is not None and screen.is_editable) or form.foot.hint.text()
        )
        assert not form.foot.hint.text(), (form.foot.hint.text(), form.grid.lines_model.rows)
        self.on(Entry)
        assert screen.bar.message is not None
        assert screen.bar.message.tone == "good", screen.bar.message.whole
        return screen.bar.message.text

    def in_dialog(self) -> bool:
        """Whether a file is being asked for."""
        return isinstance(QApplication.activeModalWidget(), QFileDialog)

    def save_as(self, file: Path) -> Hands:
        """Ctrl+S on a preview, the name of the file, Enter."""
        self.press(KEY.Key_S, CTRL)
        # The dialog takes a moment to get the keyboard from the window.
        self.until(lambda: self.in_dialog() and self.where().hasFocus())
        self.press(KEY.Key_A, CTRL).write(str(file)).enter()
        self.until(lambda: file.exists() and not self.in_dialog())
        # As a desktop does when a dialog goes.
        return self.take()


@dataclass
class Guest:
    """A person at the office's server, before the code of the telephone."""

    desk: OpenDesk
    folder: Path
    is_shared: bool = True
    keep_password: None = None

    def remember(self, password: str | None) -> None:
        """Nothing is kept between the tests."""

    def shelf(self, person: str) -> Shelf:
        """Where this person's unfinished drafts lie."""
        kept = Secrets(folder=self.folder / "secrets", service="Davtari journeys")
        return Shelf(folder=self.folder / "unfinished", secrets=kept, person=person)

    def rs(self) -> None:
        """No user of RS.ge is kept."""

    def make_demo(self) -> None:
        """There is none on a shared server."""
        raise AssertionError("a demo is made on one's own computer")


def door_of(world: World, name: str, folder: Path) -> Opener:
    """The way of a person into a world's server: connected, not yet verified."""

    @contextmanager
    def go_in(_wanted: Wanted) -> Iterator[Entrance]:
        given = world.operator.parameters
        host, port = str(given["host"]), int(given.get("port", 5432))
        address = Address(host=host, port=port, database=world.database)
        door = Door(address, world.logins[name], PASSWORD)
        door.open()
        try:
            yield Guest(desk=OpenDesk(door), folder=folder)
        finally:
            door.close()

    return go_in


def next_code(world: World, name: str) -> str:
    """What the person's telephone shows: a code that was not used yet."""
    ahead = world._ahead.get(name, -1)
    world._ahead[name] = ahead + 1
    return totp.code(world.secrets[name], ahead=ahead)


class Seat:
    """One person before one window of the program, signed in by the keyboard."""

    def __init__(self, qtbot: QtBot, world: World, name: str, folder: Path) -> None:
        self.jobs = Jobs()
        self.window = Window(
            self.jobs, "en", memory=Memory(folder / name / "workplace.json", self.jobs)
        )
        server = Invitation(host="office", login=world.logins[name], authority="")
        choices = Preferences(is_begun=True, servers=(server,), server=server.key)
        opener = door_of(world, name, folder / name)
        self.arrival = Arrival(self.window, opener, Wanted(), choices)
        self.hands = Hands(qtbot, self.window)
        qtbot.addWidget(self.window)
        self.window.show()
        self.hands.take()
        self.arrival.begin(company="kavkasia", knows_language=True, is_picture=False)
        code = self.arrival.sign_in.code
        self.hands.until(lambda: self.window.start_page.step is code and code.isEnabled())
        self.hands.until(lambda: code.isAncestorOf(self.hands.where()))
        self.hands.write(next_code(world, name)).enter()
        self.hands.on(Screen)

    def leave(self) -> None:
        """Go home."""
        self.window.close()
        self.jobs.close()
        assert self.arrival.leave()
