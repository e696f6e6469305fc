"""Which purchase is the document that came? Candidates with reasons, the likeliest first."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta

from PySide6.QtWidgets import QLabel

from app.core.changes import Topic
from app.core.errors import QT_TRANSLATE_NOOP, NotFound
from app.core.formats import Formats
from app.core.messages import MESSAGES
from app.core.sheet import Sheet
from app.core.texts import Texts
from app.integrations import reports
from app.integrations import service as integrations
from app.integrations.records import Candidate, RsDocument
from ui.integrations.answering import WRITE, Answering
from ui.kit.acts import Act
from ui.kit.content import Content, prepare
from ui.kit.detail import Found
from ui.kit.jobs import Work
from ui.kit.workplace import Target, Workplace

_YEAR = timedelta(days=366)
_IS = QT_TRANSLATE_NOOP("app", "{number} of {party}, {day}, {amount} GEL: which purchase is it?")
_MATCHED = QT_TRANSLATE_NOOP("app", "{number} is matched with {reference}.")

Got = tuple[Content, Mapping[str, Candidate], RsDocument]


class RsMatch(Answering):
    """Purchases that may be a document of RS.ge; below, the lines of that document."""

    watches = Topic.TAXES | Topic.JOURNAL
    rights: Mapping[str, str] = dict.fromkeys(("this", "draft", "reject"), WRITE)

    def __init__(self, place: Workplace, target: Target) -> None:
        super().__init__(place, target)
        self.setObjectName("rs.match")
        self._document: RsDocument | None = None
        self.which = QLabel()
        self.which.setObjectName("rs.match.which")
        self.which.setWordWrap(True)
        self.which.setContentsMargins(12, 6, 12, 8)
        self.which.hide()
        self.column.insertWidget(self.column.indexOf(self.split), self.which)
        self.place_acts(
            Act(
                name="this",
                title=QT_TRANSLATE_NOOP("app", "This is it"),
                does=self.take,
                keys=("Ctrl+Return", "Ctrl+Enter"),
                icon="check",
                is_main=True,
                is_possible=lambda: self.can_match() and self._candidate() is not None,
            ),
            Act(
                name="draft",
                title=QT_TRANSLATE_NOOP("app", "Make a purchase"),
                does=self.make_draft,
                keys=("Ins",),
                icon="add",
                is_possible=self.can_draft,
            ),
            Act(
                name="reject",
                title=QT_TRANSLATE_NOOP("app", "Not ours: reject"),
                does=self.ask_reject,
                keys=("Del",),
                icon="reject",
                is_possible=self.can_answer,
            ),
            Act(
                name="entry",
                title=QT_TRANSLATE_NOOP("app", "Look at it"),
                does=self.look,
                keys=("F2",),
                icon="entry",
                is_possible=lambda: self._candidate() is not None,
            ),
        )
        self.view.opened.connect(lambda _: self.take() if self.can_match() else None)
        self.come_alive()

    def title(self) -> str:
        """What stands on the tab."""
        name = self.tr("Match")
        return name if self._document is None else f"{name} {self._document.number}"

    def document(self) -> RsDocument | None:
        """The one the screen was opened for."""
        return self._document

    def found(self) -> Work[Found]:
        """The candidates alone."""
        ask = self._question()

        def read() -> Found:
            found, _ = ask()
            return Found(sheet=reports.candidate_list(self.place.language, found))

        return read

    def detail(self, _key: str) -> Work[Sheet] | None:
        """The lines of the document, to be compared."""
        one, language = self._document, self.place.language
        if one is None or not one.lines:
            return None
        return lambda: reports.document_lines(language, one)

    def reload(self) -> None:
        """Read the document and what it may be."""
        if not self.target.key:
            self.view.ask(
                self.tr("No document was chosen."),
                self.tr("In “Received through RS.ge” Ctrl+M looks for the purchase."),
            )
            self._settle(failed=False)
            self.refresh_acts()
            return
        ask, language = self._question(), self.place.language
        self.is_settled = False
        self.view.wait()

        def read() -> Got:
            found, document = ask()
            sheet = reports.candidate_list(language, found)
            return prepare(sheet), {str(one.id): one for one in found}, document

        self.place.jobs.read(self, "sheet", read, lambda got: self._fill(*got), self._fail)

    def take(self) -> None:
        """The current purchase is the document."""
        one, candidate = self._document, self._candidate()
        if one is not None and candidate is not None:
            self.match(
                one, candidate.id, _MATCHED, number=one.number, reference=candidate.reference
            )

    def look(self) -> None:
        """Open the entry of the current purchase."""
        candidate = self._candidate()
        if candidate is not None:
            self.place.open("ledger.entry", candidate.reference)

    def done(self, text: str, **args: object) -> None:
        """Back to the list, which says the same."""
        super().done(text, **args)
        self.place.open("rs.incoming", self.target.key)
        self.finished.emit()

    def retranslate(self) -> None:
        """Say the words of the screen, and read the lists in its language."""
        super().retranslate()
        self.setAccessibleName(self.title())
        self.view.grid.setAccessibleName(self.tr("Purchases that it may be"))
        self.below.grid.setAccessibleName(self.tr("Lines of the document"))
        self.view.when_empty(
            self.tr("No purchase in the books is like it."),
            self.tr("Ins makes one of it; Del sends it back to the supplier."),
        )

    def _fill(
        self, content: Content, records: Mapping[str, Candidate], document: RsDocument
    ) -> None:
        self._document = document
        self._take(content, records)
        formats = Formats(self.place.language)
        text = Texts(self.place.language).say(
            _IS,
            number=document.number,
            party=document.party_name,
            day="" if document.day is None else formats.day(document.day),
            amount="" if document.amount is None else formats.amount(document.amount),
        )
        self.which.setText(text)
        self.which.show()

    def _fail(self, error: Exception) -> None:
        super()._fail(error)
        self.refresh_acts()

    def _candidate(self) -> Candidate | None:
        return self.records.get(self.current())

    def _question(self) -> Work[tuple[tuple[Candidate, ...], RsDocument]]:
        books, period, key = self.place.books, self.place.period, self.target.key

        def ask() -> tuple[tuple[Candidate, ...], RsDocument]:
            known = integrations.documents(books, period.first - _YEAR, period.last + _YEAR)
            document = next((one for one in known if str(one.id) == key), None)
            if document is None:
                raise NotFound("rs.document_not_found", MESSAGES["rs.document_not_found"])
            return integrations.candidates(books, document), document

        return ask
