"""What others sent through RS.ge: fetch it, make purchases of it, accept it or send it back."""

from __future__ import annotations

from collections.abc import Mapping

from app.core.changes import Changed, Topic
from app.core.errors import QT_TRANSLATE_NOOP
from app.core.sheet import Sheet
from app.integrations import reports
from app.integrations import service as integrations
from app.integrations.records import Received, RsDocument
from ui.integrations.answering import WRITE, Answering
from ui.integrations.reaching import reached
from ui.kit.acts import Act
from ui.kit.detail import Found
from ui.kit.jobs import Work
from ui.kit.messages import Message
from ui.kit.workplace import Target, Workplace

_GOT = QT_TRANSLATE_NOOP("app", "{fetched} fetched, {matched} of them matched with the books.")


class RsIncoming(Answering):
    """Tax invoices and waybills of the period; below, the lines of the current one."""

    watches = Topic.TAXES | Topic.JOURNAL
    rights: Mapping[str, str] = dict.fromkeys(
        ("fetch", "match", "draft", "accept", "reject", "undo"), WRITE
    )

    def __init__(self, place: Workplace, target: Target) -> None:
        super().__init__(place, target)
        self.setObjectName("rs.incoming")
        self._wanted = target.key
        self.place_acts(*self._getting(), *self._answering())
        self.view.opened.connect(lambda _: self.follow())
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
        return lambda: reports.document_lines(language, one)

    def fetch(self) -> None:
        """Fetch the period from RS.ge, in the background."""
        books, access, period = self.place.books, self.place.rs, self.place.period
        self.tell(Message(text=self.tr("Fetching from RS.ge…"), code="rs.fetching"))

        def work() -> Changed[Received]:
            rs = reached(books, access)
            return integrations.receive(books, rs, period.first, period.last)

        self.place.jobs.reach(self, work, lambda done: self._got(done.value), self.refuse)

    def document(self) -> RsDocument | None:
        """The current one."""
        return self.records.get(self.current())

    def follow(self) -> None:
        """Enter: to its entry, or to what it may be."""
        if self.can_match():
            self.open_match()
        else:
            self.open_entry()

    def open_entry(self) -> None:
        """Open the entry that the document is matched with."""
        one = self.document()
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

    def _getting(self) -> tuple[Act, ...]:
        return (
            Act(
                name="fetch",
                title=QT_TRANSLATE_NOOP("app", "Fetch from RS.ge"),
                does=self.fetch,
                keys=("Ctrl+Return", "Ctrl+Enter"),
                icon="import",
                is_main=True,
            ),
            Act(
                name="match",
                title=QT_TRANSLATE_NOOP("app", "Match"),
                does=self.open_match,
                keys=("Ctrl+M",),
                icon="search",
                is_possible=self.can_match,
            ),
            Act(
                name="draft",
                title=QT_TRANSLATE_NOOP("app", "Make a purchase"),
                does=self.make_draft,
                keys=("Ins",),
                icon="add",
                is_possible=self.can_draft,
            ),
        )

    def _answering(self) -> tuple[Act, ...]:
        return (
            Act(
                name="accept",
                title=QT_TRANSLATE_NOOP("app", "Accept"),
                does=self.accept,
                keys=("Ctrl+Y",),
                icon="check",
                is_possible=self.can_answer,
            ),
            Act(
                name="reject",
                title=QT_TRANSLATE_NOOP("app", "Reject"),
                does=self.ask_reject,
                keys=("Del",),
                icon="reject",
                is_possible=self.can_answer,
            ),
            Act(
                name="entry",
                title=QT_TRANSLATE_NOOP("app", "Its entry"),
                does=self.open_entry,
                keys=("F2",),
                icon="entry",
                is_possible=self.can_undo,
            ),
            Act(
                name="undo",
                title=QT_TRANSLATE_NOOP("app", "Undo the match"),
                does=self.undo_match,
                keys=("Ctrl+Z",),
                icon="undo",
                is_possible=self.can_undo,
            ),
            Act(
                name="names",
                title=QT_TRANSLATE_NOOP("app", "Names of goods"),
                does=lambda: self.place.open("rs.names", self._supplier()),
                keys=("Ctrl+G",),
            ),
        )

    def _got(self, received: Received) -> None:
        self.done(_GOT, fetched=received.fetched, matched=received.matched)

    def _supplier(self) -> str:
        one = self.document()
        return "" if one is None else one.seller_tin
