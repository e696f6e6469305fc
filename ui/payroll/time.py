"""The timesheet of a month as a grid: typed, pasted, filled as usual, kept, and put on paper.

The month is read when it is opened, changed or refreshed, for each reading is an event; what is
typed is counted here. What a colleague kept meanwhile is put beside what is typed and not over it.
"""

from __future__ import annotations

from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from app.core.changes import Changed, Topic
from app.core.dates import Period, add_months, month_of, parse_month
from app.core.errors import QT_TRANSLATE_NOOP, Conflict, Refused
from app.core.ids import new_id
from app.core.sheet import Sheet
from app.core.texts import Texts
from app.payroll import service as payroll
from app.payroll.records import EmployeeId, Timesheet
from ui.kit.choice_field import ChoiceField
from ui.kit.lines_model import holds_keyboard
from ui.kit.messages import Message, MessageBar, StateView, message_of
from ui.kit.screen import Screen
from ui.kit.workplace import Target, Workplace
from ui.payroll.paper_head import month_option, months_around
from ui.payroll.paper_key import NAME as PAPERS
from ui.payroll.paper_key import Wanted
from ui.payroll.time_acts import RIGHTS, time_acts
from ui.payroll.time_book import TimeBook
from ui.payroll.time_foot import TimeFoot
from ui.payroll.time_grid import TimeGrid
from ui.payroll.time_paste import paste
from ui.payroll.time_reading import Reading, read_month

NAME = "payroll.time"
_FIELD_WIDE = 260
_TOLD = 5
_KEPT = QT_TRANSLATE_NOOP("app", "Timesheets kept: {count}.")
_CONFLICT = QT_TRANSLATE_NOOP(
    "app",
    "Somebody else changed these days first, and nothing was kept. What you typed is still here.",
)
_HOW = QT_TRANSLATE_NOOP(
    "app", "F5 puts what was changed beside what you typed; look at it and keep once more."
)
_BESIDE = QT_TRANSLATE_NOOP(
    "app",
    "Days that somebody else changed otherwise meanwhile: {count}. They are marked and hold what "
    "you typed; keeping puts it in place of theirs.",
)
_FAULTS = QT_TRANSLATE_NOOP(
    "app", "Employees with marks that cannot be read: {count}. F8 goes to the next."
)
_UNKEPT = QT_TRANSLATE_NOOP(
    "app", "What you typed is not kept. Ctrl+Enter keeps it; the same key once more gives it up."
)
_NOT_TAKEN = QT_TRANSLATE_NOOP("app", "Nothing was pasted, for not everything has its place here.")
_MORE = QT_TRANSLATE_NOOP("app", "and {count} more")
_NONE_LEFT = QT_TRANSLATE_NOOP("app", "Nothing here needs to be looked at.")


