"""How what is chosen for an account is called; marked texts, said in the language of the reader."""

from __future__ import annotations

from app.core.errors import QT_TRANSLATE_NOOP
from app.core.names import DIMENSION_NAMES

__all__ = ["ACCOUNT_TYPES", "CASH_FLOWS", "CURRENCY_RULES", "DIMENSION_NAMES", "SIDES"]

ACCOUNT_TYPES = {
    "asset": QT_TRANSLATE_NOOP("app", "Asset"),
    "liability": QT_TRANSLATE_NOOP("app", "Liability"),
    "equity": QT_TRANSLATE_NOOP("app", "Equity"),
    "income": QT_TRANSLATE_NOOP("app", "Income"),
    "expense": QT_TRANSLATE_NOOP("app", "Expense"),
    "off_balance": QT_TRANSLATE_NOOP("app", "Off-balance"),
}
"""What an account stands for -> how it is called."""

SIDES = {
    "debit": QT_TRANSLATE_NOOP("app", "Debit"),
    "credit": QT_TRANSLATE_NOOP("app", "Credit"),
    "any": QT_TRANSLATE_NOOP("app", "Either side"),
}
"""The side a balance stands on -> how it is called."""

CURRENCY_RULES = {
    "any": QT_TRANSLATE_NOOP("app", "Any currency"),
    "gel_only": QT_TRANSLATE_NOOP("app", "Lari only"),
    "foreign_only": QT_TRANSLATE_NOOP("app", "Foreign only"),
}
"""Which currencies lines may be in -> how it is called."""

CASH_FLOWS = {
    "none": QT_TRANSLATE_NOOP("app", "No cash flow"),
    "cash": QT_TRANSLATE_NOOP("app", "Cash itself"),
    "operating": QT_TRANSLATE_NOOP("app", "Operating"),
    "investing": QT_TRANSLATE_NOOP("app", "Investing"),
    "financing": QT_TRANSLATE_NOOP("app", "Financing"),
}
"""The class of cash flow -> how it is called."""
