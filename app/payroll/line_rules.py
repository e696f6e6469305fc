"""A calculated month as a line of a run, less what stands of it already. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from decimal import Decimal

from app.core.dates import month_of
from app.core.money import GEL, Money
from app.payroll.records import (
    CostShare,
    Employee,
    Figure,
    IncomeKind,
    KeptClaim,
    KeptFigure,
    KeptShare,
    MonthPay,
    RunLine,
    Sums,
    Taken,
    Withheld,
)

_ZEROS = (Decimal(0), Decimal(0))
_NO_CLAIM = ("", Decimal(0))


def sums_of(paid: MonthPay) -> Sums:
    """The sums of a calculated month. Units: GEL, tetri."""
    one = paid.withheld
    return Sums(
        gross=one.gross.amount,
        exempt=paid.exempt.amount,
        pension_employee=one.pension_employee.amount,
        allowance_used=one.allowance_used.amount,
        taxable=one.taxable.amount,
        income_tax=one.income_tax.amount,
        net=one.net.amount,
        in_kind=paid.in_kind.amount,
        deducted=paid.deducted.amount,
        advances=paid.advances.amount,
        payout=paid.payout.amount,
        pension_employer=one.pension_employer.amount,
        pension_state=one.pension_state.amount,
    )


def line_of(
    employee: Employee,
    kind: IncomeKind,
    paid: MonthPay | None,
    month: date,
    posted: Sequence[RunLine],
) -> RunLine:
    """What a month adds to the lines of it that stand; None: nothing is due any more.

    Units: GEL, tetri. A month of which nothing stands is taken whole, with its formulas; a
    difference names each figure's amount before and now.
    Source: Tax Code of Georgia, article 69: an error is corrected by a difference.
    """
    sums = sums_of(paid) if paid is not None else Sums()
    for line in posted:
        sums -= line.sums
    return RunLine(
        employee_id=employee.id,
        code=employee.code,
        month=month,
        kind=kind,
        sums=sums,
        figures=_figures(paid, posted),
        taken=_taken(paid, posted),
        shares=_shares(paid, posted),
    )


def month_pay(line: RunLine) -> MonthPay:
    """A kept line as a calculated month, for what is odd beside it. Units: GEL, tetri."""
    money = {
        name: Money(getattr(line.sums, name), GEL)
        for name in (
            "gross", "pension_employee", "taxable", "allowance_used", "income_tax", "net",
            "pension_employer", "pension_state",
        )
    }  # fmt: skip
    return MonthPay(
        employee=line.code,
        month=month_of(line.month),
        day=line.pay_day or line.month,
        figures=tuple(
            Figure(
                item=one.item, contract=one.contract, cost_centre=one.cost_centre, note=one.note,
                amount=Money(one.amount, GEL), formula=one.formula, inputs=one.inputs,
            )
            for one in line.figures
        ),
        withheld=Withheld(**money),
        exempt=Money(line.sums.exempt, GEL),
        in_kind=Money(line.sums.in_kind, GEL),
        deducted=Money(line.sums.deducted, GEL),
        advances=Money(line.sums.advances, GEL),
        taken=tuple(
            Taken(
                claim=one.claim, item=one.item, wanted=Money(one.amount + one.carried, GEL),
                amount=Money(one.amount, GEL), carried=Money(one.carried, GEL), balance=None,
            )
            for one in line.taken
        ),
        payout=Money(line.sums.payout, GEL),
        shares=tuple(
            CostShare(
                cost_centre=one.cost_centre, gross=Money(one.gross, GEL),
                exempt=Money(one.exempt, GEL), pension_employer=Money(one.pension_employer, GEL),
            )
            for one in line.shares
        ),
    )  # fmt: skip


def _figures(paid: MonthPay | None, posted: Sequence[RunLine]) -> tuple[KeptFigure, ...]:
    now = [_figure(one) for one in paid.figures] if paid is not None else []
    if not posted:
        return tuple(now)
    before: dict[tuple[str, ...], Decimal] = {}
    for line in posted:
        for one in line.figures:
            before[_key(one)] = before.get(_key(one), Decimal(0)) + one.amount
    found = []
    fresh: dict[tuple[str, ...], Decimal] = {}
    for one in now:
        fresh[_key(one)] = fresh.get(_key(one), Decimal(0)) + one.amount
    for key in sorted(before.keys() | fresh.keys()):
        is_now, was = fresh.get(key, Decimal(0)), before.get(key, Decimal(0))
        if is_now != was:
            item, contract, centre, note = key
            found.append(
                KeptFigure(
                    item=item, contract=contract, cost_centre=centre, note=note,
                    amount=is_now - was, formula="now - before",
                    inputs={"now": is_now, "before": was},
                )
            )  # fmt: skip
    return tuple(found)


def _figure(one: Figure) -> KeptFigure:
    return KeptFigure(
        item=one.item,
        contract=one.contract,
        cost_centre=one.cost_centre,
        note=one.note,
        amount=one.amount.amount,
        formula=one.formula,
        inputs=dict(one.inputs),
        law="" if one.source is None else str(one.source),
    )


def _key(one: KeptFigure) -> tuple[str, ...]:
    return one.item, one.contract, one.cost_centre, one.note


def _taken(paid: MonthPay | None, posted: Sequence[RunLine]) -> tuple[KeptClaim, ...]:
    """What is taken for each claim beyond what was; what is left over is that of now."""
    before = _claimed(taken for line in posted for taken in line.taken)
    now = (
        {one.claim: (one.item, one.amount.amount, one.carried.amount) for one in paid.taken}
        if paid is not None
        else {}
    )
    found = []
    for claim in sorted(before.keys() | now.keys()):
        item, amount, carried = now.get(claim, (before.get(claim, _NO_CLAIM)[0], *_ZEROS))
        was = before.get(claim, _NO_CLAIM)[1]
        if amount != was or (carried and not posted):
            found.append(KeptClaim(claim=claim, item=item, amount=amount - was, carried=carried))
    return tuple(found)


def _claimed(taken: Iterable[KeptClaim]) -> dict[str, tuple[str, Decimal]]:
    found: dict[str, tuple[str, Decimal]] = {}
    for one in taken:
        found[one.claim] = (one.item, found.get(one.claim, ("", Decimal(0)))[1] + one.amount)
    return found


def _shares(paid: MonthPay | None, posted: Sequence[RunLine]) -> tuple[KeptShare, ...]:
    """What each cost centre bears beyond what it bore."""
    left: dict[str, list[Decimal]] = {}

    def add(centre: str, amounts: tuple[Decimal, Decimal, Decimal], sign: int) -> None:
        kept = left.setdefault(centre, [Decimal(0)] * 3)
        for at, amount in enumerate(amounts):
            kept[at] += sign * amount

    for one in paid.shares if paid is not None else ():
        given = one.gross.amount, one.exempt.amount, one.pension_employer.amount
        add(one.cost_centre, given, 1)
    for line in posted:
        for share in line.shares:
            add(share.cost_centre, (share.gross, share.exempt, share.pension_employer), -1)
    return tuple(
        KeptShare(cost_centre=centre, gross=kept[0], exempt=kept[1], pension_employer=kept[2])
        for centre, kept in sorted(left.items())
        if any(kept)
    )


def total_of(lines: Iterable[RunLine]) -> Sums:
    """All lines together. Units: GEL, tetri."""
    found = Sums()
    for line in lines:
        found += line.sums
    return found


def by_person(lines: Iterable[RunLine]) -> Mapping[str, MonthPay]:
    """Kept lines of one month as calculated months, by employee; of several the first kind."""
    found: dict[str, MonthPay] = {}
    for line in lines:
        found.setdefault(line.code, month_pay(line))
    return found
