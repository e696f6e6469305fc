"""Tax and pension of a whole month: payments of one treatment are counted together.

So the order of payments within a month cannot change the month's tax: each payment carries what
the month comes to with it, less what it came to without.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from app.core.money import GEL, Money
from app.payroll.records import Agreed, IncomeKind, Pay, Withheld
from app.payroll.rules import Law, benefit_in_gross, withhold

_NOTHING = Money(Decimal(0), GEL)
NO_PAY = Withheld(
    gross=_NOTHING,
    pension_employee=_NOTHING,
    taxable=_NOTHING,
    allowance_used=_NOTHING,
    income_tax=_NOTHING,
    net=_NOTHING,
    pension_employer=_NOTHING,
    pension_state=_NOTHING,
)
_ORDER = {kind: at for at, kind in enumerate(IncomeKind)}
_WITH_ALLOWANCE = {IncomeKind.EMPLOYMENT, IncomeKind.SERVICE}


@dataclass(frozen=True, slots=True, kw_only=True)
class Treatment:
    """What decides how a sum is taxed; sums of one treatment are counted together."""

    kind: IncomeKind
    has_pension: bool
    has_employer_pension: bool
    day: date
    """A day of payment: the values of the law are those of this day."""

    @property
    def label(self) -> str:
        """A short stable name, by which figures of a month tell treatments apart."""
        if self.has_pension and self.has_employer_pension:
            return self.kind.value
        own = ".own_pension_only" if self.has_pension else ".without_pension"
        return self.kind.value + (".employer_pension_only" if self.has_employer_pension else own)


@dataclass(frozen=True, slots=True, kw_only=True)
class Portion:
    """A month's sums of one treatment. Units: GEL."""

    treatment: Treatment
    gross: Money = _NOTHING
    """Agreed before tax."""
    net: Money = _NOTHING
    """Agreed after tax: the employer bears what is withheld from it."""
    benefit: Money = _NOTHING
    """Benefits in kind as they enter gross pay: already divided by what tax leaves."""


@dataclass(frozen=True, slots=True, kw_only=True)
class YearBefore:
    """What the year's earlier months used up. Units: GEL."""

    employee: str
    allowance: Money = _NOTHING
    allowance_used: Money = _NOTHING
    income: Money = _NOTHING


def plus(one: Withheld, other: Withheld) -> Withheld:
    """Two payments together, figure by figure. Units: GEL."""
    return Withheld(
        gross=one.gross + other.gross,
        pension_employee=one.pension_employee + other.pension_employee,
        taxable=one.taxable + other.taxable,
        allowance_used=one.allowance_used + other.allowance_used,
        income_tax=one.income_tax + other.income_tax,
        net=one.net + other.net,
        pension_employer=one.pension_employer + other.pension_employer,
        pension_state=one.pension_state + other.pension_state,
    )


def minus(one: Withheld, other: Withheld) -> Withheld:
    """What one payment has above another, figure by figure. Units: GEL."""
    return Withheld(
        gross=one.gross - other.gross,
        pension_employee=one.pension_employee - other.pension_employee,
        taxable=one.taxable - other.taxable,
        allowance_used=one.allowance_used - other.allowance_used,
        income_tax=one.income_tax - other.income_tax,
        net=one.net - other.net,
        pension_employer=one.pension_employer - other.pension_employer,
        pension_state=one.pension_state - other.pension_state,
    )


