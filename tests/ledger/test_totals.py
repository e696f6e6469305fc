"""Totals equal the lines they were made of, whatever the fiscal year and the days asked for."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.core.dates import Period, fiscal_year, month_of
from app.core.ids import new_id
from app.ledger import queries
from app.ledger import service as ledger
from app.ledger.records import EntryDraft
from tests.kit.world import World
from tests.ledger.builders import Work, ask, entry, found, turnovers

ZERO = Decimal("0.00")
CODES = ("1210", "1410", "3110", "6110", "7425")
LAST = date(2026, 12, 31)


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A posted line as the model keeps it: signed on its own side."""

    day: date
    code: str
    debit: Decimal
    credit: Decimal

    @property
    def net(self) -> Decimal:
        return self.debit - self.credit


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """A company, what it enters, and the days somebody asks for."""

    starts_on: date
    year_starts: int
    opening: int
    entries: tuple[tuple[int, str, str, int], ...]
    reversed: tuple[tuple[int, int], ...]
    asked: tuple[tuple[int, int], ...]


@st.composite
def plans(draw: st.DrawFn) -> Plan:
    starts_on = date(2022, 1, 1) + timedelta(days=draw(st.integers(0, 800)))
    span = (LAST - starts_on).days
    code = st.sampled_from(CODES)
    day = st.one_of(st.integers(0, 40), st.integers(0, span))
    entries = draw(
        st.lists(st.tuples(day, code, code, st.integers(1, 10**7)), min_size=1, max_size=18)
    )
    return Plan(
        starts_on=starts_on,
        year_starts=draw(st.integers(1, 12)),
        opening=draw(st.integers(0, 10**6)),
        entries=tuple(entries),
        reversed=tuple(
            draw(
                st.lists(
                    st.tuples(st.integers(0, len(entries) - 1), day),
                    max_size=3,
                    unique_by=lambda pair: pair[0],
                )
            )
        ),
        asked=tuple(
            draw(
                st.lists(
                    st.tuples(st.integers(-40, span + 400), st.integers(0, 500)),
                    min_size=6,
                    max_size=6,
                )
            )
        ),
    )


def both(company: Work, day: date, debit: str, credit: str, amount: Decimal) -> EntryDraft:
    text = str(amount)
    return entry(company.debit(debit, text), company.credit(credit, text), day=day)


def play(company: Work, plan: Plan) -> list[Line]:
    """Post all of it; gives the lines in the order of the cards."""
    drafts: list[EntryDraft] = []
    lines: list[tuple[date, int, Line]] = []

    def note(day: date, debit: str, credit: str, amount: Decimal) -> None:
        place = len(lines)
        lines.append((day, place, Line(day=day, code=debit, debit=amount, credit=ZERO)))
        lines.append((day, place + 1, Line(day=day, code=credit, debit=ZERO, credit=amount)))

    for after, debit, credit, tetri in plan.entries:
        day, amount = plan.starts_on + timedelta(days=after), Decimal(tetri).scaleb(-2)
        drafts.append(both(company, day, debit, credit, amount))
        note(day, debit, credit, amount)
    company.post(*drafts)
    for place, after in plan.reversed:
        day = plan.starts_on + timedelta(days=after)
        ledger.reverse_entry(company.books, new_id(), drafts[place].id, day)
        _, debit, credit, tetri = plan.entries[place]
        note(day, debit, credit, -Decimal(tetri).scaleb(-2))
    if plan.opening:
        before, amount = plan.starts_on - timedelta(days=1), Decimal(plan.opening).scaleb(-2)
        company.post(
            entry(
                company.debit("1210", str(amount)),
                company.credit("5150", str(amount)),
                day=before,
                kind="opening",
            )
        )
        note(before, "1210", "5150", amount)
    return [line for _, _, line in sorted(lines, key=lambda item: item[:2])]


def balances(
    lines: list[Line], starts_on: date, period: Period
) -> dict[str, tuple[Decimal, Decimal, Decimal, Decimal]]:
    """What the trial balance must say, straight from the lines."""
    first = max(period.first, starts_on)
    answer = {}
    for code in {line.code for line in lines if line.day <= period.last}:
        mine = [line for line in lines if line.code == code and line.day <= period.last]
        within = [line for line in mine if line.day >= first]
        answer[code] = (
            sum((line.net for line in mine if line.day < first), ZERO),
            sum((line.debit for line in within), ZERO),
            sum((line.credit for line in within), ZERO),
            sum((line.net for line in mine), ZERO),
        )
    return answer


def totals(lines: list[Line], plan: Plan) -> dict[tuple[str, str, date], tuple[Decimal, Decimal]]:
    """Day, month and fiscal year of every account, straight from the lines."""
    answer: dict[tuple[str, str, date], tuple[Decimal, Decimal]] = {}
    for line in lines:
        year = max(fiscal_year(line.day, plan.year_starts).first, plan.starts_on)
        month = max(month_of(line.day).first, year)
        if line.day < plan.starts_on:
            year = month = line.day
        for grain, first in (("day", line.day), ("month", month), ("year", year)):
            debit, credit = answer.get((line.code, grain, first), (ZERO, ZERO))
            answer[line.code, grain, first] = (debit + line.debit, credit + line.credit)
    return answer


