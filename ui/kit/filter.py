"""The filter bar of a list: the search language, its faults at the field, and kept filters."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.core.errors import Refused
from app.core.filter import Field, Filter, parse
from app.core.sheet import Column
from app.core.texts import Texts, in_all_languages
from ui.kit.icons import icon
from ui.kit.live import Live

PAUSE_MS = 150
"""After so long without a key what was typed is taken."""
NOTHING_SOUGHT = Filter()
_NAMES_WIDTH = 200


def fields_of(columns: Sequence[Column]) -> tuple[Field, ...]:
    """What the columns of a sheet may be called in a filter."""
    made = []
    for column in columns:
        names = [*in_all_languages(column.title), column.full_title]
        if column.group:
            names += in_all_languages(column.group)
        made.append(
            Field(
                key=column.key,
                kind=column.kind,
                names=tuple(dict.fromkeys(name for name in names if name)),
            )
        )
    return tuple(made)


class FilterBar(Live, QFrame):
    """Ctrl+F comes here; what is typed narrows the list, Escape shows all of it again."""

    changed = Signal(object)
    """The Filter that holds now."""
    saved = Signal(object)
    """The kept filters by their names, after one was kept or forgotten."""
    closed = Signal()
    left = Signal()
    """The keyboard goes to the rows."""

    def __init__(self, language: Callable[[], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("acts")
        self._language = language
        self._columns: tuple[Column, ...] = ()
        self._fields: tuple[Field, ...] | None = ()
        self._kept: dict[str, str] = {}
        self.filter = NOTHING_SOUGHT
        self.field = QLineEdit()
        self.field.setObjectName("sheet.filter")
        self.field.setClearButtonEnabled(False)
        self.names = QComboBox()
        self.names.setObjectName("filter.names")
        self.names.setEditable(True)
        self.names.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.names.setFixedWidth(_NAMES_WIDTH)
        self.names.activated.connect(self._use)
        self.keep = self._button("filter.keep", self._keep)
        self.forget = self._button("filter.forget", self._forget)
        self.close_ = self._button("filter.close", self.put_away)
        self.fault = QLabel()
        self.fault.setObjectName("filter.fault")
        self.fault.setProperty("role", "bad")
        self.fault.setWordWrap(True)
        self.fault.hide()
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.field, 1)
        for widget in (self.names, self.keep, self.forget, self.close_):
            row.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 6, 8, 6)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self.fault)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.take)
        self.field.textEdited.connect(lambda _: self._pause.start())
        self.hide()
        self.come_alive()

    def fill(self, columns: Sequence[Column]) -> None:
        """The columns that can be asked about; what was typed holds for them too, if it can."""
        if tuple(columns) != self._columns:
            self._columns = tuple(columns)
            # Their names in all languages are sought when something is typed: most never is.
            self._fields = None
            if self.field.text().strip():
                self.take()

    def put_kept(self, given: Any) -> None:
        """Offer filters that were kept."""
        found = given if isinstance(given, dict) else {}
        self._kept = {str(name): text for name, text in found.items() if isinstance(text, str)}
        self._offer("")

    def open(self) -> None:
        """Come into sight, with the keyboard in the field."""
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def put(self, text: str) -> None:
        """Seek something, as if it had been typed."""
        self.show()
        self.field.setText(text)
        self.take()

    def put_away(self) -> None:
        """Show all rows again."""
        self.field.clear()
        self.take()
        self.hide()
        self.closed.emit()

    def take(self) -> bool:
        """Take what is typed; where it cannot be read, say why, and let the last filter hold."""
        self._pause.stop()
        if self._fields is None:
            self._fields = fields_of(self._columns)
        try:
            found = parse(self.field.text(), self._fields)
        except Refused as error:
            self._say(Texts(self._language()).fault(error))
            return False
        self._say("")
        if found != self.filter:
            self.filter = found
            self.changed.emit(found)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter or an arrow down goes to the rows, Escape shows them all."""
        key = event.key()
        in_names = self.names.hasFocus() or bool(
            (edit := self.names.lineEdit()) and edit.hasFocus()
        )
        if key == Qt.Key.Key_Escape:
            self.put_away()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and in_names:
            self._enter_name()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            if self.field.hasFocus() and self.take():
                self.left.emit()
        else:
            super().keyPressEvent(event)

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        example = self.tr("Filter: word   party: name   amount: 100..500   date: 2025-03   -word")
        self.field.setPlaceholderText(example)
        self.field.setAccessibleName(self.tr("Filter of the rows"))
        self.names.setAccessibleName(self.tr("Kept filters: choose one, or type a name to keep"))
        edit = self.names.lineEdit()
        if edit is not None:
            edit.setPlaceholderText(self.tr("Name of the filter"))
        for button, text in (
            (self.keep, self.tr("Keep this filter under the name")),
            (self.forget, self.tr("Forget the kept filter")),
            (self.close_, self.tr("Show all rows (Esc)")),
        ):
            button.setToolTip(text)
            button.setAccessibleName(text)

    def draw(self) -> None:
        """Draw the icons in the colours of the theme."""
        self.keep.setIcon(icon("save"))
        self.forget.setIcon(icon("drop"))
        self.close_.setIcon(icon("close"))

    def _button(self, name: str, does: Callable[[], object]) -> QToolButton:
        button = QToolButton()
        button.setObjectName(name)
        button.clicked.connect(lambda _=False: does())
        return button

    def _say(self, fault: str) -> None:
        self.fault.setText(fault)
        self.fault.setVisible(bool(fault))
        self.field.setAccessibleDescription(fault)
        if bool(self.field.property("bad")) != bool(fault):
            self.field.setProperty("bad", bool(fault))
            self.field.style().unpolish(self.field)
            self.field.style().polish(self.field)

    def _offer(self, name: str) -> None:
        self.names.clear()
        self.names.addItems(sorted(self._kept))
        self.names.setCurrentIndex(self.names.findText(name) if name else -1)
        self.names.setEditText(name)

    def _enter_name(self) -> None:
        name = self.names.currentText().strip()
        if name in self._kept and not self.field.text().strip():
            self.put(self._kept[name])
        else:
            self._keep()

    def _use(self, at: int) -> None:
        text = self._kept.get(self.names.itemText(at))
        if text is not None:
            self.put(text)

    def _keep(self) -> None:
        name = self.names.currentText().strip()
        if not self.take() or not self.filter:
            self.field.setFocus()
        elif not name:
            self.names.setFocus()
        else:
            self._kept[name] = str(self.filter)
            self._offer(name)
            self.saved.emit(dict(self._kept))

    def _forget(self) -> None:
        if self._kept.pop(self.names.currentText().strip(), None) is not None:
            self._offer("")
            self.saved.emit(dict(self._kept))
