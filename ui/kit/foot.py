"""The foot of a list: how many rows are in sight, and the sum of what is selected."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from app.core.sheet import Column, Kind, Row, Value, write_value
from app.core.tally import Tally, tally
from ui.kit import theme
from ui.kit.grid import Grid
from ui.kit.live import Live

CELLS_MOST = 100_000
"""More selected cells than these are not added up while one waits."""


class Foot(Live, QFrame):
    """Count, sum and average of the selected cells, followed as the selection moves."""

    def __init__(self, grid: Grid, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sheet.foot")
        self._grid = grid
        self._note = ""
        self.rows = QLabel()
        self.rows.setObjectName("foot.rows")
        self.rows.setProperty("role", "muted")
        self.sums = QLabel()
        self.sums.setObjectName("foot.sums")
        self.sums.setFont(theme.tabular())
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 3, 8, 3)
        row.addWidget(self.rows)
        row.addStretch(1)
        row.addWidget(self.sums)
        # Many rectangles change in one stroke; they are added up once.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._add_up)
        grid.selected.connect(self._soon.start)
        grid.shown.connect(self.count)
        self.come_alive()

    def note(self, text: str) -> None:
        """What is to be known about the rows besides their number."""
        self._note = text
        self.count()

    def count(self) -> None:
        """Say how many rows are in sight."""
        arranged = self._grid.sheet_model.arranged
        if self._grid.wish.test is None:
            said = self.tr("Rows: {count}").format(count=arranged.total)
        else:
            said = self.tr("Rows: {found} of {count}").format(
                found=arranged.found, count=arranged.total
            )
        self.rows.setText(f"{said} · {self._note}" if self._note else said)
        self.rows.setAccessibleName(self.rows.text())
        self._soon.start()

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        self.count()

    def _add_up(self) -> None:
        areas = self._grid.areas()
        cells = sum(area.width() * area.height() for area in areas)
        if cells < 2:
            self._say("")
        elif cells > CELLS_MOST:
            self._say(self.tr("Cells selected: {count}").format(count=cells))
        else:
            self._say(self._words(tally(self._cells())))

    def _cells(self) -> Iterator[tuple[Value, Kind, str]]:
        model = self._grid.sheet_model
        for area in self._grid.areas():
            columns = model.columns[area.left() : area.right() + 1]
            for row in model.rows[area.top() : area.bottom() + 1]:
                for column in columns:
                    yield (
                        row.cells.get(column.key),
                        column.kind,
                        unit_of(row, column, model.columns),
                    )

    def _words(self, found: Tally) -> str:
        content = self._grid.sheet_model.content
        said = [self.tr("Count: {count}").format(count=found.count)]
        if found.kind is not None and content is not None:
            formats = content.formats
            total = write_value(found.total, found.kind, formats)
            average = write_value(found.average, found.kind, formats)
            said += [
                self.tr("Sum: {sum}").format(sum=total),
                self.tr("Average: {average}").format(average=average),
            ]
        return "   ".join(said)

    def _say(self, text: str) -> None:
        if text != self.sums.text():
            self.sums.setText(text)
            self.sums.setAccessibleName(text)
            event = QAccessibleEvent(self.sums, QAccessible.Event.NameChanged)
            QAccessible.updateAccessibility(event)


def unit_of(row: Row, column: Column, columns: tuple[Column, ...]) -> str:
    """The currency a cell is in, where a column beside it in its band says it."""
    if not column.group:
        return ""
    near = [one for one in columns if one.group == column.group and one.key == "currency"]
    return str(row.cells.get("currency") or "") if near else ""
