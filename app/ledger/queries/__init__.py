"""The ledger as the database's functions give it, put into records.

And entries handed to them whole.
"""

from app.ledger.queries.accounts import account_roles, chart, company, rate_on, register, registers
from app.ledger.queries.attachments import attach, attachment, attachments, remove_attachment
from app.ledger.queries.balances import CARD_ROWS, card_page, opening, trial_balance
from app.ledger.queries.charts import (
    bind_account_role,
    chart_changes,
    chart_faults,
    import_accounts,
)
from app.ledger.queries.entries import drafts, entered, faults, post_entries
from app.ledger.queries.periods import periods
from app.ledger.queries.templates import (
    draft_recurring,
    drop_template,
    due_templates,
    save_template,
    templates,
    use_template,
)

__all__ = [
    "CARD_ROWS",
    "account_roles",
    "attach",
    "attachment",
    "attachments",
    "bind_account_role",
    "card_page",
    "chart",
    "chart_changes",
    "chart_faults",
    "company",
    "draft_recurring",
    "drafts",
    "drop_template",
    "due_templates",
    "entered",
    "faults",
    "import_accounts",
    "opening",
    "periods",
    "post_entries",
    "rate_on",
    "register",
    "registers",
    "remove_attachment",
    "save_template",
    "templates",
    "trial_balance",
    "use_template",
]
