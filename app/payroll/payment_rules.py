"""What each payment carries of gross, tax and pension, and the bridge from accrual to payment.

Payments settle the oldest month first. A month that is paid in parts gives each part what its
payments come to so far, less what earlier parts carried: so the parts add up to the tetri.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from app.core.dates import Period
from app.core.errors import QT_TRANSLATE_NOOP, Refused
from app.core.money import GEL, Money, total
from app.payroll.portion_rules import NO_PAY, minus, plus
from app.payroll.records import (
    Accrued,
    Agreed,
    Bridge,
    IncomeKind,
    PaidPart,
    Pay,
    Payment,
    Withheld,
)
from app.payroll.rules import Law, withhold

_NOTHING = Money(Decimal(0), GEL)


def share(whole: Withheld, net: Money) -> Withheld:
    """What a part of net pay carries of the whole: tax and pension in proportion, gross their sum.

    Units: GEL; every figure rounded once to tetri, a half away from zero.
    Source: Tax Code of Georgia, article 154: what is paid in parts is taxed in parts.
    """
    if net == whole.net:
        return whole
    if not net:
        return NO_PAY

    def of(amount: Money) -> Money:
        return (amount * net.amount / whole.net.amount).to_tetri()

    return scaled(whole, of)


def scaled(whole: Withheld, of: Callable[[Money], Money]) -> Withheld:
    """Every figure taken in part; gross and what is taxed are made of the parts again.

    Units: GEL, tetri.
    """
    net, pension, tax, used = (
        of(whole.net),
        of(whole.pension_employee),
        of(whole.income_tax),
        of(whole.allowance_used),
    )
    gross = net + pension + tax
    return Withheld(
        gross=gross,
        pension_employee=pension,
        taxable=gross - pension - used,
        allowance_used=used,
        income_tax=tax,
        net=net,
        pension_employer=of(whole.pension_employer),
        pension_state=of(whole.pension_state),
    )


def apportion(
    accrued: Iterable[Accrued], payments: Iterable[Payment], law: Law
) -> tuple[PaidPart, ...]:
    """What every payment carries, by person, in the order of days.

    On one day postings come before payments. What is paid before anything was accrued is an
    advance: it is taxed as pay agreed after tax, and counted when its month is accrued.

    Units: GEL, tetri.
    Raises: Refused "payroll.returned_more"; as `rules.withhold`.
    Source: Tax Code of Georgia, articles 101 and 154: tax arises on payment.
    """
    events: list[Accrued | Payment] = [*accrued, *payments]
    events.sort(key=_moment)
    accounts: dict[tuple[str, IncomeKind], _Account] = {}
    found: list[PaidPart] = []
    for event in events:
        key = (event.employee, event.kind)
        account = accounts.setdefault(key, _Account(event.employee, event.kind, law))
        if isinstance(event, Accrued):
            found += account.accrue(event)
        else:
            found += account.pay(event)
    return tuple(found)


def bridge(accrued: Iterable[Accrued], parts: Iterable[PaidPart], period: Period) -> Bridge:
    """Accrued unpaid at the start, what was accrued and paid since, accrued unpaid at the end.

    Units: GEL, tetri. Below zero at an end: more advances than arrears.
    Source: the withholding return is built from payments, the books from accruals.
    """
    opening, added, gone = NO_PAY, NO_PAY, NO_PAY
    for one in accrued:
        if one.day < period.first:
            opening = plus(opening, one.withheld)
        elif one.day <= period.last:
            added = plus(added, one.withheld)
    for part in parts:
        if part.day < period.first:
            opening = minus(opening, part.withheld)
        elif part.day <= period.last:
            gone = plus(gone, part.withheld)
    return Bridge(
        period=period,
        opening=opening,
        accrued=added,
        paid=gone,
        closing=minus(plus(opening, added), gone),
    )


def bridges(
    accrued: Sequence[Accrued], parts: Sequence[PaidPart], period: Period
) -> dict[str, Bridge]:
    """The bridge of every person, by employee.

    Units: GEL, tetri.
    Source: as `bridge`.
    """
    accruals: dict[str, list[Accrued]] = {}
    paid: dict[str, list[PaidPart]] = {}
    for one in accrued:
        accruals.setdefault(one.employee, []).append(one)
    for part in parts:
        paid.setdefault(part.employee, []).append(part)
    return {
        name: bridge(accruals.get(name, ()), paid.get(name, ()), period)
        for name in sorted(accruals.keys() | paid.keys())
    }


def paid_sum(parts: Iterable[PaidPart]) -> Withheld:
    """All parts together. Units: GEL, tetri."""
    found = NO_PAY
    for part in parts:
        found = plus(found, part.withheld)
    return found


def _moment(event: Accrued | Payment) -> tuple[object, ...]:
    if isinstance(event, Accrued):
        return (event.day, 0, event.for_month.first.isoformat())
    return (event.day, 1, event.key)


@dataclass(slots=True)
class _Claim:
    """What one month owes a person, and what its payments carried so far."""

    totals: Withheld = NO_PAY
    carried: Withheld = NO_PAY

    @property
    def left(self) -> Money:
        """Net pay not yet settled; below zero when too much was."""
        return self.totals.net - self.carried.net

    def settle(self, net: Money) -> Withheld:
        """What so much more of net pay carries."""
        whole, before = self.totals, self.carried
        after = before.net + net
        if min(before.net, after) >= _NOTHING and max(before.net, after) <= whole.net:
            target = share(whole, after)
        else:
            # Too much was paid: the excess goes back in proportion, whatever is owed now.
            target = plus(whole, share(minus(before, whole), after - whole.net))
        self.carried = target
        return minus(target, before)


class _Account:
    """One person's months of one kind of income, oldest first, and advances not yet accrued."""

    def __init__(self, employee: str, kind: IncomeKind, law: Law) -> None:
        self._employee = employee
        self._kind = kind
        self._law = law
        self._claims: dict[Period, _Claim] = {}
        self._advance = NO_PAY

    def accrue(self, one: Accrued) -> Iterator[PaidPart]:
        """A month, or a correction of one, is owed; advances are counted against it."""
        claim = self._claims.setdefault(one.for_month, _Claim())
        claim.totals = plus(claim.totals, one.withheld)
        used = min(self._advance.net, claim.left)
        if used > _NOTHING:
            part = share(self._advance, used)
            self._advance = minus(self._advance, part)
            claim.carried = plus(claim.carried, part)
        if not claim.left and claim.carried != claim.totals:
            rest = minus(claim.totals, claim.carried)
            claim.carried = claim.totals
            yield self._part("", one, rest, one.for_month)

    def pay(self, one: Payment) -> Iterator[PaidPart]:
        """Money went out or came back."""
        lefts = [claim.left for claim in self._claims.values()]
        owed = total([left for left in lefts if left > _NOTHING])
        # What was paid too much for one month is set off against what is owed for another.
        set_off = max(owed - one.net, _NOTHING)
        left = one.net
        for month, claim in self._by_age():
            taken = max(min(claim.left, _NOTHING), -set_off)
            if taken:
                set_off, left = set_off + taken, left - taken
                yield self._part(one.key, one, claim.settle(taken), month)
        if left > _NOTHING:
            yield from self._pay_out(one, left)
        elif left < _NOTHING:
            yield from self._take_back(one, left)

    def _pay_out(self, one: Payment, left: Money) -> Iterator[PaidPart]:
        for month, claim in self._by_age():
            given = min(claim.left, left)
            if given > _NOTHING:
                left -= given
                yield self._part(one.key, one, claim.settle(given), month)
        if left:
            grossed = withhold(
                Pay(
                    employee=self._employee,
                    agreed=Agreed.NET,
                    amount=left,
                    day=one.day,
                    has_pension=one.has_pension,
                    has_employer_pension=one.has_employer_pension,
                    kind=self._kind,
                ),
                self._law,
            )
            self._advance = plus(self._advance, grossed)
            yield self._part(one.key, one, grossed, None)

    def _take_back(self, one: Payment, left: Money) -> Iterator[PaidPart]:
        taken = max(left, -self._advance.net)
        if taken:
            rest = share(self._advance, self._advance.net + taken)
            yield self._part(one.key, one, minus(rest, self._advance), None)
            self._advance = rest
            left -= taken
        for month, claim in reversed(self._by_age()):
            taken = max(left, -claim.carried.net)
            if taken < _NOTHING:
                left -= taken
                yield self._part(one.key, one, claim.settle(taken), month)
        if left:
            raise Refused(
                "payroll.returned_more",
                QT_TRANSLATE_NOOP(
                    "app",
                    "{employee}: on {day} more money came back than had been paid, by {amount}. "
                    "Check the payment.",
                ),
                employee=self._employee,
                day=one.day,
                amount=-left.amount,
            )

    def _by_age(self) -> list[tuple[Period, _Claim]]:
        return sorted(self._claims.items())

    def _part(
        self, key: str, event: Accrued | Payment, found: Withheld, month: Period | None
    ) -> PaidPart:
        return PaidPart(
            payment=key,
            employee=self._employee,
            day=event.day,
            for_month=month,
            kind=self._kind,
            withheld=found,
        )
