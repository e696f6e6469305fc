"""A year closed by entries: income and expense to zero, the result to where it belongs."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from app.core.errors import Denied, NotFound, Refused
from app.core.ids import new_id
from app.core.names import role_title
from app.ledger import service as ledger
from app.ledger.records import EntryId, YearClosed
from tests.kit.world import World
from tests.ledger.builders import (
    Work,
    ask,
    codes,
    entry,
    fingerprint,
    found,
    meets,
    turnovers,
    work,
)

LAST = date(2025, 12, 31)
NEXT = date(2026, 1, 1)


@pytest.fixture
def chief(own: World) -> Work:
    return work(own, "chief")


def close(given: Work, year: int = 2025) -> YearClosed:
    return ledger.close_year(given.books, new_id(), year).value


def spend(given: Work, amount: str, day: date | str = LAST) -> None:
    given.post(entry(given.debit("7425", amount), given.credit("3110", amount), day=day))


def balances(given: Work, day: date = NEXT) -> dict[str, Decimal]:
    """Code -> balance at the end of a day, debit positive, of accounts that hold something."""
    shown = turnovers(given.books, date(2025, 1, 1), day, given.accounts)
    return {code: row[3] for code, row in shown.items() if row[3]}


def posted(given: Work, reference: str) -> list[tuple[str, Decimal, Decimal]]:
    names = {str(value): code for code, value in given.accounts.items()}
    lines = ledger.entry(given.books, reference)["lines"]
    return [
        (names[line["account_id"]], Decimal(str(line["debit"])), Decimal(str(line["credit"])))
        for line in lines
    ]


def test_a_profit_goes_to_retained_earnings(chief: Work) -> None:
    chief.post(chief.sale("1000.00"))
    spend(chief, "300.00")
    done = close(chief)
    assert (done.state, done.result, len(done.references)) == ("posted", Decimal(700), 2)
    assert posted(chief, done.references[0]) == [
        ("6110", Decimal(1000), 0), ("7425", 0, Decimal(300)),
        ("5330", 0, Decimal(1000)), ("5330", Decimal(300), 0),
    ]  # fmt: skip
    assert posted(chief, done.references[1]) == [
        ("5330", Decimal(700), 0), ("5310", 0, Decimal(700)),
    ]  # fmt: skip
    assert balances(chief, LAST) == {
        "1410": Decimal(1000), "3110": Decimal(-300), "5330": Decimal(-700),
    }  # fmt: skip
    assert balances(chief) == {
        "1410": Decimal(1000), "3110": Decimal(-300), "5310": Decimal(-700),
    }  # fmt: skip
    (year, _) = ledger.years(chief.books)
    assert year.is_closed
    assert (year.result, year.open_result) == (Decimal(700), Decimal(0))


def test_a_loss_goes_to_the_loss(chief: Work) -> None:
    spend(chief, "40.00")
    assert close(chief).result == Decimal(-40)
    assert balances(chief) == {"3110": Decimal(-40), "5320": Decimal(40)}


def test_what_was_posted_after_the_closing_is_closed_again_and_nothing_else(chief: Work) -> None:
    chief.post(chief.sale("100.00"))
    close(chief)
    with meets(Refused, "year.closed_already"):
        close(chief)
    spend(chief, "30.00")
    assert not ledger.year_by_label(chief.books, 2025).is_closed
    again = close(chief)
    assert again.result == Decimal(-30)
    assert posted(chief, again.references[1]) == [
        ("5330", 0, Decimal(30)), ("5310", Decimal(30), 0),
    ]  # fmt: skip
    assert balances(chief)["5310"] == Decimal(-70)
    # Late expenses that turn the year into a loss leave nothing on retained earnings.
    spend(chief, "90.00")
    close(chief)
    shown = balances(chief)
    assert (shown["5320"], shown.get("5310"), shown.get("5330")) == (Decimal(20), None, None)
    year = ledger.year_by_label(chief.books, 2025)
    assert (year.is_closed, len(year.closings), year.result) == (True, 3, Decimal(-20))


def test_a_closing_is_reversed_on_its_own_day_and_done_anew(own: World, chief: Work) -> None:
    chief.post(chief.sale("100.00"))
    first = close(chief)
    for reference in first.references:
        shown = ledger.entry(chief.books, reference)
        day = date.fromisoformat(shown["entry_date"])
        with meets(Refused, "entry.faults") as caught:
            ledger.reverse_entry(chief.books, new_id(), EntryId(shown["id"]), date(2026, 2, 3))
        assert codes(caught) == ["year.reversal_day"]
        ledger.reverse_entry(chief.books, new_id(), EntryId(shown["id"]), day)
    assert balances(chief) == {"1410": Decimal(100), "6110": Decimal(-100)}
    assert not ledger.year_by_label(chief.books, 2025).closings
    assert close(chief).result == Decimal(100)
    assert balances(chief) == {"1410": Decimal(100), "5310": Decimal(-100)}


def test_only_a_closing_reversed_leaves_the_result_moved_until_it_is_closed_again(
    chief: Work,
) -> None:
    chief.post(chief.sale("100.00"))
    shown = ledger.entry(chief.books, close(chief).references[0])
    ledger.reverse_entry(chief.books, new_id(), EntryId(shown["id"]), LAST)
    spend(chief, "10.00")
    close(chief)
    assert balances(chief) == {
        "1410": Decimal(100), "3110": Decimal(-10), "5310": Decimal(-90),
    }  # fmt: skip


def test_a_result_brought_in_by_opening_balances_is_moved_on_too(chief: Work) -> None:
    chief.post(
        entry(
            chief.debit("1210", "50.00"), chief.credit("5330", "50.00"),
            day="2024-12-31", kind="opening",
        )
    )  # fmt: skip
    chief.post(chief.sale("100.00"))
    close(chief)
    assert balances(chief)["5310"] == Decimal(-150)


def test_the_next_year_starts_from_nothing(chief: Work) -> None:
    chief.post(chief.sale("100.00"))
    chief.post(chief.sale("7.00", day="2026-03-05"))
    with meets(Refused, "year.not_over"):
        close(chief, 2026)
    close(chief)
    assert balances(chief, date(2026, 12, 31))["6110"] == Decimal(-7)


def test_years_are_closed_in_order(own: World) -> None:
    company = found(own, starts_on="2023-07-01")
    for day in ("2023-08-01", "2024-08-01"):
        company.post(company.sale("5.00", day=day))
    with meets(Refused, "year.earlier_open") as caught:
        close(company, 2024)
    assert caught.value.args_["earlier"] == 2023
    assert close(company, 2023).result == Decimal(5)
    assert close(company, 2024).result == Decimal(5)


def test_drafts_keep_a_year_open_and_are_named(chief: Work) -> None:
    chief.post(chief.sale())
    chief.draft(chief.sale(day="2025-06-01"))
    (waiting,) = ledger.drafts(chief.books)
    with meets(Refused, "year.has_drafts") as caught:
        close(chief)
    assert caught.value.args_ == {"year": 2025, "count": 1, "entries": waiting.reference}


def test_a_year_without_income_or_expense_or_of_nobody_is_refused(chief: Work) -> None:
    with meets(Refused, "year.nothing_to_close"):
        close(chief)
    with meets(NotFound, "year.not_found"):
        close(chief, 1999)
    with meets(NotFound, "year.not_found"):
        ledger.year_by_label(chief.books, 1999)


@pytest.mark.parametrize("role", ["result.current", "result.retained", "result.loss"])
def test_a_role_without_account_is_named(own: World, chief: Work, role: str) -> None:
    chief.post(chief.sale())
    own.operate().execute("delete from books.account_roles where role = %s", (role,))
    with meets(Refused, "account_role.unbound") as caught:
        close(chief)
    assert caught.value.args_ == {"role": (role_title(role),)}


def test_a_company_may_keep_profit_and_loss_on_one_account(chief: Work) -> None:
    with chief.books.write() as tx:
        tx.call(
            "bind_account_role", tenant=chief.books.tenant, request=new_id(),
            role="result.loss", code="5310",
        )  # fmt: skip
    chief.post(chief.sale("100.00"))
    close(chief)
    spend(chief, "250.00")
    close(chief)
    assert balances(chief)["5310"] == Decimal(150)


def test_an_account_is_closed_by_the_dimensions_it_requires(own: World, chief: Work) -> None:
    with chief.books.write() as tx:
        tx.call(
            "save_register", tenant=chief.books.tenant, request=new_id(),
            register="cost_centres", rows=[{"code": c, "name": c} for c in ("C1", "C2")],
        )  # fmt: skip
    own.operate().execute(
        "update books.accounts set required_dimensions = '{cost_centre}' where code = '7425'"
    )
    centres = ledger.register(chief.books, "cost_centres")
    for code, amount in (("C1", "10.00"), ("C2", "20.00"), ("C1", "5.00")):
        line = chief.debit("7425", amount, dimensions={"cost_centre": centres[code]})
        chief.post(entry(line, chief.credit("3110", amount)))
    reference = close(chief).references[0]
    closed = [
        (line["cost_centre_id"], line["credit"])
        for line in ledger.entry(chief.books, reference)["lines"]
        if line.get("cost_centre_id")
    ]
    assert sorted(closed) == sorted([(str(centres["C1"]), 15), (str(centres["C2"]), 20)])
    assert balances(chief) == {"3110": Decimal(-35), "5320": Decimal(35)}


def test_a_closed_month_stops_the_closing_of_its_year(chief: Work) -> None:
    chief.post(chief.sale())
    chief.close(day=LAST)
    with meets(Refused, "entry.faults") as caught:
        close(chief)
    assert codes(caught) == ["period.closed"]


def test_a_closing_over_the_limit_waits_for_a_second_person(own: World, chief: Work) -> None:
    own.operate().execute(
        "insert into books.approval_rules values (%s, 'year_close', 50)", (chief.books.tenant,)
    )
    chief.post(chief.sale("100.00"))
    assert close(chief).state == "submitted"
    with meets(Refused, "year.has_drafts"):
        close(chief)
    second = work(own, "chief2")
    waiting = ledger.drafts(second.books)
    assert {d.kind for d in waiting} == {"year_close", "year_open"}
    for draft in waiting:
        ledger.decide_draft(second.books, new_id(), draft, approve=True)
    assert ledger.post_drafts(second.books, new_id(), [d.id for d in waiting]).value.is_posted
    assert balances(chief) == {"1410": Decimal(100), "5310": Decimal(-100)}


def test_only_who_closes_months_closes_years(own: World, chief: Work) -> None:
    chief.post(chief.sale())
    before = fingerprint(own)
    with meets(Denied, "permission.missing"):
        close(work(own))
    assert fingerprint(own) == before


def test_the_same_closing_asked_again_is_done_once(own: World, chief: Work) -> None:
    chief.post(chief.sale())
    given = {"request": new_id(), "id": new_id(), "opening_id": new_id(), "year": 2025}

    def once() -> object:
        with chief.books.write() as tx:
            return tx.call("close_year", tenant=chief.books.tenant, **given)

    first, before = once(), fingerprint(own)
    assert once() == first
    assert fingerprint(own) == before
    assert ask(own, "select count(*) from books.entries where kind = 'year_close'") == [(1,)]
