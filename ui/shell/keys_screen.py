"""The list of keys (F1): what the window, the rows and the fields understand."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.sheet import Column, Kind, Row, Sheet, Style
from ui.kit.content import prepare
from ui.kit.screen import Screen
from ui.kit.sheet_view import SheetView
from ui.kit.workplace import Target, Workplace
from ui.shell.actions import KEYS, action_words


class KeysScreen(Screen):
    """All keys as a report, so that they are also printed and saved."""

    def __init__(self, place: Workplace, target: Target) -> None:
        super().__init__(place, target)
        self.setObjectName("shell.keys")
        self.view = SheetView()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)
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

    def retranslate(self) -> None:
        """Another language has other words for the whole list."""
        self.setAccessibleName(self.title())
        self.outdated()
        self.renamed.emit()

    def _sheet(self) -> Sheet:
        groups = (
            (self.tr("Window"), [(", ".join(key.keys), action_words(key.name)) for key in KEYS]),
            (self.tr("Rows"), self._row_keys()),
            (self.tr("Days"), self._day_keys()),
        )
        rows: list[Row] = []
        for name, lines in groups:
            rows.append(Row(cells={"does": name}, style=Style.GROUP))
            rows.extend(Row(cells={"keys": keys, "does": does}) for keys, does in lines)
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
