"""The search language of lists: `party: კავკასია amount: 100..500 date: 2025-03 -text kind:sale`.

Words match any cell; `name: value` one column, by its key or by a title in any language; a minus
negates, quotes keep spaces together, `a..b` is a range that may be open at either end. A bare word
is found in any spelling and keyboard layout as in `search`, a quoted one letter by letter.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from functools import lru_cache

from app.core.dates import Period, calendar_year, in_tbilisi, month
from app.core.errors import QT_TRANSLATE_NOOP, Refused
from app.core.formats import parse_amount, parse_date
from app.core.patterns import folded_number, matcher
from app.core.sheet import Kind, Value

Cells = Mapping[str, Value]
ALSO = "~"
"""What is asked as `party~` is what the cell `party` is found by as well (`Row.found_by`)."""
_NUMBER_PART_MIN = 3
_DIGITS = 8
_TERM = re.compile(
    r'\s*(?P<minus>-)?(?:(?P<name>"[^"]+"|[^\s":.\-][^\s":]*):\s*)?(?P<value>"[^"]*"|[^\s"]+)'
)
_SPARE = re.compile(r'\s*(?P<minus>-)?(?P<name>"[^"]+"|[^\s":.\-][^\s":]*):\s*$')
_MONTH = re.compile(r"(?:([0-9]{4})-([0-9]{1,2})|([0-9]{1,2})\.([0-9]{4}))")
_YEAR = re.compile(r"[0-9]{4}")
_BARE = re.compile(r"[^\s\":\-.][^\s\":]*")


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """A column that can be asked about: its key, its kind, and all that it may be called."""

    key: str
    kind: Kind = Kind.TEXT
    names: tuple[str, ...] = ()

    def is_called(self, name: str) -> bool:
        """Whether this is the whole name of the column."""
        return fold(name) in {fold(one) for one in (self.key, *self.names)}

    def begins_with(self, name: str) -> bool:
        """Whether a name of the column begins so."""
        return any(fold(one).startswith(fold(name)) for one in self.names)


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """One thing that is asked. Without a name it is asked of every cell."""

    value: str
    name: str = ""
    is_negated: bool = False
    is_quoted: bool = False

    def __str__(self) -> str:
        minus = "-" if self.is_negated else ""
        name = f"{_bare(self.name)}:" if self.name else ""
        return f"{minus}{name}{self._written()}"

    def _written(self) -> str:
        # A bare word that would be read as something else is kept in quotes.
        if self.is_quoted or not self.value or re.search(r'[\s":]', self.value):
            return f'"{self.value}"'
        return f'"{self.value}"' if self.value.startswith("-") and not self.name else self.value


@dataclass(frozen=True, slots=True, kw_only=True)
class Filter:
    """What a list is narrowed to: rows that fit every term."""

    terms: tuple[Term, ...] = ()
    fields: tuple[Field, ...] = ()

    def __str__(self) -> str:
        return " ".join(str(term) for term in self.terms)

    def __bool__(self) -> bool:
        return bool(self.terms)

    def test(self) -> Callable[[Cells], bool]:
        """A question that a row answers.

        Raises: Refused "filter.column", "filter.range_reversed" or the code of an unreadable value.
        """
        tests = [_test(term, self.fields) for term in self.terms]
        return lambda cells: all(one(cells) for one in tests)

    def without(self, taken: Sequence[Term]) -> Filter:
        """The rest, where a server answers some terms itself."""
        return Filter(
            terms=tuple(term for term in self.terms if term not in taken), fields=self.fields
        )


@lru_cache(maxsize=65536)
def fold(text: str) -> str:
    """A text as it is compared: capitals and ё do not matter, nor which space it is."""
    return " ".join(text.casefold().replace("ё", "е").split())


def parse(text: str, fields: Sequence[Field]) -> Filter:
    """Read what a person typed, and make sure that it can be asked of these columns.

    Raises: Refused "filter.quote", "filter.value_missing" and those of `Filter.test`.
    """
    terms: list[Term] = []
    at = 0
    bare = text.rstrip()
    while at < len(bare):
        spare = _SPARE.match(bare, at)
        found = None if spare else _TERM.match(bare, at)
        if spare:
            problem = QT_TRANSLATE_NOOP("app", "Write after “{name}:” what is sought.")
            raise Refused("filter.value_missing", problem, name=_unquoted(spare["name"]))
        if found is None:
            problem = QT_TRANSLATE_NOOP("app", "A quotation mark is missing: {rest}")
            raise Refused("filter.quote", problem, rest=bare[at:].strip())
        terms.append(
            Term(
                value=_unquoted(found["value"]),
                name=_unquoted(found["name"] or ""),
                is_negated=bool(found["minus"]),
                is_quoted=found["value"].startswith('"'),
            )
        )
        at = found.end()
    made = Filter(terms=tuple(terms), fields=tuple(fields))
    made.test()
    return made


def fields_called(name: str, fields: Sequence[Field]) -> tuple[Field, ...]:
    """The columns that are meant by a name: called so, or else beginning so.

    Raises: Refused "filter.column".
    """
    found = [field for field in fields if field.is_called(name)]
    found = found or [field for field in fields if field.begins_with(name)]
    if not found:
        problem = QT_TRANSLATE_NOOP(
            "app",
            "There is no column “{name}” here. Columns: {columns}. Put a text that has a colon "
            "in quotes.",
        )
        columns = ", ".join(field.names[0] if field.names else field.key for field in fields)
        raise Refused("filter.column", problem, name=name, columns=columns)
    return tuple(found)


def days_of(text: str) -> Period:
    """The days meant by a day, a month (2025-03 or 03.2025) or a year.

    Raises: Refused "date.unreadable".
    """
    if found := _MONTH.fullmatch(text.strip()):
        year, number = int(found[1] or found[4]), int(found[2] or found[3])
        if 1 <= number <= 12 and year > 0:
            return month(year, number)
    if _YEAR.fullmatch(text.strip()) and int(text) > 0:
        return calendar_year(int(text))
    day = parse_date(text)
    return Period(day, day)


def days_between(value: str) -> tuple[date | None, date | None]:
    """The first and last day of a value: a day, month, year or range of them.

    Raises: Refused "date.unreadable" or "filter.range_reversed".
    """
    low, dots, high = value.partition("..")
    first = days_of(low).first if low else None
    last = days_of(high).last if high else None if dots else days_of(low).last
    if dots and not low and not high:
        days_of(value)
    if first is not None and last is not None and last < first:
        raise _reversed(value)
    return first, last


def _test(term: Term, fields: Sequence[Field]) -> Callable[[Cells], bool]:
    if term.name:
        asked = [_of_column(term, field) for field in fields_called(term.name, fields)]
    else:
        asked = [_of_any(term, fields)]
    if term.is_negated:
        return lambda cells: not any(one(cells) for one in asked)
    return lambda cells: any(one(cells) for one in asked)


def _of_any(term: Term, fields: Sequence[Field]) -> Callable[[Cells], bool]:
    value, holds = term.value, holding(term)
    amount = None if term.is_quoted else _amount_or_none(value)
    numeric = frozenset(field.key for field in fields if field.kind.is_numeric)
    keys = tuple(key for field in fields for key in (field.key, field.key + ALSO))
    wanted = fold(value)

    def fits(cells: Cells) -> bool:
        for key in keys:
            cell = cells.get(key)
            if isinstance(cell, str):
                if holds(cell):
                    return True
            elif isinstance(cell, date):
                if wanted in (_day(cell).isoformat(), f"{_day(cell):%d.%m.%Y}"):
                    return True
            elif cell is not None and key in numeric and amount is not None and cell == amount:
                return True
        return False

    return fits


def holding(term: Term) -> Callable[[str], bool]:
    """Whether a text holds what is sought: its letters, and unless quoted what they may mean."""
    wanted = fold(term.value)
    if term.is_quoted:
        return lambda text: wanted in fold(text)
    # Who leaves rows out means what is read there, not what other keys would have given.
    means = matcher(term.value, with_layouts=not term.is_negated)
    number = folded_number(term.value)
    if len(number) >= _NUMBER_PART_MIN and any(sign.isdecimal() for sign in number):
        return lambda text: wanted in fold(text) or means(text) or number in folded_number(text)
    return lambda text: wanted in fold(text) or means(text)


def _of_column(term: Term, field: Field) -> Callable[[Cells], bool]:
    key = field.key
    if field.kind.is_numeric:
        least, most = _amounts(term.value)
        return lambda cells: _is_between(cells.get(key), least, most)
    if field.kind is Kind.DATE:
        first, last = days_between(term.value)
        return lambda cells: _is_day_between(cells.get(key), first, last)
    if field.kind is Kind.CODE and ".." in term.value and not term.is_quoted:
        low, _, high = (fold(part) for part in term.value.partition(".."))
        return lambda cells: _is_code_between(cells.get(key), low, high)
    holds = holding(term)
    return lambda cells: any(
        holds(str(cell)) for cell in (cells.get(key), cells.get(key + ALSO)) if cell is not None
    )


def _amounts(value: str) -> tuple[Decimal | None, Decimal | None]:
    low, dots, high = value.partition("..")
    least = parse_amount(low, _DIGITS) if low or not dots else None
    most = parse_amount(high, _DIGITS) if high else None
    if not dots:
        most = least
    elif least is None and most is None:
        parse_amount(value, _DIGITS)
    if least is not None and most is not None and most < least:
        raise _reversed(value)
    return least, most


def _is_between(cell: Value, least: Decimal | None, most: Decimal | None) -> bool:
    if not isinstance(cell, Decimal | int):
        return False
    return (least is None or cell >= least) and (most is None or cell <= most)


def _is_day_between(cell: Value, first: date | None, last: date | None) -> bool:
    if not isinstance(cell, date):
        return False
    day = _day(cell)
    return (first is None or day >= first) and (last is None or day <= last)


def _is_code_between(cell: Value, low: str, high: str) -> bool:
    # An entry has several accounts. An upper end stands for all that begins with it: 11..14 holds
    # 1490.
    return any(
        code >= low and (not high or code[: len(high)] <= high)
        for code in fold(str(cell or "")).split()
    )


def _day(cell: date) -> date:
    return in_tbilisi(cell).date() if isinstance(cell, datetime) else cell


def _amount_or_none(value: str) -> Decimal | None:
    try:
        return parse_amount(value, _DIGITS)
    except Refused:
        return None


def _reversed(value: str) -> Refused:
    problem = QT_TRANSLATE_NOOP("app", "The range {value} ends before it begins.")
    return Refused("filter.range_reversed", problem, value=value)


def _unquoted(text: str) -> str:
    return text[1:-1] if text.startswith('"') else text


def _bare(name: str) -> str:
    return name if _BARE.fullmatch(name) else f'"{name}"'
