"""What is withheld from pay: pure, by dated values of `resources/rates`.

Every part is rounded once to tetri, a half away from zero, in the order pension, tax; net is the
rest, so the three always add up to gross.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from app.core.errors import QT_TRANSLATE_NOOP, Refused
from app.core.law import Rate, Rates
from app.core.money import GEL, Money
from app.payroll.records import Agreed, IncomeKind, Pay, RuleSet, Withheld

_NOTHING = Money(Decimal(0), GEL)
_COIN = Money(Decimal("0.01"), GEL)
# A net sum that no gross gives exactly lies within a coin or two of one that does.
_COINS_TRIED = 4
TAX_KEYS = {
    IncomeKind.EMPLOYMENT: "employment_percent",
    IncomeKind.SERVICE: "services_of_unregistered_person_percent",
    IncomeKind.ENTREPRENEUR: "services_of_entrepreneur_percent",
    IncomeKind.NONRESIDENT_SERVICE: "services_of_nonresident_percent",
    IncomeKind.LISTED_SERVICE: "services_of_listed_jurisdiction_percent",
}
"""Keys of resources/rates/income_tax.toml."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Law:
    """The tables of values that pay is computed by."""

    income_tax: Rates
    pension: Rates


def withhold(pay: Pay, law: Law, rule_set: RuleSet = RuleSet.STATUTORY) -> Withheld:
    """What one payment comes to.

    Units: GEL; pension and tax are each rounded once to tetri, a half away from zero.
    Raises: Refused "payroll.amount_negative", "law.rate_unknown".
    Source: Tax Code of Georgia, articles 81, 82(2), 101(3)(d) and 154; Law on Funded Pension,
        article 3(6); resources/rates/income_tax.toml and pension.toml.
    """
    for amount in (pay.amount, pay.income_before, pay.allowance, pay.benefit):
        if amount.amount < 0:
            raise Refused(
                "payroll.amount_negative",
                QT_TRANSLATE_NOOP(
                    "app",
                    "{employee}: an amount is below zero. A correction of a month is the "
                    "difference of two calculations.",
                ),
                employee=pay.employee,
            )
    added = benefit_in_gross(pay.benefit, pay.day, law)
    if pay.agreed is Agreed.GROSS:
        return _of_gross(pay.amount + added, pay, law, rule_set)
    return _of_net(pay, added, law, rule_set)


def benefit_in_gross(benefit: Money, day: date, law: Law) -> Money:
    """A benefit in kind as it enters gross pay: its value divided by what is left after tax.

    Units: GEL, rounded once to tetri, a half away from zero.
    Raises: Refused "law.rate_unknown".
    Source: Tax Code of Georgia, article 101; the divisor is a dated value marked doubtful.
    """
    if not benefit:
        return _NOTHING
    divisor = law.income_tax.on("benefit_divisor_percent", day).value
    return (benefit * 100 / divisor).to_tetri()


def state_share(gross: Money, income_before: Money, day: date, law: Law) -> Money:
    """What the state adds for a participant: by slices of the income of the year.

    Units: GEL; rounded once to tetri, a half away from zero.
    Raises: Refused "law.rate_unknown".
    Source: Law on Funded Pension, article 3(6): 2 % up to 24,000, 1 % from there to 60,000.
    """
    first = Money(law.pension.on("state_slice_1_gel", day).value, GEL)
    second = Money(law.pension.on("state_slice_2_gel", day).value, GEL)
    low = _part(gross, income_before, _NOTHING, first)
    high = _part(gross, income_before, first, second)
    exact = (
        low.percent(law.pension.on("state_slice_1_percent", day).value).amount
        + high.percent(law.pension.on("state_slice_2_percent", day).value).amount
    )
    return (Money(Decimal(1), GEL) * exact).to_tetri()


def self_employed(income: Money, income_before: Money, day: date, law: Law) -> tuple[Money, Money]:
    """A self-employed participant's own contribution, and what the state adds.

    Units: GEL; each rounded once to tetri, a half away from zero.
    Raises: Refused "law.rate_unknown".
    Source: Law on Funded Pension, article 3(6); resources/rates/pension.toml.
    """
    own = law.pension.on("self_employed_percent", day).value
    return income.percent(own).to_tetri(), state_share(income, income_before, day, law)


