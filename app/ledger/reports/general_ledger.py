"""The general ledger: every account month by month, or one with its lines."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal
from itertools import groupby

from app.core.errors import QT_TRANSLATE_NOOP
from app.core.sheet import Column, Kind, Row, Sheet, Style, Value
from app.core.texts import Texts
from app.ledger.records import (
    ZERO,
    Account,
    AccountId,
    AccountType,
    Card,
    CardLine,
    MonthTurnover,
    TrialBalanceRow,
)
from app.ledger.reports.frame import Frame, month_key, signatures

_MONTHS_TOGETHER = 24
"""So many months of an account stand on one page; a longer history runs on."""


def general_ledger(
    frame: Frame,
    chart: Sequence[Account],
    balances: Sequence[TrialBalanceRow],
    months: Sequence[MonthTurnover],
) -> Sheet:
    """The general ledger (მთავარი წიგნი): opening, turnover of each month, closing by account.

    Every account is a section of its own; off-balance accounts are left out of the totals.
    """
    texts = Texts(frame.language)
    by_month: dict[AccountId, list[MonthTurnover]] = defaultdict(list)
    for turnover in sorted(months, key=lambda one: one.month):
        by_month[turnover.account_id].append(turnover)
    by_account = {row.account_id: row for row in balances}
    used = [account for account in chart if _is_used(by_account.get(account.id))]
    used.sort(key=lambda account: account.type is AccountType.OFF_BALANCE)
    rows: list[Row] = []
    for account in used:
        rows.extend(_section(account, by_account[account.id], by_month[account.id], texts))
    inside = [by_account[a.id] for a in used if a.type is not AccountType.OFF_BALANCE]
    totals: dict[str, Value] = {
        "debit": sum((row.debit for row in inside), ZERO),
        "credit": sum((row.credit for row in inside), ZERO),
    }
    if len(inside) < len(used):
        totals["text"] = texts.say(QT_TRANSLATE_NOOP("app", "Total without off-balance accounts"))
    return Sheet(
        name="general-ledger",
        title=texts.say(QT_TRANSLATE_NOOP("app", "General ledger")),
        columns=(
            Column("account", texts.say(QT_TRANSLATE_NOOP("app", "Account")), Kind.CODE),
            Column("text", texts.say(QT_TRANSLATE_NOOP("app", "Account and month")), Kind.TEXT),
            *_money_columns(texts),
        ),
        rows=tuple(rows),
        totals=totals,
        company=frame.company.name,
        id_code=frame.company.id_code,
        first=frame.period.first,
        last=frame.period.last,
        notes=(_sign_note(texts),),
        signatures=signatures(texts),
        language=frame.language,
    )


def general_ledger_of_account(frame: Frame, card: Card) -> Sheet:
    """One account of the general ledger with its lines, summed at the end of every month."""
    texts = Texts(frame.language)
    opening = texts.say(QT_TRANSLATE_NOOP("app", "Opening balance"))
    rows = [Row(cells={"text": opening, "balance": card.opening}, style=Style.GROUP)]
    for month, lines in groupby(card.lines, key=lambda line: line.entry_date.replace(day=1)):
        rows.extend(_month_of_lines(month, tuple(lines), texts))
    title = texts.say(QT_TRANSLATE_NOOP("app", "General ledger"))
    return Sheet(
        name="general-ledger",
        title=f"{title}: {card.account.code} {card.account.name(frame.language)}",
        columns=(
            Column("date", texts.say(QT_TRANSLATE_NOOP("app", "Date")), Kind.DATE),
            Column("number", texts.say(QT_TRANSLATE_NOOP("app", "Number")), Kind.CODE),
            Column("text", texts.say(QT_TRANSLATE_NOOP("app", "Description")), Kind.TEXT),
            Column(
                "corresponding",
                texts.say(QT_TRANSLATE_NOOP("app", "Corresponding account")),
                Kind.CODE,
            ),
            *_money_columns(texts),
        ),
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
        notes=(_sign_note(texts),),
        signatures=signatures(texts),
        language=frame.language,
    )


def _is_used(row: TrialBalanceRow | None) -> bool:
    return row is not None and bool(row.opening or row.debit or row.credit)


def _section(
    account: Account, row: TrialBalanceRow, months: Sequence[MonthTurnover], texts: Texts
) -> Iterator[Row]:
    yield Row(
        key=account.code,
        style=Style.GROUP,
        cells={"account": account.code, "text": account.name(texts.language)},
    )
    opening = texts.say(QT_TRANSLATE_NOOP("app", "Opening balance"))
    yield Row(level=1, cells={"text": opening, "balance": row.opening}, keeps_next=True)
    balance = row.opening
    for at, month in enumerate(months, start=1):
        balance += month.debit - month.credit
        yield Row(
            level=1,
            key=month_key(account.code, month.month),
            keeps_next=at < _MONTHS_TOGETHER,
            cells={
                "text": texts.formats.month(month.month),
                "debit": month.debit,
                "credit": month.credit,
                "balance": balance,
            },
        )
    closing = texts.say(QT_TRANSLATE_NOOP("app", "Turnover and closing balance"))
    sums = {"debit": row.debit, "credit": row.credit, "balance": row.closing}
    yield Row(level=1, style=Style.TOTAL, cells={"text": closing, **sums})


def _month_of_lines(month: date, lines: Sequence[CardLine], texts: Texts) -> Iterator[Row]:
    for line in lines:
        yield Row(
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
    said = texts.say(
        QT_TRANSLATE_NOOP("app", "Total for {month}"), month=texts.formats.month(month)
    )
    sums: dict[str, Decimal] = {
        "debit": sum((line.debit for line in lines), ZERO),
        "credit": sum((line.credit for line in lines), ZERO),
        "balance": lines[-1].balance,
    }
    yield Row(style=Style.TOTAL, cells={"text": said, **sums})


def _money_columns(texts: Texts) -> tuple[Column, ...]:
    return (
        Column("debit", texts.say(QT_TRANSLATE_NOOP("app", "Debit")), Kind.MONEY),
        Column("credit", texts.say(QT_TRANSLATE_NOOP("app", "Credit")), Kind.MONEY),
        Column("balance", texts.say(QT_TRANSLATE_NOOP("app", "Balance")), Kind.MONEY),
    )


def _sign_note(texts: Texts) -> str:
    return texts.say(
        QT_TRANSLATE_NOOP(
            "app",
            "A debit balance is positive, a credit balance negative. A reversal (storno) "
            "is subtracted on its own side.",
        )
    )
