"""Who may still post into a closed month, what stands in the way of closing, and opening by two."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import pytest

from app.core.errors import Conflict, Denied, NotFound, Refused
from app.core.ids import new_id
from app.core.texts import Texts
from app.ledger import service as ledger
from tests.kit.world import World
from tests.ledger.builders import Work, ask, codes, entry, fingerprint, meets, work

JANUARY = date(2025, 1, 15)
FEBRUARY = date(2025, 2, 15)


@pytest.fixture
def chief(own: World) -> Work:
    return work(own, "chief")


def soon(**more: float) -> datetime:
    return datetime.now(UTC) + timedelta(**(more or {"hours": 2}))


def let(own: World, chief: Work, person: str = "accountant", until: datetime | None = None) -> UUID:
    """The chief lets a person post into March."""
    leave = (until or soon(), "a late invoice")
    return ledger.give_exception(
        chief.books, new_id(), chief.month(), own.people[person], leave
    ).value


def test_an_exception_lets_one_person_post_into_a_softly_closed_month(
    own: World, chief: Work
) -> None:
    clerk, other = work(own), work(own, "accountant2")
    chief.close()
    let(own, chief)
    sale = clerk.sale()
    assert clerk.post(sale).is_posted
    assert ledger.reverse_entry(clerk.books, new_id(), sale.id, sale.entry_date).value.is_posted
    for person in (other, chief):
        with meets(Refused, "entry.faults") as caught:
            person.post(person.sale())
        assert codes(caught) == ["period.closed"]
    # The month itself stays closed, and other months are other months.
    assert chief.month().state == "soft_closed"
    chief.close(day=FEBRUARY)
    with meets(Refused, "entry.faults"):
        clerk.post(clerk.sale(day=FEBRUARY))


def test_an_exception_ends_at_its_moment(own: World, chief: Work) -> None:
    clerk = work(own)
    chief.close()
    let(own, chief)
    own.operate().execute(
        "update books.period_exceptions set given_at = now() - interval '2 hours',"
        " until = now() - interval '1 second'"
    )
    with meets(Refused, "entry.faults") as caught:
        clerk.post(clerk.sale())
    assert codes(caught) == ["period.closed"]
    (ended,) = ledger.period_exceptions(chief.books)
    assert not ended.is_in_force
    with meets(Refused, "exception.ended"):
        ledger.revoke_exception(chief.books, new_id(), ended.id)


def test_an_exception_can_be_revoked(own: World, chief: Work) -> None:
    clerk = work(own)
    chief.close()
    given = let(own, chief)
    clerk.post(clerk.sale())
    ledger.revoke_exception(chief.books, new_id(), given)
    with meets(Refused, "entry.faults"):
        clerk.post(clerk.sale())
    with meets(Refused, "exception.ended"):
        ledger.revoke_exception(chief.books, new_id(), given)
    with meets(NotFound, "exception.not_found"):
        ledger.revoke_exception(chief.books, new_id(), new_id())
    types = ask(own, "select type from audit.events where aggregate_id = %s order by seq", given)
    assert types == [("PeriodExceptionGiven",), ("PeriodExceptionRevoked",)]


def test_an_exception_never_opens_a_finally_closed_month(own: World, chief: Work) -> None:
    clerk = work(own)
    chief.close(day=JANUARY)
    ledger.give_exception(
        chief.books, new_id(), chief.month(JANUARY), own.people["accountant"], (soon(), "a visit")
    )
    clerk.post(clerk.sale(day=JANUARY))
    chief.close("hard_closed", JANUARY)
    with meets(Refused, "entry.faults") as caught:
        clerk.post(clerk.sale(day=JANUARY))
    assert codes(caught) == ["period.closed"]
    with meets(Refused, "period.hard_closed"):
        ledger.give_exception(
            chief.books, new_id(), chief.month(JANUARY), own.people["accountant"], (soon(), "more")
        )
    assert [e.is_in_force for e in ledger.period_exceptions(chief.books)] == [False]


def test_an_exception_says_who_until_when_and_why(own: World, chief: Work) -> None:
    month, clerk = chief.month(), own.people["accountant"]
    for person, leave, kind, code in (
        (clerk, (soon(), " a "), Refused, "exception.reason_missing"),
        (clerk, (soon(hours=-1), "too late"), Refused, "exception.until"),
        (own.people["stranger"], (soon(), "a guest"), NotFound, "person.not_found"),
        (new_id(), (soon(), "nobody"), NotFound, "person.not_found"),
    ):
        with meets(kind, code):
            ledger.give_exception(chief.books, new_id(), month, person, leave)
    with meets(Denied, "permission.missing"):
        ledger.give_exception(work(own).books, new_id(), month, clerk, (soon(), "for myself"))
    rival = work(own, "rival_chief", "rival")
    with meets(NotFound, "period.not_found"):
        ledger.give_exception(chief.books, new_id(), rival.month(), clerk, (soon(), "elsewhere"))


def test_obstacles_are_listed_all_at_once(own: World, chief: Work) -> None:
    chief.draft(chief.sale())
    chief.draft(chief.sale())
    chief.close(day=FEBRUARY)
    with meets(Refused, "period.obstacles") as caught:
        chief.close("hard_closed")
    assert codes(caught) == ["period.has_drafts", "period.earlier_open"]
    said = " ".join(Texts("en").fault(problem) for problem in caught.value.problems)
    assert "2 drafts" in said
    for draft in ledger.drafts(chief.books):
        assert draft.reference in said
    assert "January 2025" in said
    assert "February 2025" not in said
    found = ledger.period_obstacles(chief.books, chief.month())
    assert [(o.stops, o.code) for o in found] == [
        ("closing", "period.has_drafts"), ("hard_closed", "period.earlier_open"),
    ]  # fmt: skip


def test_a_month_is_closed_softly_while_earlier_months_are_open(chief: Work) -> None:
    assert chief.close() == "soft_closed"
    with meets(Refused, "period.obstacles") as caught:
        chief.close("hard_closed")
    assert codes(caught) == ["period.earlier_open"]


def test_what_is_worth_knowing_does_not_stop_the_closing(own: World, chief: Work) -> None:
    from decimal import Decimal

    usd = {"currency": "USD", "amount": Decimal(100), "rate": Decimal("2.8")}
    chief.post(entry(chief.debit("1220", "280.00", **usd), chief.credit("6110", "280.00")))
    found = ledger.period_obstacles(chief.books, chief.month())
    assert [(o.stops, o.code) for o in found][-1] == ("nothing", "period.not_revalued")
    done = ledger.change_period(chief.books, new_id(), chief.month(), "soft_closed").value
    (warning,) = done.warnings
    assert "USD" in Texts("en").say("{currencies}", **warning.args)
    december = chief.month(date(2025, 12, 31))
    told = [o.code for o in ledger.period_obstacles(chief.books, december) if o.stops == "nothing"]
    assert told == ["period.not_revalued", "period.year_not_closed"]


def test_a_finally_closed_month_is_opened_by_two_persons(own: World, chief: Work) -> None:
    second = work(own, "chief2")
    chief.close("hard_closed", JANUARY)
    asked = ledger.ask_reopening(
        chief.books, new_id(), chief.month(JANUARY), "the auditor found a mistake"
    ).value
    assert chief.month(JANUARY).state == "hard_closed"
    with meets(Denied, "reopening.own"):
        ledger.agree_reopening(chief.books, new_id(), asked)
    with meets(Denied, "permission.missing"):
        ledger.agree_reopening(work(own).books, new_id(), asked)
    with meets(Refused, "reopening.asked_already"):
        ledger.ask_reopening(second.books, new_id(), chief.month(JANUARY), "me too")
    assert ledger.agree_reopening(second.books, new_id(), asked).value == "open"
    assert chief.month(JANUARY).state == "open"
    chief.post(chief.sale(day=JANUARY))
    with meets(Refused, "reopening.ended"):
        ledger.agree_reopening(second.books, new_id(), asked)
    types = ask(
        own,
        "select type from audit.events where aggregate_type in ('period', 'reopening')"
        " order by seq",
    )
    assert [kind for (kind,) in types] == [
        "PeriodClosed", "ReopeningAsked", "ReopeningAgreed", "PeriodReopened",
    ]  # fmt: skip


def test_an_old_agreement_opens_nothing_a_second_time(own: World, chief: Work) -> None:
    second = work(own, "chief2")
    chief.close("hard_closed", JANUARY)
    asked = ledger.ask_reopening(chief.books, new_id(), chief.month(JANUARY), "a mistake").value
    ledger.agree_reopening(second.books, new_id(), asked)
    chief.close("hard_closed", JANUARY)
    with meets(Refused, "reopening.ended"):
        ledger.agree_reopening(second.books, new_id(), asked)
    assert chief.month(JANUARY).state == "hard_closed"


def test_an_asking_expires_and_may_be_taken_back(own: World, chief: Work) -> None:
    second = work(own, "chief2")
    chief.close("hard_closed", JANUARY)
    month = chief.month(JANUARY)
    late = ledger.ask_reopening(chief.books, new_id(), month, "the owner wants it").value
    own.operate().execute(
        "update books.reopenings set asked_at = now() - interval '8 days',"
        " expires_at = now() - interval '1 day'"
    )
    with meets(Refused, "reopening.ended"):
        ledger.agree_reopening(second.books, new_id(), late)
    with meets(Refused, "reopening.ended"):
        ledger.withdraw_reopening(chief.books, new_id(), late)
    taken = ledger.ask_reopening(chief.books, new_id(), month, "the owner insists").value
    assert ledger.withdraw_reopening(second.books, new_id(), taken).value == "withdrawn"
    with meets(Refused, "reopening.ended"):
        ledger.agree_reopening(second.books, new_id(), taken)
    states = {r.id: r.state for r in ledger.reopenings(chief.books)}
    assert states == {late: "expired", taken: "withdrawn"}
    assert chief.month(JANUARY).state == "hard_closed"


def test_a_reopening_is_asked_for_what_is_finally_closed_with_a_reason(
    own: World, chief: Work
) -> None:
    with meets(Refused, "reopening.not_needed"):
        ledger.ask_reopening(chief.books, new_id(), chief.month(JANUARY), "a mistake")
    seen = chief.month(JANUARY)
    chief.close("hard_closed", JANUARY)
    with meets(Conflict, "changed.meanwhile"):
        ledger.ask_reopening(chief.books, new_id(), seen, "a mistake")
    with meets(Refused, "period.reason_missing"):
        ledger.ask_reopening(chief.books, new_id(), chief.month(JANUARY), "  a")
    for verb in (ledger.agree_reopening, ledger.withdraw_reopening):
        with meets(NotFound, "reopening.not_found"):
            verb(chief.books, new_id(), new_id())


def test_a_repeated_request_does_nothing_again(own: World, chief: Work) -> None:
    second, request = work(own, "chief2"), new_id()
    chief.close("hard_closed", JANUARY)
    asked = ledger.ask_reopening(chief.books, new_id(), chief.month(JANUARY), "a mistake").value
    first = ledger.agree_reopening(second.books, request, asked)
    before = fingerprint(own)
    assert ledger.agree_reopening(second.books, request, asked) == first
    assert fingerprint(own) == before
    with meets(Refused, "request.reused"):
        ledger.withdraw_reopening(second.books, request, asked)


def test_a_closing_repeated_with_another_version_is_no_repetition(chief: Work) -> None:
    from dataclasses import replace

    request, month = new_id(), chief.month()
    ledger.change_period(chief.books, request, month, "soft_closed")
    with meets(Refused, "request.reused"):
        ledger.change_period(chief.books, request, replace(month, version=7), "soft_closed")
