"""The practice server reads requests as strictly as the real one, whoever wrote them."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal

import pytest

from app.integrations.practice.soap_words import Call, SoapFault, read_call, scalar
from app.integrations.rs_ge.operations import INVOICE, WAYBILL

SOAP = "http://schemas.xmlsoap.org/soap/envelope/"


def call(inside: str, envelope: str = SOAP, name: str = "save_invoice_desc") -> Call:
    body = f'<e:Envelope xmlns:e="{envelope}"><e:Body>{inside}</e:Body></e:Envelope>'
    table = WAYBILL if name in WAYBILL else INVOICE
    return read_call(table, body.encode(), "", is_strict=True)


@pytest.mark.parametrize(
    ("inside", "envelope", "words"),
    [
        ("<a", SOAP, "XML"),
        ("&b;", SOAP, "XML"),
        ("", SOAP, "empty body"),
        ("<get_invoice/>", "urn:another", "version mismatch"),
        ("<get_nothing/>", SOAP, "did not recognize"),
        ("<get_invoice><invois_id>x</invois_id></get_invoice>", SOAP, "correct format"),
        ("<get_invoice><invois_id>1.5</invois_id></get_invoice>", SOAP, "correct format"),
    ],
)
def test_what_is_no_request_is_a_fault(inside: str, envelope: str, words: str) -> None:
    with pytest.raises(SoapFault, match=words):
        call(inside, envelope)


def test_numbers_days_and_sums_are_read_as_such_or_refused() -> None:
    name, moment = "save_invoice", "operation_date"
    kinds = dict(INVOICE[name].parameters)
    assert kinds[moment] == "t"
    given = call(f"<{name}><{moment}>2026-03-05T09:30:00+04:00</{moment}></{name}>").given
    assert given[moment] == datetime(2026, 3, 5, 5, 30, tzinfo=UTC)
    with pytest.raises(SoapFault, match="correct format"):
        call(f"<{name}><{moment}>someday</{moment}></{name}>")
    with pytest.raises(SoapFault, match="correct format"):
        call(f"<{name}><{moment}>2026-13-45T09:30:00</{moment}></{name}>")


def test_an_answer_writes_nothing_for_nothing_and_sums_without_an_exponent() -> None:
    asked = call("<get_invoice><invois_id>1</invois_id></get_invoice>")
    told = scalar(asked, None, {"sum": Decimal("1E+2"), "yes": True}).decode()
    assert "<get_invoiceResult />" in told
    assert "<sum>100</sum>" in told
    assert "<yes>true</yes>" in told
