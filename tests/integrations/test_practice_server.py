"""The practice server behaves as the contract says: styles, codes, states, limits, tokens."""

from __future__ import annotations

import http.client
import json
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from urllib.parse import urlsplit
from uuid import uuid4

import pytest

from app.core.dates import TBILISI
from app.core.errors import Conflict, Denied, NotFound, Refused, Unavailable
from app.integrations import service
from app.integrations.practice import PracticeOptions, PracticeServer
from app.integrations.records import (
    CorrectionKind,
    DocumentFilter,
    InvoiceFilter,
    InvoiceStatus,
    ListType,
    WaybillFilter,
    WaybillStatus,
    WaybillType,
)
from app.server.secrets import Secret
from tests.integrations import drafts
from tests.integrations.conftest import OWN, SELLER, patient, portal

SOAP_11 = "http://schemas.xmlsoap.org/soap/envelope/"
SOAP_12 = "http://www.w3.org/2003/05/soap-envelope"
NAME = "<su>demo-buh:400000001</su><sp>practice</sp><tin>405111222</tin>"


def post(practice: PracticeServer, inside: str, version: str = SOAP_11, **headers: str):
    """One raw request, as some other client would write it."""
    connection = http.client.HTTPConnection(urlsplit(practice.address).netloc, timeout=5)
    body = (
        f'<e:Envelope xmlns:e="{version}"><e:Body><get_name_from_tin '
        f'xmlns="http://tempuri.org/">{inside}</get_name_from_tin></e:Body></e:Envelope>'
    )
    connection.request("POST", "/WayBillService/WayBillService.asmx", body.encode(), headers)
    answer = connection.getresponse()
    text = answer.read().decode()
    connection.close()
    return answer.status, text


@pytest.mark.parametrize("version", [SOAP_11, SOAP_12])
@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"SOAPAction": '"http://tempuri.org/get_name_from_tin"'},
        {"SOAPAction": "http://tempuri.org/get_name_from_tin"},
    ],
)
def test_both_versions_of_soap_and_any_writing_of_the_action_are_taken(practice, version, headers):
    status, text = post(practice, NAME, version, **headers)
    assert (status, "შპს კახური მარანი" in text, version in text) == (200, True, True)


def test_parameters_out_of_order_are_a_fault(practice):
    swapped = "<tin>405111222</tin><su>demo-buh:400000001</su><sp>practice</sp>"
    status, text = post(practice, swapped)
    assert status == 500
    assert "<faultcode>soap:Client</faultcode>" in text
    status, text = post(practice, swapped, SOAP_12)
    assert "soap:Sender" in text


def test_a_lax_server_does_not_see_what_stands_out_of_order():
    with PracticeServer(options=PracticeOptions(is_strict=False)) as server:
        _, text = post(server, "<tin>405111222</tin><su>demo-buh:400000001</su><sp>practice</sp>")
    # The user is not where it looks, so it meets nobody it knows: a code and no fault.
    assert "<get_name_from_tinResult>-100<" in text


def test_another_action_than_the_body_is_a_fault(practice):
    status, text = post(practice, NAME, SOAPAction="http://tempuri.org/is_vat_payer_tin")
    assert (status, "SOAPAction" in text) == (500, True)


def test_a_wrong_password_is_denied_everywhere(practice):
    wrong = service.ServiceUser(name=SELLER.name, password=Secret("wrong"))
    rs = service.connect(patient(practice.address), wrong, OWN, portal(password="wrong"))
    now = datetime.now(UTC)
    verbs = (
        rs.look_ups.own_numbers,
        lambda: rs.look_ups.taxpayer("405111222"),
        lambda: rs.waybills.save(drafts.waybill()),
        lambda: rs.waybills.sent(WaybillFilter(created_from=now, created_to=now + timedelta(1))),
        lambda: rs.invoices.save_head(drafts.invoice(), 700002),
        lambda: rs.invoices.get(1),
        rs.documents.actions,
    )
    for verb in verbs:
        with pytest.raises(Denied):
            verb()
    assert practice.state.waybills == practice.state.invoices == {}


