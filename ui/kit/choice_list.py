"""The list under a field of choice: code, name and note in a row, without the keyboard."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ui.kit import theme

ROW_HEIGHT = 24
ROWS_MAX = 12
WIDTH_MIN = 420
GAP = 12
MARGIN = 8

_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """One thing that can be chosen.

    `note` stands at the right end of its row, such as a balance; `numbers` are identification
    codes and bank accounts it is found by as well; what is not active is shown but never offered.
    """

    key: str
    code: str
    names: Mapping[str, str] = field(default_factory=dict)
    note: str = ""
    is_active: bool = True
    numbers: tuple[str, ...] = ()

    def name(self, language: str) -> str:
        """The name in a language, or in Georgian, or the first there is."""
        names = self.names
        return names.get(language) or names.get("ka") or next(iter(names.values()), "")

    def line(self, language: str) -> str:
        """Code and name in one line."""
        return "  ".join(part for part in (self.code, self.name(language)) if part)


class Options(QAbstractListModel):
    """The options that fit what is typed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.options: tuple[Option, ...] = ()
        self.language = "ka"

    def show_options(self, options: tuple[Option, ...], language: str) -> None:
        """Show these instead."""
        self.beginResetModel()
        self.options, self.language = options, language
        self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:  # noqa: N802 - Qt's name
        """How many fit."""
        return 0 if parent is not None and parent.isValid() else len(self.options)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The row as a line, for the eye and for readers of the screen."""
        if not index.isValid():
            return None
        option = self.options[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return option.line(self.language)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (option.line(self.language), option.note) if part)
        return None


class ChoiceList(QListView):
    """The list itself: a child of the window, so it needs no window of its own nor the keyboard."""

    def __init__(self, owner: QWidget) -> None:
        super().__init__(owner.window())
        self.setObjectName("field.choices")
        self.setFont(theme.tabular())
        self.rows = Options(self)
        self.setModel(self.rows)
        self.setItemDelegate(_Row(self))
        self.setUniformItemSizes(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.hide()

    @property
    def current(self) -> Option | None:
        """The option under the bar."""
        row = self.currentIndex().row()
        return self.rows.options[row] if 0 <= row < len(self.rows.options) else None

    def go_to(self, row: int) -> None:
        """Put the bar onto a row, or onto the nearest there is."""
        last = self.rows.rowCount() - 1
        self.setCurrentIndex(self.rows.index(max(0, min(row, last)), 0))

    def open_below(self, owner: QWidget) -> None:
        """Show it below its field, or above where there is more room."""
        window = owner.window()
        if self.parentWidget() is not window:
            self.setParent(window)
        rows = max(1, min(ROWS_MAX, self.rows.rowCount()))
        height = rows * ROW_HEIGHT + 2 * self.frameWidth()
        width = min(max(owner.width(), WIDTH_MIN), window.width())
        corner = owner.mapTo(window, QPoint(0, owner.height()))
        room_below = window.height() - corner.y()
        room_above = corner.y() - owner.height()
        if height > room_below and room_above > room_below:
            height = min(height, room_above)
            corner.setY(room_above - height)
        else:
            height = min(height, room_below)
        corner.setX(max(0, min(corner.x(), window.width() - width)))
        self.setGeometry(QRect(corner, QSize(width, height)))
        self.show()
        self.raise_()
        self.scrollTo(self.currentIndex())


class _Row(QStyledItemDelegate):
    """A row: code, name, and the note at the right end."""

    def sizeHint(  # noqa: N802 - Qt's name
        self,
        option: QStyleOptionViewItem,  # noqa: ARG002 - Qt gives it
        index: _Index,  # noqa: ARG002 - Qt gives it
    ) -> QSize:
        """All rows are of one height."""
        return QSize(0, ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw the three parts; the name gives way when there is no room."""
        model = index.model()
        assert isinstance(model, Options)
        shown = model.options[index.row()]
        colours = theme.now()
        rect: QRect = option.rect  # type: ignore[attr-defined]
        state: QStyle.StateFlag = option.state  # type: ignore[attr-defined]
        is_current = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        if is_current:
            painter.fillRect(rect, QColor(colours.selection))
            painter.fillRect(QRect(rect.topLeft(), QSize(3, rect.height())), QColor(colours.accent))
        room = rect.adjusted(MARGIN, 0, -MARGIN, 0)
        if shown.code:
            painter.setFont(theme.tabular(bold=True))
            painter.setPen(QColor(colours.text))
            wide = QFontMetrics(painter.font()).horizontalAdvance(shown.code)
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, shown.code)
            room.setLeft(room.left() + max(wide, 40) + GAP)
        painter.setFont(theme.tabular())
        metrics = QFontMetrics(painter.font())
        if shown.note:
            painter.setPen(QColor(colours.text if is_current else colours.muted))
            right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
            painter.drawText(room, right, shown.note)
            room.setRight(room.right() - metrics.horizontalAdvance(shown.note) - GAP)
        painter.setPen(QColor(colours.text))
        name = metrics.elidedText(
            shown.name(model.language), Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, name)
        painter.restore()
