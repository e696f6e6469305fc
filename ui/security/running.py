"""Long work in sight: what is done, how far it is, and a way to stop it."""

from __future__ import annotations

import threading

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from ui.kit.live import Live

_PARTS = 1000


class StoppedError(Exception):
    """The reader stopped the work; what was done of it is undone or of no harm."""


class Progress(QObject):
    """Told from the thread of the work, heard on the GUI thread."""

    moved = Signal(int, int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stop = threading.Event()

    def stop(self) -> None:
        """Let the work end at the next word of it."""
        self._stop.set()

    def report(self, _what: str, done: int, total: int) -> None:
        """Called by the work.

        Raises: StoppedError when it was stopped.
        """
        if self._stop.is_set():
            raise StoppedError
        self.moved.emit(done, total)


class Running(Live, QFrame):
    """A line that stands above a list while long work goes on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("running")
        self.progress: Progress | None = None
        self._says = QLabel()
        self._says.setObjectName("running.says")
        self.bar = QProgressBar()
        self.bar.setObjectName("running.bar")
        self.bar.setRange(0, _PARTS)
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(4)
        self.button = QPushButton()
        self.button.setObjectName("running.stop")
        self.button.clicked.connect(self.stop)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 8, 24, 8)
        row.setSpacing(12)
        row.addWidget(self._says)
        row.addWidget(self.bar, 1)
        row.addWidget(self.button)
        self.hide()
        self.come_alive()

    @property
    def is_running(self) -> bool:
        """Whether something goes on."""
        return self.progress is not None

    def begin(self, says: str) -> Progress:
        """Show that something has begun; the work reports to what is given."""
        self.progress = Progress(self)
        self.progress.moved.connect(self._move, Qt.ConnectionType.QueuedConnection)
        self._says.setText(says)
        self.bar.setValue(0)
        self.bar.setAccessibleName(says)
        self.button.setEnabled(True)
        self.show()
        return self.progress

    def stop(self) -> None:
        """Stop what goes on."""
        if self.progress is not None:
            self.progress.stop()
            self.button.setEnabled(False)

    def end(self) -> None:
        """It is over."""
        self.progress = None
        self.hide()

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        self.button.setText(self.tr("Stop"))

    def _move(self, done: int, total: int) -> None:
        self.bar.setValue(done * _PARTS // max(total, 1))
