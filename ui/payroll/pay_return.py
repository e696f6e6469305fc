"""The withholding return of a month: built from its payments, checked, filed, settled."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel

from app.core.books import Books
from app.core.changes import Changed, Topic
from app.core.dates import Period, parse_month
from app.core.errors import QT_TRANSLATE_NOOP, Problem, Refused
from app.core.ids import new_id
from app.core.sheet import Sheet
from app.core.texts import Texts
from app.ledger import service as ledger
from app.paper.writing import write_file
from app.payroll import reports
from app.payroll import service as payroll
from app.payroll.records import BridgeRow, Check, KeptReturn
from app.payroll.records import WithholdingReturn as Built
from app.payroll.reports import PayFrame
from ui.kit.acts import Act
from ui.kit.asking import Question, Reply
from ui.kit.content import prepare
from ui.kit.detail import DetailScreen, Found
from ui.kit.jobs import Work
from ui.kit.messages import Message
from ui.kit.settings import PassingSettings
from ui.kit.workplace import Target, Workplace
from ui.payroll.paper_key import NAME as PAPERS
from ui.payroll.paper_key import Wanted
from ui.printing.paper import paper_acts
from ui.printing.saving import ask_named, saved_message

REFERENCE_MAX = 100
RIGHTS = {
    **dict.fromkeys(("prepare", "file"), "payroll:write"),
    "settle": "transactions:write",
}
_DONE = {
    "prepared": QT_TRANSLATE_NOOP("app", "The return of {month} is prepared."),
    "filed": QT_TRANSLATE_NOOP("app", "The return of {month} is marked as filed."),
}
_STATE = QT_TRANSLATE_NOOP("app", "Return: {state}")
_LEFT = QT_TRANSLATE_NOOP("app", "Days left: {count}")
_LATE = QT_TRANSLATE_NOOP("app", "Days late: {count}")
_SETTLED = QT_TRANSLATE_NOOP("app", "Income tax of the return of {month}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """The return as payments make it now, and what is kept of it."""

    frame: PayFrame = field(repr=False)
    built: Built = field(repr=False)
    kept: tuple[KeptReturn, ...] = field(repr=False)
    bridge: tuple[BridgeRow, ...] = field(repr=False)
    checks: tuple[Check, ...] = field(repr=False)
    faults: tuple[Problem, ...] = field(repr=False)

    def sheet(self) -> Sheet:
        """Payment by payment, and the bridge."""
        return reports.withholding_return(self.frame, self.built, self.kept, self.bridge)

    def checked(self) -> Sheet:
        """What must hold before it is filed."""
        lines = self.built.lines
        return reports.return_checks(
            self.frame,
            [(payroll.AGREEMENTS[one.name], one) for one in self.checks],
            # The heads are the first row of the file.
            [(lines[(one.row or 2) - 2].employee, one) for one in self.faults],
        )


def read_return(books: Books, month: Period, language: str) -> Seen:
    """All of a month's return; the readings are events."""
    built = payroll.withholding_return(books, month)
    people = payroll.employees(books)
    bridge = payroll.bridge(books, month)
    return Seen(
        frame=PayFrame(
            company=ledger.company(books),
            period=month,
            language=language,
            people={one.id: one for one in people},
        ),
        built=built,
        kept=payroll.returns(books, month),
        bridge=bridge,
        checks=payroll.agreements(bridge, built),
        faults=payroll.portal_faults(built, people),
    )


