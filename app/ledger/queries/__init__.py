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
from app.ledger.queries.batches import batch_entries, batches
from app.ledger.queries.currencies import currencies, foreign_balances, rates
from app.ledger.queries.entries import drafted, drafts, entered, faults, post_entries
from app.ledger.queries.journal import journal_page, note, people_names, register_names
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
    "DIMENSION_CARD_ROWS",
    "account_analysis",
    "account_balance",
    "account_roles",
    "batch_entries",
    "batches",
    "card_page",
    "card_summary",
    "chart",
    "chessboard",
    "company",
    "currencies",
    "dimension_card_page",
    "dimension_turnover",
    "dimension_value",
    "drafted",
    "drafts",
    "entered",
    "faults",
    "fiscal_first",
    "foreign_balances",
    "journal_page",
    "kind_turnovers",
    "note",
    "obstacle",
    "opening",
    "people_names",
    "period_exceptions",
    "period_obstacles",
    "periods",
    "post_entries",
    "rate_on",
    "rates",
    "register",
    "register_names",
    "reopenings",
    "trial_balance",
    "turnovers_by_month",
    "vat_turnovers",
    "years",
]
