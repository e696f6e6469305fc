"""Allocations and recurring invoices by the program's commands."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from pathlib import Path

import pytest

from app.server.own_computer import OwnComputer
from tests.cli.conftest import Made, Said

SALES = """\
invoice,kind,date,party,price,vat
1,sale,2026-03-02,C-1,100,SNR
2,sale,2026-03-05,C-1,200,SNR
"""
RECEIPT = """\
entry,date,text,account,debit,credit,party
1,2026-03-20,Receipt,1210,150,,
1,,,1410,,150,C-1
"""


@pytest.fixture
def firm(own_computer: OwnComputer, ask: Callable[..., Said], tmp_path: Path) -> Made:
    """A company with the Georgian chart, two sales and money that names neither."""
    name = f"company {uuid.uuid4()}"
    made = ask("company", "create", "--name", name, "--start", "2025-01-01")
    assert made.code == 0, made.err
    company = Made(name, ask)
    assert company("party", "save", "C-1", "--name", "Customer").code == 0
    for group, text in (("invoice", SALES), ("entry", RECEIPT)):
        path = tmp_path / f"{group}.csv"
        path.write_text(text, "utf-8")
        done = company(group, "import", str(path), "--commit")
        assert done.code == 0, done.err
    return company


def test_payments_are_proposed_kept_listed_and_undone(firm: Made) -> None:
    shown = firm("party", "open", "C-1", "--on", "2026-03-31").document["open"]
    assert [(one["entry"], one["open"]) for one in shown] == [
        ("SI/2026/1", "100.00"),
        ("SI/2026/2", "200.00"),
        ("GL/2026/1", "-150.00"),
    ]
    asked = ("party", "allocate", "C-1", "--on", "2026-03-31")
    checked = firm(*asked).document
    assert (checked["state"], [one["amount"] for one in checked["allocations"]]) == (
        "checked",
        ["100.00", "50.00"],
    )
    assert firm("party", "allocations", "C-1").document == {"allocations": []}
    assert firm(*asked, "--commit").document["state"] == "saved"
    made = firm("party", "allocations", "C-1").document["allocations"]
    assert {(one["debit"], one["credit"], one["state"]) for one in made} == {
        ("SI/2026/1", "GL/2026/1", "stands"),
        ("SI/2026/2", "GL/2026/1", "stands"),
    }
    assert firm(*asked).document == {"state": "checked", "allocations": []}
    assert firm("party", "unallocate", made[0]["id"]).document == {"state": "undone"}
    assert firm("party", "unallocate", made[0]["id"]).error == "allocation.undone_already"
    assert firm("party", "unallocate", "x").error == "allocation.id_malformed"
    assert "SI/2026/1" in firm("party", "open", "C-1", "--on", "2026-12-31", plain=True).out + (
        firm("party", "allocations", plain=True).out
    )


def test_an_invoice_recurs_and_its_drafts_are_made_once(firm: Made) -> None:
    made = firm("invoice", "recur", "SI/2026/1", "--day", "31", "--from", "2026-04-01")
    (one,) = made.document["recurring"]
    assert (one["reference"], one["every"], one["next"]) == ("SI/2026/1", "monthly", "2026-04-30")
    assert "SI/2026/1" in firm("invoice", "recurring", plain=True).out
    run = ("invoice", "run", "--until", "2026-05-31")
    assert len(firm(*run).document["drafts"]) == 2
    assert firm(*run).document == {"drafts": []}
    assert firm("invoice", "recur", "SI/2026/1", "--every", "none").document == {"recurring": []}
