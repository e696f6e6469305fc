"""Values as the services write them: decimals with a dot, days and moments in Tbilisi time.

Reading never guesses: what is not exactly a number, a day or a flag becomes a `Problem` with its
row and column. No float anywhere, also not in JSON.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any, TypeVar

from app.core.dates import TBILISI
from app.core.errors import Problem
from app.integrations.rs_ge import faults

T = TypeVar("T")
_NUMBER = re.compile(r"[+-]?\d{1,20}(?:\.\d{1,20})?(?:[eE][+-]?\d{1,2})?")
_EMPTY = frozenset({"", "null"})


def iso(moment: datetime, *, zone: bool = False) -> str:
    """A moment as SOAP wants it; the invoice service wants its zone too."""
    local = moment.replace(tzinfo=TBILISI) if moment.tzinfo is None else moment
    text = local.astimezone(TBILISI).strftime("%Y-%m-%dT%H:%M:%S")
    return f"{text}+04:00" if zone else text


def noon(day: date) -> datetime:
    """Midday of a day in Tbilisi: a midnight has been seen to slip into the month before."""
    return datetime(day.year, day.month, day.day, 12, tzinfo=TBILISI)


def dotted(moment: datetime) -> str:
    """A moment as eAPI wants it."""
    local = moment.replace(tzinfo=TBILISI) if moment.tzinfo is None else moment
    return local.astimezone(TBILISI).strftime("%d-%m-%Y %H:%M:%S")


def plain(number: Decimal) -> str:
    """A decimal with a dot and without an exponent."""
    return f"{number:f}"


def to_json(value: Any) -> str:
    """JSON whose decimals are numbers with exactly their digits."""
    match value:
        case Decimal():
            return plain(value)
        case Mapping():
            items = (f"{json.dumps(str(key))}: {to_json(one)}" for key, one in value.items())
            return "{" + ", ".join(items) + "}"
        case list() | tuple():
            return "[" + ", ".join(to_json(one) for one in value) + "]"
        case _:
            assert not isinstance(value, float), "no float reaches the wire"
            return json.dumps(value, ensure_ascii=False)


def from_json(text: str) -> Any:
    """JSON with its numbers as int and Decimal.

    Raises: ValueError.
    """
    return json.loads(text, parse_float=Decimal, parse_constant=_no_constant)


def _no_constant(word: str) -> None:
    raise ValueError(word)


def read_text(value: str) -> str:
    """The words as they stand."""
    return value


def read_number(value: str) -> Decimal:
    """A decimal with a dot."""
    if not _NUMBER.fullmatch(value):
        raise ValueError(value)
    return Decimal(value)


def read_int(value: str) -> int:
    """A whole number; the services write some of them as 123.0."""
    number = read_number(value)
    if number != int(number):
        raise ValueError(value)
    return int(number)


def read_moment(value: str) -> datetime:
    """A moment in either writing, in Tbilisi time."""
    if len(value) >= 10 and value[2:3] == "-":
        form = "%d-%m-%Y %H:%M:%S" if len(value) > 10 else "%d-%m-%Y"
        return datetime.strptime(value, form).replace(tzinfo=TBILISI)
    moment = datetime.fromisoformat(value)
    return moment.replace(tzinfo=TBILISI) if moment.tzinfo is None else moment.astimezone(TBILISI)


def read_flag(value: str) -> bool:
    """True and false, 1 and 0."""
    found = {"true": True, "1": True, "false": False, "0": False}.get(value.lower())
    if found is None:
        raise ValueError(value)
    return found


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One column of an answer and the attribute of the record it fills."""

    name: str
    attribute: str
    read: Callable[[str], Any]
    is_needed: bool = False


def columns(text: str) -> tuple[Column, ...]:
    """Columns from words `NAME=attribute:kind`; kind i, d, t, b or s; `!` at the end: needed."""
    kinds = {"i": read_int, "d": read_number, "t": read_moment, "b": read_flag, "s": read_text}
    found = []
    for word in text.split():
        name, _, rest = word.rstrip("!").partition("=")
        attribute, _, kind = rest.partition(":")
        found.append(
            Column(
                name=name, attribute=attribute, read=kinds[kind or "s"], is_needed=word[-1] == "!"
            )
        )
    return tuple(found)


def fields(
    wanted: Iterable[Column],
    given: Mapping[str, str | None],
    problems: list[Problem],
    row: int | None = None,
) -> dict[str, Any]:
    """The attributes that a row fills; what cannot be read goes to `problems`.

    `given` has names in capitals; an absent or empty column is left to the record's default.
    """
    found: dict[str, Any] = {}
    for column in wanted:
        value = given.get(column.name.upper())
        is_empty = value is None or value.strip().lower() in _EMPTY
        if value is None or (is_empty and column.read is not read_text):
            if column.is_needed:
                problems.append(faults.missing(row, column.name))
            continue
        try:
            found[column.attribute] = column.read(value if is_empty else value.strip())
        except ValueError:
            problems.append(faults.problem(value, row, column.name))
    return found
