"""The foot of an invoice: the fault of the current cell, and what the rows come to."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel

from app.core.formats import Formats
from app.core.money import GEL, digits_of
from app.invoices.records import Calculated
from ui.kit import theme
from ui.kit.live import Live


class InvoiceFoot(Live, QFrame):
    """Net, VAT and gross, always in sight."""

    def __init__(self, language: Callable[[], str]) -> None:
        super().__init__()
        self.setObjectName("shell.bar")
        self._language = language
        self._sums: Calculated | None = None
        self.hint = QLabel()
        self.hint.setObjectName("invoice.hint")
        self.hint.setWordWrap(True)
        self.net, self.vat, self.gross = QLabel(), QLabel(), QLabel()
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 12, 6)
        row.setSpacing(16)
        row.addWidget(self.hint, 1)
        for name, label in (("net", self.net), ("vat", self.vat), ("gross", self.gross)):
            label.setObjectName(f"invoice.{name}")
            label.setFont(theme.tabular(bold=name == "gross"))
            row.addWidget(label, 0, Qt.AlignmentFlag.AlignRight)
        self.come_alive()

    def show_sums(self, sums: Calculated | None) -> None:
        """Show what the rows come to; nothing where it is not known."""
        self._sums = sums
        formats = Formats(self._language())
        if sums is None:
            for label in (self.net, self.vat, self.gross):
                label.setText("")
            return
        currency = sums.net.currency
        for label, said, money in (
            (self.net, self._net, sums.net),
            (self.vat, self._vat, sums.vat),
            (self.gross, self._gross, sums.gross),
        ):
            amount = formats.amount(money.amount, digits_of(currency))
            label.setText(said.replace("{amount}", amount).replace("{currency}", str(currency)))
        if currency != GEL:
            in_gel = self._gel.replace("{amount}", formats.amount(sums.gross_gel.amount))
            self.gross.setText(f"{self.gross.text()}  {in_gel}")

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
        self._net = self.tr("Without VAT {amount}")
        self._vat = self.tr("VAT {amount}")
        self._gross = self.tr("To pay {amount} {currency}")
        self._gel = self.tr("= {amount} GEL")
        self.show_sums(self._sums)
