"""Reports of the ledger: records in, Sheet out. One report, one file."""

from app.ledger.reports.account_analysis import account_analysis
from app.ledger.reports.account_card import account_card, card_opening, card_row, card_sheet
from app.ledger.reports.accounting_note import accounting_note, correspondences
from app.ledger.reports.batches import batch_content, batch_list
from app.ledger.reports.chart import chart_of_accounts
from app.ledger.reports.chessboard import chessboard
from app.ledger.reports.dimension_card import dimension_card
from app.ledger.reports.entries_behind import entries_behind
from app.ledger.reports.entry_effect import entry_effect
from app.ledger.reports.entry_preview import entry_preview
from app.ledger.reports.frame import NO_ACCOUNT, Frame
from app.ledger.reports.general_ledger import general_ledger, general_ledger_of_account
from app.ledger.reports.imports import file_rows, import_faults, import_plan, rate_list
from app.ledger.reports.journal import journal
from app.ledger.reports.journal_list import (
    LINE_MARK,
    Names,
    draft_list,
    entry_rows,
    journal_list,
    names_of,
)
from app.ledger.reports.periods import Months, obstacle_list, obstacle_text, period_list
from app.ledger.reports.registers import register_list
from app.ledger.reports.revaluation import foreign_balances
from app.ledger.reports.templates import template_lines, template_list
from app.ledger.reports.trial_balance import FLAT, TrialBalanceForm, trial_balance
from app.ledger.reports.turnover import dimension_turnover
from app.ledger.reports.waiting import note_lines, waiting_list

__all__ = [
    "FLAT",
    "LINE_MARK",
    "NO_ACCOUNT",
    "Frame",
    "Months",
    "Names",
    "TrialBalanceForm",
    "account_analysis",
    "account_card",
    "accounting_note",
    "batch_content",
    "batch_list",
    "card_opening",
    "card_row",
    "card_sheet",
    "chart_of_accounts",
    "chessboard",
    "correspondences",
    "dimension_card",
    "dimension_turnover",
    "draft_list",
    "entries_behind",
    "entry_effect",
    "entry_preview",
    "entry_rows",
    "file_rows",
    "foreign_balances",
    "general_ledger",
    "general_ledger_of_account",
    "import_faults",
    "import_plan",
    "journal",
    "journal_list",
    "names_of",
    "note_lines",
    "obstacle_list",
    "obstacle_text",
    "period_list",
    "rate_list",
    "register_list",
    "template_lines",
    "template_list",
    "trial_balance",
    "waiting_list",
]