def test_the_life_of_a_waybill(practice, seller, buyer):
    saved = seller.waybills.save(drafts.waybill())
    assert seller.waybills.get(saved.id).status == WaybillStatus.DRAFT
    with pytest.raises(Conflict) as told_of:
        seller.waybills.close(saved.id)
    assert told_of.value.code == "rs.code_3003"
    number = seller.waybills.send(saved.id)
    assert seller.waybills.get_by_number(number).status == WaybillStatus.ACTIVE
    with pytest.raises(Conflict) as told_of:
        seller.waybills.delete(saved.id)
    assert told_of.value.code == "rs.code_1031"
    now = datetime.now(UTC)
    day = WaybillFilter(created_from=now - timedelta(1), created_to=now + timedelta(1))
    (bought,) = buyer.waybills.received(day)
    buyer.waybills.confirm(bought.id)
    seller.waybills.close(saved.id)
    # A later save with the id of a closed one is its correction; its answer has another wrapper.
    corrected = seller.waybills.save(replace(drafts.waybill(), id=saved.id))
    assert corrected.id == saved.id
    found = seller.waybills.get(saved.id)
    assert (found.is_corrected, found.is_confirmed, found.status) == (1, 1, WaybillStatus.CLOSED)
    assert seller.waybills.invoice(saved.id) > 0
    with pytest.raises(Conflict) as told_of:
        seller.waybills.cancel(saved.id)
    assert told_of.value.code == "rs.code_1042"
    assert [row.id for row in seller.waybills.changed(now - timedelta(9), now + timedelta(1))] == [
        saved.id
    ]
    assert seller.waybills.print_pdf(saved.id).startswith(b"%PDF")


def test_drafts_are_deleted_and_active_ones_cancelled(seller):
    first, second = (seller.waybills.save(drafts.waybill()).id for _ in range(2))
    seller.waybills.delete(first)
    seller.waybills.send(second)
    seller.waybills.cancel(second)
    for one, status in ((first, WaybillStatus.DELETED), (second, WaybillStatus.CANCELLED)):
        assert seller.waybills.get(one).status == status
    with pytest.raises(Conflict):
        seller.waybills.send(second)
    with pytest.raises(NotFound):
        seller.waybills.get(1)


def test_a_buyer_does_not_judge_what_is_not_theirs(seller, buyer):
    saved = seller.waybills.save(drafts.waybill())
    with pytest.raises(Conflict):
        buyer.waybills.reject(saved.id)
    with pytest.raises(Denied) as told_of:
        buyer.waybills.send(saved.id)
    assert told_of.value.code == "rs.code_101"


GOOD = drafts.waybill(datetime.now(TBILISI))
LINE = GOOD.goods[0]
REFUSALS = [
    ({"buyer_tin": "999999999"}, 1005),
    ({"buyer_tin": ""}, 1004),
    ({"buyer_tin": "400000001"}, 1039),
    ({"buyer_tin": "404555666"}, 1006),
    ({"has_georgian_buyer": False, "buyer_name": ""}, 1003),
    ({"start_address": ""}, 1007),
    ({"end_address": "ქ" * 300}, 1010),
    ({"driver_tin": ""}, 1012),
    ({"has_georgian_driver": False, "driver_name": ""}, 1013),
    ({"driver_tin": "12"}, 1014),
    ({"car_number": ""}, 1040),
    ({"car_number": "XX"}, 1026),
    ({"transport_id": 4}, 1037),
    ({"transport_id": 9}, 1002),
    ({"type": WaybillType.INTERNAL}, 1035),
    ({"type": WaybillType.WITHOUT_TRANSPORT}, 1036),
    ({"type": WaybillType.SUB_WAYBILL}, 1023),
    ({"begin_at": datetime.now(TBILISI) + timedelta(days=5)}, 1038),
    ({"goods": ()}, 1045),
    ({"id": 12345}, 103),
    ({"goods": (replace(LINE, amount=Decimal(2_000_000_000)),)}, 1043),
    ({"goods": (replace(LINE, quantity=Decimal(0)),)}, 2005),
    ({"goods": (replace(LINE, price=Decimal(0)),)}, 2007),
    ({"goods": (replace(LINE, unit_id=6),)}, 2003),
    ({"goods": (replace(LINE, unit_id=99),)}, 2004),
    ({"goods": (replace(LINE, vat_type=7),)}, 2002),
    ({"goods": (replace(LINE, name="ღ" * 400),)}, 2001),
    ({"goods": (replace(LINE, excise_id=77),)}, 2008),
]


@pytest.mark.parametrize(("change", "code"), REFUSALS)
def test_a_wrong_waybill_is_refused_with_its_code(seller, change, code):
    with pytest.raises((Refused, NotFound)) as told_of:
        seller.waybills.save(replace(GOOD, **change))
    assert told_of.value.code == f"rs.code_{code}"


