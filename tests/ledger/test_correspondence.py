"""Which account stood against which: pairs that add up to every turnover, to the tetri."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.core.dates import Period, calendar_year
from app.core.ids import new_id
from app.ledger import service as ledger
from tests.kit.world import World
from tests.ledger.builders import Work, found, turnovers
from tests.sql.filling import entry, line

YEAR = calendar_year(2025)
Pairs = Counter[tuple[str | None, str | None]]


@dataclass(frozen=True, slots=True)
class Side:
    """A line for the model: account, side, amount in tetri, storno."""

    code: str
    is_debit: bool
    tetri: int
    is_storno: bool = False


def modelled(sides: Sequence[Side]) -> Pairs:
    """The pairs of an entry, tetri by tetri as one would do it by hand: no SQL, no windows."""
    pairs: Pairs = Counter()
    for is_storno in (False, True):
        for outside in (False, True):
            lane = [s for s in sides if s.is_storno is is_storno and (s.code[0] == "0") is outside]
            debits: list[Any] = [[s.code, s.tetri] for s in lane if s.is_debit]
            others: list[Any] = [[s.code, s.tetri] for s in lane if not s.is_debit]
            total = sum(left for _, left in debits), sum(left for _, left in others)
            if outside and total[0] != total[1]:
                groups = [(debits, []), ([], others)]
            else:
                groups = [(debits, others)]
            for left, right in groups:
                _consume(left, right, -1 if is_storno else 1, pairs)
    return Counter({pair: amount for pair, amount in pairs.items() if amount})


def _consume(debits: list[Any], others: list[Any], sign: int, pairs: Pairs) -> None:
    while debits or others:
        heads = [side[0] for side in (debits, others) if side]
        amount = min(head[1] for head in heads)
        pairs[debits[0][0] if debits else None, others[0][0] if others else None] += sign * amount
        for side in (debits, others):
            if side:
                side[0][1] -= amount
                if not side[0][1]:
                    side.pop(0)


def written(work: Work, sides: Iterable[Side], **more: Any) -> dict[str, Any]:
    """The entry as the database takes it."""
    lines = [
        line(
            work.accounts[side.code],
            **{"debit" if side.is_debit else "credit": str(Decimal(side.tetri) / 100)},
            **({"is_storno": True} if side.is_storno else {}),
        )
        for side in sides
    ]
    return entry(*lines, **more)


def pairs_of(work: Work, entries: Sequence[dict[str, Any]]) -> dict[str, Pairs]:
    """The pairs that the database finds, by entry."""
    names = {str(value): code for code, value in work.accounts.items()}
    with work.books.read() as tx:
        rows = tx.rows("correspondence", tenant=work.books.tenant, first=YEAR.first, last=YEAR.last)
    answer: dict[str, Pairs] = {given["id"]: Counter() for given in entries}
    for row in rows:
        if str(row.entry_id) in answer:
            pair = (names.get(str(row.debit_account_id)), names.get(str(row.credit_account_id)))
            answer[str(row.entry_id)][pair] += int(row.amount * 100)
    return {key: Counter({p: a for p, a in c.items() if a}) for key, c in answer.items()}


def enter(work: Work, *entries: dict[str, Any]) -> None:
    """Post entries as a program of one's own would hand them over."""
    with work.books.write() as tx:
        tx.call(
            "post_entries",
            tenant=work.books.tenant,
            request=new_id(),
            entries=list(entries),
            batch=None,
        )


def sides_of(text: str) -> list[Side]:
    """`D 1410 118, C 6110 100, -C 3330 18`: lines, storno with a minus, amounts in tetri."""
    found_sides = []
    for word in text.split(","):
        side, code, tetri = word.split()
        found_sides.append(Side(code, side[-1] == "D", int(tetri), side[0] == "-"))
    return found_sides


EXAMPLES = (
    ("one debit, several credits", "D 1410 118, C 6110 100, C 3330 18",
     {("1410", "6110"): 100, ("1410", "3330"): 18}),
    ("several debits, one credit", "D 7425 70, D 3330 30, C 1210 100",
     {("7425", "1210"): 70, ("3330", "1210"): 30}),
    ("rows of debit and credit stay what was typed",
     "D 1410 60, C 6110 60, D 1410 40, C 3330 40, D 7210 25, C 1610 25",
     {("1410", "6110"): 60, ("1410", "3330"): 40, ("7210", "1610"): 25}),
    ("sides are laid out in the order of lines", "D 1410 60, D 1210 58, C 6110 100, C 3330 18",
     {("1410", "6110"): 60, ("1210", "6110"): 40, ("1210", "3330"): 18}),
    ("an account against itself", "D 1210 5, C 1210 5", {("1210", "1210"): 5}),
    ("off balance alone", "D 0100 500, D 1210 7, C 5150 7",
     {("0100", None): 500, ("1210", "5150"): 7}),
    ("off balance on both sides, and not the same", "D 0100 500, C 0100 200, D 1210 7, C 5150 7",
     {("0100", None): 500, (None, "0100"): 200, ("1210", "5150"): 7}),
    ("off balance on both sides", "D 0100 9, C 0100 9", {("0100", "0100"): 9}),
    ("a storno", "-D 1410 12, -C 6110 12", {("1410", "6110"): -12}),
    ("a storno beside its correction", "-D 1410 12, -C 6110 12, D 1410 21, C 6110 21",
     {("1410", "6110"): 9}),
    ("a storno of one side only", "-D 1410 20, D 1210 100, C 6110 80",
     {("1210", "6110"): 80, ("1210", None): 20, ("1410", None): -20}),
)  # fmt: skip


