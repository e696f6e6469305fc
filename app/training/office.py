"""Where a demo is made: the ways in of its two persons, and the operator's way to take it away."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from typing import Protocol

from filelock import FileLock, Timeout

from app.core.books import Desk, Tenant
from app.core.errors import QT_TRANSLATE_NOOP, Unavailable
from app.server.erase import erase_company
from app.server.own_computer import Key, OwnComputer
from app.server.statistics import learn_sizes
from app.store.books import OpenDesk
from app.store.door import Address, Door

_WAIT_S = 60


class Office(Protocol):
    """What making a demo needs of a place: two persons' desks, and an eraser."""

    def owner(self) -> Desk:
        """The owner's desk: office administrator, and chief accountant of the demo."""

    def colleague(self, login: str) -> Desk:
        """The desk of another person, whose password is kept here or made anew."""

    def keep(self, login: str, password: str) -> None:
        """Keep a person's password."""

    def erase(self, tenant: Tenant) -> None:
        """Take a demo away, whole or half made."""

    def learn_sizes(self) -> None:
        """Let the server measure its tables, now that the first entries are in them."""


class OwnOffice:
    """This computer as the place of a demo."""

    def __init__(self, own: OwnComputer, stack: ExitStack) -> None:
        self._own = own
        self._stack = stack

    def owner(self) -> Desk:
        """The owner's desk."""
        return self._desk(self._own.owner())

    def colleague(self, login: str) -> Desk:
        """The desk of another person, whose password is kept here or made anew."""
        return self._desk(self._own.key(login))

    def keep(self, login: str, password: str) -> None:
        """Keep a person's password on this computer."""
        self._own.keep(login, password)

    def erase(self, tenant: Tenant) -> None:
        """Take a demo away."""
        erase_company(self._own.operator, tenant)

    def learn_sizes(self) -> None:
        """Let the server measure its tables."""
        learn_sizes(self._own.operator)

    def _desk(self, key: Key) -> Desk:
        address = Address(host=self._own.host, port=self._own.port)
        door = Door(address, key.login, key.password.reveal())
        door.open()
        self._stack.callback(door.close)
        return OpenDesk(door)


@contextmanager
def own_office(own: OwnComputer) -> Iterator[Office]:
    """This computer, for one making of a demo at a time.

    Raises: Unavailable "demo.busy" when another program makes one for too long.
    """
    lock = FileLock(own.cluster.places.data / "demo.lock", mode=0o600)
    try:
        lock.acquire(timeout=_WAIT_S)
    except Timeout:
        raise Unavailable(
            "demo.busy",
            QT_TRANSLATE_NOOP("app", "Another program makes the demo just now. Try again later."),
        ) from None
    with ExitStack() as stack:
        stack.callback(lock.release)
        yield OwnOffice(own, stack)