def test_the_service_lists_72_hours_and_3_days_at_most(practice, seller):
    now = datetime.now(UTC)
    one = seller.waybills
    given = dict.fromkeys(
        name for name, _ in one.soap._table["get_waybills"].parameters if name not in ("su", "sp")
    )
    given |= {"create_date_s": now - timedelta(hours=73), "create_date_e": now}
    for name, sent, code in (
        ("get_waybills", given, 1064),
        ("get_waybills", given | {"create_date_s": None}, 1064),
        ("get_waybills", given | {"create_date_s": now + timedelta(1)}, 1074),
        (
            "get_waybills_v1",
            {
                "buyer_tin": "",
                "last_update_date_s": now - timedelta(4),
                "last_update_date_e": now,
            },
            1072,
        ),
    ):
        with pytest.raises(Refused) as told_of:
            one.soap.call(name, SELLER, sent)
        assert told_of.value.code == f"rs.code_{code}"


def saved_invoice(rs: service.RevenueService) -> int:
    draft = drafts.invoice()
    invoice_id = rs.invoices.save_head(draft, rs.look_ups.un_id(rs.own, draft.buyer_tin))
    for line in draft.lines:
        rs.invoices.save_line(invoice_id, line)
    return invoice_id


def test_the_life_of_an_invoice_its_correction_and_its_end(seller, buyer):
    invoice_id = saved_invoice(seller)
    seller.invoices.send(invoice_id)
    buyer.invoices.refuse(invoice_id, "ფასი არასწორია")
    assert seller.invoices.get(invoice_id).status == InvoiceStatus.DRAFT
    seller.invoices.send(invoice_id)
    buyer.invoices.accept(invoice_id, InvoiceStatus.CONFIRMED)
    correction = seller.invoices.correct(invoice_id, CorrectionKind.PRICE)
    assert seller.invoices.live_correction(invoice_id) == correction
    with pytest.raises(Conflict):
        seller.invoices.send(correction)
    seller.invoices.send_correction(correction)
    buyer.invoices.accept(correction, InvoiceStatus.CORRECTION_CONFIRMED)
    assert seller.invoices.get(invoice_id).status == InvoiceStatus.CORRECTED
    other = saved_invoice(seller)
    seller.invoices.send(other)
    buyer.invoices.accept(other, InvoiceStatus.CONFIRMED)
    seller.invoices.ask_to_cancel(other)
    assert [row.id for row in buyer.invoices.waiting(InvoiceStatus.CANCEL_ASKED, bought=True).rows]
    buyer.invoices.accept(other, InvoiceStatus.CANCELLED)
    assert seller.invoices.get(other).status == InvoiceStatus.CANCELLED


@pytest.mark.parametrize("status", [status for status in InvoiceStatus if status not in (-1, 1)])
def test_an_illegal_move_of_a_draft_is_false_without_a_reason(practice, seller, status):
    invoice_id = saved_invoice(seller)
    with pytest.raises(Conflict) as told_of:
        seller.invoices.move(invoice_id, status)
    assert told_of.value.code == "rs.not_done"
    assert practice.state.invoices[invoice_id].status == 0


def test_invoices_are_listed_found_and_attached_to_a_declaration(seller, buyer):
    invoice_id = saved_invoice(seller)
    now = datetime.now(UTC)
    month = InvoiceFilter(
        registered_from=now - timedelta(3),
        registered_to=now + timedelta(3),
        operation_from=now - timedelta(3),
        operation_to=now + timedelta(3),
    )
    assert buyer.invoices.bought(month).rows == ()
    seller.invoices.send(invoice_id)
    (row,) = buyer.invoices.bought(month).rows
    assert (row.party_tin, row.amount, row.vat) == ("400000001", Decimal(5900), Decimal(900))
    assert row.notes is None
    assert seller.invoices.find_id(row.series or "", int(row.number or 0)) == invoice_id
    (number,) = seller.invoices.declaration_numbers("202611")
    with pytest.raises(Conflict):
        seller.invoices.attach_to_declaration(invoice_id, number)
    buyer.invoices.accept(invoice_id, InvoiceStatus.CONFIRMED)
    seller.invoices.attach_to_declaration(invoice_id, number)
    (changed,) = seller.invoices.changed(now - timedelta(10), now + timedelta(1)).rows
    assert changed.seller_declaration == number


