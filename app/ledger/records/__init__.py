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
from app.ledger.records.approval import ANY, PAYMENT, RECEIPT, ApprovalPolicy, ApprovalRule
from app.ledger.records.attachments import Attachment, AttachmentId
from app.ledger.records.balances import (
    Card,
    CardLine,
    CardPlace,
    CardSummary,
    MonthTurnover,
    TrialBalanceRow,
    VatTurnover,
)
from app.ledger.records.batches import Batch, BatchEntry
from app.ledger.records.charts import ChartChange, ChartImported, ChartPlan
from app.ledger.records.currencies import CurrencyRate, ForeignBalance, Rate, RatesFile, Revalued
from app.ledger.records.entries import (
    ZERO,
    DraftSummary,
    Entered,
    EntryDraft,
    EntryId,
    LineDraft,
    SimilarEntry,
)
from app.ledger.records.imports import Imported, ImportFile, ImportPlan
from app.ledger.records.journal import JournalEntry, JournalFilter, JournalLine, JournalPlace
from app.ledger.records.kinds import KINDS, STATES, kind_name, state_name
from app.ledger.records.notes import Note, NoteLine
from app.ledger.records.openings import OpeningAccounts, OpeningPlan
from app.ledger.records.periods import (
    FiscalYear,
    Obstacle,
    PeriodChange,
    PeriodException,
    PeriodState,
    Reopening,
    YearClosed,
)
from app.ledger.records.templates import Occurrence, Recurrence, Template, TemplateId

__all__ = [
    "ANY",
    "DIMENSIONS",
    "KINDS",
    "PAYMENT",
    "RECEIPT",
    "STATES",
    "ZERO",
    "Account",
    "AccountAnalysis",
    "AccountId",
    "AccountType",
    "ApprovalPolicy",
    "ApprovalRule",
    "Attachment",
    "AttachmentId",
    "Batch",
    "BatchEntry",
    "Card",
    "CardLine",
    "CardPlace",
    "CardSummary",
    "ChartChange",
    "ChartImported",
    "ChartPlan",
    "Company",
    "Correspondence",
    "CurrencyRate",
    "DimensionCard",
    "DimensionLine",
    "DimensionTurnover",
    "DimensionValue",
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
    "LineDraft",
    "MonthTurnover",
    "Note",
    "NoteLine",
    "Obstacle",
    "Occurrence",
    "OpeningAccounts",
    "OpeningPlan",
    "Passage",
    "PeriodChange",
    "PeriodException",
    "PeriodState",
    "Rate",
    "RatesFile",
    "Recurrence",
    "Registers",
    "Reopening",
    "Revalued",
    "SimilarEntry",
    "Template",
    "TemplateId",
    "TrialBalanceRow",
    "VatTurnover",
    "YearClosed",
    "kind_name",
    "state_name",
]
