"""What goes to RS.ge: what waits, what was refused; mend it, send it, hold it back."""

from __future__ import annotations

from uuid import UUID

from app.core.changes import Changed, Topic
from app.core.errors import QT_TRANSLATE_NOOP
from app.core.ids import new_id
from app.core.sheet import Column, Kind, Row, Sheet
from app.core.texts import Texts
from app.integrations import reports
from app.integrations import service as integrations
from app.integrations.records import UNDONE, OutboxRow, OutboxState, Passed
from ui.integrations.reaching import reached
from ui.kit.acts import Act
from ui.kit.asking import Question, Reply
from ui.kit.detail import DetailScreen, Found
from ui.kit.jobs import Work
from ui.kit.messages import Message
from ui.kit.workplace import Target, Workplace

REASON_LEAST = 3
_OPEN = (OutboxState.DEAD, OutboxState.HELD, OutboxState.WAITING)
_SENT = QT_TRANSLATE_NOOP("app", "{done} sent, {delayed} wait, {dead} refused.")
_AGAIN = QT_TRANSLATE_NOOP("app", "Documents that go again: {count}.")
_HELD = QT_TRANSLATE_NOOP("app", "Documents held back: {count}.")
_MENDED = QT_TRANSLATE_NOOP("app", "Mended; the document goes again.")


