"""How employees are read from a table: what each column is, and its faults by row and column.

Pure. A row is an employee: one that is known by its code keeps what the file does not say. A start
that is new to a known employee ends the agreement that ran before it. Faults of private columns
do not repeat what stands in the cell.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from decimal import Decimal
from enum import StrEnum
from typing import Any, TypeVar
from uuid import UUID

from app.core.errors import QT_TRANSLATE_NOOP, Problem, Refused
from app.core.file_rows import YES_OR_NO, FileRows
from app.core.formats import parse_amount, parse_date
from app.core.iban import iban_written
from app.core.ids import new_id
from app.core.money import CurrencyCode
from app.payroll.employee_rules import check
from app.payroll.records import (
    Agreed,
    Allowance,
    Employee,
    EmployeeId,
    IncomeKind,
    PayForm,
    Sex,
    Status,
    StatusKind,
    Terms,
)

COLUMNS: Mapping[str, tuple[str, ...]] = {
    "code": ("code", "კოდი", "ტაბელის ნომერი", "код", "табельный номер"),
    "personal_number": ("personal_number", "პირადი ნომერი", "личный номер"),
    "first_name": ("first_name", "სახელი", "имя"),
    "last_name": ("last_name", "გვარი", "фамилия"),
    "birth_day": ("birth_day", "დაბადების თარიღი", "дата рождения"),
    "sex": ("sex", "სქესი", "пол"),
    "citizenship": ("citizenship", "მოქალაქეობა", "гражданство"),
    "mobile": ("mobile", "მობილური", "ტელეფონი", "мобильный", "телефон"),
    "iban": ("iban", "საბანკო ანგარიში", "ანგარიში", "банковский счёт", "счёт"),
    "start": ("start", "დაწყება", "მუშაობის დაწყება", "начало", "начало работы"),
    "end": ("end", "დასრულება", "მუშაობის დასრულება", "конец", "конец работы"),
    "position": ("position", "თანამდებობა", "должность"),
    "department": ("department", "განყოფილება", "отдел", "подразделение"),
    "cost_centre": ("cost_centre", "ხარჯთა ცენტრი", "ხარჯის ცენტრი", "центр затрат"),
    "kind": ("kind", "სახე", "вид"),
    "pay": ("pay", "ანაზღაურების ფორმა", "форма оплаты"),
    "agreed": ("agreed", "შეთანხმებული", "შეთანხმება", "договорено"),
    "amount": ("amount", "თანხა", "ხელფასი", "сумма", "оклад"),
    "currency": ("currency", "ვალუტა", "валюта"),
    "pension": ("pension", "პენსია", "საპენსიო", "пенсия", "пенсионная схема"),
    "allowance": ("allowance", "შეღავათი", "льгота"),
}
"""Column of a file of employees -> the names it may have in a header."""

PRIVATE = frozenset({
    "personal_number", "first_name", "last_name", "birth_day", "sex", "citizenship", "mobile",
    "iban", "amount", "pension", "allowance",
})  # fmt: skip
"""Columns whose faults tell the place and not what stands there."""
ROWS_MAX = 20_000
_OF_TERMS = ("position", "department", "cost_centre", "kind", "pay", "agreed", "amount", "currency")
_SEXES = {
    **dict.fromkeys(("female", "f", "ქალი", "მდედრობითი", "женский", "ж"), Sex.FEMALE),
    **dict.fromkeys(("male", "m", "კაცი", "მამრობითი", "мужской", "м"), Sex.MALE),
}
_KINDS = {
    **{str(kind): kind for kind in IncomeKind},
    **dict.fromkeys(("შრომითი", "დასაქმება", "наём", "трудовой"), IncomeKind.EMPLOYMENT),
    **dict.fromkeys(("მომსახურება", "услуга"), IncomeKind.SERVICE),
    **dict.fromkeys(("მეწარმე", "предприниматель"), IncomeKind.ENTREPRENEUR),
    **dict.fromkeys(("არარეზიდენტი", "нерезидент"), IncomeKind.NONRESIDENT_SERVICE),
}
_PAYS = {
    **{str(form): form for form in PayForm},
    **dict.fromkeys(("თვიური", "ხელფასი", "месячный", "оклад"), PayForm.SALARY),
    **dict.fromkeys(("საათობრივი", "почасовая"), PayForm.HOURLY),
    **dict.fromkeys(("სანარდო", "сдельная"), PayForm.PIECE),
}
_AGREED = {
    **{str(one): one for one in Agreed},
    **dict.fromkeys(("დარიცხული", "начислено", "начисленная"), Agreed.GROSS),
    **dict.fromkeys(("ხელზე", "ასაღები", "на руки", "чистая"), Agreed.NET),
}
_ALLOWANCES = {Decimal(6000): "severe_disability", Decimal(3000): "other_category"}
_COLUMN_OF = {
    "terms.from_day": "start", "terms.to_day": "end", "terms.amount": "amount",
    "allowances.yearly": "allowance", "allowances.kind": "allowance",
}  # fmt: skip
_OF_SERVER = {
    "employee.code_taken": "code", "employee.code_missing": "code",
    "employee.personal_number_wrong": "personal_number",
    "employee.personal_number_taken": "personal_number", "employee.iban_wrong": "iban",
    "employee.name_missing": "first_name", "employee.terms_overlap": "start",
}  # fmt: skip
_UNKNOWN = QT_TRANSLATE_NOOP("app", "The column “{value}” is not known. Known are: {columns}.")
_DOUBLE = QT_TRANSLATE_NOOP("app", "The column “{value}” stands twice. Leave one.")
_MISSING = QT_TRANSLATE_NOOP("app", "The column “{value}” is missing. Add it to the header.")
_NO_PEOPLE = QT_TRANSLATE_NOOP("app", "The file has no employees under its header.")
_MANY = QT_TRANSLATE_NOOP("app", "The file has more than {most} rows. Bring it in in parts.")
_TWICE = QT_TRANSLATE_NOOP("app", "This stands in row {other} of the file too. Leave one of both.")
_NO_CHOICE = QT_TRANSLATE_NOOP("app", "“{value}” is none of the words known here: {allowed}.")
_NO_CENTRE = QT_TRANSLATE_NOOP("app", "There is no cost centre “{value}”. Add it first.")
_NO_CURRENCY = QT_TRANSLATE_NOOP("app", "The currency “{value}” is not known in these books.")
_NO_DAY = QT_TRANSLATE_NOOP("app", "This is no day. Write 2026-03-31 or 31.03.2026.")
_NO_AMOUNT = QT_TRANSLATE_NOOP("app", "This is no amount. Write 1180 or 1180.50.")
_NO_WORD = QT_TRANSLATE_NOOP("app", "This is none of the words known here: {allowed}.")
_NO_START = QT_TRANSLATE_NOOP("app", "The first day of work is missing.")
C = TypeVar("C", bound=StrEnum | bool)


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What the books have already."""

    employees: Sequence[Employee] = ()
    cost_centres: Mapping[str, UUID] = field(default_factory=dict)
    currencies: frozenset[str] = frozenset({"GEL"})
    today: date


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedEmployee:
    """An employee of a file as it would stand, and the row it comes from."""

    row: int
    employee: Employee
    is_new: bool
    is_same: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class PeoplePlan:
    """The employees of a file, and everything wrong with its cells."""

    people: tuple[PlannedEmployee, ...] = ()
    problems: tuple[Problem, ...] = ()


