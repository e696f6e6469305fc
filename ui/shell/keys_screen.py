"""The list of keys (F1): what the window, the rows and the fields understand."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.core.errors import QT_TRANSLATE_NOOP, Refused
from app.core.sheet import Column, Kind, Row, Sheet, Style
from app.core.texts import Texts
from ui.kit.acts import Act
from ui.kit.content import prepare
from ui.kit.screen import Screen
from ui.kit.sheet_view import SheetView
from ui.kit.workplace import Target, Workplace
from ui.shell.actions import KEYS, action_words
from ui.shell.key_table import KeyField, KeyTable

_NAMES = frozenset(key.name for key in KEYS)


class KeysScreen(Screen):
    """All keys as a report, so that they are also printed and saved; Enter on one changes it."""

    def __init__(self, place: Workplace, target: Target, table: KeyTable) -> None:
        super().__init__(place, target)
        self.setObjectName("shell.keys")
        self.table = table
        self._name = ""
        self.view = SheetView()
        self.view.opened.connect(self.change)
        self.field = KeyField()
        self.field.pressed.connect(self._take)
        self.field.left.connect(self._end)
        self._asked = QLabel()
        self._fault = QLabel()
        self._fault.setObjectName("keys.fault")
        self._fault.setProperty("role", "bad")
        self._fault.setWordWrap(True)
        self.band = QFrame()
        self.band.setObjectName("shell.bar")
        row = QHBoxLayout(self.band)
        row.setContentsMargins(12, 6, 12, 6)
        row.addWidget(self._asked)
        row.addWidget(self.field)
        row.addWidget(self._fault, 1)
        self.field.setFixedWidth(180)
        self.band.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.give_acts(*self._acts()))
        column.addWidget(self.band)
        column.addWidget(self.view, 1)
        table.changed.connect(self.outdated)
        self.come_alive()

    def title(self) -> str:
        """What stands on the tab."""
        return self.tr("Keys")

    def sheet(self) -> Sheet | None:
        """The list, to be printed and hung beside the screen."""
        return self.view.sheet

    def first_focus(self) -> QWidget:
        """The rows."""
        return self.view.grid

    def reload(self) -> None:
        """Put the list together; nothing is read for it."""
        self.view.fill(prepare(self._sheet()))
        self._settle(failed=False)

    def change(self, name: str) -> None:
        """Ask for another key of an action of the window."""
        if name not in _NAMES:
            return
        self._name = name
        self._fault.clear()
        self.field.setText(self.table.keys(name))
        self._asked.setText(self.tr("“{act}”: press the new keys").format(act=action_words(name)))
        self.field.setAccessibleName(self._asked.text())
        self.band.show()
        self.field.setFocus()

    def restore(self) -> None:
        """Give the action one stands on its first keys again."""
        name = self.view.grid.current_key()
        if name in _NAMES:
            self._name = name
            self._try(lambda: self.table.restore(name))

    def fault(self) -> str:
        """Why a key was refused."""
        return self._fault.text() if self.band.isVisible() else ""

    def retranslate(self) -> None:
        """Another language has other words for the whole list."""
        self.setAccessibleName(self.title())
        self.outdated()
        self.renamed.emit()

    def _acts(self) -> tuple[Act, ...]:
        return (
            Act(
                name="change_keys",
                title=QT_TRANSLATE_NOOP("app", "Other keys"),
                keys=("F2",),
                does=lambda: self.change(self.view.grid.current_key() or ""),
            ),
            Act(
                name="restore_keys",
                title=QT_TRANSLATE_NOOP("app", "Keys as delivered"),
                keys=("Del",),
                does=self.restore,
            ),
        )

    def _take(self, keys: str) -> None:
        self._try(lambda: self.table.give(self._name, keys))

    def _try(self, act: Callable[[], None]) -> None:
        try:
            act()
        except Refused as refused:
            self.band.show()
            self._fault.setText(Texts(self.place.language).fault(refused))
        else:
            self._end()

    def _end(self) -> None:
        self.band.hide()
        self.view.grid.setFocus()

    def _sheet(self) -> Sheet:
        window = [(key.name, self.table.keys(key.name), action_words(key.name)) for key in KEYS]
        screens = [
            ("", ", ".join(QKeySequence(one).toString() for one in keys), title)
            for title, keys in self.table.acts().items()
        ]
        groups = (
            (self.tr("Window"), window),
            (self.tr("Open screens"), screens),
            (self.tr("Rows"), [("", *line) for line in self._row_keys()]),
            (self.tr("Days"), [("", *line) for line in self._day_keys()]),
        )
        rows: list[Row] = []
        for name, lines in groups:
            if lines:
                rows.append(Row(cells={"does": name}, style=Style.GROUP))
            rows.extend(
                Row(cells={"keys": keys, "does": does}, key=key or None)
                for key, keys, does in lines
            )
        return Sheet(
            name="keys",
            title=self.title(),
            columns=(
                Column("keys", self.tr("Keys"), Kind.CODE),
                Column("does", self.tr("What they do"), Kind.TEXT),
            ),
            rows=tuple(rows),
            language=self.place.language,
            unit="",
        )

    def _row_keys(self) -> list[tuple[str, str]]:
        return [
            ("Enter", self.tr("Open what the row stands for")),
            ("Ctrl+C", self.tr("Copy the selected cells")),
            ("Ctrl+A", self.tr("Select all cells")),
            ("Ctrl+Home, Ctrl+End", self.tr("First and last cell")),
            ("F4", self.tr("List all accounts in an account field")),
            ("Ctrl+S", self.tr("Save the preview as PDF")),
            ("Ctrl++, Ctrl+−, Ctrl+0", self.tr("Larger, smaller, width of the page")),
        ]

    def _day_keys(self) -> list[tuple[str, str]]:
        return [
            ("5", self.tr("The 5th of the month shown")),
            ("5.2, 5-2, 0502", self.tr("The 5th of February of the year shown")),
            ("050226", self.tr("5 February 2026")),
            ("+3, −3", self.tr("So many days later or earlier")),
            ("t", self.tr("Today")),
            ("+, −", self.tr("The next or the previous day; with Shift a week")),
            ("[, ]", self.tr("The previous or the next month")),
            ("m, h", self.tr("The start or the end of the month")),
        ]
