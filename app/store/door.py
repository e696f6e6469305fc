"""A person's way into a server: up to three connections, verified together, and their sessions.

One connection writes, one reads, one does long work; the verified one vouches for the others
with `api.branch()`. What is secret lives here only, and no text form shows it.
"""

from __future__ import annotations

import hmac
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from pathlib import Path
from typing import Any

import psycopg
from psycopg.rows import namedtuple_row

from app.core.errors import Denied, Unavailable
from app.store.refusals import fault_of, make_fault, translated

REFRESH_BEFORE = timedelta(minutes=5)
"""How long before its end a session is refreshed."""


class Purpose(StrEnum):
    """What a connection is for; a window has one of each at most."""

    WRITE = "write"
    READ = "read"
    LONG = "long"


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """Where a server is. `ca_file` belongs to a shared server; an own computer needs none.

    `host` is a name, an IP address or the folder of a unix socket.
    """

    host: str
    port: int = 5432
    database: str = "davtari"
    ca_file: Path | None = None

    @property
    def is_shared(self) -> bool:
        """Whether the server stands across a network, and so must prove itself."""
        return self.ca_file is not None

    def parameters(self) -> dict[str, Any]:
        """What libpq needs besides login and password.

        A shared server must prove its name by its certificate and the password is never shown to
        it: with libpq's defaults a false server would get it in clear.
        """
        given: dict[str, Any] = {
            "host": self.host,
            "port": self.port,
            "dbname": self.database,
            "connect_timeout": 10,
            "require_auth": "scram-sha-256",
        }
        if self.is_shared:
            given |= {
                "sslmode": "verify-full",
                "sslrootcert": str(self.ca_file),
                "channel_binding": "require",
                "ssl_min_protocol_version": "TLSv1.3",
                # A cable pulled out is noticed in half a minute, not in a quarter of an hour.
                "keepalives_idle": 15,
                "keepalives_interval": 5,
                "keepalives_count": 3,
                "tcp_user_timeout": 30_000,
            }
        return given


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """Tokens of one verified connection; never printed."""

    token: str = field(repr=False)
    refresh: str = field(repr=False)
    expires_at: datetime


class _Line:
    """One connection with its session and the lock that keeps its transactions apart."""

    def __init__(self, connection: psycopg.Connection[Any]) -> None:
        self.connection = connection
        self.session: Session | None = None
        self.lock = threading.RLock()


