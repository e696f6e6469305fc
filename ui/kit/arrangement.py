"""Which rows of a Sheet are in sight and in which order: sorted, filtered, folded. Pure.

Rows of a deeper level belong to the last row above them that is less deep; they go with it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from app.core.filter import ALSO, Cells, fold
from app.core.sheet import Row, Style, Value


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """Sorted by a column; without one, as the report has it."""

    column: str = ""
    is_falling: bool = False


UNSORTED = Order()


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """How rows shall be shown. `folded` are names of rows as `name_of` gives them.

    `pairs` names, for the key of a reversal, the key of what it takes back; with `counts_tops` only
    rows that belong to no other are counted, and each is asked once for all that it holds.
    """

    order: Order = UNSORTED
    test: Callable[[Cells], bool] | None = None
    folded: frozenset[str] = frozenset()
    pairs: Mapping[str, str] = field(default_factory=dict)
    counts_tops: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Arranged:
    """Rows in sight, the place of each in the sheet, and which of them hold others.

    `found` counts the rows that fit the filter themselves, of `total`: rows that only hold fitting
    ones are shown too and not counted. `fits` are the places of fitting rows, where one filters.
    """

    rows: tuple[Row, ...] = ()
    places: tuple[int, ...] = ()
    holders: frozenset[int] = frozenset()
    found: int = 0
    total: int = 0
    fits: frozenset[int] = frozenset()


@dataclass(slots=True)
class _Node:
    place: int
    row: Row
    below: list[_Node] = field(default_factory=list)


def name_of(row: Row, place: int) -> str:
    """What a row is remembered by: its key and level, or its place where it has no key."""
    return f"{row.level}:{row.key}" if row.key else f"#{place}"


def arrange(rows: Sequence[Row], wish: Wish) -> Arranged:
    """The rows as they are wished for."""
    is_flat = all(row.level == 0 for row in rows) and not wish.pairs
    if is_flat and wish.test is None and not wish.order.column:
        return Arranged(
            rows=tuple(rows), places=tuple(range(len(rows))), found=len(rows), total=len(rows)
        )
    nodes = _paired(_tree(rows), wish.pairs)
    fits = _fitting_tops(nodes, wish.test) if wish.counts_tops else _fitting(rows, wish.test)
    if wish.test is not None:
        nodes = _narrowed(nodes, fits)
    if wish.order.column:
        nodes = _sorted(nodes, wish.order)
    shown = list(_in_sight(nodes, wish.folded))
    found, total = len(fits) if wish.test is not None else len(rows), len(rows)
    if wish.counts_tops:
        total = sum(row.level == 0 for row in rows)
        found = total if wish.test is None else len(nodes)
    return Arranged(
        rows=tuple(row for _, row, _ in shown),
        places=tuple(place for place, _, _ in shown),
        holders=frozenset(at for at, (_, _, holds) in enumerate(shown) if holds),
        found=found,
        total=total,
        fits=fits,
    )


def holders(rows: Sequence[Row]) -> frozenset[str]:
    """The names of all rows that hold others."""
    return frozenset(
        name_of(row, at)
        for at, row in enumerate(rows)
        if at + 1 < len(rows) and rows[at + 1].level > row.level
    )


def all_holders(rows: Sequence[Row], pairs: Mapping[str, str]) -> frozenset[str]:
    """The names of all rows that hold others, or a reversal of theirs."""
    return holders(rows) | {f"0:{key}" for key in pairs.values()}


def sort_key(value: Value) -> tuple[int, Any]:
    """Numbers as numbers, days as days, texts by the order of their letters; empty ones first."""
    match value:
        case None | "":
            return (0, 0)
        case datetime():
            return (2, value.timestamp())
        case date():
            return (2, datetime(value.year, value.month, value.day).timestamp())  # noqa: DTZ001
        case Decimal() | int():
            return (1, value)
    return (3, fold(value))


def _tree(rows: Sequence[Row]) -> list[_Node]:
    top: list[_Node] = []
    path: list[_Node] = []
    for place, row in enumerate(rows):
        node = _Node(place, row)
        while path and path[-1].row.level >= row.level:
            path.pop()
        (path[-1].below if path else top).append(node)
        path.append(node)
    return top


def _paired(nodes: list[_Node], pairs: Mapping[str, str]) -> list[_Node]:
    """Reversals below what they take back, where both are here."""
    if not pairs:
        return nodes
    originals = {node.row.key: node for node in nodes if node.row.key}
    kept = []
    for node in nodes:
        target = originals.get(pairs.get(node.row.key or "", ""))
        if target is not None and target is not node:
            target.below.append(_deeper(node))
        else:
            kept.append(node)
    return kept


def _deeper(node: _Node) -> _Node:
    row = replace(node.row, level=node.row.level + 1)
    return _Node(node.place, row, [_deeper(one) for one in node.below])


def _fitting(rows: Sequence[Row], test: Callable[[Cells], bool] | None) -> frozenset[int]:
    if test is None:
        return frozenset()
    return frozenset(at for at, row in enumerate(rows) if test(_asked(row)))


def _fitting_tops(nodes: list[_Node], test: Callable[[Cells], bool] | None) -> frozenset[int]:
    """Rows that belong to no other, asked with the words of all that they hold."""
    if test is None:
        return frozenset()
    return frozenset(node.place for node in nodes if test(_with_words(node)))


def _asked(row: Row) -> Cells:
    """The cells of a row with what they are found by as well."""
    if not row.found_by:
        return row.cells
    return {**row.cells, **{key + ALSO: known for key, known in row.found_by.items()}}


def _with_words(node: _Node) -> Cells:
    # Texts of lines count as the entry's; its amount stays its own.
    cells = dict(_asked(node.row))
    for below in node.below:
        for key, value in _with_words(below).items():
            if isinstance(value, str) and value:
                cells[key] = f"{cells[key]}\n{value}" if cells.get(key) else value
    return cells


def _narrowed(nodes: list[_Node], fits: frozenset[int]) -> list[_Node]:
    """What fits with all that it holds, and what holds something that fits."""
    kept = []
    for node in nodes:
        if node.place in fits:
            kept.append(node)
            continue
        below = _narrowed(node.below, fits)
        if below:
            kept.append(_Node(node.place, node.row, below))
    return kept


def _sorted(nodes: list[_Node], order: Order) -> list[_Node]:
    """Neighbours sorted between headings and totals, which stay where they are."""
    made: list[_Node] = []
    run: list[_Node] = []
    for node in nodes:
        if node.row.style is Style.NORMAL or node.below:
            run.append(_Node(node.place, node.row, _sorted(node.below, order)))
        else:
            made += [*_run_sorted(run, order), node]
            run = []
    return made + _run_sorted(run, order)


def _run_sorted(run: list[_Node], order: Order) -> list[_Node]:
    def key(node: _Node) -> tuple[int, Any]:
        return sort_key(node.row.cells.get(order.column))

    # `reverse` keeps the order of equals too.
    return sorted(run, key=key, reverse=order.is_falling)


def _in_sight(nodes: list[_Node], folded: frozenset[str]) -> Iterator[tuple[int, Row, bool]]:
    for node in nodes:
        yield node.place, node.row, bool(node.below)
        if node.below and name_of(node.row, node.place) not in folded:
            yield from _in_sight(node.below, folded)
