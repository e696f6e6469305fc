"""Every report by its name: books and what is asked in, Sheet out."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from app.core.books import Books
from app.core.dates import Period
from app.core.errors import QT_TRANSLATE_NOOP, Refused
from app.core.sheet import Sheet
from app.ledger import reports as ledger_reports
from app.ledger import service as ledger
from app.reports import analysis


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What a reader asks of a report: which days, in which language, and of what.

    `account`, `entry`, `dimension` and `value` are codes; `levels` is how deep the chart is shown;
    `by` is month where a report is to be cut into months.
    """

    period: Period
    language: str
    account: str | None = None
    dimension: str | None = None
    value: str | None = None
    levels: int | None = None
    entry: str | None = None
    by: str | None = None


Report = Callable[[Books, Asked], Sheet]


def trial_balance(books: Books, asked: Asked) -> Sheet:
    """The trial balance of a period."""
    frame = _frame(books, asked)
    return ledger_reports.trial_balance(
        frame, ledger.chart(books), ledger.trial_balance(books, asked.period)
    )


def account_card(books: Books, asked: Asked) -> Sheet:
    """The card of one account.

    Raises: Refused "report.account_missing"; NotFound "account.not_found".
    """
    if not asked.account:
        raise Refused(
            "report.account_missing",
            QT_TRANSLATE_NOOP("app", "Name the account of the card with --account CODE."),
        )
    card = ledger.account_card(books, asked.account, asked.period)
    return ledger_reports.account_card(_frame(books, asked), card)


def _frame(books: Books, asked: Asked) -> ledger_reports.Frame:
    return ledger_reports.Frame(
        company=ledger.company(books), period=asked.period, language=asked.language
    )


REPORTS: Mapping[str, Report] = {
    "trial-balance": trial_balance,
    "account-card": account_card,
    **analysis.REPORTS,
}
