"""Opens the books on a thread of its own and keeps them open as long as the window lives.

The private server is started, joined and left there: none of it ever holds up the window.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.core.books import Desk
from app.security import service as security
from app.security.records import Company, Person
from ui.shell.entrance import Entrance, Opener, Wanted

STEPS = ("server", "demo", "books")


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """Whoever is inside: the desk, the person, the companies he may enter."""

    desk: Desk
    person: Person
    companies: tuple[Company, ...]
    folder: Path | None = None
    """Where this computer keeps what it remembers."""
    keep_password: Callable[[str, str], object] | None = None
    """Keeps the password of a login, where the computer asks nobody for it."""


class Opening(QObject):
    """Goes in, tells each step, stays, and goes out when asked."""

    stepped = Signal(str)
    """What is being done: one of STEPS."""
    opened = Signal(object)
    """The Opened."""
    failed = Signal(object)
    """The error for which it did not come to that."""

    def __init__(self, opener: Opener, wanted: Wanted) -> None:
        super().__init__()
        self._opener = opener
        self._wanted = wanted
        self._leave = threading.Event()
        self._thread: threading.Thread | None = None

    def begin(self) -> None:
        """Start going in; after a failure it may be tried again."""
        if self._thread is not None and self._thread.is_alive():
            return
        self._leave = threading.Event()
        # A daemon: a server that cannot be left must not keep the program from ending.
        self._thread = threading.Thread(target=self._run, name="opening", daemon=True)
        self._thread.start()

    def leave(self, seconds_max: int = 20) -> bool:
        """Go out; False when it took longer than one can wait for."""
        self._leave.set()
        if self._thread is None:
            return True
        self._thread.join(seconds_max)
        return not self._thread.is_alive()

    def _run(self) -> None:
        leave = self._leave
        try:
            self.stepped.emit("server")
            with self._opener(self._wanted) as entrance:
                self.opened.emit(self._enter(entrance))
                leave.wait()
        except Exception as error:  # noqa: BLE001 - shown in the window, whatever it is
            if not leave.is_set():
                self.failed.emit(error)

    def _enter(self, entrance: Entrance) -> Opened:
        self.stepped.emit("books")
        desk = entrance.desk
        person = security.who_am_i(desk)
        found = _entered(desk)
        if not found and person.is_office_administrator:
            self.stepped.emit("demo")
            entrance.make_demo()
            found = _entered(desk)
        return Opened(
            desk=desk,
            person=person,
            companies=found,
            folder=entrance.folder,
            keep_password=entrance.keep_password,
        )


def _entered(desk: Desk) -> tuple[Company, ...]:
    return tuple(company for company in security.companies(desk) if company.roles)
