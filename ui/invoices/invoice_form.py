"""The form of an invoice: head, rows and foot over one draft, with undo. It asks no books."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.errors import Problem, Refused
from app.core.formats import Formats
from app.core.money import GEL, CurrencyCode
from app.core.texts import Texts
from app.invoices import service as invoices
from app.invoices.records import InvoiceDraft, InvoiceKind
from app.ledger import service as ledger
from ui.invoices import invoice_draft as drafts
from ui.invoices import invoice_lines, invoice_paste
from ui.invoices.invoice_cells import Cells
from ui.invoices.invoice_draft import History, new_draft
from ui.invoices.invoice_foot import InvoiceFoot
from ui.invoices.invoice_head import InvoiceHead
from ui.invoices.invoice_opening import Reading, usual_code
from ui.invoices.invoice_words import COLUMN_TITLES
from ui.kit.lines import LinesGrid, Ways
from ui.kit.live import Live

_READS = ("kind", "party", "tax_point", "entry_date")
"""Fields after which other things of the books are offered."""
_PLACES = {
    "invoice.number_again": "number",
    "invoice.number_missing": "number",
    "invoice.corrects_unknown": "corrects",
    "invoice.credit_exceeds": "corrects",
    "period.closed": "entry_date",
    "entry.date_far": "entry_date",
    "entry.before_start": "entry_date",
    "law.rate_unknown": "tax_point",
}
"""The fields of faults that name no column."""


class InvoiceForm(Live, QWidget):
    """What is typed of an invoice."""

    changed = Signal()
    """The draft is another one now."""
    refused = Signal(object)
    """The Problems of rows that were pasted; nothing of them was taken."""
    needs_reading = Signal()
    """Other things of the books are to be offered now."""

    def __init__(self, today: Callable[[], date], language: Callable[[], str]) -> None:
        super().__init__()
        self.setObjectName("invoice.form")
        self.setProperty("holds_lists", True)
        self._language = language
        self.history = History(new_draft(InvoiceKind.SALE, today()))
        self.reading: Reading | None = None
        self.is_read_only = False
        self._server: tuple[Problem, ...] = ()
        self._asked = False
        self.head = InvoiceHead(today, language)
        self.grid = LinesGrid()
        self.grid.setObjectName("invoice.lines")
        self.foot = InvoiceFoot(language)
        self.cells = Cells(lambda row, key: drafts.value(self.draft, row, key))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.grid, 1)
        column.addWidget(self.foot)
        self._connect()
        self.come_alive()

    @property
    def draft(self) -> InvoiceDraft:
        """The invoice as it stands now."""
        return self.history.now

    @property
    def code(self) -> str:
        """The VAT code with which a row begins."""
        held = [line.vat_code for line in self.draft.lines if line.vat_code]
        if held:
            return held[-1]
        return "" if self.reading is None else usual_code(self.draft.kind, self.reading.bound)

    @property
    def advances_offered(self) -> Decimal:
        """What is left of advances of the party, while this invoice uses none of them."""
        found = () if self.reading is None or self.draft.advances else self.reading.advances
        return sum((one.gross_left for one in found), Decimal(0))

    def start(
        self, draft: InvoiceDraft, *, is_read_only: bool = False, is_kept: bool = False
    ) -> None:
        """Show an invoice; what was before can no longer be undone into."""
        self.is_read_only = is_read_only
        self._server, self._asked = (), False
        self.history = History(drafts.padded(draft, self.code))
        self.head.lock(is_read_only=is_read_only, is_kept=is_kept)
        self.head.show_faults({})
        self.grid.is_read_only = is_read_only
        self._show_head()
        self.show_all()
        self.grid.go(0, "text")

    def know(self, reading: Reading) -> None:
        """Take what was read of the books."""
        self.reading = reading
        self.head.fill(reading)
        self.cells.fill(reading, invoices.codes_for(self.draft.kind, reading.bound))
        self._show_head()
        self.show_all()

    def change(self, draft: InvoiceDraft) -> None:
        """The invoice becomes another; one step of undo."""
        if self.is_read_only or not self.history.take(draft):
            return
        self._server = ()
        self._after()

    def undo(self) -> None:
        """Take the last step back."""
        if self.commit() and self.history.undo():
            self._after_step()

    def redo(self) -> None:
        """Make the step again that was taken back."""
        if self.commit() and self.history.redo():
            self._after_step()

    def commit(self) -> bool:
        """Take whatever is being typed anywhere; False when it cannot be read."""
        return self.is_read_only or (self.head.commit() and self.grid.commit())

    def insert(self) -> None:
        """A row before the current one."""
        if self.commit():
            row = self.grid.row
            self.change(drafts.insert_row(self.draft, row, self.code))
            self.grid.go(row, "text")

    def remove(self) -> None:
        """The current row goes."""
        if self.commit():
            self.change(drafts.remove_row(self.draft, self.grid.row, self.code))

    def copy_above(self) -> None:
        """The cell above, once more."""
        if self.grid.is_typing and not self.grid.commit():
            return
        row, key = self.grid.row, self.grid.key
        if row and key in self.cells.by_key:
            held = drafts.value(self.draft, row - 1, key)
            self.change(drafts.put(self.draft, row, key, held))
        self.grid.step(wanted_only=True)

    def paste(self, text: str) -> None:
        """Take rows of a table elsewhere, from the current cell on; or none, and say why."""
        if self.is_read_only or self.reading is None or not self.commit():
            return
        keys = tuple(column.key for column in self.grid.lines_model.columns)
        keys = keys[max(self.grid.currentIndex().column(), 0) :]
        at = (self.grid.row, keys)
        draft, problems = invoice_paste.paste(self.draft, at, text, self.reading, self.code)
        if problems:
            self.refused.emit(problems)
        else:
            self.change(draft)

    def check(self) -> tuple[Problem, ...]:
        """What is wrong with the invoice as far as it can be known here."""
        if self.reading is None:
            return ()
        draft = drafts.whole(self.draft)
        if draft.currency != GEL and draft.rate is None:
            draft = replace(draft, rate=self.reading.rate(draft.currency))
        return invoices.check(draft, self.reading.bound)

    def ask(self) -> tuple[Problem, ...]:
        """Check as before posting: everything that is wrong is shown from now on."""
        self._asked = True
        found = self.check()
        self.show_all()
        if found:
            self._go_to_fault()
        return found

    def refuse(self, problems: tuple[Problem, ...]) -> tuple[Problem, ...]:
        """Show what the books refused at its fields and cells; gives what has no place."""
        self._server, self._asked = problems, True
        self.show_all()
        self._go_to_fault()
        return tuple(one for one in problems if one.row is None and not self._field_of(one))

    def show_all(self) -> None:
        """Show the invoice as it is."""
        texts, formats = Texts(self._language()), Formats(self._language())
        ways = Ways(
            wants=lambda row, key: invoice_lines.wants(self.draft, row, key),
            editors=self.cells.by_key,
        )
        self.grid.give(invoice_lines.columns(self.draft, self.reading, texts), ways)
        problems = () if self.is_read_only else (*self._server, *self.check())
        typing = None if self._asked else self.grid.row
        faults = invoice_lines.faults(self.draft, problems, texts, typing)
        sums = invoice_lines.calculated(self.draft, self.reading)
        self.grid.fill(invoice_lines.shown(self.draft, sums, self.reading, formats), faults)
        self.foot.show_sums(sums)
        self._say_faults(problems, texts)
        self._say_cell()

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        texts = Texts(self._language())
        self.grid.setAccessibleName(self.tr("Lines of the invoice"))
        for key, editor in self.cells.by_key.items():
            editor.widget.setAccessibleName(texts.say(COLUMN_TITLES[key]))
        if self.reading is not None:
            self.head.fill(self.reading)
        self.show_all()

    def _connect(self) -> None:
        self.head.edited.connect(self._take_field)
        self.head.to_lines.connect(self.to_lines)
        self.grid.typed.connect(self._take_cell)
        self.grid.ended.connect(self._add_row)
        self.grid.left.connect(self._leave_grid)
        self.grid.moved.connect(self._say_cell)
        self.grid.pasted.connect(self.paste)
        self.cells.on_refused(self._say_refused)

    def to_lines(self) -> None:
        """Put the keyboard onto the rows."""
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)
        self.grid.go(0, "text")

    def _take_field(self, name: str, given: Any) -> None:
        if self.is_read_only:
            return
        draft = self._with(name, given)
        if draft == self.draft:
            return
        self.change(draft)
        if name not in ("number", "text"):
            self._show_head()
        if name in _READS or name == "currency":
            self.needs_reading.emit()

    def _with(self, name: str, given: Any) -> InvoiceDraft:
        draft, changes = self.draft, {name: given}
        if name == "kind" and given is not draft.kind:
            bound = None if self.reading is None else self.reading.bound
            return drafts.of_kind(draft, given, "" if bound is None else usual_code(given, bound))
        if name == "entry_date":
            return drafts.with_day(draft, given)
        if name == "tax_point":
            return drafts.with_tax_point(draft, given)
        if name == "party":
            party = UUID(given) if given else None
            is_other = party != draft.party_id
            changes = {"party_id": party, "advances": (), "corrects_id": None} if is_other else {}
        elif name == "corrects":
            changes = {"corrects_id": UUID(given) if given else None}
        elif name == "currency":
            currency = CurrencyCode(given or GEL)
            is_other = currency != draft.currency
            changes = {"currency": currency, "rate": None, "advances": ()} if is_other else {}
        return replace(draft, **changes)

    def _take_cell(self, row: int, key: str, given: object) -> None:
        if row >= len(self.draft.lines):
            return
        draft = drafts.put(self.draft, row, key, given)
        line = draft.lines[row]
        if key == "item_id" and line.item_id is not None and not line.text and self.reading:
            name = next((one.name for one in self.reading.items if one.id == line.item_id), "")
            draft = drafts.put(draft, row, "text", name)
        self.change(draft)

    def _add_row(self) -> None:
        rows = len(self.draft.lines)
        if not drafts.is_empty(self.draft.lines[-1]):
            self.change(drafts.insert_row(self.draft, rows, self.code))
            rows += 1
        self.grid.go(rows - 1, "text")

    def _leave_grid(self, by: int) -> None:
        if by > 0:
            self._add_row()
        else:
            self.head.text.setFocus(Qt.FocusReason.BacktabFocusReason)

    def _after(self) -> None:
        self.show_all()
        self.changed.emit()

    def _after_step(self) -> None:
        self._server = ()
        self._show_head()
        self._after()
        self.needs_reading.emit()

    def _show_head(self) -> None:
        self.head.show_draft(self.draft, self.reading)

    def _say_faults(self, problems: tuple[Problem, ...], texts: Texts) -> None:
        said: dict[str, str] = {}
        month = None
        if self.reading is not None and not self.is_read_only:
            month = self.reading.closed_month(self.draft.entry_date)
        if month is not None:
            closed = ledger.problem("period.closed", {"first_day": month.first_day})
            said["entry_date"] = texts.fault(closed)
        for one in problems if self._asked else ():
            name = self._field_of(one)
            if name:
                said.setdefault(name, texts.fault(one))
        self.head.show_faults(said)

    def _field_of(self, problem: Problem) -> str:
        """The field of the head at which a fault is said; empty where it has none."""
        if problem.row is not None:
            return ""
        name = problem.column or _PLACES.get(problem.code, "")
        return name if name in self.head.fields else ""

    def _say_cell(self) -> None:
        fault = self.grid.lines_model.faults.get((self.grid.row, self.grid.key))
        self.foot.say("" if fault is None else fault.text, is_fault=fault is not None)

    def _say_refused(self, refused: object) -> None:
        if isinstance(refused, Refused):
            self.foot.say(Texts(self._language()).fault(refused), is_fault=True)
        else:
            self._say_cell()

    def _go_to_fault(self) -> None:
        if self.head.go_to_fault():
            return
        faults = self.grid.lines_model.faults
        if faults:
            keys = [column.key for column in self.grid.lines_model.columns]
            places = [at for at in faults if at[1] in keys]
            row, key = min(places or faults, key=lambda at: at[0])
            self.grid.go(row, key)
            self.grid.setFocus(Qt.FocusReason.OtherFocusReason)
        self._say_cell()
