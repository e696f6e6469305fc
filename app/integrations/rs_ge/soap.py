"""SOAP by hand: envelopes from ordered pairs, and answers in all three styles of the service.

Answers are matched by local names, whatever their namespaces; a document type is refused.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from xml.etree.ElementTree import Element, ParseError
from xml.sax.saxutils import escape

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import fromstring

from app.core.errors import Fault, Problem, Unavailable
from app.integrations.rs_ge import faults
from app.integrations.rs_ge.codes import Codes
from app.integrations.rs_ge.credentials import ServiceUser
from app.integrations.rs_ge.operations import TEMPURI, Operation
from app.integrations.rs_ge.transport import Reply, Request, Wire
from app.integrations.rs_ge.values import iso, plain

SOAP_11 = "http://schemas.xmlsoap.org/soap/envelope/"
_XSI = "http://www.w3.org/2001/XMLSchema-instance"
_BOM = b"\xef\xbb\xbf"

Value = str | int | Decimal | datetime | None


@dataclass(frozen=True, slots=True)
class Markup:
    """XML that is already written: the free parameter of `save_waybill`."""

    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What an operation answered: its result, and the out parameters beside it by lower name."""

    operation: str
    result: Element | None
    outs: Mapping[str, str]

    @property
    def text(self) -> str:
        """The result as words; empty when it has none."""
        return "" if self.result is None else (self.result.text or "").strip()

    @property
    def code(self) -> int | None:
        """A refusing code: of a scalar result, or the STATUS of a RESULT or r element."""
        status = self.text
        if self.result is not None:
            for part in self.result:
                if local(part) in ("RESULT", "r"):
                    status = values(part).get("STATUS") or ""
        return int(status) if status[:1] == "-" and status[1:].isdigit() else None

    def inside(self, *names: str) -> Element | None:
        """The first element of one of these names anywhere in the result."""
        return next(self.each(*names), None)

    def each(self, *names: str) -> Iterator[Element]:
        """Every element of these names in the result, schemas left out."""
        if self.result is not None:
            yield from _walk(self.result, frozenset(names))

    def columns(self) -> frozenset[str]:
        """The columns of a DataTable, as its schema and its rows name them, in capitals."""
        if self.result is None:
            return frozenset()
        # Elements with others inside are the tables, not their columns.
        named = {
            part.get("name", "").upper()
            for part in self.result.iter()
            if local(part) == "element" and not len(part)
        }
        for table in self.each("DocumentElement"):
            named |= {local(cell).upper() for row in table for cell in row}
        return frozenset(named)


def _walk(element: Element, names: frozenset[str]) -> Iterator[Element]:
    for part in element:
        if local(part) == "schema":
            continue
        if local(part) in names:
            yield part
        else:
            yield from _walk(part, names)


def local(element: Element) -> str:
    """The name of an element without its namespace."""
    return element.tag.rpartition("}")[2]


def values(row: Element) -> dict[str, str | None]:
    """The cells of a row by name in capitals."""
    return {local(cell).upper(): cell.text for cell in row}


def envelope(operation: Operation, given: Mapping[str, Value | Markup], *, zone: bool) -> bytes:
    """The request for an operation, its parameters in the order of the WSDL."""
    assert set(given) == {name for name, _ in operation.parameters}, operation.name
    inside = "".join(_element(name, given[name], kind, zone) for name, kind in operation.parameters)
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n'
        f'<soap:Envelope xmlns:soap="{SOAP_11}" xmlns:xsi="{_XSI}">'
        f'<soap:Body><{operation.name} xmlns="{TEMPURI}">{inside}</{operation.name}>'
        "</soap:Body></soap:Envelope>"
    ).encode()


def _element(name: str, value: Value | Markup, kind: str, zone: bool) -> str:
    match value:
        case None:
            return f"<{name} />" if kind in "sx" else f'<{name} xsi:nil="true" />'
        case Markup():
            return f"<{name}>{value.text}</{name}>"
        case datetime():
            return f"<{name}>{iso(value, zone=zone)}</{name}>"
        case Decimal():
            return f"<{name}>{plain(value)}</{name}>"
        case _:
            return f"<{name}>{written(str(value))}</{name}>"


def written(text: str) -> str:
    """Text for XML, without the characters that XML cannot hold at all."""
    return escape("".join(sign for sign in text if sign >= " " or sign in "\t\n\r"))


def element(name: str, text: str) -> str:
    """One element with text."""
    return f"<{name}>{written(text)}</{name}>" if text else f"<{name}/>"


