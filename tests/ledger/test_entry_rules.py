"""What is wrong with lines is said at their cells before anything is sent."""

from __future__ import annotations

from decimal import Decimal
from uuid import UUID

import pytest

from app.ledger import service as ledger
from app.ledger.records import Account, AccountId, AccountType, LineDraft


def account(place: int, code: str, **changes) -> Account:
    given = {
        "id": AccountId(UUID(int=place)), "code": code, "names": {"ka": code},
        "type": AccountType.ASSET, "normal_side": "debit", "parent_id": None,
        "is_postable": True, "is_active": True, "version": 1, **changes,
    }  # fmt: skip
    return Account(**given)


ACCOUNTS = {
    one.id: one
    for one in (
        account(1, "1210"),
        account(2, "1220", currency_rule="foreign_only"),
        account(3, "1230", currency_rule="gel_only"),
        account(4, "1000", is_postable=False),
        account(5, "1999", is_active=False),
        account(6, "1410", required_dimensions=("party", "contract")),
    )
}
OTHER = LineDraft(account_id=AccountId(UUID(int=1)), credit=Decimal("10.00"))


def line(place: int | None, **given) -> LineDraft:
    if "debit" not in given and "credit" not in given:
        given["debit"] = Decimal("10.00")
    return LineDraft(account_id=None if place is None else AccountId(UUID(int=place)), **given)


@pytest.mark.parametrize(
    ("wrong", "code", "column"),
    [
        (line(None), "line.account_missing", "account"),
        (line(99), "line.account_unknown", "account"),
        (line(5), "line.account_inactive", "account"),
        (line(4), "line.account_is_group", "account"),
        (line(1, debit=Decimal(0)), "line.one_side", "debit"),
        (line(1, debit=Decimal(1), credit=Decimal(1)), "line.one_side", "debit"),
        (line(1, debit=Decimal("0.001")), "line.tetri", "debit"),
        (line(1, credit=Decimal("0.001")), "line.tetri", "credit"),
        (line(1, debit=Decimal(10) ** 17), "line.too_large", "debit"),
        (line(1, currency="USD"), "line.currency_half", "amount"),
        (line(1, amount=Decimal(1)), "line.currency_half", "amount"),
        (line(3, currency="USD", amount=Decimal(5), rate=Decimal(2)), "line.gel_only", "currency"),
        (line(2), "line.foreign_only", "currency"),
        (line(2, currency="USD", amount=Decimal(5)), "line.rate_missing", "rate"),
        (
            line(2, currency="JPY", amount=Decimal("5.5"), rate=Decimal("1.81818182")),
            "line.currency_digits",
            "amount",
        ),
        (
            line(2, currency="USD", amount=Decimal(5), rate=Decimal(3)),
            "line.amount_times_rate",
            "rate",
        ),
        (
            line(6, dimensions={"party": UUID(int=9)}),
            "line.dimension_missing",
            "contract",
        ),
    ],
)
def test_each_fault_of_a_line_is_said_at_its_cell(wrong, code, column) -> None:
    found = [(one.code, one.row, one.column) for one in ledger.check((OTHER, wrong), ACCOUNTS)]
    assert (code, 2, column) in found


def test_an_entry_of_one_line_lacks_another_and_does_not_balance() -> None:
    found = {one.code: one for one in ledger.check((OTHER,), ACCOUNTS)}
    assert set(found) == {"entry.lines_missing", "entry.unbalanced"}
    assert found["entry.unbalanced"].args["difference"] == Decimal("-10.00")


@pytest.mark.parametrize(
    ("amount", "rate", "gel"),
    [
        ("0.05", "2.5", "0.13"),
        ("-0.05", "2.5", "-0.13"),
        ("123456789012345.6789", "1.00000001", "123456790246913.57"),
    ],
)
def test_gel_are_rounded_half_away_from_zero(amount: str, rate: str, gel: str) -> None:
    found = ledger.gel_of(Decimal(amount), Decimal(rate))
    assert found == Decimal(gel)
    assert ledger.rate_of(Decimal("275.00"), Decimal("100.00")) == Decimal("2.75000000")
