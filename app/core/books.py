"""Open books as services and screens know them: a door to read and a door to write.

Only the shape; `app.store` has the connection behind it. Every question and every change is a
function of the database's schema `api`, called by name.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import datetime
from typing import Any, NewType, Protocol
from uuid import UUID

from app.core.changes import Topic

Tenant = NewType("Tenant", UUID)
"""The id of a company: the wall of row security runs along it."""


class Transaction(Protocol):
    """One transaction of the database: all of it happens, or nothing."""

    def rows(self, function: str, /, **named: object) -> list[Any]:
        """The rows a function gives for these named arguments, each read by column name.

        Raises: the error of the six that the function raises.
        """

    def call(self, function: str, /, **named: object) -> Any:
        """The one value a function gives for these named arguments.

        Raises: the error of the six that the function raises.
        """

    def attempt(self) -> AbstractContextManager[None]:
        """A part that is undone alone when it is refused; the transaction goes on after it."""


class Listening(Protocol):
    """An ear on what colleagues change, and an eye on the connection."""

    def check(self) -> None:
        """Ask the server now whether it is there; never waits for the answer."""

    def close(self) -> None:
        """Hear and see no longer."""


class Books(Protocol):
    """The books of one company, opened by one person."""

    @property
    def tenant(self) -> Tenant:
        """The company."""

    @property
    def language(self) -> str:
        """The language the person reads: ka, en or ru."""

    def clock(self) -> datetime:
        """The present moment, in UTC."""

    def read(self) -> AbstractContextManager[Transaction]:
        """A transaction that sees one moment of the books and changes nothing."""

    def write(self) -> AbstractContextManager[Transaction]:
        """A transaction that is committed when its block ends well, else undone."""

    def unattended(self) -> Books:
        """The same books for what runs by itself: nothing it does makes a session last longer.

        Where the session has ended it is Denied, until the person is back.
        """

    def listen(
        self,
        hear: Callable[[Topic], object],
        stand: Callable[[bool], object],
        refuse: Callable[[Exception], object] | None = None,
    ) -> Listening:
        """Tell the topics that colleagues change, and whether the server answers.

        `refuse` is told the error with which the server turns the person away, say when the
        session was ended from elsewhere. All are called on other threads. A connection that was
        cut is opened anew by itself; what was announced meanwhile nobody knows. Changes through
        these very books are not told.
        """


class Desk(Protocol):
    """A person at a server, before a company is chosen."""

    def read(self) -> AbstractContextManager[Transaction]:
        """A transaction outside all companies that changes nothing."""

    def write(self) -> AbstractContextManager[Transaction]:
        """A transaction outside all companies."""

    def accept(self, answer: dict[str, Any]) -> bool:
        """Take the session that a sign-in in a writing transaction has given.

        False if it was refused.
        """

    @property
    def is_shared(self) -> bool:
        """Whether the server is shared with others."""

    def check_password(self, password: str) -> bool:
        """Whether this is the person's password, for a window that was covered."""

    def open(self, tenant: Tenant, language: str) -> Books:
        """The books of a company."""

    def forget_session(self) -> None:
        """Know no session any more: it was ended, and nothing of it is kept."""

    def renew(self, password: str) -> None:
        """Use another password from now on: it was just changed."""
