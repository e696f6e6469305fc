"""Reports of the ledger: records in, Sheet out. One report, one file."""

from app.ledger.reports.account_analysis import account_analysis
from app.ledger.reports.account_card import account_card
from app.ledger.reports.accounting_note import accounting_note, correspondences
from app.ledger.reports.chessboard import chessboard
from app.ledger.reports.dimension_card import dimension_card
from app.ledger.reports.frame import Frame
from app.ledger.reports.general_ledger import general_ledger, general_ledger_of_account
from app.ledger.reports.journal import journal
from app.ledger.reports.journal_list import (
    LINE_MARK,
    Names,
    draft_list,
    entry_rows,
    journal_list,
    names_of,
)
from app.ledger.reports.trial_balance import FLAT, TrialBalanceForm, trial_balance
from app.ledger.reports.turnover import dimension_turnover

__all__ = [
    "FLAT",
    "LINE_MARK",
    "Frame",
    "Names",
    "TrialBalanceForm",
    "account_analysis",
    "account_card",
    "accounting_note",
    "chessboard",
    "correspondences",
    "dimension_card",
    "dimension_turnover",
    "draft_list",
    "entry_rows",
    "general_ledger",
    "general_ledger_of_account",
    "journal",
    "journal_list",
    "names_of",
    "trial_balance",
]
