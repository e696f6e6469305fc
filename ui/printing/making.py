"""Files made of sheets in jobs: how far they are stands in sight, and they can be stopped."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import datetime
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton

from app.core.books import Books
from app.core.sheet import Sheet
from app.security import service as security
from ui.kit.live import Live
from ui.kit.messages import bar_above, message_of
from ui.kit.screen import Screen
from ui.kit.whole import Step, whole

T = TypeVar("T")
ENDINGS = ("pdf", "xlsx", "csv")
SLOW_MS = 300
_PARTS = 1000


class StoppedError(Exception):
    """The reader stopped what was being made; nothing is left of it."""


def make_file(books: Books, sheet: Sheet, ending: str, step: Step) -> bytes:
    """The whole of a sheet as a file of a kind; called inside a job.

    Raises: Refused when it does not fit on paper or into Excel; StoppedError.
    """
    step(0, 1)
    given = whole(sheet, step)
    step(0, 1)
    match ending:
        case "pdf":
            from app.paper import pdf  # noqa: PLC0415 - reportlab takes half a second

            kept = security.head(books)
            return pdf.render(given, books.clock(), f"{kept.seq} {kept.hash}", step)
        case "xlsx":
            from app.paper import xlsx  # noqa: PLC0415 - loaded only when a file is asked for

            made = xlsx.render(given)
        case _:
            from app.paper import csv  # noqa: PLC0415

            made = csv.render(given)
    # Stopped on the way, it is not written.
    step(1, 1)
    return made


def make_pdf(sheet: Sheet, moment: datetime) -> bytes:
    """A sheet of no company as a PDF; called inside a job."""
    from app.paper import pdf  # noqa: PLC0415 - reportlab takes half a second

    return pdf.render(sheet, moment)


class Run(QObject):
    """One thing being made: told from the thread of the work, heard on the GUI thread."""

    moved = Signal(int, int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stopped = threading.Event()

    def stop(self) -> None:
        """Let the work end before its next page."""
        self._stopped.set()

    def step(self, done: int, total: int) -> None:
        """Called by the work.

        Raises: StoppedError when it was stopped.
        """
        if self._stopped.is_set():
            raise StoppedError
        self.moved.emit(done, total)


class RunBar(Live, QFrame):
    """Stands above a screen while something long is made of it; Stop or Escape ends it."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("running")
        self.run: Run | None = None
        self._is_calculating = False
        self._says = QLabel()
        self.bar = QProgressBar()
        self.bar.setObjectName("paper.progress")
        self.bar.setRange(0, _PARTS)
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(4)
        self.button = QPushButton()
        self.button.setObjectName("paper.stop")
        self.button.clicked.connect(self.stop)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 12, 6)
        row.setSpacing(12)
        row.addWidget(self._says)
        row.addWidget(self.bar, 1)
        row.addWidget(self.button)
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(SLOW_MS)
        self._slow.timeout.connect(self.show)
        self.hide()
        self.come_alive()

    def begin(self, *, is_calculating: bool = False) -> Run:
        """Something has begun; it comes into sight when it lasts."""
        self.run = Run(self)
        self._is_calculating = is_calculating
        self._say(self._doing)
        self.run.moved.connect(self._move, Qt.ConnectionType.QueuedConnection)
        self.bar.setValue(0)
        self.button.setEnabled(True)
        self._slow.start()
        return self.run

    def stop(self) -> None:
        """Stop what goes on."""
        if self.run is not None:
            self.run.stop()
            self.button.setEnabled(False)

    def end(self) -> None:
        """It is over."""
        self.run = None
        self._slow.stop()
        self.hide()

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        self._preparing = self.tr("Preparing the pages…")
        self._calculating = self.tr("Calculating…")
        self._reading = self.tr("Reading all rows: {count}…")
        self._say(self._doing)
        self.button.setText(self.tr("Stop"))
        self.button.setAccessibleName(self.tr("Stop"))

    def _move(self, done: int, total: int) -> None:
        if total:
            self._say(self._doing)
            self.bar.setRange(0, _PARTS)
            self.bar.setValue(done * _PARTS // total)
        else:
            # How many there are nobody has counted: the bar runs, and the number grows.
            self._say(self._reading.replace("{count}", f"{done:,}".replace(",", "\u202f")))
            self.bar.setRange(0, 0)

    @property
    def _doing(self) -> str:
        return self._calculating if self._is_calculating else self._preparing

    def _say(self, text: str) -> None:
        self._says.setText(text)
        self.bar.setAccessibleName(text)


def run_bar(screen: Screen) -> RunBar:
    """The line of a screen in which long work is seen; made when it is first needed."""
    found = screen.findChild(RunBar, "running", Qt.FindChildOption.FindDirectChildrenOnly)
    if found is not None:
        return found
    made = RunBar()
    layout = screen.layout()
    assert isinstance(layout, QBoxLayout), screen.objectName()
    layout.insertWidget(0, made)
    return made


def run_long(
    screen: Screen,
    work: Callable[[Step], T],
    done: Callable[[T], object],
    stopped: Callable[[], object] | None = None,
) -> None:
    """Do long work for a screen in a job; what it cannot do is said above the rows.

    With `stopped` it is a calculation that fills the screen: that is called when it was stopped
    or failed, so that what stood there is shown again.
    """
    bar = run_bar(screen)
    if bar.run is not None:
        bar.run.stop()
    run = bar.begin(is_calculating=stopped is not None)

    def take(answer: T) -> None:
        bar.end()
        done(answer)

    def fail(error: Exception) -> None:
        bar.end()
        if stopped is not None:
            stopped()
        above = bar_above(screen)
        if above is not None and not isinstance(error, StoppedError):
            above.tell(message_of(error, screen.place.language))

    screen.place.jobs.read(screen, "paper", lambda: work(run.step), take, fail)
