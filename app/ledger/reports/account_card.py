"""The card of one account."""

from __future__ import annotations

from app.core.errors import QT_TRANSLATE_NOOP
from app.core.sheet import Column, Kind, Row, Sheet, Style
from app.core.texts import Texts
from app.ledger.records import (
    ZERO,
    Card,
)
from app.ledger.reports.frame import Frame


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
