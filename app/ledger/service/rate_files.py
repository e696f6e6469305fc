"""Exchange rates read from a file: what the National Bank publishes, or a table.

The National Bank quotes so many units of a currency; books keep GEL per one unit. The day is the
first on which a rate is in force, not the day on which it was published.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any

from app.core.errors import QT_TRANSLATE_NOOP, Problem, Refused
from app.core.formats import parse_amount, parse_date
from app.core.money import round_half_away
from app.ledger.records import Rate, RatesFile
from app.paper.reading import read_table

_DIGITS = 8
_COLUMNS: Mapping[str, tuple[str, ...]] = {
    "day": ("date", "day", "თარიღი", "дата"),
    "code": ("code", "currency", "კოდი", "ვალუტა", "код", "валюта"),
    "quantity": ("quantity", "რაოდენობა", "ერთეული", "количество", "единиц"),
    "rate": ("rate", "კურსი", "курс"),
}
_TEXTS = {
    "rates.code_missing": QT_TRANSLATE_NOOP("app", "The row names no currency. Give its code."),
    "rates.day_missing": QT_TRANSLATE_NOOP(
        "app", "The row has no day from which the rate holds. Give one."
    ),
    "rates.quantity_wrong": QT_TRANSLATE_NOOP(
        "app", "The number of units must be above zero: one for the dollar, a hundred for the yen."
    ),
    "rates.rate_wrong": QT_TRANSLATE_NOOP(
        "app", "The rate is missing, not above zero, or written in two ways that differ."
    ),
    "rates.double": QT_TRANSLATE_NOOP(
        "app", "The file gives {currency} two different rates for {day}. Keep one of them."
    ),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class _Quote:
    """A rate as a file has it: texts, and the row they stand in."""

    row: int
    day: str
    code: str
    quantity: str
    rates: tuple[str, ...]


def read_rates(name: str, content: bytes, known: Collection[str]) -> RatesFile:
    """The rates of a file: JSON of the National Bank, or CSV and XLSX with date, code and rate.

    Currencies that the books do not know are left out and named.

    Raises: Refused with every fault by row; or for a file that holds no rates at all.
    """
    is_json = Path(name).suffix.lower() == ".json"
    quotes = tuple(_published(name, content) if is_json else _table(name, content))
    source = "nbg" if is_json else "file"
    rates: dict[tuple[str, date], Rate] = {}
    problems: list[Problem] = []
    skipped: dict[str, None] = {}
    for quote in quotes:
        code = quote.code.strip().upper()
        if code and code not in known:
            skipped[code] = None
            continue
        found = _rate(quote, code, source)
        if isinstance(found, Rate):
            other = rates.setdefault((code, found.day), found)
            if other.rate == found.rate:
                continue
            found = _problem("rates.double", quote, "rate", currency=code, day=found.day)
        problems.append(found)
    if problems:
        raise Refused(
            "rates.faults",
            QT_TRANSLATE_NOOP(
                "app",
                "The rates of {file} were not kept: {count} {count:thing|things} must be "
                "corrected. Nothing was "
                "written.",
            ),
            problems=tuple(problems),
            file=name,
            count=len(problems),
        )
    if not quotes:
        raise _unreadable(name)
    return RatesFile(rates=tuple(rates.values()), skipped=tuple(skipped))


def _rate(quote: _Quote, code: str, source: str) -> Rate | Problem:
    if not code:
        return _problem("rates.code_missing", quote, "code")
    try:
        day = parse_date(quote.day)
    except Refused as refused:
        if quote.day.strip():
            return Problem(
                code=refused.code,
                text=refused.text,
                args=refused.args_,
                row=quote.row,
                column="date",
                value=quote.day,
            )
        return _problem("rates.day_missing", quote, "date")
    quantity = _number(quote.quantity or "1")
    if quantity is None or quantity <= 0 or quantity != quantity.to_integral_value():
        return _problem("rates.quantity_wrong", quote, "quantity", quote.quantity)
    said = {_number(text) for text in quote.rates if text.strip()}
    rate = said.pop() if len(said) == 1 else None
    rounded = None if rate is None else round_half_away(rate / quantity, _DIGITS)
    if rounded is None or rounded <= 0:
        return _problem("rates.rate_wrong", quote, "rate", " / ".join(quote.rates))
    return Rate(currency=code, day=day, rate=rounded, source=source)


def _problem(code: str, quote: _Quote, column: str, value: str = "", **args: object) -> Problem:
    return Problem(
        code=code, text=_TEXTS[code], args=args, row=quote.row, column=column, value=value or None
    )


def _number(text: str) -> Decimal | None:
    try:
        return parse_amount(text, _DIGITS)
    except Refused:
        return None


def _published(name: str, content: bytes) -> Iterable[_Quote]:
    """The records of the National Bank: a list of sets, each with its currencies."""
    try:
        sets = json.loads(content, parse_float=Decimal, parse_int=Decimal)
    except (ValueError, InvalidOperation):
        raise _unreadable(name) from None
    row = 0
    for group in sets if isinstance(sets, list) else ():
        records = group.get("currencies") if isinstance(group, dict) else None
        for record in records if isinstance(records, list) else ():
            row += 1
            given: dict[str, Any] = record if isinstance(record, dict) else {}
            yield _Quote(
                row=row,
                # The first ten characters as they are: it is a day, whatever zone is written.
                day=_text(given.get("validFromDate") or group.get("date"))[:10],
                code=_text(given.get("code")),
                quantity=_text(given.get("quantity")),
                rates=(_text(given.get("rateFormated")), _text(given.get("rate"))),
            )


def _text(value: object) -> str:
    return "" if value is None else str(value)


def _table(name: str, content: bytes) -> Iterable[_Quote]:
    table = read_table(name, content)
    places = {key: _place(table.header, names) for key, names in _COLUMNS.items()}
    if any(places[key] is None for key in ("day", "code", "rate")):
        raise _unreadable(name)
    for row, cells in table.rows:
        found = {
            key: "" if place is None or place >= len(cells) else cells[place]
            for key, place in places.items()
        }
        yield _Quote(
            row=row,
            day=found["day"],
            code=found["code"],
            quantity=found["quantity"],
            rates=(found["rate"],),
        )


def _place(header: Sequence[str], names: Sequence[str]) -> int | None:
    for place, title in enumerate(header):
        if title.strip().lower() in names:
            return place
    return None


def _unreadable(name: str) -> Refused:
    return Refused(
        "rates.unreadable",
        QT_TRANSLATE_NOOP(
            "app",
            "{file} holds no exchange rates. Take the JSON of the National Bank, or a table with "
            "the columns date, code, quantity and rate.",
        ),
        file=name,
    )
