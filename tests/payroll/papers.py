"""A company whose month has everything that a paper of payroll can show."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from decimal import Decimal
from uuid import UUID

import pytest

from app.core.dates import Period
from app.core.errors import Fault, Refused
from app.core.ids import new_id
from app.core.sheet import Row, Sheet
from app.ledger import service as ledger
from app.ledger.records import RegisterRow
from app.payroll import service as payroll
from app.payroll.records import (
    Agreed,
    Allowance,
    Employee,
    EmployeeId,
    Expense,
    IncomeKind,
    MonthItem,
    RecurringItem,
    Status,
    StatusKind,
    Terms,
    Timesheet,
)
from tests.kit.world import World
from tests.payroll.firm import APRIL, FEBRUARY, MARCH, Firm, firm

D = Decimal
Staff = dict[str, Employee]
PAID = date(2026, 4, 3)
LATE = date(2026, 4, 20)


def employ(
    company: Firm, code: str, name: tuple[str, str], *terms: Terms, **more: object
) -> Employee:
    """An employee under a name of one's own, kept."""
    first, last = name
    given = Employee(
        id=EmployeeId(new_id()),
        code=code,
        first_name=first,
        last_name=last,
        terms=terms,
        **more,  # type: ignore[arg-type]
    )
    payroll.save_employees(company.books, new_id(), [given])
    return payroll.employee(company.books, given.id)


def centre(company: Firm, code: str, name: str) -> UUID:
    """A cost centre, made."""
    row = RegisterRow(id=None, code=code, name=name, is_active=True, further={})
    ledger.save_register(company.books, new_id(), "cost_centres", [row])
    return ledger.register(company.books, "cost_centres")[code]


def people(company: Firm) -> dict[str, Employee]:
    """Five people.

    A manager; a net contract in sales with a loan; one outside the pension who leaves; a service
    without number and position; one free of tax at first, with two agreements and a car.
    """
    office = centre(company, "OF", "ცენტრალური ოფისი")
    shop = centre(company, "SH", "მაღაზია, ჭავჭავაძის გამზირი 37")
    since = date(2026, 1, 1)
    loan = RecurringItem(
        id=new_id(), item="loan_repayment", from_day=since, amount=D("150"), total=D("600")
    )
    outside = Status(kind=StatusKind.PENSION, from_day=since, is_on=False, reason="60+")
    return {
        "0001": employ(
            company, "0001", ("მარიამ-ელისაბედ", "ჩხარტიშვილი-გოგოლაშვილი"),
            Terms(
                id=new_id(), from_day=since, amount=D("4321.55"), department="ადმინისტრაცია",
                position_title="ფინანსური ანგარიშგების დეპარტამენტის უფროსი",
                cost_centre_id=office,
            ),
            personal_number="01008012345",
        ),
        "0002": employ(
            company, "0002", ("ნინო", "კაპანაძე"),
            Terms(
                id=new_id(), from_day=since, amount=D("1500"), agreed=Agreed.NET,
                department="გაყიდვები", position_title="გამყიდველ-კონსულტანტი",
                cost_centre_id=shop, expense=Expense.SALES,
            ),
            personal_number="01008012346", items=(loan,),
        ),
        "0003": employ(
            company, "0003", ("გიორგი", "წიქარიშვილი"),
            Terms(
                id=new_id(), from_day=since, amount=D("1000"), department="გაყიდვები",
                position_title="მძღოლი", cost_centre_id=shop, expense=Expense.SALES,
                to_day=date(2026, 3, 17), end_reason="მხარეთა შეთანხმება",
            ),
            personal_number="01008012347", statuses=(outside,),
        ),
        **_others(company, since),
    }  # fmt: skip


def _others(company: Firm, since: date) -> dict[str, Employee]:
    return {
        "0004": employ(
            company, "0004", ("Тимур", "Алиев"),
            Terms(
                id=new_id(), from_day=since, amount=D("500"), kind=IncomeKind.SERVICE,
                to_day=date(2026, 12, 31),
            ),
        ),
        "0005": employ(
            company, "0005", ("ეკა", "ფხაკაძე"),
            Terms(
                id=new_id(), from_day=date(2026, 2, 1), to_day=date(2026, 2, 28),
                amount=D("1100"), position_title="სტაჟიორი",
            ),
            Terms(
                id=new_id(), from_day=date(2026, 3, 1), amount=D("1200"),
                position_title="ოპერატორი", rate_share=D("0.5"), day_hours=D("4"),
            ),
            personal_number="01008012349",
            allowances=(
                Allowance(
                    id=new_id(), kind="other_category", yearly=D("1500"), from_day=since,
                    document="№12",
                ),
            ),
        ),
    }  # fmt: skip


