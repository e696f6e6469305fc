"""The real window over a large company: how soon screens open, how quick it is under the hands.

Run as `python -m tests.benchmarks.window_child DATA COMPANY`; prints one JSON document.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import psutil
from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QTableView, QWidget

from tests.benchmarks.stalls import BEAT_MS, Stalls
from ui.kit.grid import Grid
from ui.kit.lines import LinesGrid
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
DAYS = ("2021-01-01", "2025-12-31")
# The account that has most lines; the others are its neighbours.
CARD = Target(name="ledger.account_card", key="1000")
JOURNAL = Target(name="ledger.journal")
# Each is measured warm: what a screen is made of is loaded by then.
SCREENS = (Target(name="ledger.trial_balance"), CARD, JOURNAL)
TABS = tuple(f"{code}" for code in range(1000, 1010))


class Paints(QObject):
    """Notes when a widget, or an editor inside it, was painted last."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self.last = 0.0
        self._application().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at what passes."""
        if event.type() == QEvent.Type.Paint and self._is_ours(watched):
            # Told before it is painted: the end is when the next event is delivered.
            QTimer.singleShot(0, self, self._note)
        return super().eventFilter(watched, event)

    def _application(self) -> QCoreApplication:
        found = QCoreApplication.instance()
        assert found is not None, "widgets are painted in an application"
        return found

    def _is_ours(self, watched: QObject) -> bool:
        inside = isinstance(watched, QWidget) and self._widget.isAncestorOf(watched)
        return watched is self._widget or inside

    def leave(self) -> None:
        """Look no longer."""
        self._application().removeEventFilter(self)

    def _note(self) -> None:
        self.last = time.perf_counter()


def run_until(is_done: Callable[[], bool], seconds_max: float = 120) -> None:
    """Let the program run until something is so."""
    until = time.perf_counter() + seconds_max
    while not is_done():
        if time.perf_counter() > until:
            raise TimeoutError("the window was not ready in time")
        rest()


def rest() -> None:
    """Sleep until something happens, as the program does.

    A loop that never sleeps would keep the readers waiting for the interpreter, and measure that.
    """
    QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


def settled(program: Program) -> Screen:
    """The screen in front, when what it asked for is shown."""
    screen: Screen | None = None

    def is_done() -> bool:
        nonlocal screen
        screen = program.window.current()
        return screen is not None and screen.is_settled

    run_until(is_done)
    assert screen is not None
    return screen


def idle(program: Program) -> Screen:
    """The screen in front, when nothing is under way either."""
    screen = settled(program)
    run_until(lambda: screen.is_settled and program.jobs.is_idle)
    return screen


def opening_ms(program: Program, target: Target) -> tuple[list[float], list[float]]:
    """From asking for a screen to its rows on the glass; and the processor time of it, in ms."""
    window, walls, works = program.window, [], []
    for _ in range(OPENINGS):
        run_until(lambda: program.jobs.is_idle)
        start, work = time.perf_counter(), time.process_time()
        window.show_target(target)
        screen = settled(program)
        screen.repaint()
        walls.append((time.perf_counter() - start) * 1000)
        works.append((time.process_time() - work) * 1000)
        idle(program)
        window.tabs.close_screen(screen)
    return walls, works


def key_ms(view: QTableView, keys: Sequence[Qt.Key | str]) -> list[float]:
    """From each key to the repainted cells, in ms."""
    paints, found = Paints(view), []
    for key in keys:
        before, start = paints.last, time.perf_counter()
        focused = QApplication.focusWidget()
        focused = focused if focused is not None and view.isAncestorOf(focused) else view
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            press = QKeyEvent(kind, _number(key), Qt.KeyboardModifier.NoModifier, _text(key))
            QCoreApplication.sendEvent(focused, press)
        while paints.last == before and time.perf_counter() - start < IDLE_S:
            rest()
        if paints.last != before:
            found.append((time.perf_counter() - start) * 1000)
    paints.leave()
    return found


def _number(key: Qt.Key | str) -> int:
    return ord(key.upper()) if isinstance(key, str) else key.value


def _text(key: Qt.Key | str) -> str:
    return key if isinstance(key, str) else ""


def reading_keys() -> list[Qt.Key]:
    """Up through the rows, and by pages: what was read before comes page by page."""
    return [Qt.Key.Key_PageUp if at % 20 == 0 else Qt.Key.Key_Up for at in range(KEYS)]


def typing_keys() -> list[Qt.Key | str]:
    """Codes and amounts typed into the cells of an entry, row after row."""
    row: list[Qt.Key | str] = [*"1001", Qt.Key.Key_Tab, *"1002", Qt.Key.Key_Tab, *"1180.50"]
    row += [Qt.Key.Key_Tab, Qt.Key.Key_Down]
    return row * 12


def begin(data: Path, company: str) -> Program:
    """The window, with the company open."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication([])
    application.setQuitOnLastWindowClosed(False)
    write_preferences(preferences_file(), Preferences(language="ka", is_begun=True))
    words = Words(folder=data, language="ka", days=DAYS, company=company)
    program = Program(application, words, "ka", own_computer)
    # Whatever is waited for, and happens on another thread, is looked at in good time.
    beat = QTimer(program)
    beat.start(BEAT_MS)
    program.begin()
    program.window.tabs.close_screen(idle(program))
    return program


def main() -> int:
    """Measure everything and print it."""
    program = begin(Path(sys.argv[1]), sys.argv[2])
    window = program.window
    stalls = Stalls()
    figures: dict[str, object] = {}
    for target in SCREENS:
        opening_ms(program, target)
    stalls.begin()
    opened = {target.name: opening_ms(program, target) for target in SCREENS}
    figures["screens"] = opened
    window.show_target(JOURNAL)
    journal = next(iter(idle(program).findChildren(Grid)))
    journal.setFocus()
    figures["key"] = key_ms(journal, reading_keys())
    # A million entries stay open in the tab beside it.
    window.show_target(Target(name="ledger.entry"))
    lines = next(one for one in idle(program).findChildren(LinesGrid) if one.isVisible())
    lines.setFocus()
    figures["typed"] = key_ms(lines, typing_keys())
    stalls.end()
    figures["stalls"] = stalls.document()
    for screen in window.tabs.screens():
        window.tabs.close_screen(screen)
    for code in TABS:
        window.show_target(Target(name="ledger.account_card", key=code))
        idle(program)
    figures["tabs"] = window.tabs.count()
    figures["memory_mb"] = psutil.Process().memory_info().rss / 2**20
    window.hide()
    program.end()
    sys.stdout.write(json.dumps(figures) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
