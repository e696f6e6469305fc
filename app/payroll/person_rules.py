"""One person: the months of a year, each knowing those before it, and kinds of income apart."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from app.core.money import total
from app.payroll.records import EmployeeMonth, IncomeKind, ItemInput, MonthPay
from app.payroll.run_rules import RuleBook, calculate


def calculate_kinds(person: EmployeeMonth, book: RuleBook) -> tuple[MonthPay, ...]:
    """A person's month with a line of its own for each kind of income, employment first.

    What one kind uses of the allowance and of the slices the next does not have. Claims are
    served from the first kind that has a contract.

    Units: GEL, tetri.
    Raises: Refused as `run_rules.calculate`.
    Source: Tax Code of Georgia, articles 81, 82(2), 134 and 154: each kind has its own rate.
    """
    kinds = sorted({piece.kind for piece in person.contracts}, key=list(IncomeKind).index)
    if len(kinds) < 2:
        return (calculate(person, book),)
    done: list[MonthPay] = []
    for kind in kinds:
        pieces = tuple(piece for piece in person.contracts if piece.kind is kind)
        names = {piece.contract for piece in pieces}
        mine = replace(
            person,
            contracts=pieces,
            time=tuple(one for one in person.time if one.contract in names),
            items=tuple(one for one in person.items if _belongs(one, names, person)),
            claims=() if done else person.claims,
            allowance_used_before=person.allowance_used_before
            + total([one.withheld.allowance_used for one in done]),
            income_before=person.income_before + total([one.withheld.gross for one in done]),
        )
        done.append(calculate(mine, book))
    return tuple(done)


def after(person: EmployeeMonth, earlier: Iterable[MonthPay]) -> EmployeeMonth:
    """A month with what the earlier months of its year of payment used up.

    The year of the allowance and of the slices is that of the payment, not of the work.

    Units: GEL, tetri.
    Source: Tax Code of Georgia, articles 82(2) and 154; Law on Funded Pension, article 3(6).
    """
    same = [one for one in earlier if one.day.year == person.day.year]
    return replace(
        person,
        allowance_used_before=total([one.withheld.allowance_used for one in same]),
        income_before=total([one.withheld.gross for one in same]),
    )


def calculate_year(
    months: Sequence[EmployeeMonth], books: Sequence[RuleBook]
) -> tuple[MonthPay, ...]:
    """Months of one person one after another, each knowing what those before it used up.

    After a correction of a past month this shows what it changes in the months since.

    Units: GEL, tetri.
    Raises: Refused as `run_rules.calculate`.
    Source: as `after`.
    """
    done: list[MonthPay] = []
    for person, book in zip(months, books, strict=True):
        done.append(calculate(after(person, done), book))
    return tuple(done)


def _belongs(one: ItemInput, names: set[str], person: EmployeeMonth) -> bool:
    """An item without a contract belongs to the first one of the month."""
    return (one.contract or person.contracts[0].contract) in names
