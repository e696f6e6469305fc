"""Sheets of value added tax: the return, its registers, and what waits."""

from app.vat.reports.frame import VatFrame, record_key, reference_of
from app.vat.reports.others import (
    REGISTERED,
    misfits,
    proportion,
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
    "REGISTERED",
    "STATES",
    "VatFrame",
    "annex",
    "checks",
    "differences",
    "documents",
    "misfits",
    "proportion",
    "record_key",
    "reference_of",
    "register",
    "returns",
    "state_of",
    "threshold",
    "threshold_words",
    "uncoded",
    "vat_return",
]
