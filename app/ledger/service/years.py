"""Verbs of fiscal years."""

from __future__ import annotations

from decimal import Decimal
from uuid import UUID

from app.core.books import Books
from app.core.changes import Changed, Topic
from app.core.errors import QT_TRANSLATE_NOOP, NotFound
from app.core.ids import twin_of
from app.core.messages import MESSAGES
from app.core.texts import Texts
from app.ledger import queries
from app.ledger.records import FiscalYear, YearClosed

_CLOSING = QT_TRANSLATE_NOOP("app", "Closing of the year {year}")
_OPENING = QT_TRANSLATE_NOOP("app", "Result of the year {year}")


def years(books: Books) -> tuple[FiscalYear, ...]:
    """The fiscal years, their months by state, and how far each is closed."""
    with books.read() as tx:
        return queries.years(tx, books.tenant)


def year_by_label(books: Books, label: int) -> FiscalYear:
    """A fiscal year by the calendar year in which it ends.

    Raises: NotFound "year.not_found".
    """
    for year in years(books):
        if year.year == label:
            return year
    raise NotFound("year.not_found", MESSAGES["year.not_found"], year=str(label))


def close_year(books: Books, request: UUID, label: int) -> Changed[YearClosed]:
    """Bring income and expense of a year to zero, and its result to retained earnings or loss.

    Raises: Refused while the year is not over, has drafts, is closed already, or an account role
    is not bound; NotFound for a year that these books do not have.
    """
    texts = Texts(books.language)
    with books.write() as tx:
        answer = tx.call(
            "close_year",
            tenant=books.tenant,
            request=request,
            year=label,
            id=request,
            opening_id=twin_of(request),
            text=texts.say(_CLOSING, year=str(label)),
            opening_text=texts.say(_OPENING, year=str(label)),
        )
    done = YearClosed(
        state=str(answer["state"]),
        references=queries.entered(answer).references,
        result=Decimal(answer["result"]),
    )
    return Changed(value=done, topics=Topic.JOURNAL | Topic.BALANCES | Topic.EVENTS)
