"""From what is kept of an employee to the month that is calculated. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from app.core.dates import Period
from app.core.money import GEL, CurrencyCode, Money
from app.payroll.mark_rules import days_of
from app.payroll.records import (
    Claim,
    ContractPiece,
    Employee,
    EmployeeMonth,
    IncomeKind,
    ItemInput,
    ItemKind,
    PayForm,
    RunLine,
    StatusKind,
    Terms,
    TimeCount,
    Timesheet,
)
from app.payroll.run_rules import RuleBook
from app.payroll.time_rules import AverageMonth, average_day, count_time

_NOTHING = Money(Decimal(0), GEL)
_FORMS = {PayForm.SALARY: "salary", PayForm.HOURLY: "hourly_pay", PayForm.PIECE: "piece_pay"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What a month is calculated from besides the person: time, what was posted, rates."""

    book: RuleBook
    sheet: Timesheet | None
    posted: Sequence[RunLine]
    """Lines of this employee that stand, of all months, in the order of months."""
    rates: Mapping[CurrencyCode, Decimal] = field(default_factory=dict)
    """Units: GEL for one unit, on the day of payment."""


def cost_key(terms: Terms) -> str:
    """Where the cost of terms goes, as figures and shares name it: expense and cost centre."""
    centre = "" if terms.cost_centre_id is None else str(terms.cost_centre_id)
    return f"{terms.expense.value}:{centre}"


def kinds_of(employee: Employee, month: Period) -> tuple[IncomeKind, ...]:
    """The kinds of income of which the employee has terms in a month; each is a line of its own."""
    found = {one.kind for one in _terms(employee, month)}
    return tuple(kind for kind in IncomeKind if kind in found)


def month_of(employee: Employee, kind: IncomeKind, known: Known) -> EmployeeMonth:
    """One kind of income of an employee's month, with all that it is calculated from.

    Items and claims go with the first kind that the month has, so that nothing counts twice.

    Raises: Refused "payroll.marks"; as `time_rules.count_time`.
    Source: Tax Code of Georgia, articles 82(2) and 101; Law on Funded Pension, article 3.
    """
    book = known.book
    month = book.norm.month
    pieces = tuple(
        _piece(employee, one, known) for one in _terms(employee, month) if one.kind is kind
    )
    is_first = kinds_of(employee, month)[:1] == (kind,)
    time: tuple[TimeCount, ...] = ()
    if known.sheet is not None and known.sheet.is_marked and kind is IncomeKind.EMPLOYMENT:
        marks = days_of(known.sheet.marks, month.first)
        time = tuple(count_time(piece, marks, book.norm) for piece in pieces)
    year = [line for line in known.posted if _is_before(line, book)]
    return EmployeeMonth(
        employee=employee.code,
        month=month,
        day=book.day,
        contracts=pieces,
        time=time,
        items=_items(employee, known) if is_first else (),
        claims=_claims(employee, known) if is_first else (),
        average_day=_average(pieces, known),
        allowance=_allowance(employee, book),
        allowance_used_before=_gel(sum((x.sums.allowance_used for x in year), Decimal(0))),
        income_before=_gel(sum((x.sums.gross for x in year), Decimal(0))),
    )


def _terms(employee: Employee, month: Period) -> list[Terms]:
    return [
        one
        for one in employee.terms
        if one.from_day <= month.last and (one.to_day is None or one.to_day >= month.first)
    ]


def _is_before(line: RunLine, book: RuleBook) -> bool:
    """Whether a line counts among the year's income before this month: by day of payment."""
    day = line.pay_day
    return day is not None and day.year == book.day.year and line.month < book.norm.month.first


def _piece(employee: Employee, terms: Terms, known: Known) -> ContractPiece:
    month = known.book.norm.month
    last = terms.to_day or month.last
    day = min(last, month.last)
    own, employer = _pension(employee, terms, day)
    return ContractPiece(
        contract=str(terms.id),
        period=Period(first=terms.from_day, last=last),
        form=terms.pay,
        agreed=terms.agreed,
        rate=terms.amount,
        kind=terms.kind,
        has_pension=own,
        has_employer_pension=employer,
        hours_a_day=terms.day_hours,
        cost_centre=cost_key(terms),
        currency=terms.currency,
        exchange_rate=known.rates.get(terms.currency, Decimal(1)),
    )


