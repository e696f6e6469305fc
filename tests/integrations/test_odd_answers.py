"""Answers that a day's work never meets: read as what they are, or not used at all."""

from __future__ import annotations

import http.client
import json
import time
from datetime import UTC, date, datetime, timedelta
from io import BytesIO
from types import SimpleNamespace
from typing import Any, cast

import pytest

from app.core.errors import Fault, NotFound, Unavailable
from app.integrations import service
from app.integrations.records import DocumentFilter, InvoiceFilter, ListType, WaybillFilter
from app.integrations.rs_ge import transport
from app.integrations.rs_ge.codes import Codes
from app.integrations.rs_ge.soap import Answer
from app.integrations.rs_ge.values import read_int
from tests.integrations import drafts
from tests.integrations.conftest import OWN, SELLER, Canned, patient

NOW = datetime(2026, 3, 5, 9, tzinfo=UTC)
DAY = timedelta(days=1)
LOGIN = {"DATA": {"ACCESS_TOKEN": "t", "EXPIRES_IN": 2400}, "STATUS": {"ID": 0}}


def say(canned: Canned, name: str, result: str, outs: str = "", status: int = 200) -> None:
    """The next answer of a SOAP operation, and no other."""
    canned.replies = []
    canned.say(
        f'<?xml version="1.0"?><Envelope><Body><{name}Response><{name}Result>{result}'
        f"</{name}Result>{outs}</{name}Response></Body></Envelope>",
        status,
    )


def refused(verb: Any, code: str) -> None:
    with pytest.raises(Fault) as told_of:
        verb()
    assert told_of.value.code == code


def test_a_list_with_an_unreadable_row_is_not_used_in_part(
    told: service.RevenueService, canned: Canned
) -> None:
    days = WaybillFilter(created_from=NOW, created_to=NOW + DAY)
    say(canned, "get_waybills", "<WAYBILL_LIST><WAYBILL><ID>x</ID></WAYBILL></WAYBILL_LIST>")
    refused(lambda: told.waybills.sent(days), "rs.unreadable")
    goods = "<GOODS_LIST><GOODS><ID>1</ID><W_NAME>a</W_NAME></GOODS></GOODS_LIST>"
    say(canned, "get_waybill", f"<WAYBILL><ID>1</ID><STATUS>0</STATUS>{goods}</WAYBILL>")
    refused(lambda: told.waybills.get(1), "rs.unreadable")
    month = InvoiceFilter(
        registered_from=NOW, registered_to=NOW + DAY, operation_from=NOW, operation_to=NOW + DAY
    )
    say(canned, "get_buyer_invoices", "<a><invoices><ID>x</ID></invoices></a>")
    refused(lambda: told.invoices.bought(month), "rs.unreadable")
    say(canned, "get_invoice", "true", "<status>x</status>")
    refused(lambda: told.invoices.get(1), "rs.unreadable")


def test_a_waybill_saved_under_no_number_may_have_been_saved(
    told: service.RevenueService, canned: Canned
) -> None:
    say(canned, "save_waybill", "<RESULT><STATUS>0</STATUS><ID>?</ID></RESULT>")
    refused(lambda: told.waybills.save(drafts.waybill()), "rs.outcome_unknown")
    say(canned, "save_invoice", "1", "<out_inv_id>0</out_inv_id>")
    refused(lambda: told.waybills.invoice(1), "rs.outcome_unknown")


def test_a_server_error_in_soap_but_without_a_fault_is_a_server_error(
    told: service.RevenueService, canned: Canned
) -> None:
    say(canned, "what_is_my_ip", "x", status=500)
    refused(told.look_ups.my_address, "rs.server_error")


def test_who_is_not_known_to_either_service_has_no_numbers(
    told: service.RevenueService, canned: Canned
) -> None:
    say(canned, "chek_service_user", "false")
    refused(told.look_ups.own_numbers, "rs.code_100")
    say(canned, "chek_service_user", "true", "<un_id>7</un_id>")
    first = canned.replies
    say(canned, "chek", "false")
    canned.replies = first + canned.replies
    refused(told.look_ups.own_numbers, "rs.code_100")


