"""Turnover by the values of a dimension."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal

from app.core.errors import QT_TRANSLATE_NOOP
from app.core.sheet import Column, Kind, Row, Sheet, Style, Value
from app.core.texts import Texts
from app.ledger.records import (
    DIMENSION_NAMES,
    ZERO,
    Account,
    AccountId,
    AccountType,
    DimensionTurnover,
    DimensionValue,
)
from app.ledger.reports.dimension import (
    BALANCE_KEYS,
    balance_cells,
    balance_columns,
)
from app.ledger.reports.frame import Frame, signatures

_Sums = dict[str, Decimal]


def dimension_turnover(
    frame: Frame, chart: Sequence[Account], dimension: str, turnovers: Sequence[DimensionTurnover]
) -> Sheet:
    """Turnover by a dimension (ბრუნვა ანალიტიკის ჭრილში): each account, by value.

    Balances of an account stand on both sides as its values do; their difference is its balance.
    Off-balance accounts stand below, outside the totals.
    """
    texts = Texts(frame.language)
    by_account: dict[AccountId, list[DimensionTurnover]] = {}
    for turnover in filter(_is_used, turnovers):
        by_account.setdefault(turnover.account_id, []).append(turnover)
    rows: list[Row] = []
    totals: dict[str, Value] = {}
    sums = dict.fromkeys(BALANCE_KEYS, ZERO)
    for account in _ordered(chart, by_account):
        if account.type is AccountType.OFF_BALANCE and not totals:
            heading = texts.say(QT_TRANSLATE_NOOP("app", "Off-balance accounts"))
            rows.append(Row(cells={"name": heading}, style=Style.GROUP))
            name = texts.say(QT_TRANSLATE_NOOP("app", "Total without off-balance accounts"))
            totals = {"name": name}
        own, account_sums = _account_rows(account, by_account[account.id], texts)
        rows.extend(own)
        if account.type is not AccountType.OFF_BALANCE:
            sums = _added((sums, account_sums))
    called = texts.say(DIMENSION_NAMES[dimension])
    title = texts.say(QT_TRANSLATE_NOOP("app", "Turnover by dimension"))
    has_currency = any("currency" in row.cells for row in rows)
    return Sheet(
        name="turnover",
        title=f"{title}: {called}",
        columns=_columns(texts, called, has_currency=has_currency),
        rows=tuple(rows),
        totals={**totals, **sums},
        company=frame.company.name,
        id_code=frame.company.id_code,
        first=frame.period.first,
        last=frame.period.last,
        notes=_notes(texts, has_currency=has_currency),
        signatures=signatures(texts),
        language=frame.language,
        unit="" if has_currency else "GEL",
    )


def _is_used(turnover: DimensionTurnover) -> bool:
    return any(
        (
            turnover.opening,
            turnover.debit,
            turnover.credit,
            turnover.opening_amount,
            turnover.debit_amount,
            turnover.credit_amount,
        )
    )


def _ordered(chart: Sequence[Account], used: Iterable[AccountId]) -> list[Account]:
    """The accounts by code, those off balance last."""
    kept = set(used)
    found = [account for account in chart if account.id in kept]
    return sorted(found, key=lambda a: (a.type is AccountType.OFF_BALANCE, a.code))


def _account_rows(
    account: Account, turnovers: Sequence[DimensionTurnover], texts: Texts
) -> tuple[list[Row], _Sums]:
    """An account with its values below it, those without value last; and its sums."""
    by_value: dict[DimensionValue | None, list[DimensionTurnover]] = {}
    for turnover in turnovers:
        by_value.setdefault(turnover.value, []).append(turnover)
    values = sorted((value for value in by_value if value), key=lambda value: value.code)
    below: list[Row] = []
    sums = dict.fromkeys(BALANCE_KEYS, ZERO)
    for value in (*values, *([None] if None in by_value else [])):
        own = by_value[value]
        in_gel = balance_cells(
            sum((t.opening for t in own), ZERO),
            sum((t.debit for t in own), ZERO),
            sum((t.credit for t in own), ZERO),
        )
        sums = _added((sums, in_gel))
        without = texts.say(QT_TRANSLATE_NOOP("app", "Without value"))
        named = {"code": value.code, "name": value.name} if value else {"name": without}
        below.append(Row(key=value.code if value else None, cells={**named, **in_gel}, level=1))
        below.extend(_currency_rows(own))
    head = {"code": account.code, "name": account.name(texts.language)}
    return [
        Row(key=f"account:{account.code}", cells={**head, **sums}, style=Style.GROUP),
        *below,
    ], sums


def _currency_rows(turnovers: Sequence[DimensionTurnover]) -> Iterator[Row]:
    """What a value comes to in each foreign currency."""
    foreign = {t.currency: t for t in turnovers if t.currency}
    for currency, turnover in sorted(foreign.items()):
        cells = balance_cells(
            turnover.opening_amount, turnover.debit_amount, turnover.credit_amount
        )
        yield Row(cells={"currency": currency, **cells}, level=2)


def _added(many: Iterable[_Sums]) -> _Sums:
    sums = dict.fromkeys(BALANCE_KEYS, ZERO)
    for cells in many:
        for key in BALANCE_KEYS:
            sums[key] += cells[key]
    return sums


def _columns(texts: Texts, called: str, *, has_currency: bool) -> tuple[Column, ...]:
    currency = Column("currency", texts.say(QT_TRANSLATE_NOOP("app", "Currency")), Kind.CODE)
    return (
        Column("code", texts.say(QT_TRANSLATE_NOOP("app", "Code")), Kind.CODE),
        Column("name", called, Kind.TEXT),
        *((currency,) if has_currency else ()),
        *balance_columns(texts),
    )


def _notes(texts: Texts, *, has_currency: bool) -> tuple[str, ...]:
    notes = [
        texts.say(
            QT_TRANSLATE_NOOP(
                "app",
                "Debit and credit balances of the values are added apart; the balance of an "
                "account is their difference.",
            )
        )
    ]
    if has_currency:
        notes.append(
            texts.say(
                QT_TRANSLATE_NOOP(
                    "app",
                    "Lines that name a currency are in that currency; all other amounts are in "
                    "GEL, and only those are added up.",
                )
            )
        )
    return tuple(notes)
