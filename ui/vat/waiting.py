"""Purchases that wait for their tax invoice: several at once are given their month and number."""

from __future__ import annotations

from app.core.changes import Topic
from app.core.errors import QT_TRANSLATE_NOOP, Refused
from app.core.ids import new_id
from app.core.sheet import Sheet
from app.core.texts import Texts
from app.ledger.records import EntryId
from app.vat import reports
from app.vat import service as vat
from ui.kit.acts import Act
from ui.kit.asking import Question, Reply
from ui.kit.detail import DetailScreen, Found
from ui.kit.jobs import Work
from ui.kit.messages import Message
from ui.kit.workplace import Target, Workplace
from ui.printing.paper import paper_acts
from ui.vat.month import frame_of, read_month, written

_ATTACHED = QT_TRANSLATE_NOOP("app", "Documents in the return of {month}: {count}.")


class Waiting(DetailScreen):
    """What no month deducts yet, oldest first."""

    watches = Topic.TAXES | Topic.JOURNAL

    def __init__(self, place: Workplace, target: Target) -> None:
        super().__init__(place, target)
        self.setObjectName("vat.waiting")
        self.place_acts(*self._acts(), *paper_acts(self))
        self.view.opened.connect(self._open)
        self.come_alive()

    def title(self) -> str:
        """What stands on the tab, with how many wait."""
        name = self.tr("Waiting for tax invoices")
        return f"{name} ({len(self.records)})" if self.records else name

    def found(self) -> Work[Found]:
        """What waits."""
        place, title = self.place, self.tr("Waiting for tax invoices")

        def ask() -> Found:
            rows = vat.waiting(place.books)
            sheet = reports.documents(frame_of(place, None), "vat-waiting", title, rows)
            return Found(sheet=sheet, records={reports.record_key(one): one for one in rows})

        return ask

    def detail(self, _key: str) -> Work[Sheet] | None:
        """Nothing stands below: a row opens its document."""
        return None

    def ask_attach(self) -> None:
        """Ask for the month that deducts them, and for the number of their tax invoice."""
        if self.asking.is_open:
            self.asking.confirm()
            return
        entries = self._chosen()
        if not entries:
            return
        title = self.tr("Which month's return deducts the chosen purchases ({count})?")
        self.asking.ask(
            Question(
                title=title.replace("{count}", str(len(entries))),
                verb=self.tr("Attach"),
                then=lambda reply: self._attach(entries, reply),
                number_label=self.tr("Month"),
                number=written(self.place.month),
                text_label=self.tr("Number of the tax invoice") if len(entries) == 1 else "",
                check=self._fault,
            )
        )

    def retranslate(self) -> None:
        """Say the words of the screen, and read the list in its language."""
        super().retranslate()
        self.setAccessibleName(self.tr("Waiting for tax invoices"))
        self.view.grid.setAccessibleName(self.tr("Waiting for tax invoices"))
        self.view.when_empty(
            self.tr("No purchase waits for its tax invoice."),
            self.tr("Purchases posted without a month of deduction appear here."),
        )

    def _acts(self) -> tuple[Act, ...]:
        return (
            Act(
                name="attach",
                title=QT_TRANSLATE_NOOP("app", "Attach to a return"),
                does=self.ask_attach,
                keys=("Ctrl+Return", "Ctrl+Enter"),
                icon="good",
                is_main=True,
                is_possible=lambda: bool(self.current()),
            ),
            Act(
                name="open",
                title=QT_TRANSLATE_NOOP("app", "Open"),
                does=lambda: self._open(self.current()),
                keys=("F2",),
                icon="entry",
                is_possible=lambda: bool(self.current()),
            ),
        )

    def _chosen(self) -> tuple[EntryId, ...]:
        found = (self.records[key] for key in self.selected() if key in self.records)
        return tuple(dict.fromkeys(EntryId(one.entry_id) for one in found))

    def _fault(self, reply: Reply) -> str:
        try:
            read_month(reply.number)
        except Refused as refused:
            return Texts(self.place.language).fault(refused)
        return ""

    def _attach(self, entries: tuple[EntryId, ...], reply: Reply) -> None:
        books, request, month = self.place.books, new_id(), read_month(reply.number)

        def told(count: int) -> None:
            texts = Texts(self.place.language)
            said = texts.say(_ATTACHED, count=count, month=texts.formats.month(month.first))
            self.tell(Message(text=said, tone="good", code="vat.attached"))

        self.place.jobs.change(
            self,
            lambda: vat.set_period(books, request, entries, month.first, reply.text or None),
            lambda done: told(done.value),
            self.refuse,
        )

    def _open(self, key: str) -> None:
        if key:
            self.place.open("ledger.entry", reports.reference_of(key))
