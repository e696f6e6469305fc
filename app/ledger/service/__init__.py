"""What one can do in the ledger. Each verb is one transaction."""

from app.ledger.service.accounts import (
    account_by_code,
    account_roles,
    chart,
    company,
    register,
    save_account,
)
from app.ledger.service.approval import (
    agree_approval_policy,
    approval_policy,
    change_approval_policy,
)
from app.ledger.service.balances import account_card, trial_balance
from app.ledger.service.batches import batch_entries, batches, reverse_batch
from app.ledger.service.entries import (
    POSTED,
    copy_of,
    correct_entry,
    decide_draft,
    drafts,
    drop_draft,
    entry,
    post_drafts,
    post_entries,
    reverse_entry,
    save_draft,
)
from app.ledger.service.imports import import_entries, read_entry
from app.ledger.service.periods import change_period, periods
from app.ledger.service.rates import rate_on, save_rates

__all__ = [
    "POSTED",
    "account_by_code",
    "account_card",
    "account_roles",
    "agree_approval_policy",
    "approval_policy",
    "batch_entries",
    "batches",
    "change_approval_policy",
    "change_period",
    "chart",
    "company",
    "copy_of",
    "correct_entry",
    "decide_draft",
    "drafts",
    "drop_draft",
    "entry",
    "import_entries",
    "periods",
    "post_drafts",
    "post_entries",
    "rate_on",
    "read_entry",
    "register",
    "reverse_batch",
    "reverse_entry",
    "save_account",
    "save_draft",
    "save_rates",
    "trial_balance",
]
