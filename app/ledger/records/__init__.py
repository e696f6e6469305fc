"""What the ledger is made of. The sign convention of the whole program stands here.

A balance is debit less credit, so a debit balance is positive; every amount of a line is positive
on its side, and a storno line subtracts on its own side. All amounts are in GEL unless named.
"""

from app.ledger.records.accounts import Account, AccountId, AccountType, Company, Registers
from app.ledger.records.approval import ANY, ApprovalPolicy, ApprovalRule, PAYMENT, RECEIPT
from app.ledger.records.balances import Card, CardLine, CardPlace, CardSummary, MonthTurnover, TrialBalanceRow, VatTurnover
from app.ledger.records.batches import Batch, BatchEntry
from app.ledger.records.currencies import CurrencyRate, ForeignBalance, Rate, RatesFile, Revalued
from app.ledger.records.entries import DraftSummary, Entered, EntryDraft, EntryId, LineDraft, ZERO
from app.ledger.records.imports import ImportFile, ImportPlan, Imported
from app.ledger.records.journal import JournalEntry, JournalFilter, JournalLine, JournalPlace
from app.ledger.records.kinds import KINDS, STATES, kind_name, state_name
from app.ledger.records.notes import Note, NoteLine
from app.ledger.records.periods import FiscalYear, Obstacle, PeriodChange, PeriodException, PeriodState, Reopening, YearClosed

__all__ = [
    "ANY",
    "Account",
    "AccountId",
    "AccountType",
    "ApprovalPolicy",
    "ApprovalRule",
    "Batch",
    "BatchEntry",
    "Card",
    "CardLine",
    "CardPlace",
    "CardSummary",
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
    "JournalEntry",
    "JournalFilter",
    "JournalLine",
    "JournalPlace",
    "KINDS",
    "LineDraft",
    "MonthTurnover",
    "Note",
    "NoteLine",
    "Obstacle",
    "PAYMENT",
    "PeriodChange",
    "PeriodException",
    "PeriodState",
    "RECEIPT",
    "Rate",
    "RatesFile",
    "Registers",
    "Reopening",
    "Revalued",
    "STATES",
    "TrialBalanceRow",
    "VatTurnover",
    "YearClosed",
    "ZERO",
    "kind_name",
    "state_name",
]
