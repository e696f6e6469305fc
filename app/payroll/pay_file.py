"""Pay to be calculated, read from a table: one row a person, every fault by row and column."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import TypeVar

from app.core.dates import Period
from app.core.errors import QT_TRANSLATE_NOOP, Problem, Refused
from app.core.file_rows import YES_OR_NO, FileRows
from app.core.formats import parse_amount, parse_date
from app.core.money import GEL, Money
from app.payroll.records import Agreed, Pay

T = TypeVar("T")

_NAMES: Mapping[str, tuple[str, ...]] = {
    "employee": ("თანამშრომელი", "сотрудник"),
    "agreed": ("შეთანხმებული", "договор"),
    "amount": ("თანხა", "сумма"),
    "pension": ("პენსია", "пенсия"),
    "income_before": ("წინა შემოსავალი", "доход ранее"),
    "payment_date": ("გადახდის თარიღი", "дата выплаты"),
    "allowance": ("შეღავათი", "льгота"),
    "allowance_used_before": ("გამოყენებული შეღავათი", "льгота использована"),
    "residency": ("რეზიდენტობა", "резидентство"),
    "contract": ("ხელშეკრულება", "вид договора"),
    "benefit": ("სარგებელი", "льгота в натуре"),
    "employer_pension": ("დამსაქმებლის პენსია", "пенсия работодателя"),
}
_REQUIRED = ("employee", "agreed", "amount", "pension", "income_before")
_AGREED = {
    **dict.fromkeys(("gross", "დარიცხული", "до вычетов"), Agreed.GROSS),
    **dict.fromkeys(("net", "ხელზე", "на руки"), Agreed.NET),
}
_RESIDENT = {
    **dict.fromkeys(("", "resident", "რეზიდენტი", "резидент"), True),
    **dict.fromkeys(
        ("nonresident", "non_resident", "non-resident", "არარეზიდენტი", "нерезидент"), False
    ),
}
_SERVICE = {
    **dict.fromkeys(("", "salary", "ხელფასი", "зарплата"), False),
    **dict.fromkeys(("service", "მომსახურება", "услуга"), True),
}
_TEXTS = {
    "payroll.employee_missing": QT_TRANSLATE_NOOP(
        "app", "The row names no employee. Give a name or a number."
    ),
    "payroll.word_unknown": QT_TRANSLATE_NOOP("app", "“{value}” is none of: {known}."),
    "payroll.amount_missing": QT_TRANSLATE_NOOP("app", "An amount is missing here."),
    "payroll.amount_negative_in_file": QT_TRANSLATE_NOOP(
        "app", "{value} is below zero. A correction is the difference of two calculations."
    ),
    "payroll.column_missing": QT_TRANSLATE_NOOP(
        "app", "The file has no column “{column}”. It needs: {known}."
    ),
    "payroll.column_unknown": QT_TRANSLATE_NOOP(
        "app", "The column “{column}” is not known here. Known are: {known}."
    ),
}


def read_pay(table: FileRows, period: Period) -> tuple[Pay, ...]:
    """The payments of a table; the day of payment is the last of the month where none is given.

    Raises: Refused "payroll.faults" with every fault by row and column.
    """
    reading = _Reading(period=period, places=_places(table.header))
    found = tuple(reading.pay(row, cells) for row, cells in table.rows)
    _refuse(reading.problems)
    return found


@dataclass(slots=True, kw_only=True)
class _Reading:
    """Goes through the rows and gathers what is wrong."""

    period: Period
    places: dict[str, int]
    problems: list[Problem] = field(default_factory=list)
    _row: int = 0
    _cells: tuple[str, ...] = ()

    def pay(self, row: int, cells: tuple[str, ...]) -> Pay:
        self._row, self._cells = row, cells
        employee = self._text("employee")
        if not employee:
            self._fault("payroll.employee_missing", "employee", "")
        is_resident = self._word("residency", _RESIDENT, default=True)
        # Non-residents are outside the funded pension, whatever the contract says.
        has_pension = self._word("pension", YES_OR_NO, default=False) and is_resident
        return Pay(
            employee=employee,
            agreed=self._word("agreed", _AGREED, default=Agreed.GROSS),
            amount=self._money("amount", is_required=True),
            day=self._day(),
            has_pension=has_pension,
            has_employer_pension=self._employer(has_pension) and is_resident,
            is_service=self._word("contract", _SERVICE, default=False),
            income_before=self._money("income_before"),
            allowance=self._money("allowance"),
            allowance_used_before=self._money("allowance_used_before"),
            benefit=self._money("benefit"),
        )

    def _employer(self, has_pension: bool) -> bool:
        if not self._text("employer_pension"):
            return has_pension
        return self._word("employer_pension", YES_OR_NO, default=False)

    def _text(self, column: str) -> str:
        place = self.places.get(column)
        return "" if place is None or place >= len(self._cells) else self._cells[place].strip()

    def _word(self, column: str, known: Mapping[str, T], *, default: T) -> T:
        text = self._text(column)
        if text.casefold() in known:
            return known[text.casefold()]
        words = ", ".join(word for word in known if word.isascii() and word)
        self._fault("payroll.word_unknown", column, text, known=words)
        return default

    def _money(self, column: str, *, is_required: bool = False) -> Money:
        text = self._text(column)
        if not text:
            if is_required:
                self._fault("payroll.amount_missing", column, "")
            return Money(Decimal(0), GEL)
        try:
            amount = Money(parse_amount(text), GEL)
        except Refused as refused:
            self._refused(refused, column, text)
            return Money(Decimal(0), GEL)
        if amount.amount < 0:
            self._fault("payroll.amount_negative_in_file", column, text)
        return amount

    def _day(self) -> date:
        text = self._text("payment_date")
        if not text:
            return self.period.last
        try:
            return parse_date(text)
        except Refused as refused:
            self._refused(refused, "payment_date", text)
            return self.period.last

    def _refused(self, refused: Refused, column: str, value: str) -> None:
        self.problems.append(
            Problem(
                code=refused.code, text=refused.text, args=dict(refused.args_),
                row=self._row, column=column, value=value,
            )
        )  # fmt: skip

    def _fault(self, code: str, column: str, value: str, **args: object) -> None:
        given = {"value": value, **args}
        self.problems.append(
            Problem(
                code=code, text=_TEXTS[code], args=given, row=self._row, column=column,
                value=value or None,
            )
        )  # fmt: skip


def _places(header: tuple[str, ...]) -> dict[str, int]:
    """Where each column stands; titles may be in Georgian, English or Russian."""
    known = {name: key for key, names in _NAMES.items() for name in (key, *names)}
    places: dict[str, int] = {}
    problems = []
    for place, title in enumerate(header):
        key = known.get(title.strip().casefold())
        if key is not None:
            places.setdefault(key, place)
        elif title.strip():
            problems.append(_of_header("payroll.column_unknown", title.strip(), tuple(_NAMES)))
    problems += [
        _of_header("payroll.column_missing", column, _REQUIRED)
        for column in _REQUIRED
        if column not in places
    ]
    _refuse(problems)
    return places


def _of_header(code: str, column: str, known: tuple[str, ...]) -> Problem:
    args = {"column": column, "known": ", ".join(known)}
    return Problem(code=code, text=_TEXTS[code], args=args, row=1, column=column)


def _refuse(problems: list[Problem]) -> None:
    if problems:
        raise Refused(
            "payroll.faults",
            QT_TRANSLATE_NOOP(
                "app",
                "Nothing was calculated: {count} {count:thing|things} in the file "
                "must be corrected.",
            ),
            problems=tuple(problems),
            count=len(problems),
        )