def sheets(company: Firm, staff: dict[str, Employee]) -> None:
    """March: a week of leave and a bonus; work on a Sunday, at night, on a trip; an advance."""
    working = sorted(payroll.book_of(MARCH, MARCH.last).norm.working)
    usual = payroll.usual(MARCH.first, MARCH.last, working, D(8))
    # Who is paid for a service keeps no time.
    marks = {code: list(usual) for code in staff if code != "0004"}
    marks["0005"] = ["4" if mark else "" for mark in usual]
    for day in range(9, 14):
        marks["0001"][day - 1] = "L"
    marks["0002"][1 - 1], marks["0002"][5 - 1], marks["0002"][20 - 1] = "6", "10/2", "T"
    marks["0003"][17:] = [""] * 14
    items = {
        "0001": (MonthItem(item="bonus", amount=D("300")),),
        "0002": (MonthItem(item="trip_allowance", amount=D("45"), quantity=D(1)),),
        "0003": (MonthItem(item="advance", amount=D("100")),),
        "0005": (MonthItem(item="benefit", amount=D("196")),),
    }
    given = [
        Timesheet(
            employee_id=one.id, month=MARCH.first, marks=tuple(marks[code]), items=items[code]
        )
        for code, one in staff.items()
        if code in marks
    ]
    payroll.save_timesheets(company.books, new_id(), MARCH, given)


def _correct(company: Firm, who: EmployeeId) -> None:
    kept = payroll.timesheets(company.books, MARCH)
    (mine,) = (one for one in kept if one.employee_id == who)
    changed = replace(mine, items=(MonthItem(item="bonus", amount=D("350")),))
    payroll.save_timesheets(company.books, new_id(), MARCH, [changed])


@contextmanager
def paper_firm(world: World) -> Iterator[tuple[Firm, dict[str, Employee]]]:
    """February and March posted, March paid in two parts in April, and April in draft.

    The draft corrects March: the bonus of 0001 was 350.
    """
    with firm(world) as company:
        staff = people(company)
        sheets(company, staff)
        company.run(FEBRUARY)
        company.pay(date(2026, 2, 27), "1", FEBRUARY)
        company.run(MARCH, pay_day=PAID)
        company.pay(PAID, "0.4")
        company.pay(LATE, "0.5")
        _correct(company, staff["0001"].id)
        found = payroll.calculate_run(company.books, APRIL, since=MARCH)
        payroll.save_run(company.books, new_id(), found, "April")
        yield company, staff


class House:
    """The company, and short ways to its papers."""

    def __init__(self, company: Firm, staff: Staff) -> None:
        self.company, self.staff = company, staff
        self.books = company.books

    def ids(self, *codes: str) -> tuple[EmployeeId, ...]:
        return tuple(self.staff[code].id for code in codes)

    def asked(self, name: str, months: Period, *codes: str, **more: object) -> payroll.PaperAsked:
        given = {"language": "en", **more}
        period = payroll.paper_named(name).period_of(months)
        return payroll.PaperAsked(period=period, people=self.ids(*codes), **given)  # type: ignore[arg-type]

    def __call__(self, name: str, *codes: str, months: Period = MARCH, **more: object) -> Sheet:
        return payroll.paper(self.books, name, self.asked(name, months, *codes, **more))


@contextmanager
def refused(code: str, kind: type[Fault] = Refused) -> Iterator[None]:
    """A refusal with its code."""
    with pytest.raises(kind) as caught:
        yield
    assert caught.value.code == code


def row(sheet: Sheet, **cells: str) -> Row:
    """The one row that has these cells."""
    (found,) = (
        one for one in sheet.rows if all(str(one.cells.get(k)) == v for k, v in cells.items())
    )
    return found


def of(sheet: Sheet, label: str) -> str:
    """What the head of a paper says under a label."""
    (found,) = (one.text for one in sheet.details if one.label == label)
    return found


def plain(text: object) -> str:
    return str(text).replace("\u00a0", " ")


def texts(sheet: Sheet) -> list[str]:
    return [plain(one.cells["text"]) for one in sheet.rows]
