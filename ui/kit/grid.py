"""The grid: one model over the rows of a Sheet, read like a printed table and moved by keys.

Nothing is queried while it is shown; bands, totals and the drill-down key come from the Sheet.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from app.core.sheet import Column, Kind, Row, Style
from ui.kit import theme
from ui.kit.content import Content

ROW_HEIGHT = 24
PAD = 8
INDENT = 16
_TEXT_LEAST = 160
_CODE_MOST = 190
RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
CENTRE = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter)
Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class SheetModel(QAbstractTableModel):
    """Rows of a Sheet for Qt; raw values stand under `UserRole`."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.content: Content | None = None
        self.rows: tuple[Row, ...] = ()
        self.columns: tuple[Column, ...] = ()

    def fill(self, content: Content, rows: tuple[Row, ...]) -> None:
        """Show these rows under the columns of the content's sheet."""
        self.beginResetModel()
        self.content = content
        self.rows = rows
        self.columns = content.sheet.columns
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802 - Qt's name
        """How many rows there are."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802 - Qt's name
        """How many columns there are."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A cell: as it is read, as it is, or how it is aligned."""
        if not index.isValid() or self.content is None:
            return None
        column = self.columns[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self.content.write(self.rows[index.row()], column)
            case Qt.ItemDataRole.UserRole:
                return self.rows[index.row()].cells.get(column.key)
            case Qt.ItemDataRole.TextAlignmentRole:
                return RIGHT if column.kind.is_numeric else LEFT
            case Qt.ItemDataRole.ToolTipRole if column.kind is Kind.TEXT:
                return self.content.write(self.rows[index.row()], column)
        return None

    def headerData(  # noqa: N802 - Qt's name
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """The title of a column; the whole of it for who cannot see the band above."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        column = self.columns[section]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return column.title
            case Qt.ItemDataRole.AccessibleTextRole:
                return column.full_title
            case Qt.ItemDataRole.TextAlignmentRole:
                return RIGHT if column.kind.is_numeric else LEFT
        return None


class BandHeader(QHeaderView):
    """Titles of columns, with a band above those that share one."""

    def __init__(self, parent: QTableView) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setObjectName("grid.header")
        self.setHighlightSections(False)
        self.setSectionsClickable(False)
        self.setStretchLastSection(False)
        self.setMinimumSectionSize(40)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """One line of titles, or two where there are bands."""
        lines = 2 if self._has_bands() else 1
        return QSize(super().sizeHint().width(), 4 + lines * ROW_HEIGHT)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:  # noqa: N802
        """Draw a title, and this column's slice of its band."""
        column = self._columns()[section]
        colours = theme.now()
        painter.save()
        painter.setClipRect(rect)
        painter.fillRect(rect, QColor(colours.chrome))
        painter.setFont(theme.sans(theme.BASE_PX - 1, bold=True))
        painter.setPen(QColor(colours.muted))
        low = QRect(rect)
        if self._has_bands():
            low.setTop(rect.bottom() - ROW_HEIGHT)
            if column.group:
                self._paint_band(painter, rect, section)
                painter.setPen(QColor(colours.muted))
        align = RIGHT if column.kind.is_numeric else LEFT
        inner = low.adjusted(PAD, 0, -PAD, 0)
        put(painter, inner, align, column.title)
        # A filled line, for a drawn one leaves gaps between columns at 150 %.
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, QColor(colours.rule))
        painter.restore()

    def _paint_band(self, painter: QPainter, rect: QRect, section: int) -> None:
        columns = self._columns()
        first = last = section
        while first > 0 and columns[first - 1].group == columns[section].group:
            first -= 1
        while last + 1 < len(columns) and columns[last + 1].group == columns[section].group:
            last += 1
        left = self.sectionViewportPosition(first)
        right = self.sectionViewportPosition(last) + self.sectionSize(last)
        band = QRect(left + PAD, rect.top() + 2, right - left - 2 * PAD, ROW_HEIGHT)
        put(painter, band, CENTRE, columns[section].group)
        painter.fillRect(band.left(), band.bottom(), band.width(), 1, QColor(theme.now().rule))

    def _columns(self) -> tuple[Column, ...]:
        model = self.model()
        return model.columns if isinstance(model, SheetModel) else ()

    def _has_bands(self) -> bool:
        return any(column.group for column in self._columns())


class Painter(QStyledItemDelegate):
    """Draws a cell: hairline below, levels indented, the current one in a ring."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one cell."""
        model = index.model()
        assert isinstance(model, SheetModel)
        row, column = model.rows[index.row()], model.columns[index.column()]
        colours = theme.now()
        view = self.parent()
        assert isinstance(view, Grid)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(colours.selection))
        elif view.is_current_row(index.row()):
            painter.fillRect(rect, QColor(colours.row))
        is_plain = row.style is Style.NORMAL
        font = theme.tabular(bold=not is_plain)
        painter.setFont(font)
        text = str(index.data() or "")
        is_dash = column.kind.is_numeric and not row.cells.get(column.key)
        painter.setPen(QColor(colours.muted if is_dash else colours.text))
        left = PAD + (row.level * INDENT if column.kind is Kind.TEXT else 0)
        inner = rect.adjusted(left, 0, -PAD, -1)
        put(painter, inner, RIGHT if column.kind.is_numeric else LEFT, text)
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, QColor(colours.hairline))
        if view.hasFocus() and index == view.currentIndex():
            painter.setPen(QColor(colours.focus))
            painter.drawRect(rect.adjusted(0, 0, -1, -1))
            painter.drawRect(rect.adjusted(1, 1, -2, -2))
        painter.restore()


