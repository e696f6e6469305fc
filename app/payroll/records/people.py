"""Who is employed and what was agreed: private, and so never shown by `repr`.

Each record is read from and written as the JSON that the database's functions take and give.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Any, NewType, TypeVar
from uuid import UUID

from app.core.money import GEL, CurrencyCode
from app.payroll.records.calculation import Agreed, IncomeKind, PayForm

EmployeeId = NewType("EmployeeId", UUID)
T = TypeVar("T")


class Sex(StrEnum):
    """As the register of hired persons asks it."""

    UNKNOWN = ""
    FEMALE = "female"
    MALE = "male"


class Expense(StrEnum):
    """What the cost of a person's pay is a part of."""

    ADMINISTRATION = "administration"
    SALES = "sales"


class StatusKind(StrEnum):
    """What of a person changes by day and decides what is withheld."""

    PENSION = "pension"
    RESIDENCY = "residency"


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """What was agreed with an employee for some days."""

    id: UUID
    from_day: date
    to_day: date | None = None
    kind: IncomeKind = IncomeKind.EMPLOYMENT
    pay: PayForm = PayForm.SALARY
    agreed: Agreed = Agreed.GROSS
    amount: Decimal = field(repr=False)
    """Units: of `currency`, for a month, an hour or a unit."""
    currency: CurrencyCode = GEL
    position_title: str = ""
    department: str = ""
    cost_centre_id: UUID | None = None
    expense: Expense = Expense.ADMINISTRATION
    rate_share: Decimal = Decimal(1)
    """The part of a full position, as the register of hired persons asks it."""
    day_hours: Decimal = Decimal(8)
    end_reason: str = ""
    start_registered_on: date | None = None
    """When the register of hired persons was told; the law asks for it before the start."""
    end_registered_on: date | None = None

    def covers(self, day: date) -> bool:
        """Whether these terms hold on the day."""
        return self.from_day <= day and (self.to_day is None or day <= self.to_day)


@dataclass(frozen=True, slots=True, kw_only=True)
class Status:
    """From which day a person takes part in the funded pension, or is a resident."""

    kind: StatusKind
    from_day: date
    is_on: bool
    employer_on: bool = True
    """For the pension: whether the employer's share is due."""
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Allowance:
    """Income of a year that is free of tax for a person (Tax Code art. 82)."""

    id: UUID
    kind: str
    yearly: Decimal = field(repr=False)
    """Units: GEL a year."""
    from_day: date
    to_day: date | None = None
    document: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RecurringItem:
    """A pay item of every month until a day, or until its total is reached."""

    id: UUID
    item: str
    from_day: date
    to_day: date | None = None
    amount: Decimal | None = field(default=None, repr=False)
    """Units: GEL a month."""
    percent: Decimal | None = field(default=None, repr=False)
    total: Decimal | None = field(default=None, repr=False)
    """Units: GEL, in all."""
    payee: str = field(default="", repr=False)
    document: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Employee:
    """All that is known of an employee. Postings know the code alone."""

    id: EmployeeId
    code: str
    first_name: str = field(repr=False)
    last_name: str = field(repr=False)
    personal_number: str = field(default="", repr=False)
    """11 digits of a citizen of Georgia."""
    birth_day: date | None = field(default=None, repr=False)
    sex: Sex = field(default=Sex.UNKNOWN, repr=False)
    citizenship: str = "GE"
    mobile: str = field(default="", repr=False)
    email: str = field(default="", repr=False)
    address: str = field(default="", repr=False)
    iban: str = field(default="", repr=False)
    note: str = field(default="", repr=False)
    is_active: bool = True
    version: int | None = None
    """None: not kept yet."""
    terms: tuple[Terms, ...] = ()
    statuses: tuple[Status, ...] = ()
    allowances: tuple[Allowance, ...] = ()
    items: tuple[RecurringItem, ...] = ()

    @property
    def full_name(self) -> str:
        """First and last name, as papers show them."""
        return f"{self.first_name} {self.last_name}"

    def terms_on(self, day: date) -> Terms | None:
        """The terms of work that hold on a day, the latest where there are several."""
        held = [one for one in self.terms if one.covers(day)]
        return held[-1] if held else None

    def status_on(self, kind: StatusKind, day: date) -> Status | None:
        """What is known of a status on a day; None: nothing was said of it by then."""
        known = [one for one in self.statuses if one.kind is kind and one.from_day <= day]
        return max(known, key=lambda one: one.from_day, default=None)

    def as_json(self) -> dict[str, Any]:
        """As the database takes it."""
        return _json(self)


