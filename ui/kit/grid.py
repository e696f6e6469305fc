"""The grid: rows of a Sheet read like a printed table and moved, sorted and folded by keys.

Nothing is queried while it is shown; bands, totals and the drill-down key come from the Sheet.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QApplication, QHeaderView, QTableView, QWidget

from app.core.filter import Cells
from app.core.sheet import Column, Kind, Row
from ui.kit import theme
from ui.kit.arrangement import UNSORTED, Arranged, Order, Wish, all_holders, arrange
from ui.kit.columns import Look
from ui.kit.content import Content
from ui.kit.copying import as_text, mime_of, titles
from ui.kit.drawing import INDENT, PAD, ROW_HEIGHT, BandHeader, Painter, mark_place, put
from ui.kit.sheet_model import CENTRE, LEFT, RIGHT, Index, SheetModel

__all__ = [
    "CENTRE", "INDENT", "LEFT", "PAD", "RIGHT", "ROW_HEIGHT", "BandHeader", "Grid", "Index",
    "Painter", "Place", "SheetModel", "put",
]  # fmt: skip
_TEXT_LEAST = 160
_CODE_MOST = 190
MANY = 5000
"""More rows than these are sorted and filtered off the GUI thread."""
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
Arranging = Callable[[Callable[[], Arranged], Callable[[Arranged], object]], object]
_CTRL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_ALT = Qt.KeyboardModifier.AltModifier


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where a reader was: the row by its key, or else by its number, the column, the scroll.

    `top` is the name of the uppermost row in sight.
    """

    key: str | None
    row: int
    column: int
    scroll: int
    top: str = ""