@dataclass(slots=True)
class _Row:
    """A row while it is read."""

    number: int
    cells: Mapping[str, str]
    problems: list[Problem] = field(default_factory=list)

    def fault(self, code: str, text: str, column: str, **args: object) -> None:
        """Something wrong in a cell; what is private is not repeated."""
        value = None if column in PRIVATE else self.cells.get(column, "")
        given = args if value is None else {"value": value, **args}
        self.problems.append(
            Problem(code=code, text=text, args=given, row=self.number, column=column, value=value)
        )

    def read(self, column: str, reader: Callable[[str], Any], text: str) -> Any:
        """A cell that is read; None where it is empty or cannot be."""
        typed = self.cells.get(column, "")
        if not typed:
            return None
        try:
            return reader(typed)
        except Refused as refused:
            self.fault(refused.code, text, column)
            return None

    def choice(self, column: str, words: Mapping[str, C]) -> C | None:
        """One of a few, by any of its names."""
        typed = self.cells.get(column, "")
        if not typed:
            return None
        found = words.get(typed.casefold())
        if found is None:
            text = _NO_WORD if column in PRIVATE else _NO_CHOICE
            self.fault("employee.word_unknown", text, column, allowed=", ".join(words))
        return found


def plan_people(table: FileRows, known: Known) -> PeoplePlan:
    """The employees of a file against those that are known; every fault by row and column.

    Units: amounts in the currency of the row, allowances in GEL a year.
    Source: design of the file of employees, README “Payroll”.
    """
    places, problems = _places(table.header)
    if problems:
        return PeoplePlan(problems=problems)
    if len(table.rows) > ROWS_MAX:
        many = Problem(code="employee.file_long", text=_MANY, args={"most": ROWS_MAX})
        return PeoplePlan(problems=(many,))
    by_code = {one.code: one for one in known.employees}
    seen: dict[tuple[str, str], int] = {}
    people: list[PlannedEmployee] = []
    found: list[Problem] = []
    for number, cells in table.rows:
        row = _Row(
            number, {c: cells[p].strip() if p < len(cells) else "" for c, p in places.items()}
        )
        for column in ("code", "personal_number"):
            value = row.cells.get(column, "")
            other = seen.setdefault((column, value), number)
            if value and other != number:
                row.fault("employee.row_double", _TWICE, column, other=other)
        people.append(_planned(row, by_code.get(row.cells.get("code", "")), known))
        found.extend(row.problems)
    if not people:
        found.append(Problem(code="employee.file_empty", text=_NO_PEOPLE))
    return PeoplePlan(people=tuple(people), problems=tuple(found))


