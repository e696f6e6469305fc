"""`davtari rs`: a taxpayer looked up, codes explained, and the practice server by hand."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.integrations.practice import PracticeServer
from tests.cli.conftest import Said

Ask = Callable[..., Said]
ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def practice() -> Iterator[PracticeServer]:
    with PracticeServer() as server:
        yield server


@pytest.fixture
def known(ask: Ask, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Both users of RS.ge kept on this computer."""
    monkeypatch.setenv("DAVTARI_RS_PASSWORD", "practice")
    assert ask("rs", "user", "demo-buh:400000001").code == 0
    assert ask("rs", "user", "demo-buh", "--portal").code == 0
    yield
    assert ask("rs", "user", "demo-buh:400000001", "--forget").code == 0
    assert ask("rs", "user", "demo-buh", "--portal", "--forget").code == 0


@pytest.mark.usefixtures("known")
def test_a_taxpayer_is_looked_up(ask: Ask, practice: PracticeServer) -> None:
    said = ask("rs", "check", "405111222", "--url", practice.address)
    assert said.code == 0
    assert said.document == {
        "tin": "405111222", "name": "შპს კახური მარანი", "is_vat_payer": True, "on": None,
        "address": None,
    }  # fmt: skip
    plain = ask("rs", "check", "405111222", "--url", practice.address, plain=True)
    assert plain.out == "405111222 შპს კახური მარანი: VAT payer.\n"


@pytest.mark.usefixtures("known")
def test_the_status_of_a_day_is_looked_up(ask: Ask, practice: PracticeServer) -> None:
    words = ("rs", "check", "404333444", "--url", practice.address)
    then = ask(*words, "--on", "2025-06-30").document
    assert (then["is_vat_payer"], then["on"]) == (True, "2025-06-30")
    assert ask(*words, "--on", "01.07.2025").document["is_vat_payer"] is False
    assert ask(*words).document["is_vat_payer"] is False


@pytest.mark.usefixtures("known")
def test_who_is_unknown_or_wrongly_written_is_told_apart(
    ask: Ask, practice: PracticeServer
) -> None:
    said = ask("rs", "check", "999999999", "--url", practice.address)
    assert (said.code, said.error) == (2, "rs.taxpayer_unknown")
    calls = practice.calls
    said = ask("rs", "check", "12345", "--url", practice.address)
    assert (said.code, said.error) == (2, "rs.tin")
    assert practice.calls == calls


def test_without_a_user_or_a_password_nothing_is_asked(
    ask: Ask, practice: PracticeServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("DAVTARI_RS_PASSWORD", raising=False)
    calls = practice.calls
    assert ask("rs", "check", "405111222", "--url", practice.address).error == "rs.user_missing"
    assert practice.calls == calls
    assert ask("rs", "user", "demo").error == "rs.password_missing"


@pytest.mark.usefixtures("known")
def test_without_network_it_is_said_clearly(ask: Ask) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{taken.getsockname()[1]}"
        said = ask("rs", "check", "405111222", "--url", url)
    assert (said.code, said.error) == (2, "rs.unreachable")
    assert "Check the internet connection" in said.err
    assert ask("rs", "check", "405111222", "--url", "http://rs.ge").error == "rs.url"


@pytest.mark.usefixtures("known")
def test_a_password_is_shown_nowhere(ask: Ask, practice: PracticeServer, home: Path) -> None:
    ask("rs", "check", "405111222", "--url", practice.address)
    logs = [path.read_text("utf-8") for path in home.rglob("davtari.log*")]
    assert logs
    assert not any('"practice"' in log or "405111222" in log for log in logs)


def test_a_code_is_explained_in_the_language_asked_for(ask: Ask) -> None:
    for words in (("-1064",), ("1064",)):
        said = ask("rs", "error", *words)
        assert said.document["codes"][0]["kind"] == "refused"
    russian = ask("rs", "error", "1064", "--lang", "ru", plain=True).out
    assert "72 საათისა" in russian
    assert "не более 72 часов" in russian
    assert len(ask("rs", "error", "all").document["codes"]) > 80
    assert ask("rs", "error", "-9999").error == "rs.code_unknown"
    assert ask("rs", "error", "many").error == "rs.code_wrong"


def test_the_practice_server_starts_by_hand_and_says_where_it_is(home: Path) -> None:
    program = subprocess.Popen(
        [sys.executable, "-m", "ui.main", "rs", "practice", "--json", "--data", str(home / "p")],
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        assert program.stdout is not None
        address = program.stdout.readline().strip()
        host, _, port = address.removeprefix("http://").partition(":")
        with socket.create_connection((host, int(port)), timeout=5) as connection:
            connection.sendall(b"GET / HTTP/1.0\r\n\r\n")
            assert b"405" in connection.recv(1000)
        program.send_signal(signal.SIGTERM)
        said, _ = program.communicate(timeout=10)
    finally:
        program.kill()
        program.wait()
    assert program.returncode == 0
    assert json.loads(said)["address"] == address


def test_a_port_that_is_taken_is_told(ask: Ask, practice: PracticeServer) -> None:
    port = practice.address.rpartition(":")[2]
    said = ask("rs", "practice", "--port", port)
    assert (said.code, said.error) == (2, "rs.port")
    assert ask("rs", "practice", "--port", "99999").error == "rs.port"
