"""Keeps an unfinished invoice on this computer, a second after each change, and offers it again."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from app.invoices.records import InvoiceDraft
from ui.invoices.invoice_draft import is_blank, packed, unpacked
from ui.kit.workplace import Workplace

SECOND_MS = 1000


class Keeper(QObject):
    """The shelf of one invoice screen."""

    found = Signal(object)
    """An InvoiceDraft that was left unfinished."""

    def __init__(
        self, place: Workplace, draft: Callable[[], InvoiceDraft], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._place = place
        self._draft = draft
        self._found: InvoiceDraft | None = None
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
            self._drop(self._draft())
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
        self._place.jobs.keep(self._place, shelf.make_ready, lambda _: None, lambda _: None)

        def work() -> InvoiceDraft | None:
            found = [unpacked(raw) for raw in shelf.kept(company).values()]
            return next((one for one in found if one is not None), None)

        # What cannot be read on this computer is no reason to keep anybody from typing.
        self._place.jobs.read(self, "shelf", work, self._offer, lambda _: None)

    def take_up(self) -> InvoiceDraft | None:
        """The unfinished invoice, which is offered no more."""
        found, self._found = self._found, None
        self._is_kept = found is not None
        return found

    def _offer(self, draft: InvoiceDraft | None) -> None:
        if draft is not None and is_blank(self._draft()):
            self._found = draft
            self.found.emit(draft)

    def _keep(self) -> None:
        shelf, company = self._place.shelf, str(self._place.books.tenant)
        draft = self._draft()
        if shelf is None:
            return
        if is_blank(draft):
            self._drop(draft)
            return
        content, name = packed(draft), str(draft.id)
        self._is_kept = True
        # Owned by the workplace: it is done even when this screen is closed meanwhile.
        self._place.jobs.keep(
            self._place,
            lambda: shelf.keep(company, name, content),
            lambda _: None,
            lambda _: None,
        )

    def _drop(self, draft: InvoiceDraft) -> None:
        shelf, company, name = self._place.shelf, str(self._place.books.tenant), str(draft.id)
        if shelf is not None:
            self._place.jobs.keep(
                self._place, lambda: shelf.drop(company, name), lambda _: None, lambda _: None
            )
