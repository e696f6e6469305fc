"""What the screen of a run reads and calculates, in jobs: each reading of pay is recorded."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date
from uuid import UUID

from app.core.books import Books
from app.core.dates import Period, add_months, month_of
from app.core.errors import QT_TRANSLATE_NOOP, NotFound
from app.core.sheet import Sheet
from app.ledger import service as ledger
from app.ledger.records import EntryDraft, EntryId
from app.ledger.reports import entry_preview
from app.payroll import reports
from app.payroll import service as payroll
from app.payroll.records import Calculated, EmployeeId, Odd, Run, RunId, RunLine
from app.payroll.reports import PayFrame
from ui.kit.whole import Step

_EVER = Period(date(2000, 1, 1), date(2199, 12, 31))
OPEN = ("draft", "submitted", "approved")


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What shall be calculated: a month, the day it is paid, and from when it is corrected."""

    month: Period
    pay_day: date | None = None
    since: Period | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """What is looked at after a change: a kept run, or the month calculated anew."""

    run: RunId | None = None
    is_anew: bool = False
    only: EmployeeId | None = None
    """For whom alone something was typed: nobody else is calculated anew."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """A run as it was calculated or kept, with what it is compared to."""

    run: Run | None
    """None: not kept yet."""
    found: Calculated = field(repr=False)
    frame: PayFrame = field(repr=False)
    before: tuple[RunLine, ...] = field(default=(), repr=False)
    odd: tuple[Odd, ...] = field(default=(), repr=False)
    changed: bool = True
    """Whether it differs from what is kept of it."""

    @property
    def is_kept(self) -> bool:
        """Whether what is in sight is what the books hold."""
        return self.run is not None and not self.changed

    def sheet(self) -> Sheet:
        """Person by person."""
        return reports.run(self.frame, self.found.lines, self.before, self.odd)


def read_run(books: Books, run: Run, language: str) -> Seen:
    """A kept run with every figure."""
    month = month_of(run.month)
    lines = payroll.run_lines(books, run)
    found = payroll.kept_again(run, lines)
    return replace(_beside(books, found, month, language), run=run, changed=False)


def run_by_id(books: Books, key: UUID) -> Run:
    """The run of an id.

    Raises: NotFound "payroll.not_found".
    """
    for run in payroll.runs(books, _EVER):
        if run.id == key:
            return run
    raise NotFound("payroll.not_found", QT_TRANSLATE_NOOP("app", "This run is not there any more."))


def waiting_run(books: Books, month: Period) -> Run | None:
    """What of a month is kept and not posted."""
    return next((one for one in payroll.runs(books, month) if one.state in OPEN), None)


def calculate(books: Books, wish: Wish, key: RunId | None, language: str, step: Step) -> Seen:
    """A month calculated anew; of a kept run whether anything differs from it."""
    run = None if key is None else run_by_id(books, key)
    found = payroll.calculate_run(books, wish.month, wish.pay_day, since=wish.since, progress=step)
    changed = True
    if run is not None:
        changed = not payroll.is_same(found, payroll.kept_again(run, payroll.run_lines(books, run)))
    return replace(_beside(books, found, wish.month, language), run=run, changed=changed)


def calculate_one(books: Books, wish: Wish, seen: Seen, whom: EmployeeId) -> Seen:
    """What is in sight, with one person calculated anew: something was just typed for him.

    Units: GEL, tetri.
    """
    now = payroll.calculate_one(books, wish.month, whom, wish.pay_day, since=wish.since)
    code = next(
        (one.code for one in (*now.lines, *seen.found.lines) if one.employee_id == whom), ""
    )
    lines = [one for one in seen.found.lines if one.employee_id != whom]
    odd = [one for one in seen.odd if one.employee != code]
    found = replace(seen.found, lines=(*lines, *now.lines), odd=(*odd, *now.odd))
    return replace(seen, found=found, odd=found.odd, changed=True)


def preview(books: Books, seen: Seen, text: str, language: str) -> Sheet:
    """The entry that posting the run makes."""
    run = EntryId(seen.run.id if seen.run is not None else UUID(int=0))
    draft: EntryDraft = payroll.run_entry(books, seen.found, run, text)
    centres = ledger.register_names(books, "cost_centres")
    return entry_preview(ledger.company(books), draft, ledger.chart(books), language, centres)


def _beside(books: Books, found: Calculated, month: Period, language: str) -> Seen:
    """With names, the month before, and what is odd."""
    before = payroll.lines(books, month_of(add_months(month.first, -1)))
    live = tuple(line for line in before if line.is_live)
    centres = ledger.register_names(books, "cost_centres")
    frame = PayFrame(
        company=ledger.company(books),
        period=month,
        language=language,
        people={one.id: one for one in payroll.employees(books)},
        centres={str(key): name for key, name in centres.items()},
    )
    odd = found.odd or payroll.odd_of(found.lines, live, month)
    return Seen(run=None, found=found, frame=frame, before=live, odd=odd)
