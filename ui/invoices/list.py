"""The invoices of a period by kind: found, opened, copied, posted, corrected, taken back."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel

from app.core.changes import Changed, Topic
from app.core.errors import QT_TRANSLATE_NOOP
from app.core.ids import new_id
from app.core.sheet import Sheet
from app.core.texts import Texts
from app.invoices import reports
from app.invoices import service as invoices
from app.invoices.records import KIND_NAMES, InvoiceKind, InvoiceRow
from app.ledger import service as ledger
from app.ledger.records import Entered
from app.reports import catalog
from app.reports.catalog import Asked
from ui.invoices.invoice_opening import COPY, CORRECT, CREDIT, NEW
from ui.invoices.invoice_saving import POSTED, REVERSED
from ui.kit.acts import Act
from ui.kit.asking import Question, Reply
from ui.kit.detail import DetailScreen, Found
from ui.kit.fields import Choice
from ui.kit.jobs import Work
from ui.kit.messages import Message
from ui.kit.workplace import Target, Workplace
from ui.printing.paper import paper_acts

SCREEN = "invoices.invoice"
GROUPS: tuple[tuple[str, str, tuple[InvoiceKind, ...]], ...] = (
    ("all", QT_TRANSLATE_NOOP("app", "All invoices"), ()),
    (
        "sales",
        QT_TRANSLATE_NOOP("app", "Sales"),
        (InvoiceKind.SALE, InvoiceKind.SALE_CREDIT, InvoiceKind.RETAIL_DAY),
    ),
    (
        "purchases",
        QT_TRANSLATE_NOOP("app", "Purchases"),
        (InvoiceKind.PURCHASE, InvoiceKind.PURCHASE_CREDIT, InvoiceKind.CUSTOMS),
    ),
    (
        "advances",
        QT_TRANSLATE_NOOP("app", "Advances"),
        (InvoiceKind.ADVANCE_RECEIVED, InvoiceKind.ADVANCE_PAID),
    ),
    *((kind.value, KIND_NAMES[kind], (kind,)) for kind in InvoiceKind),
)
"""What the list can be narrowed to, and what it then holds."""


class InvoiceList(DetailScreen):
    """Invoices of the window's period; below, the lines of the current one."""

    watches = Topic.JOURNAL | Topic.BALANCES | Topic.PARTIES | Topic.COMPANY

    def __init__(self, place: Workplace, target: Target) -> None:
        super().__init__(place, target)
        self.setObjectName("invoices.list")
        self.kinds = Choice()
        self.kinds.setObjectName("invoices.list.kinds")
        for name, _, _ in GROUPS:
            self.kinds.addItem("", name)
        at = self.kinds.findData(target.key or "all")
        self.kinds.setCurrentIndex(max(at, 0))
        self.kinds.activated.connect(lambda _: self.outdated())
        self._label = QLabel()
        self._label.setBuddy(self.kinds)
        self._label.setProperty("role", "muted")
        head = QFrame()
        head.setObjectName("shell.bar")
        row = QHBoxLayout(head)
        row.setContentsMargins(12, 6, 12, 6)
        row.addWidget(self._label)
        row.addWidget(self.kinds)
        row.addStretch(1)
        self.place_acts(*self._acts(), *paper_acts(self))
        self.column.insertWidget(1, head)
        self.view.opened.connect(lambda key: place.open(SCREEN, key))
        self.come_alive()

    @property
    def chosen_kinds(self) -> tuple[InvoiceKind, ...]:
        """The kinds that are shown; none means all."""
        return GROUPS[self.kinds.currentIndex()][2]

    def title(self) -> str:
        """What stands on the tab."""
        return self.tr("Invoices")

    def found(self) -> Work[Found]:
        """The invoices of the period."""
        books, language, period = self.place.books, self.place.language, self.place.period
        kinds = self.chosen_kinds

        def ask() -> Found:
            rows = invoices.invoices(books, period.first, period.last, kinds)
            sheet = reports.invoice_register(ledger.company(books), period, rows, language)
            return Found(sheet=sheet, records={str(row.id): row for row in rows})

        return ask

    def detail(self, key: str) -> Work[Sheet] | None:
        """The lines of an invoice."""
        row = self.records.get(key)
        if row is None:
            return None
        asked = Asked(period=self.place.period, language=self.place.language, entry=key)
        return partial(catalog.printed_invoice, self.place.books, asked)

    def new(self) -> None:
        """Begin an invoice: of the kind that is listed, else its kind is chosen first."""
        kinds = self.chosen_kinds
        self.place.open(SCREEN, f"{NEW}:{kinds[0].value}" if kinds else NEW)

    def post(self) -> None:
        """Post the selected drafts, all or none."""
        books, request = self.place.books, new_id()
        ids = [row.id for row in self._drafts()]

        def told(changed: Changed[Entered]) -> None:
            said = Texts(self.place.language).say(
                QT_TRANSLATE_NOOP("app", "Posted: {entries}."),
                entries=", ".join(changed.value.references),
            )
            self.tell(Message(text=said, tone="good"))

        self._change(lambda: ledger.post_drafts(books, request, ids), told)

    def ask_reversal(self) -> None:
        """Ask for the day and the reason of a storno."""
        row = self._current()
        if row is None:
            return
        self.asking.ask(
            Question(
                title=self.tr("Take {number} back whole?").replace("{number}", row.reference),
                verb=self.tr("Reverse"),
                then=lambda reply: self._reverse(row, reply),
                text_label=self.tr("Why"),
                day_label=self.tr("Day"),
                day=row.entry_date,
                check=lambda reply: (
                    "" if reply.text else self.tr("Say why in a few words: the storno keeps it.")
                ),
            )
        )

    def ask_removal(self) -> None:
        """Ask whether a draft shall go; for a posted invoice offer its correction."""
        row = self._current()
        if row is None:
            return
        if row.version is None:
            self.asking.ask(
                Question(
                    title=self.tr("{number} is posted and stays in the books. Correct it?").replace(
                        "{number}", row.reference
                    ),
                    verb=self.tr("Correct"),
                    then=lambda _: self._open(CORRECT, row),
                )
            )
            return
        self.asking.ask(
            Question(
                title=self.tr("Throw {number} away? The history keeps what it was.").replace(
                    "{number}", row.reference
                ),
                verb=self.tr("Throw away"),
                then=lambda _: self._drop(row),
            )
        )

    def retranslate(self) -> None:
        """Say the words of the screen, and read the list in its language."""
        super().retranslate()
        texts = Texts(self.place.language)
        self.setAccessibleName(self.title())
        self._label.setText(self.tr("Shown"))
        self.kinds.setAccessibleName(self.tr("Kinds of invoices shown"))
        for at, (_, title, _) in enumerate(GROUPS):
            self.kinds.setItemText(at, texts.say(title))
        self.view.grid.setAccessibleName(self.title())
        self.below.grid.setAccessibleName(self.tr("Lines of the invoice"))
        self.view.when_empty(
            self.tr("There are no invoices in these days."),
            self.tr("Ins begins one; a file of them is brought in by the command line."),
        )
        self.below.when_empty(self.tr("The invoice has no lines."), "")

    # Inside.

    def _acts(self) -> tuple[Act, ...]:
        def is_any() -> bool:
            return self._current() is not None

        return (
            Act(
                name="new",
                title=QT_TRANSLATE_NOOP("app", "New invoice"),
                does=self.new,
                keys=("Ins",),
                is_main=True,
            ),
            Act(
                name="open",
                title=QT_TRANSLATE_NOOP("app", "Open"),
                does=lambda: self._open("", self._current()),
                keys=("F2",),
                is_possible=is_any,
            ),
            Act(
                name="copy",
                title=QT_TRANSLATE_NOOP("app", "Copy"),
                does=lambda: self._open(COPY, self._current()),
                keys=("F9",),
                is_possible=is_any,
            ),
            Act(
                name="post",
                title=QT_TRANSLATE_NOOP("app", "Post"),
                does=self.post,
                keys=("Ctrl+Return", "Ctrl+Enter"),
                is_possible=lambda: bool(self._drafts()),
            ),
            *self._of_posted(),
            Act(
                name="remove",
                title=QT_TRANSLATE_NOOP("app", "Delete"),
                does=self.ask_removal,
                keys=("Del",),
                is_possible=is_any,
            ),
            Act(
                name="columns",
                title=QT_TRANSLATE_NOOP("app", "Columns"),
                does=self.view.open_columns,
                icon="columns",
                is_rare=True,
            ),
        )

    def _of_posted(self) -> tuple[Act, ...]:
        return (
            Act(
                name="correct",
                title=QT_TRANSLATE_NOOP("app", "Correct"),
                does=lambda: self._open(CORRECT, self._current()),
                keys=("Ctrl+Z",),
                is_possible=self._is_posted,
            ),
            Act(
                name="credit",
                title=QT_TRANSLATE_NOOP("app", "Credit note"),
                does=lambda: self._open(CREDIT, self._current()),
                keys=("Ctrl+Shift+N",),
                is_possible=self._may_be_credited,
            ),
            Act(
                name="reverse",
                title=QT_TRANSLATE_NOOP("app", "Reverse"),
                does=self.ask_reversal,
                keys=("Ctrl+Shift+R",),
                is_possible=self._is_posted,
            ),
            Act(
                name="paper",
                title=QT_TRANSLATE_NOOP("app", "Printed invoice"),
                does=self._paper,
                keys=("Ctrl+Alt+P",),
                icon="print",
                is_possible=lambda: self._current() is not None,
            ),
        )

    def _current(self) -> InvoiceRow | None:
        return self.records.get(self.current())

    def _is_posted(self) -> bool:
        row = self._current()
        return row is not None and row.state == POSTED

    def _may_be_credited(self) -> bool:
        row = self._current()
        return row is not None and row.state == POSTED and not row.kind.is_credit

    def _drafts(self) -> tuple[InvoiceRow, ...]:
        found = (self.records.get(key) for key in self.selected())
        return tuple(
            one for one in found if one is not None and one.state not in (POSTED, REVERSED)
        )

    def _open(self, prefix: str, row: InvoiceRow | None) -> None:
        if row is not None:
            self.place.open(SCREEN, f"{prefix}{row.reference}")

    def _paper(self) -> None:
        row = self._current()
        if row is not None:
            self.place.open("invoices.paper", row.reference)

    def _reverse(self, row: InvoiceRow, reply: Reply) -> None:
        books, request, day = self.place.books, new_id(), reply.day or row.entry_date

        def told(_: Changed[Entered]) -> None:
            said = self.tr("{number} is taken back.").replace("{number}", row.reference)
            self.tell(Message(text=said, tone="good"))

        self._change(lambda: ledger.reverse_entry(books, request, row.id, day, reply.text), told)

    def _drop(self, row: InvoiceRow) -> None:
        books, request, version = self.place.books, new_id(), row.version
        assert version is not None

        def told(_: Changed[None]) -> None:
            said = self.tr("{number} is thrown away.").replace("{number}", row.reference)
            self.tell(Message(text=said, tone="good"))

        self._change(lambda: invoices.drop_invoice(books, request, row.id, version), told)

    def _change(self, work: Callable[[], Any], done: Callable[[Any], object]) -> None:
        self.place.jobs.change(self, work, done, self.refuse)
