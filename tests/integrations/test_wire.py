"""The wire itself, on real sockets: what is retried, what is not, what is kept of it."""

from __future__ import annotations

import socket
import ssl
import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
import trustme

from app.core.errors import Bug, Conflict, Denied, NotFound, Refused, Unavailable
from app.integrations import service
from app.integrations.practice import MischiefKind, PracticeOptions, PracticeServer
from app.integrations.records import Exchange, WaybillFilter
from app.integrations.rs_ge.codes import Codes
from app.integrations.rs_ge.masking import MASK, masked
from app.integrations.rs_ge.transport import Pace
from app.integrations.rs_ge.values import from_json, iso, noon, read_moment, to_json
from app.server.secrets import Secret
from tests.integrations import drafts
from tests.integrations.conftest import BUYER, OWN, SELLER, Canned, patient, portal

PASSING = (
    (MischiefKind.BUSY, "rs.busy"),
    (MischiefKind.PAGE, "rs.maintenance"),
    (MischiefKind.ERROR, "rs.server_error"),
    (MischiefKind.FAULT, "rs.server_error"),
    (MischiefKind.CUT_BEFORE, "rs.cut"),
    (MischiefKind.CUT_AFTER, "rs.cut"),
    (MischiefKind.TRUNCATED, "rs.cut"),
)


@pytest.mark.parametrize(("kind", "code"), PASSING)
def test_a_read_is_tried_again_after_a_passing_fault(practice, seller, exchanges, kind, code):
    practice.mischief.plan(kind, "get_name_from_tin", times=2)
    assert seller.look_ups.taxpayer("405111222").name == "შპს კახური მარანი"
    tries = [one for one in exchanges if one.operation == "get_name_from_tin"]
    assert [one.fault for one in tries] == [code, code, ""]


def test_a_read_ends_after_three_tries(practice, seller, exchanges):
    practice.mischief.plan(MischiefKind.PAGE, "get_name_from_tin", times=9)
    with pytest.raises(Unavailable, match="ტექნიკური სამუშაოები"):
        seller.look_ups.taxpayer("405111222")
    assert len(exchanges) == 3


@pytest.mark.parametrize("kind", [kind for kind, code in PASSING if code != "rs.busy"])
def test_a_write_is_never_tried_again_and_its_outcome_is_unknown(practice, seller, exchanges, kind):
    practice.mischief.plan(kind, "save_waybill")
    with pytest.raises(Unavailable) as told_of:
        seller.waybills.save(drafts.waybill())
    assert service.is_outcome_unknown(told_of.value)
    assert len(exchanges) == 1


def test_a_write_that_was_turned_away_was_not_done(practice, seller, exchanges):
    practice.mischief.plan(MischiefKind.BUSY, "save_waybill")
    with pytest.raises(Unavailable) as told_of:
        seller.waybills.save(drafts.waybill())
    assert told_of.value.code == "rs.busy"
    assert not service.is_outcome_unknown(told_of.value)
    assert len(exchanges) == 1
    assert practice.state.waybills == {}


def test_an_answer_to_something_else_is_not_taken(practice, seller):
    practice.mischief.plan(MischiefKind.STALE, "is_vat_payer_tin", times=3)
    with pytest.raises(Unavailable) as told_of:
        seller.look_ups.taxpayer("405111222")
    assert told_of.value.code == "rs.unreadable"


def test_without_network_nothing_was_sent():
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port = taken.getsockname()[1]
        rs = service.connect(patient(f"http://127.0.0.1:{port}", read_tries=1), SELLER, OWN)
        with pytest.raises(Unavailable) as told_of:
            rs.waybills.save(drafts.waybill())
    assert told_of.value.code == "rs.unreachable"
    assert not service.is_outcome_unknown(told_of.value)


def test_a_slow_answer_is_not_waited_for_longer_than_said(seller):
    with PracticeServer(options=PracticeOptions(hang_ms=2500)) as server:
        settings = replace(patient(server.address), answer_s=1, read_tries=1)
        rs = service.connect(settings, SELLER, OWN)
        server.mischief.plan(MischiefKind.HANG)
        began = time.monotonic()
        with pytest.raises(Unavailable) as told_of:
            rs.look_ups.taxpayer("405111222")
        assert time.monotonic() - began < 2
    assert told_of.value.code == "rs.timeout"