@settings(
    max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture], derandomize=True
)
@given(plan=plans())
def test_trial_balance_card_and_totals_equal_the_lines(own: World, plan: Plan) -> None:
    company = found(own, starts_on=plan.starts_on.isoformat(), year_starts=plan.year_starts)
    lines = play(company, plan)
    rows = ask(
        own,
        """select a.code, t.grain, t.first_day, t.debit, t.credit
             from books.account_totals as t join books.accounts as a using (tenant_id)
            where a.id = t.account_id and tenant_id = %s""",
        company.books.tenant,
    )
    assert {row[:3]: row[3:] for row in rows} == totals(lines, plan)
    for after, days in plan.asked:
        first = plan.starts_on + timedelta(days=after)
        period = Period(first, first + timedelta(days=days))
        told = turnovers(company.books, period.first, period.last, company.accounts)
        expected = balances(lines, plan.starts_on, period)
        assert told == expected
        check_card(company, period, lines, plan)
    own.close()


def check_card(company: Work, period: Period, lines: list[Line], plan: Plan) -> None:
    card = ledger.account_card(company.books, "1410", period)
    first = max(period.first, plan.starts_on)
    mine = [line for line in lines if line.code == "1410"]
    balance = sum((line.net for line in mine if line.day < first), ZERO)
    assert card.opening == balance
    within = [line for line in mine if first <= line.day <= period.last]
    assert [(line.debit, line.credit) for line in card.lines] == [
        (line.debit, line.credit) for line in within
    ]
    for line in card.lines:
        balance += line.debit - line.credit
        assert line.balance == balance
    assert card.closing == balance


@pytest.mark.parametrize("page", [1, 2, 3, 7, 1000])
def test_a_card_of_many_pages_is_one_card(
    own: World, monkeypatch: pytest.MonkeyPatch, page: int
) -> None:
    """Entries of one day, storno among them, and lines of one entry on both sides of a page."""
    monkeypatch.setattr(queries, "CARD_ROWS", page)
    company = found(own, starts_on="2025-01-01")
    plan = Plan(
        starts_on=date(2025, 1, 1),
        year_starts=1,
        opening=500,
        entries=(
            (3, "1410", "6110", 1000),
            (3, "1410", "1410", 300),
            (3, "1210", "1410", 700),
            (9, "1410", "6110", 11),
            (40, "1410", "6110", 12),
        ),
        reversed=((0, 9), (1, 40)),
        asked=(),
    )
    lines = play(company, plan)
    for first, last in (
        (date(2025, 1, 1), date(2025, 12, 31)),
        (date(2025, 1, 5), date(2025, 1, 31)),
        (date(2024, 1, 1), date(2025, 1, 4)),
        (date(2025, 6, 1), date(2025, 6, 30)),
    ):
        check_card(company, Period(first, last), lines, plan)


def test_a_card_line_says_number_text_and_corresponding_accounts(own: World) -> None:
    company = found(own)
    company.post(
        entry(
            company.debit("1410", "118.00", text="line text"),
            company.credit("6110", "100.00"),
            company.credit("3330", "18.00"),
            text="entry text",
            day="2025-03-05",
        )
    )
    year = Period(date(2025, 1, 1), date(2025, 12, 31))
    (line,) = ledger.account_card(company.books, "1410", year).lines
    assert (line.number, line.text, line.corresponding) == ("GL/2025/1", "line text", "3330, 6110")
    (line,) = ledger.account_card(company.books, "3330", year).lines
    assert (line.text, line.corresponding) == ("entry text", "1410")


def test_totals_by_vat_code_follow_the_same_lines(own: World) -> None:
    company = found(own, starts_on="2024-08-10", year_starts=7)
    ((code,),) = ask(
        own, "select id from books.vat_codes where tenant_id = %s", company.books.tenant
    )
    with_vat = {"dimensions": {"vat_code": code}}
    sale = entry(
        company.debit("1410", "118.00"),
        company.credit("6110", "100.00", **with_vat),
        company.credit("3330", "18.00", **with_vat),
        day="2024-08-11",
    )
    company.post(sale)
    ledger.reverse_entry(company.books, new_id(), sale.id, date(2024, 9, 2))
    rows = ask(
        own,
        """select a.code, t.grain, t.first_day, t.credit, t.lines
             from books.vat_totals as t join books.accounts as a using (tenant_id)
            where a.id = t.account_id order by a.code, t.grain, t.first_day""",
    )
    assert [row[1:] for row in rows if row[0] == "3330"] == [
        ("day", date(2024, 8, 11), Decimal("18.00"), 1),
        ("day", date(2024, 9, 2), Decimal("-18.00"), 1),
        ("month", date(2024, 8, 10), Decimal("18.00"), 1),
        ("month", date(2024, 9, 1), Decimal("-18.00"), 1),
        ("year", date(2024, 8, 10), ZERO, 2),
    ]
    assert {row[0] for row in rows} == {"3330", "6110"}
