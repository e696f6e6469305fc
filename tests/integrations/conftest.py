"""A practice server on a real socket, clients of it, and a server that says what it is told."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from app.integrations import service
from app.integrations.practice import PracticeOptions, PracticeServer
from app.integrations.records import Exchange, OwnNumbers, RsSettings
from app.server.secrets import Secret

SAMPLES = Path(__file__).parent / "samples"
OWN = OwnNumbers(un_id=700001, s_user_id=801, user_id=550001)
SELLER = service.ServiceUser(name="demo-buh:400000001", password=Secret("practice"))
BUYER = service.ServiceUser(name="marani:405111222", password=Secret("practice"))


def portal(name: str = "demo-buh", password: str = "practice") -> service.ServiceUser:
    return service.ServiceUser(name=name, password=Secret(password))


def patient(address: str, **more: object) -> RsSettings:
    """Settings for a test: the same rules, shorter pauses."""
    settings = service.settings_at(address, "en")
    return replace(settings, first_pause_ms=5, settle_s=0, answer_s=5, **more)  # type: ignore[arg-type]


@pytest.fixture
def practice() -> Iterator[PracticeServer]:
    with PracticeServer() as server:
        yield server


@pytest.fixture
def exchanges() -> list[Exchange]:
    return []


@pytest.fixture
def seller(practice: PracticeServer, exchanges: list[Exchange]) -> service.RevenueService:
    settings = patient(practice.address)
    return service.connect(settings, SELLER, OWN, portal(), exchanges.append)


@pytest.fixture
def buyer(practice: PracticeServer) -> service.RevenueService:
    return service.connect(patient(practice.address), BUYER, portal_user=portal("marani"))


@pytest.fixture
def forgetful() -> Iterator[PracticeServer]:
    """A server whose lists leave out the columns that carry our mark."""
    with PracticeServer(options=PracticeOptions(lists_notes=False, lists_comments=False)) as server:
        yield server


@dataclass
class Canned:
    """Answers every request with the next of its replies; the last one goes on."""

    replies: list[tuple[int, bytes]] = field(default_factory=list)
    asked: list[bytes] = field(default_factory=list)
    headers: list[dict[str, str]] = field(default_factory=list)
    address: str = ""
    length_more: int = 0

    def say(self, body: bytes | str | Path, status: int = 200) -> None:
        if isinstance(body, Path):
            body = body.read_bytes()
        self.replies.append((status, body.encode() if isinstance(body, str) else body))


@pytest.fixture
def canned() -> Iterator[Canned]:
    told = Canned()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            told.asked.append(self.rfile.read(int(self.headers["Content-Length"])))
            told.headers.append({name.lower(): text for name, text in self.headers.items()})
            status, body = told.replies.pop(0) if len(told.replies) > 1 else told.replies[0]
            self.send_response(status)
            self.send_header("Content-Length", str(len(body) + told.length_more))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True)
    thread.start()
    told.address = f"http://127.0.0.1:{server.server_address[1]}"
    yield told
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture
def told(canned: Canned, exchanges: list[Exchange]) -> service.RevenueService:
    """A client of the server that says what it is told; it does not try reads again."""
    settings = patient(canned.address, read_tries=1)
    return service.connect(settings, SELLER, OWN, portal(), exchanges.append)
