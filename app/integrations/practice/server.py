"""The practice server itself: sockets, threads, addresses, and the mischief between them."""

from __future__ import annotations

import contextlib
import socket
import struct
import threading
import time
from collections.abc import Mapping
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Self

from app.core.dates import Clock, utc_now
from app.integrations.practice.document_desk import DONE, DocumentDesk, StatusFault
from app.integrations.practice.invoice_desk import InvoiceDesk
from app.integrations.practice.mischief import BEFORE_READING, Mischief, MischiefKind
from app.integrations.practice.soap_words import (
    SOAP_12,
    TABLES,
    Call,
    SoapFault,
    fault,
    read_call,
    scalar,
)
from app.integrations.practice.state import PracticeOptions, State
from app.integrations.practice.waybill_desk import WaybillDesk
from app.integrations.rs_ge.operations import EAPI, INVOICE
from app.integrations.rs_ge.soap import SOAP_11
from app.integrations.rs_ge.values import from_json, to_json

MAINTENANCE = (
    "<html><head><title>ტექნიკური სამუშაოები</title></head>"
    "<body>სერვისი დროებით შეჩერებულია</body></html>"
)
_ERROR_PAGE = "<html><head><title>Runtime Error</title></head><body>Server Error</body></html>"
_BODY_MAX = 16 * 1024 * 1024
_XML = "text/xml; charset=utf-8"
_JSON = "application/json; charset=utf-8"
_HTML = "text/html; charset=utf-8"
_DONE_FIRST = frozenset(
    {
        MischiefKind.CUT_AFTER,
        MischiefKind.TRUNCATED,
        MischiefKind.HANG,
        MischiefKind.ERROR_AFTER,
        MischiefKind.REPLAY,
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """What is answered."""

    status: int
    kind: str
    body: bytes


def _page(status: int, text: str) -> Reply:
    return Reply(status=status, kind=_HTML, body=text.encode())


class PracticeServer:
    """The services of RS.ge on one port of this computer; to be used in `with`.

    `state` is what it keeps and `mischief` what it does wrong on purpose.
    """

    def __init__(
        self, port: int = 0, options: PracticeOptions | None = None, clock: Clock = utc_now
    ) -> None:
        self.options = PracticeOptions() if options is None else options
        self.state = State(self.options, clock)
        self.mischief = Mischief()
        self.calls = 0
        self._desks: dict[str, WaybillDesk | InvoiceDesk] = {
            "WayBillService.asmx": WaybillDesk(self.state),
            "ntosservice.asmx": InvoiceDesk(self.state),
        }
        self._documents = DocumentDesk(self.state)
        self._late: list[threading.Thread] = []
        practice = self

        class Handler(_Handler):
            server_of_practice = practice

        self._http = ThreadingHTTPServer(("127.0.0.1", port), Handler)
        self._http.daemon_threads = True
        self._thread = threading.Thread(
            target=self._http.serve_forever, args=(1 / 20,), name="rs-practice", daemon=True
        )

    @property
    def address(self) -> str:
        """Where it answers."""
        return f"http://127.0.0.1:{self._http.server_address[1]}"

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._http.shutdown()
        self._thread.join()
        self._http.server_close()
        self.wait_for_late()

    def users(self) -> tuple[str, ...]:
        """The invented users it knows, a line each: where, name, password, PIN."""
        soap = (f"SOAP: {one.su} / {one.sp}" for one in self.state.accounts)
        portal = (
            f"eAPI: {one.username} / {one.password}" + (f" / PIN {one.pin}" if one.pin else "")
            for one in self.state.portal.values()
        )
        return (*soap, *portal)

    def wait_for_late(self) -> None:
        """Wait until all work that was put off is done."""
        while self._late:
            self._late.pop().join()

    def work(self, path: str, headers: Mapping[str, str], body: bytes) -> Reply:
        """Carry out one request and give its answer."""
        with self.state.lock:
            self.calls += 1
            page = path.rpartition("/")[2]
            if page in TABLES:
                return self._soap(page, headers, body)
            return self._json(path.strip("/"), headers, body)

    def later(self, path: str, headers: Mapping[str, str], body: bytes) -> None:
        """Carry a request out a while from now; nobody gets the answer."""

        def work() -> None:
            time.sleep(self.options.late_ms / 1000)
            self.work(path, headers, body)

        thread = threading.Thread(target=work, name="rs-practice-late", daemon=True)
        self._late.append(thread)
        thread.start()

    def operation(self, path: str, headers: Mapping[str, str], body: bytes) -> str:
        """The name of what is asked, for plans; empty when it cannot be told."""
        page = path.rpartition("/")[2]
        if page not in TABLES:
            return path.strip("/")
        action = headers.get("soapaction", "").strip('"').rpartition("/")[2]
        if action:
            return action
        with contextlib.suppress(SoapFault):
            return read_call(TABLES[page], body, "", is_strict=False).operation.name
        return ""

    def spoilt(self, kind: MischiefKind, path: str) -> Reply | None:
        """The answer that a kind of mischief gives in place of work, if it gives one."""
        is_soap = path.rpartition("/")[2] in TABLES
        other = Call(operation=INVOICE["get_un_id_from_tin"], given={}, version=SOAP_11)
        soap_fault = fault("Server was unable to process request.", "Server")
        replies = {
            MischiefKind.BUSY: _page(429, "<html><body>Too Many Requests</body></html>"),
            MischiefKind.PAGE: _page(200, MAINTENANCE),
            MischiefKind.ERROR: _page(500, _ERROR_PAGE),
            MischiefKind.FAULT: Reply(status=500, kind=_XML, body=soap_fault),
            MischiefKind.STALE: Reply(status=200, kind=_XML, body=scalar(other, 700001)),
        }
        if not is_soap:
            replies |= {
                MischiefKind.FAULT: _status(-1, "სისტემური შეცდომა"),
                MischiefKind.STALE: Reply(status=200, kind=_JSON, body=b'{"Status": -100}'),
            }
        return replies.get(kind)

    def _soap(self, page: str, headers: Mapping[str, str], body: bytes) -> Reply:
        action = headers.get("soapaction", "")
        try:
            call = read_call(TABLES[page], body, action, is_strict=self.options.is_strict)
        except SoapFault as error:
            version = SOAP_12 if SOAP_12.encode() in body[:600] else SOAP_11
            return Reply(status=500, kind=_XML, body=fault(error.words, error.who, version))
        desk = self._desks[page]
        code = self.mischief.take_code(call.operation.name)
        answer = desk.answer(call) if code is None else desk.refused(call, code)
        kind = "application/soap+xml; charset=utf-8" if call.version == SOAP_12 else _XML
        return Reply(status=200, kind=kind, body=answer)

    def _json(self, path: str, headers: Mapping[str, str], body: bytes) -> Reply:
        if path not in EAPI:
            return _page(404, "<html><body>404</body></html>")
        try:
            given = from_json(body.decode("utf-8") or "{}")
        except ValueError:
            return _status(-30, "JSON ვერ წაიკითხა")
        code = self.mischief.take_code(path)
        if code is not None:
            return _status(code, "შეცდომა")
        token = headers.get("authorization", "").partition(" ")[2]
        try:
            data = self._documents.answer(path, given if isinstance(given, dict) else {}, token)
        except StatusFault as error:
            return _status(error.number, error.words)
        return _status(0, DONE, data)


def _status(number: int, words: str, data: Any = None) -> Reply:
    body = to_json({"DATA": data, "STATUS": {"ID": number, "TEXT": words}}).encode()
    return Reply(status=200, kind=_JSON, body=body)


class _Handler(BaseHTTPRequestHandler):
    """One connection, one request."""

    server_of_practice: PracticeServer
    server_version = "Practice"

    def handle(self) -> None:
        """Read one request, unless the dice cut the connection before that."""
        self._kind = self.server_of_practice.mischief.roll()
        if self._kind in BEFORE_READING:
            self._cut()
            return
        with contextlib.suppress(ConnectionError, TimeoutError):
            self.handle_one_request()

    def do_GET(self) -> None:
        """Say what this is: all services are asked by POST."""
        self._send(_page(405, "<html><body>RS.ge practice: POST</body></html>"))

    def do_POST(self) -> None:
        """Answer one request, or do to it what the plan or the dice say."""
        practice = self.server_of_practice
        length = int(self.headers.get("Content-Length") or 0)
        body = self.rfile.read(min(length, _BODY_MAX))
        headers = {name.lower(): value for name, value in self.headers.items()}
        request = (self.path, headers, body)
        kind = practice.mischief.take(practice.operation(*request)) or self._kind
        if kind is MischiefKind.CUT_BEFORE:
            self._cut()
        elif kind is MischiefKind.LATE:
            self._cut()
            practice.later(*request)
        elif kind is None or kind in _DONE_FIRST:
            self._answer_after_work(kind, request)
        else:
            spoilt = practice.spoilt(kind, self.path)
            assert spoilt is not None, kind
            self._send(spoilt)

    def _answer_after_work(
        self, kind: MischiefKind | None, request: tuple[str, Mapping[str, str], bytes]
    ) -> None:
        practice = self.server_of_practice
        reply = practice.work(*request)
        if kind is MischiefKind.REPLAY:
            reply = practice.work(*request)
        if practice.options.answer_ms:
            time.sleep(practice.options.answer_ms / 1000)
        if kind is MischiefKind.HANG:
            time.sleep(practice.options.hang_ms / 1000)
        if kind is MischiefKind.ERROR_AFTER:
            reply = _page(500, _ERROR_PAGE)
        if kind is MischiefKind.CUT_AFTER:
            self._cut()
        else:
            self._send(reply, is_cut=kind is MischiefKind.TRUNCATED)

    def _send(self, reply: Reply, *, is_cut: bool = False) -> None:
        self.send_response(reply.status)
        self.send_header("Content-Type", reply.kind)
        self.send_header("Content-Length", str(len(reply.body)))
        if reply.status == 429:
            self.send_header("Retry-After", "0")
        self.end_headers()
        self.wfile.write(reply.body[: len(reply.body) // 2] if is_cut else reply.body)

    def _cut(self) -> None:
        """Reset the connection, as a broken line does."""
        self.close_connection = True
        with contextlib.suppress(OSError):
            linger = struct.pack("ii", 1, 0)
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
            self.connection.shutdown(socket.SHUT_RD)
            self.connection.close()

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the name it has there
        """Say nothing: requests carry passwords."""
