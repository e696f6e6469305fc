"""Screens of the ledger, and its table of contents."""

from app.core.errors import QT_TRANSLATE_NOOP
from ui.kit.workplace import Room, ScreenEntry
from ui.ledger.account_card import AccountCard
from ui.ledger.entry import Entry
from ui.ledger.trial_balance import TrialBalance

SCREENS = Room(
    name="ledger",
    title=QT_TRANSLATE_NOOP("app", "Ledger"),
    screens=(
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
        ScreenEntry(
            name="ledger.entry",
            title=QT_TRANSLATE_NOOP("app", "Entry"),
            icon="entry",
            make=Entry,
            is_listed=False,
        ),
    ),
)