def place_problems(plan: PeoplePlan, problems: Sequence[Problem]) -> tuple[Problem, ...]:
    """Faults that the server told by code, put onto the row and column they come from.

    Units: rows as the file counts them, from 1.
    Source: as `plan_people`.
    """
    rows = {one.employee.code: one.row for one in plan.people}
    placed = [
        replace(
            one, row=rows.get(str(one.args.get("employee", ""))), column=_OF_SERVER.get(one.code)
        )
        for one in problems
    ]
    return tuple(sorted(placed, key=lambda one: one.row or 0))


def _planned(row: _Row, old: Employee | None, known: Known) -> PlannedEmployee:
    fresh = Employee(
        id=EmployeeId(new_id()), code=row.cells.get("code", ""), first_name="", last_name=""
    )
    one = _with_terms(_with_person(old or fresh, row), row, known)
    one = _with_statuses(one, row)
    faulty = {problem.column for problem in row.problems}
    for problem in check(one, known.today):
        column = _COLUMN_OF.get(problem.column or "", problem.column or "code")
        if column not in faulty and column in COLUMNS:
            row.problems.append(replace(problem, row=row.number, column=column))
    return PlannedEmployee(row=row.number, employee=one, is_new=old is None, is_same=one == old)


def _with_person(one: Employee, row: _Row) -> Employee:
    """Who the person is, as far as the row says it."""
    texts = ("personal_number", "first_name", "last_name", "mobile")
    said: dict[str, Any] = {name: row.cells[name] for name in texts if row.cells.get(name)}
    if row.cells.get("citizenship"):
        said["citizenship"] = row.cells["citizenship"].upper()
    if row.cells.get("iban"):
        said["iban"] = iban_written(row.cells["iban"])
    said["birth_day"] = row.read("birth_day", parse_date, _NO_DAY)
    said["sex"] = row.choice("sex", _SEXES)
    return replace(one, **{name: value for name, value in said.items() if value is not None})