@pytest.mark.parametrize(
    ("text", "expected"), [e[1:] for e in EXAMPLES], ids=[e[0] for e in EXAMPLES]
)
def test_each_amount_finds_its_corresponding_account(own, text, expected):
    company = found(own)
    given_entry = written(company, sides_of(text))
    enter(company, given_entry)
    assert pairs_of(company, [given_entry])[given_entry["id"]] == expected
    assert modelled(sides_of(text)) == expected


CODES = ("1210", "1410", "3110", "6110", "7425")


@st.composite
def an_entry(draw: st.DrawFn) -> list[Side]:
    """Lines that balance, ordinary and storno in any mixture, some of them off the balance."""
    tetri = st.integers(1, 10**6) | st.sampled_from((1, 100, 33333))
    sides = draw(
        st.lists(
            st.builds(Side, st.sampled_from(CODES), st.booleans(), tetri, st.booleans()),
            min_size=1,
            max_size=12,
        )
    )
    off = draw(
        st.lists(st.builds(Side, st.just("0100"), st.booleans(), tetri, st.booleans()), max_size=3)
    )
    sides = draw(st.permutations([*sides, *off]))
    rest = sum(
        (1 if s.is_debit is not s.is_storno else -1) * s.tetri for s in sides if s.code != "0100"
    )
    if rest:
        is_storno = draw(st.booleans())
        sides = [*sides, Side("5150", (rest < 0) is not is_storno, abs(rest), is_storno)]
    if len(sides) < 2:
        sides = [*sides, Side("0100", True, 5)]
    return list(sides)


@pytest.fixture
def company(own: World) -> Work:
    return found(own)


@settings(max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(an_entry(), min_size=1, max_size=8))
def test_pairs_are_those_of_the_model_and_add_up_to_every_turnover(
    company: Work, entries: list[list[Side]]
) -> None:
    given_entries = [written(company, sides) for sides in entries]
    enter(company, *given_entries)
    pairs = pairs_of(company, given_entries)
    for given_entry, sides in zip(given_entries, entries, strict=True):
        assert pairs[given_entry["id"]] == modelled(sides)
    # The same company gathers the entries of all examples: the sums are those of the totals.
    turnover: dict[str, list[Decimal]] = defaultdict(lambda: [Decimal(0), Decimal(0)])
    names = {value: code for code, value in company.accounts.items()}
    for passage in ledger.chessboard(company.books, YEAR):
        for place, account in enumerate((passage.debit, passage.credit)):
            if account is not None:
                turnover[names[account]][place] += passage.amount
    kept = turnovers(company.books, YEAR.first, YEAR.last, company.accounts)
    assert {code: tuple(sums) for code, sums in turnover.items()} == {
        code: (debit, credit) for code, (_, debit, credit, _) in kept.items()
    }


def test_an_analysis_of_one_account_takes_its_pairs_alone(own: World) -> None:
    company = found(own)
    company.post(
        company.sale("118.00"),
        company.sale("12.00", day=date(2025, 4, 2)),
    )
    opening = written(
        company, sides_of("D 1410 5000, C 5150 5000"), entry_date="2024-12-31", kind="opening"
    )
    enter(company, opening)
    wrong = company.sale("50.00")
    company.post(wrong)
    ledger.reverse_entry(company.books, new_id(), wrong.id, date(2025, 4, 3))
    analysis = ledger.account_analysis(company.books, "1410", YEAR)
    found_rows = {
        (row.first_day.month, row.account_id): (row.debit, row.credit) for row in analysis.rows
    }
    assert found_rows == {
        (3, company.accounts["6110"]): (Decimal("168.00"), Decimal("0.00")),
        (4, company.accounts["6110"]): (Decimal("-38.00"), Decimal("0.00")),
    }
    assert (analysis.opening, analysis.closing) == (Decimal("50.00"), Decimal("180.00"))


def test_a_group_is_analysed_with_all_below_it(own: World) -> None:
    company = found(own)
    post_two = sides_of("D 1210 500, C 1220 500, D 1210 80, C 6110 80")
    enter(company, written(company, post_two))
    analysis = ledger.account_analysis(company.books, "1000", YEAR)
    rows = {row.account_id: (row.debit, row.credit) for row in analysis.rows}
    assert rows == {
        company.accounts["1220"]: (Decimal("5.00"), Decimal("0.00")),
        company.accounts["1210"]: (Decimal("0.00"), Decimal("5.00")),
        company.accounts["6110"]: (Decimal("0.80"), Decimal("0.00")),
    }
    kept = turnovers(company.books, YEAR.first, YEAR.last, company.accounts)
    assert analysis.debit == sum(kept[c][1] for c in ("1210",))
    assert analysis.closing == kept["1210"][3] + kept["1220"][3]


def test_only_the_days_asked_for_are_paired(own: World) -> None:
    company = found(own)
    company.post(company.sale("1.00", day=date(2025, 2, 28)), company.sale("2.00"))
    march = Period(date(2025, 3, 1), date(2025, 3, 31))
    (passage,) = ledger.chessboard(company.books, march)
    assert passage.amount == Decimal("2.00")


def test_long_entries_are_paired_in_one_go(own: World) -> None:
    """A pay sheet with thousands of lines on both sides does not take the square of them."""
    company = found(own)
    sides = [Side("7425", True, 100 + at % 7) for at in range(3000)]
    total = sum(side.tetri for side in sides)
    others = [Side("3110", False, 50) for _ in range(total // 50)]
    rest = total - 50 * len(others)
    given_entry = written(
        company, [*sides, *others, *([Side("3330", False, rest)] if rest else [])]
    )
    enter(company, given_entry)
    pairs = pairs_of(company, [given_entry])[given_entry["id"]]
    assert pairs.total() == total
