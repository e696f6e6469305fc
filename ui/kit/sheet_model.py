"""The model over the rows of a Sheet that are in sight; nothing is queried while it is shown."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

from app.core.sheet import Column, Kind, Row
from ui.kit.arrangement import UNSORTED, Arranged, Order, name_of
from ui.kit.content import Content

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
        self.arranged = Arranged()
        self.columns: tuple[Column, ...] = ()
        self.tree_column = 0
        """In which column levels are told by indents: the first text, else the first of all."""
        self.order: Order = UNSORTED
        self.folded: frozenset[str] = frozenset()

    @property
    def rows(self) -> tuple[Row, ...]:
        """The rows in sight."""
        return self.arranged.rows

    def fill(self, content: Content, arranged: Arranged, columns: tuple[Column, ...]) -> None:
        """Show these rows under these columns."""
        self.beginResetModel()
        self.content = content
        self.arranged = arranged
        self.columns = columns
        texts = (at for at, column in enumerate(columns) if column.kind is Kind.TEXT)
        self.tree_column = next(texts, 0)
        self.endResetModel()

    def name(self, row: int) -> str:
        """What a row is remembered by."""
        return name_of(self.rows[row], self.arranged.places[row])

    def holds(self, row: int) -> bool:
        """Whether a row holds others."""
        return row in self.arranged.holders

    def is_folded(self, row: int) -> bool:
        """Whether a row hides what it holds."""
        return self.holds(row) and self.name(row) in self.folded

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
                return column.full_title + self._arrow(column)
            case Qt.ItemDataRole.TextAlignmentRole:
                return RIGHT if column.kind.is_numeric else LEFT
        return None

    def _arrow(self, column: Column) -> str:
        if column.key != self.order.column:
            return ""
        return " ↓" if self.order.is_falling else " ↑"
