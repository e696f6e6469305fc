"""The card of one account."""

from __future__ import annotations

from decimal import Decimal

from app.core.errors import QT_TRANSLATE_NOOP
from app.core.sheet import Column, Kind, Row, Sheet, Style
from app.core.texts import Texts
from app.ledger.records import ZERO, Account, Card, CardLine, CardSummary
from app.ledger.reports.frame import Frame


def account_card(frame: Frame, card: Card) -> Sheet:
    """The card of one account (ანგარიშის ბარათი): each line with the running balance."""
    summary = CardSummary(
        opening=card.opening,
        debit=sum((line.debit for line in card.lines), ZERO),
        credit=sum((line.credit for line in card.lines), ZERO),
        lines=len(card.lines),
    )
    opening = card_opening(Texts(frame.language), card.opening)
    rows = (opening, *(card_row(line, line.number) for line in card.lines))
    return card_sheet(frame, card.account, summary, rows)


def card_sheet(
    frame: Frame, account: Account, summary: CardSummary, rows: tuple[Row, ...]
) -> Sheet:
    """Rows of a card under their titles, all of them or a part; the totals are of the whole."""
    texts = Texts(frame.language)
    title = texts.say(QT_TRANSLATE_NOOP("app", "Account card"))
    return Sheet(
        name="account-card",
        title=f"{title}: {account.code} {account.name(frame.language)}",
        columns=_card_columns(texts),
        rows=rows,
        totals={
            "debit": summary.debit,
            "credit": summary.credit,
            "balance": summary.opening + summary.debit - summary.credit,
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


def card_opening(texts: Texts, balance: Decimal, key: str | None = None) -> Row:
    """The row with which a card begins."""
    opening = texts.say(QT_TRANSLATE_NOOP("app", "Opening balance"))
    return Row(key=key, cells={"text": opening, "balance": balance}, style=Style.GROUP)


def card_row(line: CardLine, key: str) -> Row:
    """A line of a card as a row."""
    return Row(
        key=key,
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