def test_an_invoice_of_a_day_without_vat_registration_is_denied(seller):
    draft = drafts.invoice(date(2014, 5, 5))
    with pytest.raises(Denied) as told_of:
        seller.invoices.save_head(draft, 700002)
    assert told_of.value.code == "rs.code_3023"


def document_saved(rs: service.RevenueService) -> int:
    transaction = uuid4()
    assert rs.documents.save(drafts.document(), transaction).id is None
    assert rs.documents.saved_id(transaction) is None
    found = rs.documents.saved_id(transaction)
    assert found is not None
    return found


def test_the_life_of_a_tax_document(seller, buyer):
    document_id = document_saved(seller)
    with pytest.raises(NotFound):
        buyer.documents.get(document_id)
    seller.documents.activate(document_id, uuid4())
    with pytest.raises(Conflict) as told_of:
        seller.documents.activate(document_id, uuid4())
    assert told_of.value.code == "rs.eapi_2"
    buyer.documents.refuse(document_id)
    seller.documents.activate(document_id, uuid4())
    buyer.documents.confirm(document_id)
    seller.documents.attach_to_declaration((document_id,), "202611")
    number = seller.documents.new_declaration_number("202611")
    assert seller.documents.get(document_id).seller_declaration == str(number)
    seller.documents.cancel(document_id)
    buyer.documents.confirm(document_id)
    assert seller.documents.get(document_id).cancelled_at is not None
    status = seller.documents.status(document_id)
    words = {one.seller_action: one.name for one in seller.documents.actions()}
    assert words[status.seller_action] == "გაუქმებული"


def test_lists_of_documents_keep_columns_and_rows_apart(seller, buyer):
    first = document_saved(seller)
    document_saved(seller)
    now = datetime.now(TBILISI)
    wanted = DocumentFilter(type=ListType.ISSUED, operation_from=now, operation_to=now)
    assert len(seller.documents.list(wanted)) == 2
    assert len(seller.documents.list(replace(wanted, rows_max=1))) == 1
    received = replace(wanted, type=ListType.RECEIVED)
    assert buyer.documents.list(received) == ()
    seller.documents.activate(first, uuid4())
    (row,) = buyer.documents.list(received)
    assert (row.id, row.seller_tin, row.amount) == (first, "400000001", Decimal("5900.00"))


def test_an_ended_token_is_renewed_once_for_a_read_and_never_for_a_write(practice, seller):
    document_id = document_saved(seller)
    practice.state.expire_tokens()
    assert seller.documents.get(document_id).id == document_id
    practice.state.expire_tokens()
    with pytest.raises(Unavailable, match="session") as told_of:
        seller.documents.activate(document_id, uuid4())
    assert told_of.value.code == "rs.signed_out"
    assert not service.is_outcome_unknown(told_of.value)
    seller.documents.activate(document_id, uuid4())


def test_the_status_on_a_day_is_known_to_eapi_alone(seller):
    past = seller.past
    assert past.vat_status("404333444", date(2025, 6, 30)).is_vat_payer
    assert not past.vat_status("404333444", date(2025, 7, 1)).is_vat_payer
    with pytest.raises(NotFound):
        past.taxpayer("999999999")
    with pytest.raises(Refused):
        past.vat_status("12345", None)


def test_an_unknown_path_and_a_broken_body_are_answered(practice):
    connection = http.client.HTTPConnection(urlsplit(practice.address).netloc, timeout=5)
    for path, body, status in (
        ("/Invoice/Nothing", b"{}", 404),
        ("/Common/GetUnits", b"{", 200),
        ("/Common/GetUnits", b"{}", 200),
    ):
        connection.request("POST", path, body)
        answer = connection.getresponse()
        text = answer.read()
        assert answer.status == status
        if status == 200:
            assert json.loads(text)["STATUS"]["ID"] < 0
    connection.request("GET", "/")
    assert connection.getresponse().status == 405
    connection.close()


def test_words_of_the_service_are_listed(seller):
    for name in ("get_waybill_types", "get_waybill_units", "get_trans_types", "get_akciz_codes"):
        answer = seller.waybills.soap.call(name, SELLER, {})
        assert answer.result is not None
        assert len(list(answer.result.iter())) > 3
    assert len(seller.look_ups.learn_codes()) == len(service.explain_all())
