"""Looks for garbage on the GUI thread alone, and while nobody is typing."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

TICK_MS = 250
FEW = 2_000
"""Objects that are worth a look: fewer wait for more."""
MANY = 500_000
"""Objects after which it is looked for even while somebody is typing."""
ROUNDS = 10
"""After so many looks through what is young comes one through what is older."""
QUIET_TICKS = 8
"""For so long nobody has touched anything when everything is looked through."""


class Garbage(QObject):
    """Takes apart the cycles that nobody reaches any more, here and nowhere else.

    The interpreter would look for them on whatever thread has just made an object. A widget among
    them would be deleted by a thread that does not own it, which ends the program ("Threads and
    QObjects" in Qt's documentation); and a look through everything between two keys is felt.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._quiet = 0
        self.timer = QTimer(self)
        self.timer.setInterval(TICK_MS)
        self.timer.timeout.connect(self.look)

    def begin(self) -> None:
        """From now on it is looked for here; what was made until now lasts as long as the program.

        Looking through that again and again would stop the window for a moment each time.
        """
        gc.freeze()
        gc.disable()
        self.timer.start()

    def touch(self) -> None:
        """Somebody is typing, or moves the mouse."""
        self._quiet = 0

    def look(self) -> None:
        """Look through what is young, seldom through what is older, or wait for a better time."""
        self._quiet += 1
        young, middle, old = gc.get_count()
        if self._quiet == 1 and young < MANY:
            return
        if old >= ROUNDS and self._quiet >= QUIET_TICKS:
            gc.collect(2)
        elif middle >= ROUNDS:
            gc.collect(1)
        elif young >= FEW:
            gc.collect(0)