def read_answer(reply: Reply, operation: str) -> Answer:
    """The answer to an operation, whatever its style.

    Raises: Unavailable, Denied and Bug of `faults`.
    """
    body = reply.body.removeprefix(_BOM).strip()
    if reply.status == 429:
        wait = reply.headers.get("retry-after", "")
        raise faults.busy(int(wait) if wait.isdigit() else 1)
    if reply.status in (401, 403):
        raise faults.http_denied(operation, reply.status)
    root = _parsed(body, reply.status, operation)
    fault = next((part for part in root.iter() if local(part) == "Fault"), None)
    if fault is not None:
        raise _of_fault(fault, reply.status, operation)
    if reply.status >= 500:
        raise faults.server_error(operation, reply.status)
    response = next((part for part in root.iter() if local(part) == f"{operation}Response"), None)
    if reply.status != 200 or response is None:
        raise faults.unreadable(operation)
    result = None
    outs: dict[str, str] = {}
    for part in response:
        if local(part) == f"{operation}Result":
            result = part
        else:
            outs[local(part).lower()] = (part.text or "").strip()
    return Answer(operation=operation, result=result, outs=outs)


def _parsed(body: bytes, status: int, operation: str) -> Element:
    is_page = not body.startswith(b"<?xml") and b"Envelope" not in body[:500]
    if is_page and status >= 500:
        raise faults.server_error(operation, status)
    if is_page and status == 200 and body.startswith(b"<"):
        raise faults.maintenance(page_words(body))
    if status not in (200, 500) or (is_page and body):
        raise faults.unreadable(operation)
    try:
        root: Element = fromstring(body, forbid_dtd=True)
    except ParseError as error:
        raise faults.cut(operation) from error
    except (DefusedXmlException, ValueError, LookupError) as error:
        raise faults.unreadable(operation) from error
    return root


def page_words(body: bytes) -> str:
    """What a page for people says, without its marks, in short."""
    text = body.decode("utf-8", errors="replace")
    words: list[str] = []
    for part in text.split("<"):
        words += part.rpartition(">")[2].split()
    return " ".join(words)[:200]


def _of_fault(fault: Element, status: int, operation: str) -> Fault:
    said = {local(part).lower(): "".join(part.itertext()).strip() for part in fault}
    who = said.get("faultcode") or said.get("code") or ""
    words = said.get("faultstring") or said.get("reason") or ""
    if "Client" in who or "Sender" in who:
        return faults.request_unreadable(operation, words)
    return faults.server_error(operation, status, words)


class Soap:
    """One SOAP service of the Revenue Service, spoken to as one user."""

    def __init__(self, wire: Wire, url: str, table: Mapping[str, Operation], codes: Codes) -> None:
        self._wire = wire
        self._url = url
        self._table = table
        self.codes = codes

    def call(
        self,
        name: str,
        user: ServiceUser | None,
        given: Mapping[str, Value | Markup],
        lines: Callable[[Answer], tuple[Problem, ...]] = lambda _: (),
    ) -> Answer:
        """Ask for an operation; gives an answer that carries no refusing code.

        `lines` tells which lines of a refused document are to blame.
        Raises: the error that belongs to the code; those of the wire.
        """
        operation = self._table[name]
        sent = dict(given)
        if user is not None:
            sent |= {"su": user.name, "sp": user.password.reveal()}
        # The invoice service is known to read times without a zone in its own way.
        zone = "ntosservice" in self._url.lower()
        request = Request(
            service=self._url.rpartition("/")[2].removesuffix(".asmx"),
            operation=name,
            url=self._url,
            body=envelope(operation, sent, zone=zone),
            headers={
                "Content-Type": "text/xml; charset=utf-8",
                "SOAPAction": f'"{TEMPURI}{name}"',
            },
            is_write=operation.is_write,
            is_repeatable=not operation.is_write,
        )

        def read(reply: Reply) -> Answer:
            answer = read_answer(reply, name)
            if answer.code is not None:
                fault = self.fault(answer.code)
                fault.problems = lines(answer)
                raise fault
            return answer

        return self._wire.call(request, read)

    def fault(self, number: int) -> Fault:
        """The error for a refusing code, in the language of the settings."""
        return faults.of_code(self.codes.find(number), self._wire.settings.language)

    def unread(self, name: str, *problems: Problem) -> Unavailable:
        """The error for an answer in another shape; after a write nobody knows what was done."""
        fault = faults.unreadable(name, problems)
        return faults.of_write(fault, name) if self._table[name].is_write else fault

    def line_fault(self, number: int, row: int, name: str) -> Problem:
        """What the service says of one line of a document."""
        return faults.of_line(self.codes.find(number), self._wire.settings.language, row, name)
