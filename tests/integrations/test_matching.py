"""What came through RS.ge and the purchases of the books: found, matched, and names remembered."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest

from app.core.dates import TBILISI
from app.core.errors import Conflict, NotFound, Refused
from app.core.ids import new_id
from app.integrations import service
from app.integrations.matching_rules import candidates
from app.integrations.practice import PracticeServer
from app.integrations.records import Likeness, RsDocument
from app.invoices import service as invoices
from app.invoices.records import InvoiceDraft, InvoiceKind, InvoiceRow, Saved
from app.ledger import service as ledger
from app.ledger.records import EntryId
from tests.integrations import drafts
from tests.integrations.test_receiving import SELLER_TIN, TODAY, Buyer
from tests.invoices.shop import shop
from tests.kit.world import World


@pytest.fixture
def buyer(own: World, practice: PracticeServer) -> Iterator[Buyer]:
    with shop(own) as firm:
        yield Buyer(firm, practice)


def _typed(buyer: Buyer, net: str, number: str, days: int = 0) -> InvoiceDraft:
    day = TODAY - timedelta(days=days)
    draft = buyer.shop.draft("purchase", "P18", net, day, account="7210")
    return replace(draft, party_id=buyer.supplier, number=number)


def _kept(buyer: Buyer, draft: InvoiceDraft) -> Saved:
    return invoices.save_invoice(buyer.books, new_id(), draft).value


def _came(buyer: Buyer) -> RsDocument:
    buyer.seller.deliver(new_id(), drafts.invoice(TODAY))
    return next(one for one in buyer.fetch() if one.invoice_id is None)


def test_the_likeliest_purchase_comes_first_with_its_reasons(buyer: Buyer) -> None:
    document = _came(buyer)
    far = _kept(buyer, _typed(buyer, "90.00", "1", days=3))
    like = _kept(buyer, _typed(buyer, "5000.00", "2", days=2))
    stranger = _typed(buyer, "5000.00", "3")
    _kept(buyer, replace(stranger, party_id=buyer.shop.parties["SUPPLIER"]))
    found = service.candidates(buyer.books, document)
    assert [one.reference for one in found] == [like.reference, far.reference]
    assert found[0].reasons == (Likeness.PARTY, Likeness.AMOUNT, Likeness.NEAR)
    assert found[1].reasons == (Likeness.PARTY, Likeness.NEAR)


@pytest.mark.parametrize(
    ("theirs", "ours", "is_same"),
    [
        ("ეა-12 0000015", "ეა-120000015", True),
        ("ეა-12 0000015", "15", True),
        ("ეა-12 0000015", "0000016", False),
        ("ეა-12 0000015", "", False),
        ("", "", False),
        ("ეა-12 0000000", "0", False),
    ],
)
def test_a_number_is_the_same_without_series_and_zeros(
    theirs: str, ours: str, is_same: bool
) -> None:
    document = RsDocument(
        id=new_id(), kind="invoice", is_incoming=True, external_id=1, number=theirs,
        seller_tin=SELLER_TIN, buyer_tin="", party_name="", day=TODAY, amount=Decimal(118),
        vat=Decimal(18), lines=(), status=1, declaration="", invoice_id=None, reference="",
        pending="", version=1,
    )  # fmt: skip
    row = InvoiceRow(
        id=EntryId(new_id()), reference="D-1", kind=InvoiceKind.PURCHASE, state="draft",
        entry_date=TODAY, tax_point=TODAY, vat_period=None, due_day=None, number=ours,
        party_id=None, party="", id_code=SELLER_TIN, currency="GEL",  # type: ignore[arg-type]
        net=Decimal(1), vat=Decimal(0), gross=Decimal(1), open=None, text="", version=1,
    )  # fmt: skip
    (found,) = candidates(document, [row], ())
    assert (Likeness.NUMBER in found.reasons) == is_same


def test_one_purchase_is_one_tax_invoice_and_a_slip_is_undone(buyer: Buyer) -> None:
    for _ in range(2):
        buyer.seller.deliver(new_id(), drafts.invoice(TODAY))
    first, second = buyer.fetch()
    typed = _kept(buyer, _typed(buyer, "5000.00", "77"))
    service.match(buyer.books, new_id(), first, typed.id)
    assert service.candidates(buyer.books, second) == ()
    with pytest.raises(Refused) as told:
        service.match(buyer.books, new_id(), second, typed.id)
    assert told.value.code == "rs.matched_already"
    with pytest.raises(Conflict):
        service.match(buyer.books, new_id(), first, None)
    matched = next(one for one in buyer.fetch() if one.invoice_id == typed.id)
    service.match(buyer.books, new_id(), matched, None)
    service.match(buyer.books, new_id(), second, typed.id)


def test_a_tax_invoice_that_came_is_no_sale(buyer: Buyer) -> None:
    document = _came(buyer)
    sale = _kept(buyer, buyer.shop.draft("sale", "S18", "5000.00", TODAY))
    with pytest.raises(Refused) as told:
        service.match(buyer.books, new_id(), document, sale.id)
    assert told.value.code == "rs.match_kind"
    with pytest.raises(NotFound):
        service.match(buyer.books, new_id(), document, new_id())


def test_a_draft_is_made_and_matched_at_once_and_thrown_away_it_is_free_again(
    buyer: Buyer,
) -> None:
    document = _came(buyer)
    request = new_id()
    saved = service.draft_purchase(buyer.books, request, document).value
    assert saved.state == "draft"
    assert service.draft_purchase(buyer.books, request, document).value == saved
    assert next(iter(buyer.fetch())).reference == saved.reference
    assert saved.version is not None
    invoices.drop_invoice(buyer.books, new_id(), saved.id, saved.version)
    (free,) = buyer.fetch()
    assert free.invoice_id is None


def test_the_match_follows_the_correction_and_ends_with_a_reversal(buyer: Buyer) -> None:
    document = _came(buyer)
    posted = buyer.shop.post(_typed(buyer, "5000.00", document.number))
    service.match(buyer.books, new_id(), document, posted.id)
    draft = invoices.correct_invoice(buyer.books, new_id(), posted.id, TODAY).value
    found = invoices.draft_of(buyer.books, invoices.invoice(buyer.books, draft.reference))
    right = invoices.post_invoice(buyer.books, new_id(), found, draft.version).value
    assert [one.invoice_id for one in buyer.fetch()] == [right.id]
    ledger.reverse_entry(buyer.books, new_id(), right.id, TODAY)
    period = TODAY - timedelta(days=4)
    (free,) = service.documents(buyer.books, period, TODAY, incoming=True)
    assert free.invoice_id is None


def _events(own: World, kind: str) -> list[dict[str, Any]]:
    asked = "select data::jsonb from audit.events where type = %s order by seq"
    return [row[0] for row in own.operate().execute(asked, (kind,)).fetchall()]


def test_a_name_is_decided_once_and_every_later_draft_is_made_so(own: World, buyer: Buyer) -> None:
    document = _came(buyer)
    names = service.supplied_names(buyer.books)
    assert {(one.name, one.times, one.is_decided) for one in names} == {
        (drafts.SAPERAVI, 1, False),
        (drafts.KINDZMARAULI, 1, False),
    }
    goods = buyer.shop.accounts["7210"]
    code = ledger.register(buyer.books, "vat_codes")["PND"]
    one = next(name for name in names if name.name == drafts.SAPERAVI)
    decided = replace(one, account_id=goods, vat_code_id=code, text="Red wine")
    service.decide_name(buyer.books, new_id(), decided)
    offered = service.offer_draft(buyer.books, document)
    assert offered.unknown == (drafts.KINDZMARAULI,)
    line = offered.invoice.lines[0]
    assert (line.text, line.account_id, line.vat_code) == ("Red wine", goods, "PND")
    # Whoever looked before that decided about something else.
    with pytest.raises(Conflict) as told:
        service.decide_name(buyer.books, new_id(), replace(one, account_id=goods))
    assert told.value.code == "rs.name_decided"
    undecided, known = service.supplied_names(buyer.books, SELLER_TIN)
    assert (undecided.name, known.text, known.version) == (drafts.KINDZMARAULI, "Red wine", 1)
    service.decide_name(buyer.books, new_id(), replace(known, text="Wine"))
    told_of = _events(own, "RsNameDecided")
    assert [one["after"]["text"] for one in told_of] == ["Red wine", "Wine"]
    assert [one["before"] and one["before"]["text"] for one in told_of] == [None, "Red wine"]


def test_a_waybill_becomes_a_purchase_that_waits_for_its_tax_invoice(buyer: Buyer) -> None:
    buyer.seller.deliver(new_id(), drafts.waybill(datetime.now(TBILISI)))
    (document,) = buyer.fetch()
    assert (document.kind, len(document.lines)) == ("waybill", 2)
    saved = service.draft_purchase(buyer.books, new_id(), document).value
    draft = invoices.draft_of(buyer.books, invoices.invoice(buyer.books, saved.reference))
    assert (draft.number, draft.text, draft.vat_period) == ("", document.number, None)
    assert {(line.vat_code, line.unit) for line in draft.lines} == {("P18", "ცალი")}
    # The tax invoice of the same delivery is matched with the same purchase.
    tax_invoice = _came(buyer)
    (found, *_) = service.candidates(buyer.books, tax_invoice)
    assert found.id == saved.id
    assert Likeness.AMOUNT in found.reasons
    service.match(buyer.books, new_id(), tax_invoice, saved.id)
    assert {one.invoice_id for one in buyer.fetch()} == {saved.id}
    # The purchase waited for that number and nothing else of it changes.
    numbered = invoices.draft_of(buyer.books, invoices.invoice(buyer.books, saved.reference))
    assert numbered == replace(draft, number=tax_invoice.number)
