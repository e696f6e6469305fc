"""The ledger as the database's functions give it, put into records.

And entries handed to them whole.
"""

from app.ledger.queries.accounts import account_roles, chart, company, rate_on, register
from app.ledger.queries.balances import (
    CARD_ROWS,
    account_balance,
    card_page,
    card_summary,
    fiscal_first,
    kind_turnovers,
    opening,
    trial_balance,
    turnovers_by_month,
    vat_turnovers,
)
from app.ledger.queries.entries import drafts, entered, faults, post_entries
from app.ledger.queries.journal import journal_page, note, people_names, register_names
from app.ledger.queries.periods import periods

__all__ = [
    "CARD_ROWS",
    "account_balance",
    "account_roles",
    "card_page",
    "card_summary",
    "chart",
    "company",
    "drafts",
    "entered",
    "faults",
    "fiscal_first",
    "journal_page",
    "kind_turnovers",
    "note",
    "opening",
    "people_names",
    "periods",
    "post_entries",
    "rate_on",
    "register",
    "register_names",
    "trial_balance",
    "turnovers_by_month",
    "vat_turnovers",
]
