"""Tiles beside one another, as many as there is room for; those of a row are of one height."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

WIDTH_LEAST = 264
"""Of a tile: where less is left, there is one fewer beside one another."""
COLUMNS_MAX = 4
GAP = 16


class Flow(QWidget):
    """Gives its tiles their places, anew whenever its width or one of them changes."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("sheet")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.across = 1
        self._tiles: tuple[QWidget, ...] = ()

    def put(self, tiles: Sequence[QWidget]) -> None:
        """Show these tiles, in this order."""
        if tuple(tiles) != self._tiles:
            self._tiles = tuple(tiles)
            for tile in self._tiles:
                tile.setParent(self)
                tile.show()
            self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """The width may be another."""
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        """A tile has other words, and so another height."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._arrange()
        return super().event(event)

    def _arrange(self) -> None:
        room = self.width() - GAP
        self.across = min(max(room // (WIDTH_LEAST + GAP), 1), COLUMNS_MAX)
        width = max(room // self.across - GAP, 0)
        top = GAP
        for first in range(0, len(self._tiles), self.across):
            row = self._tiles[first : first + self.across]
            height = max(tile.heightForWidth(width) for tile in row)
            for at, tile in enumerate(row):
                tile.setGeometry(QRect(GAP + at * (width + GAP), top, width, height))
            top += height + GAP
        if self.minimumHeight() != top:
            self.setMinimumHeight(top)
