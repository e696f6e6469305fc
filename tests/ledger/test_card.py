"""The card of an account from any place, against a count by hand of the same lines."""

from __future__ import annotations

import random
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import Any
from uuid import UUID

import pytest

from app.core.dates import Period
from app.core.ids import new_id
from app.ledger import service as ledger
from app.ledger.records import CardLine, CardPlace, EntryDraft, EntryId
from tests.kit.world import World
from tests.ledger.builders import Work, ask, entry, found, tenant_of

YEARS = Period(date(2025, 1, 1), date(2026, 12, 31))


@dataclass(frozen=True, slots=True)
class Counted:
    """A line and the balance after it, as counted by hand."""

    day: date
    entry: UUID
    position: int
    balance: Decimal


def counted(world: World, made: Work, code: str, period: Period) -> list[Counted]:
    """All lines of the account summed one by one behind the functions; then the period's."""
    rows = ask(
        world,
        """select l.entry_date, l.entry_id, l.position,
                  (l.debit - l.credit) * case when l.is_storno then -1 else 1 end
             from books.lines as l where l.tenant_id = %s and l.account_id = %s
            order by 1, 2, 3""",
        tenant_of(made),
        made.accounts[code],
    )
    balance = Decimal(0)
    found_lines = []
    for day, key, position, amount in rows:
        balance += amount
        if day in period and day >= date(2025, 1, 1):
            found_lines.append(Counted(day, key, position, balance))
    return found_lines


def simple(lines: tuple[CardLine, ...] | list[CardLine]) -> list[Counted]:
    return [Counted(x.entry_date, x.entry_id, x.position, x.balance) for x in lines]


@pytest.fixture(params=[1, 2])
def busy(own: World, request: pytest.FixtureRequest) -> Work:
    """Two years of lines by chance: openings, storno, days with many lines and days without."""
    made = found(own)
    dice = random.Random(request.param)
    opening = entry(
        made.debit("1210", "900.00"), made.debit("1210", "100.00"),
        made.credit("5150", "1000.00"), day="2024-12-31", kind="opening",
    )  # fmt: skip
    entries: list[EntryDraft] = [opening]
    for _ in range(70):
        day = date(2025, 1, 1) + timedelta(days=dice.choice((0, 3, 30, 31, 58, 364, 365, 500, 729)))
        amounts = [Decimal(dice.randrange(1, 100_000)) / 100 for _ in range(dice.randrange(1, 4))]
        side, other = dice.sample([made.debit, made.credit], 2)
        lines = [side("1210", str(amount)) for amount in amounts]
        lines.append(other("6110", str(sum(amounts))))
        dice.shuffle(lines)
        entries.append(entry(*lines, day=day))
    made.post(*entries)
    for one in dice.sample(entries[1:], 12):
        later = one.entry_date + timedelta(days=dice.randrange(0, 3))
        ledger.reverse_entry(made.books, new_id(), one.id, min(later, YEARS.last))
    return made


PERIODS = (
    YEARS,
    Period(date(2025, 1, 1), date(2025, 1, 31)),
    Period(date(2025, 1, 4), date(2025, 12, 30)),
    Period(date(2025, 2, 28), date(2026, 6, 1)),
    Period(date(2020, 1, 1), date(2030, 1, 1)),
    Period(date(2025, 8, 1), date(2025, 8, 31)),
)


def read(made: Work, period: Period, **place: Any) -> list[Counted]:
    """A page of the bank's card."""
    lines = ledger.card_page(made.books, made.accounts["1210"], period, CardPlace(**place))
    return simple(list(lines))


def test_every_way_to_a_page_gives_the_same_lines_and_balances(own: World, busy: Work) -> None:
    dice = random.Random(5)
    for period in PERIODS:
        whole = counted(own, busy, "1210", period)

        assert read(busy, period, rows_max=5000) == whole
        assert read(busy, period, rows_max=5000, is_backward=True) == whole
        for size in (1, 4):
            for _ in range(6):
                at = dice.randrange(0, len(whole) + 2)
                assert read(busy, period, skip=at, rows_max=size) == whole[at : at + size], (
                    period,
                    at,
                )
                if not at or at > len(whole):
                    continue
                edge = whole[at - 1]
                here: dict[str, Any] = {
                    "day": edge.day,
                    "entry_id": edge.entry,
                    "position": edge.position,
                }
                assert read(busy, period, **here, rows_max=size) == whole[at : at + size]
                before = whole[max(at - 1 - size, 0) : at - 1]
                assert read(busy, period, **here, rows_max=size, is_backward=True) == before


def test_a_card_is_entered_at_a_day_from_both_sides(own: World, busy: Work) -> None:
    account = busy.accounts["1210"]
    whole = counted(own, busy, "1210", YEARS)
    for offset in (-40, 0, 1, 3, 31, 200, 365, 729, 730, 900):
        day = date(2025, 1, 1) + timedelta(days=offset)
        after = ledger.card_page(busy.books, account, YEARS, CardPlace(day=day, rows_max=500))
        place = CardPlace(day=day, rows_max=500, is_backward=True)
        before = ledger.card_page(busy.books, account, YEARS, place)
        assert simple(list(after)) == [line for line in whole if line.day >= day]
        assert simple(list(before)) == [line for line in whole if line.day < day]


