"""How the grid of a timesheet is drawn: days with their weekday above, employees at the left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygon
from PySide6.QtWidgets import QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.payroll import service as payroll
from ui.kit import theme
from ui.kit.grid import CENTRE, LEFT, PAD, RIGHT, ROW_HEIGHT, put
from ui.payroll.time_model import Index, TimeModel

if TYPE_CHECKING:
    from ui.payroll.time_grid import TimeGrid

DAY_WIDE, NAME_LEAST, NAME_MOST = 28, 130, 230
_HEAD = 2 * ROW_HEIGHT - 6
_CORNER, _DOT = 6, 4
_SELECTED = QStyle.StateFlag.State_Selected


class TimeHeader(QHeaderView):
    """The weekday over the day of the month; holidays in the colour of warning."""

    def __init__(self, grid: TimeGrid) -> None:
        super().__init__(Qt.Orientation.Horizontal, grid)
        self.setObjectName("time.header")
        self.setHighlightSections(False)
        self.setSectionsClickable(False)
        self.setMinimumSectionSize(DAY_WIDE - 6)
        self._grid = grid

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Two lines."""
        return QSize(super().sizeHint().width(), _HEAD)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:  # noqa: N802
        """Draw one head."""
        model, colours = self._grid.time_model, theme.now()
        painter.save()
        painter.fillRect(rect, QColor(colours.chrome))
        upper = QRect(rect.left(), rect.top() + 2, rect.width(), _HEAD // 2)
        lower = QRect(rect.left(), rect.top() + _HEAD // 2 - 1, rect.width(), _HEAD // 2)
        if section < model.days:
            is_now = section == self._grid.currentIndex().column() and self._grid.has_keyboard
            if is_now:
                painter.fillRect(rect, QColor(colours.selection))
            is_holiday = bool(model.holiday(section))
            is_off = model.is_off(section)
            painter.setPen(QColor(colours.bad if is_holiday else colours.muted))
            painter.setFont(theme.sans(theme.BASE_PX - 2))
            put(painter, upper, CENTRE, model.weekday(section))
            painter.setFont(theme.tabular(bold=not is_off))
            if not is_off:
                painter.setPen(QColor(colours.text))
            put(painter, lower, CENTRE, str(section + 1))
        else:
            painter.setFont(theme.sans(theme.BASE_PX - 1, bold=True))
            painter.setPen(QColor(colours.muted))
            title = model.sum_title(model.sums[section - model.days])
            put(painter, lower.adjusted(2, 0, -PAD, 0), RIGHT, title)
        if section == model.days:
            painter.fillRect(rect.left(), rect.top(), 1, rect.height(), QColor(colours.rule))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, QColor(colours.rule))
        painter.restore()


class NamesHeader(QHeaderView):
    """Who a row is of: the code and the name, a dot where the row is not kept as it stands."""

    def __init__(self, grid: TimeGrid) -> None:
        super().__init__(Qt.Orientation.Vertical, grid)
        self.setObjectName("time.names")
        self.setHighlightSections(False)
        self.setSectionsClickable(True)
        self.setMinimumSectionSize(ROW_HEIGHT)
        self.setDefaultSectionSize(ROW_HEIGHT)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._grid = grid
        self._codes, self._wide = 0, NAME_LEAST

    def measure(self) -> None:
        """Take the room that the names need, within bounds."""
        book = self._grid.time_model.book
        rows = book.rows if book is not None else ()
        codes, names = theme.metrics(theme.BASE_PX), theme.metrics(theme.BASE_PX)
        self._codes = max((codes.horizontalAdvance(row.code) for row in rows), default=0)
        name = max((names.horizontalAdvance(row.name) for row in rows), default=0)
        self._wide = min(max(self._codes + name + 3 * PAD + _DOT, NAME_LEAST), NAME_MOST)
        self.updateGeometry()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As wide as the names."""
        return QSize(self._wide, super().sizeHint().height())

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:  # noqa: N802
        """Draw one name."""
        book, colours = self._grid.time_model.book, theme.now()
        if book is None:
            return
        row = book.rows[section]
        painter.save()
        is_now = section == self._grid.currentIndex().row() and self._grid.has_keyboard
        painter.fillRect(rect, QColor(colours.selection if is_now else colours.chrome))
        inner = rect.adjusted(PAD, 0, -PAD, -1)
        painter.setFont(theme.tabular())
        painter.setPen(QColor(colours.muted))
        put(painter, QRect(inner.left(), inner.top(), self._codes, inner.height()), LEFT, row.code)
        painter.setFont(theme.sans())
        painter.setPen(QColor(colours.bad if book.looked(section).faults else colours.text))
        name = inner.adjusted(self._codes + PAD, 0, -_DOT, 0)
        put(painter, name, LEFT, row.name)
        if book.is_changed(section):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.accent))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            centre = QPoint(rect.right() - PAD + 1, rect.center().y())
            painter.drawEllipse(centre, _DOT - 1, _DOT - 1)
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, QColor(colours.hairline))
        painter.fillRect(rect.right(), rect.top(), 1, rect.height(), QColor(colours.rule))
        painter.restore()


class TimePainter(QStyledItemDelegate):
    """Draws a cell: days off shaded, days without an agreement struck, letters in the accent."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one cell."""
        grid: TimeGrid = self.parent()  # type: ignore[assignment]
        model, colours = grid.time_model, theme.now()
        row, column, rect = index.row(), index.column(), QRect(option.rect)
        is_day = column < model.days
        fault = model.fault(row, column)
        painter.save()
        painter.fillRect(rect, QColor(self._ground(grid, option, index, is_bad=bool(fault))))
        if is_day:
            if model.is_outside(row, column):
                painter.fillRect(rect, theme.shade(colours.chrome))
                if not model.text(row, column):
                    _strike(painter, rect)
            self._mark(painter, model, index, rect)
        else:
            painter.setFont(theme.tabular())
            painter.setPen(QColor(colours.text))
            put(painter, rect.adjusted(2, 0, -PAD, -1), RIGHT, model.text(row, column))
        if column == model.days:
            painter.fillRect(rect.left(), rect.top(), 1, rect.height(), QColor(colours.rule))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, QColor(colours.hairline))
        painter.fillRect(rect.right(), rect.top(), 1, rect.height(), QColor(colours.hairline))
        if fault:
            _corner(painter, rect, colours.bad)
            painter.fillRect(rect.left(), rect.bottom() - 1, rect.width(), 2, QColor(colours.bad))
        elif is_day and model.contested(row, column):
            _corner(painter, rect, colours.accent)
        if grid.has_keyboard and index == grid.currentIndex():
            painter.setPen(QColor(colours.focus))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(0, 0, -1, -1))
            painter.drawRect(rect.adjusted(1, 1, -2, -2))
        painter.restore()

    def _ground(
        self, grid: TimeGrid, option: QStyleOptionViewItem, index: Index, *, is_bad: bool
    ) -> str:
        model, colours = grid.time_model, theme.now()
        is_alone = not grid.has_many
        if option.state & _SELECTED and not (is_alone and index == grid.currentIndex()):
            return colours.selection
        if is_bad:
            return colours.bad_ground
        if index.column() < model.days and model.is_off(index.column()):
            return colours.chrome
        is_row = index.row() == grid.currentIndex().row() and grid.has_keyboard
        return colours.row if is_row else colours.paper

    def _mark(self, painter: QPainter, model: TimeModel, index: Index, rect: QRect) -> None:
        assert model.book is not None
        row, column = index.row(), index.column()
        is_letter = model.book.mark(row, column) in payroll.LETTERS
        colours = theme.now()
        text = model.text(row, column)
        pixels = theme.BASE_PX if len(text) < 4 else theme.BASE_PX - 2
        painter.setFont(theme.tabular(pixels, bold=is_letter))
        is_holiday_work = bool(text) and not is_letter and model.is_off(column)
        painter.setPen(QColor(colours.accent if is_letter or is_holiday_work else colours.text))
        if model.is_outside(row, column):
            painter.setPen(QColor(colours.muted))
        put(painter, rect.adjusted(1, 0, -1, -1), CENTRE, text)


def _strike(painter: QPainter, rect: QRect) -> None:
    """A thin stroke through a day on which nobody works here."""
    painter.save()
    painter.setPen(QPen(QColor(theme.now().rule), 1))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.drawLine(rect.left() + 9, rect.bottom() - 7, rect.right() - 9, rect.top() + 7)
    painter.restore()


def _corner(painter: QPainter, rect: QRect, colour: str) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    corner = rect.topRight()
    painter.drawPolygon(
        QPolygon([corner, corner - QPoint(_CORNER, 0), corner + QPoint(0, _CORNER)])
    )
