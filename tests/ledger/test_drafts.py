"""Drafts: kept, submitted, approved by another person, posted."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from app.core.errors import Conflict, Denied, NotFound, Refused
from app.core.ids import new_id
from app.ledger import service as ledger
from app.ledger.records import DraftSummary, LineDraft
from tests.kit.world import World
from tests.ledger.builders import Work, ask, codes, entry, fingerprint, meets, work


@pytest.fixture
def desk(own: World) -> Work:
    return work(own)


@pytest.fixture
def chief(own: World) -> Work:
    return work(own, "chief")


def rules(own: World, **amounts: str) -> None:
    """Approval rules of the company: kind -> from which amount; `other` means any other kind."""
    for kind, amount in amounts.items():
        own.operate().execute(
            "insert into books.approval_rules values (%s, %s, %s)",
            (own.tenants["kavkasia"], "*" if kind == "other" else kind, amount),
        )


def only(desk: Work) -> DraftSummary:
    (found,) = ledger.drafts(desk.books)
    return found


def decide(desk: Work, draft: DraftSummary, approve: bool = True, reason: str = "") -> str:
    return ledger.decide_draft(desk.books, new_id(), draft, approve, reason).value


def post(desk: Work, *drafts: DraftSummary) -> Any:
    return ledger.post_drafts(desk.books, new_id(), [d.id for d in drafts]).value


def test_a_draft_may_be_unfinished_and_has_a_short_reference(desk: Work) -> None:
    half = entry(
        LineDraft(account_id=desk.accounts["1410"], debit=Decimal("5.00")), text="ნახევარი"
    )
    answer = desk.draft(half)
    draft = only(desk)
    assert draft.reference == answer["reference"]
    assert len(draft.reference) == 8
    assert (draft.state, draft.version, draft.amount) == ("draft", 1, Decimal("5.00"))
    shown = ledger.entry(desk.books, draft.reference)
    assert (shown["text"], len(shown["lines"])) == ("ნახევარი", 1)


def test_a_draft_is_no_part_of_the_books(own: World, desk: Work) -> None:
    desk.draft(desk.sale())
    assert ask(own, "select 1 from books.account_totals") == []
    assert ask(own, "select 1 from books.number_series") == []


def test_a_draft_saved_again_keeps_its_reference_and_remembers_who_touched_it(
    own: World, desk: Work
) -> None:
    sale = desk.sale()
    first = desk.draft(sale)
    second = work(own, "accountant2").draft(desk.sale("5.00", id=sale.id), 1)
    assert (second["reference"], second["version"]) == (first["reference"], 2)
    assert only(desk).amount == Decimal("5.00")
    ((touched,),) = ask(own, "select touched_by from books.drafts")
    assert touched == [own.people["accountant"], own.people["accountant2"]]


def test_a_draft_that_a_colleague_saved_meanwhile_is_a_conflict(own: World, desk: Work) -> None:
    sale = desk.sale()
    desk.draft(sale)
    work(own, "accountant2").draft(sale, 1)
    with meets(Conflict, "changed.meanwhile") as caught:
        desk.draft(sale, 1)
    assert caught.value.args_["person"] == str(own.people["accountant2"])
    with meets(Conflict, "changed.meanwhile"):
        desk.draft(sale)


def test_a_draft_that_is_gone_is_not_saved_over(desk: Work) -> None:
    with meets(NotFound, "entry.not_found"):
        desk.draft(desk.sale(), 3)


def test_a_wrong_draft_is_kept_but_not_submitted(desk: Work) -> None:
    wrong = entry(desk.debit("1410", "1.00"), desk.credit("6110", "2.00"))
    desk.draft(wrong)
    with meets(Refused, "entry.faults") as caught:
        desk.draft(wrong, 1, submit=True)
    assert codes(caught) == ["entry.unbalanced"]
    assert only(desk).state == "draft"


def test_a_draft_of_a_reversal_is_not_written_by_hand(desk: Work) -> None:
    with meets(Refused, "entry.reversal_by_hand"):
        desk.draft(desk.sale(kind="reversal"))


def test_another_person_approves_and_anybody_who_writes_posts(
    own: World, desk: Work, chief: Work
) -> None:
    rules(own, other="100")
    desk.draft(desk.sale(), submit=True)
    assert decide(chief, only(chief)) == "approved"
    done = post(desk, only(desk))
    assert (done.is_posted, done.references) == (True, ("GL/2025/1",))
    shown = ledger.entry(desk.books, "GL/2025/1")
    assert shown["approved_by"] == str(own.people["chief"])
    assert shown["created_by"] == str(own.people["accountant"])
    assert not shown["is_self_approved"]
    assert ledger.drafts(desk.books) == ()


def test_nobody_approves_an_entry_of_his_own(chief: Work) -> None:
    chief.draft(chief.sale(), submit=True)
    with meets(Denied, "approval.own_entry"):
        decide(chief, only(chief))


def test_nobody_approves_an_entry_he_touched(own: World, desk: Work, chief: Work) -> None:
    sale = desk.sale()
    desk.draft(sale)
    chief.draft(sale, 1)
    desk.draft(sale, 2, submit=True)
    with meets(Denied, "approval.own_entry"):
        decide(chief, only(chief))
    assert decide(work(own, "chief2"), only(chief)) == "approved"


def test_who_may_not_approve_does_not(own: World, desk: Work) -> None:
    desk.draft(desk.sale(), submit=True)
    with meets(Denied, "permission.missing"):
        decide(work(own, "accountant2"), only(desk))


def test_an_approved_draft_that_is_edited_needs_approval_again(
    own: World, desk: Work, chief: Work
) -> None:
    rules(own, other="0")
    sale = desk.sale()
    desk.draft(sale, submit=True)
    decide(chief, only(chief))
    desk.draft(desk.sale("999.00", id=sale.id), 2, submit=True)
    assert only(desk).state == "submitted"
    with meets(Refused, "approval.needed") as caught:
        post(desk, only(desk))
    assert only(desk).reference in str(caught.value)


def test_a_draft_that_became_wrong_is_not_approved(desk: Work, chief: Work) -> None:
    desk.draft(desk.sale(), submit=True)
    ledger.save_account(desk.books, new_id(), {"code": "6110", "currency_rule": "foreign_only"}, 1)
    with meets(Refused, "entry.faults") as caught:
        decide(chief, only(chief))
    assert codes(caught) == ["line.foreign_only"]


@pytest.mark.parametrize("reason", ["", " ", "no"])
def test_sending_back_needs_a_reason(desk: Work, chief: Work, reason: str) -> None:
    desk.draft(desk.sale(), submit=True)
    with meets(Refused, "approval.reason_missing"):
        decide(chief, only(chief), approve=False, reason=reason)


def test_a_draft_sent_back_is_a_draft_again_with_the_reason(desk: Work, chief: Work) -> None:
    desk.draft(desk.sale(), submit=True)
    assert decide(chief, only(chief), approve=False, reason=" wrong party ") == "draft"
    shown = ledger.entry(desk.books, only(desk).reference)
    assert (shown["state"], shown["rejected_reason"]) == ("draft", "wrong party")


def test_a_decision_on_what_was_changed_meanwhile_is_a_conflict(desk: Work, chief: Work) -> None:
    sale = desk.sale()
    desk.draft(sale, submit=True)
    seen = only(chief)
    desk.draft(sale, 1)
    with meets(Conflict, "changed.meanwhile"):
        decide(chief, seen)


def test_a_decision_on_what_is_gone_finds_nothing(own: World, desk: Work, chief: Work) -> None:
    desk.draft(desk.sale())
    seen = only(chief)
    post(desk, seen)
    with meets(NotFound, "entry.not_found"):
        decide(chief, seen)
    with meets(NotFound, "entry.not_found"):
        post(desk, seen)


@pytest.mark.parametrize(
    ("limits", "amount", "kind", "waits"),
    [
        ({}, "1000000.00", "manual", False),
        ({"other": "100"}, "99.99", "manual", False),
        ({"other": "100"}, "100.00", "manual", True),
        ({"other": "100"}, "100.00", "imported", True),
        # What an entry calls itself has no say; what it does to cash and bank accounts has.
        ({"payment": "100"}, "1000.00", "payment", False),
    ],
)
def test_approval_is_asked_by_amount_whatever_an_entry_calls_itself(
    own: World, desk: Work, limits: dict[str, str], amount: str, kind: str, waits: bool
) -> None:
    rules(own, **limits)
    assert desk.post(desk.sale(amount, kind=kind)).is_posted is not waits
    draft = desk.sale(amount, kind=kind)
    desk.draft(draft, submit=True)
    (seen,) = [d for d in ledger.drafts(desk.books) if d.id == draft.id]
    if waits:
        with meets(Refused, "approval.needed"):
            post(desk, seen)
    else:
        assert post(desk, seen).is_posted


def test_one_entry_over_the_limit_leaves_the_whole_batch_for_approval(
    own: World, desk: Work
) -> None:
    rules(own, other="100")
    done = desk.post(desk.sale("1.00"), desk.sale("100.00"))
    assert not done.is_posted
    assert all(reference.startswith("d-") for reference in done.references)
    assert {d.state for d in ledger.drafts(desk.books)} == {"submitted"}
    with meets(Refused, "entry.faults"):
        desk.post(desk.sale("100.00"), entry(desk.debit("1410", "1.00")))
    assert len(ledger.drafts(desk.books)) == 2


def test_drafts_are_posted_together_or_not_at_all(own: World, desk: Work) -> None:
    desk.draft(desk.sale())
    desk.draft(entry(desk.debit("1410", "1.00")))
    before = fingerprint(own)
    with meets(Refused, "entry.faults"):
        post(desk, *ledger.drafts(desk.books))
    assert fingerprint(own) == before


def test_a_request_repeated_saves_decides_and_posts_once(
    own: World, desk: Work, chief: Work
) -> None:
    sale, request = desk.sale(), new_id()

    def thrice(act: Any) -> None:
        first = act()
        before = fingerprint(own)
        assert act() == first
        assert fingerprint(own) == before

    thrice(lambda: ledger.save_draft(desk.books, request, sale, None, True))
    seen, request_2, request_3 = only(desk), new_id(), new_id()
    thrice(lambda: ledger.decide_draft(chief.books, request_2, seen, True))
    thrice(lambda: ledger.post_drafts(desk.books, request_3, [sale.id]))


def test_a_draft_thrown_away_leaves_its_event(own: World, desk: Work) -> None:
    desk.draft(desk.sale(text="გადასაგდები"))
    draft = only(desk)
    request = new_id()

    def drop(version: int) -> Any:
        with desk.books.write() as tx:
            return tx.call(
                "drop_draft", tenant=desk.books.tenant, request=request, draft=draft.id,
                expected_version=version,
            )  # fmt: skip

    with meets(Conflict, "changed.meanwhile"):
        drop(7)
    assert drop(1) == drop(1)
    assert ledger.drafts(desk.books) == ()
    ((kept,),) = ask(own, "select data from audit.events where type = 'EntryDropped'")
    assert "გადასაგდები" in kept


def test_posting_goes_on_without_approval_where_no_rule_asks(own: World, desk: Work) -> None:
    desk.draft(desk.sale())
    assert post(desk, only(desk)).references == ("GL/2025/1",)
    shown = ledger.entry(desk.books, "GL/2025/1")
    assert shown["is_self_approved"]
    assert shown["posted_by"] == str(own.people["accountant"])
