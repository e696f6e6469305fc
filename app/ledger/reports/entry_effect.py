"""What posting an entry does to the accounts it touches."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal

from app.core.errors import QT_TRANSLATE_NOOP
from app.core.sheet import Column, Kind, Row, Sheet, Value
from app.core.texts import Texts
from app.ledger.entry_rules import totals
from app.ledger.records import ZERO, Account, AccountId, LineDraft


def entry_effect(
    lines: Sequence[LineDraft],
    accounts: Mapping[AccountId, Account],
    balances: Mapping[AccountId, Decimal],
    language: str,
) -> Sheet:
    """Each account of an entry with its debit, its credit, and its balance before and after.

    Balances are those at the end of the entry's day, debit positive; none where they are not known.
    """
    texts = Texts(language)
    touched: dict[AccountId, tuple[Decimal, Decimal]] = {}
    for line in lines:
        if line.account_id is None:
            continue
        debit, credit = touched.get(line.account_id, (ZERO, ZERO))
        sign = -1 if line.is_storno else 1
        touched[line.account_id] = (debit + sign * line.debit, credit + sign * line.credit)
    rows = []
    for account_id, (debit, credit) in touched.items():
        account = accounts.get(account_id)
        cells: dict[str, Value] = {
            "account": "" if account is None else account.code,
            "name": "" if account is None else account.name(language),
            "debit": debit or None,
            "credit": credit or None,
        }
        if balances:
            before = balances.get(account_id, ZERO)
            cells |= {"before": before, "after": before + debit - credit}
        rows.append(Row(cells=cells, key=None if account is None else account.code))
    come_to = totals(lines, accounts)
    balance = texts.say(QT_TRANSLATE_NOOP("app", "Balance"))
    return Sheet(
        name="entry-effect",
        title=texts.say(QT_TRANSLATE_NOOP("app", "What this posts")),
        columns=(
            Column("account", texts.say(QT_TRANSLATE_NOOP("app", "Account")), Kind.CODE),
            Column("name", texts.say(QT_TRANSLATE_NOOP("app", "Name")), Kind.TEXT),
            Column("debit", texts.say(QT_TRANSLATE_NOOP("app", "Debit")), Kind.MONEY),
            Column("credit", texts.say(QT_TRANSLATE_NOOP("app", "Credit")), Kind.MONEY),
            Column("before", texts.say(QT_TRANSLATE_NOOP("app", "before")), Kind.MONEY, balance),
            Column("after", texts.say(QT_TRANSLATE_NOOP("app", "after")), Kind.MONEY, balance),
        ),
        rows=tuple(rows),
        totals={"debit": come_to.debit, "credit": come_to.credit},
        language=language,
    )
