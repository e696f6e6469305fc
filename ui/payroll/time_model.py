"""What the grid of a timesheet shows: marks by day, then sums, and what is said of each cell."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

from app.core.errors import QT_TRANSLATE_NOOP, Problem
from app.core.formats import LANGUAGES
from app.core.texts import Texts
from app.payroll import reports
from app.payroll import service as payroll
from ui.kit.sheet_model import CENTRE, RIGHT
from ui.payroll.time_book import TimeBook

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
WEEKDAYS = (
    QT_TRANSLATE_NOOP("app", "Mo"),
    QT_TRANSLATE_NOOP("app", "Tu"),
    QT_TRANSLATE_NOOP("app", "We"),
    QT_TRANSLATE_NOOP("app", "Th"),
    QT_TRANSLATE_NOOP("app", "Fr"),
    QT_TRANSLATE_NOOP("app", "Sa"),
    QT_TRANSLATE_NOOP("app", "Su"),
)
_CONTESTED = QT_TRANSLATE_NOOP(
    "app", "A colleague put “{value}” here meanwhile; keeping puts yours in its place."
)
_CLEARED = QT_TRANSLATE_NOOP(
    "app", "A colleague cleared this day meanwhile; keeping puts yours in its place."
)


class TimeModel(QAbstractTableModel):
    """The marks of a `TimeBook` and what they come to."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.book: TimeBook | None = None
        self.texts = Texts("en")
        self.sums: tuple[str, ...] = payroll.TIME_SUMS
        self.typing: frozenset[tuple[int, int]] = frozenset()
        """Cells that are being typed: what is wrong there is not said yet."""

    def show(self, book: TimeBook | None, language: str) -> None:
        """Show another month, or the same in another language."""
        self.beginResetModel()
        self.book, self.texts, self.typing = book, Texts(language), frozenset()
        form = None if book is None else book.time.form
        self.sums = payroll.TIME_SUMS if form is None else form.sums
        self.endResetModel()

    def refresh(self) -> None:
        """The same rows hold other marks."""
        if self.rowCount() and self.columnCount():
            last = self.index(self.rowCount() - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)
            self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, self.rowCount() - 1)

    @property
    def days(self) -> int:
        """How many columns are days."""
        return 0 if self.book is None else self.book.days

    def day(self, column: int) -> date:
        """The day of a column."""
        assert self.book is not None
        return self.book.time.month.first + timedelta(days=column)

    def holiday(self, column: int) -> str:
        """The name of a holiday; empty on other days."""
        assert self.book is not None
        names = self.book.time.holidays.get(self.day(column))
        return "" if names is None else names[LANGUAGES.index(self.texts.language)]

    def is_off(self, column: int) -> bool:
        """Whether a day is not worked."""
        assert self.book is not None
        return self.day(column) not in self.book.time.norm.working

    def is_outside(self, row: int, column: int) -> bool:
        """Whether no agreement of the employee holds on the day."""
        assert self.book is not None
        day = self.day(column)
        return not any(day in piece.period for piece in self.book.rows[row].pieces)

    def weekday(self, column: int) -> str:
        """The day of the week in two or three letters."""
        return self.texts.say(WEEKDAYS[self.day(column).weekday()])

    def sum_title(self, key: str) -> str:
        """The head of a sum: a word, or the sign of its days."""
        word = reports.TIME_WORDS[key]
        return self.texts.say(word) if word else self.sign(reports.TIME_MARKS[key])

    def sum_word(self, key: str) -> str:
        """What a sum is of, in full."""
        mark = reports.TIME_MARKS.get(key)
        return self.sum_title(key) if mark is None else self.texts.say(payroll.TITLES[mark])

    def sign(self, mark: payroll.Mark) -> str:
        """The letter of a kind of day as the form has it in this language."""
        form = None if self.book is None else self.book.time.form
        if form is not None:
            return form.signs[mark][self.texts.language]
        return next(letter for letter, one in payroll.LETTERS.items() if one is mark)

    def written(self, mark: str) -> str:
        """A mark as it is read in this language."""
        kind = payroll.LETTERS.get(mark)
        if kind is not None:
            return self.sign(kind)
        return mark.replace(".", self.texts.formats.decimal_sign)

    def text(self, row: int, column: int) -> str:
        """What stands in a cell."""
        assert self.book is not None
        if column < self.days:
            return self.written(self.book.mark(row, column))
        amount = self.book.looked(row).sums.get(self.sums[column - self.days])
        return self.texts.formats.number(amount) if amount else ""

    def fault(self, row: int, column: int) -> str:
        """What is wrong with a cell, in the reader's words."""
        if self.book is None or column >= self.days or (row, column) in self.typing:
            return ""
        place = str(column + 1)
        found = (one for one in self.book.looked(row).faults if one.column == place)
        return next((self.said(one) for one in found), "")

    def said(self, problem: Problem) -> str:
        """A problem in the reader's words, with the letters of the reader's form."""
        letters = ", ".join(self.sign(mark) for mark in payroll.LETTERS.values())
        return self.texts.fault(replace(problem, args={**problem.args, "letters": letters}))

    def contested(self, row: int, column: int) -> str:
        """What a colleague put here meanwhile, in the reader's words."""
        assert self.book is not None
        held = self.book.contested.get(self.book.rows[row].employee_id, {})
        if column not in held:
            return ""
        theirs = held[column]
        if not theirs:
            return self.texts.say(_CLEARED)
        return self.texts.say(_CONTESTED, value=self.written(theirs))

    def rowCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802 - Qt's name
        """How many employees there are."""
        return 0 if parent.isValid() or self.book is None else len(self.book.rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802 - Qt's name
        """How many days and sums there are."""
        return 0 if parent.isValid() or self.book is None else self.days + len(self.sums)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A cell as it is read, and what is said of it."""
        if not index.isValid() or self.book is None:
            return None
        row, column = index.row(), index.column()
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self.text(row, column)
            case Qt.ItemDataRole.ToolTipRole:
                return self._told(row, column) or None
            case Qt.ItemDataRole.AccessibleTextRole:
                said = f"{self.book.rows[row].name}, {self._headed(column)}: "
                return f"{said}{self.text(row, column)}. {self._told(row, column)}".rstrip(" .")
            case Qt.ItemDataRole.TextAlignmentRole:
                return CENTRE if column < self.days else RIGHT
        return None

    def headerData(  # noqa: N802 - Qt's name
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """The day or sum of a column, the employee of a row."""
        if self.book is None:
            return None
        words = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        if orientation is Qt.Orientation.Vertical:
            row = self.book.rows[section]
            if role in words:
                return f"{row.code} {row.name}"
            return row.position if role == Qt.ItemDataRole.ToolTipRole else None
        if role in (*words, Qt.ItemDataRole.ToolTipRole):
            return self._headed(section)
        return None

    def _headed(self, column: int) -> str:
        if column >= self.days:
            return self.sum_word(self.sums[column - self.days])
        said = f"{self.weekday(column)} {self.texts.formats.day(self.day(column))}"
        holiday = self.holiday(column)
        return f"{said}, {holiday}" if holiday else said

    def _told(self, row: int, column: int) -> str:
        if column >= self.days:
            return ""
        told = (self.fault(row, column), self.contested(row, column))
        return " ".join(one for one in told if one)
