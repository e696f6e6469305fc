"""Books and desks: transactions of one person, in one company or in none."""

from __future__ import annotations

import uuid
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest

from app.core.books import Books, Desk
from app.core.errors import Denied, Refused
from app.core.ids import new_id
from app.store.books import OpenBooks, OpenDesk
from app.store.json_values import dumps
from tests.kit.world import World
from tests.ledger.builders import meets


@pytest.fixture
def desk(own: World) -> OpenDesk:
    return own.desk("accountant")


@pytest.fixture
def books(own: World, desk: OpenDesk) -> OpenBooks:
    return desk.open(own.tenants["kavkasia"], "ka")


def test_books_and_desks_are_what_the_services_ask_for(desk: OpenDesk, books: OpenBooks) -> None:
    as_desk: Desk = desk
    as_books: Books = books
    assert (as_books.language, as_books.tenant) == ("ka", books.tenant)
    assert as_desk.open(books.tenant, "en").language == "en"


def test_the_clock_of_books_is_the_one_they_were_opened_with(
    own: World, desk: OpenDesk, books: OpenBooks
) -> None:
    moment = datetime(2025, 3, 5, tzinfo=UTC)
    still = OpenDesk(desk._door, lambda: moment).open(own.tenants["kavkasia"], "ka")
    assert still.clock() == moment
    assert abs((books.clock() - datetime.now(UTC)).total_seconds()) < 5


def test_the_company_is_chosen_for_one_transaction_only(books: OpenBooks, desk: OpenDesk) -> None:
    with books.read() as tx:
        assert tx.rows("company", tenant=books.tenant)[0].name == "kavkasia"
    with meets(Denied, "permission.missing"), desk.read() as tx:
        tx.rows("company", tenant=books.tenant)


def test_a_reading_transaction_changes_nothing(books: OpenBooks) -> None:
    with pytest.raises(Exception, match="25006"), books.read() as tx:
        tx.call(
            "save_register", tenant=books.tenant, request=new_id(), register="parties",
            rows=[{"code": "X", "name": "X"}],
        )  # fmt: skip


def register(books: OpenBooks, code: str) -> Any:
    with books.write() as tx:
        tx.call(
            "save_register", tenant=books.tenant, request=new_id(), register="parties",
            rows=[{"code": code, "name": code}],
        )  # fmt: skip
        return tx


def register_and_fail(books: OpenBooks) -> None:
    with books.write() as tx:
        tx.call(
            "save_register", tenant=books.tenant, request=new_id(), register="parties",
            rows=[{"code": "P4", "name": "P4"}],
        )  # fmt: skip
        raise RuntimeError


def codes(books: OpenBooks) -> list[str]:
    with books.read() as tx:
        return [row.code for row in tx.rows("register", tenant=books.tenant, register="parties")]


def test_a_writing_transaction_is_kept_when_it_ends_well_and_undone_otherwise(
    books: OpenBooks,
) -> None:
    register(books, "P3")
    with pytest.raises(RuntimeError):
        register_and_fail(books)
    assert codes(books) == ["P1", "P2", "P3"]


def test_a_reader_sees_one_moment_of_the_books(own: World, books: OpenBooks) -> None:
    other = own.books("accountant2", "kavkasia")
    with books.read() as tx:
        before = tx.rows("register", tenant=books.tenant, register="parties")
        register(other, "P5")
        assert tx.rows("register", tenant=books.tenant, register="parties") == before
    assert "P5" in codes(books)


def test_an_unknown_register_is_refused(books: OpenBooks) -> None:
    with meets(Refused, "register.unknown"), books.read() as tx:
        tx.rows("register", tenant=books.tenant, register="accounts")


@pytest.mark.parametrize("name", ["drop table", "Company", "company;", "1x", ""])
def test_only_a_plain_name_is_asked_of_the_server(books: OpenBooks, name: str) -> None:
    with pytest.raises(AssertionError), books.read() as tx:
        tx.rows(name)
    with pytest.raises(AssertionError), books.read() as tx:
        tx.rows("company", **{f"tenant {name}": books.tenant})


def test_money_never_travels_as_float(books: OpenBooks) -> None:
    with pytest.raises(AssertionError, match="float"), books.read() as tx:
        tx.call("company", tenant=1.5)
    with pytest.raises(TypeError, match="float"), books.write() as tx:
        tx.call("save_rates", tenant=books.tenant, request=new_id(), rates=[{"rate": 2.7}])


def test_the_first_value_of_no_row_is_nothing(books: OpenBooks) -> None:
    with books.read() as tx:
        assert tx.call("rate_on", tenant=books.tenant, currency="USD", day=date(2025, 3, 5)) is None
        assert tx.rows("rate_on", tenant=books.tenant, currency="USD", day=date(2025, 3, 5)) == []


def test_a_rate_holds_from_its_day_on(books: OpenBooks) -> None:
    rates = [
        {"currency": "USD", "day": date(2025, 3, 1), "rate": Decimal("2.7"), "source": "NBG"},
        {"currency": "USD", "day": date(2025, 3, 4), "rate": Decimal("2.8"), "source": "NBG"},
    ]
    request = new_id()
    with books.write() as tx:
        assert tx.call("save_rates", tenant=books.tenant, request=request, rates=rates) == {
            "rates": 2
        }
        tx.call("save_rates", tenant=books.tenant, request=request, rates=rates)
    with books.read() as tx:
        for day, rate in ((date(2025, 3, 3), "2.7"), (date(2025, 3, 9), "2.8")):
            (row,) = tx.rows("rate_on", tenant=books.tenant, currency="USD", day=day)
            assert row.rate == Decimal(rate)


def test_an_account_role_is_bound_to_another_account(own: World, books: OpenBooks) -> None:
    request = new_id()
    given = {"tenant": books.tenant, "request": request, "role": "bank.gel"}
    with books.write() as tx:
        first = tx.call("bind_account_role", **given, code="1220")
        assert tx.call("bind_account_role", **given, code="1220") == first
    with books.read() as tx:
        bound = {row.role: row.code for row in tx.rows("account_roles", tenant=books.tenant)}
    assert bound["bank.gel"] == "1220"
    for wrong in ("1000", "9999"):
        with meets(Refused, "account_role.no_account"), books.write() as tx:
            tx.call("bind_account_role", **{**given, "request": new_id()}, code=wrong)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (None, "null"),
        (True, "true"),
        (7, "7"),
        ("ლარი", '"ლარი"'),
        (Decimal("1180.00"), '"1180.00"'),
        (Decimal("1E+3"), '"1000"'),
        (date(2025, 3, 5), '"2025-03-05"'),
        (datetime(2025, 3, 5, 1, tzinfo=UTC), '"2025-03-05T01:00:00+00:00"'),
        (uuid.UUID(int=1), '"00000000-0000-0000-0000-000000000001"'),
        ({"a": (1, [2])}, '{"a": [1, [2]]}'),
        (frozenset({1}), "[1]"),
    ],
)
def test_values_travel_as_text_with_their_digits(value: object, text: str) -> None:
    assert dumps(value) == text


@pytest.mark.parametrize("value", [1.5, float("nan"), object(), b"x", [1.5], {"a": 1.5}])
def test_what_has_no_form_is_refused_before_it_leaves(value: object) -> None:
    with pytest.raises(TypeError):
        dumps(value)
