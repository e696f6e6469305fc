"""Sheets of value added tax: the return, its registers, and what waits."""

from app.vat.reports.frame import VatFrame, record_key, reference_of
from app.vat.reports.others import (
    DueThing,
    due,
    entry_lines,
    proportion,
    registered_words,
    threshold,
    threshold_words,
    uncoded,
)
from app.vat.reports.registers import annex, documents, register
from app.vat.reports.return_sheets import (
    STATES,
    checks,
    differences,
    returns,
    state_of,
    vat_return,
)

__all__ = [
    "STATES",
    "DueThing",
    "VatFrame",
    "annex",
    "checks",
    "differences",
    "documents",
    "due",
    "entry_lines",
    "proportion",
    "record_key",
    "reference_of",
    "register",
    "registered_words",
    "returns",
    "state_of",
    "threshold",
    "threshold_words",
    "uncoded",
    "vat_return",
]
