"""A day or a month that may be left open."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from app.core.errors import QT_TRANSLATE_NOOP, Refused
from app.core.formats import Formats
from ui.kit import theme
from ui.kit.day_typing import YEARS, read_day, step
from ui.kit.live import Live

_SHIFT = Qt.KeyboardModifier.ShiftModifier
_MONTH = re.compile(r"(\d{1,2})(?:[.\-/ ](\d{2}|\d{4}))?")


def read_month(text: str, held: date) -> date:
    """The first day of a month as it is typed: 3, 3.26, 03.2026.

    Raises: Refused "invoice.month_unreadable".
    """
    found = _MONTH.fullmatch(text.strip())
    month = int(found[1]) if found else 0
    year = int((found[2] if found else None) or held.year)
    year += 2000 if year < 100 else 0
    if not 1 <= month <= 12 or year not in YEARS:
        raise Refused(
            "invoice.month_unreadable",
            QT_TRANSLATE_NOOP("app", "“{value}” is no month. Type 3 or 03.2026."),
            value=text,
        )
    return date(year, month, 1)


class DayOrNone(Live, QLineEdit):
    """A day, or with `is_month` a month; empty where it is left open."""

    chosen = Signal(object)
    """The day that was taken, or None."""
    refused = Signal(object)
    """The Refused of a text that cannot be read, or None when the fault is gone."""
    entered = Signal()
    """Enter took what was typed: what comes next may be typed."""

    def __init__(
        self, base: Callable[[], date], *, is_month: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._base = base
        self._is_month = is_month
        self._day: date | None = None
        self.setFont(theme.tabular())
        wide = QFontMetrics(theme.tabular()).horizontalAdvance("00.00.0000")
        self.setFixedWidth(wide + 24)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.textEdited.connect(lambda _: self.refused.emit(None))
        self.come_alive()

    @property
    def day(self) -> date | None:
        """The day the field holds; the first one of its month."""
        return self._day

    def put(self, day: date | None) -> None:
        """Show a day without telling anybody."""
        self._day = day
        self._show()
        if self.hasFocus():
            # What the books say while the keyboard is here is replaced by what is typed next.
            self.selectAll()

    def take(self) -> bool:
        """Take what was typed; False when it cannot be read."""
        text = self.text().strip()
        try:
            held = self._day or self._base()
            read = read_month if self._is_month else read_day
            day = read(text, held) if text else None
        except Refused as refused:
            self.refused.emit(refused)
            return False
        is_other = day != self._day
        self.put(day)
        self.refused.emit(None)
        if is_other:
            self.chosen.emit(day)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter takes what was typed, Escape puts the old day back, Shift+F4 empties, + - step."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            if self.take():
                self.selectAll()
                self.entered.emit()
        elif event.key() == Qt.Key.Key_Escape and self.isModified():
            self._show()
            self.refused.emit(None)
        elif event.key() == Qt.Key.Key_F4 and event.modifiers() == _SHIFT:
            self.clear()
            self.setModified(True)
            self.take()
        elif event.text() in ("+", "-") and (not self.isModified() or self.hasSelectedText()):
            self._step("after" if event.text() == "+" else "before")
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Typing replaces the whole."""
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
            self.tr("Type 3 or 03.2026; empty leaves it open")
            if self._is_month
            else self.tr("Type 5, 5.2, 0502 or 050226; empty leaves it open")
        )

    def _step(self, where: str) -> None:
        """To the day or month before or after; from nothing, to the one it is counted from."""
        held = self._day or self._base()
        unit = "month" if self._is_month else "day"
        day = held if self._day is None else step(f"{unit} {where}", held, held)
        self.put(day.replace(day=1) if self._is_month else day)
        self.refused.emit(None)
        self.chosen.emit(self._day)
        self.selectAll()

    def _show(self) -> None:
        written = "" if self._day is None else Formats().day(self._day)
        self.setText(written.partition(".")[2] if self._is_month else written)
        self.setModified(False)
