"""What one can do in the ledger. Each verb is one transaction."""

from app.ledger.service.accounts import account_by_code, account_roles, chart, company, register, save_account
from app.ledger.service.approval import agree_approval_policy, approval_policy, change_approval_policy
from app.ledger.service.balances import CLOSING_KINDS, account_balance, account_card, card_page, card_summary, trial_balance, turnovers_by_month, vat_turnovers, year_to
from app.ledger.service.batches import batch_entries, batches, reverse_batch
from app.ledger.service.entries import POSTED, copy_of, correct_entry, decide_draft, drafts, drop_draft, entry, post_drafts, post_entries, reverse_entry, save_draft
from app.ledger.service.imports import import_entries, read_entry
from app.ledger.service.journal import journal, journal_page, note, register_names
from app.ledger.service.periods import agree_reopening, ask_reopening, change_period, give_exception, period_exceptions, period_obstacles, periods, reopenings, revoke_exception, withdraw_reopening
from app.ledger.service.rate_files import read_rates
from app.ledger.service.rates import currencies, rate_on, rates, save_rates
from app.ledger.service.revaluation import DAYS_MAX, decide_monetary, foreign_balances, revalue
from app.ledger.service.years import close_year, year_by_label, years

__all__ = [
    "CLOSING_KINDS",
    "DAYS_MAX",
    "POSTED",
    "account_balance",
    "account_by_code",
    "account_card",
    "account_roles",
    "agree_approval_policy",
    "agree_reopening",
    "approval_policy",
    "ask_reopening",
    "batch_entries",
    "batches",
    "card_page",
    "card_summary",
    "change_approval_policy",
    "change_period",
    "chart",
    "close_year",
    "company",
    "copy_of",
    "correct_entry",
    "currencies",
    "decide_draft",
    "decide_monetary",
    "drafts",
    "drop_draft",
    "entry",
    "foreign_balances",
    "give_exception",
    "import_entries",
    "journal",
    "journal_page",
    "note",
    "period_exceptions",
    "period_obstacles",
    "periods",
    "post_drafts",
    "post_entries",
    "rate_on",
    "rates",
    "read_entry",
    "read_rates",
    "register",
    "register_names",
    "reopenings",
    "revalue",
    "reverse_batch",
    "reverse_entry",
    "revoke_exception",
    "save_account",
    "save_draft",
    "save_rates",
    "trial_balance",
    "turnovers_by_month",
    "vat_turnovers",
    "withdraw_reopening",
    "year_by_label",
    "year_to",
    "years",
]
