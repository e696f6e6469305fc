"""What one can do in the ledger. Each verb is one transaction."""

from app.ledger.service.accounts import (
    account_by_code,
    account_roles,
    chart,
    company,
    register,
    save_account,
)
from app.ledger.service.attachments import (
    ATTACHMENT_MB_MAX,
    attach,
    attachment_by_name,
    attachment_content,
    attachments,
    remove_attachment,
)
from app.ledger.service.balances import account_card, trial_balance
from app.ledger.service.charts import (
    bind_account_role,
    chart_table,
    import_chart,
    place_refusal,
    read_chart,
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
from app.ledger.service.openings import (
    balancing_account,
    bring_opening,
    place_opening_refusal,
    plan_opening,
)
from app.ledger.service.periods import change_period, periods
from app.ledger.service.rates import rate_on, save_rates
from app.ledger.service.templates import (
    draft_recurring,
    drop_template,
    due_templates,
    first_day,
    save_template,
    template_by_name,
    template_of_entry,
    templates,
    use_template,
)

__all__ = [
    "ATTACHMENT_MB_MAX",
    "POSTED",
    "account_by_code",
    "account_card",
    "account_roles",
    "attach",
    "attachment_by_name",
    "attachment_content",
    "attachments",
    "balancing_account",
    "bind_account_role",
    "bring_opening",
    "change_period",
    "chart",
    "chart_table",
    "company",
    "decide_draft",
    "draft_recurring",
    "drafts",
    "drop_template",
    "due_templates",
    "entry",
    "first_day",
    "import_chart",
    "import_entries",
    "periods",
    "place_opening_refusal",
    "place_refusal",
    "plan_opening",
    "post_drafts",
    "post_entries",
    "rate_on",
    "read_chart",
    "register",
    "remove_attachment",
    "reverse_entry",
    "save_account",
    "save_draft",
    "save_rates",
    "save_template",
    "template_by_name",
    "template_of_entry",
    "templates",
    "trial_balance",
    "use_template",
]
