"""Count, sum and average of chosen cells, exact as the amounts themselves."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal, localcontext

from app.core.money import round_half_away
from app.core.sheet import Kind, Value

_DIGITS_OF_AVERAGE = {Kind.MONEY: 2}


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """How many cells are filled, and of numbers of one kind and unit the sum and the average.

    `kind` is None where there is nothing to add up, or what there is cannot be added.
    """

    count: int = 0
    numbers: int = 0
    total: Decimal = Decimal(0)
    average: Decimal = Decimal(0)
    kind: Kind | None = None


def tally(cells: Iterable[tuple[Value, Kind, str]]) -> Tally:
    """Add up cells given with the kind of their column and the unit they are in.

    A code or a rate is no quantity, so it is counted and never added.
    """
    count = 0
    found: list[Decimal] = []
    sorts: set[tuple[Kind, str]] = set()
    for value, kind, unit in cells:
        if value is None or value == "":
            continue
        count += 1
        if isinstance(value, Decimal | int) and kind.is_numeric:
            found.append(Decimal(value))
            sorts.add((kind, unit))
    kinds = {kind for kind, _ in sorts}
    if len(sorts) != 1 or Kind.RATE in kinds:
        return Tally(count=count, numbers=len(found))
    kind = kinds.pop()
    with localcontext() as context:
        context.prec = 60
        total = sum(found, Decimal(0))
        average = round_half_away(total / len(found), _DIGITS_OF_AVERAGE.get(kind, 4))
    return Tally(count=count, numbers=len(found), total=total, average=average, kind=kind)
