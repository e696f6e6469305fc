"""Reports of turnovers between accounts and by dimension: books and what is asked in, Sheet out."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from app.core.books import Books
from app.core.errors import QT_TRANSLATE_NOOP, Refused
from app.core.sheet import Sheet
from app.ledger import reports as ledger_reports
from app.ledger import service as ledger

if TYPE_CHECKING:
    from app.reports.catalog import Asked, Report


def account_analysis(books: Books, asked: Asked) -> Sheet:
    """An account by its corresponding accounts.

    Raises: Refused "report.account_missing"; NotFound "account.not_found".
    """
    if not asked.account:
        raise Refused(
            "report.account_missing",
            QT_TRANSLATE_NOOP("app", "Name the account to analyse with --account CODE."),
        )
    analysis = ledger.account_analysis(books, asked.account, asked.period)
    return ledger_reports.account_analysis(
        _frame(books, asked), ledger.chart(books), analysis, by_month=asked.by == "month"
    )


def entries_behind(books: Books, asked: Asked) -> Sheet:
    """The entries behind the turnover of an account with another, or with none.

    Raises: Refused "report.account_missing" or "report.corresponding_missing"; NotFound
    "account.not_found".
    """
    if not asked.account:
        raise Refused(
            "report.account_missing",
            QT_TRANSLATE_NOOP("app", "Name the account to analyse with --account CODE."),
        )
    if not asked.corresponding:
        raise Refused(
            "report.corresponding_missing",
            QT_TRANSLATE_NOOP(
                "app",
                "Name the account on the other side with --corresponding CODE; “-” stands for "
                "none.",
            ),
        )
    other = None if asked.corresponding == ledger_reports.NO_ACCOUNT else asked.corresponding
    behind = ledger.entries_behind(books, (asked.account, other), asked.period)
    return ledger_reports.entries_behind(
        _frame(books, asked), ledger.chart(books), behind, asked.side
    )


def chessboard(books: Books, asked: Asked) -> Sheet:
    """The chessboard of a period.

    Raises: Refused "report.levels".
    """
    if asked.levels is not None and asked.levels < 1:
        raise Refused(
            "report.levels",
            QT_TRANSLATE_NOOP("app", "“{levels}” levels cannot be shown. Ask for 1 or more."),
            levels=asked.levels,
        )
    return ledger_reports.chessboard(
        _frame(books, asked),
        ledger.chart(books),
        ledger.chessboard(books, asked.period),
        asked.levels,
    )


def turnover(books: Books, asked: Asked) -> Sheet:
    """Turnover by the values of a dimension.

    Raises: Refused "report.dimension_missing"; NotFound "dimension.not_found" or
    "account.not_found".
    """
    dimension = _dimension(asked)
    found = ledger.dimension_turnover(books, dimension, asked.period, asked.account)
    return ledger_reports.dimension_turnover(
        _frame(books, asked), ledger.chart(books), dimension, found
    )


def dimension_card(books: Books, asked: Asked) -> Sheet:
    """The card of one value of a dimension.

    Raises: Refused "report.dimension_missing" or "report.value_missing"; NotFound
    "dimension.not_found", "dimension.value_not_found" or "account.not_found".
    """
    dimension = _dimension(asked)
    if not asked.value:
        raise Refused(
            "report.value_missing",
            QT_TRANSLATE_NOOP("app", "Name whose card it is with --value CODE."),
        )
    named = (dimension, asked.value)
    card = ledger.dimension_card(books, named, asked.period, asked.account)
    return ledger_reports.dimension_card(_frame(books, asked), ledger.chart(books), dimension, card)


def _dimension(asked: Asked) -> str:
    if not asked.dimension:
        raise Refused(
            "report.dimension_missing",
            QT_TRANSLATE_NOOP(
                "app", "Name the dimension with --dimension: party, contract, employee, item ..."
            ),
        )
    return asked.dimension


def _frame(books: Books, asked: Asked) -> ledger_reports.Frame:
    return ledger_reports.Frame(
        company=ledger.company(books), period=asked.period, language=asked.language
    )


REPORTS: Mapping[str, Report] = {
    "account-analysis": account_analysis,
    "entries-behind": entries_behind,
    "chessboard": chessboard,
    "turnover": turnover,
    "dimension-card": dimension_card,
}