def _pension(employee: Employee, terms: Terms, day: date) -> tuple[bool, bool]:
    """Whether the employee's and the employer's share are due.

    Nothing said, a salary bears it and a service does not; a non-resident never does.
    """
    resident = employee.status_on(StatusKind.RESIDENCY, day)
    if resident is not None and not resident.is_on:
        return False, False
    said = employee.status_on(StatusKind.PENSION, day)
    if said is None:
        usual = terms.kind is IncomeKind.EMPLOYMENT
        return usual, usual
    return said.is_on, said.is_on and said.employer_on


def _items(employee: Employee, known: Known) -> tuple[ItemInput, ...]:
    """Items of the month and those that recur, but for claims."""
    month, kinds = known.book.norm.month, known.book.items
    found = [
        ItemInput(item=one.item, amount=_gel(one.amount), quantity=one.quantity, agreed=one.agreed)
        for one in (known.sheet.items if known.sheet is not None else ())
    ]
    for one in employee.items:
        kind = kinds[one.item].kind if one.item in kinds else None
        if kind is not ItemKind.DEDUCTION and _is_on(one.from_day, one.to_day, month):
            found.append(ItemInput(item=one.item, amount=_gel(one.amount or Decimal(0))))
    return tuple(found)


def _claims(employee: Employee, known: Known) -> tuple[Claim, ...]:
    """What is to be taken month by month, with what the earlier months took and left."""
    month, kinds = known.book.norm.month, known.book.items
    found = []
    for one in employee.items:
        kind = kinds[one.item].kind if one.item in kinds else None
        if kind is not ItemKind.DEDUCTION or not _is_on(one.from_day, one.to_day, month):
            continue
        before = [
            taken
            for line in known.posted
            if line.month < month.first
            for taken in line.taken
            if taken.claim == str(one.id)
        ]
        done = sum((taken.amount for taken in before), Decimal(0))
        left = None if one.total is None else _gel(max(one.total - done, Decimal(0)))
        if left is not None and not left:
            continue
        found.append(
            Claim(
                key=str(one.id),
                item=one.item,
                amount=_gel(one.amount or Decimal(0)),
                percent=one.percent or Decimal(0),
                balance=left,
                carried=_gel(before[-1].carried) if before else _NOTHING,
                since=one.from_day,
            )
        )
    return tuple(found)


def _is_on(first: date, last: date | None, month: Period) -> bool:
    return first <= month.last and (last is None or last >= month.first)


def _allowance(employee: Employee, book: RuleBook) -> Money:
    """Income of the year that is free of tax, by the documents that hold on the day of payment."""
    held = [
        one.yearly
        for one in employee.allowances
        if _is_on(one.from_day, one.to_day, book.norm.month)
    ]
    return _gel(sum(held, Decimal(0)))


def _average(pieces: Sequence[ContractPiece], known: Known) -> Money:
    """Average pay of a working day from the posted months, else from the salary itself."""
    book = known.book
    by_month: dict[date, list[RunLine]] = {}
    for line in known.posted:
        if line.month < book.norm.month.first and line.kind is IncomeKind.EMPLOYMENT:
            by_month.setdefault(line.month, []).append(line)
    months = [_averaged(lines, known) for _, lines in sorted(by_month.items())]
    is_fixed = all(one.form is PayForm.SALARY for one in pieces)
    day = book.norm.month.first
    if months and any(one.worked_days for one in months):
        return average_day(months, day, book.labour, is_fixed_salary=is_fixed)
    salary = [one for one in pieces if one.form is PayForm.SALARY]
    if not salary or not book.norm.days:
        return _NOTHING
    monthly = sum((one.rate * one.exchange_rate for one in salary), Decimal(0)) / len(salary)
    return (_gel(Decimal(1)) * (monthly / book.norm.days)).to_tetri()


def _averaged(lines: Iterable[RunLine], known: Known) -> AverageMonth:
    """What counts in the average of a posted month, and the days that were worked for it."""
    earned, worked, norm = Decimal(0), Decimal(0), 0
    for line in lines:
        for figure in line.figures:
            item = known.book.items.get(figure.item)
            if item is None or not item.in_average:
                continue
            earned += figure.amount
            whole = figure.inputs.get("whole", Decimal(0))
            if figure.item == _FORMS[PayForm.SALARY] and whole:
                worked += figure.inputs.get("part", Decimal(0))
                norm = int(whole)
            elif figure.item == _FORMS[PayForm.HOURLY]:
                worked += figure.inputs.get("hours", Decimal(0)) / 8
    return AverageMonth(earned=_gel(earned), worked_days=worked, norm_days=norm)


def _gel(amount: Decimal) -> Money:
    return Money(amount, GEL)
