"""The form of an entry: head, lines and foot over one draft, with undo. It asks no books."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.errors import Problem, Refused
from app.core.formats import Formats
from app.core.texts import Texts
from app.ledger import service as ledger
from app.ledger.records import EntryDraft
from ui.kit.lines import LinesGrid, Ways
from ui.kit.live import Live
from ui.ledger import entry_draft as drafts
from ui.ledger import entry_lines
from ui.ledger.entry_cells import Cells
from ui.ledger.entry_draft import LINES, PAIRS, History, new_draft
from ui.ledger.entry_foot import EntryFoot
from ui.ledger.entry_head import EntryHead
from ui.ledger.entry_reading import Reading

_AT_DAY = ("entry.date_missing", "entry.date_far", "entry.before_start", "period.closed")


class EntryForm(Live, QWidget):
    """What is typed of an entry, in one of its two forms."""

    changed = Signal()
    """The draft is another one now."""
    day_changed = Signal(object)
    """The entry has another day."""
    letter_typed = Signal()
    """Something was typed in a field and is not taken yet."""
    told = Signal(str)
    """Something that is worth a sentence above the form."""

    def __init__(self, today: Callable[[], date], language: Callable[[], str]) -> None:
        super().__init__()
        self.setObjectName("entry.form")
        self.setProperty("holds_lists", True)
        self._language = language
        self.history = History(new_draft(today()))
        self.reading = Reading()
        self.form = self.wanted = PAIRS
        self.is_read_only = False
        self._server: tuple[Problem, ...] = ()
        self._asked = False
        self.head = EntryHead(today, language)
        self.grid = LinesGrid()
        self.grid.setObjectName("entry.lines")
        self.foot = EntryFoot(language)
        self.cells = Cells(
            lambda row, key: (
                drafts.value(self.draft, self.form, row, key)
                if row < drafts.row_count(self.draft, self.form)
                else None
            )
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.grid, 1)
        column.addWidget(self.foot)
        self._connect()
        self.come_alive()

    @property
    def draft(self) -> EntryDraft:
        """The entry as it stands now."""
        return self.history.now

    @property
    def typed(self) -> EntryDraft:
        """The entry with what stands in the fields of its head, taken or not."""
        text, document = self.head.text.text().strip(), self.head.document.text().strip()
        return replace(self.draft, text=text, source_document=document)

    def start(self, draft: EntryDraft, *, is_read_only: bool = False) -> None:
        """Show an entry; what was before can no longer be undone into."""
        self.is_read_only = is_read_only
        self._server, self._asked = (), False
        self.grid.abandon()
        wanted = drafts.padded(draft, PAIRS if drafts.can_pair(draft) else LINES)
        self.history = History(wanted)
        self.form = drafts.form_of(wanted, self.wanted)
        self.head.lock(is_read_only=is_read_only)
        self.grid.is_read_only = is_read_only
        self._show_head()
        self.show_all()
        self.grid.go(0, self.first_key())

    def know(self, reading: Reading) -> None:
        """Take what was read of the books; amounts of the day come to its rates."""
        old, self.reading = self.reading, reading
        self.cells.fill(reading, self._language())
        if not self.is_read_only:
            moved = drafts.with_day(self.draft, self.draft.entry_date, old.facts, reading.facts)
            if moved != self.draft:
                self.change(moved)
        self.show_all()

    def fill(self, draft: EntryDraft) -> None:
        """Take a whole entry in place of what was typed; one step of undo."""
        wanted = drafts.padded(draft, PAIRS if drafts.can_pair(draft) else LINES)
        self.change(wanted)
        self._show_head()
        self.show_all()

    def adopt(self, draft: EntryDraft) -> None:
        """Take a draft that the books hold in place of what was typed; the entry has its id now."""
        self.history.rename(draft.id, draft.kind)
        self.fill(draft)

    def change(self, draft: EntryDraft) -> None:
        """The draft becomes another; one step of undo."""
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

    def switch(self) -> None:
        """Show the other form; a draft that cannot be rows says so."""
        if not self.commit():
            return
        if self.form == PAIRS:
            self.form = self.wanted = LINES
        else:
            laid = drafts.as_pairs(self.draft)
            if laid is None:
                self.told.emit(self._not_pairs)
                return
            self.form = self.wanted = PAIRS
            self.history.take(laid)
        self.show_all()
        self.grid.go(0, self.first_key())
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def commit(self) -> bool:
        """Take whatever is being typed anywhere; False when it cannot be read."""
        head = self.head
        if head.day.isModified() and not head.day.take():
            head.day.setFocus(Qt.FocusReason.OtherFocusReason)
            return False
        if not self.grid.commit():
            return False
        self._take_head()
        return True

    def insert(self) -> None:
        """A row before the current one."""
        if self.commit():
            row = self.grid.row
            self.change(drafts.insert_row(self.draft, self.form, row))
            self.grid.go(row, self.first_key())

    def remove(self) -> None:
        """The current row goes."""
        if self.commit():
            self.change(drafts.remove_row(self.draft, self.form, self.grid.row))

    def copy_above(self) -> None:
        """The cell above, once more."""
        if self.grid.is_typing and not self.grid.commit():
            return
        cell = (self.grid.row, self.grid.key)
        facts = self.reading.facts
        self.change(drafts.copy_above(self.draft, self.form, cell, facts))
        self.grid.step(wanted_only=True)

    def balance(self) -> None:
        """The amount that balances, in the current line."""
        if self.is_read_only or not self.commit():
            return
        if self.form == PAIRS:
            self.told.emit(self._pairs_balance)
            return
        row = self.grid.row
        draft, key = drafts.balance_row(self.draft, row, self.reading.facts)
        self.change(draft)
        self.grid.go(row, key)

    def check(self) -> tuple[Problem, ...]:
        """What is wrong with the lines as far as it can be known here."""
        return ledger.check(self.draft.lines, self.reading.facts.accounts)

    def ask(self) -> tuple[Problem, ...]:
        """Check as before posting: everything that is wrong is shown from now on."""
        self._asked = True
        found = self.check()
        self.show_all()
        self._go_to_fault()
        return found

    def refuse(self, problems: tuple[Problem, ...]) -> tuple[Problem, ...]:
        """Show what the books refused at its cells; gives what has no cell."""
        at = drafts.places(self.draft)
        placed, rest = [], []
        for one in problems:
            line = one.args.get("line")
            if isinstance(line, int) and 0 < line <= len(at):
                held = self.draft.lines[at[line - 1] - 1]
                column = ledger.column_of(one.code, one.args, held)
                placed.append(replace(one, row=at[line - 1], column=column))
            elif one.code in _AT_DAY:
                self.head.say_fault(Texts(self._language()).fault(one))
            else:
                rest.append(one)
        self._server, self._asked = tuple(placed), True
        self.show_all()
        self._go_to_fault()
        return tuple(rest)

    def first_key(self) -> str:
        """The first column of the form."""
        return "debit_account" if self.form == PAIRS else "account"

    def focus_amount(self) -> None:
        """Put the keyboard onto the first amount: typing replaces it."""
        is_foreign = bool(drafts.value(self.draft, self.form, 0, "currency"))
        key = "amount" if is_foreign else "gel"
        if self.form == LINES and not is_foreign:
            key = "credit" if drafts.value(self.draft, LINES, 0, "credit") else "debit"
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)
        self.grid.go(0, key)

    def show_all(self) -> None:
        """Show the draft as it is."""
        self.form = drafts.form_of(drafts.padded(self.draft, self.form), self.wanted)
        texts = Texts(self._language())
        reading = self.reading
        ways = Ways(
            wants=lambda row, key: entry_lines.wants(self.draft, self.form, reading, (row, key)),
            balances=self.balance if self.form == LINES else None,
            editors=self.cells.by_key,
        )
        self.grid.give(entry_lines.columns(self.draft, self.form, reading, texts), ways)
        problems = () if self.is_read_only else (*self._server, *self.check())
        typing = None if self._asked else self.grid.row
        faults = entry_lines.faults(self.form, problems, texts, typing)
        formats = Formats(self._language())
        self.grid.fill(entry_lines.shown(self.draft, self.form, reading, formats), faults)
        self.foot.show_totals(ledger.totals(self.draft.lines, reading.facts.accounts))
        self._say_cell()
        self._say_day()

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        self._not_pairs = self.tr(
            "These lines cannot be shown as rows of debit and credit: a row needs two lines with "
            "one amount. They stay lines."
        )
        self._pairs_balance = self.tr(
            "Rows of debit and credit balance by themselves. F10 shows the lines."
        )
        self.grid.setAccessibleName(self.tr("Lines of the entry"))
        self.cells.fill(self.reading, self._language())
        for key, editor in self.cells.by_key.items():
            editor.widget.setAccessibleName(entry_lines.title_of(key, Texts(self._language())))
        self.show_all()

    def _connect(self) -> None:
        head, grid = self.head, self.grid
        head.day.chosen.connect(self._take_day)
        head.day.refused.connect(self._say_bad_day)
        head.text.taken.connect(self._to_lines)
        head.text.editingFinished.connect(self._take_head)
        head.document.editingFinished.connect(self._take_head)
        head.document.returnPressed.connect(self._to_lines)
        grid.typed.connect(self._take_cell)
        grid.ended.connect(self._add_row)
        grid.left.connect(self._leave_grid)
        grid.moved.connect(self._moved)
        self.cells.on_refused(self._say_refused)
        cells = {id(one): one.widget for one in self.cells.by_key.values()}
        for field in (head.text, head.document, *cells.values()):
            field.textEdited.connect(lambda _: self.letter_typed.emit())

    def _take_cell(self, row: int, key: str, given: object) -> None:
        if row < drafts.row_count(self.draft, self.form):
            meant = self.cells.meant(key, given)
            cell = (row, key)
            self.change(drafts.put(self.draft, self.form, cell, meant, self.reading.facts))

    def _take_head(self) -> None:
        text = self.head.text.text().strip()
        document = self.head.document.text().strip()
        self.change(replace(self.draft, text=text, source_document=document))

    def _take_day(self, day: date) -> None:
        if day != self.draft.entry_date:
            self.change(replace(self.draft, entry_date=day))
            self.day_changed.emit(day)

    def _to_lines(self) -> None:
        self._take_head()
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)
        self.grid.go(0, self.first_key())

    def _add_row(self) -> None:
        if self.is_read_only:
            return
        rows = drafts.row_count(self.draft, self.form)
        step = 2 if self.form == PAIRS else 1
        if any(not ledger.is_empty(line) for line in self.draft.lines[-step:]):
            self.history.grow(drafts.insert_row(self.draft, self.form, rows))
            self._after()
            rows += 1
        self.grid.go(rows - 1, self.first_key())

    def _leave_grid(self, by: int) -> None:
        if by > 0:
            self._add_row()
        else:
            self.head.document.setFocus(Qt.FocusReason.BacktabFocusReason)

    def _moved(self) -> None:
        self._say_cell()

    def _after(self) -> None:
        self.show_all()
        self.changed.emit()

    def _after_step(self) -> None:
        self._server = ()
        self._show_head()
        self._after()
        self.day_changed.emit(self.draft.entry_date)

    def _show_head(self) -> None:
        self.head.day.put(self.draft.entry_date)
        for field, text in (
            (self.head.text, self.draft.text),
            (self.head.document, self.draft.source_document),
        ):
            if field.text().strip() != text:
                field.setText(text)
                field.setCursorPosition(0)

    def _say_cell(self) -> None:
        fault = self.grid.lines_model.faults.get((self.grid.row, self.grid.key))
        self.foot.say("" if fault is None else fault.text, is_fault=fault is not None)

    def _say_refused(self, refused: object) -> None:
        if isinstance(refused, Refused):
            self.foot.say(Texts(self._language()).fault(refused), is_fault=True)
        else:
            self._say_cell()

    def _say_day(self) -> None:
        month = self.reading.closed_month(self.draft.entry_date)
        if month is None or self.is_read_only:
            self.head.say_fault("")
            return
        closed = ledger.problem("period.closed", {"first_day": month.first_day})
        self.head.say_fault(Texts(self._language()).fault(closed))

    def _say_bad_day(self, refused: object) -> None:
        """What was typed as the day is none, or is one again."""
        if isinstance(refused, Refused):
            self.head.say_fault(Texts(self._language()).fault(refused))
        else:
            self._say_day()

    def _go_to_fault(self) -> None:
        faults = self.grid.lines_model.faults
        if faults:
            keys = [column.key for column in self.grid.lines_model.columns]
            row, key = min(faults, key=lambda at: (at[0], keys.index(at[1])))
            self.grid.go(row, key)
            self.grid.setFocus(Qt.FocusReason.OtherFocusReason)
        self._say_cell()
