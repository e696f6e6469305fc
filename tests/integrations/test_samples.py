"""Every published sample: requests as we write them, answers as we read or refuse them."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from uuid import UUID
from xml.etree import ElementTree

import pytest

from app.core.dates import TBILISI
from app.core.errors import Bug, Conflict, Denied, NotFound, Refused, Unavailable
from app.integrations.records import (
    CorrectionKind,
    DocumentFilter,
    InvoiceFilter,
    InvoiceStatus,
    ListType,
    WaybillFilter,
)
from app.integrations.rs_ge.masking import MASK
from app.integrations.rs_ge.values import from_json
from app.integrations.service import RevenueService
from app.server.secrets import Secret
from tests.integrations import drafts
from tests.integrations.conftest import SAMPLES, Canned

TRUE = SAMPLES / "rs_soap_change_invoice_status_response.xml"
MARCH_2 = datetime(2026, 3, 2, 10, tzinfo=TBILISI)
TRANSACTION = UUID("6f2f0e3a-0000-4000-8000-000000000001")


def shape(element: ElementTree.Element) -> object:
    """An element with its order, local names and texts; the password is masked."""
    name = element.tag.rpartition("}")[2]
    text = (element.text or "").strip()
    return (name, MASK if name == "sp" else text, [shape(part) for part in element])


def written(canned: Canned) -> object:
    return shape(ElementTree.fromstring(canned.asked[-1]))


def sample(name: str) -> object:
    return shape(ElementTree.fromstring((SAMPLES / name).read_bytes()))


def test_requests_stand_in_the_order_of_the_samples(told: RevenueService, canned: Canned):
    canned.say(SAMPLES / "rs_soap_save_invoice_response.xml")
    invoice = replace(
        drafts.invoice(date(2026, 3, 2)),
        waybill_number="0900000001",
        waybill_day=date(2026, 3, 2),
    )
    assert told.invoices.save_head(invoice, 700002) == 31000001
    assert written(canned) == sample("rs_soap_save_invoice_request.xml")
    canned.replies = []
    canned.say(SAMPLES / "rs_soap_save_invoice_desc_response.xml")
    assert told.invoices.save_line(31000001, invoice.lines[0]) == 41000001
    assert written(canned) == sample("rs_soap_save_invoice_desc_request.xml")
    canned.replies = []
    canned.say(TRUE)
    told.invoices.send(31000001)
    assert written(canned) == sample("rs_soap_change_invoice_status_request.xml")
    canned.replies = []
    canned.say(SAMPLES / "rs_soap_k_invoice_response.xml")
    assert told.invoices.correct(31000001, CorrectionKind.PRICE) == 31000009
    assert written(canned) == sample("rs_soap_k_invoice_request.xml")


def test_the_waybill_is_written_as_in_the_sample(told: RevenueService, canned: Canned):
    canned.say(SAMPLES / "rs_soap_save_waybill_response.xml")
    draft = replace(drafts.waybill(MARCH_2.replace(tzinfo=None)), transport_cost=Decimal(0))
    saved = told.waybills.save(draft)
    assert (saved.id, saved.number, saved.goods_ids) == (900000001, "", (1, 2))
    assert written(canned) == sample("rs_soap_save_waybill_request.xml")
    assert canned.headers[-1]["soapaction"] == '"http://tempuri.org/save_waybill"'
    assert canned.headers[-1]["content-type"] == "text/xml; charset=utf-8"


def test_look_ups_are_written_and_read_as_in_the_samples(told: RevenueService, canned: Canned):
    canned.say(SAMPLES / "rs_soap_get_name_from_tin_response.xml")
    canned.say(SAMPLES / "rs_soap_bom_response.xml")
    found = told.look_ups.taxpayer("405111222")
    assert (found.name, found.is_vat_payer) == ("შპს კახური მარანი", True)
    assert shape(ElementTree.fromstring(canned.asked[0])) == sample(
        "rs_soap_get_name_from_tin_request.xml"
    )
    assert written(canned) == sample("rs_soap_is_vat_payer_tin_request.xml")
    canned.replies = []
    canned.say(SAMPLES / "rs_soap_get_name_from_tin_response_unknown.xml")
    with pytest.raises(NotFound, match="405111222"):
        told.look_ups.taxpayer("405111222")
    canned.replies = []
    canned.say(SAMPLES / "rs_soap_chek_service_user_response_denied.xml")
    with pytest.raises(Denied, match="პაროლი"):
        told.look_ups.own_numbers()
    assert written(canned) == sample("rs_soap_chek_service_user_request.xml")


def test_lists_of_invoices_are_read_by_their_columns(told: RevenueService, canned: Canned):
    canned.say(SAMPLES / "rs_soap_get_seller_invoices_response.xml")
    first, last = MARCH_2.replace(day=1), MARCH_2.replace(day=31)
    wanted = InvoiceFilter(
        registered_from=first, registered_to=last, operation_from=first, operation_to=last
    )
    listed = told.invoices.sold(wanted)
    assert [(row.id, row.number, row.amount, row.vat) for row in listed.rows] == [
        (31000001, "123", Decimal(5900), Decimal(900)),
        (31000005, "124", Decimal(1180), Decimal(180)),
    ]
    assert listed.rows[1].party_tin == "01001012345"
    assert listed.rows[0].notes is None
    assert "SEQ_NUM_S" in listed.columns
    assert "NOTES" not in listed.columns
    order = [part[0] for part in written(canned)[2][0][2][0][2]]  # type: ignore[index]
    wished = [part[0] for part in sample("rs_soap_get_seller_invoices_request.xml")[2][0][2][0][2]]  # type: ignore[index]
    assert order == wished


def test_one_invoice_and_its_lines_are_read(told: RevenueService, canned: Canned):
    canned.say(SAMPLES / "rs_soap_get_invoice_response.xml")
    head = told.invoices.get(31000001)
    assert (head.shown_number, head.status) == ("ეა-12 0000123", InvoiceStatus.CONFIRMED)
    assert head.correction_id is None
    canned.replies = []
    canned.say(SAMPLES / "rs_soap_get_invoice_desc_response.xml")
    lines = told.invoices.lines(31000001)
    assert [(line.goods, line.amount, line.vat) for line in lines] == [
        (drafts.SAPERAVI, Decimal(3540), Decimal(540)),
        (drafts.KINDZMARAULI, Decimal(2360), Decimal(360)),
    ]


def test_every_wrong_value_of_an_answer_is_named(told: RevenueService, canned: Canned):
    canned.say(SAMPLES / "rs_soap_broken_invoice_desc_response.xml")
    with pytest.raises(Unavailable) as told_of:
        told.invoices.lines(31000001)
    found = [(one.row, one.column, one.value) for one in told_of.value.problems]
    # The -1 of the first row is an exempt line and no fault.
    assert found == [(2, "G_NUMBER", None), (2, "FULL_AMOUNT", "2,360.00")]


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("rs_soap_broken_truncated_response.xml", "rs.cut"),
        ("rs_soap_broken_html_200.txt", "rs.maintenance"),
    ],
)
def test_a_broken_answer_is_told_apart(told: RevenueService, canned: Canned, name, code):
    canned.say(SAMPLES / name)
    first = MARCH_2
    wanted = InvoiceFilter(
        registered_from=first, registered_to=first, operation_from=first, operation_to=first
    )
    with pytest.raises(Unavailable) as told_of:
        told.invoices.sold(wanted)
    assert told_of.value.code == code


def test_a_fault_of_the_client_is_ours_to_report(told: RevenueService, canned: Canned):
    canned.say(SAMPLES / "rs_soap_fault_response.xml", 500)
    with pytest.raises(Bug, match="Input string was not in a correct format"):
        told.invoices.send(1)


def test_waybills_and_their_refusals_are_read(told: RevenueService, canned: Canned):
    canned.say(SAMPLES / "rs_soap_get_waybills_response.xml")
    wanted = WaybillFilter(created_from=MARCH_2, created_to=MARCH_2.replace(day=4))
    (row,) = told.waybills.sent(wanted)
    assert (row.number, row.amount, row.invoice_id) == ("0900000001", Decimal(5900), 31000001)
    assert row.comment is None
    canned.replies = []
    canned.say(SAMPLES / "rs_soap_get_waybills_response_error.xml")
    with pytest.raises(Refused) as told_of:
        told.waybills.sent(wanted)
    assert told_of.value.code == "rs.code_1064"
    canned.replies = []
    canned.say(SAMPLES / "rs_soap_save_waybill_response_error.xml")
    with pytest.raises(Refused) as told_of:
        told.waybills.save(drafts.waybill())
    assert told_of.value.code == "rs.code_1005"
    (problem,) = told_of.value.problems
    assert (problem.row, problem.code, problem.value) == (1, "rs.code_2005", drafts.SAPERAVI)


def test_moves_of_waybills_are_read(told: RevenueService, canned: Canned):
    canned.say(SAMPLES / "rs_soap_send_waybill_response.xml")
    assert told.waybills.send(900000001) == "0900000001"
    canned.replies = []
    canned.say(SAMPLES / "rs_soap_close_waybill_response.xml")
    told.waybills.close(900000001)
    canned.replies = []
    canned.say(SAMPLES / "rs_soap_close_waybill_response_error.xml")
    with pytest.raises(Denied) as told_of:
        told.waybills.close(900000001)
    assert told_of.value.code == "rs.code_101"
    canned.replies = []
    canned.say(SAMPLES / "rs_soap_change_invoice_status_response_refused.xml")
    with pytest.raises(Conflict):
        told.invoices.send(31000001)


def test_live_codes_speak_first(told: RevenueService, canned: Canned):
    canned.say(SAMPLES / "rs_soap_get_error_codes_response.xml")
    learnt = told.look_ups.learn_codes()
    assert len(learnt) == 14
    assert all(code.is_live for code in learnt)


def eapi_ready(canned: Canned, *names: str) -> None:
    canned.replies = []
    for name in ("rs_eapi_authenticate_response_one_step.json", *names):
        canned.say(SAMPLES / name)


def body(canned: Canned) -> object:
    return from_json(canned.asked[-1].decode())


def read(name: str) -> object:
    return from_json((SAMPLES / name).read_text("utf-8"))


def test_documents_are_written_and_read_as_in_the_samples(told: RevenueService, canned: Canned):
    eapi_ready(canned, "rs_eapi_save_invoice_response.json")
    draft = replace(drafts.document(MARCH_2.replace(hour=12)), comment="ხელშეკრულება 5/2026")
    saving = told.documents.save(draft, TRANSACTION)
    assert saving.id is None
    assert body(canned) == read("rs_eapi_save_invoice_request.json")
    assert canned.headers[-1]["authorization"] == "bearer sample-access-token-0001"
    canned.replies = []
    canned.say(SAMPLES / "rs_eapi_get_transaction_result_response_pending.json")
    canned.say(SAMPLES / "rs_eapi_get_transaction_result_response.json")
    assert told.documents.saved_id(TRANSACTION) is None
    assert told.documents.saved_id(TRANSACTION) == 51000001
    assert body(canned) == read("rs_eapi_get_transaction_result_request.json")
    canned.replies = []
    canned.say(SAMPLES / "rs_eapi_confirm_invoice_response.json")
    told.documents.confirm(51000002)
    assert body(canned) == read("rs_eapi_confirm_invoice_request.json")
    told.documents.activate(51000001, UUID("6f2f0e3a-0000-4000-8000-000000000002"))
    assert body(canned) == read("rs_eapi_activate_invoice_request.json")
    told.documents.attach_to_declaration((51000001,), "202603")
    assert body(canned) == read("rs_eapi_create_decl_request.json")


def test_documents_and_lists_are_read(told: RevenueService, canned: Canned):
    eapi_ready(canned, "rs_eapi_get_invoice_response.json")
    found = told.documents.get(51000001)
    assert body(canned) == read("rs_eapi_get_invoice_request.json")
    assert (found.number, found.amount, found.vat) == ("0000001234", Decimal(5900), Decimal(900))
    assert found.activated_at == datetime(2026, 3, 2, 12, 6, 10, tzinfo=TBILISI)
    assert [line.amount for line in found.goods] == [Decimal(3540), Decimal(2360)]
    canned.replies = []
    canned.say(SAMPLES / "rs_eapi_list_invoices_response.json")
    wanted = DocumentFilter(
        type=ListType.ISSUED_FOR_DECLARATION,
        operation_from=datetime(2026, 3, 1, tzinfo=TBILISI),
        operation_to=datetime(2026, 3, 31, tzinfo=TBILISI),
    )
    rows = told.documents.list(wanted)
    assert body(canned) == read("rs_eapi_list_invoices_request.json")
    assert [(row.id, row.buyer_tin, row.buyer_name) for row in rows] == [
        (51000001, "405111222", "შპს კახური მარანი"),
        (51000003, "01001012345", "ი/მ ნინო ბერიძე"),
    ]
    canned.replies = []
    canned.say(SAMPLES / "rs_eapi_broken_list_invoices_response.json")
    with pytest.raises(Unavailable) as told_of:
        told.documents.list(wanted)
    found_columns = [(one.row, one.column) for one in told_of.value.problems]
    assert found_columns == [
        (None, "STATUS.ID"), (1, "Fields"), (3, "Fields"), (2, "ID"), (2, "AMOUNT_FULL"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("name", "kind", "code"),
    [
        ("rs_eapi_error_bad_record.json", NotFound, "rs.eapi_30"),
        ("rs_eapi_broken_truncated.json", Unavailable, "rs.cut"),
    ],
)
def test_what_eapi_refuses_is_told_apart(told, canned, name, kind, code):
    eapi_ready(canned, name)
    with pytest.raises(kind) as told_of:
        told.documents.get(51000001)
    assert told_of.value.code == code


def test_look_ups_of_eapi_and_its_lists_of_words(told: RevenueService, canned: Canned):
    eapi_ready(canned, "rs_eapi_get_org_info_response.json")
    found = told.past.taxpayer("405111222")
    assert body(canned) == read("rs_eapi_get_org_info_request.json")
    assert (found.address, found.is_vat_payer) == ("თელავი, სატესტო ქ. 2", True)
    canned.replies = []
    canned.say(SAMPLES / "rs_eapi_get_vat_payer_status_response.json")
    assert told.past.vat_status("405111222", date(2026, 3, 2)).is_vat_payer
    sent = json.loads(canned.asked[-1])
    # The sample asks at midnight; we ask at noon, which is the same day everywhere.
    assert sent == {"Tin": "405111222", "VatDate": "02-03-2026 12:00:00"}
    canned.replies = []
    canned.say(SAMPLES / "rs_eapi_get_seq_num_response.json")
    assert told.documents.new_declaration_number("202603") == 610000001
    canned.replies = []
    canned.say(SAMPLES / "rs_eapi_get_units_response.json")
    assert told.documents.units()[-1] == (99, "სხვა")


def test_signing_in_takes_one_step_or_two(told: RevenueService, canned: Canned):
    canned.say(SAMPLES / "rs_eapi_authenticate_response_two_step.json")
    canned.say(SAMPLES / "rs_eapi_authenticate_pin_response.json")
    canned.say(SAMPLES / "rs_eapi_get_units_response.json")
    assert told.eapi.sign_in().needs_pin
    with pytest.raises(Denied, match="PIN"):
        told.documents.units()
    told.eapi.give_pin(Secret("0000"))
    sent = json.loads(canned.asked[-1])
    assert sent == json.loads((SAMPLES / "rs_eapi_authenticate_pin_request.json").read_text())
    assert told.documents.units()
    assert canned.headers[-1]["authorization"] == "bearer sample-access-token-0002"


def test_a_wrong_password_is_told_with_the_words_of_the_service(told, canned):
    canned.say(SAMPLES / "rs_eapi_authenticate_response_wrong_password.json")
    with pytest.raises(Denied, match="მომხმარებელი ან პაროლი არასწორია"):
        told.eapi.sign_in()


def test_every_sample_is_used():
    text = Path(__file__).read_text("utf-8")
    unused = [
        path.name
        for path in SAMPLES.iterdir()
        if path.name not in text and "is_vat_payer_tin_response" not in path.name
    ]
    others = {
        "rs_eapi_authenticate_request.json", "rs_eapi_get_vat_payer_status_request.json",
        "rs_eapi_error_token_expired.json", "rs_soap_chek_service_user_response.xml",
    }  # fmt: skip
    assert set(unused) <= others
