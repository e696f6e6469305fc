"""The rooms at the left of the window: each with its screens; Enter or a click opens one."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from app.core.texts import Texts
from ui.kit import theme
from ui.kit.icons import icon
from ui.kit.live import Live
from ui.kit.workplace import Room
from ui.shell.rooms import rooms_for

WIDTH = 268
COMPANIES = "companies"
_NAME, _ICON = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1


class ScreenList(QListWidget):
    """The names of screens below those of their rooms."""

    opened = Signal(str)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter opens the screen one stands on."""
        item = self.currentItem()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and item is not None:
            self.opened.emit(item.data(_NAME))
        else:
            super().keyPressEvent(event)


class Navigation(Live, QFrame):
    """All rooms and screens that the person may see; nothing here leads nowhere."""

    opened = Signal(str)
    """The name of a screen, or COMPANIES."""

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("shell.rooms")
        self.setFixedWidth(WIDTH)
        self._language = language
        self._rooms = rooms_for(None)
        self.list = ScreenList()
        self.list.setObjectName("shell.navigation")
        self.list.setIconSize(QSize(16, 16))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.opened.connect(self.opened)
        self.list.itemClicked.connect(self._click)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 8)
        column.addWidget(self.list)
        self.setFocusProxy(self.list)
        self._fill()
        self.come_alive()

    def speak(self, language: str) -> None:
        """Say the names in a language."""
        self._language = language
        self._fill()

    def show_rooms(self, rooms: tuple[Room, ...]) -> None:
        """Show the rooms that the person may see in the company that is open."""
        if rooms != self._rooms:
            self._rooms = rooms
            self._fill()

    def mark(self, name: str) -> None:
        """Show which screen is in front."""
        for row in range(self.list.count()):
            if self.list.item(row).data(_NAME) == name:
                self.list.setCurrentRow(row)
                return
        self.list.setCurrentRow(-1)

    def draw(self) -> None:
        """Draw the icons in the colours of the theme."""
        for row in range(self.list.count()):
            item = self.list.item(row)
            if item.data(_ICON):
                item.setIcon(icon(item.data(_ICON)))

    def _click(self, item: QListWidgetItem) -> None:
        if item.data(_NAME):
            self.opened.emit(item.data(_NAME))

    def _fill(self) -> None:
        chosen = self.list.selectedItems()
        marked = chosen[0].data(_NAME) if chosen else None
        texts = Texts(self._language)
        self.list.clear()
        self.list.setAccessibleName(self.tr("Rooms and screens"))
        self._add(COMPANIES, self.tr("Companies"), "start")
        for room in self._rooms:
            head = QListWidgetItem(texts.say(room.title), self.list)
            head.setFlags(Qt.ItemFlag.NoItemFlags)
            head.setFont(theme.sans(12, bold=True))
            head.setSizeHint(QSize(WIDTH, 32))
            head.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom)
            for entry in (one for one in room.screens if one.is_listed):
                self._add(entry.name, texts.say(entry.title), entry.icon)
        if marked:
            self.mark(marked)

    def _add(self, name: str, title: str, picture: str) -> None:
        item = QListWidgetItem(icon(picture), title, self.list)
        item.setData(_NAME, name)
        item.setData(_ICON, picture)
        item.setToolTip(title)
