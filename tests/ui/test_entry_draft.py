"""The draft of an entry: undo is exact, and its two forms are one thing."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from app.ledger import service as ledger
from app.ledger.records import DIMENSIONS, ZERO, Account, AccountId, AccountType, LineDraft
from ui.ledger.entry_draft import (
    LINES,
    PAIRS,
    Facts,
    History,
    as_pairs,
    balance_row,
    can_pair,
    copy_above,
    insert_row,
    is_blank,
    new_draft,
    put,
    remove_row,
    row_count,
    value,
    whole,
    with_day,
)

DAY = date(2026, 3, 5)


def account(place: int, code: str, kind: str = "asset", **changes) -> Account:
    given = {
        "id": AccountId(UUID(int=place)), "code": code, "names": {"ka": code},
        "type": AccountType(kind), "normal_side": "debit", "parent_id": None,
        "is_postable": True, "is_active": True, "version": 1, **changes,
    }  # fmt: skip
    return Account(**given)


BANK = account(1, "1210", currency_rule="gel_only")
DOLLARS = account(2, "1220", currency_rule="foreign_only", is_monetary=True)
BUYERS = account(3, "1410", required_dimensions=("party",), is_monetary=True)
SALES = account(4, "6110", "income")
OFF = account(5, "0100", "off_balance")
ACCOUNTS = {one.id: one for one in (BANK, DOLLARS, BUYERS, SALES, OFF)}
FACTS = Facts(accounts=ACCOUNTS, rates={"USD": Decimal("2.71230000"), "EUR": Decimal("3.1")})
PARTY = UUID(int=77)

amounts = st.decimals("0.01", "999999.99", places=2)
cells = st.one_of(
    st.tuples(
        st.sampled_from(("debit_account", "credit_account")), st.sampled_from([*ACCOUNTS, None])
    ),
    st.tuples(st.just("gel"), st.one_of(st.none(), amounts, amounts.map(lambda one: -one))),
    st.tuples(st.just("currency"), st.sampled_from(("", "USD", "EUR", "GBP"))),
    st.tuples(st.just("amount"), st.one_of(st.none(), amounts)),
    st.tuples(st.just("rate"), st.one_of(st.none(), st.decimals("0.1", "9", places=4))),
    st.tuples(st.sampled_from(DIMENSIONS), st.sampled_from((None, PARTY, UUID(int=78)))),
    st.tuples(st.just("text"), st.text(max_size=5)),
)
steps = st.lists(st.tuples(st.integers(0, 3), cells), max_size=25)


def typed(draft, form, *given, row=0):
    for key, one in given:
        draft = put(draft, form, (row, key), one, FACTS)
    return draft


def rows_of(many: int = 4):
    return replace(new_draft(DAY), lines=(LineDraft(account_id=None),) * (2 * many))


@given(steps)
def test_whatever_is_typed_in_rows_stays_a_draft_of_rows(given_steps) -> None:
    draft = rows_of()
    for row, (key, one) in given_steps:
        draft = put(draft, PAIRS, (row, key), one, FACTS)
        assert can_pair(draft), (row, key, one)


@given(steps)
def test_rows_and_lines_show_the_same_draft(given_steps) -> None:
    draft = rows_of()
    for row, (key, one) in given_steps:
        draft = put(draft, PAIRS, (row, key), one, FACTS)
    again = as_pairs(draft)
    if again is None:
        # A row of which only one side was begun cannot be told from its neighbour's.
        assert len(whole(draft).lines) % 2 or not can_pair(whole(draft))
        return
    assert whole(again) == whole(draft)
    for row in range(row_count(draft, PAIRS)):
        debit, credit = draft.lines[2 * row], draft.lines[2 * row + 1]
        assert value(draft, PAIRS, row, "debit_account") == debit.account_id
        assert value(draft, PAIRS, row, "credit_account") == credit.account_id
        assert value(draft, LINES, 2 * row, "debit") == value(draft, PAIRS, row, "gel")
        assert value(draft, LINES, 2 * row + 1, "credit") == value(draft, PAIRS, row, "gel")


@given(steps)
def test_undo_and_redo_are_exact(given_steps) -> None:
    history = History(rows_of())
    seen = [history.now]
    for row, (key, one) in given_steps:
        if history.take(put(history.now, PAIRS, (row, key), one, FACTS)):
            seen.append(history.now)
    for earlier in reversed(seen[:-1]):
        assert history.undo()
        assert history.now == earlier
    assert not history.undo()
    for later in seen[1:]:
        assert history.redo()
        assert history.now == later
    assert not history.redo()


@given(st.lists(st.tuples(st.integers(0, 3), amounts, st.booleans()), max_size=12))
def test_the_balancing_amount_balances(given_lines) -> None:
    draft = rows_of(2)
    for row, amount, is_debit in given_lines:
        key = "debit" if is_debit else "credit"
        draft = put(draft, LINES, (row, key), amount, FACTS)
    balanced, _ = balance_row(draft, 3, FACTS)
    left = ledger.totals(balanced.lines, ACCOUNTS).difference
    wanted = ledger.balancing(draft.lines, 3, ACCOUNTS)
    assert left == 0 or not wanted


def test_a_row_makes_two_lines_that_balance() -> None:
    draft = typed(
        new_draft(DAY),
        PAIRS,
        ("debit_account", BANK.id),
        ("credit_account", SALES.id),
        ("gel", Decimal("118.00")),
    )
    debit, credit = draft.lines
    assert (debit.account_id, debit.debit, debit.credit) == (BANK.id, Decimal("118.00"), ZERO)
    assert (credit.account_id, credit.debit, credit.credit) == (SALES.id, ZERO, Decimal("118.00"))
    assert ledger.check(draft.lines, ACCOUNTS) == ()


def test_a_currency_stands_on_the_side_that_is_kept_in_it_and_gel_follow_half_away() -> None:
    draft = typed(
        new_draft(DAY),
        PAIRS,
        ("debit_account", DOLLARS.id),
        ("credit_account", SALES.id),
        ("currency", "USD"),
        ("amount", Decimal("50.05")),
    )
    debit, credit = draft.lines
    # 50.05 x 2.7123 = 135.750615
    assert (debit.currency, debit.amount, debit.debit) == (
        "USD",
        Decimal("50.05"),
        Decimal("135.75"),
    )
    assert (credit.currency, credit.amount, credit.credit) == (None, None, Decimal("135.75"))
    assert ledger.check(draft.lines, ACCOUNTS) == ()
    half = typed(draft, PAIRS, ("rate", Decimal("2.5")), ("amount", Decimal("0.05")))
    assert value(half, PAIRS, 0, "gel") == Decimal("0.13")


def test_gel_typed_by_hand_hold_and_the_rate_follows() -> None:
    draft = typed(
        new_draft(DAY), PAIRS, ("debit_account", DOLLARS.id), ("credit_account", SALES.id),
        ("currency", "USD"), ("amount", Decimal("100.00")), ("gel", Decimal("275.00")),
    )  # fmt: skip
    assert draft.lines[0].rate == Decimal("2.75000000")
    assert ledger.check(draft.lines, ACCOUNTS) == ()


def test_another_day_brings_its_rate_but_not_over_one_typed_by_hand() -> None:
    new = Facts(accounts=ACCOUNTS, rates={"USD": Decimal(3)})
    draft = typed(
        new_draft(DAY), LINES, ("account", DOLLARS.id), ("currency", "USD"),
        ("amount", Decimal("10.00")),
    )  # fmt: skip
    moved = with_day(draft, date(2026, 3, 6), FACTS, new)
    assert (moved.lines[0].rate, moved.lines[0].debit) == (Decimal(3), Decimal("30.00"))
    by_hand = typed(draft, LINES, ("rate", Decimal("2.5")))
    kept = with_day(by_hand, date(2026, 3, 6), FACTS, new)
    assert (kept.lines[0].rate, kept.lines[0].debit) == (Decimal("2.5"), Decimal("25.00"))


def test_a_party_goes_to_the_side_that_asks_for_it() -> None:
    draft = typed(
        new_draft(DAY), PAIRS, ("debit_account", BUYERS.id), ("credit_account", SALES.id),
        ("party", PARTY),
    )  # fmt: skip
    assert draft.lines[0].dimensions == {"party": PARTY}
    assert draft.lines[1].dimensions == {}
    swapped = typed(draft, PAIRS, ("credit_account", BUYERS.id), ("debit_account", BANK.id))
    assert [line.dimensions for line in swapped.lines] == [{}, {"party": PARTY}]


def test_a_negative_amount_is_a_storno_on_its_side() -> None:
    draft = typed(new_draft(DAY), PAIRS, ("gel", Decimal("-5.00")))
    assert all(line.is_storno for line in draft.lines)
    assert draft.lines[0].debit == Decimal("5.00")
    assert value(draft, PAIRS, 0, "gel") == Decimal("-5.00")


def test_three_lines_cannot_be_shown_as_rows() -> None:
    draft = replace(
        new_draft(DAY),
        lines=(
            LineDraft(account_id=BUYERS.id, debit=Decimal("118.00")),
            LineDraft(account_id=SALES.id, credit=Decimal("100.00")),
            LineDraft(account_id=BANK.id, credit=Decimal("18.00")),
        ),
    )
    assert not can_pair(draft)
    assert as_pairs(draft) is None


def test_rows_come_and_go_whole() -> None:
    draft = typed(new_draft(DAY), PAIRS, ("gel", Decimal("5.00")))
    more = insert_row(draft, PAIRS, 1)
    assert row_count(more, PAIRS) == 2
    copied = copy_above(more, PAIRS, (1, "gel"), FACTS)
    assert value(copied, PAIRS, 1, "gel") == Decimal("5.00")
    assert remove_row(more, PAIRS, 1) == draft
    assert is_blank(remove_row(draft, PAIRS, 0))
    assert row_count(remove_row(draft, PAIRS, 0), PAIRS) == 1


def test_faults_stand_at_their_cells() -> None:
    lines = (
        LineDraft(account_id=BUYERS.id, debit=Decimal("5.00")),
        LineDraft(account_id=None, credit=Decimal("4.00")),
        LineDraft(account_id=BANK.id, credit=Decimal("1.00"), currency="USD"),
        LineDraft(account_id=None),
    )
    found = {(one.code, one.row, one.column) for one in ledger.check(lines, ACCOUNTS)}
    assert found == {
        ("line.dimension_missing", 1, "party"),
        ("line.account_missing", 2, "account"),
        ("line.gel_only", 3, "currency"),
        ("line.currency_half", 3, "amount"),
    }


def test_what_stands_off_the_balance_does_not_count() -> None:
    lines = (
        LineDraft(account_id=OFF.id, debit=Decimal("5.00")),
        LineDraft(account_id=BANK.id, debit=Decimal("3.00")),
        LineDraft(account_id=SALES.id, credit=Decimal("3.00")),
    )
    assert ledger.totals(lines, ACCOUNTS).difference == 0
    assert ledger.check(lines, ACCOUNTS) == ()
