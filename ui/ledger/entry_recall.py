"""The text of an entry, which remembers: the last entries that began so are offered whole."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMoveEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from app.core.formats import Formats
from app.ledger.records import SimilarEntry
from ui.kit.choice_list import ChoiceList, Option

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
        self.choices = ChoiceList(self)
        self.choices.clicked.connect(lambda index: self._recall(index.row()))
        self.textEdited.connect(self._ask)

    def offered(self) -> list[str]:
        """The lines of the list, while it is open."""
        shown = self.choices.rows.options if self.choices.isVisible() else ()
        return [one.line(self._language()) for one in shown]

    def offer(self, typed: str, found: tuple[SimilarEntry, ...]) -> None:
        """Show what was found for letters, if they still stand there."""
        if typed != self.text() or not self.hasFocus():
            return
        self._offered = found
        formats = Formats(self._language())
        options = tuple(
            Option(
                key=one.number,
                code="",
                names={"ka": one.text},
                note=f"{formats.amount(one.amount)}   {formats.day(one.entry_date)}",
            )
            for one in found
        )
        self.choices.rows.show_options(options, self._language())
        if not found:
            self.choices.hide()
            return
        self._mark(-1)
        self.choices.open_below(self)

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
            self._mark(at)
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
            self.choices.open_below(self)

    def _ask(self, typed: str) -> None:
        if len(typed.strip()) < LETTERS_MIN:
            self.choices.hide()
            return
        self.wanted.emit(typed)

    def _recall(self, at: int) -> None:
        self.choices.hide()
        if 0 <= at < len(self._offered):
            self.recalled.emit(self._offered[at].number)

    def _mark(self, at: int) -> None:
        """Put the bar onto a row; on none, Enter goes on with what is typed."""
        self.choices.setCurrentIndex(self.choices.rows.index(at, 0))
