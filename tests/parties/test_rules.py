"""What must hold of a party, and when two are one: examples and properties, without books."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.iban import iban_written, is_iban
from app.parties import rules
from app.parties.records import (
    BankAccount,
    Likeness,
    Party,
    PartyBalance,
    PartyId,
    PartyKind,
    VatStatus,
)
from tests.kit.worked_examples import example

IBAN = "GE29NB0000000101904917"


def codes(party: Party) -> list[str]:
    return [problem.code for problem in rules.check(party)]


def test_identification_codes_of_the_worked_example() -> None:
    inputs, _ = example("ID-04")
    organisation, person = PartyKind.ORGANISATION, PartyKind.PERSON
    right = {
        value: [
            kind for kind in (organisation, person) if rules.id_code_problem(kind, value) is None
        ]
        for value in map(str, inputs["values"])
    }
    assert right == {
        "206322102": [organisation], "12345678910": [person], "20632210": [], "2063221O2": [],
    }  # fmt: skip


@pytest.mark.parametrize(
    ("iban", "is_right"),
    [
        (IBAN, True),
        ("DE89370400440532013000", True),
        ("GB82WEST12345698765432", True),
        ("GE29NB0000000101904918", False),
        ("GE29NB000000010190491", False),
        ("GE29NB00000001019049170", False),
        ("GE2ANB0000000101904917", False),
        ("", False),
    ],
)
def test_an_iban_is_right_by_its_form_and_check_digits(iban: str, is_right: bool) -> None:
    assert is_iban(iban) is is_right


@given(place=st.integers(2, 21), digit=st.sampled_from("0123456789"))
def test_one_wrong_sign_is_always_seen(place: int, digit: str) -> None:
    wrong = IBAN[:place] + digit + IBAN[place + 1 :]
    assert is_iban(wrong) is (wrong == IBAN)


@given(place=st.integers(6, 20))
def test_two_neighbours_changed_are_always_seen(place: int) -> None:
    wrong = IBAN[:place] + IBAN[place + 1] + IBAN[place] + IBAN[place + 2 :]
    assert is_iban(wrong) is (wrong == IBAN)


def test_an_iban_is_written_without_blanks_in_capitals() -> None:
    assert iban_written("ge29 nb00 0000 0101 9049 17 ") == IBAN


def test_abroad_a_bank_account_may_be_a_plain_number() -> None:
    number = BankAccount(iban="123456789")
    assert rules.account_problem(PartyKind.FOREIGN, number) is None
    assert rules.account_problem(PartyKind.ORGANISATION, number) is not None
    wrong = BankAccount(iban="DE89370400440532013001")
    assert rules.account_problem(PartyKind.FOREIGN, wrong) is not None


def test_every_fault_is_told_at_once() -> None:
    wrong = Party(
        code=" ", name="მთა", id_code="", country="Georgia", email="x", phone="ring me",
        terms_days=5000, address="x" * 501,
        accounts=(BankAccount(iban=IBAN), BankAccount(iban=IBAN)),
        vat_statuses=(VatStatus(from_day=date(2025, 1, 1), is_payer=True),) * 2,
    )  # fmt: skip
    assert codes(wrong) == [
        "party.code_malformed", "party.country_malformed", "party.email_malformed",
        "party.phone_malformed", "party.terms_malformed", "party.text_malformed",
        "party.iban_double", "party.vat_day_double",
    ]  # fmt: skip
    assert codes(Party(code="", name="", id_code="404777888")) == ["party.name_missing"]
    assert codes(Party(code="T", name="T", country="TR")) == ["party.kind_of_country"]
    assert codes(Party(code="T", name="T", kind=PartyKind.FOREIGN, country="TR")) == []


@pytest.mark.parametrize(
    ("one", "other", "are_like"),
    [
        ("შპს „კავკასია“", "კავკასია შპს", True),
        ("შპს კავკასია", "LLC Kavkasia", True),
        ("შპს კავკასია", "ООО Кавкасия", True),
        ("შპს მზიური სახლი", "შპს მზიური სახლიი", True),
        ("შპს მზიური სახლი", "შპს მზიური ბაღი", False),
        ("ბლოკი 12 მთაწმინდა", "ბლოკი 13 მთაწმინდა", False),
        ("შპს ია", "შპს მა", False),
        ("", "", False),
    ],
)
def test_names_are_like_in_any_spelling(one: str, other: str, are_like: bool) -> None:
    assert rules.is_like(rules.name_key(one), rules.name_key(other)) is are_like


def test_doubles_are_found_by_code_account_and_name_the_surest_first() -> None:
    mta = Party(
        code="A", name="შპს მთაწმინდა", id_code="404777888", accounts=(BankAccount(iban=IBAN),)
    )
    same_name = Party(code="B", name="Mtatsminda LLC")
    same_iban = Party(code="C", name="სხვა", id_code="404777111", accounts=mta.accounts)
    same_code = Party(code="D", name="ფილიალი", id_code="404777888")
    another = replace(mta, code="E", id_code="404777222", accounts=())
    found = rules.doubles(mta, (mta, same_name, same_iban, same_code, another))
    assert [(double.party.code, double.why) for double in found] == [
        ("D", Likeness.ID_CODE), ("C", Likeness.IBAN), ("B", Likeness.NAME),
    ]  # fmt: skip


def test_pairs_that_may_be_one_are_told_once_however_many_there_are() -> None:
    mta = Party(code="A", name="შპს მთაწმინდა", id_code="404777888")
    again = Party(code="B", name="ფილიალი", id_code="404777888")
    like = Party(code="C", name="Mtatsminda LLC")
    alone = Party(code="D", name="ვაზი")
    found = rules.pairs((mta, again, like, alone))
    assert [(one.code, double.party.code, double.why) for one, double in found] == [
        ("A", "B", Likeness.ID_CODE), ("A", "C", Likeness.NAME),
    ]  # fmt: skip
    assert rules.pairs(()) == ()


def aged(party: int, account: int, **ages: str) -> PartyBalance:
    given = {"not_due": "0", "to_30": "0", "to_60": "0", "to_90": "0", "over_90": "0", **ages}
    amounts = {name: Decimal(amount) for name, amount in given.items()}
    return PartyBalance(
        party_id=PartyId(UUID(int=party)),
        account_id=UUID(int=account),
        currency=None,
        balance=sum(amounts.values(), Decimal(0)),
        amount=None,
        first_due=date(2026, 1, 1),
        **amounts,
    )


def test_overdue_is_what_is_past_its_day_to_us_and_by_us_each_for_itself() -> None:
    found = rules.overdue(
        [
            aged(1, 1410, not_due="500.00", to_30="100.00"),
            aged(1, 3110, over_90="-40.00"),
            aged(2, 3110, to_60="-60.00", to_30="10.00"),
            aged(3, 1410, not_due="70.00"),
        ]
    )
    assert (found.receivable, found.debtors) == (Decimal("100.00"), 1)
    assert (found.payable, found.creditors) == (Decimal("90.00"), 2)
