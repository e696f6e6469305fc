"""The whole traffic between screens and accounting: `read` and `change`, never on the GUI thread.

Answers and errors come back on the GUI thread; of several reads for one slot only the latest is
shown, and a closed screen receives nothing.
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import dataclass, replace
from time import monotonic
from typing import Any, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal, Slot

from app.core.changes import Changed, Topic
from app.core.log import log_error

T = TypeVar("T")
Work = Callable[[], T]
Shown = Callable[[T], object]
Failed = Callable[[Exception], object]

READERS = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class _Ticket:
    """One order: whose it is, its place in the queue of its slot, and who takes the answer."""

    owner: QObject
    slot: str
    number: int
    done: Shown[Any]
    failed: Failed | None
    is_quiet: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class _Outcome:
    """What came of an order: a value, or an error."""

    ticket: _Ticket
    value: Any = None
    error: Exception | None = None


class Jobs(QObject):
    """Runs questions on a few reader threads and changes on one writer thread, in order."""

    changed = Signal(object)
    """Topics that a change of ours, or of a colleague, has touched."""
    wrote = Signal(object)
    """Topics that a change of ours has touched, for colleagues to be told."""
    went_well = Signal()
    """Something was read or written: the way to the books is open."""
    went_badly = Signal(object)
    """The error for which something could not be read or written, whoever takes it."""
    failed = Signal(object, object)
    """Whose order failed, and with which error, where the screen does not take it itself."""
    idle_changed = Signal(bool)
    """Whether nothing is under way."""
    _arrived = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._readers = ThreadPoolExecutor(READERS, thread_name_prefix="reader")
        self._writer = ThreadPoolExecutor(1, thread_name_prefix="writer")
        self._keeper = ThreadPoolExecutor(1, thread_name_prefix="keeper")
        self._latest: dict[tuple[int, str], int] = {}
        self._owners: set[int] = set()
        self._numbers = 0
        self._under_way: set[Future[None]] = set()
        self._aside: list[threading.Thread] = []
        self._turn = threading.Lock()
        self._on_the_way = 0
        """Outcomes that were sent to the GUI thread and not yet delivered there."""
        self._lock = threading.Lock()
        self._closed = False
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def read(
        self,
        owner: QObject,
        slot: str,
        work: Work[T],
        show: Shown[T],
        failed: Failed | None = None,
    ) -> None:
        """Ask something; `show` gets the answer unless a later question took the slot."""
        ticket = self._ticket(owner, slot, show, failed)
        self._submit(self._readers, ticket, work)

    def change(
        self,
        owner: QObject,
        work: Work[T],
        done: Shown[T],
        failed: Failed | None = None,
    ) -> None:
        """Change something; `done` gets the answer, and the topics of a `Changed` are told."""
        self._submit(self._writer, self._ticket(owner, "", done, failed), work)

    def keep(
        self,
        owner: QObject,
        work: Work[object],
        done: Shown[object] | None = None,
        failed: Failed | None = None,
    ) -> None:
        """Keep something of this machine, not of the books: it says nothing of the connection.

        It waits for nothing that the server is asked, and is done even when the program ends.
        """
        ticket = self._ticket(owner, "", done or _nothing, failed or log_error)
        self._submit(self._keeper, replace(ticket, is_quiet=True), work)

    def aside(
        self, owner: QObject, work: Work[T], done: Shown[T], failed: Failed | None = None
    ) -> None:
        """Do what runs by itself and may take long, such as sending: nobody waits for it.

        One at a time, on a thread of its own. It counts neither as being busy nor as a sign that
        the person's own questions are answered; whoever closes waits for it a little.
        """
        if self._closed:
            return
        ticket = replace(self._ticket(owner, "", done, failed or log_error), is_quiet=True)
        self._send_courier(ticket, work, Future())

    def reach(
        self, owner: QObject, work: Work[T], done: Shown[T], failed: Failed | None = None
    ) -> None:
        """Send or fetch through a network what a person waits for.

        It counts as busy, but neither questions nor changes stand behind it in a queue; what runs
        aside and this take turns.
        """
        if self._closed:
            return
        under_way: Future[None] = Future()
        with self._lock:
            self._under_way.add(under_way)
        self.idle_changed.emit(False)
        under_way.add_done_callback(self._end)
        self._send_courier(self._ticket(owner, "", done, failed), work, under_way)

    def _send_courier(self, ticket: _Ticket, work: Work[Any], under_way: Future[None]) -> None:
        def run() -> None:
            with self._turn:
                if not self._closed:
                    self._run(ticket, work)
            under_way.set_result(None)

        # A daemon: a service that does not answer must not keep the program from ending.
        thread = threading.Thread(target=run, name="courier", daemon=True)
        self._aside = [one for one in self._aside if one.is_alive()] + [thread]
        thread.start()

    @property
    def is_closed(self) -> bool:
        """Whether no orders are taken any more; what goes on for long ends itself then."""
        return self._closed

    def forget(self, owner: QObject) -> None:
        """Let nothing reach this owner any more, for instance because it was closed."""
        self._forget(id(owner))

    @property
    def is_idle(self) -> bool:
        """Whether nothing is under way."""
        with self._lock:
            return not self._under_way and not self._on_the_way

    def close(self, seconds_max: int = 5) -> None:
        """Take no more orders, and give those under way some time to end."""
        self._closed = True
        self._latest.clear()
        for pool in (self._readers, self._writer):
            pool.shutdown(wait=False, cancel_futures=True)
        # What shall outlive the window takes milliseconds: it is not given up.
        self._keeper.shutdown(wait=False)
        with self._lock:
            left = set(self._under_way)
        until = monotonic() + seconds_max
        wait(left, timeout=seconds_max)
        for thread in self._aside:
            thread.join(max(until - monotonic(), 0))

    def _ticket(
        self, owner: QObject, slot: str, done: Shown[Any], failed: Failed | None
    ) -> _Ticket:
        self._numbers += 1
        # A change has no slot: each of them is answered.
        key = (id(owner), slot or f"change {self._numbers}")
        if id(owner) not in self._owners:
            who = id(owner)
            self._owners.add(who)
            owner.destroyed.connect(lambda *_: self._drop(who))
        self._latest[key] = self._numbers
        return _Ticket(owner=owner, slot=key[1], number=self._numbers, done=done, failed=failed)

    def _drop(self, who: int) -> None:
        self._owners.discard(who)
        self._forget(who)

    def _forget(self, who: int) -> None:
        for key in [key for key in self._latest if key[0] == who]:
            del self._latest[key]

    def _is_wanted(self, ticket: _Ticket) -> bool:
        return self._latest.get((id(ticket.owner), ticket.slot)) == ticket.number

    def _submit(self, pool: ThreadPoolExecutor, ticket: _Ticket, work: Work[Any]) -> None:
        if self._closed:
            return
        is_read = pool is self._readers

        def run() -> None:
            trace = threading.gettrace()
            if trace is not None:
                sys.settrace(trace)
            # A question that nobody waits for is not asked; a change that was ordered is made.
            if not is_read or self._is_wanted(ticket):
                self._run(ticket, work)

        future = pool.submit(run)
        with self._lock:
            self._under_way.add(future)
        self.idle_changed.emit(False)
        future.add_done_callback(self._end)

    def _run(self, ticket: _Ticket, work: Work[Any]) -> None:
        try:
            outcome = _Outcome(ticket=ticket, value=work())
        except Exception as error:  # noqa: BLE001 - whatever it is, its owner hears of it
            outcome = _Outcome(ticket=ticket, error=error)
        self._send(outcome)

    def _end(self, future: Future[None]) -> None:
        with self._lock:
            self._under_way.discard(future)
            is_idle = not self._under_way
        if is_idle:
            self._send(None)

    def _send(self, outcome: _Outcome | None) -> None:
        if not self._closed and shiboken6.isValid(self):
            if outcome is not None:
                with self._lock:
                    self._on_the_way += 1
            self._arrived.emit(outcome)

    @Slot(object)
    def _deliver(self, outcome: _Outcome | None) -> None:
        if outcome is None:
            self.idle_changed.emit(self.is_idle)
            return
        try:
            self._hand_over(outcome)
        finally:
            with self._lock:
                self._on_the_way -= 1

    def _hand_over(self, outcome: _Outcome) -> None:
        ticket = outcome.ticket
        if not ticket.is_quiet:
            self._tell(outcome)
        if not self._is_wanted(ticket) or not shiboken6.isValid(ticket.owner):
            return
        del self._latest[id(ticket.owner), ticket.slot]
        if outcome.error is None:
            ticket.done(outcome.value)
        elif ticket.failed is not None:
            ticket.failed(outcome.error)
        else:
            self.failed.emit(ticket.owner, outcome.error)

    def _tell(self, outcome: _Outcome) -> None:
        """Say how it went to whoever watches the connection and the topics."""
        if outcome.error is not None:
            self.went_badly.emit(outcome.error)
            return
        self.went_well.emit()
        if isinstance(outcome.value, Changed) and outcome.value.topics != Topic(0):
            self.changed.emit(outcome.value.topics)
            self.wrote.emit(outcome.value.topics)


def _nothing(_answer: object) -> None:
    """Nobody waits for the answer."""
