"""The timesheets of a month: a row a person, a cell a day, typed and pasted, kept together.

Letters are shown as the statutory form has them in the reader's language, and typed in any.
"""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from app.core.changes import Changed, Topic
from app.core.dates import Period, parse_month
from app.core.errors import QT_TRANSLATE_NOOP, Refused
from app.core.ids import new_id
from app.core.sheet import Sheet
from app.core.texts import Texts
from app.payroll import reports
from app.payroll import service as payroll
from app.payroll.records import Employee, EmployeeId
from ui.kit.lines import Fault, LineColumn, LinesGrid, Ways
from ui.kit.lines_editors import TextEditor
from ui.kit.messages import Message, MessageBar, StateView, message_of
from ui.kit.screen import Screen
from ui.kit.workplace import Target, Workplace
from ui.payroll.paper_key import NAME as PAPERS
from ui.payroll.paper_key import Wanted
from ui.payroll.time_acts import RIGHTS, time_acts
from ui.payroll.time_reading import Seen, read_time
from ui.payroll.time_typing import History

_MARK_MOST = 12
_NAME = "name"
_LEFT = "left"
_KEPT = QT_TRANSLATE_NOOP("app", "{count} {count:timesheet|timesheets} kept.")
_CLASH = QT_TRANSLATE_NOOP(
    "app",
    "Somebody else changed this row meanwhile. Keep again to put yours in its place, or Ctrl+Z to "
    "take yours back.",
)


