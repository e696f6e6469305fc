"""What is taken from pay after tax: alimony, orders of courts, loans, dues; their order and limits.

Limits are dated values of resources/rates/labour.toml; what a limit leaves is carried over.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from itertools import groupby

from app.core.errors import QT_TRANSLATE_NOOP, NotFound, Refused
from app.core.law import Rates
from app.core.money import GEL, Money, total
from app.payroll.records import Claim, ItemKind, PayItem, Taken

_NOTHING = Money(Decimal(0), GEL)


@dataclass(frozen=True, slots=True, kw_only=True)
class Available:
    """The pay of a month that claims are served from. Units: GEL, tetri."""

    gross: Money
    net: Money
    cash: Money
    """What would be paid out: nothing more than this is taken."""


def limit(available: Available, key: str, day: date, labour: Rates) -> Money:
    """The most that claims with this limit may take from a month's pay together.

    Units: GEL; rounded once to tetri, a half away from zero.
    Raises: Refused "law.rate_unknown".
    Source: Labour Code of Georgia (at most half of the pay); the base is a dated choice.
    """
    of_net = labour.on("deductions_limit_of_net_switch", day).value
    base = available.net if of_net else available.gross
    return base.percent(labour.on(key, day).value).to_tetri()


def wanted(claim: Claim, net: Money) -> Money:
    """What a claim asks of a month: its sum and its part of pay, and what was carried over.

    Never more than what is still owed. Units: GEL; rounded once to tetri.
    """
    asked = claim.amount + net.percent(claim.percent).to_tetri() + claim.carried
    return asked if claim.balance is None else min(asked, claim.balance)


def take(
    claims: Sequence[Claim],
    available: Available,
    items: Mapping[str, PayItem],
    day: date,
    labour: Rates,
) -> tuple[Taken, ...]:
    """What each claim gets, in the order of priority, within the limits and the pay there is.

    Claims of one priority share what there is in proportion where their item says so; else the
    earlier one is served first. What is not taken is carried to the next month.

    Units: GEL, tetri.
    Raises: Refused "payroll.claim_negative"; NotFound "payroll.item_unknown".
    Source: limits and order as in resources/rates/pay_items.toml and labour.toml.
    """
    for claim in claims:
        _check(claim, items, day)
    left = max(available.cash, _NOTHING)
    limited = _NOTHING
    done: dict[str, Taken] = {}
    ordered = sorted(
        claims, key=lambda one: (items[one.item].priority, one.item, one.since, one.key)
    )
    for key, group in groupby(ordered, key=lambda one: one.item):
        item = items[key]
        asked = [(claim, wanted(claim, available.net)) for claim in group]
        room = left
        if item.is_limited:
            most = limit(available, item.limit_key, day, labour)
            room = min(left, max(most - limited, _NOTHING))
        for (claim, sum_), given in zip(
            asked, _shared([one for _, one in asked], room, item), strict=True
        ):
            done[claim.key] = _taken(claim, sum_, given)
            left -= given
            if item.is_limited:
                limited += given
    return tuple(done[claim.key] for claim in claims)


def _shared(asked: Sequence[Money], room: Money, item: PayItem) -> tuple[Money, ...]:
    whole = total(asked)
    if whole <= room:
        return tuple(asked)
    if item.is_shared:
        return room.split([one.amount for one in asked])
    given = []
    for one in asked:
        given.append(min(one, room))
        room -= given[-1]
    return tuple(given)


def _taken(claim: Claim, asked: Money, given: Money) -> Taken:
    return Taken(
        claim=claim.key,
        item=claim.item,
        wanted=asked,
        amount=given,
        carried=asked - given,
        balance=None if claim.balance is None else claim.balance - given,
    )


def _check(claim: Claim, items: Mapping[str, PayItem], day: date) -> None:
    if claim.item not in items or items[claim.item].kind is not ItemKind.DEDUCTION:
        text = QT_TRANSLATE_NOOP("app", "There is no pay item “{key}” on {day}.")
        raise NotFound("payroll.item_unknown", text, key=claim.item, day=day)
    given = (claim.amount, claim.carried, claim.balance or _NOTHING)
    if claim.percent < 0 or any(one.amount < 0 for one in given):
        raise Refused(
            "payroll.claim_negative",
            QT_TRANSLATE_NOOP(
                "app", "The claim {claim} has a sum below zero. Give back what was taken instead."
            ),
            claim=claim.key,
        )
