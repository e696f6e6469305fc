"""Each documented code of a waybill is earned by what the documentation says and no more."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from app.core.dates import in_tbilisi
from app.integrations.practice import PracticeOptions, waybill_rules
from app.integrations.practice.state import KeptWaybill, State

NOW = datetime(2026, 11, 3, 8, 0, tzinfo=UTC)
SELLER = "400000001"
HEAD = {
    "TYPE": "2",
    "BUYER_TIN": "405111222",
    "START_ADDRESS": "Tbilisi",
    "END_ADDRESS": "Kutaisi",
    "TRANS_ID": "1",
    "DRIVER_TIN": "01001000001",
    "CAR_NUMBER": "AA123BB",
    "FULL_AMOUNT": "118",
}
GOODS = {"W_NAME": "Paper", "UNIT_ID": "1", "QUANTITY": "2", "PRICE": "5", "AMOUNT": "10"}


def _at(days: float) -> str:
    return (in_tbilisi(NOW) + timedelta(days=days)).strftime("%Y-%m-%dT%H:%M:%S")


@pytest.fixture(scope="module")
def state() -> State:
    made = State(PracticeOptions(), lambda: NOW)
    for number, (status, kind) in enumerate([(1, "4"), (2, "4"), (1, "2")], start=1):
        made.waybills[number] = KeptWaybill(
            id=number,
            seller=made.people[SELLER],
            cells={"TYPE": kind},
            goods=[],
            status=status,
            created_at=NOW,
            changed_at=NOW,
        )
    return made


@pytest.mark.parametrize(
    "cells",
    [
        {},
        {"TYPE": "1", "BUYER_TIN": SELLER},
        {"TYPE": "1", "BUYER_TIN": ""},
        {"TYPE": "3", "END_ADDRESS": "Tbilisi", "CAR_NUMBER": "", "DRIVER_TIN": ""},
        {"TYPE": "4", "BUYER_TIN": "", "END_ADDRESS": ""},
        {"TYPE": "6", "PAR_ID": "1"},
        {"CHEK_BUYER_TIN": "0", "BUYER_TIN": "DE1", "BUYER_NAME": "GmbH"},
        {"CHEK_DRIVER_TIN": "0", "DRIVER_TIN": "P1", "DRIVER_NAME": "Hans"},
        {"TRANS_ID": "3", "DRIVER_TIN": "", "CAR_NUMBER": ""},
        {"TRANS_ID": "4", "TRANS_TXT": "cart"},
        {"CAR_NUMBER": "ABC123"},
        {"BEGIN_DATE": _at(2.9)},
        {"BEGIN_DATE": _at(-2), "DELIVERY_DATE": _at(-1)},
        {"BEGIN_DATE": "no moment"},
    ],
)
def test_a_waybill_that_is_right_earns_no_code(state: State, cells: dict[str, str]) -> None:
    assert list(waybill_rules.head_codes(state, SELLER, HEAD | cells)) == []


@pytest.mark.parametrize(
    ("code", "cells"),
    [
        (-1001, {"TYPE": "9"}),
        (-1002, {"TRANS_ID": "7"}),
        (-1019, {"STATUS": "5"}),
        (-1035, {"TYPE": "1"}),
        (-1003, {"CHEK_BUYER_TIN": "0"}),
        (-1004, {"BUYER_TIN": ""}),
        (-1039, {"BUYER_TIN": SELLER}),
        (-1005, {"BUYER_TIN": "999999999"}),
        (-1007, {"START_ADDRESS": ""}),
        (-1008, {"START_ADDRESS": "ქ" * 201}),
        (-1009, {"END_ADDRESS": ""}),
        (-1010, {"END_ADDRESS": "ქ" * 201}),
        (-1036, {"TYPE": "3"}),
        (-1037, {"TRANS_ID": "4"}),
        (-1012, {"DRIVER_TIN": ""}),
        (-1013, {"CHEK_DRIVER_TIN": "0"}),
        (-1014, {"DRIVER_TIN": "123"}),
        (-1040, {"CAR_NUMBER": ""}),
        (-1026, {"CAR_NUMBER": "A1"}),
        (-1023, {"TYPE": "6", "PAR_ID": "77"}),
        (-1024, {"TYPE": "6", "PAR_ID": "2"}),
        (-1025, {"TYPE": "6", "PAR_ID": "3"}),
        (-1038, {"BEGIN_DATE": _at(3.1)}),
        (-1017, {"DELIVERY_DATE": _at(0.1)}),
        (-1018, {"BEGIN_DATE": _at(-1), "DELIVERY_DATE": _at(-2)}),
        (-1043, {"FULL_AMOUNT": "1000000000.01"}),
        (-2, {"FULL_AMOUNT": "many"}),
    ],
)
def test_each_fault_of_the_head_earns_its_code(
    state: State, code: int, cells: dict[str, str]
) -> None:
    assert list(waybill_rules.head_codes(state, SELLER, HEAD | cells)) == [code]


def test_nothing_is_sent_to_a_company_that_is_liquidated(state: State) -> None:
    (gone,) = [tin for tin, one in state.people.items() if one.is_liquidated]
    assert list(waybill_rules.head_codes(state, SELLER, HEAD | {"BUYER_TIN": gone})) == [-1006]


@pytest.mark.parametrize(
    ("code", "cells"),
    [
        (0, {}),
        (0, {"UNIT_ID": "99", "UNIT_TXT": "sack"}),
        (-2, {"PRICE": "cheap"}),
        (-4001, {"W_NAME": ""}),
        (-2001, {"W_NAME": "ქ" * 301}),
        (-2002, {"VAT_TYPE": "3"}),
        (-2003, {"UNIT_ID": "kg"}),
        (-2003, {"UNIT_ID": "987654"}),
        (-2004, {"UNIT_ID": "99"}),
        (-2005, {"QUANTITY": "0"}),
        (-2007, {"PRICE": "-1"}),
        (-2008, {"A_ID": "3"}),
    ],
)
def test_each_fault_of_goods_earns_its_code(state: State, code: int, cells: dict[str, str]) -> None:
    assert waybill_rules.goods_code(GOODS | cells, state.words["units"]) == code


@pytest.mark.parametrize(
    ("status", "code"), [(1, None), (2, None), (8, -1027), (-1, -1028), (-2, -1029)]
)
def test_what_stands_in_the_way_of_editing(state: State, status: int, code: int | None) -> None:
    kept = state.waybills[1]
    kept.status = status
    assert waybill_rules.state_code(kept) == code
    kept.invoice_id = 5
    assert waybill_rules.state_code(kept) == -1042
    kept.invoice_id, kept.status = 0, 1
