"""Joins the command palette to the window: what it offers at this moment, read in jobs."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.core.changes import Topic
from app.core.search import Index
from ui.kit.workplace import Target, Workplace
from ui.shell import palette_offers as offers
from ui.shell.actions import KEYS
from ui.shell.palette import Palette
from ui.shell.palette_offers import Offer
from ui.shell.rooms import rooms_for

if TYPE_CHECKING:
    from ui.shell.window import Window

_WATCHED = Topic.ACCOUNTS | Topic.PARTIES | Topic.DIMENSIONS
_ICONS = {key.name: key.icon for key in KEYS}


class Finder(QObject):
    """Opens the palette over what can be done and found now."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._place: Workplace | None = None
        self._register: Index[Offer] | None = None
        self._language = ""
        window.jobs.changed.connect(self._hear)

    @cached_property
    def palette(self) -> Palette:
        """The palette; made when it is first opened."""
        made = Palette(self._window)
        made.typed.connect(self._look_for_entries)
        return made

    def fit(self) -> None:
        """Follow the size of the window."""
        if "palette" in self.__dict__:
            self.palette.fit()

    def put_away(self) -> None:
        """Close the palette where it is open."""
        if "palette" in self.__dict__:
            self.palette.put_away()

    def open(self) -> None:
        """Everything: acts of the screen, of the window, screens, companies, accounts, parties."""
        window = self._window
        place = window.place
        found: list[Offer] = []
        screen = window.current()
        if screen is not None:
            found += offers.acts_of_screen(screen.acts)
        if place is not None:
            found += offers.screens(rooms_for(place), window.language, self._go)
        found += offers.acts_of_window(window.actions_, _ICONS, left_out=("palette",))
        found += self._companies(with_digits=False)
        self._forget_others(place, window.language)
        self.palette.open(found, self._register)
        if place is not None and self._register is None:
            self._read(place)

    def open_companies(self) -> None:
        """The other companies, each with its digit."""
        self.palette.open(self._companies(with_digits=True), is_companies=True)

    def _companies(self, *, with_digits: bool) -> list[Offer]:
        window = self._window
        return offers.companies(
            window.companies(),
            window.company() if window.place is not None else None,
            window.open_company,
            with_digits=with_digits,
        )

    def _go(self, name: str, key: str) -> None:
        self._window.show_target(Target(name=name, key=key))

    def _forget_others(self, place: Workplace | None, language: str) -> None:
        """What was read in other books, or for another language, is not offered."""
        if place is not self._place or language != self._language:
            self._place, self._language, self._register = place, language, None

    def _read(self, place: Workplace) -> None:
        books, language = place.books, self._language

        def ask() -> Index[Offer]:
            return offers.registers(offers.read_registers(books), language, self._go)

        def show(found: Index[Offer]) -> None:
            if place is self._place and language == self._language:
                self._register = found
                if self.palette.is_everything():
                    self.palette.know(found)

        # Without accounts the palette still does the rest; who opens it again asks again.
        self._window.jobs.read(self, "register", ask, show, lambda _: None)

    def _look_for_entries(self, typed: str) -> None:
        place = self._window.place
        if place is None or not self.palette.is_everything():
            return
        number = offers.number_meant(typed, place.period.last.year)
        books, language = place.books, self._window.language
        if number:
            self._window.jobs.read(
                self,
                "entry",
                lambda: offers.read_entry(books, number, language, self._go),
                lambda found: self.palette.put_found(typed, found),
                lambda _error: None,
            )
        if len(typed.strip()) >= offers.LETTERS_MIN:
            # By texts, parties and amounts: what the registers have stands there at once.
            self._window.jobs.read(
                self,
                "entries",
                lambda: offers.find_entries(books, typed, language, self._go),
                lambda found: self.palette.put_entries(typed, found),
                lambda _error: None,
            )

    def _hear(self, topics: Topic) -> None:
        if topics & _WATCHED:
            self._register = None
