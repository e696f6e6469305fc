"""What one can do in the ledger. Each verb is one transaction."""

from app.ledger.service.accounts import (
    account_by_code,
    account_roles,
    chart,
    company,
    register,
    save_account,
)
from app.ledger.service.balances import (
    CLOSING_KINDS,
    account_balance,
    account_card,
    card_page,
    card_summary,
    trial_balance,
    turnovers_by_month,
    vat_turnovers,
    year_to,
)
from app.ledger.service.entries import (
    POSTED,
    decide_draft,
    drafts,
    entry,
    post_drafts,
    post_entries,
    reverse_entry,
    save_draft,
)
from app.ledger.service.imports import import_entries
from app.ledger.service.journal import journal, journal_page, note, register_names
from app.ledger.service.periods import change_period, periods
from app.ledger.service.rates import rate_on, save_rates

__all__ = [
    "CLOSING_KINDS",
    "POSTED",
    "account_balance",
    "account_by_code",
    "account_card",
    "account_roles",
    "card_page",
    "card_summary",
    "change_period",
    "chart",
    "company",
    "decide_draft",
    "drafts",
    "entry",
    "import_entries",
    "journal",
    "journal_page",
    "note",
    "periods",
    "post_drafts",
    "post_entries",
    "rate_on",
    "register",
    "register_names",
    "reverse_entry",
    "save_account",
    "save_draft",
    "save_rates",
    "trial_balance",
    "turnovers_by_month",
    "vat_turnovers",
    "year_to",
]
