"""The trial balance: every account used in the period; Enter opens the account's card."""

from __future__ import annotations

from app.core.errors import QT_TRANSLATE_NOOP
from app.reports import catalog
from ui.kit.workplace import Target, Workplace
from ui.ledger.report import ReportForm, ReportScreen, to_card

FORM = ReportForm(
    name="ledger.trial_balance",
    title=QT_TRANSLATE_NOOP("app", "Trial balance"),
    report=catalog.trial_balance,
    asks=("levels", "as_of", "before_closing"),
    opens=to_card,
)


class TrialBalance(ReportScreen):
    """Opening balances, turnovers and closing balances of a period."""

    def __init__(self, place: Workplace, target: Target) -> None:
        super().__init__(FORM, place, target)

    def retranslate(self) -> None:
        """Say the words of the screen, and read the report in its language."""
        super().retranslate()
        self.view.when_empty(
            self.tr("No account has a balance or a turnover in this period."),
            self.tr("Posted entries appear here by themselves. Alt+P chooses another period."),
        )
