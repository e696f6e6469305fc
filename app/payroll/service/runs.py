"""Runs of payroll: calculated as often as one likes, kept, handed in, posted, taken back."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from uuid import UUID

from app.core import law
from app.core.books import Books
from app.core.changes import Changed, Topic
from app.core.dates import Period, add_months, month_of
from app.core.errors import QT_TRANSLATE_NOOP, Refused
from app.core.money import GEL, CurrencyCode
from app.core.working_days import work_calendar
from app.ledger import service as ledger
from app.ledger.records import AccountId, EntryDraft, EntryId
from app.payroll import difference_rules, line_rules, month_rules, posting_rules, queries, run_rules
from app.payroll.pay_items import pay_items
from app.payroll.records import (
    Calculated,
    Employee,
    EmployeeId,
    IncomeKind,
    Odd,
    Run,
    RunId,
    RunKind,
    RunLine,
    RunSaved,
    Timesheet,
)
from app.payroll.rules import Law

Progress = Callable[[int, int], object]
"""Told how many of all employees are done; may raise to end the work."""
_TOPICS = Topic.PAYROLL | Topic.JOURNAL | Topic.BALANCES | Topic.EVENTS
_MONTHS_BEFORE = 12
"""How far back posted months are read: for the average of a leave and the year of payment."""


@dataclass(frozen=True, slots=True)
class _Read:
    """What a run is calculated from, read once."""

    employees: tuple[Employee, ...]
    sheets: Mapping[tuple[EmployeeId, date], Timesheet]
    posted: Mapping[EmployeeId, list[RunLine]]
    rates: Mapping[CurrencyCode, Decimal]


def law_tables() -> tuple[Law, law.Rates]:
    """Tax and pension, and the labour values, as they are dated."""
    tables = Law(income_tax=law.rates("income_tax"), pension=law.rates("pension"))
    return tables, law.rates("labour")


def book_of(month: Period, pay_day: date) -> run_rules.RuleBook:
    """The rules of a month that is paid on a day.

    Raises: Refused "law.rate_unknown".
    """
    return run_rules.rule_book(month, pay_day, law_tables(), pay_items(), work_calendar())


def runs(books: Books, months: Period) -> tuple[Run, ...]:
    """The runs of months and how far each is, without amounts."""
    with books.read() as tx:
        return queries.runs(tx, books.tenant, months.first, months.last)


def run_lines(books: Books, run: Run) -> tuple[RunLine, ...]:
    """What a run comes to for each employee, with every figure. The reading is an event."""
    with books.write() as tx:
        return queries.lines(tx, books.tenant, month_of(run.month), run.id)


def lines(books: Books, months: Period, *, with_figures: bool = False) -> tuple[RunLine, ...]:
    """The lines of all runs of months, drafts and reversed ones too. The reading is an event."""
    with books.write() as tx:
        return queries.lines(tx, books.tenant, months, with_figures=with_figures)


def calculate_run(
    books: Books,
    month: Period,
    pay_day: date | None = None,
    *,
    since: Period | None = None,
    progress: Progress | None = None,
) -> Calculated:
    """What a month comes to for everybody, less what stands of it already; nothing is kept.

    `since`: months from this one on are calculated anew too, and what they differ by from what
    was posted for them comes along as a correction. Without `pay_day` the month is paid on its
    last day. Done twice without a change it gives the same; once posted, nothing more.

    Units: GEL, tetri.
    Raises: Refused as `run_rules.calculate`, with the employee; Denied without payroll:read.
    """
    day = pay_day or month.last
    first = min(since.first if since is not None else month.first, month.first)
    read = _read(books, (first, month), day, None)
    return _calculated(read, _months(first, month), (month, day), progress)


def calculate_one(
    books: Books,
    month: Period,
    whom: EmployeeId,
    pay_day: date | None = None,
    *,
    since: Period | None = None,
) -> Calculated:
    """As `calculate_run`, of one employee alone, for whom something was just typed.

    Units: GEL, tetri.
    Raises: as `calculate_run`.
    """
    day = pay_day or month.last
    first = min(since.first if since is not None else month.first, month.first)
    read = _read(books, (first, month), day, whom)
    return _calculated(read, _months(first, month), (month, day), None)


def calculate_for(
    people: Sequence[Employee],
    sheets: Iterable[Timesheet],
    posted: Iterable[RunLine],
    month: Period,
    pay_day: date,
) -> Calculated:
    """As `calculate_run`, of people who are given and stand in no books; pay in lari alone.

    `posted`: the lines of earlier months, as `as_posted` gives them.

    Units: GEL, tetri.
    Raises: as `calculate_run`.
    """
    stands: dict[EmployeeId, list[RunLine]] = {}
    for line in posted:
        stands.setdefault(line.employee_id, []).append(line)
    read = _Read(
        employees=tuple(people),
        sheets={(one.employee_id, one.month): one for one in sheets},
        posted=stands,
        rates={},
    )
    return _calculated(read, (month,), (month, pay_day), None)


def _calculated(
    read: _Read, months: Sequence[Period], paid: tuple[Period, date], progress: Progress | None
) -> Calculated:
    month, day = paid
    found: list[RunLine] = []
    for at, employee in enumerate(read.employees):
        found += _of_employee(employee, read, months, paid)
        if progress is not None:
            progress(at + 1, len(read.employees))
    stands = any(x.month == month.first for lines in read.posted.values() for x in lines)
    now = any(line.month == month.first for line in found)
    return Calculated(
        month=month.first,
        kind=(RunKind.EXTRA if stands else RunKind.MONTH) if now else RunKind.CORRECTION,
        entry_date=month.last,
        pay_day=day,
        edition=f"{day:%Y-%m-%d}",
        lines=tuple(found),
        odd=odd_of(found, (line for lines in read.posted.values() for line in lines), month),
    )


def odd_of(found: Iterable[RunLine], posted: Iterable[RunLine], month: Period) -> tuple[Odd, ...]:
    """What differs from the month before; a person looks at it before the run is handed in."""
    before = add_months(month.first, -1)
    last = [line for line in posted if line.is_live and line.month == before]
    now = [line for line in found if line.month == month.first]
    return difference_rules.odd(
        line_rules.by_person(now), line_rules.by_person(last), difference_rules.Thresholds()
    )


def kept_again(run: Run, lines: Sequence[RunLine]) -> Calculated:
    """A run that was kept as it was calculated then, for what it will post."""
    return Calculated(
        month=run.month,
        kind=run.kind,
        entry_date=run.entry_date,
        pay_day=run.pay_day,
        edition=run.edition,
        lines=tuple(lines),
    )


def is_same(found: Calculated, kept: Calculated) -> bool:
    """Whether calculating again came to the same for everybody."""
    return _compared(found) == _compared(kept)


def _compared(one: Calculated) -> dict[tuple[object, ...], object]:
    return {
        (line.employee_id, line.kind, line.month): (line.sums, frozenset(line.shares))
        for line in one.lines
    }


def run_entry(books: Books, found: Calculated, run: EntryId, text: str) -> EntryDraft:
    """The entry that a run posts: sums by account and cost centre, without names.

    Raises: Refused "payroll.role_unbound".
    """
    return entry_for(found, run, ledger.account_roles(books), text)


def entry_for(
    found: Calculated, run: EntryId, accounts: Mapping[str, AccountId], text: str
) -> EntryDraft:
    """The entry of a run on accounts that are given by their roles.

    Raises: Refused "payroll.role_unbound".
    """
    items = pay_items().on(found.pay_day)
    return posting_rules.entry_of_run(found, run, accounts, items, text)


def _rate(books: Books, code: CurrencyCode, day: date) -> Decimal:
    found = ledger.rate_on(books, code, day)
    if found is None:
        raise Refused(
            "payroll.rate_missing",
            QT_TRANSLATE_NOOP(
                "app", "No rate of {currency} is known for {day}. Bring it in, then calculate."
            ),
            currency=code,
            day=day,
        )
    return found


def _months(first: date, month: Period) -> tuple[Period, ...]:
    found = [month_of(first)]
    while found[-1].first < month.first:
        found.append(month_of(add_months(found[-1].first, 1)))
    return tuple(found)


def _read(
    books: Books, months: tuple[date, Period], pay_day: date, only: EmployeeId | None
) -> _Read:
    """Employees, time and what stands; one transaction, so that all is of one moment."""
    first, month = months
    back = Period(min(add_months(first, -_MONTHS_BEFORE), date(pay_day.year, 1, 1)), month.last)
    asked = None if only is None else (only,)
    with books.write() as tx:
        employees = queries.employees(tx, books.tenant, asked)
        sheets = queries.timesheets(tx, books.tenant, first, month.first, asked)
        if only is None:
            lines = queries.lines(tx, books.tenant, back)
        else:
            lines = queries.lines_of(tx, books.tenant, back, only)
    posted: dict[EmployeeId, list[RunLine]] = {}
    for line in lines:
        if line.is_live:
            posted.setdefault(line.employee_id, []).append(line)
    currencies = {
        terms.currency for one in employees for terms in one.terms if terms.currency != GEL
    }
    return _Read(
        employees,
        {(sheet.employee_id, sheet.month): sheet for sheet in sheets},
        posted,
        {code: _rate(books, code, pay_day) for code in sorted(currencies)},
    )


def _of_employee(
    employee: Employee, read: _Read, months: Sequence[Period], paid: tuple[Period, date]
) -> Iterator[RunLine]:
    """The lines of one employee; months before the last only where something differs."""
    stands = list(read.posted.get(employee.id, ()))
    for month in months:
        mine = [line for line in stands if line.month == month.first]
        day = paid[1] if month == paid[0] else _paid_on(mine, month)
        kinds = month_rules.kinds_of(employee, month)
        was = {line.kind for line in mine}
        for kind in (*kinds, *(one for one in IncomeKind if one in was and one not in kinds)):
            of_kind = [line for line in mine if line.kind is kind]
            known = month_rules.Known(
                book=_book(month, day),
                sheet=read.sheets.get((employee.id, month.first)),
                posted=stands,
                rates=read.rates,
            )
            person = month_rules.month_of(employee, kind, known)
            result = run_rules.calculate(person, known.book) if kind in kinds else None
            line = line_rules.line_of(employee, kind, result, month.first, of_kind)
            if line.sums or (month == paid[0] and not of_kind):
                stands.append(as_posted(line, day))
                yield line


def _paid_on(lines: Sequence[RunLine], month: Period) -> date:
    days = [line.pay_day for line in lines if line.pay_day is not None]
    return days[0] if days else month.last


def as_posted(line: RunLine, day: date) -> RunLine:
    """A calculated line as it stands once its run is posted, to be paid on a day."""
    return replace(line, pay_day=day, is_live=True)


_BOOKS: dict[tuple[Period, date], run_rules.RuleBook] = {}


def _book(month: Period, day: date) -> run_rules.RuleBook:
    """The rules of a month; values of the law do not change while the program runs."""
    key = month, day
    if key not in _BOOKS:
        _BOOKS[key] = book_of(month, day)
    return _BOOKS[key]


def save_run(
    books: Books,
    request: UUID,
    found: Calculated,
    text: str,
    run: tuple[RunId, int] | None = None,
) -> Changed[RunSaved]:
    """Keep a calculated run and the draft of its entry; with `run` an earlier one is replaced.

    Raises: Refused "payroll.no_lines", "payroll.role_unbound"; Conflict when someone changed it.
    """
    this = EntryId(request) if run is None else EntryId(run[0])
    entry = run_entry(books, found, this, text)
    with books.write() as tx:
        answer = tx.call(
            "save_payroll_run",
            tenant=books.tenant,
            request=request,
            run=queries.run_json(found, RunId(this), text),
            entry=entry.as_json(),
            expected_version=None if run is None else run[1],
        )
    return Changed(value=_saved(answer), topics=Topic.PAYROLL | Topic.JOURNAL | Topic.EVENTS)


def post_run(books: Books, request: UUID, run: RunId, expected_version: int) -> Changed[RunSaved]:
    """Post a run, or hand it in where a second person has to approve it; the state says which.

    Raises: Refused with every fault; Conflict when someone changed it meanwhile.
    """
    with books.write() as tx:
        answer = tx.call(
            "post_payroll_run", tenant=books.tenant, request=request, run=run,
            expected_version=expected_version,
        )  # fmt: skip
    return Changed(value=_saved(answer), topics=_TOPICS)


def drop_run(books: Books, request: UUID, run: RunId, expected_version: int) -> Changed[None]:
    """Throw away a run or payment that is not posted.

    Raises: NotFound; Conflict when someone changed it meanwhile.
    """
    with books.write() as tx:
        tx.call(
            "drop_payroll_run", tenant=books.tenant, request=request, run=run,
            expected_version=expected_version,
        )  # fmt: skip
    return Changed(value=None, topics=Topic.PAYROLL | Topic.JOURNAL | Topic.EVENTS)


def reverse(
    books: Books, request: UUID, what: UUID, day: date, text: str = ""
) -> Changed[RunSaved]:
    """Take back a posted run or payment by a reversal of its entry.

    Raises: Refused "payroll.paid_already" for a run while payments of it stand.
    """
    with books.write() as tx:
        answer = tx.call(
            "reverse_payroll", tenant=books.tenant, request=request, id=what, reversal=request,
            day=day, text=text,
        )  # fmt: skip
    first = answer["entries"][0]
    saved = RunSaved(
        id=UUID(first["id"]),
        reference=first.get("number") or first.get("reference", ""),
        state=answer["state"],
    )
    return Changed(value=saved, topics=_TOPICS)


def _saved(answer: Mapping[str, str]) -> RunSaved:
    version = answer.get("version")
    return RunSaved(
        id=UUID(answer["id"]),
        reference=answer.get("reference") or answer.get("number", ""),
        state=answer["state"],
        version=None if version is None else int(version),
    )
