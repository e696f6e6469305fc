"""Fields in which one types: a day, with the keys of accountants, and its fault at the field."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from app.core.errors import Refused
from app.core.formats import Formats
from ui.kit import theme
from ui.kit.day_typing import STEPS, read_day, step
from ui.kit.icons import pixmap
from ui.kit.live import Live


class Choice(QComboBox):
    """One of a few, with an arrow of our own set of icons."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the box, then the arrow."""
        super().paintEvent(event)
        painter = QPainter(self)
        side = 12
        place = QPoint(self.width() - side - 6, (self.height() - side) // 2)
        painter.drawPixmap(place, pixmap("down", "muted", side))
        painter.end()


class DayField(Live, QLineEdit):
    """A day. Enter or leaving the field takes it; what cannot be read stays, and says why."""

    chosen = Signal(object)
    """The day that was taken."""
    refused = Signal(object)
    """The Refused of a day that cannot be read, or None when the fault is gone."""
    entered = Signal()
    """Enter took the day: what comes next may be typed."""

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._day = today()
        self._stepped: tuple[str, date] | None = None
        self.setFont(theme.tabular())
        wide = QFontMetrics(theme.tabular()).horizontalAdvance("00.00.0000")
        self.setFixedWidth(wide + 24)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.textEdited.connect(lambda _: self._mark(None))
        self._show()
        self.come_alive()

    @property
    def day(self) -> date:
        """The day the field holds."""
        return self._day

    def put(self, day: date) -> None:
        """Show a day without telling anybody."""
        self._day = day
        self._mark(None)
        self._show()

    def take(self) -> bool:
        """Take what was typed; False when it is no day."""
        try:
            day = read_day(self.text(), self._day) if self.text().strip() else self._day
        except Refused as refused:
            self._mark(refused)
            return False
        self._choose(day)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Steps by single keys; Enter takes what was typed, Escape puts the old day back."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.take():
                self.selectAll()
                self.entered.emit()
            return
        if event.key() == Qt.Key.Key_Escape and self.isModified():
            self.put(self._day)
            self.selectAll()
            return
        name = self._step_of(event)
        if name is None:
            self._begin_count(event)
            super().keyPressEvent(event)
            return
        if self.isModified() and not self.take():
            return
        before = self._day
        self._choose(step(name, before, self._today(), week=_is_week(event)))
        self._stepped = (event.text(), before) if event.text() in ("+", "-") else None
        self.selectAll()

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Typing replaces the whole day."""
        super().focusInEvent(event)
        self.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Leaving takes what was typed."""
        super().focusOutEvent(event)
        if self.isModified() and event.reason() != Qt.FocusReason.PopupFocusReason:
            self.take()

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        self.setToolTip(
            self.tr(
                "Type 5, 5.2, 0502 or 050226.\n"
                "t today · + − day, with Shift week · [ ] month · m h start and end of the month"
            )
        )

    def _step_of(self, event: QKeyEvent) -> str | None:
        """The step a key stands for; a sign after digits belongs to what is being typed."""
        plain = event.modifiers() & ~(
            Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
        )
        if plain != Qt.KeyboardModifier.NoModifier:
            return None
        text = event.text().lower()
        if event.key() == Qt.Key.Key_Underscore:
            text = "-"
        is_whole = not self.isModified() or self.selectedText() == self.text()
        if text in ("+", "-", "=") and not is_whole:
            return None
        return STEPS.get(text)

    def _begin_count(self, event: QKeyEvent) -> None:
        """“+3”: what seemed to be one step was the sign of a number of days."""
        if self._stepped is not None and event.text().isdecimal():
            sign, self._day = self._stepped
            self.setText(sign)
            self.setModified(True)
        self._stepped = None

    def _choose(self, day: date) -> None:
        self.put(day)
        self.chosen.emit(day)

    def _show(self) -> None:
        self.setText(Formats().day(self._day))
        self.setModified(False)

    def _mark(self, refused: Refused | None) -> None:
        was_bad = bool(self.property("bad"))
        if was_bad != (refused is not None):
            self.setProperty("bad", refused is not None)
            self.style().unpolish(self)
            self.style().polish(self)
        if was_bad or refused is not None:
            self.refused.emit(refused)


class OpenDayField(DayField):
    """A day that may be left open: an empty field is an answer."""

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        self._is_left_open = True
        super().__init__(today, parent)

    @property
    def given(self) -> date | None:
        """The day, or None where it is left open."""
        return None if self._is_left_open else self.day

    def put_given(self, day: date | None) -> None:
        """Show a day, or none, without telling anybody."""
        if day is None:
            self._is_left_open = True
            self._mark(None)
            self._show()
        else:
            self.put(day)

    def put(self, day: date) -> None:
        """Show a day without telling anybody."""
        self._is_left_open = False
        super().put(day)

    def take(self) -> bool:
        """Take what was typed; nothing typed leaves the day open."""
        if self.text().strip():
            return super().take()
        self.put_given(None)
        return True

    def _show(self) -> None:
        super()._show()
        if self._is_left_open:
            self.clear()


def _is_week(event: QKeyEvent) -> bool:
    """Shift makes a day a week; but on the main keyboard a plus itself asks for Shift."""
    if not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
        return False
    return event.text() != "+" or bool(event.modifiers() & Qt.KeyboardModifier.KeypadModifier)
