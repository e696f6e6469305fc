"""What goes to RS.ge and comes from it by the program's commands, against the practice server."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.integrations.practice import PracticeServer
from app.server.own_computer import OwnComputer
from tests.cli.conftest import Made, Said

SALE = """\
invoice,kind,date,party,price,vat,text
1,sale,2026-11-02,405111222,1000,S18,Paper
2,sale,2026-11-03,405999999,10,S18,Paper
"""


@pytest.fixture(scope="module")
def practice() -> Iterator[PracticeServer]:
    with PracticeServer() as server:
        yield server


@pytest.fixture
def firm(
    own_computer: OwnComputer,
    ask: Callable[..., Said],
    tmp_path: Path,
    practice: PracticeServer,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Made]:
    """A company of the practice server that sends to it, with two sales that wait."""
    name = f"company {uuid.uuid4()}"
    words = ("--start", "2026-01-01", "--vat-payer-since", "2026-01-01")
    made = ask("company", "create", "--name", name, "--id-code", "400000001", *words)
    assert made.code == 0, made.err
    company = Made(name, ask)
    monkeypatch.setenv("DAVTARI_RS_PASSWORD", "practice")
    assert company("rs", "user", "demo-buh:400000001").code == 0
    for code in ("405111222", "405999999"):
        given = ("--name", f"Customer {code}", "--id-code", code)
        assert company("party", "save", code, *given).code == 0
    switched = company("rs", "switch", "--from", "2026-11-01", "--url", practice.address)
    assert switched.document == {"sends_from": "2026-11-01", "url": practice.address}
    path = tmp_path / "sales.csv"
    path.write_text(SALE, "utf-8")
    assert company("invoice", "import", str(path), "--commit").code == 0
    yield company
    company("rs", "user", "demo-buh:400000001", "--forget")


def test_what_waits_is_sent_and_what_is_refused_can_go_again(firm: Made) -> None:
    waiting = firm("rs", "outbox").document["documents"]
    assert {(one["reference"], one["state"]) for one in waiting} == {
        ("SI/2026/1", "waiting"),
        ("SI/2026/2", "waiting"),
    }
    sent = firm("rs", "send").document
    assert (sent["done"], sent["dead"]) == (1, 1)
    (refused,) = firm("rs", "outbox").document["documents"]
    assert (refused["reference"], refused["state"]) == ("SI/2026/2", "dead")
    assert refused["reason"]
    everything = firm("rs", "outbox", "--all", plain=True).out
    assert {line.split()[0] for line in everything.splitlines()} == {"SI/2026/1", "SI/2026/2"}
    assert firm("rs", "resend").document == {"documents": 1}
    assert firm("rs", "resend").document == {"documents": 0}
    assert "0 sent, 0 wait, 1 refused." in firm("rs", "send", plain=True).out
    assert firm("rs", "resend", refused["id"]).document == {"documents": 1}


def test_books_and_rs_are_compared(firm: Made) -> None:
    firm("rs", "send")
    days = ("--from", "2026-11-01", "--to", "2026-11-30")
    got = firm("rs", "receive", *days).document
    assert got["fetched"] >= 1
    found = firm("rs", "differences", *days).document["differences"]
    assert [one["number"] for one in found if one["party"].endswith("405999999")] == ["SI/2026/2"]
    assert "SI/2026/2" in firm("rs", "differences", *days, plain=True).out


def test_sending_is_switched_off(firm: Made) -> None:
    assert firm("rs", "switch", "--off").document["sends_from"] is None
    assert firm("rs", "switch", "--off", plain=True).out == "Nothing is sent to RS.ge.\n"
