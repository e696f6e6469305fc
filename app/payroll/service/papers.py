"""The papers of payroll: which there are, what each asks, and how each is read and made.

Reading a paper reads people: each reading is recorded by the database.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum

from app.core import law
from app.core.books import Books, Transaction
from app.core.dates import Period, add_months, calendar_year
from app.core.errors import QT_TRANSLATE_NOOP, NotFound, Refused, Words
from app.core.sheet import Column, Kind, Row, Sheet, Style
from app.core.working_days import work_calendar
from app.ledger import service as ledger
from app.payroll import leave_rules, queries, reports
from app.payroll.records import (
    BridgeRow,
    Employee,
    EmployeeId,
    KeptReturn,
    LeaveOf,
    PaymentLine,
    Run,
    RunId,
    RunLine,
    Terms,
    Timesheet,
    WithholdingReturn,
)
from app.payroll.reports import LEAVES, Order, PayFrame
from app.payroll.service.payments import return_of
from app.payroll.service.runs import runs
from app.payroll.time_rules import Mark, norm_of
from app.payroll.timesheet_form import timesheet_form

_FEW = 20
"""Of so many people each is read alone; of more all are, and the others put away."""
_OPEN = ("draft", "submitted", "approved")


class Ask(StrEnum):
    """What a paper asks beside the language."""

    MONTH = "month"
    YEAR = "year"
    MONTHS = "months"
    RUN = "run"
    """One run of the month; else all that is posted, or what waits where nothing is."""
    SOME = "some"
    """Some people; none named: everybody."""
    PERSON = "person"
    """People, at least one."""
    ORDER = "order"
    """Number, day and basis of an order."""
    LEAVE = "leave"
    """The kind of leave and its days; none: as the timesheet of the month has it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperAsked:
    """What is asked for."""

    period: Period
    language: str
    people: tuple[EmployeeId, ...] = ()
    run: RunId | None = None
    order: Order = field(default_factory=Order)
    leave: tuple[Mark, Period | None] = (Mark.LEAVE, None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """A paper: its name, as the command line writes it, its title, and what it asks."""

    name: str
    title: str
    """A marked text of the context "app"."""
    asks: frozenset[Ask]
    make: Callable[[_Reading], Iterable[Sheet]] = field(repr=False)

    def period_of(self, month: Period) -> Period:
        """The time that the paper is about, where a month is in sight."""
        if Ask.YEAR in self.asks:
            return calendar_year(month.first.year)
        if Ask.MONTHS in self.asks:
            return Period(add_months(month.first, -11), month.last)
        return month


class _Reading:
    """Reads what a paper is made of; each question is asked once, and is an event."""

    def __init__(self, books: Books, asked: PaperAsked, tx: Transaction, frame: PayFrame) -> None:
        self.books, self.asked, self._tx = books, asked, tx
        self.period = asked.period
        self.whose: list[Employee] = []
        self.frame = frame

    def framed(self) -> PayFrame:
        """The frame with the people who are asked for, or with all."""
        chosen = self.asked.people or None
        found = queries.employees(self._tx, self.books.tenant, chosen)
        return replace(self.frame, people={one.id: one for one in found})

    def lines(self, months: Period | None = None, *, with_figures: bool = False) -> list[RunLine]:
        """Lines of the runs of months that stand."""
        return [line for line in self._read(months or self.period, with_figures) if line.is_live]

    def lines_of_month(self, *, with_figures: bool = False) -> tuple[list[RunLine], PayFrame]:
        """What stands of the month, or the run that is asked for; a draft where nothing stands."""
        found = self._read(self.period, with_figures)
        ends = self.period.first, self.period.last
        by_id = {run.id: run for run in queries.runs(self._tx, self.books.tenant, *ends)}
        if self.asked.run is not None:
            found = [line for line in found if line.run_id == self.asked.run]
        elif any(line.is_live for line in found):
            found = [line for line in found if line.is_live]
        else:
            found = [line for line in found if _waits(by_id, line)]
        frame = self.framed()
        if any(_waits(by_id, line) for line in found):
            frame = replace(frame, notes=(*frame.notes, reports.DRAFT_NOTE))
        return found, frame

    def _read(self, months: Period, with_figures: bool) -> list[RunLine]:
        people = self.asked.people
        if 0 < len(people) <= _FEW:
            return [
                line
                for one in people
                for line in queries.lines_of(self._tx, self.books.tenant, months, one)
            ]
        found = queries.lines(self._tx, self.books.tenant, months, with_figures=with_figures)
        return [line for line in found if not people or line.employee_id in people]

    def payments(self) -> tuple[PaymentLine, ...]:
        """What was paid since the month began."""
        chosen = self.asked.people or None
        return queries.payments(self._tx, self.books.tenant, self.period.first, date.max, chosen)

    def timesheets(self, since: date) -> tuple[Timesheet, ...]:
        """The timesheets since a day."""
        first, chosen = since.replace(day=1), self.asked.people or None
        return queries.timesheets(self._tx, self.books.tenant, first, self.period.last, chosen)

    def leaves(self, people: Iterable[Employee]) -> Mapping[EmployeeId, LeaveOf]:
        """The paid leave of people at the end of the time, counted from their timesheets."""
        day = self.period.last
        since = {one.id: leave_rules.employed_since(one, day) for one in people}
        first = min((one for one in since.values() if one is not None), default=day)
        sheets = self.timesheets(first)
        labour, calendar = law.rates("labour"), work_calendar()
        found = {one.id: leave_rules.leave_of(one, sheets, day, labour, calendar) for one in people}
        return {key: one for key, one in found.items() if one is not None}

    def bridge(self) -> tuple[BridgeRow, ...]:
        """The bridge of the month."""
        return queries.bridge(self._tx, self.books.tenant, self.period.first)

    def withheld(self) -> WithholdingReturn:
        """The return of the month as its payments stand."""
        paid = queries.payments(self._tx, self.books.tenant, self.period.first, self.period.last)
        return return_of(paid, self.period)

    def returns(self) -> tuple[KeptReturn, ...]:
        """The returns of the month as they were prepared and filed."""
        return queries.returns(self._tx, self.books.tenant, self.period.first, self.period.last)

    def of(self, employee: Employee, sheet: Sheet) -> Sheet:
        """A sheet, and whose it is."""
        self.whose.append(employee)
        return sheet

    def person_frames(self) -> tuple[PayFrame, tuple[Employee, ...]]:
        """The frame and the people it is about, by code."""
        frame = self.framed()
        return frame, tuple(sorted(frame.people.values(), key=lambda one: one.code))


def _waits(runs: Mapping[RunId, Run], line: RunLine) -> bool:
    run = None if line.run_id is None else runs.get(line.run_id)
    return run is not None and run.state in _OPEN


def _of_month(
    make: Callable[[PayFrame, Sequence[RunLine]], Sheet],
) -> Callable[[_Reading], Iterator[Sheet]]:
    """A paper that the lines of a month are enough for."""

    def sheets(read: _Reading) -> Iterator[Sheet]:
        lines, frame = read.lines_of_month()
        yield make(frame, lines)

    return sheets


def _payslips(read: _Reading) -> Iterator[Sheet]:
    lines, frame = read.lines_of_month(with_figures=True)
    january = calendar_year(read.period.first.year).first
    year = read.lines(Period(january, read.period.last), with_figures=True)
    people = sorted(frame.people.values(), key=lambda one: one.code)
    slips = reports.slips_of(people, lines, year, read.payments())
    leaves = read.leaves([slip.employee for slip in slips])
    for slip in slips:
        whole = replace(slip, leave=leaves.get(slip.employee.id))
        yield read.of(slip.employee, reports.payslip(frame, whole))


def _cards(read: _Reading) -> Iterator[Sheet]:
    frame, people = read.person_frames()
    lines = read.lines()
    for one in people:
        mine = [line for line in lines if line.employee_id == one.id]
        if mine or read.asked.people:
            yield read.of(one, reports.annual_card(frame, one, mine))


def _certificates(read: _Reading) -> Iterator[Sheet]:
    frame, people = read.person_frames()
    lines = read.lines()
    for one in people:
        mine = [line for line in lines if line.employee_id == one.id]
        begun, terms = _work_of(read, one)
        sheet = reports.certificate(frame, one, (terms, begun.from_day), mine)
        yield read.of(one, sheet)


def _hired(read: _Reading) -> Iterator[Sheet]:
    frame, people = read.person_frames()
    for one in people:
        begun, _ = _work_of(read, one)
        yield read.of(one, reports.hire_order(frame, one, begun, read.asked.order))


def _work_of(read: _Reading, employee: Employee) -> tuple[Terms, Terms]:
    """What was agreed when an employment began, for a rise is no hiring, and what holds last.

    Raises: Refused "payroll.not_employed".
    """
    last = read.period.last
    work = [one for one in leave_rules.work_of(employee) if one.from_day <= last]
    if not work:
        text = QT_TRANSLATE_NOOP(
            "app", "{employee} has no employment that begins by {day}. Choose a later month."
        )
        raise Refused("payroll.not_employed", text, employee=employee.code, day=last)
    since = leave_rules.employed_since(employee, last)
    return next(one for one in work if one.from_day == since), work[-1]


def _left(read: _Reading) -> Iterator[Sheet]:
    frame, people = read.person_frames()
    leaves = read.leaves(people)
    days = law.rates("labour").on("final_pay_days", read.period.last).value
    for one in people:
        due = leaves.get(one.id), days
        _, terms = _work_of(read, one)
        yield read.of(one, reports.dismissal_order(frame, one, terms, read.asked.order, due))


def _on_leave(read: _Reading) -> Iterator[Sheet]:
    frame, people = read.person_frames()
    mark, days = read.asked.leave
    if mark not in LEAVES:
        text = QT_TRANSLATE_NOOP("app", "No order is made for this kind of absence.")
        raise Refused("payroll.leave_kind", text)
    sheets = {sheet.employee_id: sheet for sheet in read.timesheets(read.period.first)}
    for one in people:
        found = days
        if found is None and one.id in sheets:
            ends = reports.leave_days_of(sheets[one.id], mark)
            found = None if ends is None else Period(*ends)
        if found is None:
            text = QT_TRANSLATE_NOOP(
                "app",
                "The timesheet of the month shows no such leave of {employee}, or more than one. "
                "Give its days.",
            )
            raise Refused("payroll.leave_days", text, employee=one.code)
        is_working = mark is Mark.LEAVE
        count = work_calendar().working_days(found) if is_working else found.days
        leave = (mark, found, count)
        yield read.of(one, reports.leave_order(frame, one, read.asked.order, leave))


def _timesheet(read: _Reading) -> Iterator[Sheet]:
    form = timesheet_form(read.period.last)
    if form is None:
        text = QT_TRANSLATE_NOOP("app", "No form of the timesheet is known for {month}.")
        raise Refused("payroll.timesheet_form", text, month=read.period)
    sheets = read.timesheets(read.period.first)
    norm = norm_of(read.period, work_calendar())
    yield reports.timesheet(read.framed(), sheets, norm, form)


def _costs(read: _Reading) -> Iterator[Sheet]:
    yield reports.cost_statistics(read.frame, read.lines())


def _costs_of_departments(read: _Reading) -> Iterator[Sheet]:
    yield reports.cost_statistics(read.framed(), read.lines(), "department")


def _return(read: _Reading) -> Iterator[Sheet]:
    yield reports.withholding_return(read.framed(), read.withheld(), read.returns(), read.bridge())


def _reconciliation(read: _Reading) -> Iterator[Sheet]:
    yield reports.reconciliation(read.frame, read.bridge(), read.withheld())


def _paper(name: str, title: str, make: Callable[[_Reading], Iterable[Sheet]], *asks: Ask) -> Paper:
    return Paper(name=name, title=title, asks=frozenset(asks), make=make)


PAPERS: Mapping[str, Paper] = {
    one.name: one
    for one in (
        _paper(
            "register", QT_TRANSLATE_NOOP("app", "Register of payroll"),
            _of_month(reports.register),
            Ask.MONTH, Ask.RUN, Ask.SOME,
        ),
        _paper(
            "cost-centres", QT_TRANSLATE_NOOP("app", "Payroll by cost centre"),
            _of_month(reports.register_by_centre),
            Ask.MONTH, Ask.RUN,
        ),
        _paper(
            "pay-sheet", QT_TRANSLATE_NOOP("app", "Pay sheet"), _of_month(reports.pay_sheet),
            Ask.MONTH, Ask.RUN, Ask.SOME,
        ),
        _paper(
            "bank-orders", QT_TRANSLATE_NOOP("app", "Orders to banks"),
            _of_month(reports.bank_orders), Ask.MONTH, Ask.RUN, Ask.SOME,
        ),
        _paper(
            "payslips", QT_TRANSLATE_NOOP("app", "Payslips"), _payslips,
            Ask.MONTH, Ask.RUN, Ask.SOME,
        ),
        _paper(
            "timesheet", QT_TRANSLATE_NOOP("app", "Timesheet"), _timesheet, Ask.MONTH, Ask.SOME
        ),
        _paper(
            "annual-card", QT_TRANSLATE_NOOP("app", "Annual card of pay"), _cards,
            Ask.YEAR, Ask.SOME,
        ),
        _paper(
            "salary-certificate", QT_TRANSLATE_NOOP("app", "Certificate of pay"), _certificates,
            Ask.MONTHS, Ask.PERSON,
        ),
        _paper(
            "hire-order", QT_TRANSLATE_NOOP("app", "Order on hiring"), _hired,
            Ask.MONTH, Ask.PERSON, Ask.ORDER,
        ),
        _paper(
            "leave-order", QT_TRANSLATE_NOOP("app", "Order on leave"), _on_leave,
            Ask.MONTH, Ask.PERSON, Ask.ORDER, Ask.LEAVE,
        ),
        _paper(
            "dismissal-order", QT_TRANSLATE_NOOP("app", "Order on the end of work"), _left,
            Ask.MONTH, Ask.PERSON, Ask.ORDER,
        ),
        _paper(
            "costs", QT_TRANSLATE_NOOP("app", "Cost of pay by cost centre and month"), _costs,
            Ask.MONTHS,
        ),
        _paper(
            "costs-by-department",
            QT_TRANSLATE_NOOP("app", "Cost of pay by department and month"),
            _costs_of_departments,
            Ask.MONTHS,
        ),
        _paper(
            "withholding-return", QT_TRANSLATE_NOOP("app", "Withholding return"), _return,
            Ask.MONTH,
        ),
        _paper(
            "reconciliation", QT_TRANSLATE_NOOP("app", "Reconciliation of pension and tax"),
            _reconciliation, Ask.MONTH,
        ),
    )
}  # fmt: skip
"""The papers in the order in which a month needs them, by name."""


def paper_named(name: str) -> Paper:
    """A paper by its name.

    Raises: NotFound "payroll.paper_unknown".
    """
    found = PAPERS.get(name)
    if found is None:
        text = QT_TRANSLATE_NOOP("app", "There is no paper “{name}”. There are: {names}.")
        raise NotFound("payroll.paper_unknown", text, name=name, names=", ".join(PAPERS))
    return found


def run_named(books: Books, month: Period, reference: str) -> RunId:
    """A run of a month by its number.

    Raises: NotFound "payroll.not_found".
    """
    for run in runs(books, month):
        if run.reference == reference:
            return run.id
    text = QT_TRANSLATE_NOOP("app", "There is no run and no payment of payroll “{reference}”.")
    raise NotFound("payroll.not_found", text, reference=reference)


def paper(books: Books, name: str, asked: PaperAsked) -> Sheet:
    """A paper; of several people one sheet whose parts are a page each. The reading is an event.

    Units: GEL, tetri.
    Raises: NotFound "payroll.paper_unknown"; Refused "payroll.paper_person" where nobody is named,
        "payroll.leave_days", "payroll.timesheet_form"; Denied without payroll:read.
    """
    found = paper_named(name)
    read, sheets = _made(books, found, asked)
    if read.whose or not sheets:
        return joined(tuple(zip(read.whose, sheets, strict=True)), found, read.frame)
    return sheets[0]


def papers_apart(books: Books, name: str, asked: PaperAsked) -> tuple[tuple[Employee, Sheet], ...]:
    """The paper of every person by itself, with whose it is. The reading is an event.

    Raises: as `paper`; Refused "payroll.paper_whole" for a paper that is of all together.
    """
    found = paper_named(name)
    read, sheets = _made(books, found, asked)
    if sheets and not read.whose:
        text = QT_TRANSLATE_NOOP("app", "“{title}” is one paper for all, not one a person.")
        raise Refused("payroll.paper_whole", text, title=Words((found.title,)))
    return tuple(zip(read.whose, sheets, strict=True))


def _made(books: Books, found: Paper, asked: PaperAsked) -> tuple[_Reading, tuple[Sheet, ...]]:
    if Ask.PERSON in found.asks and not asked.people:
        text = QT_TRANSLATE_NOOP("app", "“{title}” is of one person. Choose the person.")
        raise Refused("payroll.paper_person", text, title=Words((found.title,)))
    centres = ledger.register_names(books, "cost_centres")
    frame = PayFrame(
        company=ledger.company(books),
        period=asked.period,
        language=asked.language,
        centres={str(key): name for key, name in centres.items()},
    )
    with books.write() as tx:
        read = _Reading(books, asked, tx, frame)
        return read, tuple(found.make(read))


def joined(papers: Sequence[tuple[Employee, Sheet]], paper: Paper, frame: PayFrame) -> Sheet:
    """Papers of several people as one sheet, for the screen and for tables; each stays a part."""
    sheets = tuple(sheet for _, sheet in papers)
    if len(sheets) == 1:
        return sheets[0]
    if not sheets:
        head = frame.texts.say(reports.NAME_WORD)
        return frame.sheet(paper.name, paper.title, (Column("name", head),), ())
    columns = _columns_of(sheets)
    text = next(one.key for one in columns if one.kind is Kind.TEXT)
    rows: list[Row] = []
    for one, sheet in papers:
        rows.append(Row(cells={text: f"{one.full_name} ({one.code})"}, style=Style.GROUP))
        rows += sheet.rows
        if sheet.totals:
            key, label = sheet.totals_label
            rows.append(Row(cells={key: label, **sheet.totals}, style=Style.TOTAL))
    return replace(
        sheets[0],
        columns=columns,
        rows=tuple(rows),
        totals={},
        details=(),
        notes=tuple(one for one in sheets[0].notes if all(one in sheet.notes for sheet in sheets)),
        signatures=(),
        parts=sheets,
    )


def _columns_of(sheets: Iterable[Sheet]) -> tuple[Column, ...]:
    """The columns of all sheets; one that only some have stands behind the same as there."""
    found: dict[str, Column] = {}
    for sheet in sheets:
        order = list(found)
        at = 0
        for column in sheet.columns:
            if column.key not in found:
                order.insert(at, column.key)
                found[column.key] = column
            at = order.index(column.key) + 1
        found = {key: found[key] for key in order}
    return tuple(found.values())