class Grid(QTableView):
    """A table that is read: arrows, Enter opens, Ctrl+C copies, Ctrl+Alt+arrows sort, +/- fold."""

    opened = Signal(str)
    """The drill-down key of a row that was opened with Enter or a double click."""
    look_changed = Signal(object)
    folded = Signal(object)
    """The names of rows whose levels the reader has folded."""
    """The Look after a person sorted, or drew a column wider."""
    shown = Signal()
    """Other rows are in sight."""
    selected = Signal()
    """Other cells are selected."""
    edge_asked = Signal(bool)
    """Ctrl+Home (False) or Ctrl+End (True) was pressed, after the first or last row was reached."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sheet.grid")
        self.sheet_model = SheetModel(self)
        self.look = Look()
        self.wish = Wish()
        self.arrange_aside: Arranging | None = None
        self.when_none = ""
        header = BandHeader(self)
        self.setHorizontalHeader(header)
        self._painter = Painter(self, self.sheet_model)
        self.setItemDelegate(self._painter)
        self.setModel(self.sheet_model)
        self.setWordWrap(False)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        numbers = self.verticalHeader()
        numbers.hide()
        numbers.setMinimumSectionSize(ROW_HEIGHT)
        numbers.setDefaultSectionSize(ROW_HEIGHT)
        numbers.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.doubleClicked.connect(self._open)
        self._placing = False
        self._known_holders: frozenset[str] = frozenset()
        header.sectionResized.connect(self._remember_width)
        header.sectionClicked.connect(self.sort_by)
        self.selectionModel().selectionChanged.connect(lambda *_: self.selected.emit())

    # What is shown.

    def fill(self, content: Content, *, folds_new: bool = False) -> None:
        """Show other rows; the reader's place and selection stay where they can.

        With `folds_new`, rows that hold others and were never seen before come folded.
        """
        if folds_new:
            found = self._holders(content)
            folded = (self.wish.folded & found) | (found - self._known_holders)
            self.wish = replace(self.wish, folded=folded)
            self._known_holders = found
        self._rearrange(content)

    def wear(self, look: Look) -> None:
        """Arrange the columns and the order of rows."""
        self.look = look
        if self.sheet_model.content is not None:
            self._rearrange(self.sheet_model.content)

    def narrow(self, test: Callable[[Cells], bool] | None) -> None:
        """Show only rows that fit, with what holds them; None shows all."""
        self.wish = replace(self.wish, test=test)
        if self.sheet_model.content is not None:
            self._rearrange(self.sheet_model.content)

    def sort_by(self, section: int) -> None:
        """Sort by a column: rising, then falling, then as the report has it."""
        if not 0 <= section < len(self.sheet_model.columns):
            return
        key, now = self.sheet_model.columns[section].key, self.look.order
        order = Order(column=key)
        if now.column == key:
            order = UNSORTED if now.is_falling else Order(column=key, is_falling=True)
        self._sort(order)

    def fold(self, names: frozenset[str]) -> None:
        """Hide what these rows hold, and show what all others do."""
        self.wish = replace(self.wish, folded=names)
        if self.sheet_model.content is not None:
            self._rearrange(self.sheet_model.content)
        self.folded.emit(names)

    def place(self) -> Place:
        """Where the reader is."""
        current = self.currentIndex()
        row = current.row() if current.isValid() else 0
        rows = self.sheet_model.rows
        key = rows[row].key if current.isValid() and row < len(rows) else None
        scroll = self.verticalScrollBar().value()
        return Place(
            key=key,
            row=row,
            column=max(current.column(), 0),
            scroll=scroll,
            top=self.sheet_model.name(scroll) if 0 < scroll < len(rows) else "",
        )

    def go_to(self, place: Place) -> None:
        """Put the reader back where he was, or as near as the rows allow."""
        model = self.sheet_model
        if not model.rows:
            return
        found = [at for at, row in enumerate(model.rows) if place.key and row.key == place.key]
        # Lines of many entries stand on one account: the nearest of them is meant.
        row = min(found, key=lambda at: abs(at - place.row), default=-1)
        row = row if row >= 0 else min(place.row, len(model.rows) - 1)
        column = min(place.column, len(model.columns) - 1)
        self.verticalScrollBar().setValue(self._scroll(place))
        self.stand(row, column)

    def stand(self, row: int, column: int = -1) -> None:
        """Go to a row, in the column where the reader is unless another is given."""
        at = column if column >= 0 else max(self.currentIndex().column(), 0)
        # Whatever is held down: a key with Shift would else select all between.
        self.selectionModel().setCurrentIndex(
            self.sheet_model.index(row, at), QItemSelectionModel.SelectionFlag.ClearAndSelect
        )

    def is_current_row(self, row: int) -> bool:
        """Whether the reader is on that row."""
        return self.currentIndex().row() == row

    def current_key(self) -> str | None:
        """What the current row opens."""
        at = self.currentIndex().row()
        return self.sheet_model.rows[at].key if 0 <= at < len(self.sheet_model.rows) else None

    def selected_rows(self) -> tuple[Row, ...]:
        """The rows that have a selected cell, from above."""
        found = {at for area in self.areas() for at in range(area.top(), area.bottom() + 1)}
        rows = self.sheet_model.rows
        return tuple(rows[at] for at in sorted(found) if at < len(rows))

    def areas(self) -> list[QItemSelectionRange]:
        """The selected rectangles."""
        selection = self.selectionModel().selection()
        return [selection.at(place) for place in range(selection.size())]

    def place_columns(self) -> None:
        """Give every column what its longest cell needs, and the rest to the texts."""
        content = self.sheet_model.content
        if content is None:
            return
        longest = {
            column.key: text
            for column, text in zip(content.sheet.columns, content.longest, strict=True)
        }
        columns, given = self.sheet_model.columns, self.look.widths
        widths = [self._wish(column, longest[column.key]) for column in columns]
        texts = [
            at
            for at, column in enumerate(columns)
            if column.kind is Kind.TEXT and column.key not in given
        ]
        even = self._even(columns, widths)
        least = [min(even[at], _TEXT_LEAST) if at in texts else even[at] for at in range(len(even))]
        if sum(least) <= self.viewport().width():
            widths = even
        if texts:
            taken = sum(width for at, width in enumerate(widths) if at not in texts)
            share = (self.viewport().width() - taken) // len(texts)
            for at in texts:
                widths[at] = max(share, min(widths[at], _TEXT_LEAST))
        self._placing = True
        for at, width in enumerate(widths):
            self.setColumnWidth(at, width)
        self._placing = False

    # What is copied.

    def copied(self) -> str:
        """The selected cells as lines parted by tabs, for a table elsewhere."""
        content = self.sheet_model.content
        return "" if content is None else as_text(content, *self._chosen())

    def copy(self, *, whole_rows: bool = False) -> None:
        """Put the selected cells, or their whole rows with titles, on the clipboard."""
        content = self.sheet_model.content
        if content is None:
            return
        columns, rows = self._chosen()
        if whole_rows:
            columns = self.sheet_model.columns
            rows = (titles(columns), *rows)
        QApplication.clipboard().setMimeData(mime_of(content, columns, rows))

    # Keys and the mouse.

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter opens, Ctrl+C copies, Ctrl+Alt with an arrow sorts, plus and minus fold."""
        held = event.modifiers() & (_CTRL | _SHIFT | _ALT)
        if self._fold_by_key(event, held) or self._arrange_by_key(event, held):
            return
        key = event.key()
        if key == Qt.Key.Key_C and held in (_CTRL, _CTRL | _SHIFT):
            self.copy(whole_rows=held != _CTRL)
        elif (key in _ENTER and not held & (_CTRL | _ALT)) or (key == Qt.Key.Key_F2 and not held):
            self._open()
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End) and held == _CTRL:
            # Qt would move and leave the selection, on which acts work, behind.
            if self.sheet_model.rows:
                self.stand(len(self.sheet_model.rows) - 1 if key == Qt.Key.Key_End else 0)
            self.edge_asked.emit(key == Qt.Key.Key_End)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """A press on the mark of a row folds it."""
        index = self.indexAt(event.position().toPoint())
        model = self.sheet_model
        if index.isValid() and index.column() == model.tree_column and model.holds(index.row()):
            mark = mark_place(self.visualRect(index), model.rows[index.row()].level)
            if mark.adjusted(-4, 0, 4, 0).contains(event.position().toPoint()):
                self.stand(index.row(), index.column())
                self._turn(index.row())
                return
        super().mousePressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the rows; where no row fits the filter, say so."""
        self._painter.attend()
        super().paintEvent(event)
        if not self.sheet_model.rows and self.when_none:
            painter = QPainter(self.viewport())
            painter.setPen(QColor(theme.now().muted))
            put(painter, self.viewport().rect(), CENTRE, self.when_none)
            painter.end()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """A new style takes the ground away from below the rows: put it back."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._lay_ground()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Lay the ground."""
        super().showEvent(event)
        self._lay_ground()

    def _lay_ground(self) -> None:
        # Only rows on a ground of their own are shifted when one scrolls; else all are drawn anew
        # at every key.
        self.viewport().setAutoFillBackground(True)

    def resizeEvent(self, event: Any) -> None:  # noqa: N802 - Qt's name
        """Let the texts take what the window gives."""
        super().resizeEvent(event)
        self.place_columns()

    def currentChanged(self, current: Index, previous: Index) -> None:  # noqa: N802 - Qt's name
        """Draw the old and the new current row anew."""
        super().currentChanged(current, previous)
        for index in (current, previous):
            if index.isValid():
                top, height = self.rowViewportPosition(index.row()), self.rowHeight(index.row())
                self.viewport().update(0, top, self.viewport().width(), height)

    # Inside.

    def _rearrange(self, content: Content) -> None:
        wish = replace(self.wish, order=self._order(content), pairs=content.pairs)
        rows = content.sheet.rows
        has_work = wish.test is not None or bool(wish.order.column) or bool(wish.folded)
        if self.arrange_aside is None or len(rows) <= MANY or not has_work:
            self._show(content, wish, arrange(rows, wish))
            return
        self.arrange_aside(
            lambda: arrange(rows, wish), lambda made: self._show(content, wish, made)
        )

    def _order(self, content: Content) -> Order:
        keys = {column.key for column in content.sheet.columns}
        return self.look.order if self.look.order.column in keys else UNSORTED

    def _show(self, content: Content, wish: Wish, arranged: Arranged) -> None:
        place, chosen = self.place(), self._chosen_names()
        model = self.sheet_model
        model.order, model.folded = wish.order, wish.folded
        model.fill(content, arranged, self.look.shown(content.sheet.columns))
        self.horizontalHeader().updateGeometry()
        self.updateGeometries()
        self.place_columns()
        self.go_to(place)
        self._choose_again(chosen)
        self.shown.emit()

    def _scroll(self, place: Place) -> int:
        model = self.sheet_model
        if place.top:
            near = range(len(model.rows))
            found = [at for at in near if model.name(at) == place.top]
            if found:
                return min(found, key=lambda at: abs(at - place.scroll))
        return place.scroll

    def _chosen_names(self) -> set[tuple[str, int, int]]:
        """Names of the selected rows with their first and last columns, where several are."""
        model = self.sheet_model
        areas = self.areas()
        count = sum(area.height() for area in areas)
        if count < 2 or count > MANY:
            return set()
        return {
            (model.name(at), area.left(), area.right())
            for area in areas
            for at in range(area.top(), area.bottom() + 1)
        }

    def _choose_again(self, chosen: set[tuple[str, int, int]]) -> None:
        if not chosen:
            return
        model = self.sheet_model
        last = len(model.columns) - 1
        spans = {name: (left, right) for name, left, right in chosen}
        selection = QItemSelection()
        for at in range(len(model.rows)):
            left, right = spans.get(model.name(at), (-1, -1))
            if 0 <= left <= last:
                selection.select(model.index(at, left), model.index(at, min(right, last)))
        self.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.Select)

    def _chosen(self) -> tuple[tuple[Column, ...], tuple[Row, ...]]:
        """The columns and rows that the selection spans."""
        found = {at for area in self.areas() for at in range(area.left(), area.right() + 1)}
        columns = self.sheet_model.columns
        return tuple(columns[at] for at in sorted(found) if at < len(columns)), self.selected_rows()

    def _arrange_by_key(self, event: QKeyEvent, held: Qt.KeyboardModifier) -> bool:
        key, section = event.key(), self.currentIndex().column()
        if held == _CTRL | _ALT and key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and section >= 0:
            column = self.sheet_model.columns[section].key
            order = Order(column=column, is_falling=key == Qt.Key.Key_Down)
            self._sort(UNSORTED if order == self.look.order else order)
            return True
        if held == _SHIFT and key == Qt.Key.Key_Space:
            flag = QItemSelectionModel.SelectionFlag
            self.selectionModel().select(self.selectionModel().selection(), flag.Select | flag.Rows)
            return True
        return False

    def _fold_by_key(self, event: QKeyEvent, held: Qt.KeyboardModifier) -> bool:
        model, at, key = self.sheet_model, self.currentIndex().row(), event.key()
        if held & (_CTRL | _ALT) or not model.arranged.holders or at < 0:
            return False
        if key in (Qt.Key.Key_Asterisk, Qt.Key.Key_Slash) and model.content is not None:
            unfolds = key == Qt.Key.Key_Asterisk
            self.fold(frozenset() if unfolds else self._holders(model.content))
            return True
        # Also from the codes before the tree: there is nowhere further to the left.
        in_tree = self.currentIndex().column() <= model.tree_column and not held
        folds = key == Qt.Key.Key_Minus or (in_tree and key == Qt.Key.Key_Left)
        unfolds = key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal) or (
            in_tree and key == Qt.Key.Key_Right
        )
        if model.holds(at) and (folds or unfolds) and model.is_folded(at) == unfolds:
            self._turn(at)
            return True
        # Not a search for a row that begins with a minus.
        return event.text() in ("+", "-", "=")

    def _turn(self, at: int) -> None:
        self.fold(self.wish.folded ^ {self.sheet_model.name(at)})

    @property
    def unfolded(self) -> frozenset[str]:
        """The names of rows whose levels the reader has opened."""
        return self._known_holders - self.wish.folded

    def _holders(self, content: Content) -> frozenset[str]:
        return all_holders(content.sheet.rows, content.pairs)

    def _sort(self, order: Order) -> None:
        self.wear(replace(self.look, order=order))
        self.look_changed.emit(self.look)

    def _open(self, *_: object) -> None:
        key = self.current_key()
        if key:
            self.opened.emit(key)

    def _wish(self, column: Column, longest: str) -> int:
        given = self.look.widths.get(column.key)
        if given is not None:
            return given
        bold = QFontMetrics(theme.tabular(bold=True))
        head = QFontMetrics(theme.sans(theme.BASE_PX - 1, bold=True))
        width = max(bold.horizontalAdvance(longest), head.horizontalAdvance(column.title)) + 2
        if column.kind is Kind.CODE:
            width = min(width, max(_CODE_MOST, head.horizontalAdvance(column.title) + 2))
        return width + 2 * PAD

    def _even(self, columns: tuple[Column, ...], widths: list[int]) -> list[int]:
        """The widths with all amounts alike, but for those that were set by hand."""
        amounts = [
            at
            for at, column in enumerate(columns)
            if column.kind is Kind.MONEY and column.key not in self.look.widths
        ]
        most = max((widths[at] for at in amounts), default=0)
        return [most if at in amounts else width for at, width in enumerate(widths)]

    def _remember_width(self, section: int, _old: int, new: int) -> None:
        """A width that was set by hand stays."""
        is_by_hand = not self._placing and self.horizontalHeader().underMouse()
        if is_by_hand and section < len(self.sheet_model.columns):
            key = self.sheet_model.columns[section].key
            self.look = replace(self.look, widths={**self.look.widths, key: new})
            self.look_changed.emit(self.look)
