"""What must hold of an employee before it is kept, and the next free code. Pure.

The server asks the same with the same codes (`api.employee_faults`). A fault tells its field as
its column, for a row of a list `terms.amount` with the row counted from 1. No text repeats what
is personal: faults go to messages, and those to logs.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date
from decimal import Decimal

from app.core.errors import QT_TRANSLATE_NOOP, Problem
from app.core.iban import is_iban
from app.core.messages import MESSAGES
from app.payroll.records import Employee, Terms

HOME = "GE"
CODE_MAX = 64
_LENGTHS = {
    "first_name": 100, "last_name": 100, "personal_number": 32, "mobile": 40, "email": 254,
    "address": 500, "note": 2000,
}  # fmt: skip
_NUMBER = re.compile(r"[0-9]{11}")
_COUNTRY = re.compile(r"[A-Z]{2}")
_TRAILING_NUMBER = re.compile(r"(.*?)([0-9]+)")
_FIRST_CODE = "W1"
_OLDEST = date(1900, 1, 1)
_HOURS_MAX, _SHARE_MAX = Decimal(24), Decimal(2)
_LONG = QT_TRANSLATE_NOOP("app", "At most {most} signs fit here.")
_COUNTRY_WRONG = QT_TRANSLATE_NOOP(
    "app", "Citizenship is the two Latin letters of the country: GE, UA, TR."
)
_BIRTH_WRONG = QT_TRANSLATE_NOOP("app", "This is no day on which somebody at work was born.")
_DAY_MISSING = QT_TRANSLATE_NOOP("app", "The first day is missing. Say from when this holds.")
_REVERSED = QT_TRANSLATE_NOOP("app", "The last day is before the first. Correct one of both.")
_AMOUNT_MISSING = QT_TRANSLATE_NOOP("app", "The amount is missing. Say how much was agreed.")
_SHARE_WRONG = QT_TRANSLATE_NOOP(
    "app", "The part of a full position is more than 0 and at most 2: 1 is a full one, 0.5 half."
)
_HOURS_WRONG = QT_TRANSLATE_NOOP("app", "Hours a day are more than 0 and at most 24.")
_STATUS_DOUBLE = QT_TRANSLATE_NOOP("app", "This was said of this day already. Leave one of both.")
_KIND_MISSING = QT_TRANSLATE_NOOP("app", "The ground is missing. Choose one.")
_YEARLY_WRONG = QT_TRANSLATE_NOOP("app", "The amount of a year is more than 0.")
_ITEM_MISSING = QT_TRANSLATE_NOOP("app", "The pay item is missing. Choose one.")
_ITEM_AMOUNT = QT_TRANSLATE_NOOP("app", "Give an amount or a percentage: one of both.")
_TOTAL_WRONG = QT_TRANSLATE_NOOP("app", "The total is more than 0, or is left empty.")


def free_code(codes: Iterable[str]) -> str:
    """The next free code: the number of the last one raised by one, written as wide.

    Units: none.
    Source: own rule.
    """
    taken = set(codes)
    numbered = [found for one in taken if (found := _TRAILING_NUMBER.fullmatch(one))]
    if not numbered:
        return _FIRST_CODE
    last = max(numbered, key=lambda found: int(found[2]))
    number = int(last[2]) + 1
    return f"{last[1]}{number:0{len(last[2])}d}"


def check(employee: Employee, today: date) -> tuple[Problem, ...]:
    """Everything wrong with an employee by itself; what other employees forbid says the server.

    Units: amounts in their currencies, hours.
    Source: Tax Code of Georgia, article 12 (register of hired persons) for the personal number;
    ISO 13616 for the bank account; the limits of the tables.
    """
    return (
        *_of_person(employee, today),
        *_of_terms(employee),
        *_of_statuses(employee),
        *_of_lists(employee),
    )


def _of_person(one: Employee, today: date) -> Iterator[Problem]:
    if not 0 < len(one.code) <= CODE_MAX:
        yield Problem(
            code="employee.code_missing", text=MESSAGES["employee.code_missing"], column="code"
        )
    for name in ("first_name", "last_name"):
        if not getattr(one, name):
            yield _known("employee.name_missing", name, one)
    for name, most in _LENGTHS.items():
        if len(getattr(one, name)) > most:
            yield Problem(code="employee.text_long", text=_LONG, column=name, args={"most": most})
    is_citizen = one.citizenship == HOME
    if is_citizen and one.personal_number and not _NUMBER.fullmatch(one.personal_number):
        yield _known("employee.personal_number_wrong", "personal_number", one)
    if not _COUNTRY.fullmatch(one.citizenship):
        yield Problem(code="employee.citizenship_wrong", text=_COUNTRY_WRONG, column="citizenship")
    if one.birth_day is not None and not _OLDEST <= one.birth_day < today:
        yield Problem(code="employee.birth_day_wrong", text=_BIRTH_WRONG, column="birth_day")
    if one.iban and not is_iban(one.iban):
        yield _known("employee.iban_wrong", "iban", one)


def _of_terms(one: Employee) -> Iterator[Problem]:
    for at, terms in enumerate(one.terms, start=1):
        if terms.to_day is not None and terms.to_day < terms.from_day:
            yield _in_row("employee.days_reversed", _REVERSED, "terms.to_day", at)
        if not terms.amount:
            yield _in_row("employee.amount_missing", _AMOUNT_MISSING, "terms.amount", at)
        if not 0 < terms.rate_share <= _SHARE_MAX:
            yield _in_row("employee.share_wrong", _SHARE_WRONG, "terms.rate_share", at)
        if not 0 < terms.day_hours <= _HOURS_MAX:
            yield _in_row("employee.hours_wrong", _HOURS_WRONG, "terms.day_hours", at)
        if any(_meets(terms, other) for other in one.terms[: at - 1]):
            yield Problem(
                code="employee.terms_overlap",
                text=MESSAGES["employee.terms_overlap"],
                args={"employee": one.code, "day": terms.from_day},
                row=at,
                column="terms.from_day",
            )


def _meets(terms: Terms, other: Terms) -> bool:
    last, until = terms.to_day or date.max, other.to_day or date.max
    return terms.kind is other.kind and terms.from_day <= until and other.from_day <= last


def _of_statuses(one: Employee) -> Iterator[Problem]:
    seen: set[tuple[str, date]] = set()
    for at, status in enumerate(one.statuses, start=1):
        what = (str(status.kind), status.from_day)
        if what in seen:
            yield _in_row("employee.status_double", _STATUS_DOUBLE, "statuses.from_day", at)
        seen.add(what)


def _of_lists(one: Employee) -> Iterator[Problem]:
    for at, allowance in enumerate(one.allowances, start=1):
        if not allowance.kind:
            yield _in_row("employee.allowance_kind", _KIND_MISSING, "allowances.kind", at)
        if allowance.yearly <= 0:
            yield _in_row("employee.allowance_amount", _YEARLY_WRONG, "allowances.yearly", at)
        if allowance.to_day is not None and allowance.to_day < allowance.from_day:
            yield _in_row("employee.days_reversed", _REVERSED, "allowances.to_day", at)
    for at, item in enumerate(one.items, start=1):
        if not item.item:
            yield _in_row("employee.item_missing", _ITEM_MISSING, "items.item", at)
        if (item.amount is None) == (item.percent is None):
            yield _in_row("employee.item_amount", _ITEM_AMOUNT, "items.amount", at)
        if item.total is not None and item.total <= 0:
            yield _in_row("employee.item_total", _TOTAL_WRONG, "items.total", at)
        if item.to_day is not None and item.to_day < item.from_day:
            yield _in_row("employee.days_reversed", _REVERSED, "items.to_day", at)


def day_missing(name: str, row: int) -> Problem:
    """A row without its first day. Units: rows from 1. Source: own rule."""
    return _in_row("employee.day_missing", _DAY_MISSING, f"{name}.from_day", row)


def code_taken(code: str) -> Problem:
    """A code that somebody else has, also one who was erased. Units: none. Source: own rule."""
    text = MESSAGES["employee.code_taken"]
    return Problem(code="employee.code_taken", text=text, column="code", args={"employee": code})


def _known(code: str, column: str, one: Employee) -> Problem:
    """A fault that the server tells too; it names the code, never what is personal."""
    return Problem(code=code, text=MESSAGES[code], column=column, args={"employee": one.code})


def _in_row(code: str, text: str, column: str, row: int) -> Problem:
    return Problem(code=code, text=text, column=column, row=row)
