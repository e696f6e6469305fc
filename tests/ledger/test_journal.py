"""The journal: all of a period, page by page from anywhere, and chosen by what is asked."""

from __future__ import annotations

import random
import sys
from datetime import date, timedelta
from decimal import Decimal
from itertools import pairwise
from typing import Any

import pytest

from app.core.dates import Period
from app.core.ids import new_id
from app.ledger import service as ledger
from app.ledger.records import EntryId, JournalEntry, JournalFilter, JournalPlace
from tests.kit.world import World
from tests.ledger.builders import Work, ask, entry, found, tenant_of

YEAR = Period(date(2025, 1, 1), date(2025, 12, 31))


@pytest.fixture
def busy(own: World) -> Work:
    """Sixty entries on few days, of three kinds and two parties, some of them reversed."""
    made = found(own)
    dice = random.Random(7)
    parties = list(ledger.register(made.books, "parties").values())
    entries = []
    for at in range(60):
        day = date(2025, 3, 1) + timedelta(days=dice.randrange(6))
        owed: dict[str, Any] = {}
        if at % 3:
            owed["dimensions"] = {"party": parties[at % 2]}
        amount = f"{dice.randrange(100, 9000)}.00"
        other = dice.choice(("6110", "1210", "1610"))
        entries.append(
            entry(
                made.debit("1410", amount, **owed), made.credit(other, amount),
                day=day, kind=dice.choice(("manual", "sale", "bank")), text=f"entry {at}",
            )
        )  # fmt: skip
    made.post(*entries)
    for one in entries[::9]:
        ledger.reverse_entry(made.books, new_id(), one.id, date(2025, 3, 6))
    return made


def numbers(entries: tuple[JournalEntry, ...]) -> list[str]:
    return [one.number for one in entries]


def kept(world: World, made: Work, where: str = "true", *given: Any) -> list[str]:
    """Numbers of entries in order as the operator sees them behind all functions."""
    rows = ask(
        world,
        f"""select concat_ws('/', e.series, e.year, e.number) from books.entries as e
             where e.tenant_id = %s and ({where}) order by e.entry_date, e.id""",
        tenant_of(made),
        *given,
    )
    return [row[0] for row in rows]


def test_the_journal_has_every_entry_once_with_all_its_lines(own: World, busy: Work) -> None:
    entries = ledger.journal(busy.books, YEAR)
    assert numbers(entries) == kept(own, busy)
    assert len(entries) == 67
    for one in entries:
        assert [line.position for line in one.lines] == [1, 2]
        assert sum(line.debit - line.credit for line in one.lines) == 0


