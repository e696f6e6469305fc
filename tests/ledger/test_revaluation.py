"""Foreign balances brought to the rate of a day (IAS 21.23, 21.28)."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from app.core.errors import Denied, NotFound, Refused
from app.core.ids import new_id
from app.ledger import service as ledger
from app.ledger.records import EntryId, Revalued
from tests.kit.world import World
from tests.ledger.builders import Work, ask, codes, entry, fingerprint, meets, turnovers, work

MARCH_END = date(2025, 3, 31)


@pytest.fixture
def clerk(own: World) -> Work:
    made = work(own)
    rates(made, ("USD", "2025-03-31", "2.9"), ("EUR", "2025-03-31", "3.1"))
    return made


def rates(given: Work, *quotes: tuple[str, str, str]) -> None:
    ledger.save_rates(
        given.books,
        new_id(),
        [{"currency": c, "day": d, "rate": r, "source": "test"} for c, d, r in quotes],
    )


def foreign(amount: str, rate: str, currency: str = "USD", **more: Any) -> dict[str, Any]:
    return {"currency": currency, "amount": Decimal(amount), "rate": Decimal(rate), **more}


def dollars(given: Work, account: str = "1220", day: str = "2025-03-05", **more: Any) -> None:
    """A hundred dollars come in at 2.80."""
    line = given.debit(account, "280.00", **foreign("100", "2.8"), **more)
    given.post(entry(line, given.credit("5150", "280.00"), day=day))


def revalue(given: Work, day: date = MARCH_END, **more: int) -> Revalued:
    return ledger.revalue(given.books, new_id(), day, **more).value


def balance(given: Work, code: str, day: date = MARCH_END) -> Decimal:
    shown = turnovers(given.books, date(2025, 1, 1), day, given.accounts)
    return shown[code][3] if code in shown else Decimal(0)


def test_dollars_in_the_bank_are_brought_to_the_rate_and_the_gain_is_booked(clerk: Work) -> None:
    dollars(clerk)
    (seen,) = ledger.foreign_balances(clerk.books, MARCH_END)
    assert (seen.code, seen.balance, seen.gel, seen.difference) == (
        "1220", Decimal(100), Decimal(280), Decimal(10),
    )  # fmt: skip
    done = revalue(clerk)
    assert (done.state, done.gain, done.loss) == ("posted", Decimal(10), Decimal(0))
    assert (balance(clerk, "1220"), balance(clerk, "8140")) == (Decimal(290), Decimal(-10))
    shown = ledger.entry(clerk.books, done.references[0])
    assert shown["kind"] == "revaluation"
    (line, _) = shown["lines"]
    assert (line["currency"], line["amount"], line.get("rate")) == ("USD", 0, None)
    # The dollars themselves are as many as before.
    (after,) = ledger.foreign_balances(clerk.books, MARCH_END)
    assert (after.balance, after.gel, after.difference) == (Decimal(100), Decimal(290), Decimal(0))


def test_a_debt_in_dollars_costs_a_loss_when_the_dollar_rises(clerk: Work) -> None:
    line = clerk.credit("3110", "280.00", **foreign("100", "2.8"))
    clerk.post(entry(clerk.debit("1610", "280.00"), line))
    done = revalue(clerk)
    assert (done.gain, done.loss) == (Decimal(0), Decimal(10))
    assert (balance(clerk, "3110"), balance(clerk, "8240")) == (Decimal(-290), Decimal(10))
    assert balance(clerk, "1610") == Decimal(280), "goods stay at the rate of their day"


def test_asked_again_there_is_nothing_to_do(own: World, clerk: Work) -> None:
    dollars(clerk)
    revalue(clerk)
    entries = ask(own, "select count(*) from books.entries")
    again = revalue(clerk)
    assert again.state == "nothing"
    assert not again.references
    assert not again.gain
    assert ask(own, "select count(*) from books.entries") == entries
    dollars(clerk, day="2025-03-20")
    assert revalue(clerk).gain == Decimal(10), "only what came since"


def test_a_revaluation_is_reversed_and_done_anew(clerk: Work) -> None:
    dollars(clerk)
    shown = ledger.entry(clerk.books, revalue(clerk).references[0])
    ledger.reverse_entry(clerk.books, new_id(), EntryId(shown["id"]), MARCH_END)
    assert (balance(clerk, "1220"), balance(clerk, "8140")) == (Decimal(280), Decimal(0))
    assert revalue(clerk).gain == Decimal(10)


def test_what_was_settled_at_another_rate_leaves_its_difference_to_gain_or_loss(
    clerk: Work,
) -> None:
    invoice = clerk.debit("1410", "280.00", **foreign("100", "2.8"))
    clerk.post(entry(invoice, clerk.credit("6110", "280.00")))
    paid = clerk.credit("1410", "275.00", **foreign("100", "2.75"))
    clerk.post(entry(clerk.debit("1210", "275.00"), paid, day="2025-03-20"))
    done = revalue(clerk)
    assert done.loss == Decimal(5)
    assert balance(clerk, "1410") == Decimal(0)


def test_balances_are_told_apart_by_party_and_currency(own: World, clerk: Work) -> None:
    parties = ledger.register(clerk.books, "parties")
    dollars(clerk, "1410", dimensions={"party": parties["P1"]})
    dollars(clerk, "1410", dimensions={"party": parties["P2"]})
    euros = clerk.debit(
        "1410", "320.00", **foreign("100", "3.2", "EUR"), dimensions={"party": parties["P1"]}
    )
    clerk.post(entry(euros, clerk.credit("6110", "320.00")))
    done = revalue(clerk)
    assert (done.gain, done.loss) == (Decimal(20), Decimal(10))
    lines = ledger.entry(clerk.books, done.references[0])["lines"]
    told = {(line.get("party_id"), line.get("currency")) for line in lines[:3]}
    assert told == {
        (str(parties["P1"]), "USD"), (str(parties["P2"]), "USD"), (str(parties["P1"]), "EUR"),
    }  # fmt: skip


def test_what_is_no_money_is_not_revalued_and_the_choice_is_the_accounts(
    own: World, clerk: Work
) -> None:
    ledger.decide_monetary(clerk.books, new_id(), "1410", False)
    dollars(clerk, "1410")
    assert revalue(clerk).state == "nothing"
    assert ledger.decide_monetary(clerk.books, new_id(), "1410", True).value["version"] == 3
    assert revalue(clerk).gain == Decimal(10)
    with meets(Refused, "account.not_monetary"):
        ledger.decide_monetary(clerk.books, new_id(), "6110", True)
    with meets(NotFound, "account.not_found"):
        ledger.decide_monetary(clerk.books, new_id(), "9999", True)
    (data,) = ask(
        own,
        "select data::jsonb ->> 'is_monetary' from audit.events where type = 'AccountChanged'"
        " order by seq desc limit 1",
    )
    assert data == ("true",)


def test_income_and_what_stands_off_balance_are_never_revalued(clerk: Work) -> None:
    line = clerk.credit("6110", "280.00", **foreign("100", "2.8"))
    off = clerk.debit("0100", "280.00", **foreign("100", "2.8"))
    clerk.post(entry(clerk.debit("1210", "280.00"), line, off))
    assert revalue(clerk).state == "nothing"


def test_what_is_missing_is_named_all_at_once(own: World, clerk: Work) -> None:
    ledger.save_account(
        clerk.books, new_id(),
        {"code": "1290", "name_ka": "სხვა", "type": "asset", "normal_side": "debit"},
    )  # fmt: skip
    fresh = work(own)
    dollars(fresh, "1290")
    pounds = fresh.debit("1220", "350.00", **foreign("100", "3.5", "GBP"))
    fresh.post(entry(pounds, fresh.credit("5150", "350.00")))
    before = fingerprint(own)
    with meets(Refused, "revaluation.impossible") as caught:
        revalue(fresh)
    assert codes(caught) == ["revaluation.undecided", "revaluation.rate_missing"]
    assert "1290" in str(caught.value.problems[0])
    assert "GBP" in str(caught.value.problems[1])
    assert fingerprint(own) == before


def test_a_rate_that_is_too_old_does_not_count(clerk: Work) -> None:
    dollars(clerk)
    assert revalue(clerk, date(2025, 4, 10)).gain == Decimal(10)
    dollars(clerk, day="2025-04-11")
    with meets(Refused, "revaluation.impossible"):
        revalue(clerk, date(2025, 4, 11))
    assert revalue(clerk, date(2025, 4, 11), days_max=11).gain == Decimal(10)


def test_a_missing_role_is_named(own: World, clerk: Work) -> None:
    dollars(clerk)
    own.operate().execute("delete from books.account_roles where role = 'fx.gain'")
    with meets(Refused, "account_role.unbound") as caught:
        revalue(clerk)
    assert "Gain" in str(caught.value)


def test_a_revaluation_over_the_limit_waits_and_is_not_made_twice(own: World, clerk: Work) -> None:
    own.operate().execute(
        "insert into books.approval_rules values (%s, 'revaluation', 5)", (clerk.books.tenant,)
    )
    dollars(clerk)
    assert revalue(clerk).state == "submitted"
    (waiting,) = ledger.drafts(clerk.books)
    with meets(Refused, "revaluation.waits") as caught:
        revalue(clerk)
    assert caught.value.args_ == {"entries": waiting.reference}
    chief = work(own, "chief")
    ledger.decide_draft(chief.books, new_id(), waiting, approve=True)
    ledger.post_drafts(chief.books, new_id(), [waiting.id])
    assert revalue(clerk).state == "nothing"


def test_half_a_tetri_is_rounded_away_from_zero(clerk: Work) -> None:
    rates(clerk, ("USD", "2025-03-31", "2.805"))
    line = clerk.debit("1220", "2.80", **foreign("1", "2.8"))
    clerk.post(entry(line, clerk.credit("5150", "2.80")))
    owed = clerk.credit("3110", "2.80", **foreign("1", "2.8"))
    clerk.post(entry(clerk.debit("1610", "2.80"), owed))
    revalue(clerk)
    assert (balance(clerk, "1220"), balance(clerk, "3110")) == (Decimal("2.81"), Decimal("-2.81"))


def test_the_same_revaluation_asked_again_is_done_once(own: World, clerk: Work) -> None:
    dollars(clerk)
    given = {"request": new_id(), "id": new_id(), "day": MARCH_END}

    def once() -> object:
        with clerk.books.write() as tx:
            return tx.call("revalue", tenant=clerk.books.tenant, **given)

    first, before = once(), fingerprint(own)
    assert once() == first
    assert fingerprint(own) == before


def test_who_only_reads_revalues_nothing(own: World, clerk: Work) -> None:
    dollars(clerk)
    with meets(Denied, "permission.missing"):
        revalue(work(own, "auditor"))
