"""The command palette: one field in which everything of the window is found and done by Enter.

A panel of the window, not a dialog: Escape, or a click elsewhere, puts it away.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from app.core.search import Index
from ui.kit import theme
from ui.kit.grid import put
from ui.kit.icons import icon
from ui.kit.live import Live
from ui.shell.palette_offers import Offer

WIDTH = 640
LINE = 30
LINES_SHOWN = 12
ROWS_MAX = 60
_OFFER = Qt.ItemDataRole.UserRole
_STEPS = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageUp: -LINES_SHOWN,
    Qt.Key.Key_PageDown: LINES_SHOWN,
}


class OfferLine(QStyledItemDelegate):
    """Draws an offer: its icon and title, then what it is, and its key at the right end."""

    def sizeHint(  # noqa: N802 - Qt's name
        self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """All lines are alike."""
        return QSize(WIDTH, LINE)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw one line."""
        offer: Offer = index.data(_OFFER)
        rect: QRect = option.rect
        colours = theme.now()
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(colours.selection))
            painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), colours.accent)
        if offer.icon:
            place = QRect(rect.left() + 12, rect.center().y() - 7, 16, 16)
            icon(offer.icon).paint(painter, place)
        right = rect.right() - 12
        painter.setFont(theme.sans(12))
        for text, is_key in ((offer.keys, True), (offer.kind_word, False)):
            right = self._draw_end(painter, rect, right, (text, is_key))
        painter.setFont(theme.sans(13))
        painter.setPen(QColor(colours.text))
        inner = QRect(rect.left() + 38, rect.top(), right - rect.left() - 46, rect.height())
        put(
            painter,
            inner,
            int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter),
            offer.title,
        )
        painter.restore()

    def _draw_end(self, painter: QPainter, rect: QRect, right: int, said: tuple[str, bool]) -> int:
        """Draw a word at the right end; where the room that is left ends."""
        text, is_key = said
        if not text:
            return right
        colours = theme.now()
        width = painter.fontMetrics().horizontalAdvance(text)
        pad = 6 if is_key else 0
        place = QRect(right - width - 2 * pad, rect.top() + 5, width + 2 * pad, rect.height() - 10)
        if is_key:
            painter.setPen(QColor(colours.rule))
            painter.drawRoundedRect(place.adjusted(0, 0, -1, -1), 3, 3)
        painter.setPen(QColor(colours.text if is_key else colours.muted))
        painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), text)
        return place.left() - 10


