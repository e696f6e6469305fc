"""What an event changed: every field as it was before, and as it is since."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from app.core.errors import QT_TRANSLATE_NOOP
from app.core.formats import Formats
from app.core.sheet import Column, Row, Sheet, Style, Value
from app.core.texts import Texts
from app.security.records import EventDetail
from app.security.reports.fields import LEFT_OUT, field_word
from app.security.reports.frame import Whose
from app.security.reports.history import thing_name
from app.security.reports.words import event_word

ROWS_MAX = 400
"""A longer list of changed fields ends with how many were left out."""

_UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_MOMENT = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+[+-][0-9:]+")


def event_detail(detail: EventDetail, names: Mapping[str, str], whose: Whose) -> Sheet:
    """The fields of an event: only those that changed where it can be compared.

    `names` tells what the ids of accounts, people and registers are called, and `kind:manual` or
    `state:draft` what a value of a field is called.
    """
    texts = whose.texts
    after, before = _object(detail.data), _object(detail.before_data)
    words = _Words(texts, names)
    is_compared = detail.before_data is not None
    rows = list(_fields(before, after, words, is_compared=is_compared))
    rows.extend(_lines(before.get("lines"), after.get("lines"), words))
    if not is_compared:
        rows = [replace(row, cells=_without_before(row)) for row in rows]
    if len(rows) > ROWS_MAX:
        more = QT_TRANSLATE_NOOP("app", "and {count} more")
        rest = texts.say(more, count=len(rows) - ROWS_MAX)
        rows = [*rows[:ROWS_MAX], Row(cells={"field": rest}, style=Style.GROUP)]
    return Sheet(
        name="event",
        title=f"{event_word(detail.type, texts)}: {thing_name(detail, texts)}",
        columns=_columns(texts, is_compared=is_compared),
        rows=tuple(rows),
        company=whose.company,
        id_code=whose.id_code,
        language=whose.language,
    )


def _columns(texts: Texts, *, is_compared: bool) -> tuple[Column, ...]:
    """Field, before and after; where there is nothing to compare with, only what it says."""
    field = Column("field", texts.say(QT_TRANSLATE_NOOP("app", "Field")))
    if not is_compared:
        return field, Column("after", texts.say(QT_TRANSLATE_NOOP("app", "Value")))
    before = Column("before", texts.say(QT_TRANSLATE_NOOP("app", "Before")))
    return field, before, Column("after", texts.say(QT_TRANSLATE_NOOP("app", "After")))


def _without_before(row: Row) -> dict[str, Value]:
    return {key: value for key, value in row.cells.items() if key != "before"}


class _Words:
    """Writes raw values of events as people read them."""

    def __init__(self, texts: Texts, names: Mapping[str, str]) -> None:
        self.texts = texts
        self._names = names

    def field(self, name: str) -> str:
        """What a field is called; a newer one stands as it is written."""
        return field_word(name, self.texts)

    def value(self, field: str, value: Any) -> str:
        """A value as it is read."""
        match value:
            case bool():
                yes, no = QT_TRANSLATE_NOOP("app", "yes"), QT_TRANSLATE_NOOP("app", "no")
                written = self.texts.say(yes if value else no)
            case Decimal() | int():
                is_plain = field in {"number", "year", "size", "seq", "suffix", "month_day"}
                written = str(value) if is_plain else self.texts.formats.value(Decimal(value))
            case str():
                written = self._text(field, value)
            case list():
                written = "; ".join(self.value(field, one) for one in value)
            case dict():
                written = ", ".join(
                    f"{self._names.get(key, self.field(key))}: {self.value(key, one)}"
                    for key, one in value.items()
                )
            case _:
                written = ""
        return written

    def _text(self, field: str, text: str) -> str:
        named = self._names.get(f"{field}:{text}") or self._names.get(text)
        if named:
            return named
        if _UUID.fullmatch(text):
            return f"#{text[-8:]}"
        if _DAY.fullmatch(text):
            return self.texts.formats.day(date.fromisoformat(text))
        if _MOMENT.fullmatch(text):
            return self.texts.formats.moment(datetime.fromisoformat(text))
        return text


def _object(data: str | None) -> dict[str, Any]:
    """The fields of an event; a list of rows, as of rates, has one field for each."""
    if data is None:
        return {}
    told = json.loads(data, parse_float=Decimal)
    if isinstance(told, list):
        return dict(_rate(one, at) for at, one in enumerate(told, 1))
    return dict(told)


def _rate(one: Any, at: int) -> tuple[str, Any]:
    """A rate as a field: its currency and day, and what it is."""
    if isinstance(one, dict) and {"currency", "day", "rate"} <= one.keys():
        day = Formats().day(date.fromisoformat(one["day"]))
        return f"{one['currency']} {day}", Decimal(one["rate"])
    return str(at), one


def _fields(
    before: Mapping[str, Any], after: Mapping[str, Any], words: _Words, *, is_compared: bool
) -> Iterator[Row]:
    """The fields of the head: all that say something, or those that changed."""
    for name, value in after.items():
        old = before.get(name)
        if name in LEFT_OUT or (is_compared and value == old):
            continue
        if not is_compared and value in (None, "", [], {}):
            continue
        yield Row(
            cells={
                "field": words.field(name),
                "before": words.value(name, old) if is_compared else "",
                "after": words.value(name, value),
            }
        )


def _lines(before: Any, after: Any, words: _Words) -> Iterator[Row]:
    """The lines of an entry: those that came, went or changed."""
    olds = _by_position(before)
    news = _by_position(after)
    title = QT_TRANSLATE_NOOP("app", "line {position}")
    for position in sorted(olds.keys() | news.keys()):
        old, new = olds.get(position), news.get(position)
        if old == new:
            continue
        yield Row(
            cells={
                "field": words.texts.say(title, position=position),
                "before": _line(old, words),
                "after": _line(new, words),
            }
        )


def _by_position(lines: Any) -> dict[int, dict[str, Any]]:
    return {int(line["position"]): line for line in lines or ()}


def _line(line: Mapping[str, Any] | None, words: _Words) -> str:
    """A line as one text: account, side and amount, currency, what it is about."""
    if line is None:
        return ""
    formats = words.texts.formats
    account = words.value("account_id", line.get("account_id"))
    debit, credit = Decimal(line.get("debit") or 0), Decimal(line.get("credit") or 0)
    side = (
        QT_TRANSLATE_NOOP("app", "{account}, debit {amount}")
        if debit
        else QT_TRANSLATE_NOOP("app", "{account}, credit {amount}")
    )
    amount = debit or credit
    sign = -1 if line.get("is_storno") else 1
    told = [words.texts.say(side, account=account, amount=formats.amount(amount * sign))]
    if line.get("currency"):
        told.append(f"{formats.amount(Decimal(line['amount']))} {line['currency']}")
    told.extend(
        words.value(name, value)
        for name, value in line.items()
        if name.endswith("_id") and name != "account_id" and value
    )
    if line.get("text"):
        told.append(str(line["text"]))
    return " · ".join(told)
