"""Invoices that recur: what is due, its drafts made by one key, and which are stopped."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from app.core.changes import Changed, Topic
from app.core.errors import QT_TRANSLATE_NOOP
from app.core.ids import new_id
from app.core.sheet import Sheet
from app.core.texts import Texts
from app.invoices import reports
from app.invoices import service as invoices
from app.invoices.records import RecurringInvoice, Saved
from app.ledger import service as ledger
from app.reports import catalog
from app.reports.catalog import Asked
from ui.kit.acts import Act
from ui.kit.asking import Question
from ui.kit.detail import DetailScreen, Found
from ui.kit.jobs import Work
from ui.kit.messages import Message
from ui.kit.workplace import Target, Workplace
from ui.printing.paper import paper_acts


class RecurringInvoices(DetailScreen):
    """Recurring invoices by their next day; below, the lines of the one they are like."""

    watches = Topic.JOURNAL | Topic.PARTIES | Topic.COMPANY
    rights: Mapping[str, str] = {"make": "transactions:write", "stop": "transactions:write"}

    def __init__(self, place: Workplace, target: Target) -> None:
        super().__init__(place, target)
        self.setObjectName("invoices.recurring")
        self.place_acts(
            Act(
                name="make",
                title=QT_TRANSLATE_NOOP("app", "Make the drafts that are due"),
                keys=("F8",),
                does=self.make,
                is_main=True,
                is_possible=self._is_due,
            ),
            Act(
                name="open",
                title=QT_TRANSLATE_NOOP("app", "Open"),
                keys=("F2",),
                does=lambda: self._open(self.current()),
                is_possible=lambda: bool(self.current()),
            ),
            Act(
                name="stop",
                title=QT_TRANSLATE_NOOP("app", "Make no more of it"),
                keys=("Del",),
                does=self.ask,
                is_possible=lambda: bool(self.current()),
            ),
            *paper_acts(self),
        )
        self.view.opened.connect(self._open)
        self.come_alive()

    def title(self) -> str:
        """What stands on the tab."""
        return self.tr("Recurring invoices")

    def found(self) -> Work[Found]:
        """The recurring invoices."""
        books, language, today = self.place.books, self.place.language, self.place.today()

        def ask() -> Found:
            rows = invoices.recurring(books)
            sheet = reports.recurring(ledger.company(books), rows, today, language)
            return Found(sheet=sheet, records={str(one.id): one for one in rows})

        return ask

    def detail(self, key: str) -> Work[Sheet] | None:
        """The lines of the invoice that is copied."""
        asked = Asked(period=self.place.period, language=self.place.language, entry=key)
        return partial(catalog.printed_invoice, self.place.books, asked)

    def make(self) -> None:
        """Make every draft that is due today or was before; they are then posted as any other."""
        books, today = self.place.books, self.place.today()

        def told(changed: Changed[tuple[Saved, ...]]) -> None:
            said = Texts(self.place.language).say(
                QT_TRANSLATE_NOOP("app", "Drafts made: {entries}."),
                entries=", ".join(one.reference for one in changed.value),
            )
            self.tell(Message(text=said, tone="good"))

        self.place.jobs.change(
            self, lambda: invoices.draft_recurring(books, today), told, self.refuse
        )

    def ask(self) -> None:
        """Ask whether no more drafts shall be made."""
        one: RecurringInvoice | None = self.records.get(self.current())
        if one is None:
            return
        self.asking.ask(
            Question(
                title=self.tr("Make no more drafts like {number}? Those made stay.").replace(
                    "{number}", one.reference
                ),
                verb=self.tr("Make no more"),
                then=lambda _: self._stop(one),
            )
        )

    def retranslate(self) -> None:
        """Say the words of the screen, and read the list in its language."""
        super().retranslate()
        self.setAccessibleName(self.title())
        self.view.grid.setAccessibleName(self.title())
        self.view.when_empty(
            self.tr("No invoice recurs."),
            self.tr("On a posted invoice Ctrl+Shift+K lets it recur."),
        )

    def _is_due(self) -> bool:
        today = self.place.today()
        return any(one.when.next_day <= today for one in self.records.values())

    def _open(self, key: str) -> None:
        one: RecurringInvoice | None = self.records.get(key)
        if one is not None:
            self.place.open("invoices.invoice", one.reference)

    def _stop(self, one: RecurringInvoice) -> None:
        books, request = self.place.books, new_id()

        def told(_: Changed[None]) -> None:
            said = self.tr("No more drafts like {number} are made.")
            self.tell(Message(text=said.replace("{number}", one.reference), tone="good"))

        self.place.jobs.change(
            self,
            lambda: invoices.save_recurring(books, request, one.id, None, one.version),
            told,
            self.refuse,
        )
