"""The card of one account: its lines of the period with the running balance."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from app.core.changes import Topic
from app.core.sheet import Sheet
from app.ledger import service as ledger
from app.ledger.records import Account
from app.reports import catalog
from app.reports.catalog import Asked
from ui.kit.choice_field import ChoiceField
from ui.kit.form import FIELD_WIDTH
from ui.kit.jobs import Work
from ui.kit.screen import SheetScreen
from ui.kit.workplace import Target, Workplace
from ui.ledger.choices import account_options


class AccountCard(SheetScreen):
    """An account chosen by code or name, and what was posted on it."""

    watches = Topic.BALANCES | Topic.ACCOUNTS | Topic.COMPANY

    def __init__(self, place: Workplace, target: Target) -> None:
        super().__init__(place, target)
        self.setObjectName("ledger.account_card")
        self.code = target.key
        self.field = ChoiceField()
        self.field.setFixedWidth(FIELD_WIDTH)
        self.field.setObjectName("account_card.account")
        self.field.chosen.connect(self.choose)
        self._label = QLabel()
        self._label.setBuddy(self.field)
        head = QFrame()
        head.setObjectName("shell.bar")
        row = QHBoxLayout(head)
        row.setContentsMargins(12, 6, 12, 6)
        row.setSpacing(8)
        row.addWidget(self._label)
        row.addWidget(self.field)
        row.addStretch(1)
        self.column.insertWidget(0, head)
        self.come_alive()

    def title(self) -> str:
        """What stands on the tab."""
        name = self.tr("Account card")
        return f"{name} {self.code}" if self.code else name

    def first_focus(self) -> QWidget:
        """The rows of a known account; else the field in which it is chosen."""
        return self.view.grid if self.code else self.field

    def choose(self, code: str) -> None:
        """Show another account, or ask for one."""
        self.code = code
        self.renamed.emit()
        self.outdated()
        if code:
            self.view.grid.setFocus()

    def reload(self) -> None:
        """Read the chart for the field, and the card."""
        books = self.place.books
        self.place.jobs.read(self, "chart", lambda: ledger.chart(books), self._fill_chart)
        super().reload()

    def question(self) -> Work[Sheet] | None:
        """The card of the account; nothing while none is chosen."""
        if not self.code:
            return None
        books = self.place.books
        asked = Asked(period=self.place.period, language=self.place.language, account=self.code)
        return lambda: catalog.account_card(books, asked)

    def before_choice(self) -> tuple[str, str]:
        """What to do first."""
        return (
            self.tr("Which account?"),
            self.tr("Type its code or a word of its name above; Enter opens the card."),
        )

    def _fill_chart(self, chart: tuple[Account, ...]) -> None:
        self.field.fill(account_options(chart))
        if not self.field.isModified():
            self.field.put(self.code)

    def retranslate(self) -> None:
        """Say the words of the screen, and read the report in its language."""
        super().retranslate()
        self.setAccessibleName(self.tr("Account card"))
        self._label.setText(self.tr("Account"))
        self.field.setAccessibleName(self.tr("Account: code or name (F4 lists all)"))
        self.field.setPlaceholderText(self.tr("Code or name"))
        self.view.when_empty(
            self.tr("Nothing was posted on this account in this period."),
            self.tr("Alt+P chooses another period."),
        )
