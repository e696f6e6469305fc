"""The demo's wages in the books: runs, payments by a second person, returns, and nothing apart."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from app.core.dates import calendar_year, month
from app.payroll import service as payroll
from tests.training.conftest import Place

YEAR = calendar_year(2025)

pytestmark = [pytest.mark.slow, pytest.mark.timeout(240)]


def test_twelve_runs_are_posted_and_paid(demo: Place) -> None:
    books = demo.books()
    runs = payroll.runs(books, YEAR)
    assert [one.month.month for one in runs] == list(range(1, 13))
    assert {one.state for one in runs} == {"posted"}
    assert payroll.unpaid(books, YEAR) == ()
    with demo.world.operate() as connection:
        approved = connection.execute(
            "select count(*) from books.entries where kind = 'payroll_payment' "
            "and not is_self_approved and series = 'PP'"
        ).fetchone()
    assert approved == (12,), "so much money goes out: the owner was asked"


def test_returns_payments_and_ledger_agree_every_month(demo: Place) -> None:
    books = demo.books()
    for one in YEAR.months():
        found = payroll.withholding_return(books, one)
        bridge = payroll.bridge(books, one)
        for check in payroll.agreements(bridge, found):
            # Pension is paid on the day of the wages: its account has no other movement.
            assert check.expected == check.found, (one, check)
        (kept,) = payroll.returns(books, one)
        assert kept.income_tax == found.total.income_tax.amount
        assert kept.state == ("prepared" if one.first.month == 12 else "filed")
    due = payroll.due(books, date(2026, 1, 5))
    assert (due.to_file, due.is_prepared, due.owed_people) == (date(2025, 12, 1), True, 0)
    assert (due.not_told, due.last_run) == (0, date(2025, 12, 1))


def test_the_file_for_the_portal_and_the_bank_can_be_written(demo: Place) -> None:
    books = demo.books()
    found = payroll.withholding_return(books, month(2025, 11))
    assert payroll.portal_faults(found, payroll.employees(books)) == ()
    assert payroll.return_file(books, found).count(b"<Row>") == 10, "nine people and the heads"


def test_nothing_of_a_person_is_in_the_ledger(demo: Place) -> None:
    books = demo.books()
    people = payroll.employees(books)
    assert len(people) == 10
    with demo.world.operate() as connection:
        text = str(
            connection.execute(
                "select string_agg(e.text, ' ') from books.entries as e "
                "where e.kind like 'payroll%'"
            ).fetchone()
        )
    for one in people:
        assert one.last_name not in text
        assert one.code not in text
    lines = payroll.lines(books, month(2025, 8))
    assert sum((line.sums.gross for line in lines), Decimal(0)) > 20_000
