"""Corners of the practice server and of the client that a day's work seldom meets."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest

from app.core.dates import TBILISI
from app.core.errors import Conflict, Denied, Fault, NotFound, Refused, Unavailable
from app.integrations import service
from app.integrations.practice import MischiefKind
from app.integrations.records import InvoiceStatus, WaybillType
from app.integrations.rs_ge.soap import Markup
from app.server.secrets import Secret
from tests.integrations import drafts
from tests.integrations.conftest import BUYER, SELLER, Canned, patient, portal
from tests.integrations.test_practice_server import document_saved, saved_invoice

SOON = timedelta(hours=1)


def refused(verb, code: str) -> None:
    with pytest.raises(Fault) as told_of:
        verb()
    assert told_of.value.code == code, str(told_of.value)


def test_a_waybill_starts_and_arrives_in_its_order(seller):
    one = seller.waybills
    waybill_id = one.save(drafts.waybill()).id
    now = datetime.now(TBILISI)
    refused(lambda: one.send(waybill_id, now - timedelta(days=1)), "rs.code_1034")
    assert one.send(waybill_id, now + timedelta(minutes=2))
    refused(lambda: one.close(waybill_id, now + SOON), "rs.code_1017")
    one.close(waybill_id, now)
    refused(lambda: one.close(waybill_id), "rs.code_1027")
    refused(lambda: one.send(waybill_id), "rs.code_1027")
    one.cancel(waybill_id)
    refused(lambda: one.cancel(waybill_id), "rs.code_1021")
    changed = replace(drafts.waybill(), id=waybill_id)
    refused(lambda: one.save(changed), "rs.code_1029")
    deleted = one.save(drafts.waybill()).id
    one.delete(deleted)
    refused(lambda: one.delete(deleted), "rs.code_1020")
    refused(lambda: one.save(replace(changed, id=deleted)), "rs.code_1028")
    refused(lambda: one.cancel(999), "rs.code_103")
    refused(lambda: one.print_pdf(999), "rs.code_103")


def test_a_sub_waybill_needs_an_active_distribution(seller):
    one = seller.waybills
    sub = replace(drafts.waybill(), type=WaybillType.SUB_WAYBILL)
    parent = one.save(replace(drafts.waybill(), type=WaybillType.DISTRIBUTION, buyer_tin="")).id
    refused(lambda: one.save(replace(sub, parent_id=parent)), "rs.code_1024")
    one.send(parent)
    assert one.save(replace(sub, parent_id=parent)).id
    other = one.save(drafts.waybill()).id
    one.send(other)
    refused(lambda: one.save(replace(sub, parent_id=other)), "rs.code_1025")


def test_an_invoice_of_a_waybill_is_made_by_its_seller_once(seller, buyer):
    waybill_id = seller.waybills.save(drafts.waybill()).id
    refused(lambda: seller.waybills.invoice(999), "rs.code_3001")
    refused(lambda: seller.waybills.invoice(waybill_id), "rs.code_3003")
    seller.waybills.send(waybill_id)
    refused(lambda: buyer.waybills.invoice(waybill_id), "rs.code_3006")
    assert seller.waybills.invoice(waybill_id) == seller.waybills.invoice(waybill_id)


def test_a_buyer_may_reject_what_was_sent(seller, buyer):
    waybill_id = seller.waybills.save(drafts.waybill()).id
    seller.waybills.send(waybill_id)
    buyer.waybills.reject(waybill_id)
    assert seller.waybills.get(waybill_id).is_confirmed == -1
    with pytest.raises(Conflict):
        buyer.waybills.confirm(999)


def test_a_waybill_is_of_the_company_that_sends_it(practice, seller):
    """Raw requests, as another program might write them."""

    def save(cells: str) -> int:
        sent = {"waybill": Markup(cells)}
        with pytest.raises(Fault) as told_of:
            seller.waybills.soap.call("save_waybill", SELLER, sent)
        return int(told_of.value.code.rpartition("_")[2])

    own = "<SELER_UN_ID>700001</SELER_UN_ID>"
    assert save("") == save("<BILL/>") == 102
    assert save("<WAYBILL/>") == 102
    assert save("<WAYBILL><SELER_UN_ID>700002</SELER_UN_ID></WAYBILL>") == 101
    assert save(f"<WAYBILL><ID>999</ID>{own}</WAYBILL>") == 103
    assert practice.state.waybills == {}


def test_a_draft_may_be_changed_and_is_not_marked_as_corrected(seller):
    draft = drafts.waybill()
    saved = seller.waybills.save(draft).id
    again = replace(draft, id=saved, comment="changed")
    assert seller.waybills.save(again).id == saved
    assert not seller.waybills.get(saved).is_corrected
    first = seller.waybills.send(saved)
    # Sent a second time it keeps its number.
    assert seller.waybills.send(saved) == first
    seller.waybills.save(replace(again, comment="corrected"))
    assert seller.waybills.get(saved).is_corrected


def test_only_a_payer_of_vat_makes_an_invoice_of_a_waybill(practice, seller):
    waybill_id = seller.waybills.save(drafts.waybill()).id
    seller.waybills.send(waybill_id)
    own = practice.state.people["400000001"]
    practice.state.people["400000001"] = practice.state.waybills[waybill_id].seller = replace(
        own, vat_from=None
    )
    refused(lambda: seller.waybills.invoice(waybill_id), "rs.code_3004")


def test_lists_of_invoices_ask_for_their_days_and_links_for_their_waybill(seller):
    soap, me = seller.invoices.soap, {"user_id": 550001}
    names = [name for name, _ in soap._table["get_seller_invoices"].parameters]
    asked = {**dict.fromkeys(names), **me, "un_id": 700001}
    asked = {name: asked[name] for name in names if name not in ("su", "sp")}
    refused(lambda: soap.call("get_seller_invoices", SELLER, asked), "rs.code_1064")
    invoice_id = saved_invoice(seller)
    given = {**me, "invois_id": invoice_id, "overhead_no": "", "overhead_dt": None}
    assert soap.call("save_ntos_invoices_inv_nos", SELLER, given).text == "false"
    assert soap.call("get_makoreqtirebeli", SELLER, {"inv_id": invoice_id, **me}).text == "false"


def test_an_invoice_is_corrected_once_at_a_time(seller, buyer):
    invoice_id = saved_invoice(seller)
    seller.invoices.send(invoice_id)
    buyer.invoices.accept(invoice_id, InvoiceStatus.CONFIRMED)
    correction = seller.invoices.correct(invoice_id, 3)
    refused(lambda: seller.invoices.correct(invoice_id, 3), "rs.not_done")
    seller.invoices.delete(correction)
    assert seller.invoices.correct(invoice_id, 3) != correction


def test_documents_that_nobody_named_are_not_found(seller):
    refused(lambda: seller.eapi.call("Invoice/ConfirmInvoices", {"Invoices": []}), "rs.eapi_30")


@pytest.mark.parametrize(
    ("name", "given", "text", "outs"),
    [
        ("get_tin_from_un_id", {"un_id": 700002}, "405111222", {"name": "შპს კახური მარანი"}),
        ("get_tin_from_un_id", {"un_id": 1}, "", {"name": ""}),
        ("is_vat_payer", {"un_id": 700003}, "false", {}),
        ("get_payer_type_from_un_id", {"un_id": 700002}, "0", {}),
    ],
)
def test_numbers_of_the_service_are_looked_up(seller, name, given, text, outs):
    answer = seller.waybills.soap.call(name, SELLER, given)
    assert (answer.text, answer.outs) == (text, outs)


def test_payers_and_links_of_the_invoice_service(seller, buyer):
    soap = seller.invoices.soap
    me = {"user_id": 550001}
    assert soap.call("get_un_id_from_user_id", SELLER, me).text == "700001"
    name = soap.call("get_org_name_from_un_id", SELLER, {**me, "un_id": 700002}).text
    assert name == "შპს კახური მარანი"
    with pytest.raises(NotFound):
        seller.look_ups.un_id(seller.own, "999999999")
    invoice_id = saved_invoice(seller)
    link = {"overhead_no": "0900000001", "overhead_dt": datetime.now(UTC)}
    given = {**me, "invois_id": invoice_id}
    assert soap.call("save_ntos_invoices_inv_nos", SELLER, {**given, **link}).text == "true"
    answer = soap.call("get_ntos_invoices_inv_nos", SELLER, given)
    # Its columns are in small letters, and read all the same.
    assert answer.columns() == {"ID", "OVERHEAD_NO", "OVERHEAD_DT"}
    assert len(list(answer.each("ntos_invoices_inv_nos"))) == 1
    when = soap.call("get_decl_date", SELLER, {"decl_num": "1", "un_id": 700001})
    assert when.text.startswith("20")
    with pytest.raises(Denied):
        soap.call("get_un_id_from_user_id", BUYER, me)


def test_what_is_not_ours_is_answered_false(seller, buyer):
    invoice_id = saved_invoice(seller)
    line = drafts.invoice().lines[0]
    for verb in (
        lambda: buyer.invoices.get(999),
        lambda: buyer.invoices.send(invoice_id),
        lambda: buyer.invoices.save_line(invoice_id, line),
        lambda: buyer.invoices.delete_line(invoice_id, 1),
        lambda: buyer.invoices.correct(invoice_id, 3),
        lambda: buyer.invoices.refuse(invoice_id, "?"),
        lambda: seller.invoices.accept(invoice_id, InvoiceStatus.CONFIRMED),
        lambda: seller.invoices.save_head(drafts.invoice(), 1),
        lambda: seller.invoices.save_head(drafts.invoice(), 700002, 999),
    ):
        with pytest.raises(Conflict) as told_of:
            verb()
        assert told_of.value.code == "rs.not_done"
    assert seller.invoices.find_id("ეა-12", 999) == 0
    assert seller.invoices.live_correction(invoice_id) is None
    assert seller.invoices.lines(999) == ()


def test_an_invoice_without_lines_is_not_sent_and_a_sent_one_not_changed(seller):
    draft = drafts.invoice()
    invoice_id = seller.invoices.save_head(draft, 700002)
    refused(lambda: seller.invoices.send(invoice_id), "rs.code_3026")
    line_id = seller.invoices.save_line(invoice_id, draft.lines[0])
    again = replace(draft.lines[0], id=line_id, unit="")
    assert seller.invoices.save_line(invoice_id, again) == line_id
    assert seller.invoices.lines(invoice_id)[0].unit == "ერთეული"
    seller.invoices.send(invoice_id)
    with pytest.raises(Conflict):
        seller.invoices.save_head(draft, 700002, invoice_id)
    tomorrow = replace(draft, day=draft.day + timedelta(days=5))
    refused(lambda: seller.invoices.save_head(tomorrow, 700002), "rs.code_3020")
    refused(lambda: seller.invoices.declaration_numbers("11"), "rs.code_20012")


def test_documents_are_refused_where_they_do_not_fit(seller, buyer):
    draft = drafts.document()
    for wrong in (
        replace(draft, buyer_tin="999999999"),
        replace(draft, goods=()),
        replace(draft, seller_tin="405111222"),
    ):
        refused(lambda wrong=wrong: seller.documents.save(wrong, uuid4()), "rs.eapi_30")
    document_id = document_saved(seller)
    refused(lambda: buyer.documents.confirm(document_id), "rs.eapi_2")
    refused(lambda: buyer.documents.delete(document_id), "rs.eapi_30")
    now = (document_id,)
    refused(lambda: seller.documents.attach_to_declaration(now, "202611"), "rs.eapi_2")
    changed = replace(draft, id=document_id, comment="შეცვლილი")
    transaction = uuid4()
    seller.documents.save(changed, transaction)
    seller.documents.saved_id(transaction)
    assert seller.documents.saved_id(transaction) == document_id
    assert seller.documents.get(document_id).comment == "შეცვლილი"
    seller.documents.activate(document_id, uuid4())
    refused(lambda: seller.documents.save(changed, uuid4()), "rs.eapi_2")
    seller.documents.cancel(document_id)
    assert seller.documents.get(document_id).cancelled_at is not None
    goods = seller.eapi.call("Invoice/ListGoods", {"Invoices": [{"ID": document_id}]})
    assert len(goods.data["INVOICES"]) == 1


def test_a_wrong_pin_or_no_user_is_denied(practice):
    rs = service.connect(patient(practice.address), SELLER, None, portal("demo-pin"))
    refused(lambda: rs.eapi.give_pin(Secret("1111")), "rs.pin_needed")
    assert rs.eapi.sign_in().mobile
    refused(lambda: rs.eapi.give_pin(Secret("1111")), "rs.login_refused")
    refused(rs.documents.units, "rs.pin_needed")
    rs.eapi.give_pin(Secret("0000"))
    assert rs.documents.units()
    rs.eapi.sign_out()
    rs.eapi.sign_out()
    alone = service.connect(patient(practice.address), SELLER)
    refused(alone.documents.units, "rs.user_missing")


@pytest.mark.parametrize("kind", [MischiefKind.BUSY, MischiefKind.STALE, MischiefKind.PAGE])
def test_faults_of_eapi_are_told_apart(practice, seller, kind):
    seller.eapi.sign_in()
    practice.mischief.plan(kind, "Common/GetUnits", times=3)
    with pytest.raises(Unavailable) as told_of:
        seller.documents.units()
    codes = {"busy": "rs.busy", "stale": "rs.unreadable", "page": "rs.maintenance"}
    assert told_of.value.code == codes[kind.value]


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ('{"DATA": null, "STATUS": {"ID": "x"}}', "rs.unreadable"),
        ('{"DATA": {"Data": {}}, "STATUS": {"ID": 0}}', "rs.unreadable"),
        ("[]", "rs.unreadable"),
    ],
)
def test_answers_of_eapi_in_another_shape_are_not_used(told, canned: Canned, body, code):
    login = '{"DATA": {"ACCESS_TOKEN": "t", "EXPIRES_IN": 2400}, "STATUS": {"ID": 0}}'
    for verb in (lambda: told.documents.get(1), lambda: told.documents.status(1)):
        canned.replies = []
        told.eapi._token = None
        canned.say(login)
        canned.say(body)
        refused(verb, code)
    canned.replies = []
    told.eapi._token = None
    canned.say('{"DATA": {"ACCESS_TOKEN": 7}, "STATUS": {"ID": 0}}')
    refused(told.documents.units, "rs.unreadable")


@pytest.mark.parametrize("status", [401, 500, 404])
def test_http_statuses_of_eapi_are_told_apart(told, canned: Canned, status):
    canned.say("<html>?</html>", status)
    codes = {401: "rs.http_denied", 500: "rs.server_error", 404: "rs.maintenance"}
    refused(told.eapi.sign_in, codes[status])


def test_answers_without_their_parts_are_not_used(told, canned: Canned):
    def soap(name: str, inside: str) -> str:
        return (
            f'<?xml version="1.0"?><Envelope><Body><{name}Response><{name}Result>{inside}'
            f"</{name}Result></{name}Response></Body></Envelope>"
        )

    for name, inside, verb in (
        ("get_waybill", "<X/>", lambda: told.waybills.get(1)),
        ("get_waybill", "<WAYBILL><ID>x</ID></WAYBILL>", lambda: told.waybills.get(1)),
        ("save_waybill", "<X/>", lambda: told.waybills.save(drafts.waybill())),
        ("get_print_pdf", "a", lambda: told.waybills.print_pdf(1)),
        ("is_vat_payer_tin", "perhaps", lambda: told.look_ups.taxpayer("405111222")),
        ("get_error_codes", "<ERROR_CODE/>", told.look_ups.learn_codes),
    ):
        canned.replies = []
        if name == "is_vat_payer_tin":
            canned.say(soap("get_name_from_tin", "A"))
        canned.say(soap(name, inside))
        with pytest.raises(Unavailable) as told_of:
            verb()
        is_write = name.startswith("save")
        assert told_of.value.code == ("rs.outcome_unknown" if is_write else "rs.unreadable")
    canned.replies = []
    saved = "<RESULT><STATUS>0</STATUS><ID>5</ID><GOODS_LIST><GOODS><ID>1</ID><ERROR>-2005</ERROR>"
    canned.say(soap("save_waybill", f"{saved}</GOODS></GOODS_LIST></RESULT>"))
    with pytest.raises(Refused) as refusal:
        told.waybills.save(drafts.waybill())
    assert [one.code for one in refusal.value.problems] == ["rs.code_2005"]


@pytest.mark.parametrize("inside", ["", "perhaps", "<true/>"])
def test_a_write_with_an_answer_nobody_understands_may_have_been_done(told, canned, inside):
    verbs = {
        "save_invoice": lambda: told.invoices.save_head(drafts.invoice(), 700002),
        "change_invoice_status": lambda: told.invoices.send(1),
        "close_waybill": lambda: told.waybills.close(1),
    }
    if not inside:
        verbs["send_waybill"] = lambda: told.waybills.send(1)
    for name, verb in verbs.items():
        canned.replies = []
        canned.say(
            f"<Envelope><Body><{name}Response><{name}Result>{inside}</{name}Result>"
            f"</{name}Response></Body></Envelope>"
        )
        refused(verb, "rs.outcome_unknown")
    canned.replies = []
    canned.say(
        "<Envelope><Body><k_invoiceResponse><k_invoiceResult>true</k_invoiceResult>"
        "</k_invoiceResponse></Body></Envelope>"
    )
    refused(lambda: told.invoices.correct(1, 3), "rs.outcome_unknown")


def test_a_practice_server_names_its_users_so_that_a_person_can_try_it(practice):
    lines = practice.users()
    assert "SOAP: demo-buh:400000001 / practice" in lines
    assert any(line.startswith("eAPI: demo-buh / ") for line in lines)
    assert any("/ PIN " in line for line in lines)


def test_a_code_that_was_planned_answers_its_own_operation_alone(practice, seller):
    practice.mischief.plan_code(-1005, "save_waybill")
    practice.mischief.plan_code(-30, "Common/GetUnits")
    assert seller.look_ups.taxpayer("405111222").name
    refused(lambda: seller.waybills.save(drafts.waybill()), "rs.code_1005")
    assert seller.documents.actions()
    refused(seller.documents.units, "rs.eapi_30")
    assert seller.documents.units()


def test_an_action_that_is_none_of_the_services_is_refused(seller):
    refused(lambda: seller.eapi.call("Org/GetOrgInfoByTin", {"Tin": "1"}), "rs.eapi_30")


def test_changes_of_invoices_are_listed_for_three_days_at_most(seller):
    soap, now = seller.invoices.soap, datetime.now(UTC)
    given = {"user_id": 550001, "un_id": 700001, "last_update_date_e": now}
    for first in (None, now - timedelta(days=4)):
        asked = {**given, "last_update_date_s": first}
        refused(lambda asked=asked: soap.call("get_user_invoices", SELLER, asked), "rs.code_1072")
