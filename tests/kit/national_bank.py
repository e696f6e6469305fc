"""The National Bank's service of rates on a socket of this computer, faithful in what it answers.

It keeps sets by their first day in force and answers, as the bank does, with the set in force on
the day asked for. What goes wrong out there can be ordered for the next answers: `misbehave`.
"""

from __future__ import annotations

import json
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

PATH = "gw/api/ct/monetarypolicy/currencies/"
HTML = b"<!DOCTYPE html><html><head><title>Request Rejected</title></head><body></body></html>"
QUANTITIES = {"AED": 10, "JPY": 100, "RUB": 100, "AMD": 1000}

Answerer = Callable[[BaseHTTPRequestHandler], bool]
"""Answers in its own way; False: and then as usual."""


@dataclass(slots=True)
class LocalBank:
    """Sets of rates by their first day in force, and what was asked for."""

    sets: dict[date, dict[str, str]] = field(default_factory=dict)
    asked: list[tuple[str, dict[str, list[str]]]] = field(default_factory=list)
    agents: list[str] = field(default_factory=list)
    address: str = ""
    _orders: deque[Answerer] = field(default_factory=deque)

    def publish(self, day: date, **rates: str) -> None:
        """A set in force from a day on; a rate as the bank writes it, for its quantity."""
        self.sets[day] = rates

    def misbehave(self, *orders: Answerer) -> None:
        """What the next answers are, one each."""
        self._orders.extend(orders)

    def days_asked(self) -> list[str]:
        """The days asked for, in order."""
        return [given["date"][0] for _, given in self.asked if "date" in given]

    def answer(self, handler: BaseHTTPRequestHandler) -> None:
        """Answer one question."""
        parts = urlsplit(handler.path)
        given = parse_qs(parts.query)
        self.asked.append((parts.path, given))
        self.agents.append(handler.headers.get("User-Agent", ""))
        if self._orders and self._orders.popleft()(handler):
            return
        if parts.path.lstrip("/") not in (f"{PATH}ka/json/", f"{PATH}en/json/"):
            send(handler, 404, HTML, "text/html")
            return
        found = self._set(given.get("date", [""])[0], given.get("currencies", []))
        send(handler, 200, json.dumps(found, ensure_ascii=False).encode(), "application/json")

    def _set(self, asked: str, codes: list[str]) -> list[dict[str, Any]]:
        newest = max(self.sets)
        day = date.fromisoformat(asked) if asked else newest
        in_force = max((one for one in self.sets if one <= day), default=None)
        records = [] if in_force is None else self._records(in_force, codes)
        return [{"date": f"{day}T00:00:00.000Z", "currencies": records}]

    def _records(self, day: date, codes: list[str]) -> list[dict[str, Any]]:
        return [
            {
                "code": code,
                "quantity": QUANTITIES.get(code, 1),
                "rateFormated": f"{Decimal(rate):.4f}",
                "diffFormated": "0.0031",
                "rate": float(rate),
                "name": code,
                "diff": -0.0031,
                "date": f"{day - timedelta(days=1)}T17:02:41.117Z",
                "validFromDate": f"{day}T00:00:00.000Z",
            }
            for code, rate in self.sets[day].items()
            if not codes or code in codes
        ]


def send(handler: BaseHTTPRequestHandler, code: int, body: bytes, kind: str) -> None:
    """A whole answer."""
    handler.send_response(code)
    handler.send_header("Content-Type", f"{kind}; charset=utf-8")
    handler.send_header("Content-Length", str(len(body)))
    handler.end_headers()
    handler.wfile.write(body)


def page(code: int = 200) -> Answerer:
    """The page of a firewall in place of rates."""
    return _sending(code, HTML, "text/html")


def busy(code: int = 503) -> Answerer:
    """No time just now."""
    return _sending(code, b"", "text/plain")


def body(content: bytes, kind: str = "application/json") -> Answerer:
    """Some content under the code of success."""
    return _sending(200, content, kind)


def slow(seconds: float) -> Answerer:
    """Silence before the answer."""

    def answer(_handler: BaseHTTPRequestHandler) -> bool:
        time.sleep(seconds)
        return False

    return answer


def trickle(handler: BaseHTTPRequestHandler) -> bool:
    """An answer that never ends, byte by byte."""
    handler.send_response(200)
    handler.send_header("Content-Type", "application/json")
    handler.send_header("Content-Length", "100000")
    handler.end_headers()
    for _ in range(200):
        handler.wfile.write(b" ")
        handler.wfile.flush()
        time.sleep(0.02)
    return True


def cut(handler: BaseHTTPRequestHandler) -> bool:
    """An answer that breaks off in the middle."""
    handler.send_response(200)
    handler.send_header("Content-Type", "application/json")
    handler.send_header("Content-Length", "5000")
    handler.end_headers()
    handler.wfile.write(b'[{"date": "2026-03-31T00:00:00.000Z", "currencies": [')
    return True


def _sending(code: int, content: bytes, kind: str) -> Answerer:
    def answer(handler: BaseHTTPRequestHandler) -> bool:
        send(handler, code, content, kind)
        return True

    return answer


@contextmanager
def local_bank(sets: Mapping[date, Mapping[str, str]] | None = None) -> Iterator[LocalBank]:
    """The service on a free port of this computer, for as long as the block lasts."""
    bank = LocalBank(sets={day: dict(rates) for day, rates in (sets or {}).items()})

    class Handler(BaseHTTPRequestHandler):
        """One question."""

        def do_GET(self) -> None:
            """Answer it; who asked may have gone meanwhile."""
            try:
                bank.answer(self)
            except (BrokenPipeError, ConnectionResetError):
                self.close_connection = True

        def log_message(self, *_args: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    bank.address = f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, args=(0.05,))
    thread.start()
    try:
        yield bank
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
