"""Keeps what is typed on this computer, a second after each change, and offers it again.

A tab closed over an unfinished entry, or a program that ended, loses nothing.
"""

from __future__ import annotations

import json

from PySide6.QtCore import QObject, QTimer, Signal

from app.ledger import service as ledger
from app.ledger.records import EntryDraft
from ui.kit.workplace import Workplace
from ui.ledger.entry_draft import is_blank, whole
from ui.ledger.entry_form import EntryForm

SECOND_MS = 1000


class Keeper(QObject):
    """The shelf of one entry screen."""

    found = Signal(object)
    """An EntryDraft that was left unfinished."""

    def __init__(self, place: Workplace, form: EntryForm) -> None:
        super().__init__(form)
        self._place = place
        self._form = form
        self._found: EntryDraft | None = None
        self._is_kept = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SECOND_MS)
        self._timer.timeout.connect(self._keep)

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
        if self._is_kept:
            self._drop(self._form.draft)
            self._is_kept = False

    def leave(self, *, is_done: bool) -> None:
        """The screen goes: keep at once what was not kept yet."""
        if self._timer.isActive() and not is_done:
            self._timer.stop()
            self._keep()

    def look(self) -> None:
        """See whether something was left unfinished before."""
        shelf, company = self._place.shelf, str(self._place.books.tenant)
        if shelf is None:
            return

        def work() -> EntryDraft | None:
            found = [_read(raw) for raw in shelf.kept(company).values()]
            return next((one for one in found if one is not None), None)

        # What cannot be read on this computer is no reason to keep anybody from typing.
        self._place.jobs.read(self, "shelf", work, self._offer, lambda _: None)

    def take_up(self) -> EntryDraft | None:
        """The unfinished entry, which is offered no more."""
        found, self._found = self._found, None
        self._is_kept = found is not None
        return found

    def _offer(self, draft: EntryDraft | None) -> None:
        if draft is not None and is_blank(self._form.draft):
            self._found = draft
            self.found.emit(draft)

    def _keep(self) -> None:
        shelf, company = self._place.shelf, str(self._place.books.tenant)
        draft = whole(self._form.draft)
        if shelf is None:
            return
        if is_blank(draft):
            self._drop(draft)
            return
        content = json.dumps(draft.as_json(), default=str, ensure_ascii=False).encode()
        name = str(draft.id)
        self._is_kept = True
        # Owned by the workplace: it is done even when this screen is closed meanwhile.
        self._place.jobs.change(
            self._place,
            lambda: shelf.keep(company, name, content),
            lambda _: None,
            lambda _: None,
        )

    def _drop(self, draft: EntryDraft) -> None:
        shelf, company, name = self._place.shelf, str(self._place.books.tenant), str(draft.id)
        if shelf is not None:
            self._place.jobs.change(
                self._place, lambda: shelf.drop(company, name), lambda _: None, lambda _: None
            )


def _read(raw: bytes) -> EntryDraft | None:
    """A draft as it was kept; None for one that an older program wrote otherwise."""
    try:
        return ledger.draft_of(json.loads(raw))
    except (ValueError, KeyError, TypeError, ArithmeticError):
        return None
