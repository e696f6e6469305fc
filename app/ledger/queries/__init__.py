"""The ledger as the database's functions give it, put into records.

And entries handed to them whole.
"""

from app.ledger.queries.accounts import (
    account_remainder,
    account_roles,
    chart,
    company,
    register,
    registers,
)
from app.ledger.queries.analysis import (
    DIMENSION_CARD_ROWS,
    account_analysis,
    chessboard,
    dimension_card_page,
    dimension_turnover,
    dimension_value,
    passages,
)
from app.ledger.queries.attachments import attach, attachment, attachments, remove_attachment
from app.ledger.queries.balances import (
    CARD_ROWS,
    account_balance,
    card_page,
    card_summary,
    fiscal_first,
    kind_turnovers,
    opening,
    taxable_turnovers,
    trial_balance,
    turnovers_by_month,
    vat_turnovers,
)
from app.ledger.queries.batches import batch_entries, batches
from app.ledger.queries.charts import (
    bind_account_role,
    chart_changes,
    chart_faults,
    import_accounts,
)
from app.ledger.queries.currencies import foreign_balances
from app.ledger.queries.entries import (
    drafted,
    drafts,
    entered,
    faults,
    places_to_approve,
    post_entries,
    similar_entries,
)
from app.ledger.queries.finding import find_entries, recall_entries
from app.ledger.queries.journal import (
    journal_page,
    note,
    people_names,
    register_names,
    register_values,
)
from app.ledger.queries.periods import (
    obstacle,
    period_exceptions,
    period_obstacles,
    periods,
    reopenings,
    years,
)
from app.ledger.queries.templates import (
    draft_recurring,
    drop_template,
    due_templates,
    save_template,
    templates,
    use_template,
)
from app.ledger.queries.waiting import waiting_drafts

__all__ = [
    "CARD_ROWS",
    "DIMENSION_CARD_ROWS",
    "account_analysis",
    "account_balance",
    "account_remainder",
    "account_roles",
    "attach",
    "attachment",
    "attachments",
    "batch_entries",
    "batches",
    "bind_account_role",
    "card_page",
    "card_summary",
    "chart",
    "chart_changes",
    "chart_faults",
    "chessboard",
    "company",
    "dimension_card_page",
    "dimension_turnover",
    "dimension_value",
    "draft_recurring",
    "drafted",
    "drafts",
    "drop_template",
    "due_templates",
    "entered",
    "faults",
    "find_entries",
    "fiscal_first",
    "foreign_balances",
    "import_accounts",
    "journal_page",
    "kind_turnovers",
    "note",
    "obstacle",
    "opening",
    "passages",
    "people_names",
    "period_exceptions",
    "period_obstacles",
    "periods",
    "places_to_approve",
    "post_entries",
    "recall_entries",
    "register",
    "register_names",
    "register_values",
    "registers",
    "remove_attachment",
    "reopenings",
    "save_template",
    "similar_entries",
    "taxable_turnovers",
    "templates",
    "trial_balance",
    "turnovers_by_month",
    "use_template",
    "vat_turnovers",
    "waiting_drafts",
    "years",
]
