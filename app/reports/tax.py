"""Reports of value added tax: books and what is asked in, Sheet out."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from app.core.books import Books
from app.core.dates import Period, month_of
from app.core.sheet import Sheet
from app.ledger import service as ledger
from app.vat import reports as vat_reports
from app.vat import service as vat
from app.vat.records import Side

if TYPE_CHECKING:
    from app.reports.catalog import Asked, Report


def vat_return(books: Books, asked: Asked) -> Sheet:
    """The VAT return of the month in which the period ends."""
    month = month_of(asked.period.last)
    found = vat.vat_return(books, month)
    return vat_reports.vat_return(_frame(books, asked, month), found, vat.form_on(month.last))


def vat_sales(books: Books, asked: Asked) -> Sheet:
    """The register of sales of the month in which the period ends."""
    return _register(books, asked, Side.OUTPUT)


def vat_purchases(books: Books, asked: Asked) -> Sheet:
    """The register of purchases of the month in which the period ends."""
    return _register(books, asked, Side.INPUT)


def vat_annex_accrued(books: Books, asked: Asked) -> Sheet:
    """Rows of the annex of accrued VAT, to be typed in the portal."""
    return _annex(books, asked, Side.OUTPUT)


def vat_annex_deducted(books: Books, asked: Asked) -> Sheet:
    """Rows of the annex of deducted VAT, to be typed in the portal."""
    return _annex(books, asked, Side.INPUT)


def vat_threshold(books: Books, asked: Asked) -> Sheet:
    """How near the books are to the threshold of registration on the last day of the period."""
    day = asked.as_of or asked.period.last
    return vat_reports.threshold(_frame(books, asked, None), vat.threshold(books, day))


def vat_uncoded(books: Books, asked: Asked) -> Sheet:
    """Lines of the month on the accounts of VAT that carry no VAT code."""
    month = month_of(asked.period.last)
    return vat_reports.uncoded(_frame(books, asked, month), vat.uncoded(books, month))


def vat_misfits(books: Books, asked: Asked) -> Sheet:
    """Purchases of the month's return whose supplier does not fit what is deducted."""
    month = month_of(asked.period.last)
    return vat_reports.misfits(_frame(books, asked, month), vat.misfits(books, month))


def _register(books: Books, asked: Asked, side: Side) -> Sheet:
    month = month_of(asked.period.last)
    records = vat.all_box_records(books, month)
    return vat_reports.register(_frame(books, asked, month), side, records)


def _annex(books: Books, asked: Asked, side: Side) -> Sheet:
    month = month_of(asked.period.last)
    records = vat.all_box_records(books, month)
    form = vat.form_on(month.last)
    return vat_reports.annex(_frame(books, asked, month), side, records, form)


def _frame(books: Books, asked: Asked, month: Period | None) -> vat_reports.VatFrame:
    return vat_reports.VatFrame(
        company=ledger.company(books), period=month, language=asked.language
    )


REPORTS: Mapping[str, Report] = {
    "vat-return": vat_return,
    "vat-sales": vat_sales,
    "vat-purchases": vat_purchases,
    "vat-annex-accrued": vat_annex_accrued,
    "vat-annex-deducted": vat_annex_deducted,
    "vat-threshold": vat_threshold,
    "vat-uncoded": vat_uncoded,
    "vat-misfits": vat_misfits,
}
