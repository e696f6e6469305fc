"""What kinds of entries and their states are called."""

from __future__ import annotations

from app.core.errors import QT_TRANSLATE_NOOP
from app.core.names import KINDS_OF_VERBS
from app.core.texts import Texts

KINDS = {
    "manual": QT_TRANSLATE_NOOP("app", "Manual entry"),
    "imported": QT_TRANSLATE_NOOP("app", "Imported"),
    "opening": QT_TRANSLATE_NOOP("app", "Opening balances"),
    "sale": QT_TRANSLATE_NOOP("app", "Sale"),
    "retail": QT_TRANSLATE_NOOP("app", "Retail sale"),
    "card_receipt": QT_TRANSLATE_NOOP("app", "Receipt by card"),
    "export": QT_TRANSLATE_NOOP("app", "Export"),
    "return": QT_TRANSLATE_NOOP("app", "Return"),
    "purchase": QT_TRANSLATE_NOOP("app", "Purchase"),
    "import": QT_TRANSLATE_NOOP("app", "Import of goods"),
    "expense": QT_TRANSLATE_NOOP("app", "Expense"),
    "advance": QT_TRANSLATE_NOOP("app", "Advance"),
    "offset": QT_TRANSLATE_NOOP("app", "Offset"),
    "payment": QT_TRANSLATE_NOOP("app", "Payment"),
    "receipt": QT_TRANSLATE_NOOP("app", "Receipt of money"),
    "bank": QT_TRANSLATE_NOOP("app", "Bank operation"),
    "cash_deposit": QT_TRANSLATE_NOOP("app", "Cash paid into the bank"),
    "exchange": QT_TRANSLATE_NOOP("app", "Currency exchange"),
    "loan": QT_TRANSLATE_NOOP("app", "Loan"),
    "payroll": QT_TRANSLATE_NOOP("app", "Payroll"),
    "payroll_payment": QT_TRANSLATE_NOOP("app", "Payment of wages"),
    "tax": QT_TRANSLATE_NOOP("app", "Tax"),
    "tax_payment": QT_TRANSLATE_NOOP("app", "Tax payment"),
    "vat_settlement": QT_TRANSLATE_NOOP("app", "VAT settlement"),
    "depreciation": QT_TRANSLATE_NOOP("app", "Depreciation"),
    "stock": QT_TRANSLATE_NOOP("app", "Stock"),
    **KINDS_OF_VERBS,
}
"""Every kind that the program gives, with its English name."""

STATES = {
    "draft": QT_TRANSLATE_NOOP("app", "Draft"),
    "submitted": QT_TRANSLATE_NOOP("app", "Waiting for approval"),
    "approved": QT_TRANSLATE_NOOP("app", "Approved"),
    "posted": QT_TRANSLATE_NOOP("app", "Posted"),
    "reversed": QT_TRANSLATE_NOOP("app", "Reversed"),
}
"""What an entry passes through until it is posted, and what a run or payment may become."""


def kind_name(kind: str, texts: Texts) -> str:
    """A kind in the reader's language; one that is not ours stands as it is written."""
    return texts.say(KINDS.get(kind, kind))


def state_name(state: str, texts: Texts) -> str:
    """A state in the reader's language."""
    return texts.say(STATES.get(state, state))
