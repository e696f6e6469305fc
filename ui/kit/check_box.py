"""A box to tick, whose frame is seen on light and dark ground alike."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QStyle, QStyleOptionButton

from ui.kit import theme
from ui.kit.icons import pixmap


class CheckBox(QCheckBox):
    """Yes or no; Space ticks it."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the words, then the box in the colours of the theme."""
        super().paintEvent(event)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        place = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self)
        colours = theme.now()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_ticked = self.isChecked()
        painter.setBrush(QColor(colours.accent if is_ticked else colours.paper))
        painter.setPen(QColor(colours.focus if self.hasFocus() else colours.muted))
        painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2)
        if is_ticked:
            painter.drawPixmap(place.topLeft(), pixmap("check", "on_accent", place.width()))
        painter.end()
