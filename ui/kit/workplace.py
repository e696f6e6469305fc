"""What every screen is given: the open books, the jobs, the period, the language, the way on.

One company in one window; screens open one another by name and never know the shell.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal

from app.core.books import Books, Desk
from app.core.dates import Period, month_of
from app.core.dates import today as day_of
from app.integrations.service import RsAccess
from ui.kit.jobs import Jobs
from ui.kit.settings import PassingSettings, Settings, Unsaved

if TYPE_CHECKING:
    from ui.kit.screen import Screen


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """A screen by its name, and what it shall show; equal targets share one tab."""

    name: str
    key: str = ""


@dataclass(frozen=True, slots=True)
class Later:
    """A class of screens that is loaded when one is made, or ahead of that while nobody waits.

    What the first screen does not need would otherwise stand between the person and the books.
    """

    module: str
    name: str

    def __call__(self, place: Workplace, target: Target) -> Screen:
        """Make a screen."""
        return self.load()(place, target)

    def load(self) -> Callable[[Workplace, Target], Screen]:
        """The class itself; may be called on any thread."""
        made: Callable[[Workplace, Target], Screen] = getattr(import_module(self.module), self.name)
        return made


@dataclass(frozen=True, slots=True, kw_only=True)
class ScreenEntry:
    """A line in a room's table of contents; its title is a marked text of the context "app"."""

    name: str
    title: str
    icon: str
    make: Callable[[Workplace, Target], Screen]
    is_listed: bool = True
    """Whether it stands among the rooms; a form is opened from a list instead."""

    @property
    def word(self) -> str:
        """The name as the command line writes it: trial-balance; the list of a room is its room."""
        room, _, screen = self.name.partition(".")
        return room if screen == "list" else screen.replace("_", "-")


@dataclass(frozen=True, slots=True, kw_only=True)
class Room:
    """A room of the window and its screens, in the order of the menu."""

    name: str
    title: str
    screens: tuple[ScreenEntry, ...] = field(default_factory=tuple)
    right: str = ""
    """Who lacks it sees nothing of the room; empty: everybody in the company may look."""


class Shelf(Protocol):
    """Where the person's unfinished things lie on this computer; asked inside jobs only."""

    def make_ready(self) -> None:
        """Do at leisure what the first keeping would have to wait for."""

    def keep(self, company: str, name: str, content: bytes) -> None:
        """Keep a thing in place of what was kept under its name."""

    def kept(self, company: str) -> dict[str, bytes]:
        """What is kept of a company, the latest first."""

    def drop(self, company: str, name: str) -> None:
        """Keep a thing no longer."""


class Workplace(QObject):
    """The books of one company as its screens see them."""

    period_changed = Signal(object)
    asked = Signal(object)
    """A Target that shall be opened."""
    kept_changed = Signal()
    """Something is kept on this computer that was not, or no longer."""

    def __init__(
        self, books: Books, jobs: Jobs, language: str, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.books = books
        self.jobs = jobs
        self.language = language
        self.desk: Desk | None = None
        """The person at the server, for what is above the companies."""
        self.folder: Path | None = None
        """Where this computer keeps what it remembers; None: it remembers nothing."""
        self.keep_password: Callable[[str, str], object] | None = None
        """Keeps the password of a login on an own computer, which asks nobody for it."""
        self.shelf: Shelf | None = None
        """Where unfinished drafts are kept; None where nothing is kept on this computer."""
        self.rs: RsAccess | None = None
        """The users of RS.ge on this computer; None where nothing is kept."""
        self.settings: Settings = PassingSettings()
        """What was arranged on screens; the shell puts one here that outlives the program."""
        self.unsaved = Unsaved(self)
        self.permissions: frozenset[str] | None = None
        """What the person may do in this company; None: not known, the server decides."""
        self._period = month_of(self.today())

    @property
    def period(self) -> Period:
        """The period in which the company is looked at."""
        return self._period

    @property
    def month(self) -> Period:
        """The month in which the period ends, or that of today where it goes on."""
        today = self.today()
        return month_of(today if today in self._period else self._period.last)

    def today(self) -> date:
        """The day it now is in Tbilisi, by the clock of the books."""
        return day_of(self.books.clock)

    def may(self, permission: str) -> bool:
        """Whether the person may do something here, as far as this is known."""
        return self.permissions is None or permission in self.permissions

    def choose_period(self, period: Period) -> None:
        """Look at another period."""
        if period != self._period:
            self._period = period
            self.period_changed.emit(period)

    def open(self, name: str, key: str = "") -> None:
        """Open a screen by its name."""
        self.asked.emit(Target(name=name, key=key))
