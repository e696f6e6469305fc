"""The text of an entry, which remembers: the last entries that began so are offered whole."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QStringListModel, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMoveEvent
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QListView, QWidget

from app.core.formats import Formats
from app.ledger.records import SimilarEntry
from ui.kit import theme

LIST_MAX = 8
LETTERS_MIN = 2


class RecallField(QLineEdit):
    """A text; below it the entries that began so. Down and Enter take one of them whole."""

    wanted = Signal(str)
    """Letters for which entries are looked up."""
    recalled = Signal(str)
    """The number of the entry that shall be used again."""
    taken = Signal()
    """Enter in the text itself: on to the lines."""

    def __init__(self, language: Callable[[], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._offered: tuple[SimilarEntry, ...] = ()
        self._lines = QStringListModel(self)
        self.choices = QListView()
        self.choices.setObjectName("field.choices")
        self.choices.setModel(self._lines)
        self.choices.setFont(theme.tabular())
        self.choices.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.choices.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.choices.clicked.connect(lambda index: self._recall(index.row()))
        self.choices.hide()
        self.textEdited.connect(self._ask)

    def offered(self) -> list[str]:
        """The lines of the list, while it is open."""
        return self._lines.stringList() if self.choices.isVisible() else []

    def offer(self, typed: str, found: tuple[SimilarEntry, ...]) -> None:
        """Show what was found for letters, if they still stand there."""
        if typed != self.text() or not self.hasFocus():
            return
        self._offered = found
        formats = Formats(self._language())
        self._lines.setStringList(
            [
                f"{one.text}   {formats.amount(one.amount)}   {formats.day(one.entry_date)}"
                for one in found
            ]
        )
        if not found:
            self.choices.hide()
            return
        self._place()
        self.choices.show()
        self.choices.raise_()
        self.choices.clearSelection()
        self.choices.setCurrentIndex(self._lines.index(-1))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Down and Up choose, Enter takes, Escape closes the list."""
        is_open = self.choices.isVisible()
        at = self.choices.currentIndex().row()
        key = event.key()
        if key == Qt.Key.Key_Escape and is_open:
            self.choices.hide()
        elif key == Qt.Key.Key_Escape:
            event.ignore()
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up) and is_open:
            step = 1 if key == Qt.Key.Key_Down else -1
            at = min(max(at + step, 0), len(self._offered) - 1)
            self.choices.setCurrentIndex(self._lines.index(at))
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_F4) and not is_open:
            self._ask(self.text())
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & (
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        ):
            if is_open and at >= 0:
                self._recall(at)
            else:
                self.choices.hide()
                self.taken.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Nothing is offered to who has gone on."""
        super().focusOutEvent(event)
        self.choices.hide()

    def moveEvent(self, event: QMoveEvent) -> None:  # noqa: N802 - Qt's name
        """The list stays below the field."""
        super().moveEvent(event)
        if self.choices.isVisible():
            self._place()

    def _ask(self, typed: str) -> None:
        if len(typed.strip()) < LETTERS_MIN:
            self.choices.hide()
            return
        self.wanted.emit(typed)

    def _recall(self, at: int) -> None:
        self.choices.hide()
        if 0 <= at < len(self._offered):
            self.recalled.emit(self._offered[at].number)

    def _place(self) -> None:
        """A child of the whole screen, not a window of its own: it never takes the keyboard."""
        screen = self._screen()
        if self.choices.parentWidget() is not screen:
            self.choices.setParent(screen)
        corner = self.mapTo(screen, QPoint(0, self.height() + 2))
        row = max(self.choices.sizeHintForRow(0), 22)
        height = row * min(len(self._offered), LIST_MAX) + 4
        width = max(self.width(), 420)
        self.choices.setGeometry(corner.x(), corner.y(), width, height)

    def _screen(self) -> QWidget:
        at: QWidget | None = self
        while at is not None and not at.property("holds_lists"):
            at = at.parentWidget()
        return at or self.window()
