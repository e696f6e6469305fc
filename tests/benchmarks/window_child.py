"""The real window in a process of its own: how soon it is usable, quick under the hands, how big.

Run as `python -m tests.benchmarks.window_child DATA`; prints one JSON document.
"""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path

import psutil
from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from ui.kit.grid import Grid
from ui.kit.screen import Screen
from ui.kit.workplace import Target
from ui.main import own_computer
from ui.shell.preferences import Preferences, preferences_file, write_preferences
from ui.shell.program import Program
from ui.shell.words import Words

KEYS = 400
OPENINGS = 7
# A key at the end of a list moves nothing, and so paints nothing.
IDLE_S = 0.2
# Each is measured warm: what a screen is made of is loaded by then.
SCREENS = (
    Target(name="ledger.trial_balance"),
    Target(name="ledger.account_card", key="1110"),
    Target(name="ledger.journal"),
)
TABS = ("1110", "1210", "1410", "1610", "3110", "3330", "6110", "7110", "7410", "8210")


class Paints(QObject):
    """Notes when a widget was painted last."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.last = 0.0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at what passes."""
        if event.type() == QEvent.Type.Paint:
            # Told before it is painted: the end of it is when the next event is delivered.
            QTimer.singleShot(0, self, self._note)
        return super().eventFilter(watched, event)

    def _note(self) -> None:
        self.last = time.perf_counter()


def wait(program: Program, seconds_max: float = 60) -> Screen:
    """Let the program run until its screen in front is settled and nothing is under way."""
    until = time.perf_counter() + seconds_max
    while time.perf_counter() < until:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 5)
        screen = program.window.current()
        if screen is not None and screen.is_settled and program.jobs.is_idle:
            return screen
    raise TimeoutError("the window was not usable in time")


def opening_ms(program: Program, target: Target) -> list[float]:
    """From asking for a screen to its rows on the glass, some times over, in ms."""
    window, found = program.window, []
    for _ in range(OPENINGS):
        start = time.perf_counter()
        window.show_target(target)
        screen = wait(program)
        screen.repaint()
        found.append((time.perf_counter() - start) * 1000)
        window.tabs.close_screen(screen)
    return found


def key_ms(screen: Screen) -> list[float]:
    """From a key that moves the current row to the repainted grid, in ms."""
    grid = screen.findChild(Grid)
    assert grid is not None
    paints, found = Paints(grid.viewport()), []
    for at in range(KEYS):
        key = Qt.Key.Key_Down if at % 40 < 30 else Qt.Key.Key_PageUp
        before, start = paints.last, time.perf_counter()
        press = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier)
        QCoreApplication.sendEvent(grid, press)
        while paints.last == before and time.perf_counter() - start < IDLE_S:
            QCoreApplication.processEvents()
        if paints.last != before:
            found.append((time.perf_counter() - start) * 1000)
    return found


def main() -> int:
    """Measure everything and print it."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication([])
    application.setQuitOnLastWindowClosed(False)
    folder = Path(sys.argv[1])
    # Whoever works every day was asked the first questions long ago.
    write_preferences(preferences_file(), Preferences(language="ka", is_begun=True))
    words = Words(folder=folder, language="ka", days=("2025-01-01", "2025-12-31"))
    program = Program(application, words, "ka", own_computer)
    program.begin()
    wait(program)
    figures: dict[str, object] = {"usable_at": time.time()}
    for target in SCREENS:
        opening_ms(program, target)
    figures["screens"] = {target.name: opening_ms(program, target) for target in SCREENS}
    program.window.show_target(Target(name="ledger.account_card", key="1410"))
    figures["key"] = key_ms(wait(program))
    for code in TABS:
        program.window.show_target(Target(name="ledger.account_card", key=code))
        wait(program)
    figures["tabs"] = program.window.tabs.count()
    figures["memory_mb"] = psutil.Process().memory_info().rss / 2**20
    program.window.hide()
    program.end()
    sys.stdout.write(json.dumps(figures) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
