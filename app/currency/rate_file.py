"""Exchange rates read from a file: what the National Bank publishes, or a table.

The National Bank quotes so many units of a currency; books keep GEL per one unit. The day is the
first on which a rate is in force, not the day on which it was published.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any

from app.core.errors import QT_TRANSLATE_NOOP, Refused
from app.currency import rules
from app.currency.records import Quote, RatesFile
from app.paper.reading import read_table

_COLUMNS: Mapping[str, tuple[str, ...]] = {
    "day": ("date", "day", "თარიღი", "дата"),
    "code": ("code", "currency", "კოდი", "ვალუტა", "код", "валюта"),
    "quantity": ("quantity", "რაოდენობა", "ერთეული", "количество", "единиц"),
    "rate": ("rate", "კურსი", "курс"),
}


def read_rates(name: str, content: bytes, known: Collection[str]) -> RatesFile:
    """The rates of a file: JSON of the National Bank, or CSV and XLSX with date, code and rate.

    Currencies that the books do not know are left out and named.

    Raises: Refused with every fault by row; or for a file that holds no rates at all.
    """
    is_json = Path(name).suffix.lower() == ".json"
    quotes = _published(name, content) if is_json else tuple(_table(name, content))
    rates, skipped, problems = rules.judged(quotes, known, "nbg" if is_json else "file")
    if problems:
        raise Refused(
            "rates.faults",
            QT_TRANSLATE_NOOP(
                "app",
                "The rates of {file} were not kept: {count} {count:thing|things} must be "
                "corrected. Nothing was written.",
            ),
            problems=problems,
            file=name,
            count=len(problems),
        )
    if not quotes:
        raise _unreadable(name)
    return RatesFile(rates=rates, skipped=skipped)


def published(content: bytes) -> tuple[Quote, ...] | None:
    """The records of the National Bank: a list of sets, each with its currencies.

    None when it is no such list; the first ten characters of a day are taken as they are,
    whatever zone is written behind them.
    """
    try:
        sets = json.loads(content, parse_float=Decimal, parse_int=Decimal)
    except (ValueError, InvalidOperation, RecursionError):
        return None
    if not isinstance(sets, list):
        return None
    quotes: list[Quote] = []
    for group in sets:
        records = group.get("currencies") if isinstance(group, dict) else None
        if not isinstance(records, list):
            return None
        for record in records:
            given: dict[str, Any] = record if isinstance(record, dict) else {}
            quotes.append(
                Quote(
                    row=len(quotes) + 1,
                    day=_text(given.get("validFromDate") or group.get("date"))[:10],
                    code=_text(given.get("code")),
                    quantity=_text(given.get("quantity")),
                    rates=(_text(given.get("rateFormated")), _text(given.get("rate"))),
                )
            )
    return tuple(quotes)


def _published(name: str, content: bytes) -> tuple[Quote, ...]:
    quotes = published(content)
    if quotes is None:
        raise _unreadable(name)
    return quotes


def _text(value: object) -> str:
    return "" if value is None else str(value)


def _table(name: str, content: bytes) -> Iterable[Quote]:
    table = read_table(name, content)
    places = {key: _place(table.header, names) for key, names in _COLUMNS.items()}
    if any(places[key] is None for key in ("day", "code", "rate")):
        raise _unreadable(name)
    for row, cells in table.rows:
        found = {
            key: "" if place is None or place >= len(cells) else cells[place]
            for key, place in places.items()
        }
        yield Quote(
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
