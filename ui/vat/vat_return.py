"""The VAT return of a month: its boxes, its checks, and its way from prepared to settled."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from app.core.changes import Changed, Topic
from app.core.dates import Period
from app.core.errors import QT_TRANSLATE_NOOP
from app.core.ids import new_id
from app.core.sheet import Sheet
from app.core.texts import Texts
from app.ledger import service as ledger
from app.ledger.reports import entry_preview
from app.vat import reports
from app.vat import service as vat
from app.vat.records import BOX, KeptReturn, VatReturn
from ui.kit.acts import Act
from ui.kit.asking import Question, Reply
from ui.kit.content import Content, prepare
from ui.kit.detail import DetailScreen, Found
from ui.kit.jobs import Work
from ui.kit.messages import Message
from ui.kit.workplace import Target, Workplace
from ui.printing.paper import paper_acts
from ui.vat.month import frame_of
from ui.vat.records import records_key

_DONE = {
    "prepared": QT_TRANSLATE_NOOP("app", "The return of {month} is prepared."),
    "filed": QT_TRANSLATE_NOOP("app", "The return of {month} is marked as filed."),
    "settled": QT_TRANSLATE_NOOP("app", "The month is settled by {number}."),
    "waits": QT_TRANSLATE_NOOP("app", "The settling entry {number} waits for a second person."),
}
_SETTLED = QT_TRANSLATE_NOOP("app", "VAT of {month} settled with the budget")
_STATE = QT_TRANSLATE_NOOP("app", "Return: {state}")
_DUE = QT_TRANSLATE_NOOP("app", "File and pay until {day}")
_LEFT = QT_TRANSLATE_NOOP("app", "Days left: {count}")
_LATE = QT_TRANSLATE_NOOP("app", "Days late: {count}")
REFERENCE_MAX = 100
_LEADS = {
    "ledger_output": "vat.uncoded",
    "ledger_input": "vat.uncoded",
    "waiting": "vat.waiting",
    "misfits": "vat.misfits",
    "exceptions": "vat.exceptions",
}
"""Where a check leads that has a screen of its own; the others lead to the documents."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ready:
    """The entry that would settle the month, and how it is shown."""

    content: Content
    found: VatReturn
    text: str


