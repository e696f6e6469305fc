"""Keeps what is typed on this computer, a second after each key, and offers it again.

A tab closed over an unfinished entry, or a program that ended, loses nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from weakref import WeakSet

from PySide6.QtCore import QObject, QTimer, Signal

from ui.kit.workplace import Workplace
from ui.ledger.entry_draft import whole
from ui.ledger.entry_form import EntryForm
from ui.ledger.entry_saving import Kept
from ui.ledger.unfinished import Cell, Unfinished, offered, pack

SECOND_MS = 1000
_open: WeakSet[Keeper] = WeakSet()


class Keeper(QObject):
    """The shelf of one entry screen. `held` gives the draft as the books hold it."""

    found = Signal(object)
    """The Unfinished that was left."""
    failed = Signal(object)
    """The error for which nothing can be kept on this computer; told once."""

    def __init__(self, place: Workplace, form: EntryForm, held: Callable[[], Kept | None]) -> None:
        super().__init__(form)
        self._place = place
        self._form = form
        self._held = held
        self._found: Unfinished | None = None
        self._name = ""
        """Under which the entry lies on the shelf; empty while it does not."""
        self._has_failed = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SECOND_MS)
        self._timer.timeout.connect(self.keep)
        _open.add(self)

    @property
    def has_found(self) -> bool:
        """Whether something unfinished is offered."""
        return self._found is not None

    def note(self) -> None:
        """Something was typed: keep it soon. The clock is not started anew by every key."""
        if self._place.shelf is not None and not self._timer.isActive():
            self._timer.start()

    def forget(self) -> None:
        """The books have it now: it need not be kept here."""
        self._timer.stop()
        self._drop()

    def keep(self) -> None:
        """Keep now what was typed since it was kept last."""
        self._timer.stop()
        shelf, company = self._place.shelf, str(self._place.books.tenant)
        if shelf is None:
            return
        one, name = self._typed(), str(self._form.draft.id)
        if one.is_blank or self._name not in ("", name):
            self._drop()
        if one.is_blank:
            return
        self._name = name
        self._order(partial(shelf.keep, company, name, pack(one)))

    def keep_waiting(self) -> None:
        """The screen goes out of sight: what waits for its second is kept at once."""
        if self._timer.isActive():
            self.keep()

    def leave(self, *, is_done: bool) -> None:
        """The screen goes: keep at once what was not kept yet."""
        if not is_done:
            self.keep_waiting()
        self._timer.stop()
        _open.discard(self)

    def look(self, only: str = "") -> None:
        """See whether something was left unfinished before: any entry, or only that of an id."""
        shelf, books = self._place.shelf, self._place.books
        if shelf is None:
            return
        self._place.jobs.keep(self._place, shelf.make_ready, lambda _: None, lambda _: None)
        elsewhere = frozenset(
            str(one._form.draft.id)
            for one in _open
            if one is not self and one._place is self._place
        )
        work = partial(offered, books, shelf, only, elsewhere)
        # What cannot be read on this computer is no reason to keep anybody from typing.
        self._place.jobs.read(self, "shelf", work, self._offer, lambda _: None)

    def take_up(self) -> Unfinished | None:
        """The unfinished entry, which is offered no more."""
        found, self._found = self._found, None
        if found is not None:
            self._name = str(found.draft.id)
        return found

    def _typed(self) -> Unfinished:
        """The entry with whatever stands in its fields, taken or not."""
        held, typing = self._held(), self._form.grid.typing
        return Unfinished(
            # The place of a cell counts empty rows too.
            draft=self._form.typed if typing else whole(self._form.typed),
            version=None if held is None else held.version,
            cell=None if typing is None else Cell(row=typing[0], key=typing[1], text=typing[2]),
        )

    def _offer(self, left: tuple[Unfinished, ...]) -> None:
        if left and not self._timer.isActive() and not self._name:
            self._found = left[0]
            self.found.emit(left[0])

    def _drop(self) -> None:
        shelf, company = self._place.shelf, str(self._place.books.tenant)
        name, self._name = self._name, ""
        if shelf is not None and name:
            self._order(partial(shelf.drop, company, name))

    def _order(self, work: Callable[[], object]) -> None:
        # Owned by the workplace: it is told even when this screen is closed meanwhile.
        place = self._place
        place.jobs.keep(place, work, lambda _: place.kept_changed.emit(), self._fail)

    def _fail(self, error: Exception) -> None:
        if not self._has_failed:
            self._has_failed = True
            self.failed.emit(error)
