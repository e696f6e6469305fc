"""Reads SOAP requests and writes answers in the three styles of the service, faults too."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Any
from xml.etree.ElementTree import Element, ParseError

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import fromstring

from app.integrations.rs_ge.operations import INVOICE, TEMPURI, WAYBILL, Operation
from app.integrations.rs_ge.soap import SOAP_11, local, written
from app.integrations.rs_ge.values import read_moment

SOAP_12 = "http://www.w3.org/2003/05/soap-envelope"
_NIL = "{http://www.w3.org/2001/XMLSchema-instance}nil"
_XSD = "http://www.w3.org/2001/XMLSchema"
_MSDATA = "urn:schemas-microsoft-com:xml-msdata"
_DIFFGR = "urn:schemas-microsoft-com:xml-diffgram-v1"
_INT = re.compile(r"\s*-?\d{1,18}\s*")
_DECIMAL = re.compile(r"\s*-?\d{1,20}(?:\.\d{1,20})?\s*")
TABLES = {"WayBillService.asmx": WAYBILL, "ntosservice.asmx": INVOICE}


class SoapFault(Exception):
    """A request the service cannot read: answered with HTTP 500 and a fault."""

    def __init__(self, words: str, who: str = "Client") -> None:
        super().__init__(words)
        self.words = words
        self.who = who


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """A request that was read: the operation, its values by name, and the version of SOAP."""

    operation: Operation
    given: Mapping[str, Any]
    version: str


def read_call(table: Mapping[str, Operation], body: bytes, action: str, *, is_strict: bool) -> Call:
    """The operation and its parameters; SOAP 1.1 and 1.2, quoted, bare or no action.

    Raises: SoapFault.
    """
    try:
        root = fromstring(body, forbid_dtd=True)
    except (ParseError, DefusedXmlException, ValueError) as error:
        raise SoapFault("Server was unable to read request. ---> XML") from error
    version = root.tag.partition("}")[0].lstrip("{")
    inside = next((part for part in root if local(part) == "Body"), ())
    asked = next(iter(inside), None)
    if version not in (SOAP_11, SOAP_12) or asked is None:
        raise SoapFault("Possible SOAP version mismatch or empty body.")
    name = local(asked)
    wished = action.strip().strip('"').rpartition("/")[2]
    operation = table.get(name)
    if operation is None or (wished and wished != name):
        raise SoapFault(f"Server did not recognize the value of HTTP Header SOAPAction: {action}.")
    return Call(
        operation=operation, given=_parameters(operation, asked, is_strict), version=version
    )


def _parameters(operation: Operation, asked: Element, is_strict: bool) -> dict[str, Any]:
    order = [name for name, _ in operation.parameters]
    kinds = dict(operation.parameters)
    found: dict[str, Any] = dict.fromkeys(order)
    place = 0
    for part in asked:
        name = local(part)
        if name not in order[place:]:
            if is_strict:
                raise SoapFault(
                    f"Server was unable to read request. ---> {name} is not expected here."
                )
            # A real service does not see what stands where it does not look.
            continue
        place = order.index(name) + 1
        found[name] = None if part.get(_NIL) == "true" else _value(part, kinds[name])
    return found


def _value(part: Element, kind: str) -> Any:
    text = part.text or ""
    if kind == "s":
        return text
    if kind == "x":
        inner = next(iter(part), None)
        return None if inner is None else inner
    try:
        if kind == "i" and _INT.fullmatch(text):
            return int(text)
        if kind == "d" and _DECIMAL.fullmatch(text):
            return Decimal(text.strip())
        if kind == "t":
            return read_moment(text.strip())
    except ValueError:
        pass
    raise SoapFault(
        "Server was unable to read request. ---> Input string was not in a correct format."
    )


def scalar(call: Call, result: object, outs: Mapping[str, object] | None = None) -> bytes:
    """Style 1: a plain result, out parameters beside it."""
    text = _plain(result)
    inside = f"<{call.operation.name}Result>{text}</{call.operation.name}Result>"
    if not text:
        inside = f"<{call.operation.name}Result />"
    inside += "".join(f"<{name}>{_plain(one)}</{name}>" for name, one in (outs or {}).items())
    return _whole(call, inside)


def free(call: Call, markup: str) -> bytes:
    """Style 2: free XML without a namespace inside the result."""
    name, rest = re.match(r"<(\w+)(.*)", markup, re.DOTALL).groups()  # type: ignore[union-attr]
    result = f"{call.operation.name}Result"
    return _whole(call, f'<{result}><{name} xmlns=""{rest}</{result}>')


def table(
    call: Call, row_name: str, columns: Sequence[str], rows: Iterable[Mapping[str, object]]
) -> bytes:
    """Style 3: a DataTable with its schema; a null is a column that is not there."""
    cells = "".join(
        f'<xs:element name="{column}" type="xs:string" minOccurs="0"/>' for column in columns
    )
    schema = (
        f'<xs:schema id="NewDataSet" xmlns="" xmlns:xs="{_XSD}" xmlns:msdata="{_MSDATA}">'
        f'<xs:element name="NewDataSet" msdata:IsDataSet="true" '
        f'msdata:MainDataTable="{row_name}"><xs:complexType><xs:choice minOccurs="0" '
        f'maxOccurs="unbounded"><xs:element name="{row_name}"><xs:complexType><xs:sequence>'
        f"{cells}</xs:sequence></xs:complexType></xs:element></xs:choice></xs:complexType>"
        "</xs:element></xs:schema>"
    )
    listed = "".join(
        f'<{row_name} diffgr:id="{row_name}{place + 1}" msdata:rowOrder="{place}">'
        + "".join(
            f"<{column}>{_plain(row[column])}</{column}>"
            for column in columns
            if row.get(column) is not None
        )
        + f"</{row_name}>"
        for place, row in enumerate(rows)
    )
    diffgram = f'<diffgr:diffgram xmlns:msdata="{_MSDATA}" xmlns:diffgr="{_DIFFGR}">'
    inside = f'<DocumentElement xmlns="">{listed}</DocumentElement>' if listed else ""
    result = f"{call.operation.name}Result"
    return _whole(call, f"<{result}>{schema}{diffgram}{inside}</diffgr:diffgram></{result}>")


def fault(words: str, who: str, version: str = SOAP_11) -> bytes:
    """A SOAP fault, as the service answers it with HTTP 500."""
    if version == SOAP_12:
        who = {"Client": "Sender", "Server": "Receiver"}[who]
        inside = (
            f"<soap:Fault><soap:Code><soap:Value>soap:{who}</soap:Value></soap:Code><soap:Reason>"
            f'<soap:Text xml:lang="en">{written(words)}</soap:Text></soap:Reason></soap:Fault>'
        )
    else:
        inside = (
            f"<soap:Fault><faultcode>soap:{who}</faultcode><faultstring>{written(words)}"
            "</faultstring><detail /></soap:Fault>"
        )
    return _envelope(inside, version)


def _whole(call: Call, inside: str) -> bytes:
    name = f"{call.operation.name}Response"
    return _envelope(f'<{name} xmlns="{TEMPURI}">{inside}</{name}>', call.version)


def _envelope(inside: str, version: str) -> bytes:
    return (
        f'<?xml version="1.0" encoding="utf-8"?><soap:Envelope xmlns:soap="{version}" '
        f'xmlns:xsd="{_XSD}"><soap:Body>{inside}</soap:Body></soap:Envelope>'
    ).encode()


def _plain(value: object) -> str:
    match value:
        case bool():
            return "true" if value else "false"
        case Decimal():
            return f"{value:f}"
        case datetime():
            return value.strftime("%Y-%m-%dT%H:%M:%S%z")[:-2] + ":00"
        case None:
            return ""
    return written(str(value))


def cells_of(part: Element) -> dict[str, str]:
    """The plain cells of an element by name."""
    return {local(cell): (cell.text or "").strip() for cell in part if not len(cell)}