class Time(Screen):
    """A grid of days above, what the current cell is below."""

    watches = Topic.PAYROLL
    rights = RIGHTS

    def __init__(self, place: Workplace, target: Target) -> None:
        super().__init__(place, target)
        self.setObjectName("payroll.time")
        self._own = _read_key(target.key)
        self.seen: Seen | None = None
        self.history = History()
        self.clashes: frozenset[EmployeeId] = frozenset()
        self.bar = MessageBar()
        self.facts = QLabel()
        self.facts.setObjectName("payroll.time.facts")
        self.foot = QLabel()
        """What the current cell is, and what is to be known of its person."""
        self.foot.setObjectName("payroll.time.foot")
        for label in (self.facts, self.foot):
            label.setWordWrap(True)
            label.setContentsMargins(12, 6, 12, 6)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.grid = LinesGrid()
        self.grid.setObjectName("payroll.time.grid")
        self.editor = TextEditor(self._written, _MARK_MOST)
        self.editor.widget.setObjectName("payroll.time.mark")
        self.state = StateView()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.give_acts(*time_acts(self)))
        for part in (self.facts, self.bar):
            column.addWidget(part)
        column.addWidget(self.grid, 1)
        column.addWidget(self.state, 1)
        column.addWidget(self.foot)
        self.grid.hide()
        self.grid.typed.connect(self._take_cell)
        self.grid.pasted.connect(self.paste)
        self.grid.moved.connect(self._say_cell)
        self.grid.left.connect(lambda by: self.focusNextPrevChild(by > 0))
        if self._own is None:
            place.period_changed.connect(self._move)
        self.come_alive()

    # What is seen.

    @property
    def month(self) -> Period:
        """The month in sight."""
        return self._own or self.place.month

    @property
    def people(self) -> tuple[Employee, ...]:
        """Whose rows they are, in their order."""
        return () if self.seen is None else self.seen.sheet.people

    @property
    def one(self) -> Employee | None:
        """The person of the current row."""
        return self.people[self.grid.row] if self.grid.row < len(self.people) else None

    @property
    def is_changed(self) -> bool:
        """Whether something is typed that is not kept."""
        return bool(self.history.now) or self.grid.is_typing

    def title(self) -> str:
        """What stands on the tab."""
        month = Texts(self.place.language).formats.month(self.month.first)
        return f"{self.tr('Timesheets')}, {month}"

    def first_focus(self) -> QWidget:
        """The days."""
        return self.grid

    def sheet(self) -> Sheet | None:
        """The statutory form of what is in sight."""
        seen = self.seen
        if seen is None or seen.form is None or not seen.sheet.people:
            return None
        typed = {key: seen.sheet.with_marks(key, marks) for key, marks in self.history.now.items()}
        sheets = {**seen.sheet.kept, **typed}
        return reports.timesheet(seen.frame, tuple(sheets.values()), seen.sheet.norm, seen.form)

    def has_sheet(self) -> bool:
        """Whether there is a form and somebody on it."""
        return self.seen is not None and self.seen.form is not None and bool(self.people)

    def marks(self, row: int) -> tuple[str, ...]:
        """The marks of a row as they stand, typed or kept."""
        assert self.seen is not None
        who = self.people[row].id
        return self.history.now.get(who) or self.seen.sheet.marks(who)

    # What is done.

    def reload(self) -> None:
        """Read the month; what is typed and not kept stays, and says so where it clashes."""
        books, month, language = self.place.books, self.month, self.place.language
        self.is_settled = False
        if self.seen is None:
            self.state.say("start", self.tr("Reading…"))
        self.place.jobs.read(
            self, "time", lambda: read_time(books, month, language), self._take, self._fail
        )

    def keep(self) -> None:
        """Keep every row that was changed, all or none."""
        if not self.grid.commit() or self.seen is None or not self.history.now:
            return
        wrong = self._faults()
        if wrong:
            row, key = min(wrong)
            self.grid.go(row, key)
            self._tell(Message(text=wrong[row, key].text, tone="bad", code="payroll.marks"))
            return
        seen, books, request = self.seen, self.place.books, new_id()
        sheets = [seen.sheet.with_marks(key, marks) for key, marks in self.history.now.items()]

        def told(done: Changed[dict[EmployeeId, int]]) -> None:
            self.history.forget()
            self.clashes = frozenset()
            said = Texts(self.place.language).say(_KEPT, count=len(done.value))
            self._tell(Message(text=said, tone="good", code="payroll.time_kept"))
            self.outdated()

        self.place.jobs.change(
            self,
            lambda: payroll.save_timesheets(books, request, seen.sheet.month, sheets),
            told,
            self._refuse,
        )

    def fill_usual(self, *, everybody: bool = False) -> None:
        """Fill the selected rows as agreed; of everybody those that have no mark yet."""
        if not self.grid.commit() or self.seen is None:
            return
        rows = range(len(self.people)) if everybody else self._rows()
        self._put(
            {
                row: payroll.usual_of(self.people[row], self.seen.sheet.norm)
                for row in rows
                if not (everybody and any(self.marks(row)))
            }
        )

    def fill_selected(self) -> None:
        """Put the first selected mark into all selected cells of working days."""
        if not self.grid.commit() or self.seen is None:
            return
        columns = self.grid.lines_model.columns
        chosen = sorted(
            (index.row(), int(columns[index.column()].key) - 1)
            for index in self.grid.selectedIndexes()
            if columns[index.column()].key.isdecimal()
        )
        if not chosen:
            return
        row, at = chosen[0]
        mark, sheet = self.marks(row)[at], self.seen.sheet
        rows: dict[int, list[str]] = {}
        for row, at in chosen:
            if sheet.days[at] in sheet.norm.working:
                rows.setdefault(row, list(self.marks(row)))[at] = mark
        self._put({row: tuple(marks) for row, marks in rows.items()})

    def clear_row(self) -> None:
        """Take every mark of the selected rows away."""
        if self.seen is not None:
            self.grid.abandon()
            blank = ("",) * self.seen.sheet.month.days
            self._put(dict.fromkeys(self._rows(), blank))

    def undo(self) -> None:
        """Back to what stood before."""
        self.grid.abandon()
        self.history.undo()
        self._show()

    def redo(self) -> None:
        """On to what was undone."""
        self.grid.abandon()
        self.history.redo()
        self._show()

    def paste(self, text: str) -> None:
        """Rows of a table elsewhere, from the current cell on: all, or none and why."""
        if self.seen is None or not self.people:
            return
        first_day = int(self.grid.key) - 1 if self.grid.key.isdecimal() else 0
        rows = [self.marks(row) for row in range(len(self.people))]
        try:
            self._put(payroll.pasted(text, rows, self.grid.row, first_day))
        except Refused as refused:
            self._refuse(refused)

    def open_run(self) -> None:
        """To the run of the month."""
        self.place.open("payroll.run", f"{self.month.first:%Y-%m}")

    def open_paper(self) -> None:
        """To the statutory form."""
        self.place.open(PAPERS, Wanted(paper="timesheet", month=f"{self.month.first:%Y-%m}").key)

    def open_person(self) -> None:
        """To the employee of the current row."""
        if self.one is not None:
            self.place.open("payroll.employee", str(self.one.id))

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        self.setAccessibleName(self.tr("Timesheets"))
        self.grid.setAccessibleName(self.tr("Days of the month"))
        self.renamed.emit()
        if self.seen is not None and self.seen.frame.language != self.place.language:
            self.outdated()
        self._lay_columns()
        self._show()

    # Inside.

    def _take(self, seen: Seen) -> None:
        if self.seen is not None and self.seen.sheet.month == seen.sheet.month:
            self.clashes |= {
                key
                for key in self.history.now
                if self.seen.sheet.kept.get(key) != seen.sheet.kept.get(key)
            }
        self.clashes &= set(self.history.now)
        self.seen = seen
        has_people = bool(seen.sheet.people)
        self.grid.setVisible(has_people)
        self.state.setVisible(not has_people)
        if not has_people:
            self.state.say(
                "empty",
                self.tr("Nobody is employed in this month."),
                self.tr("Hire somebody first: Employees, Ins."),
            )
        self._lay_columns()
        self._show()
        self._settle(failed=False)
        if has_people and not self.grid.key.isdecimal():
            self.grid.go(0, "1")

    def _fail(self, error: Exception) -> None:
        message = message_of(error, self.place.language)
        if self.seen is None:
            self.state.say("bad", message.whole, "", "bad")
            self.state.show()
        else:
            self._tell(message)
        self._settle(failed=True)

    def _refuse(self, error: Exception) -> None:
        self._tell(message_of(error, self.place.language))

    def _tell(self, message: Message) -> None:
        self.bar.tell(message)

    def _move(self) -> None:
        """Another month is looked at: what is typed and not kept would belong to none."""
        if self.seen is not None and self.seen.sheet.month != self.month:
            if self.history.now:
                # It stays in sight until it is kept or taken back.
                self._own = self.seen.sheet.month
                self._tell(
                    Message(
                        text=self.tr("This month has marks that are not kept: it stays in sight."),
                        tone="bad",
                        code="payroll.time_unkept",
                    )
                )
            else:
                self.seen = None
                self.renamed.emit()
                self.outdated()

    def _rows(self) -> tuple[int, ...]:
        found = sorted({index.row() for index in self.grid.selectedIndexes()})
        return tuple(found) or (self.grid.row,)

    def _put(self, rows: Mapping[int, tuple[str, ...]]) -> None:
        """Give rows other marks, by their place."""
        assert self.seen is not None
        changes = {self.people[row].id: marks for row, marks in rows.items()}
        if any(self.marks(row) != marks for row, marks in rows.items()):
            kept = {one.id: self.seen.sheet.marks(one.id) for one in self.people}
            self.history.put(changes, kept)
        self._show()

    def _take_cell(self, row: int, key: str, value: object) -> None:
        marks = list(self.marks(row))
        marks[int(key) - 1] = payroll.typed(str(value or ""))
        self._put({row: tuple(marks)})

    def _written(self, row: int, key: str) -> str:
        return self._sign(self.marks(row)[int(key) - 1])

    def _sign(self, mark: str) -> str:
        """A mark as the form has it in the reader's language."""
        known = payroll.LETTERS.get(mark)
        if known is None or self.seen is None or self.seen.form is None:
            return mark
        return self.seen.form.signs[known][self.place.language]

    def _faults(self) -> dict[tuple[int, str], Fault]:
        if self.seen is None:
            return {}
        texts, found = Texts(self.place.language), {}
        for row, one in enumerate(self.people):
            if one.id in self.history.now:
                wrong = payroll.faults_of(one, self.marks(row), self.seen.sheet.norm)
                for at, problem in wrong.items():
                    said = texts.say(problem.text, **problem.args)
                    found[row, str(at + 1)] = Fault(text=said)
        return found

    def _lay_columns(self) -> None:
        seen = self.seen
        if seen is None:
            return
        texts, working = Texts(self.place.language), seen.sheet.norm.working
        days = tuple(
            LineColumn(
                key=str(day.day), title=str(day.day), width=3, is_narrow=True,
                is_shaded=day not in working,
            )
            for day in seen.sheet.days
        )  # fmt: skip
        sums = tuple(
            LineColumn(key=key, title=texts.say(title), width=5, is_numeric=True)
            for key, title in seen.heads.items()
        )
        left = LineColumn(key=_LEFT, title=self.tr("Leave left"), width=6, is_numeric=True)
        name = LineColumn(key=_NAME, title=self.tr("Employee"), width=18)
        editors = {column.key: self.editor for column in days}
        ways = Ways(wants=lambda _, key: key.isdecimal(), editors=editors)
        self.grid.give((name, *days, *sums, left), ways)
        self.grid.is_read_only = not self.place.may("payroll:write")

    def _show(self) -> None:
        seen = self.seen
        if seen is None:
            return
        formats, faults = Texts(self.place.language).formats, self._faults()
        rows = []
        for row, one in enumerate(self.people):
            marks = self.marks(row)
            sums = payroll.sums_of(one, marks, seen.sheet.norm)
            left = seen.left_of(one, marks)
            cells = {str(at): self._sign(mark) for at, mark in enumerate(marks, start=1)}
            cells |= {key: formats.number(sums.get(key, Decimal(0))) for key in seen.heads if sums}
            cells[_NAME] = f"{one.code} {one.full_name}"
            cells[_LEFT] = "" if left is None else formats.number(left)
            rows.append(cells)
            if one.id in self.clashes:
                said = Texts(self.place.language).say(_CLASH)
                faults[row, _NAME] = Fault(text=said)
        self.grid.fill(tuple(rows), faults)
        self.place.unsaved.put(self, len(self.history.now))
        self._say_facts()
        self._say_cell()
        if self.acts is not None:
            self.acts.refresh()

    def _say_facts(self) -> None:
        seen, texts = self.seen, Texts(self.place.language)
        if seen is None:
            return
        blank = sum(1 for row in range(len(self.people)) if not any(self.marks(row)))
        said = [
            texts.say(
                QT_TRANSLATE_NOOP("app", "{days} {days:working day|working days}"),
                days=seen.sheet.norm.days,
            ),
            texts.say(
                QT_TRANSLATE_NOOP("app", "without a mark, and so worked as agreed: {count}"),
                count=blank,
            ),
        ]
        if self.history.now:
            said.append(
                texts.say(
                    QT_TRANSLATE_NOOP("app", "not kept: {count}"), count=len(self.history.now)
                )
            )
        self.facts.setText("  ·  ".join(said))
        self.facts.setAccessibleName(self.facts.text())

    def _say_cell(self) -> None:
        seen, one = self.seen, self.one
        if seen is None or one is None:
            self.foot.setText("")
            return
        said = seen.cell_words(one, self.grid.key, self.marks(self.grid.row))
        self.foot.setText("  ·  ".join(said))
        self.foot.setAccessibleName(self.foot.text())


def _read_key(key: str) -> Period | None:
    """The month that a key asks for; None: the month in sight."""
    try:
        return parse_month(key)
    except Refused:
        return None
