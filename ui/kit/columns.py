"""How a person has arranged the columns of a list, and the panel in which it is done."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.core.sheet import Column
from ui.kit.arrangement import UNSORTED, Order
from ui.kit.live import Live

PANEL_WIDTH = 260
_KEY = Qt.ItemDataRole.UserRole
_WIDTH_LEAST, _WIDTH_MOST = 40, 2000


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """Order of columns, those left out, widths set by hand, and what rows are sorted by."""

    columns: tuple[str, ...] = ()
    hidden: frozenset[str] = frozenset()
    widths: Mapping[str, int] = field(default_factory=dict)
    order: Order = UNSORTED

    def arranged(self, columns: tuple[Column, ...]) -> tuple[Column, ...]:
        """All columns in their order; one that is new stands behind its neighbour of old."""
        known = {column.key: column for column in columns}
        keys = [key for key in self.columns if key in known]
        for at, column in enumerate(columns):
            if column.key not in keys:
                before = columns[at - 1].key if at else ""
                keys.insert(keys.index(before) + 1 if before in keys else 0, column.key)
        return tuple(known[key] for key in keys)

    def shown(self, columns: tuple[Column, ...]) -> tuple[Column, ...]:
        """The columns in sight; never none at all."""
        found = tuple(one for one in self.arranged(columns) if one.key not in self.hidden)
        return found or columns

    def as_json(self) -> dict[str, Any]:
        """As it is kept."""
        return {
            "columns": list(self.columns),
            "hidden": sorted(self.hidden),
            "widths": dict(self.widths),
            "sorted_by": self.order.column,
            "is_falling": self.order.is_falling,
        }


def read_look(given: Any) -> Look:
    """A look as it was kept; whatever is damaged counts as not arranged."""
    if not isinstance(given, dict):
        return Look()
    widths = given.get("widths")
    return Look(
        columns=_texts(given.get("columns")),
        hidden=frozenset(_texts(given.get("hidden"))),
        widths={
            key: width
            for key, width in (widths.items() if isinstance(widths, dict) else ())
            if type(width) is int and _WIDTH_LEAST <= width <= _WIDTH_MOST
        },
        order=Order(
            column=str(given.get("sorted_by") or ""), is_falling=given.get("is_falling") is True
        ),
    )


def _texts(given: Any) -> tuple[str, ...]:
    if not isinstance(given, list):
        return ()
    return tuple(dict.fromkeys(one for one in given if isinstance(one, str)))


class _Columns(QListWidget):
    """Leaves to the panel the keys that move a column or close the panel."""

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Escape and Alt with an arrow are the panel's."""
        has_alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if event.key() == Qt.Key.Key_Escape or (
            has_alt and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down)
        ):
            event.ignore()
        else:
            super().keyPressEvent(event)


class ColumnPanel(Live, QFrame):
    """All columns beside the rows: Space shows or hides one, Alt+Up and Alt+Down move it."""

    chosen = Signal(object)
    """The Look that results."""
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sheet.columns")
        self.setFixedWidth(PANEL_WIDTH)
        self.first = Look()
        """How columns stand before a person has arranged them."""
        self._look = self.first
        self._columns: tuple[Column, ...] = ()
        self._filling = False
        self._title = QLabel()
        self.list = _Columns()
        self.list.setObjectName("columns.list")
        self.list.itemChanged.connect(self._take)
        self._hint = QLabel()
        self._hint.setProperty("role", "muted")
        self._hint.setWordWrap(True)
        self.reset = QPushButton()
        self.reset.setObjectName("columns.reset")
        self.reset.clicked.connect(self._reset)
        self.close_ = QPushButton()
        self.close_.setObjectName("columns.close")
        self.close_.clicked.connect(self.closed)
        buttons = QHBoxLayout()
        buttons.addWidget(self.reset)
        buttons.addWidget(self.close_)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addWidget(self.list, 1)
        column.addWidget(self._hint)
        column.addLayout(buttons)
        self.hide()
        self.come_alive()

    def fill(self, columns: tuple[Column, ...], look: Look) -> None:
        """Show the columns of a sheet as they are arranged."""
        at = self.list.currentRow()
        self._columns, self._look = columns, look
        self._filling = True
        self.list.clear()
        shown = {column.key for column in look.shown(columns)}
        for column in look.arranged(columns):
            item = QListWidgetItem(column.full_title or column.key)
            item.setData(_KEY, column.key)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            is_shown = column.key in shown
            item.setCheckState(Qt.CheckState.Checked if is_shown else Qt.CheckState.Unchecked)
            self.list.addItem(item)
        self.list.setCurrentRow(min(max(at, 0), self.list.count() - 1))
        self._filling = False

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Alt with an arrow moves the column, Escape closes the panel."""
        has_alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif has_alt and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._move(-1 if event.key() == Qt.Key.Key_Up else 1)
        else:
            super().keyPressEvent(event)

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        self._title.setText(self.tr("Columns"))
        self._hint.setText(self.tr("Space shows or hides, Alt+↑ and Alt+↓ move."))
        self.reset.setText(self.tr("As at first"))
        self.close_.setText(self.tr("Close"))
        self.list.setAccessibleName(self.tr("Columns of the list"))
        self.setAccessibleName(self.tr("Columns of the list"))

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(at) for at in range(self.list.count())]

    def _take(self, *_: object) -> None:
        if self._filling:
            return
        hidden = {
            str(item.data(_KEY))
            for item in self._items()
            if item.checkState() is not Qt.CheckState.Checked
        }
        if len(hidden) == self.list.count():
            # The last one stays: a list without columns is none.
            self.fill(self._columns, self._look)
            return
        keys = tuple(str(item.data(_KEY)) for item in self._items())
        self._look = replace(self._look, columns=keys, hidden=frozenset(hidden))
        self.chosen.emit(self._look)

    def _move(self, step: int) -> None:
        at = self.list.currentRow()
        if at >= 0 and 0 <= at + step < self.list.count():
            self._filling = True
            item = self.list.takeItem(at)
            self.list.insertItem(at + step, item)
            self.list.setCurrentRow(at + step)
            self._filling = False
            self._take()

    def _reset(self) -> None:
        self._look = self.first
        self.fill(self._columns, self._look)
        self.chosen.emit(self._look)
