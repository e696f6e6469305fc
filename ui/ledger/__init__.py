"""Screens of the ledger, and its table of contents."""

from app.core.errors import QT_TRANSLATE_NOOP
from ui.kit.workplace import Later, Room, ScreenEntry
from ui.ledger.report import FORMS, report_entry
from ui.ledger.trial_balance import TrialBalance

SCREENS = Room(
    name="ledger",
    title=QT_TRANSLATE_NOOP("app", "Accounting"),
    screens=(
        ScreenEntry(
            name="ledger.journal",
            title=QT_TRANSLATE_NOOP("app", "Journal"),
            icon="journal",
            make=Later("ui.ledger.journal", "Journal"),
        ),
        ScreenEntry(
            name="ledger.entry",
            title=QT_TRANSLATE_NOOP("app", "Entry"),
            icon="entry",
            make=Later("ui.ledger.entry", "Entry"),
            is_listed=False,
        ),
        ScreenEntry(
            name="ledger.approval",
            title=QT_TRANSLATE_NOOP("app", "Waiting for approval"),
            icon="approval",
            make=Later("ui.ledger.approval", "Approval"),
        ),
        ScreenEntry(
            name="ledger.chart",
            title=QT_TRANSLATE_NOOP("app", "Chart of accounts"),
            icon="chart",
            make=Later("ui.ledger.chart", "Chart"),
        ),
        ScreenEntry(
            name="ledger.account",
            title=QT_TRANSLATE_NOOP("app", "Account"),
            icon="account-edit",
            make=Later("ui.ledger.account", "AccountForm"),
            is_listed=False,
        ),
        ScreenEntry(
            name="ledger.account_roles",
            title=QT_TRANSLATE_NOOP("app", "Roles of accounts"),
            icon="account-roles",
            make=Later("ui.ledger.roles", "AccountRoles"),
            is_listed=False,
        ),
        ScreenEntry(
            name="ledger.periods",
            title=QT_TRANSLATE_NOOP("app", "Periods"),
            icon="periods",
            make=Later("ui.ledger.periods", "Periods"),
        ),
        ScreenEntry(
            name="ledger.templates",
            title=QT_TRANSLATE_NOOP("app", "Templates"),
            icon="templates",
            make=Later("ui.ledger.templates", "Templates"),
        ),
        ScreenEntry(
            name="ledger.template",
            title=QT_TRANSLATE_NOOP("app", "Template"),
            icon="templates",
            make=Later("ui.ledger.template", "TemplateForm"),
            is_listed=False,
        ),
        ScreenEntry(
            name="ledger.import",
            title=QT_TRANSLATE_NOOP("app", "Import"),
            icon="import",
            make=Later("ui.ledger.import_screen", "ImportScreen"),
        ),
        ScreenEntry(
            name="ledger.batches",
            title=QT_TRANSLATE_NOOP("app", "Imports done"),
            icon="batches",
            make=Later("ui.ledger.batches", "Batches"),
        ),
        ScreenEntry(
            name="ledger.registers",
            title=QT_TRANSLATE_NOOP("app", "Parties and registers"),
            icon="registers",
            make=Later("ui.ledger.parties", "Registers"),
        ),
        ScreenEntry(
            name="ledger.register_row",
            title=QT_TRANSLATE_NOOP("app", "Row of a register"),
            icon="registers",
            make=Later("ui.ledger.parties_form", "RegisterForm"),
            is_listed=False,
        ),
        ScreenEntry(
            name="ledger.rates",
            title=QT_TRANSLATE_NOOP("app", "Exchange rates"),
            icon="rates",
            make=Later("ui.ledger.rates", "Rates"),
        ),
        ScreenEntry(
            name="ledger.revaluation",
            title=QT_TRANSLATE_NOOP("app", "Revaluation"),
            icon="revaluation",
            make=Later("ui.ledger.revaluation", "Revaluation"),
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
            make=Later("ui.ledger.account_card", "AccountCard"),
        ),
        *(report_entry(form) for form in FORMS),
    ),
)