class Door:
    """One person's connections to one server.

    Threads may share it; each connection does one thing at a time.
    """

    def __init__(self, address: Address, login: str, password: str) -> None:
        self.address = address
        self.login = login
        self.repair: Callable[[], object] | None = None
        """How the server itself is brought back when it does not answer, if that is ours to do."""
        self._password = password
        self._lines: dict[Purpose, _Line] = {}
        self._opening = threading.RLock()
        self.is_open = False
        """Whether it was opened and not closed again; connections may be cut all the same."""

    def __repr__(self) -> str:
        return f"Door({self.address.host!r}, {self.login!r})"

    def open(self) -> None:
        """Connect for writing; nothing more may be done on a shared server before `accept`.

        Raises: Denied "login.refused"; Unavailable "server.connection_lost".
        """
        with self._opening:
            self.is_open = True
            if Purpose.WRITE not in self._lines:
                self._lines[Purpose.WRITE] = self._connect()

    def accept(self, answer: dict[str, Any]) -> bool:
        """Take the session that a sign-in on the writing connection has given.

        False if it was refused.
        """
        writing = self._lines[Purpose.WRITE]
        accepted = self._take(writing, answer)
        if accepted:
            # The others belong to a session that was left: they join this one when next used.
            for line in self._lines.values():
                if line is not writing:
                    line.session = None
        return accepted

    def renew(self, password: str) -> None:
        """Connect with another password from now on; connections that stand are left alone."""
        self._password = password

    def resume(self, refresh: str) -> bool:
        """Verify the writing connection with a refresh token kept from before; False if it ended.

        The token is used up: what `refresh_token` gives afterwards is the one to keep.
        """
        with translated():
            answer = _value(
                self._lines[Purpose.WRITE].connection, "select api.refresh_session(%s)", refresh
            )
        return self.accept(answer)

    @property
    def refresh_token(self) -> str | None:
        """The token that verifies a later connection; None before sign-in. It is a secret."""
        line = self._lines.get(Purpose.WRITE)
        return None if line is None or line.session is None else line.session.refresh

    def forget_session(self) -> None:
        """Know no session any more: it was ended, and its tokens are good for nothing."""
        for line in tuple(self._lines.values()):
            line.session = None

    def close(self) -> None:
        """End every connection; a session is not ended by it, only left."""
        with self._opening:
            self.is_open = False
            for line in self._lines.values():
                line.connection.close()
            self._lines.clear()

    @contextmanager
    def line(self, purpose: Purpose) -> Iterator[psycopg.Connection[Any]]:
        """The connection for a purpose, verified and alone for the length of the block.

        Raises: Denied "session.ended" or "session.needed" when it cannot be verified without the
        person.
        """
        held = self._line(purpose)
        with held.lock, translated():
            self._keep_verified(held)
            yield held.connection

    @contextmanager
    def as_it_is(self, purpose: Purpose) -> Iterator[psycopg.Connection[Any]]:
        """The connection for a purpose without refreshing its session.

        For what runs by itself: a window that nobody uses must not keep its session alive.
        """
        held = self._line(purpose)
        with held.lock:
            yield held.connection

    def reopen(self) -> None:
        """Connect anew after connections were cut; those that still answer are kept.

        Raises: Unavailable "server.connection_lost"; Denied "session.ended".
        """
        self._drop_cut()
        try:
            self._line(Purpose.WRITE)
        except Unavailable:
            if self.repair is None or not self.is_open:
                raise
            self.repair()
            self._line(Purpose.WRITE)

    def check_password(self, password: str) -> bool:
        """Whether this is the password with which the door was opened."""
        return hmac.compare_digest(password.encode(), self._password.encode())

    def _drop_cut(self) -> None:
        """Ask every connection that is not at work whether it still stands; close the others."""
        for line in tuple(self._lines.values()):
            if not line.lock.acquire(blocking=False):
                continue
            try:
                line.connection.execute("select 1")
            except psycopg.Error:
                line.connection.close()
            finally:
                line.lock.release()

    def _line(self, purpose: Purpose) -> _Line:
        """The connection for a purpose; work that comes late opens nothing at a closed door."""
        with self._opening:
            if not self.is_open:
                raise make_fault(Unavailable, "server.connection_lost", {})
            found = self._lines.get(purpose)
            if found is None or found.connection.closed:
                fresh = self._connect()
                try:
                    self._join(fresh)
                except BaseException:
                    fresh.connection.close()
                    raise
                if found is not None:
                    found.connection.close()
                self._lines[purpose] = found = fresh
            elif found.session is None:
                # It was opened before the person signed in.
                self._join(found)
            return found

    def _connect(self) -> _Line:
        # Ours, whatever the login's own settings are: dates and times mean the same everywhere.
        settings = "-c timezone=UTC -c datestyle=ISO,YMD"
        try:
            connection = psycopg.connect(
                **self.address.parameters(),
                user=self.login,
                password=self._password,
                options=settings,
                autocommit=True,
                row_factory=namedtuple_row,
                application_name="davtari",
            )
        except psycopg.OperationalError as error:
            # The error itself holds the password, so it goes no further.
            fault = fault_of(error)
        else:
            return _Line(connection)
        raise fault

    def _join(self, fresh: _Line) -> None:
        """Verify a new connection.

        By a ticket of a verified one, or, when all were cut, by the refresh token of one.
        """
        verified = [line for line in self._lines.values() if line.session is not None]
        if not verified:
            return
        voucher = next((line for line in verified if not line.connection.closed), verified[0])
        assert voucher.session is not None, "chosen among the verified"
        with translated():
            if voucher.connection.closed:
                answer = self._refreshed(fresh, voucher.session.refresh)
                # Used up: shown a second time it would end every session of the family.
                voucher.session = None
            else:
                with voucher.lock:
                    self._keep_verified(voucher)
                    ticket = _value(voucher.connection, "select api.branch()")
                answer = _value(fresh.connection, "select api.join_branch(%s)", ticket)
        if not self._take(fresh, answer):
            raise make_fault(Denied, "session.ended", {})

    def _keep_verified(self, line: _Line) -> None:
        """Refresh a session that is about to end."""
        if line.connection.closed:
            raise make_fault(Unavailable, "server.connection_lost", {})
        if line.session is None or datetime.now(UTC) < line.session.expires_at - REFRESH_BEFORE:
            return
        answer = self._refreshed(line, line.session.refresh)
        if not self._take(line, answer):
            raise make_fault(Denied, "session.ended", {})

    def _refreshed(self, line: _Line, token: str) -> dict[str, Any]:
        """What the server gives for a refresh token.

        What it refuses is the end of the whole sign-in: nothing of it is shown again, so that the
        person can sign in anew.
        """
        try:
            answer: dict[str, Any] = _value(
                line.connection, "select api.refresh_session(%s)", token
            )
        except psycopg.Error as error:
            if isinstance(fault_of(error), Denied):
                self.forget_session()
            raise
        if not answer.get("accepted"):
            self.forget_session()
        return answer

    def _take(self, line: _Line, answer: dict[str, Any]) -> bool:
        if not answer.get("accepted"):
            return False
        line.session = Session(
            token=answer["token"],
            refresh=answer["refresh"],
            expires_at=datetime.fromisoformat(answer["expires_at"]),
        )
        with translated():
            line.connection.execute(
                "select set_config('app.session', %s, false)", (line.session.token,)
            )
        return True


def _value(connection: psycopg.Connection[Any], statement: str, *arguments: object) -> Any:
    row = connection.execute(statement, arguments).fetchone()
    return None if row is None else row[0]
