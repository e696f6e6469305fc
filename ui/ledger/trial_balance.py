"""The trial balance: every account used in the period; Enter opens the account's card."""

from __future__ import annotations

from app.core.changes import Topic
from app.core.sheet import Sheet
from app.reports import catalog
from app.reports.catalog import Asked
from ui.kit.jobs import Work
from ui.kit.screen import SheetScreen
from ui.kit.workplace import Target, Workplace


class TrialBalance(SheetScreen):
    """Opening balances, turnovers and closing balances of a period."""

    watches = Topic.BALANCES | Topic.ACCOUNTS | Topic.COMPANY

    def __init__(self, place: Workplace, target: Target) -> None:
        super().__init__(place, target)
        self.setObjectName("ledger.trial_balance")
        self.view.opened.connect(lambda code: place.open("ledger.account_card", code))
        self.come_alive()

    def title(self) -> str:
        """What stands on the tab."""
        return self.tr("Trial balance")

    def question(self) -> Work[Sheet]:
        """The report of the period, in the language of the window."""
        books = self.place.books
        asked = Asked(period=self.place.period, language=self.place.language)
        return lambda: catalog.trial_balance(books, asked)

    def retranslate(self) -> None:
        """Say the words of the screen, and read the report in its language."""
        super().retranslate()
        self.setAccessibleName(self.title())
        self.view.when_empty(
            self.tr("No account has a balance or a turnover in this period."),
            self.tr("Posted entries appear here by themselves. Alt+P chooses another period."),
        )
