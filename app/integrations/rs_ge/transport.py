"""Posts one request and reads one answer, on the standard library's HTTP alone.

Everything that a general client does by itself - keeping connections, following redirects, trying
again - is what must not happen to a legal document; so one call is one connection, redirects are
refused, and it is known whether anything was handed over. Proxies are not used.
"""

from __future__ import annotations

import http.client
import socket
import ssl
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TypeVar
from urllib.parse import SplitResult, urlsplit

from app.core.errors import QT_TRANSLATE_NOOP, Fault, Refused, Unavailable
from app.integrations.records import Exchange, RsSettings
from app.integrations.rs_ge import faults
from app.integrations.rs_ge.masking import masked

ANSWER_BYTES_MAX = 64 * 1024 * 1024
_PIECE = 64 * 1024
_SECOND_NS = 1_000_000_000
_PAUSE_S_MAX = 30
_LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})

T = TypeVar("T")
Record = Callable[[Exchange], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """What is posted, and whether it may change anything.

    `is_repeatable`: it may be posted again after a passing fault; never true of a write.
    """

    service: str
    operation: str
    url: str
    body: bytes
    headers: Mapping[str, str]
    is_write: bool
    is_repeatable: bool

    def __post_init__(self) -> None:
        assert not (self.is_write and self.is_repeatable), self.operation


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """What came back: whole, or it would not be here. Headers by lower-case name."""

    status: int
    body: bytes
    headers: Mapping[str, str]


@dataclass(slots=True)
class Pace:
    """Keeps calls to one host apart; shared by all clients of a program, whatever their thread."""

    _next_ns: dict[str, int] = field(default_factory=dict)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def wait(self, host: str, pace_ms: int) -> None:
        """Sleep until this host may be called again, and take that turn."""
        if pace_ms <= 0:
            return
        with self._lock:
            now = time.monotonic_ns()
            turn = max(now, self._next_ns.get(host, 0))
            self._next_ns[host] = turn + pace_ms * 1_000_000
        time.sleep((turn - now) / _SECOND_NS)


class Wire:
    """Carries requests to the addresses of the settings, records each exchange, retries reads.

    `record` is called from the calling thread after every attempt, also a failed one.
    """

    def __init__(
        self, settings: RsSettings, record: Record | None = None, pace: Pace | None = None
    ) -> None:
        self.settings = settings
        self._record = record
        self._pace = Pace() if pace is None else pace

    def call(self, request: Request, read: Callable[[Reply], T]) -> T:
        """Post and read; a read is tried again after a passing fault, a write never.

        Raises: what `read` raises; Unavailable, with `rs.outcome_unknown` for a write that may
        have been done.
        """
        left = max(1, self.settings.read_tries) if request.is_repeatable else 1
        pause_ms = self.settings.first_pause_ms
        while True:
            left -= 1
            try:
                return self._attempt(request, read)
            except Unavailable as fault:
                if request.is_write:
                    raise faults.of_write(fault, request.operation) from fault
                if not left or fault.code not in faults.PASSING:
                    raise
                wished = fault.args_.get("seconds") if fault.code == "rs.busy" else None
                wished_ms = min(wished, _PAUSE_S_MAX) * 1000 if isinstance(wished, int) else 0
            time.sleep(max(pause_ms, wished_ms) / 1000)
            pause_ms *= 2

    def _attempt(self, request: Request, read: Callable[[Reply], T]) -> T:
        parts = _checked(request.url)
        self._pace.wait(parts.netloc, self.settings.pace_ms)
        started, at = time.monotonic_ns(), datetime.now(UTC)
        reply: Reply | None = None
        code = ""
        try:
            reply = self._post(parts, request)
            return read(reply)
        except Fault as fault:
            code = fault.code
            raise
        finally:
            if self._record is not None:
                self._record(
                    Exchange(
                        at=at,
                        service=request.service,
                        operation=request.operation,
                        url=request.url,
                        request=masked(request.body),
                        status=None if reply is None else reply.status,
                        answer="" if reply is None else masked(reply.body),
                        took_ms=(time.monotonic_ns() - started) // 1_000_000,
                        fault=code,
                    )
                )

    def _post(self, parts: SplitResult, request: Request) -> Reply:
        host = parts.netloc
        connection = self._connection(parts)
        try:
            try:
                connection.connect()
            except ssl.SSLCertVerificationError as error:
                raise faults.bad_certificate(host) from error
            except (OSError, UnicodeError) as error:
                raise faults.unreachable(host, _reason(error)) from error
            try:
                return self._exchange(connection, parts, request)
            except TimeoutError as error:
                raise faults.late(host, self.settings.answer_s) from error
            except (OSError, http.client.HTTPException) as error:
                raise faults.cut(request.operation) from error
        finally:
            connection.close()

    def _connection(self, parts: SplitResult) -> http.client.HTTPConnection:
        assert parts.hostname
        limit = self.settings.connect_s
        if parts.scheme == "http":
            return http.client.HTTPConnection(parts.hostname, parts.port, timeout=limit)
        context = ssl.create_default_context()
        if self.settings.ca_file is not None:
            context.load_verify_locations(self.settings.ca_file)
        return http.client.HTTPSConnection(
            parts.hostname, parts.port, timeout=limit, context=context
        )

    def _exchange(
        self, connection: http.client.HTTPConnection, parts: SplitResult, request: Request
    ) -> Reply:
        """Hand the request over and read the whole answer before the time is up."""
        deadline = time.monotonic_ns() + self.settings.answer_s * _SECOND_NS
        connection.sock.settimeout(self.settings.answer_s)
        path = parts.path + (f"?{parts.query}" if parts.query else "")
        headers = {**request.headers, "Connection": "close", "User-Agent": "Davtari"}
        connection.request("POST", path or "/", request.body, headers)
        # The answer takes the socket over when the connection is to be closed after it.
        channel = connection.sock
        # Closed here: with "close" the connection has forgotten it, and the socket stays open.
        with connection.getresponse() as response:
            return Reply(
                status=response.status,
                body=_whole_body(response, channel, deadline),
                headers={name.lower(): value for name, value in response.getheaders()},
            )


def _whole_body(response: http.client.HTTPResponse, channel: socket.socket, deadline: int) -> bytes:
    """All bytes of an answer.

    Raises: TimeoutError after the deadline; HTTPException when it is cut or without end.
    """
    pieces: list[bytes] = []
    size = 0
    while piece := response.read1(_PIECE):
        pieces.append(piece)
        size += len(piece)
        left_ns = deadline - time.monotonic_ns()
        if left_ns <= 0:
            raise TimeoutError
        if size > ANSWER_BYTES_MAX:
            raise http.client.HTTPException("too long")
        channel.settimeout(left_ns / _SECOND_NS)
    if response.length:
        raise http.client.IncompleteRead(b"", response.length)
    return b"".join(pieces)


def _checked(url: str) -> SplitResult:
    """The parts of an address; passwords go over plain HTTP to this very computer alone."""
    parts = urlsplit(url)
    is_plain = parts.scheme == "http" and parts.hostname in _LOOPBACK
    if not parts.hostname or not (parts.scheme == "https" or is_plain):
        raise Refused(
            "rs.url",
            QT_TRANSLATE_NOOP(
                "app",
                "“{url}” is no address of the Revenue Service: it begins with https:// (http:// "
                "only for the practice server on this computer).",
            ),
            url=url,
        )
    return parts


def _reason(error: Exception) -> str:
    """What the system says of a failed connection, in short."""
    if isinstance(error, TimeoutError):
        return "no answer"
    said = getattr(error, "strerror", None)
    return str(said or type(error).__name__)