class Time(Screen):
    """The days of everybody who is employed in a month."""

    watches = Topic.PAYROLL
    rights = RIGHTS

    def __init__(self, place: Workplace, target: Target) -> None:
        super().__init__(place, target)
        self.setObjectName(NAME)
        self.book: TimeBook | None = None
        self._paper: Sheet | None = None
        self._request: tuple[tuple[Timesheet, ...], UUID] = ((), new_id())
        self._is_saving = False
        self._leaving: Period | None = None
        self.grid = TimeGrid()
        self.grid.is_read_only = not place.may("payroll:write")
        self.bar, self.state = MessageBar(self), StateView()
        self.month_field, self.person = ChoiceField(), ChoiceField()
        self._labels = {"month": QLabel(), "person": QLabel()}
        self.foot = TimeFoot(self.grid, lambda: place.language)
        self.stack = QStackedWidget()
        self._shown_month = self.month
        self._lay_out()
        self.grid.edited.connect(self._edited)
        self.grid.moved.connect(self.foot.show_now)
        self.grid.pasted.connect(self.paste)
        self.month_field.chosen.connect(self._choose_month)
        self.person.chosen.connect(self._go_to)
        place.period_changed.connect(self._follow)
        self.come_alive()

    @property
    def month(self) -> Period:
        """The month of its own, else the one in which the window's period ends, or today."""
        try:
            if self.target.key:
                return parse_month(self.target.key)
        except Refused:
            pass
        today = self.place.today()
        return month_of(today if today in self.place.period else self.place.period.last)

    def title(self) -> str:
        """What stands on the tab."""
        texts = Texts(self.place.language)
        return f"{self.tr('Timesheet')}, {texts.formats.month(self.month.first)}"

    def first_focus(self) -> QWidget:
        """The days."""
        return self.grid

    def sheet(self) -> Sheet | None:
        """The statutory form of what is kept; none while something typed is not."""
        return None if self._is_unkept() else self._paper

    def reload(self) -> None:
        """Read the month; what is typed and not kept is put over it again."""
        books, month, language = self.place.books, self.month, self.place.language
        self.is_settled = False
        if self.book is None:
            self._say_state("", self.tr("Reading the books…"), "")
        self.place.jobs.read(
            self, "month", partial(read_month, books, month, language), self._take, self._fail
        )

    def outdated(self) -> None:
        """What we keep ourselves is known without being read."""
        if not self._is_saving:
            super().outdated()

    def save(self) -> None:
        """Keep the rows that changed, all or none."""
        self.grid.take()
        book = self.book
        if book is None or self._is_saving or not book.changed():
            return
        faulty = [at for at in book.changed() if book.looked(at).faults]
        if faulty:
            self._tell_of(_FAULTS, "payroll.marks", count=len(faulty))
            self._go_to_problem(faulty[0])
            return
        sheets = book.sheets()
        if self._request[0] != sheets:
            # Asked again after a lost answer it is the same request: kept once.
            self._request = (sheets, new_id())
        books, request, month = self.place.books, self._request[1], book.time.month
        self._is_saving = True
        self.place.jobs.change(
            self,
            lambda: payroll.save_timesheets(books, request, month, sheets),
            lambda answer: self._saved(sheets, answer),
            self._refused,
        )
        self._look()

    def fill_usual(self) -> None:
        """The usual hours of the selected employees, on the days that have no mark."""
        self._fill(self.grid.rows())

    def fill_all(self) -> None:
        """The usual hours of everybody, on the days that have no mark."""
        self._fill(range(len(self.book.rows)) if self.book is not None else range(0))

    def undo(self) -> None:
        """Take the last step back, and show where."""
        self.grid.take()
        self._show_step(None if self.book is None else self.book.undo())

    def redo(self) -> None:
        """Take a step that was taken back once more, and show where."""
        self.grid.take()
        self._show_step(None if self.book is None else self.book.redo())

    def paste(self, text: str) -> None:
        """Put what was copied elsewhere into the cells; all of it or nothing."""
        if self.book is None or not text:
            return
        top, left, bottom, right = self.grid.area()
        area = bottom - top + 1, min(right, self.book.days - 1) - left + 1
        found = paste(self.book, (top, left), area, text)
        texts = Texts(self.place.language)
        if found.problems:
            said = Refused("payroll.paste", _NOT_TAKEN, problems=found.problems)
            self.bar.tell(message_of(said, self.place.language))
            return
        self.grid.put(found.cells)
        self.book.close_step()
        wrong = {row for row, _ in found.cells if self.book.looked(row).faults}
        if wrong:
            faults = [
                f"{self.book.rows[row].code}: {self.grid.time_model.said(one)}"
                for row in sorted(wrong)
                for one in self.book.looked(row).faults
            ]
            more = [texts.say(_MORE, count=len(faults) - _TOLD)] if faults[_TOLD:] else []
            shown = (*faults[:_TOLD], *more)
            said_all = texts.say(_FAULTS, count=len(wrong))
            self.bar.tell(Message(text=said_all, details=shown, code="payroll.marks"))
        elif self.bar.message is not None:
            self.bar.put_away()

    def next_fault(self) -> None:
        """Go to the next employee with something wrong, contested or to be warned of."""
        self.grid.take()
        book = self.book
        if book is None:
            return
        order = [(self.grid.row + step) % len(book.rows) for step in range(1, len(book.rows) + 1)]
        wrong = [at for at in order if book.looked(at).faults or self._contested(at)]
        found = wrong or [at for at in order if book.looked(at).warnings]
        if found:
            self._go_to_problem(found[0])
        else:
            self._tell_of(_NONE_LEFT, "payroll.nothing_to_mend", tone="good")

    def move_month(self, by: int) -> None:
        """The month before or after."""
        self._open_month(month_of(add_months(self.month.first, by)))

    def open_paper(self) -> None:
        """The statutory form, with its language, its file and its password."""
        wanted = Wanted(paper="timesheet", month=f"{self.month.first:%Y-%m}")
        self.place.open(PAPERS, wanted.key)

    def open_run(self) -> None:
        """To the run of the month."""
        self.place.open("payroll.run", f"{self.month.first:%Y-%m}")

    def open_person(self) -> None:
        """To the employee of the current row."""
        if self.book is not None and self.book.rows:
            row = max(self.grid.currentIndex().row(), 0)
            self.place.open("payroll.employee", str(self.book.rows[row].employee_id))

    def find_person(self) -> None:
        """The keyboard goes to the field that finds an employee."""
        self.person.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.person.selectAll()

    def has_rows(self) -> bool:
        """Whether there is anybody."""
        return self.book is not None and bool(self.book.rows)

    def can_save(self) -> bool:
        """Whether something waits to be kept."""
        return self._is_unkept() and not self._is_saving

    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return self.book is not None and self.book.can_undo()

    def can_redo(self) -> bool:
        """Whether there is a step to take once more."""
        return self.book is not None and self.book.can_redo()

    def retranslate(self) -> None:
        """Say the words of the screen; the paper is made anew in its language."""
        self.setAccessibleName(self.tr("Timesheet"))
        self.grid.setAccessibleName(self.tr("Days of the month"))
        for name, text in (("month", self.tr("Month")), ("person", self.tr("Find"))):
            self._labels[name].setText(text)
        self.month_field.setAccessibleName(self.tr("Month"))
        self.person.setAccessibleName(self.tr("Find an employee"))
        self.person.setPlaceholderText(self.tr("Name or code, Ctrl+F"))
        self._offer_months()
        if self.book is not None:
            self._show_book(self.book)
            self._make_paper()
        self.renamed.emit()

    # Inside.

    def _lay_out(self) -> None:
        head = QFrame()
        head.setObjectName("shell.bar")
        row = QHBoxLayout(head)
        row.setContentsMargins(12, 6, 12, 6)
        row.setSpacing(8)
        for name, field in (("month", self.month_field), ("person", self.person)):
            field.setObjectName(f"payroll.time.{name}")
            field.setFixedWidth(_FIELD_WIDE)
            self._labels[name].setBuddy(field)
            row.addWidget(self._labels[name])
            row.addWidget(field)
        row.addStretch(1)
        table = QWidget()
        inner = QVBoxLayout(table)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(0)
        inner.addWidget(self.grid, 1)
        inner.addWidget(self.foot)
        self.stack.addWidget(self.state)
        self.stack.addWidget(table)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.give_acts(*time_acts(self)), self.bar, head):
            column.addWidget(part)
        column.addWidget(self.stack, 1)

    def _take(self, got: Reading) -> None:
        time, language = got.book.time, got.language
        is_first = self.book is None
        if self.book is not None and self.book.time.month == time.month:
            self.grid.take()
            had = self._is_unkept()
            self.book.read_anew(time)
            if had and self.book.contested:
                count = sum(len(days) for days in self.book.contested.values())
                self._tell_of(_BESIDE, "payroll.contested", count=count)
            elif self.bar.message is not None and self.bar.message.code == "changed.meanwhile":
                self.bar.put_away()
        else:
            self.book = got.book
        self._paper = got.paper
        self.person.fill(got.people, got.index)
        self._show_book(self.book)
        if is_first and holds_keyboard(self):
            self.grid.setFocus(Qt.FocusReason.OtherFocusReason)
        if language != self.place.language:
            self._make_paper()
        self._settle(failed=False)

    def _show_book(self, book: TimeBook) -> None:
        self.grid.show_book(book, self.place.language)
        self.foot.retranslate()
        if book.rows:
            self.stack.setCurrentIndex(1)
        else:
            month = Texts(self.place.language).formats.month(book.time.month.first)
            self._say_state(
                "empty",
                self.tr("Nobody is employed in {month}.").format(month=month),
                self.tr("Whoever has an agreement of employment in the month stands here. "
                        "Employees are hired in their list; Ctrl+Shift+PgUp goes to the month "
                        "before."),
            )  # fmt: skip
        self._edited()

    def _say_state(self, picture: str, title: str, hint: str, colour: str = "muted") -> None:
        self.state.say(picture, title, hint, colour)
        self.stack.setCurrentIndex(0)

    def _fail(self, error: Exception) -> None:
        told = message_of(error, self.place.language)
        if self.book is None:
            self._say_state("bad", told.whole, self.tr("F5 tries again."), "bad")
        else:
            self.bar.tell(told)
        self._settle(failed=True)

    def _fill(self, rows: range) -> None:
        self.grid.take()
        if self.book is not None and self.book.usual(rows):
            self.grid.refresh()
            self._edited()

    def _show_step(self, at: tuple[int, int] | None) -> None:
        if at is not None:
            self.grid.go(*at)
            self.grid.refresh()
            self._edited()

    def _edited(self) -> None:
        self._leaving = None
        book = self.book
        self.place.unsaved.put(self, 0 if book is None else len(book.changed()))
        self.foot.show_now()
        self._look()

    def _look(self) -> None:
        if self.acts is not None:
            self.acts.refresh()

    def _is_unkept(self) -> bool:
        return self.book is not None and bool(self.book.changed())

    def _saved(self, sheets: tuple[Timesheet, ...], answer: Changed[dict[EmployeeId, int]]) -> None:
        self._is_saving = False
        assert self.book is not None
        self.book.keep(sheets, answer.value)
        self.grid.refresh()
        self._edited()
        self._tell_of(_KEPT, "payroll.time_kept", tone="good", count=len(sheets))
        self._make_paper()

    def _refused(self, error: Exception) -> None:
        self._is_saving = False
        self._look()
        if isinstance(error, Conflict):
            texts = Texts(self.place.language)
            how = (texts.say(_HOW),)
            said = Message(text=texts.say(_CONFLICT), details=how, code="changed.meanwhile")
            self.bar.tell(said)
        else:
            self.bar.tell(message_of(error, self.place.language))

    def _make_paper(self) -> None:
        """The paper of what is kept now, off the GUI thread; reads nothing."""
        assert self.book is not None
        time, language = self.book.time, self.place.language
        self._paper = None

        def show(made: Sheet | None) -> None:
            self._paper = made
            self._look()

        work = partial(payroll.month_paper, time, language)
        self.place.jobs.read(self, "paper", work, show, self._fail)

    def _contested(self, row: int) -> bool:
        book = self.book
        return book is not None and book.rows[row].employee_id in book.contested

    def _go_to_problem(self, row: int) -> None:
        """The first day of a row with something wrong, contested or to be warned of."""
        assert self.book is not None
        looked, key = self.book.looked(row), self.book.rows[row].employee_id
        places = [int(one.column or 1) - 1 for one in looked.faults]
        places += sorted(self.book.contested.get(key, {}))
        places += [int(one.column or 1) - 1 for one in looked.warnings]
        self.grid.go(row, places[0])
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go_to(self, key: str) -> None:
        rows = self.book.rows if self.book is not None else ()
        for at, row in enumerate(rows):
            if str(row.employee_id) == key:
                self.grid.go(at, self.grid.day)
                self.grid.setFocus(Qt.FocusReason.OtherFocusReason)
        self.person.put("")

    def _choose_month(self, key: str) -> None:
        self._open_month(parse_month(key) if key else self.month)

    def _follow(self, _period: Period) -> None:
        """The window looks at another period: so does who has no month of its own."""
        if not self.target.key and self.month != self._shown_month:
            self._open_month(self.month, own=False)

    def _open_month(self, month: Period, *, own: bool = True) -> None:
        if month == self._shown_month:
            return
        self.grid.take()
        if self._is_unkept() and self._leaving != month:
            self._leaving = month
            self._tell_of(_UNKEPT, "form.unsaved")
            self._offer_months()
            return
        self._shown_month = month
        if own:
            self.target = Target(name=self.target.name, key=f"{month.first:%Y-%m}")
        self.book, self._paper, self._leaving = None, None, None
        self.place.unsaved.put(self, 0)
        self.grid.show_book(None, self.place.language)
        self.foot.show_now()
        self.bar.put_away()
        self._offer_months()
        self.renamed.emit()
        super().outdated()

    def _offer_months(self) -> None:
        shown = self._shown_month.first
        months = months_around(self.place.today(), [shown])
        self.month_field.fill(tuple(month_option(one) for one in months))
        self.month_field.put(f"{shown:%Y-%m}")

    def _tell_of(self, text: str, code: str, *, tone: str = "bad", **args: object) -> None:
        said = Texts(self.place.language).say(text, **args)
        self.bar.tell(Message(text=said, tone=tone, code=code))
