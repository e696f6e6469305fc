"""The real program in a process of its own, with hands that type: to be killed while they do.

Run as `python -m tests.journeys.typing_child DATA type|find`; prints one JSON document a line.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QEventLoop
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.journeys.hands import CTRL, KEY, SHIFT, Hands
from tests.kit.gui_thread import watched_gui_thread
from ui.kit.screen import Screen
from ui.ledger.entry import Entry
from ui.ledger.journal import Journal
from ui.main import enter
from ui.shell.preferences import Preferences, preferences_file, write_preferences
from ui.shell.program import Program
from ui.shell.words import Words

TEXT = "Rent of March, typed by hands that never rest"
SUM = "+".join(["1"] * 30)


class Bot:
    """What hands need of pytest-qt, outside of pytest."""

    TimeoutError = TimeoutError
    keyClick = staticmethod(QTest.keyClick)  # noqa: N815 - its name there

    def waitUntil(self, comes: Callable[[], bool], timeout: int = 30_000) -> None:
        """Let the program run until something is so."""
        until = time.monotonic() + timeout / 1000
        while not comes():
            if time.monotonic() > until:
                raise TimeoutError
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 10)

    @contextmanager
    def waitActive(self, window: QWidget) -> Iterator[None]:
        """Until the window has the keyboard."""
        yield
        self.waitUntil(window.isActiveWindow)


def say(**what: Any) -> None:
    """One line to whoever started us."""
    sys.stdout.write(json.dumps(what) + "\n")
    sys.stdout.flush()


def slowly(keys: Hands, where: str, letters: str) -> None:
    """Type as a person does, and tell when each letter came."""
    for at in range(len(letters)):
        keys.write(letters[at])
        say(where=where, typed=letters[: at + 1], at=time.time())
        QTest.qWait(60)


def type_on(keys: Hands) -> None:
    """One entry posted, and a second one typed until somebody ends us."""
    keys.go("journal", Journal)
    keys.press(KEY.Key_Insert).on(Entry)
    keys.write("Capital").enter().write("1210").enter().write("5150").enter().write("1000")
    say(where="posted", typed=keys.send(), at=time.time())
    slowly(keys, "text", TEXT)
    keys.enter().write("7425").enter()
    slowly(keys, "account", "1210")
    keys.enter()
    slowly(keys, "amount", SUM)
    say(where="end", typed="", at=time.time())
    QTest.qWait(600_000)


def find(keys: Hands) -> None:
    """Go on with what was left, tell what it is, post it and leave."""
    if not isinstance(keys.window.current(), Entry):
        keys.go("journal", Journal)
        keys.press(KEY.Key_Insert)
    screen = keys.entry
    keys.until(lambda: screen.bar.message is not None)
    assert screen.bar.message is not None
    told = screen.bar.message.whole
    counted = keys.window.status.labels["unfinished"].text()
    keys.press(KEY.Key_U, CTRL | SHIFT)
    keys.on(Entry)
    form = screen.form
    say(
        told=told,
        counted=counted,
        text=form.head.text.text(),
        rows=[dict(row) for row in form.grid.lines_model.rows],
        cell=form.grid.typing,
    )
    # Whatever was left is finished from where it stands.
    if form.grid.typing is None:
        keys.enter().write("7425").enter()
    if form.grid.key == "credit_account":
        keys.press(KEY.Key_A, CTRL).write("1210").enter()
    keys.press(KEY.Key_A, CTRL).write("77")
    said = keys.send()
    keys.until(lambda: not keys.window.status.labels["unfinished"].text())
    say(posted=said)
    keys.press(KEY.Key_Q, CTRL)


def main() -> int:
    """Start the program, and let the hands at it."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication([])
    application.setApplicationName("Davtari")
    application.setQuitOnLastWindowClosed(False)
    write_preferences(preferences_file(), Preferences(language="en", is_begun=True))
    program = Program(application, Words(folder=Path(sys.argv[1]), language="en"), "en", enter)
    program.begin()
    keys = Hands(Bot(), program.window)  # type: ignore[arg-type]
    keys.until(lambda: program.window.current() is not None, 120_000).on(Screen)
    with watched_gui_thread():
        {"type": type_on, "find": find}[sys.argv[2]](keys)
    program.window.hide()
    program.end()
    return 0


if __name__ == "__main__":
    sys.exit(main())
