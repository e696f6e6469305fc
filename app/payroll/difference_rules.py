"""Months beside one another: corrections as differences, and what is odd."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal

from app.core.errors import QT_TRANSLATE_NOOP
from app.core.money import GEL, Money, total
from app.payroll.records import Difference, FigureKey, MonthPay, Odd

_NOTHING = Money(Decimal(0), GEL)


@dataclass(frozen=True, slots=True, kw_only=True)
class Thresholds:
    """From when on a change against the last month is worth a look; settings of a company."""

    change_percent: Decimal = Decimal(20)
    """Of gross or of net, up or down."""
    change_least_gel: Decimal = Decimal(50)
    """Smaller changes are never odd."""
    overtime_hours: Decimal = Decimal(40)
    deducted_percent: Decimal = Decimal(50)
    """Of pay after tax."""
    gross_most_gel: Decimal = Decimal(20000)


def amounts_of(paid: MonthPay) -> dict[FigureKey, Money]:
    """A month's figures by item, contract, cost centre and note. Units: GEL, tetri."""
    found: dict[FigureKey, Money] = {}
    for figure in paid.figures:
        found[figure.key] = found.get(figure.key, _NOTHING) + figure.amount
    return found


def difference(
    now: MonthPay | None, posted: Iterable[Mapping[FigureKey, Money]]
) -> tuple[Difference, ...]:
    """What a new calculation of a month adds to all that was posted for it; never a rewriting.

    `posted`: the first run and the corrections since, each as `amounts_of`. None as the new
    calculation takes all of it back. Nothing changed, nothing comes out.

    Units: GEL, tetri; below zero takes back.
    Source: Tax Code of Georgia, article 69: an error is corrected by a difference.
    """
    left = dict(amounts_of(now)) if now is not None else {}
    for one in posted:
        for key, amount in one.items():
            left[key] = left.get(key, _NOTHING) - amount
    return tuple(
        Difference(item=key[0], contract=key[1], cost_centre=key[2], note=key[3], amount=amount)
        for key, amount in sorted(left.items(), key=lambda pair: pair[0])
        if amount
    )


def as_amounts(differences: Iterable[Difference]) -> dict[FigureKey, Money]:
    """Differences as they stand once they are posted. Units: GEL, tetri."""
    return {(one.item, one.contract, one.cost_centre, one.note): one.amount for one in differences}


def odd(
    now: Mapping[str, MonthPay], last: Mapping[str, MonthPay], limits: Thresholds
) -> tuple[Odd, ...]:
    """What a person should look at before a month is approved, by employee.

    Units: GEL; per cent of last month's figure.
    Source: settings of the company.
    """
    found: list[Odd] = []
    for employee in sorted(now.keys() | last.keys()):
        one, other = now.get(employee), last.get(employee)
        if one is None:
            found.append(_odd(employee, "payroll.odd_gone"))
        else:
            found += _alone(one, limits)
            found += _beside(one, other, limits)
    return tuple(found)


_TEXTS = {
    "payroll.odd_gone": QT_TRANSLATE_NOOP("app", "Was paid last month, and is missing now."),
    "payroll.odd_new": QT_TRANSLATE_NOOP("app", "Is paid for the first time."),
    "payroll.odd_gross": QT_TRANSLATE_NOOP(
        "app", "Gross pay went from {before} to {now}, by {percent} %."
    ),
    "payroll.odd_net": QT_TRANSLATE_NOOP(
        "app", "Net pay went from {before} to {now}, by {percent} %, while gross did not."
    ),
    "payroll.odd_nothing": QT_TRANSLATE_NOOP("app", "Has a contract and no pay this month."),
    "payroll.odd_payout": QT_TRANSLATE_NOOP(
        "app", "More was paid or taken than was earned: the payout would be {now}."
    ),
    "payroll.odd_large": QT_TRANSLATE_NOOP("app", "Gross pay of {now} is unusually high."),
    "payroll.odd_overtime": QT_TRANSLATE_NOOP("app", "Hours of overtime: {hours}."),
    "payroll.odd_deducted": QT_TRANSLATE_NOOP(
        "app", "{percent} % of pay after tax are taken by deductions."
    ),
    "payroll.odd_carried": QT_TRANSLATE_NOOP(
        "app", "The limit of deductions leaves {now} for the months to come."
    ),
    "payroll.odd_pension": QT_TRANSLATE_NOOP(
        "app", "Pension contributions began or ended: {before} last month, {now} now."
    ),
    "payroll.odd_allowance": QT_TRANSLATE_NOOP(
        "app", "The year's tax allowance is used up this month: {now} of it here."
    ),
}


def _odd(employee: str, code: str, **args: object) -> Odd:
    return Odd(employee=employee, code=code, text=_TEXTS[code], args=args)


def _alone(one: MonthPay, limits: Thresholds) -> Iterable[Odd]:
    name, pay = one.employee, one.withheld
    if not pay.gross and not one.exempt:
        yield _odd(name, "payroll.odd_nothing")
    if one.payout.amount < 0:
        yield _odd(name, "payroll.odd_payout", now=one.payout.amount)
    if pay.gross.amount > limits.gross_most_gel:
        yield _odd(name, "payroll.odd_large", now=pay.gross.amount)
    hours = sum(
        (
            figure.inputs.get("overtime_hours", Decimal(0))
            for figure in one.figures
            if figure.item == "overtime"
        ),
        Decimal(0),
    )
    if hours > limits.overtime_hours:
        yield _odd(name, "payroll.odd_overtime", hours=hours)
    if pay.net and _percent(one.deducted, pay.net) > limits.deducted_percent:
        yield _odd(name, "payroll.odd_deducted", percent=_percent(one.deducted, pay.net))
    carried = total([taken.carried for taken in one.taken])
    if carried:
        yield _odd(name, "payroll.odd_carried", now=carried.amount)


def _beside(one: MonthPay, other: MonthPay | None, limits: Thresholds) -> Iterable[Odd]:
    name = one.employee
    if other is None:
        yield _odd(name, "payroll.odd_new")
        return
    is_gross = _is_far(one.withheld.gross, other.withheld.gross, limits)
    if is_gross:
        yield _changed(name, "payroll.odd_gross", one.withheld.gross, other.withheld.gross)
    elif _is_far(one.withheld.net, other.withheld.net, limits):
        yield _changed(name, "payroll.odd_net", one.withheld.net, other.withheld.net)
    now, before = one.withheld.pension_employee, other.withheld.pension_employee
    if bool(now) != bool(before) and one.withheld.gross and other.withheld.gross:
        yield _odd(name, "payroll.odd_pension", before=before.amount, now=now.amount)
    used, used_before = one.withheld.allowance_used, other.withheld.allowance_used
    if one.day.year == other.day.year and used < used_before and one.withheld.income_tax:
        yield _odd(name, "payroll.odd_allowance", now=used.amount)


def _changed(name: str, code: str, now: Money, before: Money) -> Odd:
    percent = _percent(now - before, before) if before else Decimal(100)
    return _odd(name, code, before=before.amount, now=now.amount, percent=percent)


def _is_far(now: Money, before: Money, limits: Thresholds) -> bool:
    change = abs(now - before)
    return change.amount >= limits.change_least_gel and (
        not before or abs(_percent(change, before)) >= limits.change_percent
    )


def _percent(part: Money, whole: Money) -> Decimal:
    return (Money(Decimal(100), GEL) * part.amount / whole.amount).to_tetri().amount
