"""How a grid is drawn: titles with their bands, cells, and the marks of sorting and folding."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPolygon
from PySide6.QtWidgets import (
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from app.core.sheet import Column, Style
from ui.kit import theme
from ui.kit.sheet_model import CENTRE, LEFT, RIGHT, Index, SheetModel

ROW_HEIGHT = 24
PAD = 8
INDENT = 16
ARROW = 9
_SELECTED = QStyle.StateFlag.State_Selected


class BandHeader(QHeaderView):
    """Titles of columns, with a band above those that share one."""

    def __init__(self, parent: QTableView) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setObjectName("grid.header")
        self.setHighlightSections(False)
        self.setSectionsClickable(True)
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
        model = self.model()
        if isinstance(model, SheetModel) and model.order.column == column.key:
            side = inner.left() if column.kind.is_numeric else inner.right() - ARROW
            mark = QRect(side, inner.top(), ARROW, inner.height())
            painter.setPen(QColor(colours.accent))
            draw_mark(painter, mark, "down" if model.order.is_falling else "up")
            painter.setPen(QColor(colours.text))
            shift = (ARROW + 4, 0) if column.kind.is_numeric else (0, -ARROW - 4)
            inner = inner.adjusted(shift[0], 0, shift[1], 0)
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

    def __init__(self, view: QTableView, model: SheetModel) -> None:
        super().__init__(view)
        self._view = view
        self._model = model
        self._current = (-1, -1)
        self._has_focus = False

    def attend(self) -> None:
        """Look once, before many cells are drawn, where the reader is."""
        current = self._view.currentIndex()
        self._current = (current.row(), current.column())
        self._has_focus = self._view.hasFocus()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one cell.

        Pen and font are set for each, so nothing need be saved: this runs for every cell in sight
        at every key that scrolls.
        """
        model, at, section = self._model, index.row(), index.column()
        content = model.content
        assert content is not None, "rows have a content"
        row, column = model.rows[at], model.columns[section]
        colours, shade = theme.now(), theme.shade
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        if _SELECTED in state:
            painter.fillRect(rect, shade(colours.selection))
        elif self._current[0] == at:
            painter.fillRect(rect, shade(colours.row))
        is_bold = row.style is not Style.NORMAL
        painter.setFont(theme.tabular(bold=is_bold))
        is_numeric, is_tree = column.kind.is_numeric, section == model.tree_column
        is_dash = is_numeric and not row.cells.get(column.key)
        painter.setPen(shade(colours.muted if is_dash else colours.text))
        left = self._left(row.level) if is_tree else PAD
        if is_tree and model.holds(at):
            mark = mark_place(rect, row.level)
            draw_mark(painter, mark, "right" if model.is_folded(at) else "down")
        text = content.write(row, column)
        if text:
            inner = rect.adjusted(left, 0, -PAD, -1)
            shown = _shortened(text, inner.width(), is_bold)
            painter.drawText(inner, RIGHT if is_numeric else LEFT, shown)
        hairline = shade(colours.hairline)
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, hairline)
        if self._has_focus and self._current == (at, section):
            painter.setPen(shade(colours.focus))
            painter.drawRect(rect.adjusted(0, 0, -1, -1))
            painter.drawRect(rect.adjusted(1, 1, -2, -2))

    def _left(self, level: int) -> int:
        return PAD + level * INDENT + (INDENT if self._model.arranged.holders else 0)


def mark_place(rect: QRect, level: int) -> QRect:
    """Where in a cell the mark of folding stands."""
    return QRect(rect.left() + PAD + level * INDENT, rect.top(), ARROW, rect.height())


def draw_mark(painter: QPainter, rect: QRect, way: str) -> None:
    """Draw a small triangle in the colour of the pen."""
    x, y, half = rect.center().x(), rect.center().y(), ARROW // 2
    corners = {
        "right": ((x - 2, y - half), (x - 2, y + half), (x + 3, y)),
        "down": ((x - half, y - 2), (x + half, y - 2), (x, y + 3)),
        "up": ((x - half, y + 2), (x + half, y + 2), (x, y - 3)),
    }[way]
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(painter.pen().color())
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawPolygon(QPolygon([QPoint(*corner) for corner in corners]))
    painter.restore()


@lru_cache(maxsize=8192)
def _shortened(text: str, width: int, is_bold: bool) -> str:
    """A text of a cell as far as it fits; the same ones come again with every scrolled row."""
    return theme.metrics(bold=is_bold).elidedText(text, Qt.TextElideMode.ElideRight, width)


def put(painter: QPainter, rect: QRect, align: int, text: str) -> None:
    """Write a text into a place, shortened where it does not fit."""
    metrics = painter.fontMetrics()
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, align, shown)
