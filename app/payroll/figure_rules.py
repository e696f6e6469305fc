"""The figures that the law makes of a month's pay, and what each cost centre bears of it."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from app.core.money import GEL, Money, total
from app.payroll.formula import parse, used
from app.payroll.portion_rules import Portion
from app.payroll.records import CostShare, Figure, MonthPay, Pay, Withheld
from app.payroll.rules import Law, tax_rate

_NOTHING = Money(Decimal(0), GEL)
Place = tuple[str, str]
"""Contract and cost centre."""
STATUTORY = (
    "gross_up", "benefit_gross_up", "gross", "pension_employee", "allowance_used", "income_tax",
    "net", "pension_employer", "pension_state", "payout",
)  # fmt: skip
"""Keys of figures that are no pay items; `note` names the treatment they belong to."""
GROSS_UP = "gross - agreed_net"
BENEFIT_GROSS_UP = "round(benefit * 100 / benefit_divisor_percent, 2) - benefit"
DEDUCTED = "wanted - carried"
_PAYOUT = "net + exempt - in_kind - deducted - advances"
_PENSION = "round(gross * employee_percent%, 2)"
_ALLOWANCE = "min(gross - pension_employee, max(allowance - allowance_used_before, 0))"
_TAX = "round((gross - pension_employee - allowance_used) * income_tax_percent%, 2)"
_NET = "gross - pension_employee - income_tax"
_EMPLOYER = "round(gross * employer_percent%, 2)"
_STATE = (
    "round((min(income_before + gross, state_slice_1_gel) - min(income_before, state_slice_1_gel))"
    " * state_slice_1_percent% + (max(min(income_before + gross, state_slice_2_gel), "
    "state_slice_1_gel) - max(min(income_before, state_slice_2_gel), state_slice_1_gel))"
    " * state_slice_2_percent%, 2)"
)


_PENSION_KEYS = (
    "employee_percent", "employer_percent", "state_slice_1_gel", "state_slice_1_percent",
    "state_slice_2_gel", "state_slice_2_percent",
)  # fmt: skip


def statutory(portion: Portion, found: Withheld, before: Pay, law: Law) -> list[Figure]:
    """What the law makes of one treatment's gross pay: figures that can be calculated again.

    `before`: what the year's earlier pay used of the allowance and of the slices.

    Units: GEL, tetri.
    Raises: Refused "law.rate_unknown".
    Source: that of each value of the law.
    """
    treatment = portion.treatment
    tax = tax_rate(before, law)
    pension = law.pension.on("employee_percent", treatment.day).source
    free = law.income_tax.on("allowance_other_categories_gel", treatment.day).source
    rows = [
        ("pension_employee", found.pension_employee, _PENSION, pension, treatment.has_pension),
        ("allowance_used", found.allowance_used, _ALLOWANCE, free, bool(found.allowance_used)),
        ("income_tax", found.income_tax, _TAX, tax.source, True),
        ("net", found.net, _NET, tax.source, True),
        (
            "pension_employer",
            found.pension_employer,
            _EMPLOYER,
            pension,
            treatment.has_employer_pension,
        ),
        ("pension_state", found.pension_state, _STATE, pension, treatment.has_pension),
    ]
    values = {key: law.pension.on(key, treatment.day).value for key in _PENSION_KEYS} | {
        "gross": found.gross.amount,
        "pension_employee": found.pension_employee.amount,
        "allowance_used": found.allowance_used.amount,
        "income_tax": found.income_tax.amount,
        "income_tax_percent": tax.value,
        "allowance": before.allowance.amount,
        "allowance_used_before": before.allowance_used_before.amount,
        "income_before": before.income_before.amount,
    }
    return [
        Figure(
            item=key,
            amount=amount,
            formula=text,
            inputs=used(parse(text), values),
            source=source,
            note=treatment.label,
        )
        for key, amount, text, source, is_shown in rows
        if is_shown
    ]


def payout_figure(paid: MonthPay) -> Figure:
    """What is to be paid out, from what it is made.

    Units: GEL, tetri.
    Source: Labour Code of Georgia; the parts open their own.
    """
    return Figure(
        item="payout",
        amount=paid.payout,
        formula=_PAYOUT,
        inputs={
            "net": paid.withheld.net.amount,
            "exempt": paid.exempt.amount,
            "in_kind": paid.in_kind.amount,
            "deducted": paid.deducted.amount,
            "advances": paid.advances.amount,
        },
    )


def spread(amount: Money, weights: Mapping[Place, Money]) -> dict[Place, Money]:
    """An amount over places by their weights, to the tetri; without weights it is the first's.

    Units: GEL, tetri.
    """
    places = list(weights)
    given = [weights[place].amount for place in places]
    if not places or min(given) < 0 or not sum(given):
        return {(places or [("", "")])[0]: amount}
    return dict(zip(places, amount.split(given), strict=True))


def cost_shares(
    gross: Mapping[Place, Money], exempt: Mapping[Place, Money], employer: Mapping[Place, Money]
) -> tuple[CostShare, ...]:
    """What each cost centre bears, in the order of their names.

    Units: GEL, tetri.
    """
    centres = sorted({place[1] for part in (gross, exempt, employer) for place in part})
    return tuple(
        CostShare(
            cost_centre=centre,
            gross=_of_centre(gross, centre),
            exempt=_of_centre(exempt, centre),
            pension_employer=_of_centre(employer, centre),
        )
        for centre in centres
    )


def _of_centre(amounts: Mapping[Place, Money], centre: str) -> Money:
    return total([amount for place, amount in amounts.items() if place[1] == centre])
