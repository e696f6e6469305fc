"""What one can do in the ledger. Each verb is one transaction."""

from app.ledger.service.accounts import (
    account_by_code,
    account_roles,
    chart,
    company,
    register,
    save_account,
)
from app.ledger.service.analysis import (
    account_analysis,
    chessboard,
    dimension_card,
    dimension_turnover,
)
from app.ledger.service.balances import account_card, trial_balance
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
from app.ledger.service.periods import change_period, periods
from app.ledger.service.rates import rate_on, save_rates

__all__ = [
    "POSTED",
    "account_analysis",
    "account_by_code",
    "account_card",
    "account_roles",
    "change_period",
    "chart",
    "chessboard",
    "company",
    "decide_draft",
    "dimension_card",
    "dimension_turnover",
    "drafts",
    "entry",
    "import_entries",
    "periods",
    "post_drafts",
    "post_entries",
    "rate_on",
    "register",
    "reverse_entry",
    "save_account",
    "save_draft",
    "save_rates",
    "trial_balance",
]
