"""Screens of the ledger, and its table of contents."""

from app.core.errors import QT_TRANSLATE_NOOP
from ui.kit.workplace import Room, ScreenEntry
from ui.ledger.account_card import AccountCard
from ui.ledger.journal import Journal
from ui.ledger.trial_balance import TrialBalance

SCREENS = Room(
    name="ledger",
    title=QT_TRANSLATE_NOOP("app", "Ledger"),
    screens=(
        ScreenEntry(
            name="ledger.journal",
            title=QT_TRANSLATE_NOOP("app", "Journal"),
            icon="journal",
            make=Journal,
        ),
        ScreenEntry(
            name="ledger.trial_balance",
            title=QT_TRANSLATE_NOOP("app", "Trial balance"),
            icon="trial-balance",
            make=TrialBalance,
        ),
        ScreenEntry(
            name="ledger.account_card",
            title=QT_TRANSLATE_NOOP("app", "Account card"),
            icon="account-card",
            make=AccountCard,
        ),
    ),
)