class RsOutbox(DetailScreen):
    """Documents that are not at RS.ge yet; below, the lines of the current one."""

    watches = Topic.TAXES | Topic.JOURNAL

    def __init__(self, place: Workplace, target: Target) -> None:
        super().__init__(place, target)
        self.setObjectName("rs.outbox")
        self.place_acts(
            Act(
                name="send",
                title=QT_TRANSLATE_NOOP("app", "Send now"),
                does=self.send,
                keys=("Ctrl+Return", "Ctrl+Enter"),
                icon="next",
                is_main=True,
            ),
            Act(
                name="mend",
                title=QT_TRANSLATE_NOOP("app", "Mend"),
                does=self.ask_mend,
                keys=("F2",),
                icon="edit",
                is_possible=self._can_mend,
            ),
            Act(
                name="resend",
                title=QT_TRANSLATE_NOOP("app", "Send again"),
                does=self.resend,
                keys=("Ctrl+R",),
                icon="refresh",
                is_possible=self._can_decide,
            ),
            Act(
                name="hold",
                title=QT_TRANSLATE_NOOP("app", "Hold back"),
                does=self.ask_hold,
                keys=("Del",),
                icon="lock",
                is_possible=self._can_decide,
            ),
            Act(
                name="entry",
                title=QT_TRANSLATE_NOOP("app", "Its entry"),
                does=self.open_entry,
                keys=("Shift+F2",),
                icon="entry",
                is_possible=lambda: self._row() is not None,
            ),
        )
        self.view.opened.connect(lambda _: self.ask_mend() if self._can_mend() else None)
        self.come_alive()

    def title(self) -> str:
        """What stands on the tab."""
        return self.tr("Outbox to RS.ge")

    def found(self) -> Work[Found]:
        """What is not done."""
        books, language = self.place.books, self.place.language

        def ask() -> Found:
            rows = integrations.outbox(books, UNDONE)
            return Found(
                sheet=reports.outbox_list(language, rows),
                records={str(row.id): row for row in rows},
            )

        return ask

    def detail(self, key: str) -> Work[Sheet] | None:
        """The lines of a document as they go to RS.ge."""
        row: OutboxRow | None = self.records.get(key)
        if row is None or not row.payload.get("lines"):
            return None
        language = self.place.language
        return lambda: _lines(language, row)

    def send(self) -> None:
        """Send what may go now, in the background."""
        books, access = self.place.books, self.place.rs
        self.tell(Message(text=self.tr("Sending to RS.ge…"), code="rs.sending"))

        def work() -> Changed[Passed]:
            return integrations.send_waiting(books, reached(books, access))

        self.place.jobs.reach(self, work, lambda done: self._sent(done.value), self.refuse)

    def resend(self) -> None:
        """Let the selected documents go again."""
        books, request, ids = self.place.books, new_id(), self._ids()
        self.place.jobs.change(
            self,
            lambda: integrations.resend(books, request, ids),
            lambda done: self._say(_AGAIN, count=done.value),
            self.refuse,
        )

    def ask_hold(self) -> None:
        """Ask why the selected documents are held back."""
        ids = self._ids()
        self.asking.ask(
            Question(
                title=self.tr("Hold back the chosen documents ({count})?").format(count=len(ids)),
                verb=self.tr("Hold back"),
                then=lambda reply: self._hold(ids, reply.text),
                text_label=self.tr("Why"),
                check=lambda reply: (
                    self.tr("Say why, in a word or two.") if len(reply.text) < REASON_LEAST else ""
                ),
            )
        )

    def ask_mend(self) -> None:
        """Ask for the buyer's number; anything else is mended in the books."""
        row = self._row()
        if row is None:
            return
        self.asking.ask(
            Question(
                title=self.tr("The buyer's identification code in {number}.").format(
                    number=row.reference
                ),
                verb=self.tr("Mend and send"),
                then=lambda reply: self._mend(row, reply),
                number_label=self.tr("Code"),
                number=str(row.payload.get("buyer_tin") or ""),
            )
        )

    def open_entry(self) -> None:
        """Open the entry of the document."""
        row = self._row()
        if row is not None and row.reference:
            self.place.open("ledger.entry", row.reference)

    def retranslate(self) -> None:
        """Say the words of the screen, and read the lists in its language."""
        super().retranslate()
        self.setAccessibleName(self.title())
        self.view.grid.setAccessibleName(self.title())
        self.below.grid.setAccessibleName(self.tr("Lines of the document"))
        self.view.when_empty(
            self.tr("Everything is at RS.ge, or nothing is sent there yet."),
            self.tr("Posted sales, advances and credit notes stand here until RS.ge has them."),
        )

    def _sent(self, passed: Passed) -> None:
        texts = Texts(self.place.language)
        said = texts.say(_SENT, done=passed.done, delayed=passed.delayed, dead=passed.dead)
        ended = texts.say(reports.ENDED[passed.ended.state], text=passed.ended.text)
        is_good = passed.ended.state == "idle" and not passed.dead
        tone = "good" if is_good else "bad"
        self.tell(Message(text=f"{said} {ended}", tone=tone, code="rs.sent"))
        self.outdated()

    def _say(self, text: str, **args: object) -> None:
        said = Texts(self.place.language).say(text, **args)
        self.tell(Message(text=said, tone="good", code="rs.decided"))
        self.outdated()

    def _hold(self, ids: list[UUID], why: str) -> None:
        books, request = self.place.books, new_id()
        self.place.jobs.change(
            self,
            lambda: integrations.hold(books, request, ids, why),
            lambda done: self._say(_HELD, count=done.value),
            self.refuse,
        )

    def _mend(self, row: OutboxRow, reply: Reply) -> None:
        books, request = self.place.books, new_id()
        changes = {"buyer_tin": reply.number.strip()}
        self.place.jobs.change(
            self,
            lambda: integrations.mend(books, request, row, changes),
            lambda _: self._say(_MENDED),
            self.refuse,
        )

    def _row(self) -> OutboxRow | None:
        return self.records.get(self.current())

    def _ids(self) -> list[UUID]:
        return [self.records[key].id for key in self.selected() if key in self.records]

    def _can_decide(self) -> bool:
        row = self._row()
        return row is not None and row.state in _OPEN and row.error_code != "rs.taken_back"

    def _can_mend(self) -> bool:
        row = self._row()
        return self._can_decide() and row is not None and bool(row.payload.get("lines"))


def _lines(language: str, row: OutboxRow) -> Sheet:
    texts = Texts(language)
    return Sheet(
        name="rs-lines",
        title=row.reference,
        columns=(
            Column("goods", texts.say(QT_TRANSLATE_NOOP("app", "Goods or service"))),
            Column("unit", texts.say(QT_TRANSLATE_NOOP("app", "Unit"))),
            Column("quantity", texts.say(QT_TRANSLATE_NOOP("app", "Quantity")), Kind.QUANTITY),
            Column("amount", texts.say(QT_TRANSLATE_NOOP("app", "With VAT")), Kind.MONEY),
            Column("vat", texts.say(QT_TRANSLATE_NOOP("app", "VAT")), Kind.MONEY),
        ),
        rows=tuple(
            Row(
                cells={
                    "goods": str(line["goods"]),
                    "unit": str(line.get("unit") or ""),
                    "quantity": line["quantity"],
                    "amount": line["amount"],
                    # Below zero is how the service says that a line is exempt.
                    "vat": None if line["vat"] < 0 else line["vat"],
                }
            )
            for line in row.payload["lines"]
        ),
        language=language,
    )
