"""Months: closed, reopened with a reason, finally closed."""

from __future__ import annotations

from datetime import date

import pytest

from app.core.errors import Conflict, Denied, NotFound, Refused
from app.core.ids import new_id
from app.core.texts import Texts
from app.ledger import service as ledger
from tests.kit.world import World
from tests.ledger.builders import Work, codes, entry, fingerprint, found, meets, work

JANUARY = date(2025, 1, 1)


@pytest.fixture
def chief(own: World) -> Work:
    return work(own, "chief")


def test_a_fresh_company_has_twelve_open_months(chief: Work) -> None:
    months = ledger.periods(chief.books)
    assert [m.first_day.month for m in months] == list(range(1, 13))
    assert {(m.year, m.state) for m in months} == {(2025, "open")}
    assert months[1].last_day == date(2025, 2, 28)


def test_a_first_year_may_be_short_and_begin_in_the_middle_of_a_month(own: World) -> None:
    company = found(own, starts_on="2024-05-15", year_starts=7)
    months = ledger.periods(company.books)
    assert [(m.first_day, m.last_day, m.year) for m in months] == [
        (date(2024, 5, 15), date(2024, 5, 31), 2024),
        (date(2024, 6, 1), date(2024, 6, 30), 2024),
    ]
    company.post(company.sale(day="2024-07-01"))
    assert len(ledger.periods(company.books)) == 14
    assert company.month(date(2024, 7, 1)).year == 2025


def test_a_closed_month_refuses_a_new_entry_and_names_itself(chief: Work) -> None:
    assert chief.close() == "soft_closed"
    with meets(Refused, "entry.faults") as caught:
        chief.post(chief.sale())
    assert codes(caught) == ["period.closed"]
    (problem,) = caught.value.problems
    assert "01.03.2025" in Texts("ka").fault(problem)
    chief.post(chief.sale(day="2025-04-01"))


def test_a_closed_month_refuses_a_storno_dated_in_it(chief: Work) -> None:
    sale = chief.sale()
    chief.post(sale)
    chief.close()
    with meets(Refused, "entry.faults") as caught:
        ledger.reverse_entry(chief.books, new_id(), sale.id, sale.entry_date)
    assert codes(caught) == ["period.closed"]
    ledger.reverse_entry(chief.books, new_id(), sale.id, date(2025, 4, 1))


def test_a_month_with_drafts_is_not_closed(chief: Work) -> None:
    chief.draft(chief.sale())
    (waiting,) = ledger.drafts(chief.books)
    for month in (date(2025, 1, 1), date(2025, 2, 1)):
        chief.close(day=month)
    for state in ("soft_closed", "hard_closed"):
        with meets(Refused, "period.obstacles") as caught:
            chief.close(state)
        (problem,) = caught.value.problems
        assert (problem.code, problem.args["count"]) == ("period.has_drafts", 1)
        assert waiting.reference in Texts("en").fault(problem)
    assert chief.close(day=date(2025, 4, 1)) == "soft_closed"


@pytest.mark.parametrize("reason", ["", "  ", "a "])
def test_reopening_needs_a_reason(chief: Work, reason: str) -> None:
    chief.close()
    with meets(Refused, "period.reason_missing"):
        chief.close("open", reason=reason)
    assert chief.close("open", reason="late invoice") == "open"
    chief.post(chief.sale())


@pytest.mark.parametrize("state", ["open", "soft_closed"])
def test_a_finally_closed_month_stays_closed(chief: Work, state: str) -> None:
    chief.close("hard_closed", JANUARY)
    with meets(Refused, "period.hard_closed"):
        chief.close(state, JANUARY, "the owner wants it")


@pytest.mark.parametrize("state", ["open", "locked"])
def test_a_state_that_is_there_already_or_unknown_is_refused(chief: Work, state: str) -> None:
    with meets(Refused, "period.no_change"):
        chief.close(state)


def test_a_month_that_a_colleague_closed_meanwhile_is_a_conflict(own: World, chief: Work) -> None:
    seen = chief.month()
    work(own, "chief2").close()
    with meets(Conflict, "changed.meanwhile"):
        ledger.change_period(chief.books, new_id(), seen, "hard_closed")


def test_a_month_of_another_company_is_not_found(own: World, chief: Work) -> None:
    foreign = work(own, "rival_chief", "rival").month()
    with meets(NotFound, "period.not_found"):
        ledger.change_period(chief.books, new_id(), foreign, "soft_closed")


def test_only_the_chief_accountant_closes(own: World) -> None:
    with meets(Denied, "permission.missing"):
        work(own).close()


def test_closing_twice_with_one_request_is_one_closing(own: World, chief: Work) -> None:
    request, month = new_id(), chief.month()
    first = ledger.change_period(chief.books, request, month, "soft_closed")
    before = fingerprint(own)
    assert ledger.change_period(chief.books, request, month, "soft_closed") == first
    assert fingerprint(own) == before


def test_opening_balances_need_all_months_open(chief: Work) -> None:
    chief.close(day=date(2025, 12, 1))
    opening = entry(
        chief.debit("1210", "5.00"), chief.credit("5150", "5.00"),
        day="2024-12-31", kind="opening",
    )  # fmt: skip
    with meets(Refused, "entry.faults") as caught:
        chief.post(opening)
    assert codes(caught) == ["period.closed"]