def tax_rate(pay: Pay, law: Law) -> Rate:
    """The rate that is withheld from a payment, with its source.

    Units: per cent.
    Raises: Refused "law.rate_unknown".
    Source: Tax Code of Georgia, articles 81, 134 and 154; resources/rates/income_tax.toml.
    """
    kind = pay.kind or (IncomeKind.SERVICE if pay.is_service else IncomeKind.EMPLOYMENT)
    return law.income_tax.on(TAX_KEYS[kind], pay.day)


def _tax_percent(pay: Pay, law: Law) -> Decimal:
    return tax_rate(pay, law).value


def _part(gross: Money, before: Money, floor: Money, ceiling: Money) -> Money:
    """How much of a payment lies between two sums of the year's income."""
    return max(min(before + gross, ceiling) - max(before, floor), _NOTHING)


def _of_gross(gross: Money, pay: Pay, law: Law, rule_set: RuleSet) -> Withheld:
    employer = law.pension.on("employer_percent", pay.day).value if pay.has_employer_pension else 0
    pension, taxable, used = _base(gross, pay, law, rule_set)
    tax = taxable.percent(_tax_percent(pay, law)).to_tetri()
    return Withheld(
        gross=gross,
        pension_employee=pension,
        taxable=taxable,
        allowance_used=used,
        income_tax=tax,
        net=gross - pension - tax,
        pension_employer=gross.percent(employer).to_tetri(),
        pension_state=state_share(gross, pay.income_before, pay.day, law)
        if pay.has_pension
        else _NOTHING,
    )


def _base(gross: Money, pay: Pay, law: Law, rule_set: RuleSet) -> tuple[Money, Money, Money]:
    """The person's own pension contribution, what is taxed, and the allowance it used."""
    own = law.pension.on("employee_percent", pay.day).value if pay.has_pension else 0
    pension = gross.percent(own).to_tetri()
    base = gross if rule_set is RuleSet.GROSS_BASE else gross - pension
    used = min(base, max(pay.allowance - pay.allowance_used_before, _NOTHING))
    return pension, base - used, used


def _of_net(pay: Pay, added: Money, law: Law, rule_set: RuleSet) -> Withheld:
    """The payment whose net is what was agreed; a benefit comes on top of it, already grossed."""
    percent = _tax_percent(pay, law)

    def net_of(gross: Money) -> Money:
        pension, taxable, _ = _base(gross, pay, law, rule_set)
        return gross - pension - taxable.percent(percent).to_tetri()

    estimate = _gross_near(pay, law, rule_set)
    # One tetri of gross changes net by one at most, so a gross for every net is near.
    tried = (
        estimate + (_COIN * (sign * steps)).to_tetri()
        for steps in range(_COINS_TRIED)
        for sign in (1, -1)
    )
    fitting = next((one for one in tried if one.amount >= 0 and net_of(one) == pay.amount), None)
    assert fitting is not None, f"no gross near {estimate} for the net {pay.amount}"
    return _of_gross(fitting + added, pay, law, rule_set)


def _gross_near(pay: Pay, law: Law, rule_set: RuleSet) -> Money:
    """The gross of a net sum but for rounding: net = gross x kept - tax above the allowance."""
    own = law.pension.on("employee_percent", pay.day).value if pay.has_pension else Decimal(0)
    tax = _tax_percent(pay, law)
    free = max(pay.allowance - pay.allowance_used_before, _NOTHING)
    kept = (Decimal(100) - own) / 100
    taxed = Decimal(1) if rule_set is RuleSet.GROSS_BASE else kept
    without_tax = (pay.amount / kept).to_tetri()
    if (without_tax * taxed).to_tetri() <= free:
        return without_tax
    # gross x kept - (gross x taxed - free) x tax = net
    relief = free.percent(tax).to_tetri()
    return ((pay.amount - relief) / (kept - taxed * tax / 100)).to_tetri()