def _with_terms(one: Employee, row: _Row, known: Known) -> Employee:
    """What was agreed: the agreement of that start changed, or a new one after the others."""
    start = row.read("start", parse_date, _NO_DAY)
    end = row.read("end", parse_date, _NO_DAY)
    says = any(row.cells.get(column) for column in _OF_TERMS)
    if start is None and not one.terms:
        if says or end:
            row.fault("employee.start_missing", _NO_START, "start")
        return one
    last = max(one.terms, key=lambda terms: terms.from_day, default=None)
    day = start or (last.from_day if last else None)
    if day is None or not (says or start or end):
        return one
    old = next((terms for terms in one.terms if terms.from_day == day), None)
    base = old or last
    fresh = replace(base, id=new_id(), to_day=None, end_reason="") if base and not old else old
    begun = fresh or Terms(id=new_id(), from_day=day, amount=Decimal(0))
    if old is None:
        begun = replace(begun, from_day=day, start_registered_on=None, end_registered_on=None)
    changed = _as_said(begun, row, known)
    if end is not None:
        changed = replace(changed, to_day=end)
    others = [_ended(terms, changed) for terms in one.terms if terms.from_day != day]
    whole = sorted((*others, changed), key=lambda terms: terms.from_day)
    return replace(one, terms=tuple(whole))


def _ended(terms: Terms, fresh: Terms) -> Terms:
    """An agreement that still ran ends on the eve of the next one of its kind."""
    eve = fresh.from_day - timedelta(days=1)
    runs_on = terms.to_day is None and terms.kind is fresh.kind and terms.from_day <= eve
    return replace(terms, to_day=eve) if runs_on else terms


def _as_said(terms: Terms, row: _Row, known: Known) -> Terms:
    said: dict[str, Any] = {
        "kind": row.choice("kind", _KINDS),
        "pay": row.choice("pay", _PAYS),
        "agreed": row.choice("agreed", _AGREED),
        "amount": row.read("amount", lambda typed: parse_amount(typed, 4), _NO_AMOUNT),
        "position_title": row.cells.get("position") or None,
        "department": row.cells.get("department") or None,
    }
    centre = row.cells.get("cost_centre", "")
    if centre:
        said["cost_centre_id"] = known.cost_centres.get(centre)
        if said["cost_centre_id"] is None:
            row.fault("employee.cost_centre_unknown", _NO_CENTRE, "cost_centre")
    currency = row.cells.get("currency", "").upper()
    if currency and currency not in known.currencies:
        row.fault("employee.currency_unknown", _NO_CURRENCY, "currency")
    elif currency:
        said["currency"] = CurrencyCode(currency)
    return replace(terms, **{name: value for name, value in said.items() if value is not None})


def _with_statuses(one: Employee, row: _Row) -> Employee:
    """Whether the person takes part in the funded pension, and an allowance of a year."""
    since = one.terms[-1].from_day if one.terms else None
    is_on = row.choice("pension", YES_OR_NO)
    if is_on is not None and since is not None:
        known = one.status_on(StatusKind.PENSION, since)
        if known is None or known.is_on != is_on:
            status = Status(kind=StatusKind.PENSION, from_day=since, is_on=is_on)
            others = [
                s for s in one.statuses if (s.kind, s.from_day) != (StatusKind.PENSION, since)
            ]
            one = replace(one, statuses=(*others, status))
    yearly = row.read("allowance", parse_amount, _NO_AMOUNT)
    is_known = any(allowance.yearly == yearly for allowance in one.allowances)
    if yearly and since is not None and not is_known:
        fresh = Allowance(
            id=new_id(), kind=_ALLOWANCES.get(yearly, "other"), yearly=yearly, from_day=since
        )
        one = replace(one, allowances=(*one.allowances, fresh))
    return one


def _places(header: Sequence[str]) -> tuple[dict[str, int], tuple[Problem, ...]]:
    """Where each column stands; a fault for each that is double, not known, or missing."""
    names = {name: column for column, aliases in COLUMNS.items() for name in aliases}
    places: dict[str, int] = {}
    problems: list[Problem] = []
    for place, title in enumerate(header):
        column = names.get(title.strip().casefold())
        if column is None and title.strip():
            problems.append(_header_problem("import.column_unknown", _UNKNOWN, title))
        elif column in places:
            problems.append(_header_problem("import.column_double", _DOUBLE, title))
        elif column is not None:
            places[column] = place
    problems += [
        _header_problem("import.column_missing", _MISSING, name)
        for name in ("code", "first_name", "last_name")
        if name not in places
    ]
    return places, tuple(problems)


def _header_problem(code: str, text: str, value: str) -> Problem:
    args = {"value": value, "columns": ", ".join(COLUMNS)}
    return Problem(code=code, text=text, args=args, row=1, column=value, value=value)
