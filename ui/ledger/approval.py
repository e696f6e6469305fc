"""The approval queue: what waits for a second person, decided one by one or many at once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from app.core.changes import Topic
from app.core.errors import QT_TRANSLATE_NOOP
from app.core.sheet import Sheet
from app.ledger import reports
from app.ledger import service as ledger
from app.ledger.records import Together, WaitingDraft
from app.security import service as security
from ui.kit.acts import Act
from ui.kit.asking import Question, Reply
from ui.kit.content import Content
from ui.kit.detail import DetailScreen, Found
from ui.kit.jobs import Work
from ui.kit.workplace import Target, Workplace
from ui.ledger.approval_looks import looks_of
from ui.ledger.batch import told

REASON_LEAST = 3
_APPROVED = QT_TRANSLATE_NOOP("app", "Approved: {count}.")
_SENT_BACK = QT_TRANSLATE_NOOP("app", "Sent back with the reason: {count}.")
_POSTED = QT_TRANSLATE_NOOP("app", "Approved and posted: {entries}.")


class Approval(DetailScreen):
    """Entries that wait, by day; below, the lines of the current one."""

    watches = Topic.JOURNAL | Topic.COMPANY
    rights: Mapping[str, str] = dict.fromkeys(
        ("approve", "approve_and_post", "reject"), "transactions:approve"
    )

    def __init__(self, place: Workplace, target: Target) -> None:
        super().__init__(place, target)
        self.setObjectName("ledger.approval")
        self._looks = looks_of(place)
        self._seen = self._looks.last()
        self.place_acts(*self._acts())
        self.view.opened.connect(lambda reference: place.open("ledger.entry", reference))
        self.come_alive()

    def title(self) -> str:
        """What stands on the tab, with how many wait."""
        name = self.tr("Waiting for approval")
        return f"{name} ({len(self.records)})" if self.records else name

    def found(self) -> Work[Found]:
        """What waits, marked where it is new or changed since the reader's last look."""
        books, language, seen = self.place.books, self.place.language, self._seen

        def ask() -> Found:
            found = ledger.waiting_drafts(books)
            records = {draft.reference: draft for draft in found}
            people = security.colleagues(books)
            sheet = reports.waiting_list(ledger.company(books), language, found, people, seen)
            return Found(sheet=sheet, records=records)

        return ask

    def detail(self, key: str) -> Work[Sheet]:
        """The lines of an entry."""
        books, language = self.place.books, self.place.language
        return lambda: reports.note_lines(
            ledger.company(books), language, ledger.note(books, key), ledger.chart(books)
        )

    def approve(self) -> None:
        """Approve what is selected; while a question stands above, answer that."""
        if self.asking.is_open:
            self.asking.confirm()
            return
        self._decide(self._chosen(), approve=True)

    def approve_and_post(self) -> None:
        """Approve what is selected and post what was approved."""
        books, drafts = self.place.books, self._chosen()
        if drafts and not self.asking.is_open:
            given = [one.draft for one in drafts]
            self.place.jobs.change(
                self,
                lambda: ledger.decide_drafts(books, given, approve=True, posts=True),
                lambda done: self._tell_decided(done.value, _POSTED),
                self.refuse,
            )

    def ask_reason(self) -> None:
        """Send what is selected back, with a reason that whoever made it will read."""
        drafts = self._chosen()
        said = self.tr("Send back {count}:").format(count=len(drafts))
        one = self.tr("Send back")
        self.asking.ask(
            Question(
                title=said if len(drafts) != 1 else f"{one} {drafts[0].reference}",
                verb=self.tr("Send back"),
                then=lambda reply: self._send_back(drafts, reply),
                text_label=self.tr("Why"),
                check=lambda reply: (
                    self.tr("Say why: whoever made it will read it.")
                    if len(reply.text) < REASON_LEAST
                    else ""
                ),
            )
        )

    def leave(self) -> None:
        """What was in sight counts as looked at."""
        super().leave()
        self._remember()

    def retranslate(self) -> None:
        """Say the words of the screen, and read the lists in its language."""
        super().retranslate()
        self.setAccessibleName(self.tr("Waiting for approval"))
        self.view.grid.setAccessibleName(self.tr("Entries that wait for approval"))
        self.below.grid.setAccessibleName(self.tr("Lines of the entry"))
        self.view.when_empty(
            self.tr("Nothing waits for approval."),
            self.tr(
                "Entries above the amounts of the approval rules come here when they are "
                "submitted. The list follows by itself."
            ),
        )
        self.below.when_empty(self.tr("The entry has no lines."), "")

    # Inside.

    def _acts(self) -> tuple[Act, ...]:
        def is_any() -> bool:
            return bool(self.current())

        return (
            Act(
                name="approve",
                title=QT_TRANSLATE_NOOP("app", "Approve"),
                does=self.approve,
                keys=("Ctrl+Return", "Ctrl+Enter"),
                icon="good",
                is_main=True,
                is_possible=is_any,
            ),
            Act(
                name="approve_and_post",
                title=QT_TRANSLATE_NOOP("app", "Approve and post"),
                does=self.approve_and_post,
                keys=("Ctrl+Shift+Return", "Ctrl+Shift+Enter"),
                icon="approval",
                is_possible=is_any,
            ),
            Act(
                name="reject",
                title=QT_TRANSLATE_NOOP("app", "Send back"),
                does=self.ask_reason,
                keys=("Del",),
                icon="reject",
                is_possible=is_any,
            ),
            Act(
                name="open",
                title=QT_TRANSLATE_NOOP("app", "Open"),
                does=lambda: self.place.open("ledger.entry", self.current()),
                keys=("F2",),
                is_possible=is_any,
            ),
        )

    def _show(self, content: Content) -> None:
        super()._show(content)
        # What is in sight now is the last look of the next time this queue is opened; a tab behind
        # the others is not looked at.
        if self.isVisible():
            self._remember()

    def _remember(self) -> None:
        self._looks.keep({draft.reference: draft.version for draft in self.records.values()})

    def _chosen(self) -> tuple[WaitingDraft, ...]:
        return tuple(self.records[key] for key in self.selected() if key in self.records)

    def _send_back(self, drafts: tuple[WaitingDraft, ...], reply: Reply) -> None:
        self._decide(drafts, approve=False, reason=reply.text)

    def _decide(self, drafts: tuple[WaitingDraft, ...], *, approve: bool, reason: str = "") -> None:
        books = self.place.books
        if drafts:
            text = _APPROVED if approve else _SENT_BACK
            given = [one.draft for one in drafts]
            self.place.jobs.change(
                self,
                lambda: ledger.decide_drafts(books, given, approve, reason),
                lambda done: self._tell_decided(done.value, text),
                self.refuse,
            )

    def _tell_decided(self, done: Together, text: str) -> None:
        """What was decided; where one could not be, why, and that the others are as they were."""
        said = told(done, text, self.place.language)
        self.tell(said if done.refused else replace(said, code="approval.decided"))
