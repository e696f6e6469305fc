"""Reports of the ledger: records in, Sheet out. One report, one file."""

from app.ledger.reports.account_card import account_card
from app.ledger.reports.frame import Frame
from app.ledger.reports.trial_balance import trial_balance

__all__ = ["Frame", "account_card", "trial_balance"]
