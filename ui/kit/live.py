"""What follows the language and the colours of the window while it runs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    # To the eye of the type checker a widget; at run time the widget stands beside it.
    _Widget = QWidget
else:
    _Widget = object


class Live(_Widget):
    """Says its words and draws its pictures anew when language or theme change.

    Qt sends such events even while a widget is being made; before `come_alive` they are let pass.
    """

    _is_alive = False

    def come_alive(self) -> None:
        """Everything is made: say and draw it, now and after every change."""
        self._is_alive = True
        self.retranslate()
        self.draw()

    def retranslate(self) -> None:
        """Say all words in the language of the window."""

    def draw(self) -> None:
        """Draw all pictures in the colours of the theme."""

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follow language and theme."""
        super().changeEvent(event)
        if not self._is_alive:
            return
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.PaletteChange:
            self.draw()
