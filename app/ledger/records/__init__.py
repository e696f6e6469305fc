"""What the ledger is made of. The sign convention of the whole program stands here.

A balance is debit less credit, so a debit balance is positive; every amount of a line is positive
on its side, and a storno line subtracts on its own side. All amounts are in GEL unless named.
"""

from app.ledger.records.accounts import Account, AccountId, AccountType, Company, Registers
from app.ledger.records.approval import ANY, PAYMENT, RECEIPT, ApprovalPolicy, ApprovalRule
from app.ledger.records.balances import Card, CardLine, TrialBalanceRow
from app.ledger.records.batches import Batch, BatchEntry
from app.ledger.records.currencies import CurrencyRate, ForeignBalance, Rate, RatesFile, Revalued
from app.ledger.records.entries import ZERO, DraftSummary, Entered, EntryDraft, EntryId, LineDraft
from app.ledger.records.imports import Imported, ImportFile, ImportPlan
from app.ledger.records.periods import (
    FiscalYear,
    Obstacle,
    PeriodChange,
    PeriodException,
    PeriodState,
    Reopening,
    YearClosed,
)

__all__ = [
    "ANY",
    "PAYMENT",
    "RECEIPT",
    "ZERO",
    "Account",
    "AccountId",
    "AccountType",
    "ApprovalPolicy",
    "ApprovalRule",
    "Batch",
    "BatchEntry",
    "Card",
    "CardLine",
    "Company",
    "CurrencyRate",
    "DraftSummary",
    "Entered",
    "EntryDraft",
    "EntryId",
    "FiscalYear",
    "ForeignBalance",
    "ImportFile",
    "ImportPlan",
    "Imported",
    "LineDraft",
    "Obstacle",
    "PeriodChange",
    "PeriodException",
    "PeriodState",
    "Rate",
    "RatesFile",
    "Registers",
    "Reopening",
    "Revalued",
    "TrialBalanceRow",
    "YearClosed",
]
