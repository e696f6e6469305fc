"""Reports of the ledger: records in, Sheet out. One report, one file."""

from app.ledger.reports.account_analysis import account_analysis
from app.ledger.reports.account_card import account_card
from app.ledger.reports.chessboard import chessboard
from app.ledger.reports.dimension_card import dimension_card
from app.ledger.reports.frame import Frame
from app.ledger.reports.trial_balance import trial_balance
from app.ledger.reports.turnover import dimension_turnover

__all__ = [
    "Frame",
    "account_analysis",
    "account_card",
    "chessboard",
    "dimension_card",
    "dimension_turnover",
    "trial_balance",
]
