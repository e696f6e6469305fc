"""Which account of an entry corresponds with which, where its lines say so."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

import pytest

from app.core.dates import Period
from app.core.texts import Texts
from app.ledger.records import (
    KINDS,
    STATES,
    Account,
    AccountId,
    AccountType,
    Company,
    Note,
    NoteLine,
    kind_name,
    state_name,
)
from app.ledger.reports import Frame, accounting_note, correspondences


def line(debit: str = "0", credit: str = "0", account: int = 1, **more: Any) -> NoteLine:
    given: dict[str, Any] = {
        "account_id": AccountId(UUID(int=account)), "currency": None, "amount": None, "rate": None,
        "party": "", "text": "", "debit": Decimal(debit), "credit": Decimal(credit), **more,
    }  # fmt: skip
    return NoteLine(**given)


def amounts(*lines: NoteLine) -> list[tuple[str, str, str]] | None:
    found = correspondences(lines)
    if found is None:
        return None
    return [
        (
            str(lines.index(pair.debit)) if pair.debit else "",
            str(lines.index(pair.credit)) if pair.credit else "",
            str(pair.amount),
        )
        for pair in found
    ]


def test_one_against_several_corresponds_with_each() -> None:
    sale = (line(debit="118"), line(credit="100", account=2), line(credit="18", account=3))
    assert amounts(*sale) == [("0", "1", "100"), ("0", "2", "18")]
    wages = (line(debit="80"), line(debit="20", account=2), line(credit="100", account=3))
    assert amounts(*wages) == [("0", "2", "80"), ("1", "2", "20")]


def test_pairs_that_follow_one_another_are_kept_apart() -> None:
    lines = (
        line(debit="5"), line(credit="5", account=2), line(credit="7", account=3),
        line(debit="7", account=4),
    )  # fmt: skip
    assert amounts(*lines) == [("0", "1", "5"), ("3", "2", "7")]


def test_several_against_several_say_nothing() -> None:
    lines = (
        line(debit="5"), line(debit="6", account=2), line(credit="4", account=3),
        line(credit="7", account=4),
    )  # fmt: skip
    assert amounts(*lines) is None


def test_what_does_not_balance_has_no_correspondence() -> None:
    assert amounts(line(debit="5")) is None
    assert amounts(line(debit="5"), line(credit="4", account=2)) is None
    assert amounts() == []


def test_a_storno_corresponds_as_what_it_takes_back() -> None:
    lines = (line(debit="-118"), line(credit="-100", account=2), line(credit="-18", account=3))
    assert amounts(*lines) == [("0", "1", "-100"), ("0", "2", "-18")]
    mixed = (line(debit="5"), line(debit="-3", account=2), line(credit="2", account=3))
    assert amounts(*mixed) is None


def test_dollars_against_several_are_split_to_the_last_cent() -> None:
    accounts = [
        Account(
            id=AccountId(UUID(int=at)), code=f"{at}000", names={"ka": "ა"}, type=AccountType.ASSET,
            normal_side="debit", parent_id=None, is_postable=True, is_active=True, version=1,
        )
        for at in (1, 2, 3)
    ]  # fmt: skip
    note = Note(
        reference="GL/2025/1", state="posted", kind="manual", entry_date=date(2025, 1, 5),
        text="", source_document="", prepared_by="", approved_by="",
        lines=(
            line(debit="270.00", currency="USD", amount=Decimal("100.01"), rate=Decimal("2.7")),
            line(credit="90.00", account=2), line(credit="180.00", account=3),
        ),
    )  # fmt: skip
    day = Period(date(2025, 1, 5), date(2025, 1, 5))
    company = Company(name="შპს", id_code="", starts_on=date(2025, 1, 1))
    sheet = accounting_note(Frame(company=company, period=day, language="ka"), accounts, note)
    assert [row.cells["foreign"] for row in sheet.rows] == [Decimal("33.34"), Decimal("66.67")]
    assert {row.cells["currency"] for row in sheet.rows} == {"USD"}


@pytest.mark.parametrize("language", ["ka", "en", "ru"])
def test_every_kind_and_state_has_a_name_of_its_own(language: str) -> None:
    texts = Texts(language)
    kinds = [kind_name(kind, texts) for kind in KINDS]
    states = [state_name(state, texts) for state in STATES]
    assert len(set(kinds)) == len(KINDS)
    assert len(set(states)) == len(STATES)
    assert kind_name("of_their_own", texts) == "of_their_own"
