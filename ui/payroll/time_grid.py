"""The grid of a timesheet: what is typed stands in the cell at once, without opening it.

A letter is a whole mark and goes on to the next day; hours are typed letter by letter and taken
when the keyboard goes elsewhere. Several selected days are typed as one.
"""

from __future__ import annotations

from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QHeaderView, QTableView, QWidget

from app.payroll import service as payroll
from ui.kit import theme
from ui.kit.grid import PAD
from ui.payroll.time_book import TimeBook
from ui.payroll.time_looks import DAY_WIDE, NamesHeader, TimeHeader, TimePainter
from ui.payroll.time_model import Index, TimeModel
from ui.payroll.time_paste import MARK_MOST, written

_PLAIN = Qt.KeyboardModifier.NoModifier
_KEYPAD = Qt.KeyboardModifier.KeypadModifier
_CTRL, _ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_SUM_LEAST = 40


class TimeGrid(QTableView):
    """Days by employees, typed."""

    edited = Signal()
    """Marks have changed."""
    moved = Signal()
    """Another cell is the current one."""
    pasted = Signal(str)
    """A text was pasted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("time.grid")
        self.time_model = TimeModel(self)
        self.is_read_only = False
        self._run = ""
        """The letters of the hours that are being typed."""
        self._run_cells: tuple[tuple[int, int], ...] = ()
        self._run_before: dict[tuple[int, int], str] = {}
        self.names = NamesHeader(self)
        self.setHorizontalHeader(TimeHeader(self))
        self.setModel(self.time_model)
        self.setVerticalHeader(self.names)
        self.setItemDelegate(TimePainter(self))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.selectionModel().selectionChanged.connect(lambda *_: self.viewport().update())
        self.names.sectionClicked.connect(self.selectRow)

    @property
    def book(self) -> TimeBook | None:
        """What is shown."""
        return self.time_model.book

    @property
    def has_keyboard(self) -> bool:
        """Whether one types here."""
        return self.hasFocus()

    @property
    def has_many(self) -> bool:
        """Whether more than one cell is selected."""
        top, left, bottom, right = self.area()
        return bottom > top or right > left

    @property
    def is_typing(self) -> bool:
        """Whether hours are being typed."""
        return bool(self._run_cells)

    @property
    def row(self) -> int:
        """The current row."""
        return max(self.currentIndex().row(), 0)

    @property
    def day(self) -> int:
        """The place of the current day; that of a sum lies beyond the days."""
        return max(self.currentIndex().column(), 0)

    def show_book(self, book: TimeBook | None, language: str) -> None:
        """Show a month; the current cell stays where it is, if it is there."""
        row, column = self.row, self.day
        self._end_run()
        self.time_model.show(book, language)
        self.names.measure()
        self.place_columns()
        if book is not None and book.rows:
            self.go(min(row, len(book.rows) - 1), min(column, self.time_model.columnCount() - 1))

    def refresh(self) -> None:
        """Draw the marks anew."""
        self.time_model.refresh()

    def go(self, row: int, column: int) -> None:
        """Make a cell the current one, alone."""
        self.setCurrentIndex(self.time_model.index(row, column))

    def area(self) -> tuple[int, int, int, int]:
        """The selected rectangle: top, left, bottom, right; the current cell where none is."""
        ranges = self.selectionModel().selection().toList()
        if not ranges:
            return self.row, self.day, self.row, self.day
        return (
            min(one.top() for one in ranges),
            min(one.left() for one in ranges),
            max(one.bottom() for one in ranges),
            max(one.right() for one in ranges),
        )

    def rows(self) -> range:
        """The rows with something selected."""
        top, _, bottom, _ = self.area()
        return range(top, bottom + 1)

    def cells(self) -> tuple[tuple[int, int], ...]:
        """The selected days."""
        top, left, bottom, right = self.area()
        last = min(right, self.time_model.days - 1)
        return tuple((row, at) for row in range(top, bottom + 1) for at in range(left, last + 1))

    def take(self) -> None:
        """What is typed is taken; what was letters of hours is a mark now."""
        self._end_run()

    def put(self, cells: dict[tuple[int, int], str], *, is_open: bool = False) -> None:
        """Put marks into cells as one step."""
        if self.book is not None and self.book.put(cells, is_open=is_open):
            self.refresh()
            self.edited.emit()

    def copied(self) -> str:
        """The selected cells as lines parted by tabs; whole rows begin with code and name."""
        book = self.book
        if book is None:
            return ""
        top, left, bottom, right = self.area()
        is_whole = left == 0 and right == self.time_model.columnCount() - 1
        lines = []
        for row in range(top, bottom + 1):
            cells = [self.time_model.text(row, at) for at in range(left, right + 1)]
            who = [book.rows[row].code, book.rows[row].name] if is_whole else []
            lines.append("\t".join(who + cells))
        return "\n".join(lines)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """A letter is a mark, digits are hours; Enter and Tab go on, Delete clears."""
        if self.book is None or not self.book.rows:
            QWidget.keyPressEvent(self, event)
        elif not (self._edit_by(event) or self._go_by(event) or self._type_by(event)):
            super().keyPressEvent(event)

    def currentChanged(self, current: Index, previous: Index) -> None:  # noqa: N802 - Qt's name
        """What was typed is taken; the heads show where one is."""
        self._end_run()
        super().currentChanged(current, previous)
        for part in (self.viewport(), self.horizontalHeader().viewport(), self.names.viewport()):
            part.update()
        self.moved.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """What was typed is taken first."""
        self._end_run()
        super().mousePressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """What was typed is taken."""
        self._end_run()
        super().focusOutEvent(event)

    def place_columns(self) -> None:
        """Days of one width, sums as wide as their heads."""
        header: QHeaderView = self.horizontalHeader()
        head = theme.metrics(theme.BASE_PX, bold=True)
        model = self.time_model
        for at in range(model.columnCount()):
            wide = DAY_WIDE
            if at >= model.days:
                title = model.sum_title(model.sums[at - model.days])
                wide = max(head.horizontalAdvance(title) + 2 * PAD, _SUM_LEAST)
            header.resizeSection(at, wide)

    # Inside.

    def _edit_by(self, event: QKeyEvent) -> bool:
        plain = event.modifiers() & ~_KEYPAD
        key = event.key()
        if event.matches(QKeySequence.StandardKey.Copy):
            self._end_run()
            QApplication.clipboard().setText(self.copied())
        elif event.matches(QKeySequence.StandardKey.Cut):
            self._end_run()
            QApplication.clipboard().setText(self.copied())
            self._fill("")
        elif event.matches(QKeySequence.StandardKey.Paste):
            self._end_run()
            if not self.is_read_only:
                self.pasted.emit(QApplication.clipboard().text())
        elif key == Qt.Key.Key_Backspace and plain == _PLAIN and self.is_typing:
            self._go_on(self._run[:-1])
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and plain == _PLAIN:
            self._end_run()
            self._fill("")
        elif key == Qt.Key.Key_Escape and self.is_typing:
            self._give_up()
        elif key == Qt.Key.Key_F2 and plain == _PLAIN and not self.is_typing:
            self._begin_run(self.book.mark(self.row, self.day) if self._is_day() else "")  # type: ignore[union-attr]
        else:
            return False
        return True

    def _go_by(self, event: QKeyEvent) -> bool:
        plain = event.modifiers() & ~_KEYPAD
        key = event.key()
        if key in _ENTER and plain in (_PLAIN, _SHIFT):
            self._step(-1 if plain == _SHIFT else 1)
        elif key == Qt.Key.Key_Tab and plain == _PLAIN:
            return self._step(1)
        elif key == Qt.Key.Key_Backtab:
            return self._step(-1)
        elif key == Qt.Key.Key_Space and plain == _SHIFT:
            self._select_row()
        else:
            return False
        return True

    def _type_by(self, event: QKeyEvent) -> bool:
        text, plain = event.text(), event.modifiers() & ~_KEYPAD
        if not text or not text.isprintable() or plain & (_CTRL | _ALT):
            return False
        if self.is_read_only or not self._is_day():
            return True
        if text == " ":
            self._usual()
        elif payroll.typed(text) in payroll.LETTERS:
            self._end_run()
            self._fill(payroll.typed(text))
            if not self.has_many:
                self._step(1)
        elif self.is_typing:
            self._go_on(self._run + text)
        else:
            self._begin_run("")
            self._go_on(text)
        return True

    def _is_day(self) -> bool:
        return self.area()[1] < self.time_model.days

    def _usual(self) -> None:
        """The usual hours on the selected days, and on."""
        book = self.book
        assert book is not None
        self._end_run()
        norm = book.time.norm
        self.put({
            (row, at): payroll.usual_mark(book.rows[row], self.time_model.day(at), norm)
            for row, at in self.cells()
        })  # fmt: skip
        if not self.has_many:
            self._step(1)

    def _fill(self, mark: str) -> None:
        if not self.is_read_only:
            self.put(dict.fromkeys(self.cells(), mark))
            if self.book is not None:
                self.book.close_step()

    def _step(self, by: int) -> bool:
        """The next day, after the last the first of the next row; False at the ends."""
        days = self.time_model.days
        place = self.row * days + min(self.day, days - 1) + by
        if not 0 <= place < days * self.time_model.rowCount():
            self._end_run()
            return False
        self.go(*divmod(place, days))
        return True

    def _select_row(self) -> None:
        model = self.selectionModel()
        flags = QItemSelectionModel.SelectionFlag
        rows = QItemSelection()
        top, _, bottom, _ = self.area()
        last = self.time_model.columnCount() - 1
        rows.select(self.time_model.index(top, 0), self.time_model.index(bottom, last))
        model.select(rows, flags.ClearAndSelect)

    def _begin_run(self, text: str) -> None:
        book = self.book
        cells = self.cells()
        if book is None or self.is_read_only or not cells:
            return
        self._run, self._run_cells = text, cells
        self._run_before = {(row, at): book.mark(row, at) for row, at in cells}
        self.time_model.typing = frozenset(cells)

    def _go_on(self, text: str) -> None:
        if self._run_cells and len(text) <= MARK_MOST:
            self._run = text
            self.put(dict.fromkeys(self._run_cells, payroll.typed(text)), is_open=True)

    def _end_run(self) -> None:
        if not self._run_cells:
            return
        cells, self._run_cells = self._run_cells, ()
        self.time_model.typing = frozenset()
        book = self.book
        if book is not None:
            self.put(dict.fromkeys(cells, written(book.mark(*cells[0]))), is_open=True)
            book.close_step()
        self.refresh()
        self.edited.emit()

    def _give_up(self) -> None:
        """What stood in the cells before."""
        self._run_cells = ()
        self.time_model.typing = frozenset()
        self.put(self._run_before, is_open=True)
        if self.book is not None:
            self.book.close_step()
        self.refresh()
