"""The ledger as the database's functions give it, put into records.

And entries handed to them whole.
"""

from app.ledger.queries.accounts import account_roles, chart, company, rate_on, register
from app.ledger.queries.balances import CARD_ROWS, card_page, opening, trial_balance
from app.ledger.queries.batches import batch_entries, batches
from app.ledger.queries.currencies import currencies, foreign_balances, rates
from app.ledger.queries.entries import drafted, drafts, entered, faults, post_entries
from app.ledger.queries.periods import (
    obstacle,
    period_exceptions,
    period_obstacles,
    periods,
    reopenings,
    years,
)

__all__ = [
    "CARD_ROWS",
    "account_roles",
    "batch_entries",
    "batches",
    "card_page",
    "chart",
    "company",
    "currencies",
    "drafted",
    "drafts",
    "entered",
    "faults",
    "foreign_balances",
    "obstacle",
    "opening",
    "period_exceptions",
    "period_obstacles",
    "periods",
    "post_entries",
    "rate_on",
    "rates",
    "register",
    "reopenings",
    "trial_balance",
    "years",
]
