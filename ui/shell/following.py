"""What the window itself shows of the books follows them: states of months, companies."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.core.changes import Topic
from app.ledger import service as ledger
from app.security import service as security
from app.security.records import Company
from ui.shell.opening import Opened, entered

if TYPE_CHECKING:
    from ui.shell.window import Window


class Following(QObject):
    """Reads anew, behind what is shown, what a change of ours or of a colleague touched."""

    companies_changed = Signal(object)
    """The Opened with the companies that the person may enter now."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        window.jobs.changed.connect(self._hear)

    def read_companies(self, opened: Opened) -> None:
        """An invitation accepted, a role given or taken: the list of companies follows."""
        desk = opened.desk

        def read() -> tuple[Company, ...]:
            # Of who is not verified now the server lists no company: that says nothing new.
            return entered(desk) if security.who_am_i(desk).is_verified else opened.companies

        def show(companies: tuple[Company, ...]) -> None:
            if companies != opened.companies:
                self.companies_changed.emit(replace(opened, companies=companies))

        self._window.jobs.read(self, "companies", read, show, lambda _error: None)

    def _hear(self, topics: Topic) -> None:
        window = self._window
        if topics & Topic.PEOPLE and window.opened is not None:
            self.read_companies(window.opened)
        place, company = window.place, window.company()
        if place is None or company is None or not topics & Topic.PERIODS:
            return
        books = place.books
        window.jobs.read(
            self,
            "months",
            lambda: ledger.periods(books),
            lambda months: window.status.show_company(company, months),
            lambda _error: None,
        )
