"""The trial balance."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal

from app.core.errors import QT_TRANSLATE_NOOP
from app.core.sheet import Column, Kind, Row, Sheet, Style, Value
from app.core.texts import Texts
from app.ledger.records import (
    ZERO,
    Account,
    AccountId,
    AccountType,
    TrialBalanceRow,
)
from app.ledger.reports.frame import Frame, signatures

_MONEY_KEYS = (
    "opening_debit",
    "opening_credit",
    "turnover_debit",
    "turnover_credit",
    "closing_debit",
    "closing_credit",
)


def trial_balance(
    frame: Frame, chart: Sequence[Account], balances: Sequence[TrialBalanceRow]
) -> Sheet:
    """The trial balance (საცდელი ბალანსი): each account used, its opening, turnovers, closing.

    Off-balance accounts stand below, outside the totals, as they stand outside the balance check.
    """
    texts = Texts(frame.language)
    by_account = {row.account_id: row for row in balances}
    used = [account for account in chart if _is_used(by_account.get(account.id))]
    inside = [account for account in used if account.type is not AccountType.OFF_BALANCE]
    outside = [account for account in used if account.type is AccountType.OFF_BALANCE]
    rows = [_balance_row(account, by_account, frame.language) for account in inside]
    if outside:
        heading = texts.say(QT_TRANSLATE_NOOP("app", "Off-balance accounts"))
        rows.append(Row(cells={"name": heading}, style=Style.GROUP))
        rows.extend(_balance_row(account, by_account, frame.language) for account in outside)
    return Sheet(
        name="trial-balance",
        title=texts.say(QT_TRANSLATE_NOOP("app", "Trial balance")),
        columns=_balance_columns(texts),
        rows=tuple(rows),
        totals=_totals(rows[: len(inside)], texts, is_partial=bool(outside)),
        company=frame.company.name,
        id_code=frame.company.id_code,
        first=frame.period.first,
        last=frame.period.last,
        signatures=signatures(texts),
        language=frame.language,
    )


def _is_used(row: TrialBalanceRow | None) -> bool:
    return row is not None and bool(row.opening or row.debit or row.credit)


def _balance_row(
    account: Account, balances: Mapping[AccountId, TrialBalanceRow], language: str
) -> Row:
    row = balances[account.id]
    amounts = (
        max(row.opening, ZERO),
        max(-row.opening, ZERO),
        row.debit,
        row.credit,
        max(row.closing, ZERO),
        max(-row.closing, ZERO),
    )
    cells = dict(zip(_MONEY_KEYS, amounts, strict=True))
    return Row(
        key=account.code,
        cells={"account": account.code, "name": account.name(language), **cells},
    )


def _totals(rows: Sequence[Row], texts: Texts, *, is_partial: bool) -> dict[str, Value]:
    """The sums, named for what they leave out where off-balance accounts stand above them."""
    if not is_partial:
        return {**_sums(rows)}
    name = texts.say(QT_TRANSLATE_NOOP("app", "Total without off-balance accounts"))
    return {"name": name, **_sums(rows)}


def _sums(rows: Sequence[Row]) -> dict[str, Decimal]:
    sums = dict.fromkeys(_MONEY_KEYS, ZERO)
    for row in rows:
        for key in _MONEY_KEYS:
            value = row.cells[key]
            assert isinstance(value, Decimal), key
            sums[key] += value
    return sums


def _balance_columns(texts: Texts) -> tuple[Column, ...]:
    debit = texts.say(QT_TRANSLATE_NOOP("app", "Debit"))
    credit = texts.say(QT_TRANSLATE_NOOP("app", "Credit"))
    bands = (
        texts.say(QT_TRANSLATE_NOOP("app", "Opening balance")),
        texts.say(QT_TRANSLATE_NOOP("app", "Turnover")),
        texts.say(QT_TRANSLATE_NOOP("app", "Closing balance")),
    )
    return (
        Column("account", texts.say(QT_TRANSLATE_NOOP("app", "Account")), Kind.CODE),
        Column("name", texts.say(QT_TRANSLATE_NOOP("app", "Name")), Kind.TEXT),
        *(
            Column(key, credit if place % 2 else debit, Kind.MONEY, bands[place // 2])
            for place, key in enumerate(_MONEY_KEYS)
        ),
    )