@pytest.fixture
def dripping() -> Iterator[str]:
    """A server that never stops answering, a byte at a time."""
    listener = socket.create_server(("127.0.0.1", 0))
    done = threading.Event()

    def drip() -> None:
        connection, _ = listener.accept()
        with connection:
            connection.recv(65536)
            connection.sendall(b"HTTP/1.0 200 OK\r\n\r\n")
            while not done.wait(0.05):
                try:
                    connection.sendall(b" ")
                except OSError:
                    return

    thread = threading.Thread(target=drip, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    done.set()
    thread.join()
    listener.close()


def test_a_dripping_answer_has_its_end_too(dripping):
    rs = service.connect(replace(patient(dripping), answer_s=1, read_tries=1), SELLER, OWN)
    began = time.monotonic()
    with pytest.raises(Unavailable) as told_of:
        rs.look_ups.taxpayer("405111222")
    assert told_of.value.code == "rs.timeout"
    assert time.monotonic() - began < 3


@pytest.mark.parametrize(
    "base", ["http://services.example", "ftp://127.0.0.1", "127.0.0.1:80", "https://"]
)
def test_passwords_go_over_https_or_stay_on_this_computer(base):
    rs = service.connect(patient(base), SELLER, OWN)
    with pytest.raises(Refused) as told_of:
        rs.look_ups.my_address()
    assert told_of.value.code == "rs.url"


def test_a_certificate_nobody_vouches_for_stops_before_anything_is_sent(tmp_path: Path):
    authority = trustme.CA()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("localhost").configure_cert(context)
    with PracticeServer() as server:
        server._http.socket = context.wrap_socket(server._http.socket, server_side=True)
        port = server._http.server_address[1]
        settings = patient(f"https://localhost:{port}", pace_ms=0)
        rs = service.connect(replace(settings, read_tries=1), SELLER, OWN)
        with pytest.raises(Unavailable) as told_of:
            rs.waybills.save(drafts.waybill())
        assert told_of.value.code == "rs.certificate"
        file = tmp_path / "ca.pem"
        authority.cert_pem.write_to_path(str(file))
        trusted = service.connect(replace(settings, ca_file=file), SELLER, OWN)
        assert trusted.look_ups.my_address() == "127.0.0.1"


def test_a_document_type_in_an_answer_is_refused(told, canned: Canned):
    canned.say('<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><Envelope>&b;</Envelope>')
    with pytest.raises(Unavailable) as told_of:
        told.look_ups.my_address()
    assert told_of.value.code == "rs.unreadable"


@pytest.mark.parametrize(
    ("status", "said", "kind", "code"),
    [
        (401, "", Denied, "rs.http_denied"),
        (403, "<html></html>", Denied, "rs.http_denied"),
        (503, "", Unavailable, "rs.server_error"),
        (302, "", Unavailable, "rs.unreadable"),
        (200, "", Unavailable, "rs.cut"),
        (200, "plain words", Unavailable, "rs.unreadable"),
        (200, '<?xml version="1.0"?><Envelope/>', Unavailable, "rs.unreadable"),
    ],
)
def test_an_answer_of_another_kind_is_told_apart(told, canned: Canned, status, said, kind, code):
    canned.say(said, status)
    with pytest.raises(kind) as told_of:
        told.look_ups.my_address()
    assert told_of.value.code == code


def test_an_answer_shorter_than_announced_is_cut(told, canned: Canned):
    canned.length_more = 10
    canned.say((Path(__file__).parent / "samples" / "rs_soap_bom_response.xml").read_bytes())
    with pytest.raises(Unavailable) as told_of:
        told.look_ups.taxpayer("405111222")
    assert told_of.value.code == "rs.cut"


def test_calls_to_one_host_keep_their_distance():
    pace = Pace()
    began = time.monotonic()
    threads = [threading.Thread(target=pace.wait, args=("a.example", 100)) for _ in range(4)]
    for thread in threads:
        thread.start()
    pace.wait("b.example", 100)
    elsewhere = time.monotonic() - began
    for thread in threads:
        thread.join()
    assert time.monotonic() - began >= 0.29
    assert elsewhere < 0.1


def test_every_exchange_is_kept_and_no_secret_in_it(practice, exchanges: list[Exchange]):
    user = portal("demo-pin")
    rs = service.connect(patient(practice.address), SELLER, None, user, exchanges.append)
    assert rs.own == OWN
    assert rs.eapi.sign_in().needs_pin
    rs.eapi.give_pin(Secret("0000"))
    rs.documents.units()
    rs.eapi.sign_out()
    kept = " ".join(f"{one.request} {one.answer}" for one in exchanges)
    assert [one.operation for one in exchanges] == [
        "chek_service_user", "chek", "Users/Authenticate", "Users/AuthenticatePin",
        "Common/GetUnits", "Users/SignOut",
    ]  # fmt: skip
    assert kept.count(MASK) >= 6
    for secret in ("practice", '"0000"', *practice.state.tokens, *practice.state.pin_tokens):
        assert secret not in kept.replace(practice.address, "")
    assert all(one.status == 200 and one.took_ms >= 0 for one in exchanges)


@pytest.mark.parametrize(
    ("text", "hidden"),
    [
        ("<sp>a&lt;b</sp>", "a&lt;b"),
        ("<ns:sp xsi:type='x'>secret</ns:sp>", "secret"),
        ("<sp>cut off her", "cut off her"),
        ('{"PASSWORD": "a\\"b", "X": 1}', "b"),
        ('{"ACCESS_TOKEN":"tok', "tok"),
        ('{"PIN": 1234}', "1234"),
        ("Authorization: bearer abc.def-1", "abc.def-1"),
    ],
)
def test_secrets_are_masked_where_they_stand(text, hidden):
    assert hidden not in masked(text.encode())


def test_each_code_becomes_the_error_that_says_what_to_do(practice, seller):
    kinds = {
        -1005: Refused,
        -1031: Conflict,
        -103: NotFound,
        -100: Denied,
        -3022: Unavailable,
        -102: Bug,
    }
    for number, kind in kinds.items():
        practice.mischief.plan_code(number, "send_waybill")
        with pytest.raises(kind) as told_of:
            seller.waybills.send(1)
        assert told_of.value.code == f"rs.code_{-number}"
        code = service.explain(number)
        # The service's own words first, then the reader's.
        assert str(told_of.value).index(code.texts[0]) < str(told_of.value).index(code.texts[1])


def test_an_unknown_error_leaves_the_outcome_of_a_write_open(practice, seller):
    practice.mischief.plan_code(-1, "send_waybill")
    with pytest.raises(Unavailable) as told_of:
        seller.waybills.send(1)
    assert service.is_outcome_unknown(told_of.value)


def test_every_shipped_code_is_said_in_three_languages():
    codes = service.explain_all()
    assert len(codes) >= 85
    for code in codes:
        assert all(code.texts), code.number
        assert code.kind in {
            "refused", "conflict", "not_found", "denied", "unavailable", "bug",
        }, code.number  # fmt: skip
    with pytest.raises(NotFound):
        service.explain(-9999)


def test_what_the_service_says_of_a_code_comes_before_ours():
    codes = Codes()
    codes.learn([(-1005, 1, "სხვა სიტყვები"), (-7777, 2, "ახალი")])
    assert codes.find(-1005).texts == (
        "სხვა სიტყვები", "The buyer was not found", "Покупатель не найден",
    )  # fmt: skip
    assert codes.find(-7777).is_live
    assert Codes().find(-1005).texts[0] == "მყიდველი ვერ მოიძებნა"


def test_decimals_keep_their_digits_on_the_way():
    assert to_json({"a": Decimal("1E+3"), "b": [Decimal("0.10"), None, True]}) == (
        '{"a": 1000, "b": [0.10, null, true]}'
    )
    assert from_json("[0.1, 1]") == [Decimal("0.1"), 1]
    with pytest.raises(ValueError, match="NaN"):
        from_json("NaN")


def test_moments_are_those_of_tbilisi():
    at = datetime(2026, 2, 28, 20, 30, tzinfo=UTC)
    assert iso(at) == "2026-03-01T00:30:00"
    assert iso(noon(at.date()), zone=True) == "2026-02-28T12:00:00+04:00"
    for text in ("01-03-2026 00:30:00", "2026-03-01T00:30:00", "2026-02-28T20:30:00+00:00"):
        assert read_moment(text) == at


def test_a_month_is_listed_in_slices_the_service_allows(practice, seller, exchanges):
    now = datetime.now(UTC)
    seller.waybills.save(drafts.waybill())
    wanted = WaybillFilter(created_from=now - timedelta(days=30), created_to=now + timedelta(1))
    assert len(seller.waybills.sent(wanted)) == 1
    lists = [one for one in exchanges if one.operation == "get_waybills"]
    assert len(lists) == 11
    assert not any(one.fault for one in lists)


def test_texts_that_look_like_markup_arrive_as_texts(practice, seller):
    draft = drafts.waybill(comment="<b>&\x00 „ციტატა“")
    saved = seller.waybills.save(draft)
    assert seller.waybills.get(saved.id).comment == "<b>& „ციტატა“"


def test_the_official_addresses_are_settings():
    official = service.official("ru")
    assert official.pace_ms == 300
    assert official.eapi_url == "https://eapi.rs.ge"
    assert service.official(test=True).waybill_url != official.waybill_url
    assert BUYER.name not in repr(BUYER.password)
