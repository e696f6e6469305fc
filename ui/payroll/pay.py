"""Wages: who is owed what, paid from a bank or the cash desk, whole or in part; what was paid."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel

from app.core.changes import Changed, Topic
from app.core.dates import Period, parse_month
from app.core.errors import QT_TRANSLATE_NOOP, Refused
from app.core.ids import new_id
from app.core.sheet import Sheet
from app.core.texts import Texts
from app.ledger import service as ledger
from app.ledger.records import EntryId
from app.paper.writing import write_file
from app.payroll import reports
from app.payroll import service as payroll
from app.payroll.records import PaymentLine, RunId, RunLine, RunSaved
from ui.kit.content import prepare
from ui.kit.detail import DetailScreen, Found
from ui.kit.jobs import Work
from ui.kit.messages import Message
from ui.kit.settings import PassingSettings
from ui.kit.workplace import Target, Workplace
from ui.payroll.paper_key import NAME as PAPERS
from ui.payroll.paper_key import Wanted
from ui.payroll.pay_acts import RIGHTS, pay_acts
from ui.payroll.pay_asking import ask_orders, ask_pay, ask_reverse
from ui.payroll.pay_reading import Paying, Source, read_paying
from ui.printing.saving import ask_named, saved_message

Given = tuple[tuple[RunLine, Decimal], ...]
_SAID = {
    "posted": QT_TRANSLATE_NOOP("app", "Paid {amount} GEL by {reference}."),
    "submitted": QT_TRANSLATE_NOOP("app", "{reference} waits for a second person."),
    "no_bank": QT_TRANSLATE_NOOP(
        "app", "No bank account in lari is kept. Give one under Registers, Bank accounts."
    ),
    "approved": QT_TRANSLATE_NOOP("app", "Payments posted: {count}."),
    "dropped": QT_TRANSLATE_NOOP("app", "The payment was thrown away: nothing of it was posted."),
    "reversed": QT_TRANSLATE_NOOP("app", "The payment is taken back by {reference}."),
}


class Wages(DetailScreen):
    """Above what is owed, line by line; below what was paid since the month began."""

    watches = Topic.PAYROLL | Topic.JOURNAL
    rights = RIGHTS

    def __init__(self, place: Workplace, target: Target) -> None:
        super().__init__(place, target)
        self.setObjectName("payroll.pay")
        # Filters name people: nothing of this screen is kept on the computer.
        self.view.remember(PassingSettings(), target.name)
        self.month = _read_key(target.key) or place.month
        self.facts = QLabel()
        self.facts.setObjectName("payroll.pay.facts")
        self.facts.setWordWrap(True)
        self.facts.setContentsMargins(12, 6, 12, 6)
        self.facts.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.column.insertWidget(0, self.facts)
        self.place_acts(*pay_acts(self))
        if _read_key(target.key) is not None:
            place.period_changed.disconnect(self.outdated)
        self.come_alive()

    def title(self) -> str:
        """What stands on the tab."""
        month = Texts(self.place.language).formats.month(self.month.first)
        return f"{self.tr('Wages to be paid')}, {month}"

    @property
    def seen(self) -> Paying | None:
        """What was read."""
        return self.records.get("paying")

    @property
    def is_owed(self) -> bool:
        """Whether anybody is owed anything."""
        return self.seen is not None and any(one.owed for one in self.seen.owed)

    def chosen(self, *, everybody: bool) -> Given:
        """The lines that are paid, each with all that is owed of it."""
        lines = self.seen.owed if self.seen is not None else ()
        wanted = None if everybody else set(self.selected())
        return tuple(
            (one, one.owed) for one in lines if wanted is None or reports.owed_key(one) in wanted
        )

    def payments(self, *states: str) -> dict[str, PaymentLine]:
        """The payments in some states, by their id: of each its first line."""
        found: dict[str, PaymentLine] = {}
        for one in self.seen.payments if self.seen is not None else ():
            if one.state in states:
                found.setdefault(str(one.payment_id), one)
        return found

    def post_approved(self) -> None:
        """Post every payment that a second person has approved."""
        books, request = self.place.books, new_id()
        ids = tuple(EntryId(UUID(key)) for key in self.payments("approved"))

        def told(_done: object) -> None:
            self.say("approved", count=len(ids))

        self.place.jobs.change(
            self, lambda: ledger.post_drafts(books, request, ids), told, self.refuse
        )

    def found(self) -> Work[Found]:
        """What is owed of the month and before, and what was paid."""
        if _read_key(self.target.key) is None:
            self.month = self.place.month
        books, month, language = self.place.books, self.month, self.place.language

        def ask() -> Found:
            made = read_paying(books, month, language)
            return Found(sheet=made.sheet(), records={"paying": made})

        return ask

    def detail(self, _key: str) -> Work[Sheet] | None:
        """The payments, whatever row is the current one."""
        seen = self.seen
        return None if seen is None else seen.paid

    def show_detail(self, *, anew: bool = False) -> None:
        """The payments belong to the month, not to a row."""
        self.refresh_acts()
        ask = self.detail("") if anew else None
        if ask is None:
            return
        self._tell_facts()
        self.below.show()
        self.place.jobs.read(
            self, "detail", lambda: prepare(ask()), self.below.fill, self._fail_below
        )

    def ask_pay(self, *, everybody: bool) -> None:
        """Confirm what is being asked; else ask from where and when it is paid."""
        if self.asking.is_open:
            self.asking.confirm()
            return
        ask_pay(self, self.chosen(everybody=everybody))

    def ask_orders(self, ending: str) -> None:
        """Ask which bank account pays; then a file for the internet bank is written."""
        many = len(self.selected()) > 1
        ask_orders(self, self.chosen(everybody=not many), ending)

    def ask_reverse(self) -> None:
        """Ask which payment is taken back, and why."""
        ask_reverse(self)

    def pay(self, given: Given, source: payroll.PaidFrom) -> None:
        """Pay; what came of it is said."""
        books, request = self.place.books, new_id()
        total = sum((amount for _, amount in given), Decimal(0))

        def told(done: Changed[RunSaved]) -> None:
            code = "submitted" if done.value.state == "submitted" else "posted"
            amount = Texts(self.place.language).formats.amount(total)
            self.say(code, reference=done.value.reference, amount=amount)

        self.place.jobs.change(
            self, lambda: payroll.pay(books, request, given, source), told, self.refuse
        )

    def reverse(self, payment: PaymentLine, day: date, text: str) -> None:
        """Take a payment back by a reversal of its entry; one that waits is thrown away."""
        books, request = self.place.books, new_id()
        version = payment.version
        if version is not None:
            self.place.jobs.change(
                self,
                lambda: payroll.drop_run(books, request, RunId(payment.payment_id), version),
                lambda _: self.say("dropped"),
                self.refuse,
            )
            return

        def told(done: Changed[RunSaved]) -> None:
            self.say("reversed", reference=done.value.reference)

        self.place.jobs.change(
            self,
            lambda: payroll.reverse(books, request, payment.payment_id, day, text),
            told,
            self.refuse,
        )

    def write_orders(self, given: Given, source: payroll.FromAccount, ending: str) -> QFileDialog:
        """Ask where the file shall go, and write it; its name tells the day and no person."""
        books, language = self.place.books, self.place.language
        dialog = ask_named(self, f"wages-{source.day}", ending)

        def write(name: str) -> None:
            # A change, so that it is written once and in its turn; the reading is an event.
            self.place.jobs.change(
                self,
                lambda: write_file(Path(name), payroll.orders_file(books, given, source, ending)),
                lambda path: self.tell(saved_message(path, language)),
                self.refuse,
            )

        dialog.fileSelected.connect(write)
        dialog.open()
        return dialog

    def open_sheet(self) -> None:
        """To the pay sheet that is signed."""
        wanted = Wanted(paper="pay-sheet", month=f"{self.month.first:%Y-%m}")
        self.place.open(PAPERS, wanted.key)

    def open_return(self) -> None:
        """To the withholding return of the month in which it was paid."""
        self.place.open("payroll.withholding", f"{self.month.first:%Y-%m}")

    def say(self, code: str, **args: object) -> None:
        """Say what was done, above the rows."""
        text = Texts(self.place.language).say(_SAID[code], **args)
        tone = "bad" if code == "no_bank" else "good"
        self.tell(Message(text=text, tone=tone, code=f"payroll.pay_{code}"))

    def source(self, key: str) -> Source:
        """The account behind a choice."""
        assert self.seen is not None
        return self.seen.sources[key]

    def retranslate(self) -> None:
        """Say the words of the screen, and read it in its language."""
        super().retranslate()
        self.setAccessibleName(self.tr("Wages to be paid"))
        self.view.grid.setAccessibleName(self.tr("What is owed"))
        self.below.grid.setAccessibleName(self.tr("What was paid"))
        self.view.when_empty(
            self.tr("Nobody is owed wages."),
            self.tr("What a posted run comes to stands here until it is paid."),
        )
        self.below.when_empty(self.tr("Nothing was paid since the month began."), "")

    def _tell_facts(self) -> None:
        texts = Texts(self.place.language)
        given = self.chosen(everybody=True)
        owed = sum((amount for _, amount in given), Decimal(0))
        people = len({line.employee_id for line, _ in given})
        text = texts.say(
            QT_TRANSLATE_NOOP("app", "{people} {people:person is|people are} owed {amount} GEL"),
            people=people,
            amount=texts.formats.amount(owed),
        )
        self.facts.setText(text)
        self.facts.setAccessibleName(text)
        # Where nobody is owed anything, the list says so.
        self.facts.setVisible(people > 0)


def _read_key(key: str) -> Period | None:
    """The month that a key asks for; None: the month in sight."""
    try:
        return parse_month(key)
    except Refused:
        return None
