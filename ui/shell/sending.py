"""Sends to RS.ge by itself what posting has put into the outbox, and fetches what came from there.

Nothing is asked and nothing pops up: what is refused stays in the outbox, and the status bar says
how many there are. Several windows may do so at once: the database gives each document to one.
"""

from __future__ import annotations

from dataclasses import replace
from math import inf
from time import monotonic

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.core.changes import Topic
from app.core.errors import Fault
from app.core.log import log_error
from app.integrations import service as integrations
from app.integrations.records import Patience
from app.integrations.service import Habits, Round
from ui.integrations.habits import habits_of
from ui.kit.workplace import Workplace
from ui.shell.status import Status

PATIENCE = Patience()
SOON_MS = 300
"""Several announcements within this time are one."""
RETRY_MS = 60_000
"""After this the server of the books is asked again where it did not answer."""
MOVES = Topic.TAXES | Topic.JOURNAL | Topic.PARTIES | Topic.SETTINGS
"""What may have put something into the outbox, mended it, or let a queue go on."""


class Sender(QObject):
    """Of one company's books in one window: looks when something moved, and when a rest is over."""

    counted = Signal(object)
    """The OutboxCount of the last look."""

    def __init__(self, place: Workplace, access: integrations.RsAccess) -> None:
        super().__init__(place)
        self._place = place
        self._access = access
        self._is_left = False
        self._is_at_it = False
        self._is_asked_again = False
        self._is_barred = False
        """RS.ge turned us away when fetching: a person must look at the settings first."""
        self._was_delayed = False
        self._fetched_at: float | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._go)
        place.jobs.changed.connect(self._hear)
        self.look()

    def look(self) -> None:
        """Look at the outbox soon."""
        if self._is_at_it:
            self._is_asked_again = True
        elif not self._is_left:
            self._timer.start(SOON_MS)

    def leave(self) -> None:
        """The books are closed: what is under way ends with its document."""
        self._is_left = True
        self._timer.stop()
        self._place.jobs.forget(self)
        self._place.jobs.changed.disconnect(self._hear)

    @Slot(object)
    def _hear(self, topics: Topic) -> None:
        if topics & Topic.SETTINGS:
            self._is_barred = False
        if topics & MOVES:
            self.look()

    @Slot()
    def _go(self) -> None:
        if self._is_at_it or self._is_left:
            return
        self._is_at_it, self._is_asked_again = True, False
        place, access = self._place, self._access
        books, habits = place.books.unattended(), self._habits()
        fetches = self._is_fetch_due(habits)
        if fetches:
            self._fetched_at = monotonic()

        def may_go_on() -> bool:
            return not (self._is_left or place.jobs.is_closed)

        def work() -> Round:
            return integrations.one_round(books, access, habits, may_go_on, fetches=fetches)

        place.jobs.aside(self, work, self._done, self._failed)

    def _habits(self) -> Habits:
        if not self._place.may("transactions:write"):
            return Habits(sends=False, fetch_minutes=0)
        found = habits_of(self._place.settings, self._place.books.tenant)
        return replace(found, patience=PATIENCE)

    def _is_fetch_due(self, habits: Habits) -> bool:
        if not habits.fetch_minutes or self._is_barred:
            return False
        at = self._fetched_at
        return at is None or monotonic() - at >= habits.fetch_minutes * 60

    def _until_fetch_s(self) -> float:
        minutes, at = self._habits().fetch_minutes, self._fetched_at
        if not minutes or at is None or self._is_barred:
            return inf
        return max(at + minutes * 60 - monotonic(), 1)

    def _done(self, found: Round) -> None:
        self._is_at_it = False
        self._is_barred = self._is_barred or found.is_barred
        self.counted.emit(found.count)
        is_delayed = found.passed is not None and found.passed.delayed > 0
        if found.has_news or (is_delayed and not self._was_delayed):
            # Colleagues were told on the way; this is for our own screens.
            self._place.jobs.changed.emit(Topic.TAXES | Topic.EVENTS)
        if found.passed is not None:
            self._was_delayed = is_delayed
        self._rest(int(min(found.rest.total_seconds(), self._until_fetch_s()) * 1000))

    def _failed(self, error: Exception) -> None:
        self._is_at_it = False
        if not isinstance(error, Fault):
            log_error(error)
        # The server is away, or the session has ended: whoever comes back is announced.
        self._rest(RETRY_MS)

    def _rest(self, milliseconds: int) -> None:
        if self._is_left:
            return
        if self._is_asked_again:
            self.look()
        elif not self._timer.isActive():
            self._timer.start(milliseconds)


def attend_sending(place: Workplace, status: Status) -> Sender | None:
    """Send by itself in this company, and keep the status bar true about it."""
    status.show_outbox(None)
    if place.rs is None or not place.may("transactions:read"):
        return None
    made = Sender(place, place.rs)
    made.counted.connect(status.show_outbox)
    return made
