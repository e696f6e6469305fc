"""How long the GUI thread let nothing else come: the time between two beats of a timer in it."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, QTimer

BEAT_MS = 2


class Stalls(QObject):
    """Beats, and notes how late each beat came and how much of that the thread itself worked.

    A thread that was late without having worked had to wait for the processor, or for a lock.
    """

    def __init__(self) -> None:
        super().__init__()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._beat)
        self._at = self._worked = 0.0
        self._late: list[tuple[float, float]] = []

    def begin(self) -> None:
        """Listen from now on."""
        self._at, self._worked = time.perf_counter(), time.thread_time()
        self._timer.start(BEAT_MS)

    def end(self) -> None:
        """Listen no longer."""
        self._timer.stop()

    def document(self) -> dict[str, float]:
        """The longest stall, its 99th percentile, and the longest by the thread's own work; ms."""
        walls = sorted(wall for wall, _ in self._late)
        works = sorted(work for _, work in self._late)
        return {
            "longest_ms": walls[-1],
            "p99_ms": walls[len(walls) * 99 // 100],
            "worked_ms": works[-1],
            "beats": len(walls),
        }

    def _beat(self) -> None:
        at, worked = time.perf_counter(), time.thread_time()
        late = max((at - self._at) * 1000 - BEAT_MS, 0.0)
        self._late.append((late, (worked - self._worked) * 1000))
        self._at, self._worked = at, worked
