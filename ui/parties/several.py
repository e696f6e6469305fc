"""Fields for what a party may have several of: bank accounts, VAT statuses by day.

A fresh row waits below what is filled in; an emptied row is no more.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QWidget

from app.core.errors import Refused
from app.core.formats import Formats
from app.core.texts import Texts
from app.parties import service as parties
from app.parties.records import BankAccount, VatStatus
from ui.kit.day_typing import read_day
from ui.kit.fields import Choice
from ui.kit.live import Live

IBAN_WIDTH, BANK_WIDTH, SHORT_WIDTH, LEAST = 230, 170, 64, 48


class BankAccounts(Live, QWidget):
    """Bank accounts, one a row: number, bank, currency."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[tuple[QLineEdit, QLineEdit, QLineEdit]] = []
        self._grid = _grid(self)
        self._titles = tuple(_title(self._grid, column) for column in range(3))
        self.put(())
        self.come_alive()

    def put(self, accounts: tuple[BankAccount, ...]) -> None:
        """Show these, and a fresh row."""
        while len(self.rows) <= len(accounts):
            self._add()
        for at, fields in enumerate(self.rows):
            one = accounts[at] if at < len(accounts) else BankAccount(iban="")
            for field, text in zip(
                fields, (one.iban, one.bank_name, one.currency or ""), strict=True
            ):
                field.setText(text)

    @property
    def accounts(self) -> tuple[BankAccount, ...]:
        """The accounts as they are typed; a row without a number is none."""
        return tuple(
            BankAccount(
                iban=parties.iban_written(iban.text()),
                bank_name=bank.text().strip(),
                currency=currency.text().strip().upper() or None,
            )
            for iban, bank, currency in self.rows
            if iban.text().strip()
        )

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        words = (self.tr("IBAN"), self.tr("Bank"), self.tr("Currency"))
        for title, word in zip(self._titles, words, strict=True):
            title.setText(word)
        for at, fields in enumerate(self.rows, start=1):
            for field, word in zip(fields, words, strict=True):
                field.setAccessibleName(f"{word} {at}")

    def _add(self) -> None:
        at = len(self.rows) + 1
        fields = (QLineEdit(), QLineEdit(), QLineEdit())
        widths = (IBAN_WIDTH, BANK_WIDTH, SHORT_WIDTH)
        for column, (field, name, width) in enumerate(
            zip(fields, ("iban", "bank", "currency"), widths, strict=True)
        ):
            field.setObjectName(f"party.{name}.{at}")
            # On a narrow screen the three share what there is, and none lies over another.
            field.setMinimumWidth(width if name == "iban" else max(width // 2, LEAST))
            field.setMaximumWidth(width)
            self._grid.setColumnStretch(column, width)
            field.textChanged.connect(lambda _: self.edited.emit())
            self._grid.addWidget(field, at, column)
        fields[0].textEdited.connect(lambda _: self._grow())
        self.rows.append(fields)

    def _grow(self) -> None:
        if self.rows[-1][0].text().strip():
            self._add()
            self.retranslate()


class VatStatuses(Live, QWidget):
    """VAT statuses, one a row: from which day, payer or not, and who says so."""

    edited = Signal()

    def __init__(self, language: Callable[[], str], today: Callable[[], date]) -> None:
        super().__init__()
        self._language = language
        self._today = today
        self.rows: list[tuple[QLineEdit, Choice, QLabel]] = []
        self._known: dict[date, VatStatus] = {}
        self._grid = _grid(self)
        self._titles = tuple(_title(self._grid, column) for column in range(3))
        self.put(())
        self.come_alive()

    def put(self, statuses: tuple[VatStatus, ...]) -> None:
        """Show these, and a fresh row."""
        self._known = {status.from_day: status for status in statuses}
        while len(self.rows) <= len(statuses):
            self._add()
        for at, (day, choice, _) in enumerate(self.rows):
            status = statuses[at] if at < len(statuses) else None
            day.setText("" if status is None else Formats().day(status.from_day))
            choice.setCurrentIndex(0 if status is None or status.is_payer else 1)
        self._say_sources()

    def read(self) -> tuple[tuple[VatStatus, ...], Refused | None]:
        """The statuses as they are typed, and why a day cannot be read, if one cannot.

        What RS.ge said of a day stays its word while nothing else is said.
        """
        found, refused = [], None
        for day, choice, _ in self.rows:
            if not day.text().strip():
                continue
            try:
                from_day = read_day(day.text(), self._today())
            except Refused as why:
                refused = refused or why
                continue
            is_payer = choice.currentIndex() == 0
            known = self._known.get(from_day)
            if known is None or known.is_payer != is_payer:
                known = VatStatus(from_day=from_day, is_payer=is_payer)
            found.append(known)
        return tuple(sorted(found, key=lambda status: status.from_day)), refused

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        words = (self.tr("From"), self.tr("VAT payer"), self.tr("Source"))
        for title, word in zip(self._titles, words, strict=True):
            title.setText(word)
        said = (self.tr("payer"), self.tr("no payer"))
        for at, (day, choice, _) in enumerate(self.rows, start=1):
            for place, word in enumerate(said):
                choice.setItemText(place, word)
            day.setAccessibleName(f"{words[0]} {at}")
            choice.setAccessibleName(f"{words[1]} {at}")
        self._say_sources()

    def _add(self) -> None:
        at = len(self.rows) + 1
        day, choice, source = QLineEdit(), Choice(), QLabel()
        day.setObjectName(f"party.vat_from.{at}")
        choice.setObjectName(f"party.vat_payer.{at}")
        choice.addItems(["", ""])
        day.setFixedWidth(110)
        choice.setFixedWidth(170)
        source.setProperty("role", "muted")
        day.textChanged.connect(lambda _: self.edited.emit())
        day.textEdited.connect(lambda _: self._grow())
        day.editingFinished.connect(lambda: self._write(day))
        choice.currentIndexChanged.connect(lambda _: self._say_sources())
        choice.currentIndexChanged.connect(lambda _: self.edited.emit())
        for column, widget in enumerate((day, choice, source)):
            self._grid.addWidget(widget, at, column)
        self.rows.append((day, choice, source))

    def _grow(self) -> None:
        if self.rows[-1][0].text().strip():
            self._add()
            self.retranslate()
        self._say_sources()

    def _write(self, field: QLineEdit) -> None:
        """A day that was typed short, written whole."""
        if field.text().strip():
            try:
                field.setText(Formats().day(read_day(field.text(), self._today())))
            except Refused:
                return

    def _say_sources(self) -> None:
        formats = Texts(self._language()).formats
        for day, choice, source in self.rows:
            try:
                known = self._known.get(read_day(day.text(), self._today()))
            except Refused:
                known = None
            if known is None or known.is_payer != (choice.currentIndex() == 0):
                source.setText(self.tr("by hand") if day.text().strip() else "")
                continue
            said = "RS.ge" if known.source == "rs.ge" else self.tr("by hand")
            checked = "" if known.checked_at is None else f", {formats.moment(known.checked_at)}"
            source.setText(f"{said}{checked}")


def _grid(owner: QWidget) -> QGridLayout:
    grid = QGridLayout(owner)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(4)
    grid.setVerticalSpacing(4)
    grid.setColumnStretch(3, 1)
    return grid


def _title(grid: QGridLayout, column: int) -> QLabel:
    label = QLabel()
    label.setProperty("role", "muted")
    grid.addWidget(label, 0, column)
    return label
