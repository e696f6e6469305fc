"""Reports of the ledger: records in, Sheet out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from app.core.dates import Period
from app.core.errors import QT_TRANSLATE_NOOP
from app.core.sheet import Column, Kind, Row, Sheet, Signature, Style, Value
from app.core.texts import Texts
from app.ledger.records import (
    ZERO,
    Account,
    AccountId,
    AccountType,
    Card,
    Company,
    TrialBalanceRow,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """What every report of a company stands in: whose it is, which days, in which language."""

    company: Company
    period: Period
    language: str


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
        signatures=_signatures(texts),
        language=frame.language,
    )


def account_card(frame: Frame, card: Card) -> Sheet:
    """The card of one account (ანგარიშის ბარათი): each line with the running balance."""
    texts = Texts(frame.language)
    opening = texts.say(QT_TRANSLATE_NOOP("app", "Opening balance"))
    rows = [Row(cells={"text": opening, "balance": card.opening}, style=Style.GROUP)]
    rows.extend(
        Row(
            key=line.number,
            cells={
                "date": line.entry_date,
                "number": line.number,
                "text": line.text,
                "corresponding": line.corresponding,
                "debit": line.debit or None,
                "credit": line.credit or None,
                "balance": line.balance,
            },
        )
        for line in card.lines
    )
    title = texts.say(QT_TRANSLATE_NOOP("app", "Account card"))
    return Sheet(
        name="account-card",
        title=f"{title}: {card.account.code} {card.account.name(frame.language)}",
        columns=_card_columns(texts),
        rows=tuple(rows),
        totals={
            "debit": sum((line.debit for line in card.lines), ZERO),
            "credit": sum((line.credit for line in card.lines), ZERO),
            "balance": card.closing,
        },
        company=frame.company.name,
        id_code=frame.company.id_code,
        first=frame.period.first,
        last=frame.period.last,
        notes=(
            texts.say(
                QT_TRANSLATE_NOOP(
                    "app",
                    "A debit balance is positive, a credit balance negative. A reversal (storno) "
                    "is subtracted on its own side.",
                )
            ),
        ),
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


def _card_columns(texts: Texts) -> tuple[Column, ...]:
    return (
        Column("date", texts.say(QT_TRANSLATE_NOOP("app", "Date")), Kind.DATE),
        Column("number", texts.say(QT_TRANSLATE_NOOP("app", "Number")), Kind.CODE),
        Column("text", texts.say(QT_TRANSLATE_NOOP("app", "Description")), Kind.TEXT),
        Column(
            "corresponding",
            texts.say(QT_TRANSLATE_NOOP("app", "Corresponding account")),
            Kind.CODE,
        ),
        Column("debit", texts.say(QT_TRANSLATE_NOOP("app", "Debit")), Kind.MONEY),
        Column("credit", texts.say(QT_TRANSLATE_NOOP("app", "Credit")), Kind.MONEY),
        Column("balance", texts.say(QT_TRANSLATE_NOOP("app", "Balance")), Kind.MONEY),
    )


def _signatures(texts: Texts) -> tuple[Signature, ...]:
    return (
        Signature(role=texts.say(QT_TRANSLATE_NOOP("app", "Director"))),
        Signature(role=texts.say(QT_TRANSLATE_NOOP("app", "Chief accountant"))),
    )
