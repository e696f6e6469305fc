"""Goods in the warehouse: how many, and what they cost on the weighted average."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from app.core.money import Money

_NOTHING = Money(Decimal(0))


class Stock:
    """Units and value of each item; no item ever goes below nothing."""

    def __init__(self) -> None:
        self._units: dict[str, int] = {}
        self._values: dict[str, Money] = {}

    def units(self, item: str) -> int:
        """How many units are there."""
        return self._units.get(item, 0)

    def value(self, item: str) -> Money:
        """What they cost together."""
        return self._values.get(item, _NOTHING)

    def items(self) -> Iterable[str]:
        """The items that were ever there."""
        return self._units

    def add(self, item: str, units: int, value: Money) -> None:
        """Units come in at a cost; no units: a further cost of those that are there."""
        self._units[item] = self.units(item) + units
        self._values[item] = self.value(item) + value

    def cost(self, item: str, units: int) -> Money:
        """What so many of the units there cost on the average.

        Units: GEL, rounded to tetri; the last units take the whole rest.
        """
        held = self.units(item)
        assert 0 < units <= held, (item, units, held)
        if units == held:
            return self.value(item)
        return (self.value(item) * units / held).to_tetri()

    def take(self, item: str, units: int) -> Money:
        """Take units out; gives what they cost."""
        cost = self.cost(item, units)
        self.add(item, -units, -cost)
        return cost
