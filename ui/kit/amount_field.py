"""A field for an amount that also calculates: 1180/1.18, 1000*18%, or *18% of what stands there."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from app.core.calculator import LENGTH_MAX, Calculated, calculate
from app.core.errors import Refused
from app.core.formats import Formats
from app.core.texts import Texts
from ui.kit import theme
from ui.kit.choice_field import language_of_window
from ui.kit.live import Live

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class AmountField(Live, QLineEdit):
    """An amount. Enter or leaving the field takes it; what cannot be read stays, and says why."""

    taken = Signal(object)
    """The amount that was taken: a Decimal, or None when the field was emptied."""
    refused = Signal(object)
    """The Refused of a text that gives no amount, or None when the fault is gone."""
    balance_asked = Signal()
    """F8, or * in an empty field: the amount that balances is asked for."""

    def __init__(self, digits: int = 2, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.digits = digits
        self._value: Decimal | None = None
        self._counted = ""
        self.setFont(theme.tabular())
        self.setMaxLength(LENGTH_MAX)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setMinimumWidth(QFontMetrics(self.font()).horizontalAdvance("000 000 000,00") + 16)
        self.textEdited.connect(lambda _: self._mark(None))
        self.come_alive()

    @property
    def value(self) -> Decimal | None:
        """The amount the field holds; None while it is empty."""
        return self._value

    def put(self, value: Decimal | None) -> None:
        """Show an amount without telling anybody."""
        self._value = value
        self._counted = ""
        self._mark(None)
        self._show()

    def take(self) -> bool:
        """Take what was typed; False when it gives no amount."""
        if not self.isModified():
            return True
        typed = self.text().strip()
        if not typed:
            self._choose(None)
            return True
        try:
            found = calculate(typed, self.digits, self._value)
        except Refused as refused:
            self._mark(refused)
            return False
        self._choose(found.amount)
        if found.is_calculation:
            self._explain(typed, found)
        return True

    def event(self, event: QEvent) -> bool:
        """While something is typed, Escape and Enter are the field's and not the window's."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and event.key() == Qt.Key.Key_Escape
            and self.isModified()
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter takes, Escape puts the old amount back, F8 and * in an empty field balance."""
        is_balance = event.key() == Qt.Key.Key_F8 or (event.text() == "*" and not self.text())
        if event.key() in _ENTER and self.isModified():
            if self.take():
                self.selectAll()
        elif event.key() == Qt.Key.Key_Escape and self.isModified():
            self.put(self._value)
            self.selectAll()
        elif is_balance:
            self.balance_asked.emit()
        elif event.text() in ("*", "/") and self._is_replaced():
            # “*18%” over an amount goes on from it, as on a desk calculator.
            self.setText(event.text())
            self.setModified(True)
            self.textEdited.emit(self.text())
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Typing replaces the whole."""
        super().focusInEvent(event)
        if not self.isModified():
            self.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Leaving takes what was typed."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.take()

    def retranslate(self) -> None:
        """Write the amount in the language of the window."""
        self._say_hint()
        if not self.isModified():
            self._show()

    def _is_replaced(self) -> bool:
        return bool(self.text()) and self.selectedText() == self.text()

    def _choose(self, value: Decimal | None) -> None:
        self.put(value)
        self._say_hint()
        self.taken.emit(value)

    def _explain(self, typed: str, found: Calculated) -> None:
        """Say how the amount came about, and by which rule it was rounded."""
        amount = Formats(language_of_window()).amount(found.amount, self.digits)
        self._counted = f"{typed} = {amount}"
        if found.is_rounded:
            rule = self.tr("rounded to {digits} {digits:digit|digits}, a half away from zero")
            said = Texts(language_of_window()).put(rule, digits=self.digits)
            self._counted += f"\n{said}"
        self._say_hint()

    def _say_hint(self) -> None:
        hint = self.tr("An amount or a calculation: 1180/1.18, 1000*18%, *18% of what stands here.")
        self.setToolTip(self._counted or hint)

    def _show(self) -> None:
        text = ""
        if self._value is not None:
            text = Formats(language_of_window()).amount(self._value, self.digits)
        self.setText(text)
        self.setModified(False)

    def _mark(self, refused: Refused | None) -> None:
        was_bad = bool(self.property("bad"))
        if was_bad != (refused is not None):
            self.setProperty("bad", refused is not None)
            self.style().unpolish(self)
            self.style().polish(self)
        if was_bad or refused is not None:
            self.refused.emit(refused)
