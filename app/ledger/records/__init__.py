"""What the ledger is made of. The sign convention of the whole program stands here.

A balance is debit less credit, so a debit balance is positive; every amount of a line is positive
on its side, and a storno line subtracts on its own side. All amounts are in GEL unless named.
"""

from app.ledger.records.accounts import Account, AccountId, AccountType, Company, Registers
from app.ledger.records.attachments import Attachment, AttachmentId
from app.ledger.records.balances import Card, CardLine, TrialBalanceRow
from app.ledger.records.charts import ChartChange, ChartImported, ChartPlan
from app.ledger.records.entries import ZERO, DraftSummary, Entered, EntryDraft, EntryId, LineDraft
from app.ledger.records.imports import Imported, ImportFile, ImportPlan
from app.ledger.records.openings import OpeningAccounts, OpeningPlan
from app.ledger.records.periods import PeriodState
from app.ledger.records.templates import Occurrence, Recurrence, Template, TemplateId

__all__ = [
    "ZERO",
    "Account",
    "AccountId",
    "AccountType",
    "Attachment",
    "AttachmentId",
    "Card",
    "CardLine",
    "ChartChange",
    "ChartImported",
    "ChartPlan",
    "Company",
    "DraftSummary",
    "Entered",
    "EntryDraft",
    "EntryId",
    "ImportFile",
    "ImportPlan",
    "Imported",
    "LineDraft",
    "Occurrence",
    "OpeningAccounts",
    "OpeningPlan",
    "PeriodState",
    "Recurrence",
    "Registers",
    "Template",
    "TemplateId",
    "TrialBalanceRow",
]
