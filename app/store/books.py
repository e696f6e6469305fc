"""The books of one company, opened by one person: reading and writing transactions on a Door."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from datetime import datetime
from typing import Any

import psycopg
from psycopg import sql
from psycopg.types.json import Jsonb, set_json_dumps, set_json_loads

from app.core.books import Tenant
from app.core.dates import Clock, utc_now
from app.store.door import Door, Purpose
from app.store.json_values import dumps, loads
from app.store.listening import Hear, Listener, Refuse, Stand
from app.store.refusals import translated

_NAME = re.compile(r"[a-z][a-z0-9_]*")
ASKED = "davtari.asked"
"""The audit event of Python raised before each question to the server, with the function's name."""


class Transaction:
    """One open transaction; asks and changes through the functions of `api` alone."""

    def __init__(self, connection: psycopg.Connection[Any]) -> None:
        self._connection = connection

    def rows(self, function: str, /, **named: object) -> list[Any]:
        """The rows a function gives, each read by column name."""
        sys.audit(ASKED, function)
        statement = sql.SQL("select * from {}").format(_call(function, named))
        return self._connection.execute(statement, _bound(named)).fetchall()

    def call(self, function: str, /, **named: object) -> Any:
        """The one value a function gives."""
        sys.audit(ASKED, function)
        statement = sql.SQL("select {}").format(_call(function, named))
        row = self._connection.execute(statement, _bound(named)).fetchone()
        return None if row is None else row[0]

    @contextmanager
    def attempt(self) -> Iterator[None]:
        """A part that is undone alone when it is refused; the transaction goes on after it."""
        with translated(), self._connection.transaction():
            yield


class OpenBooks:
    """A company's books as services and screens know them (`core.books.Books`)."""

    def __init__(self, door: Door, tenant: Tenant, language: str, clock: Clock = utc_now) -> None:
        self._door = door
        self.tenant = tenant
        self.language = language
        self._clock = clock
        self._is_attended = True

    def clock(self) -> datetime:
        """The present moment, in UTC."""
        return self._clock()

    @contextmanager
    def read(self) -> Iterator[Transaction]:
        """A transaction that sees one moment of the books and changes nothing."""
        with self._transaction(Purpose.READ) as opened:
            yield opened

    @contextmanager
    def write(self) -> Iterator[Transaction]:
        """A transaction that is committed when its block ends well, else undone."""
        with self._transaction(Purpose.WRITE) as opened:
            yield opened

    def unattended(self) -> OpenBooks:
        """The same books for what runs by itself: no session is refreshed for it."""
        made = OpenBooks(self._door, self.tenant, self.language, self._clock)
        made._is_attended = False
        return made

    def listen(self, hear: Hear, stand: Stand, refuse: Refuse | None = None) -> Listener:
        """Hear what colleagues change, and whether the server answers, until it is closed."""
        return Listener(self._door, self.tenant, hear, stand, refuse).start()

    def _transaction(self, purpose: Purpose) -> AbstractContextManager[Transaction]:
        return transaction(self._door, purpose, self.tenant, is_attended=self._is_attended)


class OpenDesk:
    """A person at a server, before a company is chosen (`core.books.Desk`)."""

    def __init__(self, door: Door, clock: Clock = utc_now) -> None:
        self._door = door
        self._clock = clock

    @contextmanager
    def read(self) -> Iterator[Transaction]:
        """A transaction outside all companies that changes nothing."""
        with transaction(self._door, Purpose.READ) as opened:
            yield opened

    @contextmanager
    def write(self) -> Iterator[Transaction]:
        """A transaction outside all companies, on the connection that signs in."""
        with transaction(self._door, Purpose.WRITE) as opened:
            yield opened

    def accept(self, answer: dict[str, Any]) -> bool:
        """Take the session that a sign-in on the writing connection has given.

        False if it was refused.
        """
        return self._door.accept(answer)

    def forget_session(self) -> None:
        """Know no session any more: it was ended, and nothing of it is kept."""
        self._door.forget_session()

    def renew(self, password: str) -> None:
        """Use another password from now on: it was just changed."""
        self._door.renew(password)

    @property
    def is_shared(self) -> bool:
        """Whether the server is shared with others."""
        return self._door.address.is_shared

    def check_password(self, password: str) -> bool:
        """Whether this is the person's password, for a window that was covered."""
        return self._door.check_password(password)

    def open(self, tenant: Tenant, language: str) -> OpenBooks:
        """The books of a company."""
        return OpenBooks(self._door, tenant, language, self._clock)


@contextmanager
def transaction(
    door: Door, purpose: Purpose, tenant: Tenant | None = None, *, is_attended: bool = True
) -> Iterator[Transaction]:
    """One transaction on a person's connection, in the company given, or in none.

    What is not `is_attended` runs by itself, and refreshes no session.

    Raises: the six errors, whatever the server says.
    """
    line = door.line if is_attended else door.as_it_is
    with translated(), line(purpose) as connection, connection.transaction():
        if purpose is Purpose.READ:
            connection.execute("set transaction isolation level repeatable read, read only")
        connection.execute(
            "select set_config('app.tenant', %s, true)", ("" if tenant is None else str(tenant),)
        )
        yield Transaction(connection)


def _call(function: str, named: dict[str, object]) -> sql.Composed:
    """`api.function(in_name => %(name)s, ...)`; names are identifiers of our own sources."""
    for name in (function, *named):
        assert _NAME.fullmatch(name), name
    arguments = sql.SQL(", ").join(
        sql.SQL("{} => {}").format(sql.Identifier(f"in_{name}"), sql.Placeholder(name))
        for name in named
    )
    return sql.SQL("{}({})").format(sql.Identifier("api", function), arguments)


def _bound(named: dict[str, object]) -> dict[str, object]:
    return {name: _parameter(value) for name, value in named.items()}


def _parameter(value: object) -> object:
    """A dict or list travels as jsonb, a tuple as an array of its items."""
    if isinstance(value, dict | list):
        return Jsonb(value)
    if isinstance(value, tuple):
        return list(value)
    assert not isinstance(value, float), "money never travels as float"
    return value


set_json_dumps(dumps)
set_json_loads(loads)
