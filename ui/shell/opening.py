"""Opens the books on a thread of its own and keeps them open as long as the window lives.

The private server is started, joined and left there: none of it ever holds up the window.
"""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.core.books import Desk
from app.core.invitation import Invitation
from app.integrations.service import RsAccess
from app.security import service as security
from app.security.records import Company, Person
from ui.kit.workplace import Shelf
from ui.shell.entrance import Entrance, Opener, Wanted

STEPS = ("server", "shared", "demo", "practice", "books")
_LEAVE, _GO_ON = "leave", "go on"


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """Whoever is inside: the desk, the person, the companies he may enter.

    `server` None: the books of this computer. Only there a demo can be made.
    """

    desk: Desk
    person: Person
    companies: tuple[Company, ...]
    server: Invitation | None = None
    make_demo: Callable[[], None] | None = None
    folder: Path | None = None
    """Where this computer keeps what it remembers."""
    keep_password: Callable[[str, str], object] | None = None
    """Keeps the password of a login, where the computer asks nobody for it."""
    shelf: Shelf | None = None
    """Where the person's unfinished drafts lie."""
    forget_password: Callable[[], object] | None = None
    """Forgets the password of a shared server that this computer keeps; None: it keeps none."""
    rs: RsAccess | None = None
    """The users of RS.ge on this computer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A shared server that knows the password and asks for the code, or for the first one."""

    desk: Desk
    person: Person
    server: Invitation | None
    remember: Callable[[str | None], object]
    """Keeps the password on this computer; None forgets the one that is kept."""


class Opening(QObject):
    """Goes in, tells each step, stays, and goes out when asked."""

    stepped = Signal(str)
    """What is being done: one of STEPS."""
    asked = Signal(object)
    """The Asked of a server that wants a code; `go_on` when it was given."""
    opened = Signal(object)
    """The Opened."""
    failed = Signal(object)
    """The error for which it did not come to that."""

    def __init__(self, opener: Opener, wanted: Wanted) -> None:
        super().__init__()
        self._opener = opener
        self.wanted = wanted
        self.makes_demo = False
        """Whether the demo company is made, unasked, where there is no company."""
        self._orders: queue.SimpleQueue[str] = queue.SimpleQueue()
        self._is_left = threading.Event()
        self._thread: threading.Thread | None = None

    def begin(self) -> None:
        """Start going in; after a failure it may be tried again."""
        if self._thread is not None and self._thread.is_alive():
            return
        self._orders = queue.SimpleQueue()
        self._is_left = threading.Event()
        # A daemon: a server that cannot be left must not keep the program from ending.
        self._thread = threading.Thread(target=self._run, name="opening", daemon=True)
        self._thread.start()

    def go_on(self) -> None:
        """The code was given: go in."""
        self._orders.put(_GO_ON)

    def leave(self, seconds_max: int = 20) -> bool:
        """Go out; False when it took longer than one can wait for."""
        self._is_left.set()
        self._orders.put(_LEAVE)
        if self._thread is None:
            return True
        self._thread.join(seconds_max)
        return not self._thread.is_alive()

    def _run(self) -> None:
        orders, is_left = self._orders, self._is_left
        try:
            self.stepped.emit("server" if self.wanted.server is None else "shared")
            with self._opener(self.wanted) as entrance:
                self._enter(entrance)
                while orders.get() != _LEAVE:
                    self._enter(entrance)
        except Exception as error:  # noqa: BLE001 - shown in the window, whatever it is
            if not is_left.is_set():
                self.failed.emit(error)

    def _enter(self, entrance: Entrance) -> None:
        self.stepped.emit("books")
        desk, server = entrance.desk, self.wanted.server
        person = security.who_am_i(desk)
        if self._is_left.is_set():
            return
        if entrance.is_shared and not person.is_verified:
            remember = entrance.remember
            self.asked.emit(Asked(desk=desk, person=person, server=server, remember=remember))
            return
        found = entered(desk)
        if not found and self.makes_demo and person.is_office_administrator:
            self.stepped.emit("demo")
            entrance.make_demo()
            found = entered(desk)
        opened = Opened(
            desk=desk,
            person=person,
            companies=found,
            server=server,
            make_demo=None if entrance.is_shared else entrance.make_demo,
            folder=entrance.folder,
            keep_password=entrance.keep_password,
            shelf=entrance.shelf(str(person.person_id)),
            forget_password=_forgetting(entrance),
            rs=entrance.rs(),
        )
        self.opened.emit(opened)


def _forgetting(entrance: Entrance) -> Callable[[], object] | None:
    if not entrance.is_shared or entrance.keep_password is None:
        return None
    return lambda: entrance.remember(None)


def entered(desk: Desk) -> tuple[Company, ...]:
    """The companies a person may enter."""
    return tuple(company for company in security.companies(desk) if company.roles)