class WithholdingReturn(DetailScreen):
    """Above the payments and the bridge, below what must hold."""

    watches = Topic.PAYROLL | Topic.JOURNAL | Topic.TAXES
    rights = RIGHTS

    def __init__(self, place: Workplace, target: Target) -> None:
        super().__init__(place, target)
        self.setObjectName("payroll.withholding")
        self.view.remember(PassingSettings(), target.name)
        self._own = _read_key(target.key)
        self.facts = QLabel()
        self.facts.setObjectName("payroll.withholding.facts")
        self.facts.setWordWrap(True)
        self.facts.setContentsMargins(12, 6, 12, 6)
        self.facts.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.column.insertWidget(0, self.facts)
        self.place_acts(*self._acts(), *paper_acts(self))
        if self._own is not None:
            place.period_changed.disconnect(self.outdated)
        self.come_alive()

    @property
    def month(self) -> Period:
        """The month whose payments it tells."""
        return self._own or self.place.month

    def title(self) -> str:
        """What stands on the tab."""
        month = Texts(self.place.language).formats.month(self.month.first)
        return f"{self.tr('Withholding return')}, {month}"

    @property
    def seen(self) -> Seen | None:
        """What was read."""
        return self.records.get("return")

    @property
    def kept(self) -> KeptReturn | None:
        """The latest return that is kept of the month."""
        return self.seen.kept[-1] if self.seen is not None and self.seen.kept else None

    def found(self) -> Work[Found]:
        """The return of the month as its payments stand."""
        books, month, language = self.place.books, self.month, self.place.language

        def ask() -> Found:
            made = read_return(books, month, language)
            return Found(sheet=made.sheet(), records={"return": made})

        return ask

    def detail(self, _key: str) -> Work[Sheet] | None:
        """The checks of the month, whatever row is the current one."""
        return None if self.seen is None else self.seen.checked

    def show_detail(self, *, anew: bool = False) -> None:
        """The checks belong to the month, not to a row."""
        self.refresh_acts()
        ask = self.detail("") if anew else None
        if ask is None:
            return
        self._tell_facts()
        self.below.show()
        self.place.jobs.read(
            self, "detail", lambda: prepare(ask()), self.below.fill, self._fail_below
        )

    def prepare_or_confirm(self) -> None:
        """Confirm what is being asked; else prepare, asking first where it is a corrective one."""
        if self.asking.is_open:
            self.asking.confirm()
        elif self.kept is None or self.kept.state != "filed":
            self.prepare()
        else:
            self.asking.ask(
                Question(
                    title=self.tr("This month is filed already. Prepare a corrective return?"),
                    verb=self.tr("Prepare"),
                    then=lambda _: self.prepare(),
                )
            )

    def prepare(self) -> None:
        """Keep the return as it is seen."""
        seen, kept = self.seen, self.kept
        if seen is not None:
            books, request = self.place.books, new_id()
            self._change(
                lambda: payroll.prepare_return(books, request, seen.built, kept), "prepared"
            )

    def ask_file(self) -> None:
        """Ask for the day and the number under which the portal took it."""
        kept = self.kept
        if kept is None or kept.state != "prepared":
            return
        books, request = self.place.books, new_id()

        def file(reply: Reply) -> None:
            day: date = reply.day or self.place.today()
            self._change(
                lambda: payroll.file_return(books, request, kept, day, reply.text), "filed"
            )

        self.asking.ask(
            Question(
                title=self.tr(
                    "Upload the file to the portal first. On which day, and under which number "
                    "did the Revenue Service take it?"
                ),
                verb=self.tr("Mark as filed"),
                then=file,
                text_label=self.tr("Number"),
                day_label=self.tr("Filed on"),
                day=self.place.today(),
                check=self._fault,
            )
        )

    def save_file(self) -> QFileDialog | None:
        """Ask where the portal's file shall go, and write it."""
        seen = self.seen
        if seen is None:
            return None
        books, language = self.place.books, self.place.language
        dialog = ask_named(self, f"form30-{self.month.first:%Y-%m}", "xml")

        def write(name: str) -> None:
            self.place.jobs.change(
                self,
                lambda: write_file(Path(name), payroll.return_file(books, seen.built)),
                lambda path: self.tell(saved_message(path, language)),
                self.refuse,
            )

        dialog.fileSelected.connect(write)
        dialog.open()
        return dialog

    def settle(self) -> None:
        """Make the draft that moves the tax to the single account; it is posted as any entry."""
        seen = self.seen
        if seen is None or not seen.kept:
            return
        books, texts = self.place.books, Texts(self.place.language)
        text = texts.say(_SETTLED, month=texts.formats.month(self.month.first))

        def told(done: Changed[dict[str, Any]]) -> None:
            self.place.open("ledger.entry", str(done.value["reference"]))

        self.place.jobs.change(
            self, lambda: payroll.settle_return(books, seen.kept, text), told, self.refuse
        )

    def retranslate(self) -> None:
        """Say the words of the screen, and read the return in its language."""
        super().retranslate()
        self.setAccessibleName(self.tr("Withholding return"))
        self.view.grid.setAccessibleName(self.tr("Payments of the return, and the bridge"))
        self.below.grid.setAccessibleName(self.tr("Checks before filing"))
        self.view.when_empty(self.tr("Nothing was paid in this month."), "")
        self.below.when_empty(self.tr("There is nothing to check."), "")

    # Inside.

    def _acts(self) -> tuple[Act, ...]:
        def has_payments() -> bool:
            return self.seen is not None and bool(self.seen.built.lines)

        return (
            Act(
                name="prepare",
                title=QT_TRANSLATE_NOOP("app", "Prepare"),
                does=self.prepare_or_confirm,
                keys=("Ctrl+Return", "Ctrl+Enter"),
                icon="good",
                is_main=True,
                is_possible=lambda: self.asking.is_open or has_payments(),
            ),
            Act(
                name="portal",
                title=QT_TRANSLATE_NOOP("app", "File for the portal"),
                does=self.save_file,
                keys=("Ctrl+B",),
                icon="save",
                is_possible=has_payments,
            ),
            Act(
                name="file",
                title=QT_TRANSLATE_NOOP("app", "Mark as filed"),
                does=self.ask_file,
                keys=("Ctrl+Shift+Return", "Ctrl+Shift+Enter"),
                icon="approval",
                is_possible=lambda: self.kept is not None and self.kept.state == "prepared",
            ),
            Act(
                name="settle",
                title=QT_TRANSLATE_NOOP("app", "Settle"),
                does=self.settle,
                keys=("F9",),
                icon="entry",
                is_possible=lambda: self.kept is not None,
            ),
            Act(
                name="reconcile",
                title=QT_TRANSLATE_NOOP("app", "Reconciliation"),
                does=lambda: self.place.open(
                    PAPERS, Wanted(paper="reconciliation", month=f"{self.month.first:%Y-%m}").key
                ),
                icon="check",
            ),
        )

    def _tell_facts(self) -> None:
        seen = self.seen
        if seen is None:
            return
        texts = Texts(self.place.language)
        state = reports.state_of(seen.kept)
        said = [
            texts.say(_STATE, state=texts.say(reports.STATES[state])),
            texts.say(QT_TRANSLATE_NOOP("app", "File and pay until {day}"), day=seen.built.due),
        ]
        if seen.built.pension_due is not None:
            said.append(
                texts.say(
                    QT_TRANSLATE_NOOP("app", "pension until {day}"), day=seen.built.pension_due
                )
            )
        if state != "filed":
            left = (seen.built.due - self.place.today()).days
            said.append(texts.say(_LEFT if left >= 0 else _LATE, count=abs(left)))
        elif self.kept is not None and self.kept.reference:
            said.append(self.kept.reference)
        self.facts.setText("  ·  ".join(said))
        self.facts.setAccessibleName(self.facts.text())

    def _fault(self, reply: Reply) -> str:
        if not reply.text:
            return self.tr("Give the number under which the Revenue Service took the return.")
        if len(reply.text) > REFERENCE_MAX:
            return self.tr("The number is too long.")
        return ""

    def _change(self, work: Work[Changed[Any]], code: str) -> None:
        def told(_done: object) -> None:
            texts = Texts(self.place.language)
            said = texts.say(_DONE[code], month=texts.formats.month(self.month.first))
            self.tell(Message(text=said, tone="good", code=f"payroll.return_{code}"))

        self.place.jobs.change(self, work, told, self.refuse)


def _read_key(key: str) -> Period | None:
    """The month that a key asks for; None: the month in sight."""
    try:
        return parse_month(key)
    except Refused:
        return None
