"""What the ledger is made of. The sign convention of the whole program stands here.

A balance is debit less credit, so a debit balance is positive; every amount of a line is positive
on its side, and a storno line subtracts on its own side. All amounts are in GEL unless named.
"""

from app.ledger.records.accounts import (
    DIMENSIONS,
    Account,
    AccountId,
    AccountType,
    Company,
    Registers,
)
from app.ledger.records.analysis import (
    AccountAnalysis,
    Correspondence,
    DimensionCard,
    DimensionLine,
    DimensionTurnover,
    DimensionValue,
    Passage,
)
from app.ledger.records.balances import Card, CardLine, TrialBalanceRow
from app.ledger.records.entries import ZERO, DraftSummary, Entered, EntryDraft, EntryId, LineDraft
from app.ledger.records.imports import Imported, ImportFile, ImportPlan
from app.ledger.records.periods import PeriodState

__all__ = [
    "DIMENSIONS",
    "ZERO",
    "Account",
    "AccountAnalysis",
    "AccountId",
    "AccountType",
    "Card",
    "CardLine",
    "Company",
    "Correspondence",
    "DimensionCard",
    "DimensionLine",
    "DimensionTurnover",
    "DimensionValue",
    "DraftSummary",
    "Entered",
    "EntryDraft",
    "EntryId",
    "ImportFile",
    "ImportPlan",
    "Imported",
    "LineDraft",
    "Passage",
    "PeriodState",
    "Registers",
    "TrialBalanceRow",
]
