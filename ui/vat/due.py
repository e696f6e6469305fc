"""What is due in the company: the return, the threshold, what waits; a row leads to its screen."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QHBoxLayout

from app.core.books import Books
from app.core.changes import Topic
from app.core.dates import add_months, month_of
from app.core.errors import QT_TRANSLATE_NOOP, Denied
from app.core.sheet import Sheet
from app.core.texts import Texts
from app.ledger import service as ledger
from app.vat import reports
from app.vat import service as vat
from app.vat.reports import DueThing
from ui.kit.jobs import Work
from ui.kit.screen import SheetScreen
from ui.kit.workplace import Target, Workplace
from ui.printing.paper import PaperButton
from ui.vat.month import frame_of

SOON_DAYS = 5
"""So many days before its day a return is called urgent."""
_RETURN = QT_TRANSLATE_NOOP("app", "VAT return of {month}")
_COUNT = QT_TRANSLATE_NOOP("app", "documents: {count}")
_DRAFTS = QT_TRANSLATE_NOOP("app", "entries: {count}")


class Due(SheetScreen):
    """A list that is read aside, so that the company opens at once."""

    watches = Topic.TAXES | Topic.JOURNAL | Topic.COMPANY

    def __init__(self, place: Workplace, target: Target) -> None:
        super().__init__(place, target)
        self.setObjectName("vat.due")
        head = QHBoxLayout()
        head.setContentsMargins(12, 6, 12, 6)
        head.addStretch(1)
        head.addWidget(PaperButton(self))
        self.column.insertLayout(0, head)
        self.view.opened.connect(self._open)
        self.come_alive()

    def title(self) -> str:
        """What stands on the tab."""
        return self.tr("What is due")

    def question(self) -> Work[Sheet]:
        """What waits for somebody today."""
        place = self.place

        def ask() -> Sheet:
            today = place.today()
            texts = Texts(place.language)
            things = (*_taxes(place.books, today, texts), *_drafts(place.books, texts))
            return reports.due(frame_of(place, None), things, today)

        return ask

    def retranslate(self) -> None:
        """Say the words of the screen, and read the list in its language."""
        super().retranslate()
        self.setAccessibleName(self.tr("What is due"))
        self.view.grid.setAccessibleName(self.tr("What is due"))
        self.view.when_empty(self.tr("Nothing is due."), "")

    def _open(self, key: str) -> None:
        screen, _, month = key.partition("@")
        if month:
            self.place.choose_period(month_of(date.fromisoformat(month)))
        self.place.open(screen)


def _taxes(books: Books, today: date, texts: Texts) -> list[DueThing]:
    """What value added tax asks for; nothing of those who may not see taxes."""
    month = month_of(add_months(month_of(today).first, -1))
    try:
        is_payer = ledger.company(books).pays_vat_on(month.last)
        found = vat.vat_return(books, month)
        near = vat.threshold(books, today)
        late, waiting = vat.exceptions(books), vat.waiting(books)
    except Denied:
        return []
    state = reports.state_of(found)
    is_open = state in ("open", "prepared")
    things = []
    if is_payer or found.boxes or found.kept:
        things.append(
            DueThing(
                screen=f"vat.return@{month.first}",
                title=texts.say(_RETURN, month=texts.formats.month(month.first)),
                state=reports.STATES[state],
                day=found.due if is_open else None,
                is_urgent=is_open and (found.due - today).days <= SOON_DAYS,
            )
        )
    if not is_payer:
        things.append(
            DueThing(
                screen="vat.threshold",
                title=QT_TRANSLATE_NOOP("app", "Threshold of registration"),
                state=reports.threshold_words(near, texts),
                day=near.register_by,
                is_urgent=near.is_near or near.crossed_on is not None,
            )
        )
    for screen, title, many in (
        ("vat.exceptions", QT_TRANSLATE_NOOP("app", "Came after the filing"), len(late)),
        ("vat.waiting", QT_TRANSLATE_NOOP("app", "Waiting for tax invoices"), len(waiting)),
    ):
        if many:
            said = texts.say(_COUNT, count=many)
            things.append(
                DueThing(
                    screen=screen, title=title, state=said, is_urgent=screen == "vat.exceptions"
                )
            )
    return things


def _drafts(books: Books, texts: Texts) -> list[DueThing]:
    """Entries that wait for a second person."""
    try:
        many = len(ledger.waiting_drafts(books))
    except Denied:
        return []
    title = QT_TRANSLATE_NOOP("app", "Waiting for approval")
    said = texts.say(_DRAFTS, count=many)
    return [DueThing(screen="ledger.approval", title=title, state=said)] if many else []
