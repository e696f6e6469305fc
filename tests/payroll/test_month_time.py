"""The timesheet of a month through the books: who stands on it, the leave before it, its paper."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from app.core.dates import month
from app.core.ids import new_id
from app.payroll import service as payroll
from app.payroll.records import IncomeKind, Timesheet
from tests.kit.world import World
from tests.payroll.firm import FEBRUARY, MARCH, Firm, firm


@pytest.fixture
def company(own: World) -> Iterator[Firm]:
    with firm(own) as made:
        yield made


def test_who_is_employed_stands_there_with_leave_taken_before(company: Firm) -> None:
    nobody = payroll.month_time(company.books, MARCH)
    assert not nobody.rows
    one = company.hire("W2", from_day=date(2025, 1, 1), position_title="Clerk")
    company.hire("W1", from_day=date(2026, 3, 10), day_hours=Decimal(4))
    company.hire("W3", from_day=date(2026, 4, 1))
    company.hire("W4", to_day=date(2026, 2, 28))
    company.hire("W5", kind=IncomeKind.SERVICE)
    marks = ["", *["L"] * 6, *[""] * 21]
    sheets = [Timesheet(employee_id=one.id, month=FEBRUARY.first, marks=tuple(marks))]
    payroll.save_timesheets(company.books, new_id(), FEBRUARY, sheets)
    time = payroll.month_time(company.books, MARCH)
    first, second = time.rows
    assert (first.code, second.code, second.position) == ("W1", "W2", "Clerk")
    assert second.leave is not None
    assert second.leave.taken == 5, "the seventh of February 2026 is a Saturday"
    assert second.leave.earned == 30
    assert "ნინო" not in repr(time), "who somebody is stands in no log"
    assert set(time.holidays) == {date(2026, 3, 3), date(2026, 3, 8)}
    assert not time.is_paid


def test_the_paper_is_of_what_is_kept_and_a_posted_run_is_told(company: Firm) -> None:
    company.hire("W1")
    time = payroll.month_time(company.books, MARCH)
    (row,) = time.rows
    marks = payroll.filled(row, row.kept(31), time.norm)
    sheet = Timesheet(employee_id=row.employee_id, month=MARCH.first, marks=marks)
    paper = payroll.month_paper(payroll.with_kept(time, [sheet]), "en")
    assert paper is not None
    assert paper.rows[0].cells["worked_days"] == 21
    payroll.save_timesheets(company.books, new_id(), MARCH, [sheet])
    company.run(MARCH)
    again = payroll.month_time(company.books, MARCH)
    assert again.is_paid
    assert again.rows[0].sheet is not None
    assert again.rows[0].sheet.version == 1
    early = replace(time, norm=replace(time.norm, month=month(2020, 3)), form=None)
    assert payroll.month_paper(early, "en") is None, "no form is known for 2020"
