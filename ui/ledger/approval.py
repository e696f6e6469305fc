"""The approval queue: what waits for a second person, decided one by one or many at once."""

from __future__ import annotations

from collections.abc import Mapping

from app.core.changes import Topic
from app.core.errors import QT_TRANSLATE_NOOP
from app.core.ids import new_id
from app.core.sheet import Sheet
from app.core.texts import Texts
from app.ledger import reports
from app.ledger import service as ledger
from app.ledger.records import Decided, Entered, WaitingDraft
from app.security import service as security
from ui.kit.acts import Act
from ui.kit.asking import Question, Reply
from ui.kit.content import Content
from ui.kit.detail import DetailScreen, Found
from ui.kit.jobs import Work
from ui.kit.messages import PROBLEMS_SHOWN, Message
from ui.kit.workplace import Target, Workplace
from ui.ledger.approval_looks import looks_of

REASON_LEAST = 3
_APPROVED = QT_TRANSLATE_NOOP("app", "Approved: {count}.")
_SENT_BACK = QT_TRANSLATE_NOOP("app", "Sent back with the reason: {count}.")
_NOT_ALL = QT_TRANSLATE_NOOP("app", "Decided: {count}. Not decided: {left}.")
_MORE = QT_TRANSLATE_NOOP("app", "and {count} more")
_POSTED = QT_TRANSLATE_NOOP("app", "Approved and posted: {references}.")


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
            request = new_id()

            def work() -> object:
                done = ledger.decide_drafts(books, drafts, approve=True)
                well = {one.reference for one in done.value if one.fault is None}
                if len(well) < len(drafts):
                    return done
                ids = [draft.id for draft in drafts]
                return ledger.post_drafts(books, request, ids)

            self.place.jobs.change(self, work, self._posted_or_told, self.refuse)

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
        # What is in sight now is the last look of the next time this queue is opened.
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
            self.place.jobs.change(
                self,
                lambda: ledger.decide_drafts(books, drafts, approve, reason),
                lambda done: self._tell_decided(done.value, text),
                self.refuse,
            )

    def _posted_or_told(self, done: object) -> None:
        value = getattr(done, "value", None)
        if isinstance(value, Entered):
            said = Texts(self.place.language).say(_POSTED, references=", ".join(value.references))
            self.tell(Message(text=said, tone="good", code="approval.posted"))
        elif isinstance(value, tuple):
            self._tell_decided(value, _APPROVED)

    def _tell_decided(self, done: tuple[Decided, ...], text: str) -> None:
        """What was decided; what was not stays in the list, each with its own why."""
        texts = Texts(self.place.language)
        left = [one for one in done if one.fault is not None]
        if not left:
            said = texts.say(text, count=len(done))
            self.tell(Message(text=said, tone="good", code="approval.decided"))
            return
        details = [
            f"{one.reference}: {texts.fault(one.fault)}" for one in left if one.fault is not None
        ]
        if len(details) > PROBLEMS_SHOWN:
            more = texts.say(_MORE, count=len(details) - PROBLEMS_SHOWN)
            details = [*details[:PROBLEMS_SHOWN], more]
        said = texts.say(_NOT_ALL, count=len(done) - len(left), left=len(left))
        code = left[0].fault.code if left[0].fault is not None else ""
        self.tell(Message(text=said, details=tuple(details), code=code))
