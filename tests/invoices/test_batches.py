"""Many invoices at once: the rules of one, all or nothing, and nothing that grows with the rest."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from app.core.errors import Conflict, Refused
from app.core.ids import new_id
from app.invoices import service as invoices
from app.invoices.records import InvoiceDraft, UsedAdvance
from app.ledger import service as ledger
from app.ledger.records import ApprovalRule, EntryId
from app.security import service as security
from tests.invoices.shop import DAY, Shop, shop
from tests.kit.world import World


@pytest.fixture
def firm(own: World) -> Iterator[Shop]:
    with shop(own) as made:
        yield made


def test_invoices_posted_together_are_as_if_posted_one_by_one(firm: Shop) -> None:
    drafts = _of_all_kinds(firm)
    one_by_one = [firm.post(draft) for draft in drafts]
    again = [replace(d, id=EntryId(new_id()), number=d.number and f"{d.number}b") for d in drafts]
    together = _post(firm, again)
    assert [one.state for one in together] == ["posted"] * len(drafts)
    for first, second in zip(one_by_one, together, strict=True):
        assert firm.lines(first.reference) == firm.lines(second.reference)
        assert first.reference.split("/")[0] == second.reference.split("/")[0]
    listed = {row.id: row for row in invoices.invoices(firm.books, DAY, DAY)}
    for first, second in zip(one_by_one, together, strict=True):
        old, new = listed[first.id], listed[second.id]
        assert (old.gross, old.open, old.vat_period) == (new.gross, new.open, new.vat_period)
    boxes = firm.vat().boxes
    assert boxes["OUT_STD"].vat == Decimal("72.00")
    assert boxes["IN_DOM"].vat == Decimal("36.00")


def test_a_batch_is_kept_whole_or_not_at_all(firm: Shop) -> None:
    good = firm.draft("sale", "S18", "100")
    too_much = replace(
        firm.draft("sale", "S18", "100"),
        advances=(UsedAdvance(advance_id=new_id(), gross=Decimal(118), vat=Decimal(18)),),
    )
    with pytest.raises(Refused):
        _post(firm, [good, too_much])
    assert invoices.invoices(firm.books, DAY, DAY) == ()


def test_a_fault_of_one_invoice_is_told_as_when_it_is_alone(firm: Shop) -> None:
    given = invoices.previews(firm.books, [firm.draft("sale", "S18", "100")])[0]
    lines = tuple(
        replace(line, dimensions={k: v for k, v in line.dimensions.items() if k != "vat_code"})
        for line in given.entry.lines
    )
    wrong = replace(given, entry=replace(given.entry, lines=lines))
    with pytest.raises(Refused) as alone:
        invoices.save_invoices(firm.books, new_id(), [wrong], submit=True)
    fine = invoices.previews(firm.books, [firm.draft("sale", "S18", "5") for _ in range(3)])
    with pytest.raises(Refused) as among:
        invoices.post_invoices(firm.books, new_id(), [*fine, wrong])
    told = [(problem.code, problem.args) for problem in alone.value.problems]
    assert {code for code, _ in told} == {"invoice.vat_differs", "invoice.base_differs"}
    assert [(problem.code, problem.args) for problem in among.value.problems] == told


def test_the_same_number_of_a_supplier_is_refused_in_one_batch_too(firm: Shop) -> None:
    first = firm.draft("purchase", "P18", "10", account="7450", number="A 1")
    second = firm.draft("purchase", "P18", "20", account="7450", number="a1")
    with pytest.raises(Refused) as refused:
        _post(firm, [first, second])
    assert refused.value.code == "invoice.number_again"
    other = replace(second, party_id=firm.parties["SUPPLIER"])
    assert len(_post(firm, [first, other])) == 2
    with pytest.raises(Refused) as refused:
        _post(firm, [firm.draft("sale", "S18", "5"), replace(second, id=EntryId(new_id()))])
    assert refused.value.code == "invoice.number_again"


def test_an_invoice_is_posted_once(firm: Shop) -> None:
    draft = firm.draft("sale", "S18", "100")
    made = invoices.previews(firm.books, [draft])
    request = new_id()
    first = invoices.post_invoices(firm.books, request, made).value
    assert invoices.post_invoices(firm.books, request, made).value == first
    with pytest.raises(Refused) as refused:
        invoices.post_invoices(firm.books, new_id(), made)
    assert refused.value.code == "entry.posted_already"
    with pytest.raises(Refused):
        invoices.post_invoices(
            firm.books, new_id(), [*invoices.previews(firm.books, _two(firm))] * 2
        )


def test_a_kept_invoice_is_posted_only_as_its_reader_saw_it(firm: Shop) -> None:
    draft = firm.draft("sale", "S18", "100")
    kept = invoices.save_invoices(
        firm.books, new_id(), invoices.previews(firm.books, [draft])
    ).value
    assert [one.state for one in kept] == ["draft"]
    changed = firm.draft("sale", "S18", "200")
    changed = replace(changed, id=draft.id)
    with pytest.raises(Conflict):
        invoices.post_invoice(firm.books, new_id(), changed, None)
    posted = invoices.post_invoice(firm.books, new_id(), changed, kept[0].version).value
    assert posted.state == "posted"
    assert firm.lines(posted.reference)[-1] == ("debit", "1410", "236.00")
    assert ledger.drafts(firm.books) == ()


def test_where_one_needs_approval_all_wait(firm: Shop) -> None:
    rules = [ApprovalRule(kind="*", from_amount=Decimal(500))]
    ledger.change_approval_policy(firm.books, new_id(), rules)
    small, big = firm.draft("sale", "S18", "10"), firm.draft("sale", "S18", "1000")
    saved = _post(firm, [small, big])
    assert [one.state for one in saved] == ["submitted", "submitted"]
    assert {draft.id for draft in ledger.drafts(firm.books)} == {small.id, big.id}


def test_what_was_posted_together_is_rebuilt_from_its_events(firm: Shop) -> None:
    _post(firm, _of_all_kinds(firm))
    invoices.save_invoices(firm.books, new_id(), invoices.previews(firm.books, _two(firm)))
    found = security.replay(firm.books)
    assert {one.kind: one.differences for one in found.kinds if one.differing} == {}
    assert security.verify_chain(firm.books).ok


def _of_all_kinds(firm: Shop) -> list[InvoiceDraft]:
    return [
        firm.draft("sale", "S18", "200"),
        firm.draft("purchase", "P18", "100", account="7450"),
        firm.draft("advance_received", "SADV", "118", includes_vat=True),
    ]


def _two(firm: Shop) -> list[InvoiceDraft]:
    return [firm.draft("sale", "S18", "5"), firm.draft("sale", "S18", "6")]


def _post(firm: Shop, drafts: list[InvoiceDraft]) -> Any:
    made = invoices.previews(firm.books, drafts)
    return invoices.post_invoices(firm.books, new_id(), made).value
