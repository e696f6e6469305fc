"""What can be done about a document that came through RS.ge, wherever it is listed."""

from __future__ import annotations

from uuid import UUID

from app.core.changes import Changed
from app.core.errors import QT_TRANSLATE_NOOP
from app.core.ids import new_id
from app.core.texts import Texts
from app.integrations import service as integrations
from app.integrations.records import RsDocument
from app.integrations.service import OfferedDraft
from app.invoices.records import Saved
from ui.kit.asking import Question
from ui.kit.detail import DetailScreen
from ui.kit.messages import Message

REASON_LEAST = 3
WRITE = "transactions:write"
_ASKED = QT_TRANSLATE_NOOP("app", "It is in the outbox and goes to RS.ge with the next sending.")
_DRAFTED = QT_TRANSLATE_NOOP("app", "Kept as a draft: {reference}. Look at it and post it.")
_NO_PARTY = QT_TRANSLATE_NOOP(
    "app", "No party has the identification code {tin}. Add {name} to the parties, then try again."
)
_UNDECIDED = QT_TRANSLATE_NOOP(
    "app",
    "{count} {count:name|names} of goods {count:is|are} not decided yet: decide, or press Ins once "
    "more for a draft with the usual accounts.",
)


class Answering(DetailScreen):
    """A list in which a document of RS.ge is drafted, matched, accepted or sent back."""

    _warned: UUID | None = None
    """The document whose undecided names were told: asked again, the draft is made all the same."""

    def document(self) -> RsDocument | None:
        """The document that an act is about."""
        raise NotImplementedError

    def make_draft(self) -> None:
        """Make a purchase of the document, or say first what is missing for it."""
        one, books = self.document(), self.place.books
        if one is not None:
            self.place.jobs.read(
                self,
                "offer",
                lambda: integrations.offer_draft(books, one),
                lambda offered: self._draft(one, offered),
                self.refuse,
            )

    def open_match(self) -> None:
        """Look for the document of the books that it is."""
        one = self.document()
        if one is not None:
            self.place.open("rs.match", str(one.id))

    def undo_match(self) -> None:
        """It is not that document of the books after all."""
        one = self.document()
        if one is not None and one.invoice_id is not None:
            self.match(one, None, QT_TRANSLATE_NOOP("app", "It is matched with nothing now."))

    def match(self, one: RsDocument, invoice: UUID | None, text: str, **args: object) -> None:
        """Match it with a document of the books, or with nothing."""
        books, request = self.place.books, new_id()
        self.place.jobs.change(
            self,
            lambda: integrations.match(books, request, one, invoice),
            lambda _: self.done(text, **args),
            self.refuse,
        )

    def accept(self) -> None:
        """Accept the document at RS.ge, with the next sending."""
        one = self.document()
        if one is None:
            return
        books, request = self.place.books, new_id()
        self.place.jobs.change(
            self,
            lambda: integrations.accept(books, request, one.id),
            lambda _: self.done(_ASKED),
            self.refuse,
        )

    def ask_reject(self) -> None:
        """Ask why the document is sent back."""
        one = self.document()
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

    def done(self, text: str, **args: object) -> None:
        """Say what was done, and read anew."""
        said = Texts(self.place.language).say(text, **args)
        self.tell(Message(text=said, tone="good", code="rs.decided"))
        self.outdated()

    def can_draft(self) -> bool:
        """Whether a purchase can be made of it."""
        one = self.document()
        return one is not None and one.invoice_id is None and bool(one.lines)

    def can_match(self) -> bool:
        """Whether it is still to be matched."""
        one = self.document()
        return one is not None and one.invoice_id is None

    def can_undo(self) -> bool:
        """Whether it is matched."""
        one = self.document()
        return one is not None and one.invoice_id is not None

    def can_answer(self) -> bool:
        """Whether RS.ge can be told yes or no."""
        one = self.document()
        return one is not None and one.kind == "invoice" and not one.pending

    def _draft(self, one: RsDocument, offered: OfferedDraft) -> None:
        texts = Texts(self.place.language)
        if offered.supplier is None:
            text = texts.say(_NO_PARTY, tin=one.seller_tin, name=one.party_name)
            self.tell(Message(text=text, code="rs.no_party"))
            return
        if offered.unknown and self._warned != one.id:
            self._warned = one.id
            text = texts.say(_UNDECIDED, count=len(offered.unknown))
            self.tell(Message(text=text, code="rs.undecided"))
            self.place.open("rs.names", one.seller_tin)
            return
        books, request = self.place.books, new_id()

        def work() -> Changed[Saved]:
            return integrations.draft_purchase(books, request, one)

        self.place.jobs.change(
            self,
            work,
            lambda done: self.done(_DRAFTED, reference=done.value.reference),
            self.refuse,
        )

    def _reject(self, document: UUID, why: str) -> None:
        books, request = self.place.books, new_id()
        self.place.jobs.change(
            self,
            lambda: integrations.reject(books, request, document, why),
            lambda _: self.done(_ASKED),
            self.refuse,
        )