class Return(DetailScreen):
    """Above the boxes of the month, below its checks."""

    watches = Topic.TAXES | Topic.JOURNAL | Topic.COMPANY

    def __init__(self, place: Workplace, target: Target) -> None:
        super().__init__(place, target)
        self.setObjectName("vat.return")
        self.facts = QLabel()
        """State, due day and days left."""
        self.facts.setObjectName("vat.return.facts")
        self.facts.setWordWrap(True)
        self.facts.setContentsMargins(12, 6, 12, 6)
        self.facts.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.column.insertWidget(0, self.facts)
        self.place_acts(*self._acts(), *paper_acts(self))
        self.view.opened.connect(self._open_box)
        self.below.opened.connect(self._follow)
        self.come_alive()

    def title(self) -> str:
        """What stands on the tab."""
        month = self.place.month
        return f"{self.tr('VAT return')}, {Texts(self.place.language).formats.month(month.first)}"

    @property
    def seen(self) -> VatReturn | None:
        """The return as it stands in sight."""
        return self.records.get("return")

    def found(self) -> Work[Found]:
        """The boxes of the month as the registers have them now."""
        place, month = self.place, self.place.month

        def ask() -> Found:
            made = vat.vat_return(place.books, month)
            form = vat.form_on(month.last)
            sheet = reports.vat_return(frame_of(place, month), made, form)
            return Found(sheet=sheet, records={"return": made})

        return ask

    def detail(self, _key: str) -> Work[Sheet] | None:
        """The checks of the month, whatever row is the current one."""
        seen, place = self.seen, self.place
        if seen is None:
            return None
        return lambda: reports.checks(frame_of(place, seen.period), seen.checks)

    def show_detail(self, *, anew: bool = False) -> None:
        """The checks belong to the month, not to a row: a move among the boxes keeps them."""
        self.refresh_acts()
        ask = self.detail("") if anew else None
        if ask is None:
            return
        self._say_facts()
        self.below.show()
        self.place.jobs.read(
            self, "detail", lambda: prepare(ask()), self.below.fill, self._fail_below
        )

    def prepare(self, surplus: str = "carry") -> None:
        """Keep the return as it is seen."""
        seen = self.seen
        if seen is None:
            return
        books, request = self.place.books, new_id()
        self._change(
            lambda: vat.prepare_return(books, request, seen, surplus), seen.period, "prepared"
        )

    def ask_file(self) -> None:
        """Ask for the day and the number under which the portal took it."""
        kept = self._kept("prepared")
        if kept is None:
            return
        self.asking.ask(
            Question(
                title=self.tr(
                    "Type the return into the portal first. On which day, and under which number "
                    "did the Revenue Service take it?"
                ),
                verb=self.tr("Mark as filed"),
                then=lambda reply: self._file(kept, reply),
                text_label=self.tr("Number"),
                day_label=self.tr("Filed on"),
                day=self.place.today(),
                check=self._fault,
            )
        )

    def ask_settle(self) -> None:
        """Show the entry that settles the month; nothing is posted before that is confirmed."""
        seen, place = self.seen, self.place
        if seen is None or not seen.kept:
            return
        texts = Texts(place.language)
        text = texts.say(_SETTLED, month=texts.formats.month(seen.period.first))

        def ask() -> Ready:
            draft = vat.settlement(place.books, seen, text)
            company, chart = ledger.company(place.books), ledger.chart(place.books)
            sheet = entry_preview(company, draft, chart, place.language)
            return Ready(content=prepare(sheet), found=seen, text=text)

        place.jobs.read(self, "settle", ask, self._show_settlement, self.refuse)

    def retranslate(self) -> None:
        """Say the words of the screen, and read the return in its language."""
        super().retranslate()
        self.setAccessibleName(self.tr("VAT return"))
        self.view.grid.setAccessibleName(self.tr("Boxes of the return"))
        self.below.grid.setAccessibleName(self.tr("Checks before filing"))
        self.view.when_empty(self.tr("This month has no return."), "")
        self.below.when_empty(self.tr("There is nothing to check."), "")

    # Inside.

    def _acts(self) -> tuple[Act, ...]:
        return (
            Act(
                name="prepare",
                title=QT_TRANSLATE_NOOP("app", "Prepare"),
                does=self._prepare_or_confirm,
                keys=("Ctrl+Return", "Ctrl+Enter"),
                icon="good",
                is_main=True,
                is_possible=lambda: self.seen is not None,
            ),
            Act(
                name="file",
                title=QT_TRANSLATE_NOOP("app", "Mark as filed"),
                does=self.ask_file,
                keys=("Ctrl+Shift+Return", "Ctrl+Shift+Enter"),
                icon="approval",
                is_possible=lambda: self._kept("prepared") is not None,
            ),
            Act(
                name="settle",
                title=QT_TRANSLATE_NOOP("app", "Settle"),
                does=self.ask_settle,
                keys=("F9",),
                icon="entry",
                is_possible=self._may_settle,
            ),
            Act(
                name="documents",
                title=QT_TRANSLATE_NOOP("app", "Documents"),
                does=lambda: self._open_box(self.view.grid.current_key() or ""),
                keys=("F2",),
                icon="journal",
                is_possible=lambda: self.seen is not None,
            ),
            Act(
                name="returns",
                title=QT_TRANSLATE_NOOP("app", "Returns of the month"),
                does=lambda: self.place.open("vat.returns"),
                icon="history",
            ),
            Act(
                name="refund",
                title=QT_TRANSLATE_NOOP("app", "Prepare, and ask the surplus back"),
                does=lambda: self.prepare("refund"),
                is_rare=True,
                is_possible=lambda: self.seen is not None and self.seen.payable < 0,
            ),
        )

    def _say_facts(self) -> None:
        seen = self.seen
        if seen is None:
            return
        texts = Texts(self.place.language)
        state = texts.say(reports.STATES[reports.state_of(seen)])
        said = [texts.say(_STATE, state=state), texts.say(_DUE, day=seen.due)]
        if reports.state_of(seen) in ("open", "prepared"):
            left = (seen.due - self.place.today()).days
            said.append(
                texts.say(_LEFT, count=left) if left >= 0 else texts.say(_LATE, count=-left)
            )
        elif seen.kept[-1].reference:
            said.append(seen.kept[-1].reference)
        self.facts.setText("  ·  ".join(said))
        self.facts.setAccessibleName(self.facts.text())

    def _prepare_or_confirm(self) -> None:
        """Confirm what is being asked; else prepare, asking first where it is a corrective one."""
        if self.asking.is_open:
            self.asking.confirm()
            return
        if self._kept("filed") is None:
            self.prepare()
            return
        self.asking.ask(
            Question(
                title=self.tr("This month is filed already. Prepare a corrective return?"),
                verb=self.tr("Prepare"),
                then=lambda _: self.prepare(),
            )
        )

    def _kept(self, state: str) -> KeptReturn | None:
        kept = () if self.seen is None else self.seen.kept
        return next((one for one in reversed(kept) if one.state == state), None)

    def _may_settle(self) -> bool:
        return self.seen is not None and bool(self.seen.kept) and not self.seen.kept[-1].entry

    def _fault(self, reply: Reply) -> str:
        if not reply.text:
            return self.tr("Give the number under which the Revenue Service took the return.")
        if len(reply.text) > REFERENCE_MAX:
            return self.tr("The number is too long.")
        return ""

    def _file(self, kept: KeptReturn, reply: Reply) -> None:
        books, request = self.place.books, new_id()
        day: date = reply.day or self.place.today()
        month = Period(kept.period, kept.period)
        self._change(lambda: vat.file_return(books, request, kept, day, reply.text), month, "filed")

    def _show_settlement(self, ready: Ready) -> None:
        self.below.fill(ready.content)
        self.below.show()
        self.asking.ask(
            Question(
                title=self.tr("Post the entry that stands below?"),
                verb=self.tr("Post"),
                then=lambda _: self._post_settlement(ready),
            )
        )

    def _post_settlement(self, ready: Ready) -> None:
        books, request = self.place.books, new_id()
        self.place.jobs.change(
            self,
            lambda: vat.settle_return(books, request, ready.found, ready.text),
            self._settled,
            self.refuse,
        )

    def _settled(self, done: Changed[dict[str, object]]) -> None:
        entries = done.value["entries"]
        first = entries[0] if isinstance(entries, list) else {}
        number = first.get("number") or first.get("reference") or ""
        code = "settled" if done.value["state"] == "posted" else "waits"
        said = Texts(self.place.language).say(_DONE[code], number=number)
        self.tell(Message(text=said, tone="good", code=f"vat.{code}"))

    def _change(self, work: Work[Changed[dict[str, object]]], month: Period, code: str) -> None:
        def told(_done: object) -> None:
            texts = Texts(self.place.language)
            said = texts.say(_DONE[code], month=texts.formats.month(month.first))
            self.tell(Message(text=said, tone="good", code=f"vat.{code}"))

        self.place.jobs.change(self, work, told, self.refuse)

    def _open_box(self, key: str) -> None:
        seen = self.seen
        if seen is not None and key:
            box = key if key in BOX else ""
            self.place.open("vat.records", records_key(seen.period, box))

    def _follow(self, name: str) -> None:
        """Go to what stands behind a check."""
        seen = self.seen
        if seen is None or name.isdecimal():
            return
        if name in _LEADS:
            self.place.open(_LEADS[name])
            return
        check = next((one for one in seen.checks if one.name == name), None)
        boxes = "" if check is None else str(check.args.get("boxes", ""))
        self.place.open("vat.records", records_key(seen.period, boxes.partition(",")[0]))
