"""What the ledger is made of. The sign convention of the whole program stands here.

A balance is debit less credit, so a debit balance is positive; every amount of a line is positive
on its side, and a storno line subtracts on its own side. All amounts are in GEL unless named.
"""

from app.ledger.records.accounts import Account, AccountId, AccountType, Company, Registers
from app.ledger.records.balances import (
    Card,
    CardLine,
    CardPlace,
    CardSummary,
    MonthTurnover,
    TrialBalanceRow,
    VatTurnover,
)
from app.ledger.records.entries import ZERO, DraftSummary, Entered, EntryDraft, EntryId, LineDraft
from app.ledger.records.imports import Imported, ImportFile, ImportPlan
from app.ledger.records.journal import JournalEntry, JournalFilter, JournalLine, JournalPlace
from app.ledger.records.kinds import KINDS, STATES, kind_name, state_name
from app.ledger.records.notes import Note, NoteLine
from app.ledger.records.periods import PeriodState

__all__ = [
    "KINDS",
    "STATES",
    "ZERO",
    "Account",
    "AccountId",
    "AccountType",
    "Card",
    "CardLine",
    "CardPlace",
    "CardSummary",
    "Company",
    "DraftSummary",
    "Entered",
    "EntryDraft",
    "EntryId",
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
    "PeriodState",
    "Registers",
    "TrialBalanceRow",
    "VatTurnover",
    "kind_name",
    "state_name",
]
