"""How the balance of one account is carried to another, line by line."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from typing import Any

from app.core.errors import QT_TRANSLATE_NOOP, Problem
from app.core.messages import MESSAGES
from app.core.money import round_half_away
from app.ledger.records import (
    ZERO,
    Account,
    AccountId,
    AccountRemainder,
    LineDraft,
    MergeProposal,
)

_RATE_DIGITS = 8


def merge_faults(
    account: Account, into: Account, remainders: Sequence[AccountRemainder]
) -> tuple[Problem, ...]:
    """Why the one account cannot be carried to the other.

    Units: none.
    Source: a merged account leaves the reports unchanged, so both must be of one nature.
    """
    found: list[tuple[str, str, str]] = []
    if account.id == into.id:
        text = QT_TRANSLATE_NOOP("app", "An account cannot be merged with itself. Choose another.")
        found.append(("merge.same", text, ""))
    elif account.type != into.type:
        text = QT_TRANSLATE_NOOP(
            "app",
            "Accounts {account} and {into} are of different types, so a merger would change the "
            "reports. Choose an account of the same type.",
        )
        found.append(("merge.type", text, ""))
    if not into.is_postable or not into.is_active:
        text = QT_TRANSLATE_NOOP(
            "app", "Account {into} takes no entries. Choose an active account that is no heading."
        )
        found.append(("merge.not_postable", text, ""))
    if into.currency_rule == "gel_only" and any(one.currency for one in remainders):
        text = QT_TRANSLATE_NOOP(
            "app",
            "Account {account} has a balance in foreign currency, and {into} is kept in lari only.",
        )
        found.append(("merge.currency", text, ""))
    for one in remainders:
        missing = [name for name in into.required_dimensions if name not in one.dimensions]
        if missing:
            text = QT_TRANSLATE_NOOP(
                "app",
                "Account {into} asks for dimensions that lines of {account} do not name: {names}. "
                "The draft is prepared without them; name them there.",
            )
            found.append(("merge.dimensions", text, ", ".join(missing)))
            break
    return tuple(
        Problem(
            code=code,
            text=text,
            args={"account": account.code, "into": into.code, "names": names},
        )
        for code, text, names in found
    )


def merge_lines(
    account: AccountId, into: AccountId, remainders: Sequence[AccountRemainder]
) -> tuple[LineDraft, ...]:
    """Lines that take everything off the one account and put it onto the other.

    Units: GEL, and the currency's own amount at the rate at which it stands in the books.
    Source: the transfer keeps currency and dimensions, so that nothing but the account changes.
    """
    lines: list[LineDraft] = []
    for one in remainders:
        for gel, amount, rate in _pieces(one):
            lines.append(_line(into, one, gel, amount, rate))
            lines.append(_line(account, one, -gel, -amount, rate))
    return tuple(lines)


def _pieces(one: AccountRemainder) -> Iterator[tuple[Decimal, Decimal, Decimal | None]]:
    """GEL, amount and rate of each line that the remainder needs.

    A rate has so many digits only: what amount times rate does not give is a line of GEL alone.
    """
    if not one.currency or not one.amount:
        yield one.gel, ZERO, None
        return
    rate = round_half_away(abs(one.gel / one.amount), _RATE_DIGITS)
    gel = round_half_away(one.amount * rate, 2)
    yield gel, one.amount, rate
    if one.gel != gel:
        yield one.gel - gel, ZERO, None


def _line(
    account: AccountId, one: AccountRemainder, gel: Decimal, amount: Decimal, rate: Decimal | None
) -> LineDraft:
    is_debit = (gel or amount) > 0
    return LineDraft(
        account_id=account,
        debit=abs(gel) if is_debit else ZERO,
        credit=ZERO if is_debit else abs(gel),
        currency=one.currency,
        amount=abs(amount) if one.currency else None,
        rate=rate,
        dimensions=one.dimensions,
    )


def holding(
    faults: Sequence[tuple[int, str, str, Mapping[str, Any]]],
) -> tuple[Problem, ...]:
    """What holds the account in use besides its balance, which the transfer takes away.

    Units: none.
    Source: api.chart_faults.
    """
    return tuple(
        Problem(code=code, text=MESSAGES[code], args=dict(args))
        for _place, _field, code, args in faults
        if code != "account.has_balance"
    )


def nothing_to_move(proposal: MergeProposal) -> tuple[Problem, ...]:
    """That there is no balance, so the account can be deactivated at once.

    Units: none.
    Source: a draft without lines says nothing.
    """
    if proposal.draft is not None:
        return ()
    text = QT_TRANSLATE_NOOP(
        "app", "Account {account} has no balance: nothing need move. Deactivate it."
    )
    return (Problem(code="merge.nothing", text=text, args={"account": proposal.account.code}),)