def test_the_summary_agrees_with_the_lines(own: World, busy: Work) -> None:
    for period in PERIODS:
        whole = counted(own, busy, "1210", period)
        card = ledger.account_card(busy.books, "1210", period)
        summary = ledger.card_summary(busy.books, busy.accounts["1210"], period)
        assert summary.lines == len(whole) == len(card.lines)
        assert summary.opening == card.opening
        assert summary.opening + summary.debit - summary.credit == card.closing
        assert summary.debit == sum(line.debit for line in card.lines)
        assert (
            ledger.account_balance(busy.books, busy.accounts["1210"], period.last) == card.closing
        )


def test_a_day_with_very_many_lines_is_passed_over_rightly(own: World) -> None:
    made = found(own)
    made.post(*(made.sale(f"{at}.00", day="2025-05-05") for at in range(1, 301)))
    made.post(*(made.sale("1.00", day="2025-05-06") for _ in range(3)))
    whole = counted(own, made, "1410", YEARS)
    for at in (0, 1, 2, 150, 299, 300, 301, 302, 303, 1000):
        place = CardPlace(skip=at, rows_max=10)
        page = ledger.card_page(made.books, made.accounts["1410"], YEARS, place)
        assert simple(list(page)) == whole[at : at + 10], at


def test_before_the_first_line_a_balance_is_nothing_and_the_openings_come_at_once(
    busy: Work,
) -> None:
    bank = busy.accounts["1210"]
    assert ledger.account_balance(busy.books, bank, date(2024, 12, 30)) == 0
    assert ledger.account_balance(busy.books, bank, date(2024, 12, 31)) == Decimal("1000.00")
    unused = busy.accounts["3330"]
    assert ledger.account_balance(busy.books, unused, date(2026, 1, 1)) == 0
    assert ledger.card_page(busy.books, unused, YEARS, CardPlace(skip=4)) == ()
    assert ledger.card_page(busy.books, unused, YEARS, CardPlace(is_backward=True)) == ()


def test_turnovers_by_month_are_exact_for_any_days(own: World, busy: Work) -> None:
    for period in PERIODS:
        expected: dict[tuple[object, date], list[Decimal]] = {}
        rows = ask(
            own,
            """select account_id, date_trunc('month', entry_date::timestamp)::date,
                      sum(debit * case when is_storno then -1 else 1 end),
                      sum(credit * case when is_storno then -1 else 1 end)
                 from books.lines where tenant_id = %s and entry_date between %s and %s
                  and entry_date >= '2025-01-01' group by 1, 2""",
            tenant_of(busy),
            period.first,
            period.last,
        )
        for account, month, debit, credit in rows:
            expected[account, month] = [debit, credit]
        given = ledger.turnovers_by_month(busy.books, period)
        assert {(x.account_id, x.month): [x.debit, x.credit] for x in given} == expected
        assert len(given) == len(expected)


def test_vat_turnovers_are_exact_for_any_days(own: World) -> None:
    made = found(own)
    code = {"vat_code": ledger.register(made.books, "vat_codes")["S18"]}
    wrong = entry(
        made.debit("1410", "11.80"), made.credit("6110", "10.00", dimensions=code),
        made.credit("3330", "1.80", dimensions=code), day="2025-03-20",
    )  # fmt: skip
    made.post(
        wrong,
        *(
            entry(
                made.debit("1410", f"{at}.00"),
                made.credit("6110", f"{at}.00", dimensions=code),
                day=date(2025, 1, 1) + timedelta(days=10 * at - 10),
            )
            for at in range(1, 30)
        ),
    )
    ledger.reverse_entry(made.books, new_id(), EntryId(wrong.id), date(2025, 3, 21))
    for first, last in (
        ("01-01", "12-31"),
        ("03-20", "03-20"),
        ("02-15", "05-09"),
        ("03-21", "04-30"),
    ):
        period = Period(date.fromisoformat(f"2025-{first}"), date.fromisoformat(f"2025-{last}"))
        rows = ask(
            own,
            """select vat_code_id, account_id, sum(debit * case when is_storno then -1 else 1 end),
                      sum(credit * case when is_storno then -1 else 1 end), count(*)
                 from books.lines where tenant_id = %s and entry_date between %s and %s
                  and vat_code_id is not null group by 1, 2 order by 1, 2""",
            tenant_of(made),
            period.first,
            period.last,
        )
        given = sorted(
            (x.vat_code_id, x.account_id, x.debit, x.credit, x.lines)
            for x in ledger.vat_turnovers(made.books, period)
        )
        assert given == rows
        assert given or first == "03-21"
