"""Verbs of foreign balances: what they are worth on a day, and bringing the books to that."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

from app.core.books import Books
from app.core.changes import Changed, Topic
from app.core.errors import QT_TRANSLATE_NOOP
from app.core.texts import Texts
from app.currency import service as currency
from app.ledger import queries
from app.ledger.records import ZERO, ForeignBalance, LineDraft, Revalued

DAYS_MAX = 10
"""How many days a rate may be old: over the longest holidays the last one stays in force."""

_TOLD_APART = frozenset(
    ("party", "contract", "settlement_document", "employee", "bank_account", "cash_desk")
)
"""Dimensions by which foreign balances always stand apart."""
_TEXT = QT_TRANSLATE_NOOP("app", "Revaluation of foreign currency at {day}")


def foreign_balances(
    books: Books, day: date, days_max: int = DAYS_MAX
) -> tuple[ForeignBalance, ...]:
    """Foreign balances of monetary and undecided accounts, with what a revaluation would book."""
    with books.read() as tx:
        return queries.foreign_balances(tx, books.tenant, day, days_max)


def gain_and_loss(balances: Iterable[ForeignBalance]) -> tuple[Decimal, Decimal]:
    """What revaluing these balances would book as gain and as loss; undecided accounts left out.

    Units: GEL, both positive.
    """
    differences = [one.difference or ZERO for one in balances if one.is_monetary]
    gain = sum((max(one, ZERO) for one in differences), ZERO)
    return gain, gain - sum(differences, ZERO)


def revalue(books: Books, request: UUID, day: date, days_max: int = DAYS_MAX) -> Changed[Revalued]:
    """Bring the foreign balances of monetary accounts to the rate of a day.

    Raises: Refused naming currencies without a rate and accounts of which nobody said whether
    they are monetary; or while an earlier revaluation waits for approval.
    """
    with books.write() as tx:
        answer = tx.call(
            "revalue",
            tenant=books.tenant,
            request=request,
            day=day,
            id=request,
            text=Texts(books.language).say(_TEXT, day=day),
            days_max=days_max,
        )
    done = Revalued(
        state=str(answer["state"]),
        references=queries.entered(answer).references,
        gain=Decimal(answer.get("gain", "0.00")),
        loss=Decimal(answer.get("loss", "0.00")),
    )
    return Changed(value=done, topics=Topic.JOURNAL | Topic.BALANCES | Topic.EVENTS)


def exchange_difference(books: Books, day: date, line: LineDraft) -> tuple[LineDraft, ...]:
    """The two lines that a payment in foreign currency needs beside it; none where nothing differs.

    `line` pays on an account of debts. What it settles stands in the books at the rate of the last
    revaluation, so the difference is against that and no gain comes twice (IAS 21.28). The first
    line brings the account to nothing or to what is left, without foreign amount; the second is
    the exchange gain or loss.

    Raises: NotFound when the account of gains or losses is not bound.
    """
    if line.account_id is None or not line.currency or not line.amount or not line.rate:
        return ()
    held = next((b for b in foreign_balances(books, day) if _is_paid_by(b, line)), None)
    amount = line.amount if line.credit else -line.amount
    if held is None or held.balance * amount <= 0:
        return ()
    # What is paid beyond the balance is an advance and settles nothing.
    part = amount if abs(amount) <= abs(held.balance) else held.balance
    difference = currency.settled(held.balance, held.gel, part, line.rate).difference
    if not difference:
        return ()
    with books.read() as tx:
        roles = queries.account_roles(tx, books.tenant)
    gain, loss = max(difference, ZERO), max(-difference, ZERO)
    return (
        LineDraft(
            account_id=held.account_id,
            debit=gain,
            credit=loss,
            currency=held.currency,
            amount=ZERO,
            dimensions={name.removesuffix("_id"): UUID(i) for name, i in held.dimensions.items()},
        ),
        LineDraft(account_id=roles["fx.gain" if gain else "fx.loss"], debit=loss, credit=gain),
    )


def _is_paid_by(balance: ForeignBalance, line: LineDraft) -> bool:
    held = {name.removesuffix("_id"): UUID(i) for name, i in balance.dimensions.items()}
    given = {name: i for name, i in line.dimensions.items() if name in _TOLD_APART or name in held}
    return (
        (balance.account_id, balance.currency) == (line.account_id, line.currency)
        and balance.is_monetary is not False
        and held == given
    )


def decide_monetary(
    books: Books, request: UUID, code: str, is_monetary: bool
) -> Changed[dict[str, Any]]:
    """Say whether foreign balances of an account are revalued.

    Raises: Refused for an account that holds neither money nor debts; NotFound.
    """
    with books.write() as tx:
        answer = tx.call(
            "decide_monetary",
            tenant=books.tenant,
            request=request,
            code=code,
            monetary=is_monetary,
        )
    return Changed(value=answer, topics=Topic.ACCOUNTS | Topic.EVENTS)
