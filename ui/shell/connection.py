"""The window's tie to the server: colleagues' changes come in, ours go out; whether it holds."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.core.books import Books
from app.core.changes import EVERYTHING, NOTHING, Topic
from app.core.errors import Unavailable
from app.security import service as security
from ui.kit.jobs import Jobs
from ui.kit.screen import Screen

ANNOUNCE_MS = 1000
"""No more than one announcement in this time."""
LOST = "server.connection_lost"


class Connection(QObject):
    """Of one company's books: hears, announces, and knows whether the server answers."""

    changed = Signal(bool)
    """Whether the server answers, when that has changed."""
    found_again = Signal()
    """It answers after it did not: whatever is shown may be old."""
    _heard = Signal(object)
    _stood = Signal(bool)
    refused = Signal(object)
    """The error with which the server turns the person away: the session was ended, say."""

    def __init__(self, books: Books, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.is_connected = True
        self._books = books
        self._jobs = jobs
        self._unsaid = NOTHING
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(ANNOUNCE_MS)
        self._rest.timeout.connect(self._announce)
        # Told on threads of the store: the signals bring it over to this one.
        self._heard.connect(self._hear)
        self._stood.connect(self._stand)
        jobs.wrote.connect(self._note_change)
        jobs.went_badly.connect(self._note_fault)
        jobs.went_well.connect(self._note_answer)
        self._listening = books.listen(self._heard.emit, self._stood.emit, self.refused.emit)

    def check(self) -> None:
        """Try now whether the server answers."""
        self._listening.check()

    def leave(self) -> None:
        """The books are closed: nothing is heard or said any more."""
        self._listening.close()
        self._rest.stop()
        self._jobs.forget(self)
        for signal, slot in (
            (self._jobs.wrote, self._note_change),
            (self._jobs.went_badly, self._note_fault),
            (self._jobs.went_well, self._note_answer),
        ):
            signal.disconnect(slot)
        self.deleteLater()

    @Slot(object)
    def _hear(self, topics: Topic) -> None:
        self._jobs.changed.emit(topics)

    @Slot(bool)
    def _stand(self, is_connected: bool) -> None:
        if is_connected == self.is_connected:
            return
        self.is_connected = is_connected
        self.changed.emit(is_connected)
        if is_connected:
            # Nobody knows what was announced meanwhile.
            self._jobs.changed.emit(EVERYTHING)
            self.found_again.emit()
            if not self._rest.isActive():
                self._announce()

    @Slot(object)
    def _note_fault(self, error: Exception) -> None:
        if isinstance(error, Unavailable) and error.code == LOST:
            self._stand(False)
            self.check()

    @Slot()
    def _note_answer(self) -> None:
        # A file or a page may have gone well: only the server's own answer counts.
        if not self.is_connected:
            self.check()

    @Slot(object)
    def _note_change(self, topics: Topic) -> None:
        self._unsaid |= topics
        if not self._rest.isActive():
            self._announce()

    @Slot()
    def _announce(self) -> None:
        topics, books = self._unsaid, self._books
        if topics == NOTHING or not self.is_connected:
            return
        self._unsaid = NOTHING
        self._rest.start()

        def keep(_error: Exception) -> None:
            # Said when the server answers again, or with the next change.
            self._unsaid |= topics

        self._jobs.change(
            self, lambda: security.announce(books, topics), lambda _: None, failed=keep
        )


def read_failed(screens: Iterable[Screen]) -> None:
    """The server answers again: what could not be read is read now."""
    for screen in screens:
        if screen.has_failed:
            screen.outdated()
