"""Where books and RS.ge do not agree; each difference is mended from here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from app.core.changes import Topic
from app.core.errors import QT_TRANSLATE_NOOP
from app.core.ids import new_id
from app.core.sheet import Sheet
from app.integrations import reports
from app.integrations import service as integrations
from app.integrations.records import Difference, RsDocument
from ui.integrations.answering import WRITE, Answering
from ui.kit.acts import Act
from ui.kit.detail import Found
from ui.kit.jobs import Work
from ui.kit.workplace import Target, Workplace

_AGAIN = QT_TRANSLATE_NOOP("app", "Documents that go again: {count}.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """A difference, and the document of RS.ge that it is about, if there is one."""

    difference: Difference
    document: RsDocument | None


class RsDifferences(Answering):
    """Differences of the period; Enter goes where one is mended, keys mend the plain ones."""

    watches = Topic.TAXES | Topic.JOURNAL
    rights: Mapping[str, str] = dict.fromkeys(("send", "match", "draft", "accept", "reject"), WRITE)

    def __init__(self, place: Workplace, target: Target) -> None:
        super().__init__(place, target)
        self.setObjectName("rs.differences")
        self.place_acts(
            Act(
                name="open",
                title=QT_TRANSLATE_NOOP("app", "Open"),
                does=self.follow,
                keys=("F2",),
                icon="next",
                is_main=True,
                is_possible=lambda: self._one() is not None,
            ),
            Act(
                name="send",
                title=QT_TRANSLATE_NOOP("app", "Send again"),
                does=self.send,
                keys=("Ctrl+R",),
                icon="refresh",
                is_possible=lambda: self._is("rs.outbox"),
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
                is_possible=lambda: self._is("make_draft") and self.can_draft(),
            ),
            Act(
                name="accept",
                title=QT_TRANSLATE_NOOP("app", "Accept"),
                does=self.accept,
                keys=("Ctrl+Y",),
                icon="check",
                is_possible=lambda: self._is("accept") and self.can_answer(),
            ),
            Act(
                name="reject",
                title=QT_TRANSLATE_NOOP("app", "Reject"),
                does=self.ask_reject,
                keys=("Del",),
                icon="reject",
                is_possible=lambda: self._is_incoming() and self.can_answer(),
            ),
        )
        self.view.opened.connect(lambda _: self.follow())
        self.come_alive()

    def title(self) -> str:
        """What stands on the tab."""
        return self.tr("Books and RS.ge compared")

    def found(self) -> Work[Found]:
        """The differences of the period, as RS.ge was last fetched."""
        books, language, period = self.place.books, self.place.language, self.place.period

        def ask() -> Found:
            found = integrations.differences(books, period.first, period.last)
            known = integrations.documents(books, period.first, period.last)
            by_key = {str(one.id): one for one in known}
            return Found(
                sheet=reports.difference_list(language, found),
                records={
                    one.key: Shown(difference=one, document=by_key.get(one.key)) for one in found
                },
            )

        return ask

    def detail(self, key: str) -> Work[Sheet] | None:
        """The lines of the document of RS.ge."""
        shown: Shown | None = self.records.get(key)
        if shown is None or shown.document is None or not shown.document.lines:
            return None
        document, language = shown.document, self.place.language
        return lambda: reports.document_lines(language, document)

    def document(self) -> RsDocument | None:
        """The document of RS.ge of the current difference."""
        shown: Shown | None = self.records.get(self.current())
        return None if shown is None else shown.document

    def send(self) -> None:
        """Let what is not at RS.ge go again; refused ones as new tries."""
        books, request = self.place.books, new_id()
        shown: list[Shown] = [self.records[key] for key in self.selected() if key in self.records]
        ids = [one.difference.outbox_id for one in shown if one.difference.outbox_id is not None]
        if ids:
            self.place.jobs.change(
                self,
                lambda: integrations.resend(books, request, ids),
                lambda done: self.done(_AGAIN, count=done.value),
                self.refuse,
            )

    def follow(self) -> None:
        """Go where the difference is mended."""
        one = self._one()
        if one is None:
            return
        if one.act == "rs.outbox":
            self.place.open("rs.outbox", one.key)
        elif one.act == "ask_supplier":
            self.place.open("ledger.entry", one.key)
        elif one.act == "make_draft":
            self.open_match()
        else:
            self.place.open("rs.incoming", one.key)

    def retranslate(self) -> None:
        """Say the words of the screen, and read the list in its language."""
        super().retranslate()
        self.setAccessibleName(self.title())
        self.view.grid.setAccessibleName(self.title())
        self.below.grid.setAccessibleName(self.tr("Lines of the document"))
        self.view.when_empty(
            self.tr("Books and RS.ge agree for this period, as far as it was fetched."),
            self.tr("Fetch the period first: “Received through RS.ge”, Ctrl+Enter."),
        )

    def _one(self) -> Difference | None:
        shown: Shown | None = self.records.get(self.current())
        return None if shown is None else shown.difference

    def _is(self, act: str) -> bool:
        one = self._one()
        return one is not None and one.act == act

    def _is_incoming(self) -> bool:
        one = self.document()
        return one is not None and one.is_incoming
