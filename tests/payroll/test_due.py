"""What waits in payroll, counted by the database as the rules say it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from app.core.ids import new_id
from app.payroll import service as payroll
from app.payroll.records import IncomeKind, Terms
from app.payroll.register_rules import Told
from app.security import service as security
from tests.kit.world import World
from tests.payroll.firm import APRIL, MARCH, Firm, firm
from tests.payroll.staff import terms

TODAY = date(2026, 4, 10)
SOON = timedelta(days=7)


@pytest.fixture
def company(own: World) -> Iterator[Firm]:
    with firm(own) as made:
        yield made


def spell(first: date, last: date | None = None, **more: Any) -> Terms:
    return replace(terms(from_day=first, to_day=last, **more), id=new_id())


def test_starts_and_ends_are_counted_as_the_rules_have_them(company: Firm) -> None:
    day = date(2026, 4, 1)
    told: dict[str, Any] = {"start_registered_on": day - timedelta(days=1)}
    people = {
        "told": (spell(day, **told),),
        "missed": (spell(day, start_registered_on=None),),
        "soon": (spell(date(2026, 4, 15), start_registered_on=None),),
        "far": (spell(date(2026, 6, 1), start_registered_on=None),),
        "left": (spell(date(2026, 1, 1), date(2026, 4, 9), **told),),
        "leaves today": (spell(date(2026, 1, 1), TODAY, **told),),
        "goes on": (
            spell(date(2026, 1, 1), date(2026, 3, 31), **told),
            spell(day, start_registered_on=None),
        ),
        "again": (
            spell(date(2026, 1, 1), date(2026, 2, 28), end_registered_on=day, **told),
            spell(day, start_registered_on=None),
        ),
        "service": (spell(day, kind=IncomeKind.SERVICE, start_registered_on=None),),
    }
    for place, held in enumerate(people.values(), start=1):
        company.hire(f"W{place}", terms=held)
    found = payroll.due(company.books, TODAY)
    entries = [
        one
        for person in payroll.employees(company.books)
        for one in payroll.register_entries(person.terms, TODAY)
    ]
    missed = [one for one in entries if one.state is Told.MISSED]
    soon = [one for one in entries if one.state is Told.DUE and one.day <= TODAY + SOON]
    assert (found.not_told, found.told_soon) == (len(missed), len(soon)) == (3, 2)
    assert found.last_run is None


def test_what_is_owed_and_to_be_filed_follows_payments_and_returns(company: Firm) -> None:
    books, head = company.books, security.head(company.books).seq
    company.hire("W1")
    company.hire("W2")
    company.run(MARCH, pay_day=date(2026, 4, 3))
    due = payroll.due(books, TODAY)
    assert (due.owed_people, due.owed_since) == (2, date(2026, 4, 3))
    assert (due.to_file, due.last_run) == (None, MARCH.first)
    company.pay(date(2026, 4, 3), "0.5")
    assert payroll.due(books, TODAY).owed_people == 2
    company.pay(date(2026, 4, 4))
    due = payroll.due(books, TODAY)
    assert (due.owed_people, due.owed_since) == (0, None)
    assert (due.to_file, due.is_prepared) == (APRIL.first, False)
    payroll.prepare_return(books, new_id(), payroll.withholding_return(books, APRIL))
    assert payroll.due(books, TODAY).is_prepared
    (kept,) = payroll.returns(books, APRIL)
    payroll.file_return(books, new_id(), kept, date(2026, 5, 4), "A-1")
    before = security.head(books).seq
    assert before > head
    assert payroll.due(books, TODAY).to_file is None
    assert security.head(books).seq == before, "counting is no reading of anybody's pay"
