"""Parties as lists and papers, and allocations of their payments."""

from app.parties.reports.allocations import debts, made, payments
from app.parties.reports.papers import (
    AGES,
    ZERO,
    AccountTitle,
    Heading,
    party_balances,
    party_list,
    party_statement,
    reconciliation_act,
    vat_word,
)

__all__ = [
    "AGES",
    "ZERO",
    "AccountTitle",
    "Heading",
    "debts",
    "made",
    "party_balances",
    "party_list",
    "party_statement",
    "payments",
    "reconciliation_act",
    "vat_word",
]