def put(painter: QPainter, rect: QRect, align: int, text: str) -> None:
    """Write a text into a place, shortened where it does not fit."""
    metrics = painter.fontMetrics()
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, align, shown)


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where a reader was: the row by its key, or else by its number, the column, the scroll."""

    key: str | None
    row: int
    column: int
    scroll: int


class Grid(QTableView):
    """A table that is read: arrows, Enter to open what a row stands for, Ctrl+C to copy."""

    opened = Signal(str)
    """The drill-down key of a row that was opened with Enter or a double click."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sheet.grid")
        self.sheet_model = SheetModel(self)
        self.setHorizontalHeader(BandHeader(self))
        self.setItemDelegate(Painter(self))
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
        self._given_widths: dict[str, int] = {}
        self._placing = False
        self.horizontalHeader().sectionResized.connect(self._remember_width)

    def fill(self, content: Content) -> None:
        """Show other rows; the reader's place and selection stay where they can."""
        place = self.place()
        self.sheet_model.fill(content, content.sheet.rows)
        self.horizontalHeader().updateGeometry()
        self.updateGeometries()
        self.place_columns()
        self.go_to(place)

    def place(self) -> Place:
        """Where the reader is."""
        current = self.currentIndex()
        row = current.row() if current.isValid() else 0
        rows = self.sheet_model.rows
        key = rows[row].key if current.isValid() and row < len(rows) else None
        return Place(
            key=key,
            row=row,
            column=max(current.column(), 0),
            scroll=self.verticalScrollBar().value(),
        )

    def go_to(self, place: Place) -> None:
        """Put the reader back where he was, or as near as the rows allow."""
        rows = self.sheet_model.rows
        if not rows:
            return
        found = [at for at, row in enumerate(rows) if place.key and row.key == place.key]
        row = found[0] if found else min(place.row, len(rows) - 1)
        column = min(place.column, len(self.sheet_model.columns) - 1)
        index = self.sheet_model.index(row, column)
        self.verticalScrollBar().setValue(place.scroll)
        self.selectionModel().setCurrentIndex(
            index, QItemSelectionModel.SelectionFlag.ClearAndSelect
        )

    def is_current_row(self, row: int) -> bool:
        """Whether the reader is on that row."""
        return self.currentIndex().row() == row

    def current_key(self) -> str | None:
        """What the current row opens."""
        current = self.currentIndex()
        return self.sheet_model.rows[current.row()].key if current.isValid() else None

    def place_columns(self) -> None:
        """Give every column what its longest cell needs, and the rest to the texts."""
        content = self.sheet_model.content
        if content is None:
            return
        columns = content.sheet.columns
        widths = [self._wish(column, content.longest[at]) for at, column in enumerate(columns)]
        texts = [
            at
            for at, column in enumerate(columns)
            if column.kind is Kind.TEXT and column.key not in self._given_widths
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

    def copied(self) -> str:
        """The selected cells as lines parted by tabs, for a table elsewhere."""
        model = self.sheet_model
        lines = []
        for area in sorted(self._areas(), key=lambda one: (one.top(), one.left())):
            for row in range(area.top(), area.bottom() + 1):
                cells = [
                    str(model.index(row, column).data() or "").replace("\t", " ")
                    for column in range(area.left(), area.right() + 1)
                ]
                lines.append("\t".join(cells))
        return "\n".join(lines)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter opens, Ctrl+C copies, Home and End go to the first and the last column."""
        if event.matches(QKeySequence.StandardKey.Copy):
            QApplication.clipboard().setText(self.copied())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & (
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        ):
            self._open()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: Any) -> None:  # noqa: N802 - Qt's name
        """Let the texts take what the window gives."""
        super().resizeEvent(event)
        self.place_columns()

    def currentChanged(self, current: Index, previous: Index) -> None:  # noqa: N802 - Qt's name
        """Draw the old and the new current row anew."""
        super().currentChanged(current, previous)
        self.viewport().update()

    def _areas(self) -> list[QItemSelectionRange]:
        selection = self.selectionModel().selection()
        return [selection.at(place) for place in range(selection.size())]

    def _open(self, *_: object) -> None:
        key = self.current_key()
        if key:
            self.opened.emit(key)

    def _wish(self, column: Column, longest: str) -> int:
        given = self._given_widths.get(column.key)
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
            if column.kind is Kind.MONEY and column.key not in self._given_widths
        ]
        most = max((widths[at] for at in amounts), default=0)
        return [most if at in amounts else width for at, width in enumerate(widths)]

    def _remember_width(self, section: int, _old: int, new: int) -> None:
        """A width that was set by hand stays."""
        is_by_hand = not self._placing and self.horizontalHeader().underMouse()
        if is_by_hand and section < len(self.sheet_model.columns):
            self._given_widths[self.sheet_model.columns[section].key] = new
