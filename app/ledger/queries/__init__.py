"""The ledger as the database's functions give it, put into records.

And entries handed to them whole.
"""

from app.ledger.queries.accounts import account_roles, chart, company, rate_on, register
from app.ledger.queries.analysis import (
    DIMENSION_CARD_ROWS,
    account_analysis,
    chessboard,
    dimension_card_page,
    dimension_turnover,
    dimension_value,
)
from app.ledger.queries.balances import CARD_ROWS, card_page, opening, trial_balance
from app.ledger.queries.entries import drafts, entered, faults, post_entries
from app.ledger.queries.periods import periods

__all__ = [
    "CARD_ROWS",
    "DIMENSION_CARD_ROWS",
    "account_analysis",
    "account_roles",
    "card_page",
    "chart",
    "chessboard",
    "company",
    "dimension_card_page",
    "dimension_turnover",
    "dimension_value",
    "drafts",
    "entered",
    "faults",
    "opening",
    "periods",
    "post_entries",
    "rate_on",
    "register",
    "trial_balance",
]