def test_an_answer_without_result_has_no_words_code_rows_or_columns() -> None:
    none = Answer(operation="x", result=None, outs={})
    assert (none.text, none.code, none.inside("ROW")) == ("", None, None)
    assert (none.columns(), list(none.each("ROW"))) == (frozenset(), [])


def test_whole_numbers_may_have_a_dot_and_nothing_behind_it() -> None:
    assert read_int("123.0") == 123
    with pytest.raises(ValueError, match=r"1\.5"):
        read_int("1.5")


def test_a_code_nobody_knows_refuses_with_its_number() -> None:
    found = Codes().find(-987654)
    assert (found.number, found.kind, found.texts) == (-987654, "refused", ("", "", ""))


# --- eAPI


def eapi(told: service.RevenueService, canned: Canned, data: object, status: int = 200) -> None:
    """The next answer of eAPI after signing in."""
    told.eapi._token = None
    canned.replies = []
    canned.say(json.dumps(LOGIN))
    body = json.dumps({"DATA": data, "STATUS": {"ID": 0}}) if status == 200 else "gone"
    canned.say(body, status)


def test_a_taxpayer_without_a_name_is_not_known(
    told: service.RevenueService, canned: Canned
) -> None:
    eapi(told, canned, {"Name": ""})
    with pytest.raises(NotFound) as told_of:
        told.past.taxpayer("405111222")
    assert told_of.value.code == "rs.taxpayer_unknown"
    eapi(told, canned, {"Name": "A", "IsVatPayer": "perhaps"})
    found = told.past.taxpayer("405111222")
    assert (found.name, found.is_vat_payer, found.address) == ("A", None, None)


def test_a_status_is_asked_of_today_where_no_day_is_named(
    told: service.RevenueService, canned: Canned
) -> None:
    eapi(told, canned, {"IsVatPayer": True})
    assert told.past.vat_status("405111222").is_vat_payer
    assert b"VatDate" not in canned.asked[-1]
    told.past.vat_status("405111222", date(2026, 3, 5))
    assert b"05-03-2026" in canned.asked[-1]


def test_a_list_of_documents_without_its_table_is_not_used(
    told: service.RevenueService, canned: Canned
) -> None:
    wanted = DocumentFilter(
        type=ListType.ISSUED, operation_from=NOW, operation_to=NOW, buyer_tin="405111222"
    )
    eapi(told, canned, {"Data": {"Fields": "ID", "Rows": []}})
    refused(lambda: told.documents.list(wanted), "rs.unreadable")
    assert b"TIN_BUYER" in canned.asked[-1]
    eapi(told, canned, {}, status=302)
    refused(told.documents.units, "rs.unreadable")


# --- the wire itself


class _Response(BytesIO):
    length = 0


def _body(text: bytes, deadline: int) -> bytes:
    response = cast("http.client.HTTPResponse", _Response(text))
    channel: Any = SimpleNamespace(settimeout=lambda _: None)
    return transport._whole_body(response, channel, deadline)


def test_an_answer_ends_in_time_and_within_bounds(monkeypatch: pytest.MonkeyPatch) -> None:
    later = time.monotonic_ns() + 10**10
    assert _body(b"whole", later) == b"whole"
    with pytest.raises(TimeoutError):
        _body(b"late", time.monotonic_ns() - 1)
    monkeypatch.setattr(transport, "ANSWER_BYTES_MAX", 4)
    with pytest.raises(http.client.HTTPException, match="too long"):
        _body(b"whole", later)


def test_a_host_that_does_not_answer_at_all_was_not_reached(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def silent(_: http.client.HTTPConnection) -> None:
        raise TimeoutError

    monkeypatch.setattr(http.client.HTTPConnection, "connect", silent)
    rs = service.connect(patient("http://127.0.0.1:9", read_tries=1), SELLER, OWN)
    with pytest.raises(Unavailable) as told_of:
        rs.look_ups.my_address()
    assert told_of.value.code == "rs.unreachable"
    assert "no answer" in str(told_of.value)


def test_an_attempt_is_made_once_even_where_no_tries_are_set(canned: Canned) -> None:
    rs = service.connect(patient(canned.address, read_tries=0), SELLER, OWN)
    canned.say("", 503)
    refused(rs.look_ups.my_address, "rs.server_error")
    assert len(canned.asked) == 1
