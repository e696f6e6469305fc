"""Approval rules: what they may be about, and that no name of an entry gets round them."""

from __future__ import annotations

from decimal import Decimal

import pytest

from app.core.errors import Denied, NotFound, Refused
from app.core.ids import new_id
from app.ledger import service as ledger
from app.ledger.records import ApprovalRule, EntryDraft
from tests.kit.world import World
from tests.ledger.builders import Work, ask, entry, meets, work


@pytest.fixture
def desk(own: World) -> Work:
    return work(own)


@pytest.fixture
def chief(own: World) -> Work:
    return work(own, "chief")


def rule(kind: str, gel: str) -> ApprovalRule:
    return ApprovalRule(kind=kind, from_amount=Decimal(gel))


def change(desk: Work, *rules: ApprovalRule) -> str:
    return ledger.change_approval_policy(desk.books, new_id(), rules).value


def paid(desk: Work, gel: str, kind: str) -> EntryDraft:
    return entry(desk.debit("3110", gel), desk.credit("1210", gel), kind=kind)


@pytest.mark.parametrize("kind", ["manual", "payment", "expense", "sale", "imported"])
def test_money_that_goes_out_is_a_payment_whatever_it_is_called(
    desk: Work, chief: Work, kind: str
) -> None:
    assert change(chief, rule("payment", "100")) == "set"
    assert desk.post(paid(desk, "99.99", kind)).is_posted
    assert not desk.post(paid(desk, "100.00", kind)).is_posted
    assert desk.post(desk.sale("5000.00", kind=kind)).is_posted


def test_money_between_own_accounts_is_no_payment(desk: Work, chief: Work) -> None:
    change(chief, rule("payment", "0"), rule("receipt", "0"))
    moved = entry(desk.debit("1220", "100.00"), desk.credit("1210", "100.00"))
    assert desk.post(moved).is_posted


def test_a_payment_written_as_a_storno_of_a_receipt_is_a_payment(desk: Work, chief: Work) -> None:
    change(chief, rule("payment", "50"))
    from dataclasses import replace

    wrong = entry(
        replace(desk.debit("1210", "50.00"), is_storno=True),
        replace(desk.credit("3110", "50.00"), is_storno=True),
    )
    assert not desk.post(wrong).is_posted


def test_a_receipt_has_its_own_rule(desk: Work, chief: Work) -> None:
    change(chief, rule("receipt", "50"))
    assert not desk.post(entry(desk.debit("1210", "50.00"), desk.credit("1410", "50.00"))).is_posted
    assert desk.post(paid(desk, "1000.00", "manual")).is_posted


@pytest.mark.parametrize("kind", ["manual", "sale", "import", "nonsense", ""])
def test_no_rule_is_about_a_name_that_anybody_may_choose(chief: Work, kind: str) -> None:
    with meets(Refused, "approval.kind_untrusted"):
        change(chief, rule(kind, "1"))
    assert ledger.approval_policy(chief.books).rules == ()


def test_rules_want_one_amount_each(chief: Work) -> None:
    for wrong in ((rule("*", "-1"),), (rule("*", "1"), rule("*", "2")), (rule("*", "NaN"),)):
        with meets(Refused, "approval.amount_wrong"):
            change(chief, *wrong)


def test_rules_are_seen_replaced_and_told_by_the_chain(own: World, chief: Work) -> None:
    change(chief, rule("*", "1000"), rule("reversal", "0"))
    change(chief, rule("*", "500"))
    assert ledger.approval_policy(chief.books).rules == (rule("*", "500.00"),)
    told = ask(own, "select count(*) from audit.events where type = 'ApprovalRulesSet'")
    assert told == [(2,)]


@pytest.mark.parametrize("kind", ["reversal", "revaluation", "year_close", "year_open"])
def test_kinds_of_verbs_are_not_made_by_hand(desk: Work, kind: str) -> None:
    with meets(Refused, "entry.reversal_by_hand" if kind == "reversal" else "entry.kind_by_hand"):
        desk.post(desk.sale(kind=kind))
    with meets(Refused, "entry.reversal_by_hand" if kind == "reversal" else "entry.kind_by_hand"):
        desk.draft(desk.sale(kind=kind))


def test_a_kind_that_is_not_there_is_refused(desk: Work) -> None:
    with meets(Refused, "entry.kind_unknown"):
        desk.post(desk.sale(kind="holiday"))


def test_an_accountant_does_not_set_the_rules(desk: Work) -> None:
    with pytest.raises(Denied):
        change(desk)


def test_on_a_shared_server_another_administrator_agrees(shared: World) -> None:
    chief, second = work(shared, "chief"), work(shared, "chief2")
    assert change(chief, rule("*", "10")) == "asked"
    policy = ledger.approval_policy(chief.books)
    assert policy.rules == ()
    ((asked, rules),) = policy.asked
    assert rules == (rule("*", "10"),)
    with meets(Denied, "approval.own_rules"):
        ledger.agree_approval_policy(chief.books, new_id(), asked)
    assert ledger.agree_approval_policy(second.books, new_id(), asked).value == "set"
    assert ledger.approval_policy(chief.books).rules == (rule("*", "10.00"),)
    with meets(NotFound, "approval.change_not_found"):
        ledger.agree_approval_policy(second.books, new_id(), asked)
    # To have no rules any more is asked for as well.
    assert change(chief) == "asked"
    policy = ledger.approval_policy(chief.books)
    assert (policy.rules, [rules for _, rules in policy.asked]) == ((rule("*", "10.00"),), [()])
