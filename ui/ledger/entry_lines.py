"""How a draft stands in the grid: its columns, its texts, where Enter stops. No widgets."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from uuid import UUID

from app.core.errors import QT_TRANSLATE_NOOP, Problem
from app.core.formats import Formats
from app.core.money import CurrencyCode, digits_of
from app.core.texts import Texts
from app.ledger import service as ledger
from app.ledger.records import DIMENSION_NAMES, DIMENSIONS, AccountId, EntryDraft
from ui.kit.lines_model import Fault, LineColumn
from ui.ledger.entry_draft import LINES, PAIRS, filled, row_count, value
from ui.ledger.entry_reading import USUAL, Reading

ACCOUNTS = ("account", "debit_account", "credit_account")
AMOUNTS = ("gel", "debit", "credit", "amount", "rate")
_ACCOUNT = QT_TRANSLATE_NOOP("app", "Account")
_TITLES = {
    "account": _ACCOUNT,
    "debit_account": QT_TRANSLATE_NOOP("app", "Debit account"),
    "credit_account": QT_TRANSLATE_NOOP("app", "Credit account"),
    "gel": QT_TRANSLATE_NOOP("app", "Amount, GEL"),
    "debit": QT_TRANSLATE_NOOP("app", "Debit"),
    "credit": QT_TRANSLATE_NOOP("app", "Credit"),
    "currency": QT_TRANSLATE_NOOP("app", "Currency"),
    "amount": QT_TRANSLATE_NOOP("app", "In currency"),
    "rate": QT_TRANSLATE_NOOP("app", "Rate"),
    "text": QT_TRANSLATE_NOOP("app", "Text"),
}
_MISSING = (
    "line.account_missing",
    "line.one_side",
    "line.dimension_missing",
    "line.currency_half",
    "line.foreign_only",
    "line.rate_missing",
)
"""Faults of what is not typed yet: they are said when the row is left, not while it is typed."""


def columns(draft: EntryDraft, form: str, reading: Reading, texts: Texts) -> tuple[LineColumn, ...]:
    """The columns of a form: those of every entry, and those that this one asks for."""
    is_foreign = any(
        line.currency or _rule(reading, draft, at) == "foreign_only"
        for at, line in enumerate(draft.lines)
    )
    money = ("currency", "amount", "rate") if is_foreign else ("currency",)
    keys = ("debit_account", "credit_account", *money, "gel")
    if form == LINES:
        keys = ("account", *money, "debit", "credit")
    keys = (*keys, *_dimensions(draft, reading), "text")
    return tuple(_column(key, texts) for key in keys)


def shown(
    draft: EntryDraft, form: str, reading: Reading, formats: Formats
) -> tuple[Mapping[str, str], ...]:
    """The texts of all cells, by row."""
    keys = (*_TITLES, *DIMENSIONS)
    return tuple(
        {key: cell(draft, form, (row, key), reading, formats) for key in keys if _is_in(key, form)}
        for row in range(row_count(draft, form))
    )


def cell(
    draft: EntryDraft, form: str, at: tuple[int, str], reading: Reading, formats: Formats
) -> str:
    """What a cell shows."""
    row, key = at
    held = value(draft, form, row, key)
    if isinstance(held, Decimal):
        code = str(value(draft, form, row, "currency") or "GEL") if key == "amount" else "GEL"
        return formats.rate(held) if key == "rate" else formats.amount(held, _digits(code))
    if not isinstance(held, UUID):
        return held or ""
    if key not in ACCOUNTS:
        return reading.shown(held)
    account = reading.facts.accounts.get(AccountId(held))
    return f"{account.code}  {account.name(formats.language)}" if account else "?"


def wants(draft: EntryDraft, form: str, reading: Reading, at: tuple[int, str]) -> bool:
    """Whether Enter stops at a cell: accounts, the amount, and whatever the accounts ask for."""
    row, key = at
    step = 2 if form == PAIRS else 1
    lines = draft.lines[row * step : row * step + step]
    asked = [reading.facts.account(line) for line in lines]
    has_currency = any(line.currency for line in lines) or any(
        account is not None and account.currency_rule == "foreign_only" for account in asked
    )
    if key in ACCOUNTS or key == "text":
        return key != "text"
    if key in ("debit", "credit"):
        return _wants_side(draft, row, key, reading)
    stops = {
        "currency": has_currency,
        "amount": has_currency,
        "rate": has_currency and not any(line.rate for line in lines),
        "gel": not (has_currency and any(line.debit or line.credit for line in lines)),
    }
    if key in stops:
        return stops[key]
    return any(account is not None and key in account.required_dimensions for account in asked)


def faults(
    form: str,
    problems: tuple[Problem, ...],
    texts: Texts,
    typing: int | None,
) -> dict[tuple[int, str], Fault]:
    """The faults at their cells; of the row being typed only those of what is typed already."""
    found: dict[tuple[int, str], Fault] = {}
    for problem in problems:
        if problem.row is None or problem.column is None:
            continue
        at = cell_of(form, problem.row, problem.column)
        if at[0] == typing and problem.code in _MISSING:
            continue
        found.setdefault(at, Fault(text=texts.fault(problem)))
    return found


def cell_of(form: str, line: int, column: str) -> tuple[int, str]:
    """The cell that shows a column of a line, numbered from 1."""
    if form == LINES:
        return line - 1, column
    row, side = divmod(line - 1, 2)
    if column == "account":
        return row, "credit_account" if side else "debit_account"
    return row, "gel" if column in ("debit", "credit") else column


def title_of(key: str, texts: Texts) -> str:
    """What a column is called."""
    return texts.say(_TITLES.get(key) or DIMENSION_NAMES[key])


def _digits(code: str) -> int:
    return digits_of(CurrencyCode(code))


def _wants_side(draft: EntryDraft, row: int, key: str, reading: Reading) -> bool:
    line = draft.lines[row]
    if line.debit or line.credit:
        return False
    wanted = ledger.balancing(draft.lines, row, reading.facts.accounts)
    if not wanted:
        # Nothing to balance yet: the first line of an entry is most often a debit.
        return key == "debit" or bool(filled(draft)[1:])
    return (wanted > 0) == (key == "debit")


def _rule(reading: Reading, draft: EntryDraft, at: int) -> str:
    account = reading.facts.account(draft.lines[at])
    return "" if account is None else account.currency_rule


def _dimensions(draft: EntryDraft, reading: Reading) -> tuple[str, ...]:
    wanted = {name for name in USUAL if reading.values.get(name)}
    for line in draft.lines:
        wanted.update(line.dimensions)
        account = reading.facts.account(line)
        if account is not None:
            wanted.update(account.required_dimensions)
    return tuple(name for name in DIMENSIONS if name in wanted)


def _is_in(key: str, form: str) -> bool:
    if form == PAIRS:
        return key not in ("account", "debit", "credit")
    return key not in ("debit_account", "credit_account", "gel")


def _column(key: str, texts: Texts) -> LineColumn:
    title = title_of(key, texts)
    if key in ACCOUNTS:
        return LineColumn(key=key, title=title, width=26, is_wide=True)
    if key in AMOUNTS:
        return LineColumn(key=key, title=title, width=9 if key == "rate" else 15, is_numeric=True)
    if key == "currency":
        return LineColumn(key=key, title=title, width=5)
    return LineColumn(key=key, title=title, width=16, is_wide=key in ("party", "text"))
