"""The currency cases that an accountant wrote down, through the services on real books."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.core.ids import new_id
from app.core.money import round_half_away
from app.currency import service as currency
from app.ledger import service as ledger
from app.ledger.records import EntryDraft, LineDraft, Revalued
from tests.kit.worked_examples import case, example
from tests.kit.world import World
from tests.ledger.builders import Work, entry, found, turnovers

INVOICED, MONTH_END, PAID = "2025-03-05", date(2025, 3, 31), "2025-04-10"
ZERO = Decimal("0.00")


@pytest.fixture
def clerk(own: World) -> Work:
    """A company with the Georgian chart, as every new one has it."""
    return found(
        own,
        chart=list(ledger.georgian_chart()),
        account_roles=dict(ledger.georgian_account_roles()),
    )


def quoted(given: Work, code: str, day: str, value: str) -> None:
    rate = {"currency": code, "day": day, "rate": Decimal(value), "source": "test"}
    currency.save_rates(given.books, new_id(), [rate])


def foreign(amount: str, rate: str, code: str) -> dict[str, Any]:
    return {"currency": code, "amount": Decimal(amount), "rate": Decimal(rate)}


def revalued(given: Work, day: date = MONTH_END) -> Revalued:
    return ledger.revalue(given.books, new_id(), day).value


def balance(given: Work, code: str, day: date) -> Decimal:
    shown = turnovers(given.books, date(2025, 1, 1), day, given.accounts)
    return shown[code][3] if code in shown else Decimal(0)


def pairs(given: Work, reference: str) -> list[tuple[str, str, str]]:
    """Debit, credit and amount of an entry of two lines, as the examples write them."""
    names = {str(value): code for code, value in given.accounts.items()}
    lines = ledger.entry(given.books, reference)["lines"]
    debit = next(one for one in lines if Decimal(str(one["debit"])))
    credit = next(one for one in lines if Decimal(str(one["credit"])))
    return [
        (
            names[debit["account_id"]],
            names[credit["account_id"]],
            f"{Decimal(str(debit['debit'])):.2f}",
        )
    ]


def wanted_pairs(name: str, *accounts: str) -> list[tuple[str, str, str]]:
    """The entries of an example between these accounts."""
    return [
        (one["debit"], one["credit"], one["amount"])
        for one in case(name)["entries"]
        if {one["debit"], one["credit"]} == set(accounts)
    ]


def paid(given: Work, line: LineDraft, bank: LineDraft, day: str = PAID) -> EntryDraft:
    """A payment with the difference that it realises."""
    on = date.fromisoformat(day)
    return entry(bank, line, *ledger.exchange_difference(given.books, on, line), day=on)


def test_a_receivable_gains_at_the_month_end_and_only_the_rest_at_the_receipt(clerk: Work) -> None:
    given_, wanted = example("FX-01")
    amount, (at_sale, at_end, at_receipt) = given_["amount"], given_["rates"]
    debt = clerk.debit("1410", wanted["initial_gel"], **foreign(amount, at_sale, "USD"))
    clerk.post(entry(debt, clerk.credit("6112", wanted["initial_gel"]), day=INVOICED))
    quoted(clerk, "USD", "2025-03-31", at_end)
    done = revalued(clerk)
    assert done.gain == Decimal(wanted["month_end_gain"])
    assert pairs(clerk, done.references[0]) == wanted_pairs("FX-01", "1410", "8140")
    quoted(clerk, "USD", PAID, at_receipt)
    gel = f"{Decimal(amount) * Decimal(at_receipt):.2f}"
    line = clerk.credit("1410", gel, **foreign(amount, at_receipt, "USD"))
    bank = clerk.debit("1220", gel, **foreign(amount, at_receipt, "USD"))
    clerk.post(paid(clerk, line, bank))
    april = date(2025, 4, 30)
    assert balance(clerk, "1410", april) == ZERO
    assert balance(clerk, "1220", april) == Decimal(gel)
    assert balance(clerk, "8140", april) == -Decimal(wanted["month_end_gain"])
    assert balance(clerk, "8240", april) == Decimal(wanted["receipt_loss"])
    net = -balance(clerk, "8140", april) - balance(clerk, "8240", april)
    assert net == Decimal(wanted["net_gain"])
    assert revalued(clerk, date(2025, 4, 10)).state == "nothing", "no gain comes twice"


def test_a_payable_costs_a_loss_when_the_euro_rises(clerk: Work) -> None:
    given_, wanted = example("FX-02")
    amount, (at_purchase, at_end) = given_["amount"], given_["rates"]
    debt = clerk.credit("3110", wanted["initial_gel"], **foreign(amount, at_purchase, "EUR"))
    clerk.post(entry(clerk.debit("1610", wanted["initial_gel"]), debt, day=INVOICED))
    quoted(clerk, "EUR", "2025-03-31", at_end)
    done = revalued(clerk)
    assert done.loss == Decimal(wanted["loss"])
    assert pairs(clerk, done.references[0]) == wanted_pairs("FX-02", "8240", "3110")


def test_money_in_the_bank_is_brought_to_the_closing_rate(clerk: Work) -> None:
    given_, wanted = example("FX-03")
    held = clerk.debit("1220", given_["carrying_gel"], **foreign(given_["amount"], "2.7", "USD"))
    clerk.post(entry(held, clerk.credit("5150", given_["carrying_gel"]), day=INVOICED))
    quoted(clerk, "USD", "2025-03-31", given_["closing_rate"])
    done = revalued(clerk)
    assert done.loss == Decimal(wanted["loss"])
    assert balance(clerk, "1220", MONTH_END) == Decimal(wanted["revalued"])
    assert pairs(clerk, done.references[0]) == wanted_pairs("FX-03", "8240", "1220")


def test_an_advance_keeps_the_rate_of_its_day(clerk: Work) -> None:
    given_, wanted = example("FX-04")
    amount, (at_payment, at_end) = given_["amount"], given_["rates"]
    gel = wanted["carrying_gel"]
    advance = clerk.debit("1480", gel, **foreign(amount, at_payment, "USD"))
    clerk.post(entry(advance, clerk.credit("5150", gel), day=INVOICED))
    quoted(clerk, "USD", "2025-03-31", at_end)
    assert revalued(clerk).state == "nothing"
    assert balance(clerk, "1480", MONTH_END) == Decimal(gel)
    used = clerk.credit("1480", "2750.00", **foreign(amount, at_end, "USD"))
    assert ledger.exchange_difference(clerk.books, MONTH_END, used) == ()


def test_dollars_sold_to_the_bank_below_the_official_rate_cost_the_difference(clerk: Work) -> None:
    given_, wanted = example("FX-06")
    amount, official = given_["amount"], given_["official_rate"]
    held = f"{Decimal(amount) * Decimal(official):.2f}"
    clerk.post(
        entry(
            clerk.debit("1220", held, **foreign(amount, official, "USD")),
            clerk.credit("5150", held),
            day=INVOICED,
        )
    )
    quoted(clerk, "USD", "2025-03-06", official)
    got = wanted["received_gel"]
    clerk.post(
        entry(
            clerk.debit("1210", got),
            clerk.debit("8241", wanted["conversion_loss"]),
            clerk.credit("1220", held, **foreign(amount, official, "USD")),
            day="2025-03-06",
        )
    )
    assert balance(clerk, "1220", MONTH_END) == ZERO
    assert balance(clerk, "8241", MONTH_END) == Decimal(wanted["conversion_loss"])
    assert balance(clerk, "1210", MONTH_END) == Decimal(got)
    assert revalued(clerk, date(2025, 3, 7)).state == "nothing"


def test_a_payment_settles_the_debt_of_its_own_party_and_no_more_than_that(own: World) -> None:
    clerk = found(own)
    parties = ledger.register(clerk.books, "parties")
    for party, rate in (("P1", "2.7"), ("P2", "2.6")):
        gel = f"{1000 * Decimal(rate):.2f}"
        more = {"dimensions": {"party": parties[party]}}
        debt = clerk.debit("1410", gel, **foreign("1000", rate, "USD"), **more)
        clerk.post(entry(debt, clerk.credit("6110", gel), day=INVOICED))
    on = date.fromisoformat(PAID)
    line = clerk.credit(
        "1410", "1112.00", **foreign("400", "2.78", "USD"), dimensions={"party": parties["P2"]}
    )
    back, gain = ledger.exchange_difference(clerk.books, on, line)
    assert (back.debit, back.amount, back.dimensions) == (
        Decimal("72.00"), ZERO, {"party": parties["P2"]},
    )  # fmt: skip
    assert (gain.account_id, gain.credit) == (clerk.accounts["8140"], Decimal("72.00"))
    # 1200 are paid and 1000 are owed: the rest is an advance, which no difference belongs to.
    more_than = clerk.credit(
        "1410", "3240.00", **foreign("1200", "2.7", "USD"), dimensions={"party": parties["P2"]}
    )
    assert ledger.exchange_difference(clerk.books, on, more_than)[0].debit == Decimal("100.00")
    nobody = clerk.credit("1410", "270.00", **foreign("100", "2.7", "USD"))
    assert ledger.exchange_difference(clerk.books, on, nobody) == ()
    same_side = clerk.debit(
        "1410", "270.00", **foreign("100", "2.9", "USD"), dimensions={"party": parties["P1"]}
    )
    assert ledger.exchange_difference(clerk.books, on, same_side) == ()
    assert ledger.exchange_difference(clerk.books, on, clerk.credit("1410", "5.00")) == ()


STEPS = st.lists(
    st.tuples(st.sampled_from(("revalue", "pay")), st.integers(26000, 28000), st.integers(1, 9)),
    min_size=1,
    max_size=5,
)


@settings(
    max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(steps=STEPS, is_debt=st.booleans())
def test_however_often_it_is_revalued_a_debt_ends_with_the_difference_it_really_made(
    own: World, steps: list[tuple[str, int, int]], is_debt: bool
) -> None:
    own.close()  # The connections of the example before: a person has ten at most.
    clerk = found(own)
    left, cost, day = Decimal(1000), ZERO, date(2025, 3, 5)
    owe, pay = (clerk.credit, clerk.debit) if is_debt else (clerk.debit, clerk.credit)
    code = "3110" if is_debt else "1410"
    first = owe(code, "2700.00", **foreign("1000", "2.7", "USD"))
    other = pay("1610" if is_debt else "6110", "2700.00")
    clerk.post(entry(first, other, day=day))
    for at, (step, rate, tenths) in enumerate([*steps, ("pay", 27123, 10)]):
        day = date(2025, 4 + at, 15)
        value = Decimal(rate) / 10000
        quoted(clerk, "USD", day.isoformat(), str(value))
        if step == "revalue":
            revalued(clerk, day)
            continue
        amount = left if tenths == 10 else round_half_away(left * tenths / 10, 2)
        gel = round_half_away(amount * value, 2)
        line = pay(code, str(gel), **foreign(str(amount), str(value), "USD"))
        clerk.post(paid(clerk, line, owe("1210", str(gel)), day.isoformat()))
        left, cost = left - amount, cost + gel
    assert balance(clerk, code, day) == ZERO
    result = -balance(clerk, "8140", day) - balance(clerk, "8240", day)
    assert result == (Decimal(2700) - cost if is_debt else cost - Decimal(2700))
    assert revalued(clerk, day).state == "nothing"
