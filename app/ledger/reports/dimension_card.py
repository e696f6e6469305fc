"""The card of one value of a dimension."""

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
    CardLine,
    DimensionCard,
    DimensionTurnover,
)
from app.ledger.reports.frame import Frame


def dimension_card(
    frame: Frame, chart: Sequence[Account], dimension: str, card: DimensionCard
) -> Sheet:
    """The card of a party, an employee, an item ...: its lines by account, with the balance."""
    texts = Texts(frame.language)
    lines: dict[AccountId, list[CardLine]] = {}
    for found in card.lines:
        lines.setdefault(found.account_id, []).append(found.line)
    rows: list[Row] = []
    totals = {"debit": ZERO, "credit": ZERO, "balance": ZERO}
    is_partial = False
    for account in chart:
        own = [t for t in card.turnovers if t.account_id == account.id]
        if not any(t.opening or t.debit or t.credit for t in own) and account.id not in lines:
            continue
        sums = _sums(own)
        rows.extend(_account_rows(account, sums, lines.get(account.id, ()), texts))
        if account.type is AccountType.OFF_BALANCE:
            is_partial = True
            continue
        for key in totals:
            totals[key] += sums[key]
    has_currency = any(found.line.currency for found in card.lines)
    left_out = texts.say(QT_TRANSLATE_NOOP("app", "Total without off-balance accounts"))
    return Sheet(
        name="dimension-card",
        title=f"{texts.say(DIMENSION_NAMES[dimension])}: {card.value.code} {card.value.name}",
        columns=_columns(texts, has_currency=has_currency),
        rows=tuple(rows),
        totals={**({"text": left_out} if is_partial else {}), **totals},
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


def _sums(turnovers: Iterable[DimensionTurnover]) -> dict[str, Decimal]:
    """Opening and closing balance of an account, all currencies together in GEL."""
    opening = debit = credit = ZERO
    for turnover in turnovers:
        opening += turnover.opening
        debit += turnover.debit
        credit += turnover.credit
    return {
        "opening": opening,
        "debit": debit,
        "credit": credit,
        "balance": opening + debit - credit,
    }


def _account_rows(
    account: Account, sums: dict[str, Decimal], lines: Sequence[CardLine], texts: Texts
) -> Iterator[Row]:
    """An account: its opening balance, its lines, its turnover and closing balance."""
    name = f"{account.code} {account.name(texts.language)}"
    yield Row(key=account.code, cells={"text": name, "balance": sums["opening"]}, style=Style.GROUP)
    for line in lines:
        cells: dict[str, Value] = {
            "date": line.entry_date,
            "number": line.number,
            "text": line.text,
            "corresponding": line.corresponding,
            "debit": line.debit or None,
            "credit": line.credit or None,
            "balance": line.balance,
        }
        if line.currency:
            sign = -1 if line.debit + line.credit < 0 else 1
            cells |= {"currency": line.currency, "amount": sign * (line.amount or ZERO)}
        yield Row(key=line.number, cells=cells)
    closing = texts.say(QT_TRANSLATE_NOOP("app", "Turnover and closing balance"))
    shown: dict[str, Value] = {key: sums[key] for key in ("debit", "credit", "balance")}
    yield Row(cells={"text": closing, **shown}, style=Style.TOTAL)


def _columns(texts: Texts, *, has_currency: bool) -> tuple[Column, ...]:
    foreign = (
        Column("currency", texts.say(QT_TRANSLATE_NOOP("app", "Currency")), Kind.CODE),
        Column("amount", texts.say(QT_TRANSLATE_NOOP("app", "In currency")), Kind.QUANTITY),
    )
    return (
        Column("date", texts.say(QT_TRANSLATE_NOOP("app", "Date")), Kind.DATE),
        Column("number", texts.say(QT_TRANSLATE_NOOP("app", "Number")), Kind.CODE),
        Column("text", texts.say(QT_TRANSLATE_NOOP("app", "Description")), Kind.TEXT),
        Column(
            "corresponding",
            texts.say(QT_TRANSLATE_NOOP("app", "Corresponding account")),
            Kind.CODE,
        ),
        *(foreign if has_currency else ()),
        Column("debit", texts.say(QT_TRANSLATE_NOOP("app", "Debit")), Kind.MONEY),
        Column("credit", texts.say(QT_TRANSLATE_NOOP("app", "Credit")), Kind.MONEY),
        Column("balance", texts.say(QT_TRANSLATE_NOOP("app", "Balance")), Kind.MONEY),
    )
