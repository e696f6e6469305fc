"""Covers the window when nobody has touched it for some minutes."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from ui.kit.jobs import Jobs
from ui.shell.memory import Memory

SHARED_MINUTES = 15
"""Where the person has chosen nothing: on a shared server; on one's own computer never."""


class Idle(QObject):
    """Counts the idle minutes; a choice of the person is kept on the machine."""

    ran_out = Signal()
    chosen = Signal(int)
    """After how many minutes; 0: never."""

    def __init__(self, memory: Memory, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._memory = memory
        self._jobs = jobs
        self._is_shared = False
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.timeout.connect(self.ran_out)
        memory.learned.connect(self.begin)

    def enter(self, *, is_shared: bool) -> None:
        """Books are open, on a shared server or not."""
        self._is_shared = is_shared
        self.begin()

    def begin(self) -> None:
        """Count from now on."""
        chosen = self._memory.lock_minutes()
        minutes = chosen if chosen is not None else SHARED_MINUTES if self._is_shared else 0
        self.chosen.emit(minutes)
        if minutes:
            self.timer.start(minutes * 60_000)
        else:
            self.timer.stop()

    def choose(self, minutes: int) -> None:
        """Cover after so many minutes from now on; 0: never."""
        self._memory.put_lock_minutes(minutes)
        self.begin()

    def touch(self) -> None:
        """Somebody is there."""
        if self.timer.isActive():
            self.timer.start()