def test_the_journal_is_the_same_in_however_many_pages_it_is_read(
    busy: Work, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = ledger.journal(busy.books, YEAR)
    monkeypatch.setattr(sys.modules[ledger.journal.__module__], "_ROWS_AT_ONCE", 20)
    assert ledger.journal(busy.books, YEAR) == whole


def test_a_storno_is_negative_and_the_pair_names_each_other(busy: Work) -> None:
    entries = {one.number: one for one in ledger.journal(busy.books, YEAR)}
    reversals = [one for one in entries.values() if one.kind == "reversal"]
    assert len(reversals) == 7
    for one in reversals:
        assert one.reverses is not None
        other = entries[one.reverses]
        assert other.reversed_by == one.number
        assert [-line.debit for line in one.lines] == [line.debit for line in other.lines]
        assert one.lines[0].debit < 0


@pytest.mark.parametrize("size", [1, 7, 66, 67, 68])
def test_pages_forward_and_backward_make_the_whole(busy: Work, size: int) -> None:
    whole = ledger.journal(busy.books, YEAR)
    for is_backward in (False, True):
        seen: list[JournalEntry] = []
        place = JournalPlace(rows_max=size, is_backward=is_backward)
        while page := ledger.journal_page(busy.books, YEAR, place=place):
            assert list(page) == sorted(page, key=lambda one: (one.entry_date, one.id))
            seen = [*page, *seen] if is_backward else [*seen, *page]
            edge = page[0] if is_backward else page[-1]
            place = JournalPlace(
                day=edge.entry_date, entry_id=edge.id, rows_max=size, is_backward=is_backward
            )
        assert tuple(seen) == whole


@pytest.mark.parametrize("day", range(-2, 9))
def test_a_day_is_jumped_to_from_both_sides(busy: Work, day: int) -> None:
    whole = ledger.journal(busy.books, YEAR)
    to = date(2025, 3, 1) + timedelta(days=day)
    after = ledger.journal_page(busy.books, YEAR, place=JournalPlace(day=to))
    before = ledger.journal_page(busy.books, YEAR, place=JournalPlace(day=to, is_backward=True))
    assert numbers(before) + numbers(after) == numbers(whole)
    assert all(one.entry_date < to for one in before)
    assert all(one.entry_date >= to for one in after)


def test_a_place_outside_the_period_is_its_edge(busy: Work) -> None:
    march = Period(date(2025, 3, 2), date(2025, 3, 4))
    inside = [n.number for n in ledger.journal(busy.books, YEAR) if n.entry_date in march]
    early, late = date(2024, 1, 1), date(2026, 1, 1)

    def page(day: date, *, is_backward: bool) -> list[str]:
        place = JournalPlace(day=day, entry_id=EntryId(new_id()), is_backward=is_backward)
        return numbers(ledger.journal_page(busy.books, march, place=place))

    assert page(early, is_backward=False) == page(late, is_backward=True) == inside
    assert page(early, is_backward=True) == page(late, is_backward=False) == []


@pytest.mark.parametrize("size", [3, 100])
@pytest.mark.parametrize("is_backward", [False, True])
def test_each_filter_gives_just_what_it_asks_for(
    own: World, busy: Work, size: int, is_backward: bool
) -> None:
    party = ledger.register(busy.books, "parties")["P1"]
    account = busy.accounts["1610"]
    person = own.people["accountant"]
    has = "exists (select from books.lines as l where l.tenant_id = e.tenant_id"
    of = f"{has} and l.entry_id = e.id and l."
    cases: tuple[tuple[JournalFilter, str, tuple[Any, ...]], ...] = (
        (JournalFilter(account_id=account), f"{of}account_id = %s)", (account,)),
        (JournalFilter(kind="sale"), "kind = %s", ("sale",)),
        (JournalFilter(party_id=party), f"{of}party_id = %s)", (party,)),
        (JournalFilter(created_by=person), "created_by = %s", (person,)),
        (JournalFilter(created_by=new_id()), "false", ()),
        (
            JournalFilter(account_id=account, kind="bank"),
            f"{of}account_id = %s) and kind = 'bank'",
            (account,),
        ),
        (
            JournalFilter(party_id=party, kind="reversal", created_by=person),
            f"{of}party_id = %s) and kind = 'reversal'",
            (party,),
        ),
        (
            JournalFilter(party_id=party, account_id=busy.accounts["1410"]),
            f"{of}party_id = %s)",
            (party,),
        ),
        (JournalFilter(party_id=party, account_id=account), "false", ()),
        (JournalFilter(kind="sale", created_by=person), "kind = 'sale'", ()),
    )
    for wanted, where, given in cases:
        seen: list[str] = []
        place = JournalPlace(rows_max=size, is_backward=is_backward)
        while page := ledger.journal_page(busy.books, YEAR, wanted, place):
            seen = numbers(page) + seen if is_backward else seen + numbers(page)
            edge = page[0] if is_backward else page[-1]
            place = JournalPlace(
                day=edge.entry_date, entry_id=edge.id, rows_max=size, is_backward=is_backward
            )
        assert seen == kept(own, busy, where, *given), wanted


def test_an_entry_with_two_lines_of_the_party_stands_once(busy: Work) -> None:
    party = {"party": ledger.register(busy.books, "parties")["P2"]}
    given = entry(
        busy.debit("1410", "5.00", dimensions=party), busy.debit("1410", "6.00", dimensions=party),
        busy.credit("3110", "11.00", dimensions=party), day="2025-07-01",
    )  # fmt: skip
    busy.post(given)
    july = Period(date(2025, 7, 1), date(2025, 7, 31))
    (only,) = ledger.journal(busy.books, july, JournalFilter(party_id=party["party"]))
    assert len(only.lines) == 3
    assert [key == only.id for key in (given.id,)] == [True]


def test_the_order_of_a_day_is_that_of_entering(busy: Work) -> None:
    entries = ledger.journal(busy.books, YEAR)
    assert all((a.entry_date, a.id) < (b.entry_date, b.id) for a, b in pairwise(entries))
    assert sum(line.debit for one in entries for line in one.lines) > Decimal(0)
