"""The entries behind a turnover between an account and another."""

from __future__ import annotations

from collections.abc import Sequence

from app.core.errors import QT_TRANSLATE_NOOP
from app.core.formats import EN_DASH
from app.core.sheet import Column, Kind, Row, Sheet
from app.core.texts import Texts
from app.ledger.records import ZERO, Account, AccountId, AccountType, EntriesBehind
from app.ledger.reports.frame import Frame

SIDES = ("debit", "credit")


def entries_behind(
    frame: Frame, chart: Sequence[Account], behind: EntriesBehind, side: str | None
) -> Sheet:
    """Each entry with what passed in it; the sums are the figure that was looked into.

    `side` leaves only what the account was debited, or credited, with.
    """
    texts = Texts(frame.language)
    codes = {account.id: account.code for account in chart}
    sides = (side,) if side else SIDES
    found = [row for row in behind.rows if any(getattr(row, one) for one in sides)]
    titles = {
        "debit": texts.say(QT_TRANSLATE_NOOP("app", "Debit")),
        "credit": texts.say(QT_TRANSLATE_NOOP("app", "Credit")),
    }
    return Sheet(
        name="entries-behind",
        title=_title(behind, texts),
        columns=(
            Column("date", texts.say(QT_TRANSLATE_NOOP("app", "Date")), Kind.DATE),
            Column("number", texts.say(QT_TRANSLATE_NOOP("app", "Number")), Kind.CODE),
            Column("text", texts.say(QT_TRANSLATE_NOOP("app", "Description")), Kind.TEXT),
            Column("account", texts.say(QT_TRANSLATE_NOOP("app", "Account")), Kind.CODE),
            Column(
                "corresponding",
                texts.say(QT_TRANSLATE_NOOP("app", "Corresponding account")),
                Kind.CODE,
            ),
            *(Column(one, titles[one], Kind.MONEY) for one in sides),
        ),
        rows=tuple(
            Row(
                key=row.number,
                cells={
                    "date": row.entry_date,
                    "number": row.number,
                    "text": row.text,
                    "account": codes.get(row.account_id),
                    "corresponding": _code(codes, row.other_id),
                    **{one: getattr(row, one) or None for one in sides},
                },
            )
            for row in found
        ),
        totals={one: sum((getattr(row, one) for row in found), ZERO) for one in sides},
        company=frame.company.name,
        id_code=frame.company.id_code,
        first=frame.period.first,
        last=frame.period.last,
        notes=(
            texts.say(
                QT_TRANSLATE_NOOP(
                    "app",
                    "Where an entry has several debits and several credits, they are paired in "
                    "the order of its lines. A reversal (storno) is subtracted on its own side.",
                )
            ),
        ),
        language=frame.language,
    )


def _title(behind: EntriesBehind, texts: Texts) -> str:
    if behind.other is not None:
        other = behind.other.code
    elif behind.account.type is AccountType.OFF_BALANCE:
        other = texts.say(QT_TRANSLATE_NOOP("app", "Without corresponding account"))
    else:
        other = texts.say(QT_TRANSLATE_NOOP("app", "Several accounts"))
    name = texts.say(QT_TRANSLATE_NOOP("app", "Entries behind a turnover"))
    return f"{name}: {behind.account.code} {EN_DASH} {other}"


def _code(codes: dict[AccountId, str], account: AccountId | None) -> str | None:
    return None if account is None else codes.get(account)
