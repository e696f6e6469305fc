"""Screens of the ledger, and its table of contents."""

from app.core.errors import QT_TRANSLATE_NOOP
from ui.kit.workplace import Room, ScreenEntry
from ui.ledger.account import AccountForm
from ui.ledger.account_card import AccountCard
from ui.ledger.chart import Chart
from ui.ledger.roles import AccountRoles
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
            name="ledger.chart",
            title=QT_TRANSLATE_NOOP("app", "Chart of accounts"),
            icon="chart",
            make=Chart,
        ),
        ScreenEntry(
            name="ledger.account",
            title=QT_TRANSLATE_NOOP("app", "Account"),
            icon="account-edit",
            make=AccountForm,
            is_listed=False,
        ),
        ScreenEntry(
            name="ledger.account_roles",
            title=QT_TRANSLATE_NOOP("app", "Roles of accounts"),
            icon="account-roles",
            make=AccountRoles,
            is_listed=False,
        ),
    ),
)
