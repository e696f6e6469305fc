"""The list of companies, and of the other places where there are some; drawn line by line."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ui.kit import theme
from ui.kit.grid import Index, put
from ui.kit.icons import pixmap

WIDTH = 560
LINE = 52
HEAD = 34
_SHOWN_MAX = 9
_LINE = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceLine:
    """A company, another place, or the name of the place above its companies.

    `value` is what is opened by it. `kind` practice or demo has a mark of its own.
    """

    title: str
    note: str = ""
    colour: int | None = None
    picture: str = ""
    kind: str = ""
    is_head: bool = False
    value: object = None


class LinePainter(QStyledItemDelegate):
    """Draws a line: its colour or picture, its name, and what the person is there."""

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802
        """All lines are alike but the heads."""
        line = index.data(_LINE)
        return QSize(WIDTH, HEAD if line.is_head else LINE)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one line."""
        line: PlaceLine = index.data(_LINE)
        painter.save()
        if line.is_head:
            self._paint_head(painter, option, line)
        else:
            self._paint_line(painter, option, line)
        painter.restore()

    def _paint_head(self, painter: QPainter, option: QStyleOptionViewItem, line: PlaceLine) -> None:
        painter.setFont(theme.sans(12, bold=True))
        painter.setPen(QColor(theme.now().muted))
        low = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom)
        put(painter, option.rect.adjusted(4, 0, -4, -6), low, line.title)

    def _paint_line(self, painter: QPainter, option: QStyleOptionViewItem, line: PlaceLine) -> None:
        rect = option.rect
        state: QStyle.StateFlag = option.state
        colours = theme.now()
        is_chosen = bool(state & QStyle.StateFlag.State_Selected)
        if is_chosen:
            painter.fillRect(rect, QColor(colours.selection))
        if line.colour is not None:
            mark = rect.adjusted(0, 8, 0, -8)
            mark.setWidth(4)
            painter.fillRect(mark, QColor(theme.company_colour(line.colour)))
        inner = rect.adjusted(18, 7, -14, -7)
        if line.picture:
            painter.drawPixmap(rect.left() + 14, rect.top() + 15, pixmap(line.picture, "text", 20))
            inner = rect.adjusted(48, 7, -14, -7)
        if line.kind == "practice":
            side = 20
            left = rect.right() - side - 14
            painter.drawPixmap(left, rect.top() + 15, pixmap("practice", "bad", side))
            inner = inner.adjusted(0, 0, -side - 10, 0)
        painter.setFont(theme.sans(14, bold=True))
        painter.setPen(QColor(colours.text))
        top = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        low = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom)
        put(painter, inner, top, line.title)
        painter.setFont(theme.sans(12))
        painter.setPen(QColor(colours.text if is_chosen else colours.muted))
        put(painter, inner, low, line.note)
        painter.setPen(QColor(colours.hairline))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QColor(colours.focus))
            painter.drawRect(rect.adjusted(0, 0, -1, -1))
            painter.drawRect(rect.adjusted(1, 1, -2, -2))


class PlaceList(QListWidget):
    """Companies and places; Enter or a click opens one, Delete takes a place from the list."""

    taken = Signal(object)
    dropped = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setItemDelegate(LinePainter(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemClicked.connect(self._open)
        self._height = LINE
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As high as its lines; in a small window it scrolls."""
        return QSize(WIDTH, self._height)

    def fill(self, lines: tuple[PlaceLine, ...]) -> None:
        """Show these lines; one stays where one stood."""
        row = self.currentRow()
        self.clear()
        for line in lines:
            item = QListWidgetItem(self)
            item.setData(_LINE, line)
            said = f"{line.title}, {line.note}" if line.note else line.title
            item.setData(Qt.ItemDataRole.AccessibleTextRole, said)
            if line.is_head:
                item.setFlags(Qt.ItemFlag.NoItemFlags)
        heights = [HEAD if line.is_head else LINE for line in lines[:_SHOWN_MAX]]
        self._height = max(sum(heights), LINE) + 4
        self.setMinimumHeight(min(self._height, 2 * LINE))
        self.setMaximumHeight(self._height)
        self.updateGeometry()
        if 0 <= row < self.count():
            self.setCurrentRow(row)

    def go_first(self) -> None:
        """Stand on the first company or place."""
        for row in range(self.count()):
            if not self.item(row).data(_LINE).is_head:
                self.setCurrentRow(row)
                return

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter opens what one stands on; Delete takes it from the list."""
        item = self.currentItem()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and item is not None:
            self._open(item)
        elif event.key() == Qt.Key.Key_Delete and item is not None:
            self.dropped.emit(item.data(_LINE).value)
        else:
            super().keyPressEvent(event)

    def _open(self, item: QListWidgetItem) -> None:
        line: PlaceLine = item.data(_LINE)
        if not line.is_head:
            self.taken.emit(line.value)
