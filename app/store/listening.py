"""Announcements of a company heard as they come, and its connection mended when it was cut.

One thread waits at the writing connection; whoever writes on it hears announcements on the way.
"""

from __future__ import annotations

import select
import socket
import threading
from collections.abc import Callable
from contextlib import suppress
from time import monotonic
from typing import Any

import psycopg
from psycopg import sql

from app.core.books import Tenant
from app.core.changes import Topic, topics_named
from app.core.errors import Denied, Fault, Unavailable
from app.core.log import log_error
from app.store.door import Door, Purpose
from app.store.refusals import make_fault, translated

HEARTBEAT_S = 30.0
"""How long a silent connection is believed in; then it is asked."""
FIRST_PAUSE_S = 0.5
PAUSE_MAX_S = 30.0

Hear = Callable[[Topic], object]
Stand = Callable[[bool], object]
Refuse = Callable[[Exception], object]


class Listener:
    """Tells topics that colleagues announce, and whether the server answers.

    `hear`, `stand` and `refuse` are called on threads of the store. What was announced while the
    connection was cut nobody knows: after a `stand(False)` and a `stand(True)` everything may have
    changed.
    """

    def __init__(
        self, door: Door, tenant: Tenant, hear: Hear, stand: Stand, refuse: Refuse | None = None
    ) -> None:
        self._door = door
        self._tenant = tenant
        self._hear = hear
        self._stand = stand
        self._refuse = refuse
        self._left = threading.Event()
        self._nudged = threading.Event()
        self._wake: socket.socket | None = None
        self._connection: psycopg.Connection[Any] | None = None
        self._channel = ""
        self._pid = 0
        self._was_cut = False
        self._thread = threading.Thread(target=self._run, name="listener", daemon=True)

    def start(self) -> Listener:
        """Listen from now on."""
        self._thread.start()
        return self

    def check(self) -> None:
        """Ask the server now whether it is there, and try again at once when it was not."""
        self._nudged.set()
        wake = self._wake
        if wake is not None:
            try:
                wake.send(b".")
            except OSError:
                # It is being closed, or enough nudges wait already.
                return

    def close(self, seconds_max: float = 0) -> None:
        """Listen no longer; with seconds, wait so long for the thread to end."""
        self._left.set()
        self.check()
        if seconds_max:
            self._thread.join(seconds_max)

    def _run(self) -> None:
        ear, wake = socket.socketpair()
        for end in (ear, wake):
            end.setblocking(False)
        self._wake = wake
        try:
            self._attend_always(ear)
        finally:
            self._wake = None
            self._forget()
            for end in (ear, wake):
                end.close()

    def _attend_always(self, ear: socket.socket) -> None:
        pause = FIRST_PAUSE_S
        while not self._left.is_set() and self._door.is_open:
            began = monotonic()
            try:
                self._attend(ear)
            except Denied as error:
                # The session ended: the window says so at once, and signs in again.
                self._was_cut = True
                if self._refuse is not None and not self._left.is_set():
                    self._refuse(error)
            except Fault:
                self._was_cut = True
                self._tell(is_connected=False)
            except Exception as error:  # noqa: BLE001 - a fault of ours must not end the listening
                log_error(error)
                self._was_cut = True
            pause = FIRST_PAUSE_S if monotonic() - began > PAUSE_MAX_S else pause
            if self._nudged.wait(pause):
                self._nudged.clear()
                pause = FIRST_PAUSE_S
            else:
                pause = min(pause * 2, PAUSE_MAX_S)

    def _attend(self, ear: socket.socket) -> None:
        """Listen until asked to leave. Raises: what the server or its absence says."""
        if self._was_cut:
            self._door.reopen()
        self._join()
        self._tell(is_connected=True)
        self._was_cut = False
        while not self._left.is_set():
            connection = self._connection
            assert connection is not None, "joined above"
            if connection.closed:
                # Whoever asked on it has found it cut, and may have opened another.
                raise make_fault(Unavailable, "server.connection_lost", {})
            self._wait(ear, connection)

    def _wait(self, ear: socket.socket, connection: psycopg.Connection[Any]) -> None:
        try:
            ears = [ear.fileno(), connection.fileno()]
            ready, _, _ = select.select(ears, [], [], HEARTBEAT_S)
        except (OSError, ValueError, psycopg.Error):
            # Closed under our hands: the next round sees it.
            return
        self._nudged.clear()
        is_nudged = ear.fileno() in ready
        if is_nudged:
            with suppress(BlockingIOError):
                ear.recv(4096)
        if self._left.is_set():
            return
        if is_nudged:
            self._door.reopen()
        # What was announced is told by the handler while this is answered.
        with translated(), self._door.as_it_is(Purpose.WRITE) as held:
            held.execute("select 1")
        if is_nudged or not ready:
            self._join()
            self._tell(is_connected=True)

    def _join(self) -> None:
        """LISTEN on the connection there is now, on the channel the company has now."""
        with translated(), self._door.as_it_is(Purpose.WRITE) as connection:
            with connection.transaction():
                connection.execute(
                    "select set_config('app.tenant', %s, true)", (str(self._tenant),)
                )
                row = connection.execute(
                    "select api.announcement_channel(%s)", (self._tenant,)
                ).fetchone()
            channel = str(row[0]) if row is not None else ""
            if connection is self._connection and channel == self._channel:
                return
            if connection is not self._connection:
                connection.add_notify_handler(self._noted)
            else:
                connection.execute(sql.SQL("unlisten {}").format(sql.Identifier(self._channel)))
            connection.execute(sql.SQL("listen {}").format(sql.Identifier(channel)))
            self._connection, self._channel = connection, channel
            self._pid = connection.info.backend_pid

    def _forget(self) -> None:
        connection = self._connection
        if connection is None or connection.closed:
            return
        try:
            with translated(), self._door.as_it_is(Purpose.WRITE) as held:
                if held is connection:
                    held.remove_notify_handler(self._noted)
                    held.execute(sql.SQL("unlisten {}").format(sql.Identifier(self._channel)))
        except Fault:
            # It was cut in this moment: there is nothing left to end.
            return

    def _noted(self, note: psycopg.Notify) -> None:
        # What this program has announced it has already shown.
        if note.channel == self._channel and note.pid != self._pid and not self._left.is_set():
            topics = topics_named(note.payload.split())
            if topics:
                self._hear(topics)

    def _tell(self, *, is_connected: bool) -> None:
        if not self._left.is_set():
            self._stand(is_connected)