@dataclass(frozen=True, slots=True, kw_only=True)
class Blocked:
    """An employee who is shown to nobody: the code, and since when."""

    id: EmployeeId
    code: str
    since: date


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthItem:
    """A pay item of one month alone: a bonus, pieces made, a benefit."""

    item: str
    amount: Decimal = field(default=Decimal(0), repr=False)
    """Units: GEL."""
    quantity: Decimal = Decimal(0)
    agreed: Agreed = Agreed.GROSS


@dataclass(frozen=True, slots=True, kw_only=True)
class Timesheet:
    """The days of a month of an employee, one mark a day, and the items of that month."""

    employee_id: EmployeeId
    month: date
    """The first day of the month."""
    marks: tuple[str, ...] = field(repr=False)
    """One a day; how they are read says `mark_rules`."""
    items: tuple[MonthItem, ...] = field(default=(), repr=False)
    version: int | None = None

    @property
    def is_marked(self) -> bool:
        """Whether its days were filled in; else it holds items, and work was as agreed."""
        return any(self.marks)

    def as_json(self) -> dict[str, Any]:
        """As the database takes it."""
        return _json(self)


def employee_of(row: Mapping[str, Any]) -> Employee:
    """An employee out of the JSON of the database."""
    parts: dict[str, Any] = {
        "terms": tuple(_terms(one) for one in row["terms"]),
        "statuses": tuple(
            _made(Status, one, kind=StatusKind(one["kind"])) for one in row["statuses"]
        ),
        "allowances": tuple(_made(Allowance, one) for one in row["allowances"]),
        "items": tuple(_made(RecurringItem, one) for one in row["items"]),
        "sex": Sex(row["sex"]),
    }
    return _made(Employee, row, **parts)


def timesheet_of(row: Mapping[str, Any]) -> Timesheet:
    """A timesheet out of the JSON of the database."""
    items = tuple(
        _made(MonthItem, one, agreed=Agreed(one.get("agreed", "gross"))) for one in row["items"]
    )
    return _made(Timesheet, row, items=items, marks=tuple(row["marks"]))


def _terms(row: Mapping[str, Any]) -> Terms:
    return _made(
        Terms,
        row,
        kind=IncomeKind(row["kind"]),
        expense=Expense(row["expense"]),
        pay=PayForm(row["pay"]),
        agreed=Agreed(row["agreed"]),
        currency=CurrencyCode(row["currency"] or "GEL"),
    )


_DAYS = {"from_day", "to_day", "birth_day", "month", "start_registered_on", "end_registered_on"}
_IDS = {"id", "employee_id", "cost_centre_id"}
_NUMBERS = {"amount", "yearly", "percent", "total", "quantity", "rate_share", "day_hours"}


def _made(record: type[T], row: Mapping[str, Any], /, **parts: Any) -> T:
    """A record of a JSON object: days, ids and numbers by the names of their fields."""
    given = dict(parts)
    for one in fields(record):  # type: ignore[arg-type]
        if one.name in given or one.name not in row:
            continue
        value = row[one.name]
        if value is not None and one.name in _DAYS:
            value = date.fromisoformat(value)
        elif value is not None and one.name in _IDS:
            value = UUID(value)
        elif value is not None and one.name in _NUMBERS:
            value = Decimal(value)
        given[one.name] = value
    return record(**given)


def _json(record: Any) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for one in fields(record):
        value = getattr(record, one.name)
        if isinstance(value, tuple):
            value = [_json(x) if hasattr(x, "__dataclass_fields__") else x for x in value]
        elif one.name == "currency" and value == GEL:
            value = None
        elif isinstance(value, StrEnum):
            value = value.value
        found[one.name] = value
    return found
