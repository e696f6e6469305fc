"""Screens of the ledger, and its table of contents."""

from app.core.errors import QT_TRANSLATE_NOOP
from ui.kit.workplace import Room, ScreenEntry
from ui.ledger.account import AccountForm
from ui.ledger.account_card import AccountCard
from ui.ledger.approval import Approval
from ui.ledger.batches import Batches
from ui.ledger.chart import Chart
from ui.ledger.entry import Entry
from ui.ledger.import_screen import ImportScreen
from ui.ledger.journal import Journal
from ui.ledger.parties import Registers
from ui.ledger.parties_form import RegisterForm
from ui.ledger.periods import Periods
from ui.ledger.rates import Rates
from ui.ledger.report import FORMS, report_entry
from ui.ledger.revaluation import Revaluation
from ui.ledger.roles import AccountRoles
from ui.ledger.template import TemplateForm
from ui.ledger.templates import Templates
from ui.ledger.trial_balance import TrialBalance

SCREENS = Room(
    name="ledger",
    title=QT_TRANSLATE_NOOP("app", "Accounting"),
    screens=(
        ScreenEntry(
            name="ledger.journal",
            title=QT_TRANSLATE_NOOP("app", "Journal"),
            icon="journal",
            make=Journal,
        ),
        ScreenEntry(
            name="ledger.entry",
            title=QT_TRANSLATE_NOOP("app", "Entry"),
            icon="entry",
            make=Entry,
            is_listed=False,
        ),
        ScreenEntry(
            name="ledger.approval",
            title=QT_TRANSLATE_NOOP("app", "Waiting for approval"),
            icon="approval",
            make=Approval,
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
        ScreenEntry(
            name="ledger.periods",
            title=QT_TRANSLATE_NOOP("app", "Periods"),
            icon="periods",
            make=Periods,
        ),
        ScreenEntry(
            name="ledger.templates",
            title=QT_TRANSLATE_NOOP("app", "Templates"),
            icon="templates",
            make=Templates,
        ),
        ScreenEntry(
            name="ledger.template",
            title=QT_TRANSLATE_NOOP("app", "Template"),
            icon="templates",
            make=TemplateForm,
            is_listed=False,
        ),
        ScreenEntry(
            name="ledger.import",
            title=QT_TRANSLATE_NOOP("app", "Import"),
            icon="import",
            make=ImportScreen,
        ),
        ScreenEntry(
            name="ledger.batches",
            title=QT_TRANSLATE_NOOP("app", "Imports done"),
            icon="batches",
            make=Batches,
        ),
        ScreenEntry(
            name="ledger.registers",
            title=QT_TRANSLATE_NOOP("app", "Parties and registers"),
            icon="registers",
            make=Registers,
        ),
        ScreenEntry(
            name="ledger.register_row",
            title=QT_TRANSLATE_NOOP("app", "Row of a register"),
            icon="registers",
            make=RegisterForm,
            is_listed=False,
        ),
        ScreenEntry(
            name="ledger.rates",
            title=QT_TRANSLATE_NOOP("app", "Exchange rates"),
            icon="rates",
            make=Rates,
        ),
        ScreenEntry(
            name="ledger.revaluation",
            title=QT_TRANSLATE_NOOP("app", "Revaluation"),
            icon="revaluation",
            make=Revaluation,
        ),
    ),
)
REPORTS = Room(
    name="reports",
    title=QT_TRANSLATE_NOOP("app", "Reports"),
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
        *(report_entry(form) for form in FORMS),
    ),
)