class Query(QLineEdit):
    """The field; arrows go to the list, and leaving it puts the palette away."""

    key_wanted = Signal(QKeyEvent)
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """The palette looks at every key first."""
        event.ignore()
        self.key_wanted.emit(event)
        if not event.isAccepted():
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Another window in front is no leaving."""
        super().focusOutEvent(event)
        kept = (
            Qt.FocusReason.ActiveWindowFocusReason,
            Qt.FocusReason.PopupFocusReason,
            Qt.FocusReason.MenuBarFocusReason,
        )
        if event.reason() not in kept:
            self.left.emit()


class Palette(Live, QFrame):
    """Narrows offers while one types; the first that fits is chosen by Enter."""

    typed = Signal(str)
    """The text in the field, for offers that must be read for it."""
    put_aside = Signal()
    """It was closed, with or without a choice."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("shell.palette")
        self._offers: tuple[Offer, ...] = ()
        self._index: Index[Offer] = Index(())
        self._more: Index[Offer] = Index(())
        self._found: tuple[Offer, ...] = ()
        self._entries: tuple[Offer, ...] = ()
        self._is_companies = False
        self._came_from: QWidget | None = None
        self.query = Query()
        self.query.setObjectName("palette.query")
        self.query.textChanged.connect(self._narrow)
        self.query.key_wanted.connect(self._steer)
        self.query.left.connect(self._close_from_outside)
        self.list = QListWidget()
        self.list.setObjectName("palette.list")
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setUniformItemSizes(True)
        self.list.setItemDelegate(OfferLine(self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemClicked.connect(lambda _item: self.choose())
        self._hint = QLabel()
        self._hint.setObjectName("palette.hint")
        self._hint.setProperty("role", "muted")
        self._hint.setWordWrap(True)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(6)
        column.addWidget(self.query)
        column.addWidget(self.list)
        column.addWidget(self._hint)
        self.hide()
        self.come_alive()

    def open(
        self,
        offers: Sequence[Offer],
        more: Index[Offer] | None = None,
        *,
        is_companies: bool = False,
    ) -> None:
        """Show these offers; the keyboard goes into the field."""
        if not self.isVisible():
            self._came_from = self.window().focusWidget()
        self._is_companies = is_companies
        self._found = self._entries = ()
        self.retranslate()
        self.query.clear()
        self._offers, self._more = tuple(offers), more or Index(())
        self._index = Index(self._offers)
        self._narrow()
        self.show()
        self.raise_()
        self.query.setFocus(Qt.FocusReason.OtherFocusReason)

    def know(self, more: Index[Offer]) -> None:
        """More that is found when it is typed for, prepared where it was read."""
        self._more = more
        self._show()

    def put_found(self, typed: str, offers: tuple[Offer, ...]) -> None:
        """What was read for the text that was typed, if that still stands there."""
        if typed == self.query.text():
            self._found = offers
            self._show()

    def put_entries(self, typed: str, offers: tuple[Offer, ...]) -> None:
        """Entries by their texts, below all else; the line that is marked stays marked."""
        if typed == self.query.text():
            self._entries = offers
            self._show(keeps_line=True)

    def is_everything(self) -> bool:
        """Whether it is open over everything, not over the companies alone."""
        return self.isVisible() and not self._is_companies

    def shown(self) -> list[Offer]:
        """The lines, from above."""
        return [self.list.item(row).data(_OFFER) for row in range(self.list.count())]

    def choose(self) -> None:
        """Do what is marked."""
        item = self.list.currentItem()
        if item is not None:
            offer: Offer = item.data(_OFFER)
            self.put_away()
            offer.does()

    def put_away(self) -> None:
        """Close it; the keyboard goes back to where it was."""
        if self.isVisible():
            came_from, self._came_from = self._came_from, None
            self.hide()
            if came_from is not None and came_from.isVisible():
                came_from.setFocus()
            self.put_aside.emit()

    def fit(self) -> None:
        """Stand in the upper middle of the window, as large as there is something to show."""
        whole = self.window().size()
        width = min(WIDTH, whole.width() - 32)
        lines = max(1, min(self.list.count(), LINES_SHOWN, (whole.height() - 160) // LINE))
        self.list.setFixedHeight(lines * LINE + 2)
        self.list.setVisible(self.list.count() > 0)
        self.setFixedWidth(width)
        self._column.activate()
        self.resize(width, self.sizeHint().height())
        self.move((whole.width() - width) // 2, min(64, whole.height() // 12))

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        prompt = (
            self.tr("Company: a part of its name, or its digit")
            if self._is_companies
            else self.tr("Action, screen, account, party; entry by number, text, party, amount")
        )
        self.query.setPlaceholderText(prompt)
        self.query.setAccessibleName(prompt)
        self.list.setAccessibleName(self.tr("What fits"))
        self.setAccessibleName(self.tr("Find and do"))
        self._say_hint()

    def draw(self) -> None:
        """Draw the lines in the colours of the theme."""
        self.list.viewport().update()

    def _say_hint(self) -> None:
        typed = self.query.text().strip()
        if self.list.count():
            self._hint.setText(self.tr("↑ ↓ choose, Enter does it, Escape closes"))
        elif typed:
            self._hint.setText(
                self.tr(
                    "Nothing fits “{typed}”. Try a code, a word of a name or text, or a number."
                ).format(typed=typed)
            )
        else:
            self._hint.setText(self.tr("There is no other company."))

    def _narrow(self) -> None:
        self._found = self._entries = ()
        self._show()
        self.typed.emit(self.query.text())

    def _show(self, *, keeps_line: bool = False) -> None:
        typed = self.query.text()
        line = max(self.list.currentRow(), 0) if keeps_line else 0
        fitting = self._offers
        if typed.strip():
            fitting = (*self._index.find(typed, ROWS_MAX), *self._more.find(typed, ROWS_MAX))
        self.list.clear()
        for offer in (*self._found, *fitting, *self._unknown(self._entries)):
            item = QListWidgetItem(self.list)
            item.setData(_OFFER, offer)
            said = ", ".join(part for part in (offer.title, offer.kind_word, offer.keys) if part)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, said)
        self.list.setCurrentRow(min(line, self.list.count() - 1))
        self._say_hint()
        self.fit()

    def _unknown(self, entries: tuple[Offer, ...]) -> tuple[Offer, ...]:
        """Without those that were found by their number already."""
        numbers = {offer.title.partition("  ")[0] for offer in self._found}
        return tuple(one for one in entries if one.title.partition("  ")[0] not in numbers)

    def _steer(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _STEPS and self.list.count():
            row = self.list.currentRow() + _STEPS[key]
            if abs(_STEPS[key]) == 1:
                row %= self.list.count()
            self.list.setCurrentRow(max(0, min(row, self.list.count() - 1)))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.choose()
        elif key == Qt.Key.Key_Escape:
            self.put_away()
        elif key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            # There is nothing else here to go to.
            event.accept()
            return
        elif self._is_companies and not self.query.text() and event.text().isdigit():
            self._choose_digit(event.text())
        else:
            return
        event.accept()

    def _choose_digit(self, digit: str) -> None:
        for row, offer in enumerate(self.shown()):
            if offer.keys == digit:
                self.list.setCurrentRow(row)
                self.choose()
                return

    def _close_from_outside(self) -> None:
        if self.isVisible():
            self._came_from = None
            self.put_away()