def withhold_portions(
    portions: Sequence[Portion], before: YearBefore, law: Law
) -> tuple[tuple[Portion, Withheld, Pay], ...]:
    """What each portion of one person's month comes to, with the payment it was calculated as.

    The allowance goes to what was agreed before tax first, then to what was agreed after it; and
    from treatment to treatment in one fixed order, whatever the order they are given in.

    Units: GEL, tetri.
    Raises: Refused as `rules.withhold`.
    Source: Tax Code of Georgia, articles 81, 82(2), 101, 134, 154; Law on Funded Pension, 3(6).
    """
    done = []
    used, income = before.allowance_used, before.income
    for portion in sorted(portions, key=_place):
        treatment = portion.treatment
        pay = Pay(
            employee=before.employee,
            agreed=Agreed.GROSS,
            amount=portion.gross,
            day=treatment.day,
            has_pension=treatment.has_pension,
            has_employer_pension=treatment.has_employer_pension,
            kind=treatment.kind,
            income_before=income,
            allowance=before.allowance if treatment.kind in _WITH_ALLOWANCE else _NOTHING,
            allowance_used_before=used,
        )
        if portion.net:
            net = withhold(pay, law).net + portion.net if portion.gross else portion.net
            fitting = withhold(replace(pay, agreed=Agreed.NET, amount=net), law)
            pay = replace(pay, amount=fitting.gross)
        if portion.net and not portion.benefit:
            found = fitting
        else:
            found = withhold(replace(pay, amount=pay.amount + portion.benefit), law)
        used, income = used + found.allowance_used, income + found.gross
        done.append((portion, found, pay))
    return tuple(done)


def withhold_month(pays: Sequence[Pay], law: Law) -> tuple[Withheld, ...]:
    """What each payment of one person's month carries, in the order they were made.

    The sum is the same in whatever order: what the month comes to, counted together.
    `income_before` and the allowance of the first payment are those before the month.

    Units: GEL, tetri.
    Raises: Refused as `rules.withhold`.
    Source: Tax Code of Georgia, articles 81, 101 and 154: tax arises on each payment.
    """
    done = []
    so_far = NO_PAY
    for count in range(1, len(pays) + 1):
        now = month_total(pays[:count], law)
        done.append(minus(now, so_far))
        so_far = now
    return tuple(done)


def month_total(pays: Sequence[Pay], law: Law) -> Withheld:
    """What the payments of one person's month come to together, in whatever order.

    Units: GEL, tetri.
    Raises: Refused as `rules.withhold`.
    Source: as `withhold_month`.
    """
    if not pays:
        return NO_PAY
    first = min(pays, key=lambda pay: pay.income_before)
    before = YearBefore(
        employee=first.employee,
        allowance=first.allowance,
        allowance_used=first.allowance_used_before,
        income=first.income_before,
    )
    found = NO_PAY
    for _, one, _ in withhold_portions(_portions(pays, law), before, law):
        found = plus(found, one)
    return found


def kind_of(pay: Pay) -> IncomeKind:
    """What a payment is for."""
    if pay.kind is not None:
        return pay.kind
    return IncomeKind.SERVICE if pay.is_service else IncomeKind.EMPLOYMENT


def _portions(pays: Iterable[Pay], law: Law) -> list[Portion]:
    """The payments gathered by treatment; days with the same values of the law are one."""
    days: dict[tuple[object, ...], date] = {}
    found: dict[Treatment, Portion] = {}
    for pay in sorted(pays, key=lambda one: one.day):
        values = tuple(
            (rate.key, rate.value)
            for rates in (law.income_tax, law.pension)
            for rate in rates.rates
            if rate.covers(pay.day)
        )
        treatment = Treatment(
            kind=kind_of(pay),
            has_pension=pay.has_pension,
            has_employer_pension=pay.has_employer_pension,
            day=days.setdefault(values, pay.day),
        )
        old = found.get(treatment, Portion(treatment=treatment))
        is_gross = pay.agreed is Agreed.GROSS
        found[treatment] = Portion(
            treatment=treatment,
            gross=old.gross + pay.amount if is_gross else old.gross,
            net=old.net if is_gross else old.net + pay.amount,
            benefit=old.benefit + benefit_in_gross(pay.benefit, pay.day, law),
        )
    return list(found.values())


def _place(portion: Portion) -> tuple[object, ...]:
    one = portion.treatment
    return (one.day, _ORDER[one.kind], not one.has_pension, not one.has_employer_pension)
