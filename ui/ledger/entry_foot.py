"""The foot of an entry: the fault of the current cell, and what the lines come to."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel

from app.core.formats import Formats
from app.ledger.records import ZERO
from app.ledger.service import Totals
from ui.kit import theme
from ui.kit.live import Live

NOTHING = Totals(debit=ZERO, credit=ZERO)


class EntryFoot(Live, QFrame):
    """Debit, credit and their difference, always in sight."""

    def __init__(self, language: Callable[[], str]) -> None:
        super().__init__()
        self.setObjectName("shell.bar")
        self._language = language
        self._totals = NOTHING
        self.hint = QLabel()
        self.hint.setObjectName("entry.hint")
        self.hint.setWordWrap(True)
        self.sums = QLabel()
        self.sums.setObjectName("entry.sums")
        self.sums.setFont(theme.tabular())
        self.difference = QLabel()
        self.difference.setObjectName("entry.difference")
        self.difference.setFont(theme.tabular(bold=True))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 12, 6)
        row.setSpacing(16)
        row.addWidget(self.hint, 1)
        row.addWidget(self.sums, 0, Qt.AlignmentFlag.AlignRight)
        row.addWidget(self.difference, 0, Qt.AlignmentFlag.AlignRight)
        self.come_alive()

    def show_totals(self, found: Totals) -> None:
        """Show what the lines come to."""
        self._totals = found
        formats = Formats(self._language())
        self.sums.setText(
            self._sums.replace("{debit}", formats.amount(found.debit)).replace(
                "{credit}", formats.amount(found.credit)
            )
        )
        if found.difference:
            amount = formats.amount(found.difference)
            self.difference.setText(self._differs.replace("{amount}", amount))
        else:
            self.difference.setText(self._balanced if found.debit else "")
        role = "bad" if found.difference else "muted"
        if self.difference.property("role") != role:
            self.difference.setProperty("role", role)
            self.difference.style().unpolish(self.difference)
            self.difference.style().polish(self.difference)

    def say(self, text: str, *, is_fault: bool) -> None:
        """Say something about the current cell."""
        self.hint.setText(text)
        role = "bad" if is_fault else "muted"
        if self.hint.property("role") != role:
            self.hint.setProperty("role", role)
            self.hint.style().unpolish(self.hint)
            self.hint.style().polish(self.hint)

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        self._sums = self.tr("Debit {debit}   Credit {credit}")
        self._differs = self.tr("Difference {amount}")
        self._balanced = self.tr("Balanced")
        self.show_totals(self._totals)
