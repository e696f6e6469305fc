"""What the ledger is made of. The sign convention of the whole program stands here.

A balance is debit less credit, so a debit balance is positive; every amount of a line is positive
on its side, and a storno line subtracts on its own side. All amounts are in GEL unless named.
"""

from app.currency.records import CurrencyRate, Rate, RatesFile
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
    EntriesBehind,
    EntryPassage,
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
    TaxableTurnover,
    TrialBalanceRow,
    VatTurnover,
)
from app.ledger.records.batches import Batch, BatchEntry
from app.ledger.records.charts import ChartChange, ChartImported, ChartPlan
from app.ledger.records.currencies import ForeignBalance, Revalued
from app.ledger.records.entries import (
    ZERO,
    DraftSummary,
    Entered,
    EntryDraft,
    EntryId,
    FoundEntry,
    LineDraft,
    SimilarEntry,
)
from app.ledger.records.founding import Founded, FoundedOpening, Founding
from app.ledger.records.imports import CheckedImport, Imported, ImportFile, ImportPlan
from app.ledger.records.journal import JournalEntry, JournalFilter, JournalLine, JournalPlace
from app.ledger.records.kinds import KINDS, STATES, kind_name, state_name
from app.ledger.records.merging import AccountRemainder, MergeProposal
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
from app.ledger.records.registers import FURTHER, REGISTER_NAMES, RegisterRow
from app.ledger.records.templates import EVERY, Occurrence, Recurrence, Template, TemplateId, Use
from app.ledger.records.titles import (
    ACCOUNT_TYPES,
    CASH_FLOWS,
    CURRENCY_RULES,
    DIMENSION_NAMES,
    SIDES,
)
from app.ledger.records.waiting import Decided, Together, WaitingDraft

__all__ = [
    "ACCOUNT_TYPES",
    "ANY",
    "CASH_FLOWS",
    "CURRENCY_RULES",
    "DIMENSIONS",
    "DIMENSION_NAMES",
    "EVERY",
    "FURTHER",
    "KINDS",
    "PAYMENT",
    "RECEIPT",
    "REGISTER_NAMES",
    "SIDES",
    "STATES",
    "ZERO",
    "Account",
    "AccountAnalysis",
    "AccountId",
    "AccountRemainder",
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
    "CheckedImport",
    "Company",
    "Correspondence",
    "CurrencyRate",
    "Decided",
    "DimensionCard",
    "DimensionLine",
    "DimensionTurnover",
    "DimensionValue",
    "DraftSummary",
    "Entered",
    "EntriesBehind",
    "EntryDraft",
    "EntryId",
    "EntryPassage",
    "FiscalYear",
    "ForeignBalance",
    "FoundEntry",
    "Founded",
    "FoundedOpening",
    "Founding",
    "ImportFile",
    "ImportPlan",
    "Imported",
    "JournalEntry",
    "JournalFilter",
    "JournalLine",
    "JournalPlace",
    "LineDraft",
    "MergeProposal",
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
    "RegisterRow",
    "Registers",
    "Reopening",
    "Revalued",
    "SimilarEntry",
    "TaxableTurnover",
    "Template",
    "TemplateId",
    "Together",
    "TrialBalanceRow",
    "Use",
    "VatTurnover",
    "WaitingDraft",
    "YearClosed",
    "kind_name",
    "state_name",
]
