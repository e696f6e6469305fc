"""Rows sorted, filtered and folded: levels hold together, totals stay where they are."""

from __future__ import annotations

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from app.core.sheet import Row, Style
from ui.kit.arrangement import Order, Wish, arrange, holders


def row(key, level=0, style=Style.NORMAL, **cells):
    return Row(key=key, level=level, style=style, cells=cells)


FLAT = (
    row("a", name="Ель", amount=Decimal(9)),
    row("b", name="ёж", amount=Decimal(100)),
    row("c", name="арбуз", amount=None),
    row("d", name="Арбуз", amount=Decimal(9)),
)
TREE = (
    row("1", name="Assets", amount=Decimal(5)),
    row("12", 1, name="Bank", amount=Decimal(2)),
    row("11", 1, name="Cash", amount=Decimal(3)),
    row("3", name="Debts", amount=Decimal(1)),
    row("31", 1, name="Suppliers", amount=Decimal(1)),
    row("", style=Style.TOTAL, name="Total", amount=Decimal(6)),
)


def keys(arranged):
    return [one.key for one in arranged.rows]


def by(column, falling=False):
    return Wish(order=Order(column=column, is_falling=falling))


def test_amounts_are_sorted_as_numbers_and_equals_keep_their_order():
    assert keys(arrange(FLAT, by("amount"))) == ["c", "a", "d", "b"]
    assert keys(arrange(FLAT, by("amount", falling=True))) == ["b", "a", "d", "c"]


def test_texts_are_sorted_without_regard_to_capitals_and_yo():
    assert keys(arrange(FLAT, by("name"))) == ["c", "d", "b", "a"]


def test_georgian_is_sorted_by_its_alphabet():
    rows = [row(name, name=name) for name in ("ჯავა", "აბანო", "თბილისი", "ბათუმი")]
    assert keys(arrange(rows, by("name"))) == ["აბანო", "ბათუმი", "თბილისი", "ჯავა"]


def test_sub_accounts_are_sorted_below_their_own_heading_and_the_total_stays_last():
    assert keys(arrange(TREE, by("amount"))) == ["3", "31", "1", "12", "11", ""]
    assert keys(arrange(TREE, by("amount", falling=True))) == ["1", "11", "12", "3", "31", ""]


def test_what_fits_is_shown_with_what_holds_it():
    wish = Wish(test=lambda cells: cells.get("name") == "Cash")
    found = arrange(TREE, wish)
    assert keys(found) == ["1", "11"]
    assert (found.found, found.total) == (1, 6)
    assert found.fits == {2}


def test_a_heading_that_fits_keeps_what_it_holds():
    assert keys(arrange(TREE, Wish(test=lambda cells: cells.get("name") == "Assets"))) == [
        "1",
        "12",
        "11",
    ]


def test_folded_headings_hide_what_they_hold():
    names = holders(TREE)
    assert names == {"0:1", "0:3"}
    folded = arrange(TREE, Wish(folded=names))
    assert keys(folded) == ["1", "3", ""]
    assert folded.holders == {0, 1}


def test_a_reversal_folds_into_what_it_takes_back():
    rows = (
        row("old", text="wrong"),
        row("old#1", 1),
        row("other"),
        row("storno"),
        row("storno#1", 1),
    )
    wish = Wish(pairs={"storno": "old"})
    shown = arrange(rows, wish)
    assert keys(shown) == ["old", "old#1", "storno", "storno#1", "other"]
    assert [one.level for one in shown.rows] == [0, 1, 1, 2, 0]
    folded = Wish(pairs={"storno": "old"}, folded=frozenset({"0:old"}))
    assert keys(arrange(rows, folded)) == ["old", "other"]


def test_a_reversal_whose_other_half_is_not_here_stands_alone():
    assert keys(arrange((row("storno"), row("x")), Wish(pairs={"storno": "far"}))) == [
        "storno",
        "x",
    ]


def stepped(given):
    """Depths as reports have them: from none on, and never more than one deeper at a time."""
    found: list[int] = []
    for depth in given:
        found.append(min(depth, found[-1] + 1) if found else 0)
    return found


levels = st.lists(st.integers(0, 3), max_size=30).map(stepped)


@given(levels, st.booleans())
def test_sorting_loses_no_row_and_folding_nothing_shows_all(depths, falling):
    rows = tuple(row(str(at), depth, amount=Decimal(at * 7 % 5)) for at, depth in enumerate(depths))
    shown = arrange(rows, by("amount", falling=falling))
    assert sorted(keys(shown)) == sorted(one.key for one in rows)
    assert [rows[place].key for place in shown.places] == keys(shown)
    # Whoever stands below something deeper-lying keeps the parent it had.
    assert parents(shown.rows) == parents(rows)


def parents(rows):
    found: dict = {}
    path: list = []
    for one in rows:
        while path and path[-1].level >= one.level:
            path.pop()
        found[one.key] = path[-1].key if path else None
        path.append(one)
    return found
