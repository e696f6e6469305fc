"""What a grid of typed lines shows: texts and faults by cell, and how they are drawn."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QPainter, QPolygon
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from ui.kit import theme
from ui.kit.grid import CENTRE, LEFT, PAD, RIGHT, ROW_HEIGHT, put

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_MARK = 7
NARROW_PAD = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class LineColumn:
    """A column of typed lines. `width` in digits; a wide one takes what the window leaves."""

    key: str
    title: str
    width: int = 12
    is_numeric: bool = False
    is_wide: bool = False
    is_narrow: bool = False
    """Many beside one another, such as days: centred, with little room at the sides."""
    is_shaded: bool = False
    """Set apart from the others, as days of rest are."""

    @property
    def pad(self) -> int:
        """The room at each side of a text."""
        return NARROW_PAD if self.is_narrow else PAD

    @property
    def align(self) -> int:
        """Where a text stands in its cell."""
        return CENTRE if self.is_narrow else RIGHT if self.is_numeric else LEFT


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """What is wrong with a cell, in the reader's words."""

    text: str


class LinesModel(QAbstractTableModel):
    """Texts by row and column key, and the faults among them."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.columns: tuple[LineColumn, ...] = ()
        self.rows: tuple[Mapping[str, str], ...] = ()
        self.faults: Mapping[tuple[int, str], Fault] = {}

    def set_columns(self, columns: tuple[LineColumn, ...]) -> None:
        """Show other columns."""
        self.beginResetModel()
        self.columns = columns
        self.endResetModel()

    def fill(
        self, rows: tuple[Mapping[str, str], ...], faults: Mapping[tuple[int, str], Fault]
    ) -> None:
        """Show other texts; where rows come or go the model is laid out anew."""
        old = len(self.rows)
        self.faults = faults
        if len(rows) > old:
            self.beginInsertRows(_NOWHERE, old, len(rows) - 1)
            self.rows = rows
            self.endInsertRows()
        elif len(rows) < old:
            self.beginRemoveRows(_NOWHERE, len(rows), old - 1)
            self.rows = rows
            self.endRemoveRows()
        self.rows = rows
        if rows and self.columns:
            last = self.index(len(rows) - 1, len(self.columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def place_of(self, key: str) -> int:
        """Where a column stands; 0 for one that is not there."""
        return next((at for at, one in enumerate(self.columns) if one.key == key), 0)

    def text(self, row: int, key: str) -> str:
        """What stands in a cell."""
        return self.rows[row].get(key, "") if row < len(self.rows) else ""

    def rowCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802 - Qt's name
        """How many rows there are."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802 - Qt's name
        """How many columns there are."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A cell as it is read, and its fault as a tip and for who does not see the mark."""
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        column = self.columns[index.column()]
        text = self.text(index.row(), column.key)
        fault = self.faults.get((index.row(), column.key))
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return text
            case Qt.ItemDataRole.ToolTipRole:
                return fault.text if fault else text
            case Qt.ItemDataRole.AccessibleTextRole:
                said = f"{column.title}: {text}"
                return f"{said}. {fault.text}" if fault else said
            case Qt.ItemDataRole.TextAlignmentRole:
                return column.align
        return None

    def headerData(  # noqa: N802 - Qt's name
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """The title of a column, or the number of a row."""
        if orientation is Qt.Orientation.Vertical:
            return section + 1 if role == Qt.ItemDataRole.DisplayRole else None
        if not 0 <= section < len(self.columns):
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.columns[section].title
        return None


class LinesTable(QTableView):
    """The looks of a grid of lines."""

    lines_model: LinesModel

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWordWrap(False)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        numbers = self.verticalHeader()
        numbers.hide()
        numbers.setMinimumSectionSize(ROW_HEIGHT)
        numbers.setDefaultSectionSize(ROW_HEIGHT)
        numbers.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def copied(self) -> str:
        """The selected cells as lines parted by tabs, for a table elsewhere."""
        chosen = sorted(
            ((one.row(), one.column()) for one in self.selectedIndexes()),
        )
        lines: dict[int, list[str]] = {}
        for row, at in chosen:
            text = self.lines_model.text(row, self.lines_model.columns[at].key)
            lines.setdefault(row, []).append(text.replace("\t", " "))
        return "\n".join("\t".join(cells) for cells in lines.values())


class LinesHeader(QHeaderView):
    """Titles of the columns."""

    def __init__(self, parent: LinesTable) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setObjectName("lines.header")
        self.setHighlightSections(False)
        self.setSectionsClickable(False)
        self.setMinimumSectionSize(24)
        self._table = parent

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """One line of titles."""
        return QSize(super().sizeHint().width(), ROW_HEIGHT + 4)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:  # noqa: N802
        """Draw a title over a hairline."""
        column = self._table.lines_model.columns[section]
        colours = theme.now()
        painter.save()
        painter.fillRect(rect, QColor(colours.chrome))
        painter.setFont(theme.sans(theme.BASE_PX - 1, bold=True))
        painter.setPen(QColor(colours.muted))
        put(painter, rect.adjusted(column.pad, 0, -column.pad, 0), column.align, column.title)
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, QColor(colours.rule))
        painter.restore()


class LinesPainter(QStyledItemDelegate):
    """Draws a cell: hairline below, the current one in a ring, a fault by a mark and a line."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one cell."""
        view = self.parent()
        assert isinstance(view, LinesTable)
        model = view.lines_model
        column = model.columns[index.column()]
        fault = model.faults.get((index.row(), column.key))
        colours = theme.now()
        rect: QRect = option.rect
        painter.save()
        is_row = index.row() == view.currentIndex().row()
        has_focus = holds_keyboard(view)
        if fault is not None:
            painter.fillRect(rect, QColor(colours.bad_ground))
        elif is_row and has_focus:
            painter.fillRect(rect, QColor(colours.row))
        elif column.is_shaded:
            painter.fillRect(rect, QColor(colours.chrome))
        painter.setFont(theme.tabular())
        text = model.text(index.row(), column.key)
        is_storno = column.is_numeric and text.startswith("−")
        painter.setPen(QColor(colours.bad if is_storno else colours.text))
        pad = 1 if column.is_narrow else column.pad
        inner = rect.adjusted(pad, 0, -pad, -1)
        put(painter, inner, column.align, text)
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, QColor(colours.hairline))
        painter.fillRect(rect.right(), rect.top(), 1, rect.height(), QColor(colours.hairline))
        if fault is not None:
            _mark(painter, rect)
        if view.hasFocus() and index == view.currentIndex():
            painter.setPen(QColor(colours.focus))
            painter.drawRect(rect.adjusted(0, 0, -1, -1))
            painter.drawRect(rect.adjusted(1, 1, -2, -2))
        painter.restore()


def holds_keyboard(widget: QWidget) -> bool:
    """Whether the keyboard is in a widget or in something inside it."""
    focused: QWidget | None = QApplication.focusWidget()
    return focused is not None and (focused is widget or widget.isAncestorOf(focused))


def _mark(painter: QPainter, rect: QRect) -> None:
    """A corner and a line: a fault is seen without its colour too."""
    colour = QColor(theme.now().bad)
    painter.save()
    painter.fillRect(rect.left(), rect.bottom() - 1, rect.width(), 2, colour)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    corner = rect.topRight()
    painter.drawPolygon(QPolygon([corner, corner - QPoint(_MARK, 0), corner + QPoint(0, _MARK)]))
    painter.restore()
