"""Opening balances: one entry from a file, balanced, once, before the books begin."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any, cast

import pytest

from app.core.errors import Refused
from app.core.ids import new_id
from app.ledger import service as ledger
from app.ledger.records import OpeningPlan
from app.ledger.service.openings import place_opening_refusal
from tests.kit.world import World
from tests.ledger.builders import (
    Work,
    ask,
    codes,
    entry,
    fingerprint,
    meets,
    places,
    turnovers,
    work,
)
from tests.ledger.test_chart_files import file_of

BALANCES = """\
account,debit,credit,currency,amount,rate,party
1210,1000.00,,,,,
1220,280.00,,USD,100,2.8,
1410,118.00,,,,,P1
3110,,98.00,,,,P2
5150,,1300.00,,,,
0100,55.00,,,,,
"""


@pytest.fixture
def desk(own: World) -> Work:
    return work(own)


def balance(*amounts: str) -> tuple[Decimal, ...]:
    """Opening, debit, credit and closing."""
    return tuple(Decimal(amount) for amount in amounts)


def bring(desk: Work, content: str, commit: bool = True, role: str | None = None) -> Any:
    file = file_of(content, "opening.csv")
    return ledger.bring_opening(desk.books, new_id(), file, role, commit)


def test_opening_balances_are_one_entry_of_the_day_before_the_books(own: World, desk: Work) -> None:
    before = fingerprint(own)
    checked = bring(desk, BALANCES, commit=False)
    assert (checked.state, checked.entries, checked.lines) == ("checked", 1, 6)
    assert fingerprint(own) == before
    done = bring(desk, BALANCES)
    assert (done.state, done.references) == ("posted", ("GL/2025/1",))
    made = ledger.entry(desk.books, "GL/2025/1")
    assert (made["kind"], made["entry_date"], made["text"]) == (
        "opening", "2024-12-31", "Opening balances",
    )  # fmt: skip
    found = turnovers(desk.books, date(2025, 1, 1), date(2025, 12, 31), desk.accounts)
    assert found["1210"] == balance("1000", "0", "0", "1000")
    assert found["3110"] == balance("-98", "0", "0", "-98")
    assert found["0100"] == balance("55", "0", "0", "55")


def test_what_does_not_balance_is_refused_or_goes_to_the_account_of_a_role(desk: Work) -> None:
    crooked = "account,debit,credit\n1210,1000.00,\n3110,,98.00\n0100,55.00,\n"
    with meets(Refused, "import.faults") as caught:
        bring(desk, crooked)
    assert places(caught) == [(2, "debit", "entry.unbalanced")]
    with meets(Refused, "opening.role_unbound"):
        bring(desk, crooked, role="opening.balance")
    ledger.bind_account_role(desk.books, new_id(), "opening.balance", "5150")
    # What balances needs no further line.
    assert bring(desk, BALANCES, commit=False, role="opening.balance").lines == 6
    assert bring(desk, crooked, role="opening.balance").lines == 4
    last = ledger.entry(desk.books, "GL/2025/1")["lines"][-1]
    assert (last["account_id"], last["credit"]) == (str(desk.accounts["5150"]), 902)


def test_opening_balances_are_entered_once_until_they_are_reversed(own: World, desk: Work) -> None:
    bring(desk, BALANCES)
    for commit in (False, True):
        with meets(Refused, "import.faults") as caught:
            bring(desk, BALANCES, commit)
        assert codes(caught) == ["entry.opening_exists"]
    opening = ledger.entry(desk.books, "GL/2025/1")
    with meets(Refused, "entry.faults") as caught:
        ledger.reverse_entry(desk.books, new_id(), opening["id"], date(2025, 1, 1))
    assert codes(caught) == ["entry.opening_day"]
    ledger.reverse_entry(desk.books, new_id(), opening["id"], date(2024, 12, 31))
    found = turnovers(desk.books, date(2024, 12, 31), date(2025, 12, 31), desk.accounts)
    assert {row[-1] for row in found.values()} <= {Decimal(0)}
    assert bring(desk, BALANCES).references == ("GL/2025/3",)


@pytest.mark.guard
def test_a_company_has_one_opening_whoever_enters_it(shared: World) -> None:
    desk = work(shared)
    pair = [
        entry(desk.debit("1210", "5"), desk.credit("5150", "5"), kind="opening", day="2024-12-31")
        for _ in range(2)
    ]
    with meets(Refused, "entry.faults") as caught:
        desk.post(*pair)
    assert codes(caught) == ["entry.opening_exists"]
    desk.post(pair[0])
    with meets(Refused, "entry.faults") as caught:
        desk.post(pair[1])
    assert codes(caught) == ["entry.opening_exists"]


def test_every_fault_of_an_opening_file_is_told_by_its_row(own: World, desk: Work) -> None:
    before = fingerprint(own)
    with meets(Refused, "import.faults") as caught:
        bring(desk, "account,debit,credit,party\n9999,5,,\n1000,x,,\n1410,,5,P9\n")
    assert places(caught) == [
        (2, "account", "line.account_unknown"),
        (3, "debit", "amount.unreadable"),
        (4, "party", "line.party_unknown"),
    ]
    with meets(Refused, "import.faults") as caught:
        bring(desk, "account,debit,credit\n1000,5,\n1410,,5\n")
    assert places(caught) == [(2, "account", "line.account_is_group")]
    assert fingerprint(own) == before


def test_an_opening_waits_for_a_second_person_where_the_rules_ask(own: World, desk: Work) -> None:
    own.operate().execute(
        "insert into books.approval_rules values (%s, '*', 1)", (desk.books.tenant,)
    )
    assert bring(desk, BALANCES).state == "drafts"
    assert ask(own, "select count(*) from books.entries where kind = 'opening'") == [(0,)]


def test_off_balance_lines_come_in_by_an_import_outside_the_balance(desk: Work) -> None:
    done = desk.bring(
        "entry,date,account,debit,credit\n1,2025-03-01,1210,5,\n1,,5150,,5\n1,,0100,700,\n"
        "2,2025-03-02,0100,,300\n2,,0100,10,\n"
    )
    assert done.entries == 2
    found = turnovers(desk.books, date(2025, 1, 1), date(2025, 12, 31), desk.accounts)
    assert found["0100"] == balance("0", "710", "300", "410")


def test_a_refusal_that_names_no_line_of_the_file_is_told_as_it_is() -> None:
    plain = Refused("company.name_taken", "Taken.")
    assert place_opening_refusal(cast("OpeningPlan", None), plain) is plain
