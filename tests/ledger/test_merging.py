"""Merging accounts: what moves, in which lines, and what stands in the way."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.ledger.account_rules import account_faults
from app.ledger.merging_rules import merge_faults, merge_lines, nothing_to_move
from app.ledger.records import (
    Account,
    AccountId,
    AccountRemainder,
    AccountType,
    EntryDraft,
    EntryId,
    MergeProposal,
)

OLD, NEW = AccountId(UUID(int=1)), AccountId(UUID(int=2))
PARTY = UUID(int=9)


def an_account(code: str, **given: object) -> Account:
    """An asset in use that takes entries."""
    values: dict[str, object] = {
        "id": AccountId(UUID(int=int(code))),
        "code": code,
        "names": {"ka": code},
        "type": AccountType.ASSET,
        "normal_side": "debit",
        "parent_id": None,
        "is_postable": True,
        "is_active": True,
        "version": 1,
    }
    return Account(**(values | given))  # type: ignore[arg-type]


def left(gel: str, amount: str = "0", currency: str | None = None) -> AccountRemainder:
    return AccountRemainder(
        currency=currency, dimensions={"party": PARTY}, amount=Decimal(amount), gel=Decimal(gel)
    )


def test_a_debit_balance_moves_with_its_dimensions() -> None:
    to, off = merge_lines(OLD, NEW, (left("500.00"),))
    assert (to.account_id, to.debit, to.credit) == (NEW, Decimal("500.00"), Decimal(0))
    assert (off.account_id, off.debit, off.credit) == (OLD, Decimal(0), Decimal("500.00"))
    assert to.dimensions == off.dimensions == {"party": PARTY}


def test_a_credit_balance_moves_on_its_own_side() -> None:
    to, off = merge_lines(OLD, NEW, (left("-500.00"),))
    assert (to.credit, off.debit) == (Decimal("500.00"), Decimal("500.00"))


def test_a_foreign_balance_keeps_its_currency_and_amount() -> None:
    to, off = merge_lines(OLD, NEW, (left("273.50", "100", "USD"),))
    assert (to.currency, to.amount, to.rate) == ("USD", Decimal(100), Decimal("2.73500000"))
    assert (off.amount, off.credit) == (Decimal(100), Decimal("273.50"))


amounts = st.decimals("0.01", "99999999.99", places=2, allow_nan=False, allow_infinity=False)


@given(amounts, amounts, st.booleans())
def test_whatever_is_left_moves_to_the_last_tetri(
    gel: Decimal, amount: Decimal, is_credit: bool
) -> None:
    sign = -1 if is_credit else 1
    one = AccountRemainder(currency="USD", dimensions={}, amount=sign * amount, gel=sign * gel)
    lines = merge_lines(OLD, NEW, (one,))
    moved = [line for line in lines if line.account_id == NEW]
    gone = [line for line in lines if line.account_id == OLD]
    assert sum(line.debit - line.credit for line in moved) == sign * gel
    assert sum(line.debit - line.credit for line in gone) == -sign * gel
    assert sum(line.amount or 0 for line in moved) == amount


@pytest.mark.parametrize(
    ("into", "codes"),
    [
        (an_account("2"), []),
        (an_account("1"), ["merge.same"]),
        (an_account("2", type=AccountType.INCOME), ["merge.type"]),
        (an_account("2", is_postable=False), ["merge.not_postable"]),
        (an_account("2", is_active=False), ["merge.not_postable"]),
        (an_account("2", currency_rule="gel_only"), ["merge.currency"]),
        (an_account("2", required_dimensions=("party",)), []),
        (an_account("2", required_dimensions=("party", "contract")), ["merge.dimensions"]),
    ],
)
def test_what_stands_in_the_way_of_a_merger_is_named(into: Account, codes: list[str]) -> None:
    found = merge_faults(an_account("1"), into, (left("273.50", "100", "USD"),))
    assert [problem.code for problem in found] == codes


CHART = (
    an_account("10"),
    an_account("11", parent_code="10"),
    an_account("12", is_active=False),
    an_account("13", type=AccountType.OFF_BALANCE),
)
RIGHT = {"code": "14", "name_ka": "ახალი", "type": "asset", "is_active": True, "parent_code": "10"}


@pytest.mark.parametrize(
    ("changes", "is_new", "codes"),
    [
        ({}, True, []),
        ({"code": "1 4"}, True, ["account.code_malformed"]),
        ({"code": "11"}, True, ["account.exists"]),
        ({"code": "11"}, False, []),
        ({"name_ka": " "}, True, ["account.name_missing"]),
        ({"name_en": "x" * 301}, True, ["account.name_malformed"]),
        ({"type": "income", "is_monetary": True}, True, ["account.not_monetary"]),
        ({"parent_code": "99"}, True, ["account.parent_unknown"]),
        ({"code": "10", "parent_code": "11"}, False, ["account.parent_below"]),
        ({"parent_code": "12"}, True, ["account.parent_inactive"]),
        ({"parent_code": "13"}, True, ["account.parent_off_balance"]),
        ({"parent_code": "13", "type": "off_balance"}, True, []),
    ],
)
def test_faults_of_an_account_are_seen_as_it_is_typed(
    changes: dict[str, object], is_new: bool, codes: list[str]
) -> None:
    found = account_faults(RIGHT | changes, CHART, is_new=is_new)
    assert [problem.code for problem in found] == codes


def test_an_account_without_balance_is_deactivated_and_not_merged() -> None:
    empty = MergeProposal(
        account=an_account("1"), into=an_account("2"), remainders=(), draft=None
    )  # fmt: skip
    (told,) = nothing_to_move(empty)
    assert (told.code, told.args["account"]) == ("merge.nothing", "1")
    draft = EntryDraft(id=EntryId(UUID(int=7)), kind="manual", entry_date=date(2026, 3, 5))
    assert nothing_to_move(replace(empty, draft=draft)) == ()
