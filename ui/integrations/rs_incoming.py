"""What others sent through RS.ge: fetch it, make purchases of it, accept it or send it back."""

from __future__ import annotations

from decimal import Decimal
from uuid import UUID

from app.core.changes import Changed, Topic
from app.core.errors import QT_TRANSLATE_NOOP
from app.core.ids import new_id
from app.core.sheet import Column, Kind, Row, Sheet
from app.core.texts import Texts
from app.integrations import reports
from app.integrations import service as integrations
from app.integrations.records import Received, RsDocument
from app.invoices import service as invoices
from app.invoices.records import Saved
from ui.integrations.reaching import reached
from ui.kit.acts import Act
from ui.kit.asking import Question
from ui.kit.detail import DetailScreen, Found
from ui.kit.jobs import Work
from ui.kit.messages import Message
from ui.kit.workplace import Target, Workplace

REASON_LEAST = 3
_GOT = QT_TRANSLATE_NOOP("app", "{fetched} fetched, {matched} of them matched with the books.")
_ASKED = QT_TRANSLATE_NOOP("app", "It is in the outbox and goes to RS.ge with the next sending.")
_DRAFTED = QT_TRANSLATE_NOOP("app", "Kept as a draft: {reference}. Look at it and post it.")


class RsIncoming(DetailScreen):
    """Tax invoices and waybills of the period; below, the lines of the current one."""

    watches = Topic.TAXES | Topic.JOURNAL

    def __init__(self, place: Workplace, target: Target) -> None:
        super().__init__(place, target)
        self.setObjectName("rs.incoming")
        self._wanted = target.key
        self.place_acts(
            Act(
                name="fetch",
                title=QT_TRANSLATE_NOOP("app", "Fetch from RS.ge"),
                does=self.fetch,
                keys=("Ctrl+Return", "Ctrl+Enter"),
                icon="import",
                is_main=True,
            ),
            Act(
                name="draft",
                title=QT_TRANSLATE_NOOP("app", "Make a purchase"),
                does=self.make_draft,
                keys=("Ins",),
                icon="add",
                is_possible=self._can_draft,
            ),
            Act(
                name="accept",
                title=QT_TRANSLATE_NOOP("app", "Accept"),
                does=self.accept,
                keys=("Ctrl+Y",),
                icon="check",
                is_possible=self._can_answer,
            ),
            Act(
                name="reject",
                title=QT_TRANSLATE_NOOP("app", "Reject"),
                does=self.ask_reject,
                keys=("Del",),
                icon="reject",
                is_possible=self._can_answer,
            ),
            Act(
                name="entry",
                title=QT_TRANSLATE_NOOP("app", "Its entry"),
                does=self.open_entry,
                keys=("F2",),
                icon="entry",
                is_possible=lambda: bool((one := self._one()) and one.reference),
            ),
        )
        self.view.opened.connect(lambda _: self.open_entry())
        self.come_alive()

    def title(self) -> str:
        """What stands on the tab."""
        return self.tr("Received through RS.ge")

    def found(self) -> Work[Found]:
        """What came in the period, as RS.ge was last asked."""
        books, language, period = self.place.books, self.place.language, self.place.period

        def ask() -> Found:
            found = integrations.documents(books, period.first, period.last, incoming=True)
            return Found(
                sheet=reports.document_list(language, found),
                records={str(one.id): one for one in found},
            )

        return ask

    def detail(self, key: str) -> Work[Sheet] | None:
        """The lines of a document."""
        one: RsDocument | None = self.records.get(key)
        if one is None or not one.lines:
            return None
        language = self.place.language
        return lambda: _lines(language, one)

    def fetch(self) -> None:
        """Fetch the period from RS.ge, in the background."""
        books, access, period = self.place.books, self.place.rs, self.place.period
        self.tell(Message(text=self.tr("Fetching from RS.ge…"), code="rs.fetching"))

        def work() -> Changed[Received]:
            rs = reached(books, access)
            return integrations.receive(books, rs, period.first, period.last)

        self.place.jobs.change(self, work, lambda done: self._got(done.value), self.refuse)

    def make_draft(self) -> None:
        """Keep a purchase made of the current document as a draft."""
        one = self._one()
        if one is None:
            return
        books, request = self.place.books, new_id()

        def work() -> Changed[Saved]:
            offered = integrations.offer_draft(books, one)
            return invoices.save_invoice(books, request, offered.invoice)

        self.place.jobs.change(
            self,
            work,
            lambda done: self._say(_DRAFTED, reference=done.value.reference),
            self.refuse,
        )

    def accept(self) -> None:
        """Accept the current document at RS.ge, with the next sending."""
        one = self._one()
        if one is None:
            return
        books, request = self.place.books, new_id()
        self.place.jobs.change(
            self,
            lambda: integrations.accept(books, request, one.id),
            lambda _: self._say(_ASKED),
            self.refuse,
        )

    def ask_reject(self) -> None:
        """Ask why the current document is sent back."""
        one = self._one()
        if one is None:
            return
        self.asking.ask(
            Question(
                title=self.tr("Send {number} back to {party}?").format(
                    number=one.number, party=one.party_name
                ),
                verb=self.tr("Reject"),
                then=lambda reply: self._reject(one.id, reply.text),
                text_label=self.tr("Why"),
                check=lambda reply: (
                    self.tr("Say why, in a word or two.") if len(reply.text) < REASON_LEAST else ""
                ),
            )
        )

    def open_entry(self) -> None:
        """Open the entry that the document is matched with."""
        one = self._one()
        if one is not None and one.reference:
            self.place.open("ledger.entry", one.reference)

    def show_detail(self, *, anew: bool = False) -> None:
        """Go to the document that was asked for, once it is there."""
        wanted, self._wanted = self._wanted, ""
        if wanted:
            self.choose(wanted)
        super().show_detail(anew=anew)

    def retranslate(self) -> None:
        """Say the words of the screen, and read the lists in its language."""
        super().retranslate()
        self.setAccessibleName(self.title())
        self.view.grid.setAccessibleName(self.title())
        self.below.grid.setAccessibleName(self.tr("Lines of the document"))
        self.view.when_empty(
            self.tr("Nothing was fetched from RS.ge for this period yet."),
            self.tr("Ctrl+Enter fetches tax invoices and waybills of the period."),
        )

    def _reject(self, document: UUID, why: str) -> None:
        books, request = self.place.books, new_id()
        self.place.jobs.change(
            self,
            lambda: integrations.reject(books, request, document, why),
            lambda _: self._say(_ASKED),
            self.refuse,
        )

    def _got(self, received: Received) -> None:
        self._say(_GOT, fetched=received.fetched, matched=received.matched)

    def _say(self, text: str, **args: object) -> None:
        said = Texts(self.place.language).say(text, **args)
        self.tell(Message(text=said, tone="good", code="rs.decided"))
        self.outdated()

    def _one(self) -> RsDocument | None:
        return self.records.get(self.current())

    def _can_draft(self) -> bool:
        one = self._one()
        return one is not None and one.kind == "invoice" and one.invoice_id is None

    def _can_answer(self) -> bool:
        one = self._one()
        return one is not None and one.kind == "invoice" and not one.pending


def _lines(language: str, one: RsDocument) -> Sheet:
    texts = Texts(language)
    return Sheet(
        name="rs-incoming-lines",
        title=one.number,
        columns=(
            Column("goods", texts.say(QT_TRANSLATE_NOOP("app", "Goods or service"))),
            Column("unit", texts.say(QT_TRANSLATE_NOOP("app", "Unit"))),
            Column("quantity", texts.say(QT_TRANSLATE_NOOP("app", "Quantity")), Kind.QUANTITY),
            Column("amount", texts.say(QT_TRANSLATE_NOOP("app", "With VAT")), Kind.MONEY),
        ),
        rows=tuple(
            Row(
                cells={
                    "goods": str(line["goods"]),
                    "unit": str(line.get("unit") or ""),
                    "quantity": Decimal(str(line["quantity"])),
                    "amount": Decimal(str(line["amount"])),
                }
            )
            for line in one.lines
        ),
        language=language,
    )
