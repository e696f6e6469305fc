"""Lines pasted from a table elsewhere: read into cells, every fault with its place. No Qt."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from decimal import Decimal
from uuid import UUID

from app.core.errors import QT_TRANSLATE_NOOP, Problem, Refused
from app.core.formats import parse_amount
from app.core.money import CurrencyCode, digits_of
from app.ledger.records import DIMENSIONS, EntryDraft
from app.ledger.rules import COLUMNS
from ui.ledger.entry_draft import LINES, PAIRS, Value, insert_row, put, row_count
from ui.ledger.entry_lines import ACCOUNTS, AMOUNTS
from ui.ledger.entry_reading import Reading

ROWS_MAX = 2000
_PAIR_NAMES = {
    "debit_account": ("debit account", "დებეტის ანგარიში", "დებეტი", "счёт дебета", "дебет", "дт"),
    "credit_account": ("credit account", "კრედიტის ანგარიში", "კრედიტი", "счёт кредита", "кредит"),
    "gel": ("amount, gel", "თანხა, ლარი", "თანხა", "сумма", "amount", "сумма, лари"),
}
_UNKNOWN = QT_TRANSLATE_NOOP(
    "app", "“{value}” is not in the register of this company. Add it there or correct it."
)
_TOO_MANY = QT_TRANSLATE_NOOP(
    "app", "At most {rows} {rows:row is|rows are} pasted at once. Bring more in as a file."
)
_TOO_WIDE = QT_TRANSLATE_NOOP("app", "“{value}” stands beyond the last column.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Pasted:
    """Rows as they were pasted, what they mean, and what could not be read.

    A problem has its row from 1 and the key of its column.
    """

    keys: tuple[str, ...]
    texts: tuple[Mapping[str, str], ...]
    values: tuple[Mapping[str, Value], ...]
    problems: tuple[Problem, ...] = field(default=())


def read(text: str, form: str, keys: tuple[str, ...], reading: Reading) -> Pasted:
    """Read rows parted by tabs: under a row of titles, or in the order of these columns.

    Raises: Refused "paste.too_many".
    """
    rows = [line.split("\t") for line in text.replace("\r\n", "\n").split("\n")]
    rows = [row for row in rows if any(cell.strip() for cell in row)]
    if len(rows) > ROWS_MAX:
        raise Refused("paste.too_many", _TOO_MANY, rows=ROWS_MAX)
    titles = _titles(rows[0], form) if rows else None
    if titles is not None:
        keys, rows = titles, rows[1:]
    texts, values, problems = [], [], []
    for number, row in enumerate(rows, start=1):
        shown: dict[str, str] = {}
        meant: dict[str, Value] = {}
        for place, raw in enumerate(row):
            bare = raw.strip()
            if not bare:
                continue
            if place >= len(keys):
                problems.append(_problem("paste.too_wide", _TOO_WIDE, number, keys[-1], bare))
                continue
            key = keys[place]
            shown[key] = bare
            try:
                meant[key] = _value(key, bare, row, keys, reading)
            except Refused as refused:
                problems.append(_problem(refused.code, refused.text, number, key, bare))
        texts.append(shown)
        values.append(meant)
    return Pasted(keys=keys, texts=tuple(texts), values=tuple(values), problems=tuple(problems))


def taken(draft: EntryDraft, form: str, row: int, pasted: Pasted, reading: Reading) -> EntryDraft:
    """The draft with what was pasted, from a row on; rows that lack are added."""
    for place, values in enumerate(pasted.values):
        at = row + place
        if at >= row_count(draft, form):
            draft = insert_row(draft, form, row_count(draft, form))
        # A currency comes before its amount, and GEL last: what is written holds.
        for key in sorted(values, key=_order):
            draft = put(draft, form, (at, key), values[key], reading.facts)
    return draft


def _order(key: str) -> int:
    ranks = {"currency": 1, "amount": 2, "rate": 3, "gel": 4, "debit": 4, "credit": 4}
    return ranks.get(key, 0)


def _titles(row: list[str], form: str) -> tuple[str, ...] | None:
    """The columns that a row of titles names; None where one is no title."""
    names = {
        alias: "vat_code" if key == "vat" else key
        for key, found in COLUMNS.items()
        for alias in found
    }
    if form == PAIRS:
        names |= {alias: key for key, found in _PAIR_NAMES.items() for alias in found}
    found = [names.get(" ".join(cell.split()).casefold()) for cell in row]
    known = {*ACCOUNTS, *AMOUNTS, *DIMENSIONS, "currency", "text"}
    if form == LINES:
        known -= {"debit_account", "credit_account", "gel"}
    if any(key is None or key not in known for key in found):
        return None
    return tuple(key for key in found if key is not None)


def _value(key: str, text: str, row: list[str], keys: tuple[str, ...], reading: Reading) -> Value:
    if key in ACCOUNTS:
        return _account(text, reading)
    if key in AMOUNTS:
        return _amount(key, text, row, keys)
    if key == "currency":
        code = text.upper() if text.isascii() else text
        if code == "GEL":
            return ""
        if all(code != one.code for one in reading.currencies):
            raise Refused("line.currency_unknown", _UNKNOWN, value=text)
        return code
    return text if key == "text" else _dimension(key, text, reading)


def _account(text: str, reading: Reading) -> UUID:
    code = text.split(maxsplit=1)[0]
    for account in reading.accounts:
        if account.code == code:
            return account.id
    raise Refused("line.account_unknown", _UNKNOWN, value=text)


def _amount(key: str, text: str, row: list[str], keys: tuple[str, ...]) -> Decimal | None:
    if text in ("-", "–", "—"):
        return None
    digits = 8 if key == "rate" else 2
    if key == "amount" and "currency" in keys and keys.index("currency") < len(row):
        digits = digits_of(CurrencyCode(row[keys.index("currency")].strip().upper()))
    return parse_amount(text, digits) or None


def _dimension(key: str, text: str, reading: Reading) -> UUID:
    folded = text.casefold()
    for one in reading.values.get(key, ()):
        if folded in (
            one.code.casefold(),
            one.name.casefold(),
            f"{one.code} {one.name}".casefold(),
        ):
            return one.id
    raise Refused("line.dimension_unknown", _UNKNOWN, value=text)


def _problem(code: str, text: str, row: int, key: str, value: str) -> Problem:
    args = {"value": value, "digits": 8 if key == "rate" else 2}
    return Problem(code=code, text=text, args=args, row=row, column=key, value=value)


def without_titles(pasted: Pasted) -> Pasted:
    """The same rows with only those columns into which something was pasted."""
    used = {key for row in pasted.texts for key in row}
    return replace(pasted, keys=tuple(key for key in pasted.keys if key in used))
