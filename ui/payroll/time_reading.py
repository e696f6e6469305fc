"""What a job brings for the timesheet: the month looked through, its paper, who can be found."""

from __future__ import annotations

from dataclasses import dataclass, field

from app.core.books import Books
from app.core.dates import Period
from app.core.formats import LANGUAGES
from app.core.search import Index
from app.core.sheet import Sheet
from app.payroll import service as payroll
from ui.kit.choice_field import Option, index_of
from ui.payroll.time_book import TimeBook, opened


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """A month as it was read."""

    book: TimeBook = field(repr=False)
    paper: Sheet | None = field(repr=False)
    """The statutory form of what is kept."""
    language: str
    people: tuple[Option, ...] = field(repr=False)
    index: Index[Option] = field(repr=False)


def read_month(books: Books, month: Period, language: str) -> Reading:
    """Read a month; called inside a job."""
    time = payroll.month_time(books, month)
    people = tuple(
        Option(key=str(row.employee_id), code=row.code, names=dict.fromkeys(LANGUAGES, row.name))
        for row in time.rows
    )
    return Reading(
        book=opened(time),
        paper=payroll.month_paper(time, language),
        language=language,
        people=people,
        index=index_of(people),
    )
