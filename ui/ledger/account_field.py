"""A field for an account: matched by the beginning of its code, or by words of its names."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView, QWidget

from app.ledger.records import Account
from ui.kit import theme

LIST_MAX = 12
WIDTH = 380


def matches(account: Account, typed: str) -> bool:
    """Whether an account is meant: its code begins so, or names hold all the words."""
    wanted = typed.casefold().split()
    names = " ".join(account.names.values()).casefold()
    return account.code.startswith(typed.strip()) or all(word in names for word in wanted)


def shown(account: Account, language: str) -> str:
    """An account as one line: its code and name."""
    return f"{account.code}  {account.name(language)}"


class AccountField(QLineEdit):
    """Chooses an account that takes entries; Enter takes the first that fits, F4 lists them."""

    chosen = Signal(str)
    """The code of the account that was chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedWidth(WIDTH)
        self.setFont(theme.tabular())
        self._accounts: tuple[Account, ...] = ()
        self._language = "ka"
        self._code = ""
        self._found = QStringListModel(self)
        self._completer = QCompleter(self._found, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setMaxVisibleItems(LIST_MAX)
        self._completer.activated.connect(self._take)
        popup = QListView()
        popup.setObjectName("field.choices")
        popup.setFont(theme.tabular())
        self._completer.setPopup(popup)
        self.setCompleter(self._completer)
        self.textEdited.connect(self._narrow)

    @property
    def code(self) -> str:
        """The code of the account chosen; empty before one is."""
        return self._code

    def fill(self, chart: Sequence[Account], language: str, code: str) -> None:
        """Offer the accounts of a chart, and show the one chosen."""
        self._accounts = tuple(one for one in chart if one.is_postable and one.is_active)
        self._language = language
        self._code = code
        if not self.isModified():
            self._show()
        self._narrow(self.text() if self.isModified() else "")

    def offered(self) -> list[str]:
        """The lines of the list."""
        return self._found.stringList()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter takes the first that fits; F4 lists all; Escape puts the old one back."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            offered = self.offered()
            if self.isModified() and offered:
                self._take(offered[0])
            elif self._code and not self.isModified():
                self.chosen.emit(self._code)
        elif event.key() == Qt.Key.Key_F4:
            self._narrow("")
            self._completer.complete()
        elif event.key() == Qt.Key.Key_Escape and self.isModified():
            self._show()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Typing replaces the whole."""
        super().focusInEvent(event)
        self.selectAll()

    def _narrow(self, typed: str) -> None:
        fitting = [account for account in self._accounts if matches(account, typed)]
        # Those whose code begins so stand first: codes are what fast fingers type.
        fitting.sort(key=lambda account: not account.code.startswith(typed.strip()))
        self._found.setStringList([shown(account, self._language) for account in fitting])

    def _take(self, line: str) -> None:
        self._code = line.partition(" ")[0]
        self._show()
        self.chosen.emit(self._code)

    def _show(self) -> None:
        known = [one for one in self._accounts if one.code == self._code]
        self.setText(shown(known[0], self._language) if known else self._code)
        self.setCursorPosition(0)
        self.setModified(False)
