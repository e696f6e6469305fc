"""A grid of lines that are typed: cells by the keyboard, each with its editor and its fault.

It holds what is shown and nothing else: what is typed goes out as a signal, and new rows come in.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QHeaderView, QLineEdit, QWidget

from ui.kit import theme
from ui.kit.grid import ROW_HEIGHT
from ui.kit.lines_editors import Editor
from ui.kit.lines_model import Fault, LineColumn, LinesHeader, LinesModel, LinesPainter, LinesTable

Index = QModelIndex | QPersistentModelIndex
_PLAIN = Qt.KeyboardModifier.NoModifier
_KEYPAD = Qt.KeyboardModifier.KeypadModifier
_CTRL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_ALT = Qt.KeyboardModifier.AltModifier
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_SIDEWAYS = {Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1}
_UPWARDS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


def everywhere(_row: int, _key: str) -> bool:
    """Enter stops at every cell."""
    return True


@dataclass(slots=True)
class _Open:
    """The cell that is being typed."""

    row: int
    key: str
    editor: Editor


@dataclass(slots=True, kw_only=True)
class Ways:
    """How a grid behaves: where Enter stops, and what an asterisk in an empty amount does."""

    wants: Callable[[int, str], bool] = everywhere
    balances: Callable[[], object] | None = None
    editors: Mapping[str, Editor] = field(default_factory=dict)


class LinesGrid(LinesTable):
    """Cells that are typed: typing opens a cell, Enter takes it and goes on."""

    typed = Signal(int, str, object)
    """The row, the column and the value that a cell was given."""
    ended = Signal()
    """Enter in the last cell: a row is wanted."""
    left = Signal(int)
    """Tab out of the last cell (1) or back out of the first (-1)."""
    pasted = Signal(str)
    """A text with tabs was pasted."""
    moved = Signal()
    """Another cell is the current one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("lines")
        self.lines_model = LinesModel(self)
        self.setModel(self.lines_model)
        self.setHorizontalHeader(LinesHeader(self))
        self.setItemDelegate(LinesPainter(self))
        self._is_read_only = False
        self.setTabKeyNavigation(True)
        self.ways = Ways()
        self._open: _Open | None = None
        self._columns_placed: tuple[LineColumn, ...] = ()

    @property
    def is_read_only(self) -> bool:
        """Whether nothing can be typed here; Tab then leaves the grid at once."""
        return self._is_read_only

    @is_read_only.setter
    def is_read_only(self, is_read_only: bool) -> None:
        self._is_read_only = is_read_only
        self.setTabKeyNavigation(not is_read_only)

    @property
    def row(self) -> int:
        """The current row; the first where none is."""
        return max(self.currentIndex().row(), 0)

    @property
    def key(self) -> str:
        """The column of the current cell."""
        columns = self.lines_model.columns
        at = max(self.currentIndex().column(), 0)
        return columns[at].key if at < len(columns) else ""

    @property
    def is_typing(self) -> bool:
        """Whether a cell is open."""
        return self._open is not None

    @property
    def typing(self) -> tuple[int, str, str] | None:
        """Row and column of the open cell and the letters in it, where any were typed."""
        opened = self._open
        if opened is None or not opened.editor.widget.isModified():
            return None
        return opened.row, opened.key, opened.editor.widget.text()

    def type_on(self, row: int, key: str, text: str) -> None:
        """Open a cell with letters that were typed in it before, and not taken."""
        self.go(row, key)
        editor = self.open_cell() if (self.row, self.key) == (row, key) else None
        if editor is not None:
            editor.widget.setText(text)
            editor.widget.setModified(True)

    def give(self, columns: tuple[LineColumn, ...], ways: Ways) -> None:
        """The columns, and how the grid behaves; a cell that is being typed stays open."""
        row, key = self.row, self.key
        if not self._stays_open(columns, ways):
            self._put_editor_away()
        self.ways = ways
        for editor in ways.editors.values():
            if editor.widget.parent() is not self.viewport():
                editor.widget.setParent(self.viewport())
                editor.widget.installEventFilter(self)
                editor.widget.hide()
                editor.on_chosen(self._take_chosen)
        if columns != self.lines_model.columns:
            self.lines_model.set_columns(columns)
            self.place_columns()
            self.go(row, key)
            self._place_editor()

    def fill(
        self, rows: tuple[Mapping[str, str], ...], faults: Mapping[tuple[int, str], Fault]
    ) -> None:
        """Show other texts in the cells; the current cell stays where it was."""
        row, at = self.row, max(self.currentIndex().column(), 0)
        if self._open is not None and self._open.row >= len(rows):
            self._put_editor_away()
        self.lines_model.fill(rows, faults)
        if rows and not self.currentIndex().isValid():
            self.setCurrentIndex(self.lines_model.index(min(row, len(rows) - 1), at))
        self.viewport().update()

    def go(self, row: int, key: str) -> None:
        """Make a cell the current one."""
        if not self.lines_model.rows:
            return
        at = self.lines_model.place_of(key)
        row = min(max(row, 0), len(self.lines_model.rows) - 1)
        self.setCurrentIndex(self.lines_model.index(row, max(at, 0)))

    def open_cell(self) -> Editor | None:
        """Open the current cell for typing; None where it cannot be typed."""
        key = self.key
        editor = self.ways.editors.get(key)
        if self.is_read_only or editor is None or not self.lines_model.rows:
            return None
        if self._open is not None:
            return self._open.editor
        self._open = _Open(self.row, key, editor)
        editor.begin(self.row, key)
        self._place_editor()
        editor.widget.show()
        editor.widget.raise_()
        editor.widget.setFocus(Qt.FocusReason.OtherFocusReason)
        editor.widget.selectAll()
        return editor

    def abandon(self) -> None:
        """Put an open cell away with what was typed in it."""
        self._put_editor_away()

    def commit(self) -> bool:
        """Take what is being typed; False when it cannot be read, and then it stays open."""
        if self._open is None:
            return True
        opened = self._open
        is_read, value = opened.editor.take()
        if not is_read:
            opened.editor.widget.setFocus(Qt.FocusReason.OtherFocusReason)
            return False
        is_changed = opened.editor.is_changed()
        self._put_editor_away()
        if is_changed:
            self.typed.emit(opened.row, opened.key, value)
        return True

    def step(self, *, wanted_only: bool, by: int = 1) -> None:
        """Go to the next cell, or to the next one that asks to be filled; else to a new row."""
        columns = self.lines_model.columns
        many = len(columns)
        place = self.row * many + max(self.currentIndex().column(), 0) + by
        while 0 <= place < many * len(self.lines_model.rows):
            row, at = divmod(place, many)
            if not wanted_only or self.ways.wants(row, columns[at].key):
                self.go(row, columns[at].key)
                return
            place += by
        if wanted_only and by > 0:
            self.ended.emit()
        else:
            self.left.emit(by)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Typing opens the cell; Enter and Tab go on; Delete and Shift+F4 clear."""
        if self._open is not None and not self.commit():
            return
        if not (self._go_by(event) or self._work_by(event) or self._open_by(event)):
            QAbstractItemView.keyPressEvent(self, event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """The keys of a cell that is being typed."""
        opened = self._open
        if opened is None or watched is not opened.editor.widget:
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            return self._leave_to_shortcuts(event, opened.editor.widget)
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._type_key(event, opened)
        if event.type() == QEvent.Type.FocusOut and isinstance(event, QFocusEvent):
            away = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
            if event.reason() not in away and not opened.editor.is_listing():
                self._leave_cell()
        return False

    def mouseDoubleClickEvent(self, event: Any) -> None:  # noqa: N802 - Qt's name
        """Open the cell."""
        super().mouseDoubleClickEvent(event)
        self.open_cell()

    def mousePressEvent(self, event: Any) -> None:  # noqa: N802 - Qt's name
        """Take what is being typed before another cell becomes the current one."""
        if self.commit():
            super().mousePressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Let the texts take what the window gives."""
        super().resizeEvent(event)
        self.place_columns()
        self._place_editor()

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: N802 - Qt's name
        """Keep the open cell over its place."""
        super().scrollContentsBy(dx, dy)
        self._place_editor()

    def currentChanged(self, current: Index, previous: Index) -> None:  # noqa: N802 - Qt's name
        """Tell that another cell is the current one."""
        super().currentChanged(current, previous)
        self.viewport().update()
        self.moved.emit()

    def _go_by(self, event: QKeyEvent) -> bool:
        key, plain = event.key(), event.modifiers() & ~_KEYPAD
        if key in _ENTER and plain == _PLAIN:
            self.step(wanted_only=True)
        elif key in _SIDEWAYS and not plain & (_CTRL | _ALT):
            self.step(wanted_only=False, by=_SIDEWAYS[Qt.Key(key)])
        else:
            return False
        return True

    def _work_by(self, event: QKeyEvent) -> bool:
        if event.matches(QKeySequence.StandardKey.Copy):
            QApplication.clipboard().setText(self.copied())
        elif event.matches(QKeySequence.StandardKey.Paste):
            self._paste()
        elif self._is_clearing(event.key(), event.modifiers() & ~_KEYPAD):
            self._clear()
        elif self._is_balancing(event) and self.ways.balances is not None:
            self.ways.balances()
        else:
            return False
        return True

    def _open_by(self, event: QKeyEvent) -> bool:
        plain = event.modifiers() & ~_KEYPAD
        is_text = event.text() and event.text().isprintable() and not plain & (_CTRL | _ALT)
        is_list = event.key() == Qt.Key.Key_F4 and plain == _PLAIN
        if not is_text and not is_list and event.key() != Qt.Key.Key_F2:
            return False
        editor = self.open_cell()
        if editor is not None and (is_text or is_list):
            QApplication.sendEvent(editor.widget, event)
        return True

    def _type_key(self, event: QKeyEvent, opened: _Open) -> bool:
        """A key in the open cell; False where it is the field's own."""
        key, plain = event.key(), event.modifiers() & ~_KEYPAD
        editor = opened.editor
        if key == Qt.Key.Key_Escape:
            is_own = editor.is_listing()
            if not is_own:
                self._put_editor_away()
            return not is_own
        if key in _ENTER and plain == _PLAIN:
            return not editor.takes_enter() and self._take_and_go(wanted_only=True)
        if key in _SIDEWAYS and not plain & (_CTRL | _ALT):
            return self._take_and_go(wanted_only=False, by=_SIDEWAYS[Qt.Key(key)])
        if key in _UPWARDS and plain == _PLAIN and not editor.is_list():
            if self.commit():
                self.go(opened.row + _UPWARDS[Qt.Key(key)], opened.key)
            return True
        return self._work_in_cell(event, editor)

    def _take_and_go(self, *, wanted_only: bool, by: int = 1) -> bool:
        if self.commit():
            self.step(wanted_only=wanted_only, by=by)
        return True

    def _work_in_cell(self, event: QKeyEvent, editor: Editor) -> bool:
        if self._is_balancing(event) and not editor.widget.text():
            self._put_editor_away()
            if self.ways.balances is not None:
                self.ways.balances()
            return True
        if event.matches(QKeySequence.StandardKey.Paste) and "\t" in _clipboard():
            self._put_editor_away()
            self._paste()
            return True
        return False

    def _leave_to_shortcuts(self, event: QKeyEvent, widget: QLineEdit) -> bool:
        """Keys of the screen that a line of text would keep to itself."""
        is_row = event.key() == Qt.Key.Key_Delete and bool(event.modifiers() & _CTRL)
        is_step = event.matches(QKeySequence.StandardKey.Undo) or event.matches(
            QKeySequence.StandardKey.Redo
        )
        if is_row or (is_step and not widget.isModified()):
            event.ignore()
            return True
        return False

    def _take_chosen(self) -> None:
        """A value was picked from a list: take it and go on, as Enter would."""
        if self._open is not None and self.commit():
            self.step(wanted_only=True)

    def _leave_cell(self) -> None:
        opened = self._open
        if opened is None:
            return
        is_read, value = opened.editor.take()
        if not is_read:
            # It stays in sight with its fault: what was typed is not thrown away unasked.
            return
        is_changed = opened.editor.is_changed()
        self._open = None
        opened.editor.widget.hide()
        if is_changed:
            self.typed.emit(opened.row, opened.key, value)

    def _stays_open(self, columns: tuple[LineColumn, ...], ways: Ways) -> bool:
        """Whether a cell that is being typed is there in what is shown from now on."""
        opened = self._open
        return (
            opened is not None
            and ways.editors.get(opened.key) is opened.editor
            and any(column.key == opened.key for column in columns)
        )

    def _put_editor_away(self) -> None:
        if self._open is None:
            return
        opened, self._open = self._open, None
        had_focus = opened.editor.widget.hasFocus() or opened.editor.is_listing()
        # Before it is hidden: a field that is hidden with the keyboard in it sends a Tab after it.
        if had_focus:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        opened.editor.widget.hide()

    def _place_editor(self) -> None:
        if self._open is None:
            return
        at = self.lines_model.place_of(self._open.key)
        rect: QRect = self.visualRect(self.lines_model.index(self._open.row, at))
        least = self._open.editor.width_min
        if rect.width() < least:
            rect.setWidth(least)
        if rect.right() > self.viewport().width():
            rect.moveRight(self.viewport().width())
        self._open.editor.widget.setGeometry(rect.adjusted(0, -1, 0, 1))

    def _is_clearing(self, key: int, plain: Qt.KeyboardModifier) -> bool:
        is_delete = key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and plain == _PLAIN
        return is_delete or (key == Qt.Key.Key_F4 and plain == _SHIFT)

    def _is_balancing(self, event: QKeyEvent) -> bool:
        if event.text() != "*" or self.ways.balances is None or self.is_read_only:
            return False
        column = self.lines_model.columns[self.lines_model.place_of(self.key)]
        return column.is_numeric and not self.lines_model.text(self.row, self.key)

    def _clear(self) -> None:
        if not self.is_read_only and self.lines_model.text(self.row, self.key):
            editor = self.ways.editors.get(self.key)
            if editor is not None:
                self.typed.emit(self.row, self.key, None)

    def _paste(self) -> None:
        text = _clipboard()
        if text and not self.is_read_only:
            self.pasted.emit(text)

    def place_columns(self) -> None:
        """Give figures what they need and the rest to the texts."""
        columns = self.lines_model.columns
        if not columns:
            return
        digit = QFontMetrics(theme.tabular()).horizontalAdvance("0")
        head = QFontMetrics(theme.sans(theme.BASE_PX - 1, bold=True))
        widths = []
        for column in columns:
            title = head.horizontalAdvance(column.title) + 2 * column.pad + 6
            widths.append(max(column.width * digit + 2 * column.pad, title))
        spare = self.viewport().width() - sum(widths)
        wide = [at for at, column in enumerate(columns) if column.is_wide]
        for at in wide:
            widths[at] += max(spare, 0) // len(wide)
        header: QHeaderView = self.horizontalHeader()
        for at, width in enumerate(widths):
            header.resizeSection(at, width)


def _clipboard() -> str:
    return QApplication.clipboard().text()


__all__ = ["ROW_HEIGHT", "Editor", "Fault", "LineColumn", "LinesGrid", "Ways", "everywhere"]
