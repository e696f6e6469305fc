"""Which payment settles which debt, and what RS.ge says of a party beside what was known."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from uuid import UUID

from app.parties.allocation_rules import propose
from app.parties.records import OpenItem, PartyId, VatStatus
from app.parties.status_rules import with_checked

NOW = datetime(2026, 3, 10, 9, tzinfo=UTC)


def item(number: int, balance: str, due: int, currency: str | None = None) -> OpenItem:
    return OpenItem(
        party_id=PartyId(UUID(int=1)), account_id=UUID(int=2), document_id=UUID(int=number),
        currency=currency, entry_id=UUID(int=number), day=date(2026, 3, due),
        due_day=date(2026, 3, due), balance=Decimal(balance),
        amount=None if currency is None else Decimal(balance),
    )  # fmt: skip


def test_the_oldest_debt_is_settled_first_and_what_is_settled_is_left_alone() -> None:
    old, young, none = item(1, "100.00", 1), item(2, "50.00", 2), item(3, "0.00", 1)
    paid, dollars = item(4, "-120.00", 5), item(5, "-10.00", 5, "USD")
    found = propose([young, none, paid, dollars, old])
    assert [one.amount for one in found] == [Decimal("100.00"), Decimal("20.00")]
    assert propose([none]) == ()


def test_the_same_answer_makes_what_was_known_the_word_of_rs_ge() -> None:
    by_hand = VatStatus(from_day=date(2025, 1, 1), is_payer=True)
    (same,) = with_checked((by_hand,), date(2026, 3, 10), is_payer=True, checked_at=NOW)
    assert (same.from_day, same.source, same.checked_at) == (by_hand.from_day, "rs.ge", NOW)


def test_another_answer_holds_from_its_day_and_keeps_what_was_before() -> None:
    by_hand = VatStatus(from_day=date(2025, 1, 1), is_payer=True)
    later = VatStatus(from_day=date(2026, 6, 1), is_payer=True)
    found = with_checked((later, by_hand), date(2026, 3, 10), is_payer=False, checked_at=NOW)
    assert [(one.from_day, one.is_payer) for one in found] == [
        (date(2025, 1, 1), True), (date(2026, 3, 10), False), (date(2026, 6, 1), True),
    ]  # fmt: skip
    (first,) = with_checked((), date(2026, 3, 10), is_payer=False, checked_at=NOW)
    assert not first.is_payer
