"""What the dimensions of lines are called, and columns of balances by them."""

from __future__ import annotations

from decimal import Decimal

from app.core.errors import QT_TRANSLATE_NOOP
from app.core.sheet import Column, Kind
from app.core.texts import Texts
from app.ledger.records import ZERO

BALANCE_KEYS = (
    "opening_debit",
    "opening_credit",
    "turnover_debit",
    "turnover_credit",
    "closing_debit",
    "closing_credit",
)


def balance_cells(opening: Decimal, debit: Decimal, credit: Decimal) -> dict[str, Decimal]:
    """Balances on their side and turnovers; `opening` is debit positive."""
    closing = opening + debit - credit
    amounts = (
        max(opening, ZERO),
        max(-opening, ZERO),
        debit,
        credit,
        max(closing, ZERO),
        max(-closing, ZERO),
    )
    return dict(zip(BALANCE_KEYS, amounts, strict=True))


def balance_columns(texts: Texts) -> tuple[Column, ...]:
    """Opening balance, turnover and closing balance, each in debit and credit."""
    debit = texts.say(QT_TRANSLATE_NOOP("app", "Debit"))
    credit = texts.say(QT_TRANSLATE_NOOP("app", "Credit"))
    bands = (
        texts.say(QT_TRANSLATE_NOOP("app", "Opening balance")),
        texts.say(QT_TRANSLATE_NOOP("app", "Turnover")),
        texts.say(QT_TRANSLATE_NOOP("app", "Closing balance")),
    )
    return tuple(
        Column(key, credit if place % 2 else debit, Kind.MONEY, bands[place // 2])
        for place, key in enumerate(BALANCE_KEYS)
    )
