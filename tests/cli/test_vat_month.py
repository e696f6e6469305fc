"""A month of VAT by the program's commands, from its invoices to what came after its return."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from pathlib import Path

import pytest

from app.server.own_computer import OwnComputer
from tests.cli.conftest import Made, Said

INVOICES = """\
invoice,kind,date,number,vat_period,party,price,vat
1,sale,2026-03-02,,,C-1,1000,S18
2,purchase,2026-03-05,EA-77,2026-03,S-1,400,P18
3,purchase,2026-03-06,,,S-1,200,P18
"""


@pytest.fixture
def firm(own_computer: OwnComputer, ask: Callable[..., Said], tmp_path: Path) -> Made:
    """A VAT payer with one sale and two purchases, one of them without its tax invoice."""
    name = f"company {uuid.uuid4()}"
    words = ("--start", "2025-01-01", "--vat-payer-since", "2025-01-01")
    made = ask("company", "create", "--name", name, *words)
    assert made.code == 0, made.err
    company = Made(name, ask)
    for code, of_party in (("C-1", "Customer"), ("S-1", "Supplier")):
        assert company("party", "save", code, "--name", of_party).code == 0
    path = tmp_path / "invoices.csv"
    path.write_text(INVOICES, "utf-8")
    checked = company("invoice", "import", str(path))
    assert checked.document == {"state": "checked", "invoices": 3}, checked.err
    done = company("invoice", "import", str(path), "--commit").document
    assert (done["state"], done["invoices"]) == ("posted", 3)
    return company


def test_a_month_is_returned_filed_and_settled(firm: Made) -> None:
    seen = firm("vat", "return", "2026-03").document
    assert (seen["state"], seen["payable"], seen["due"]) == ("open", "108.00", "2026-04-15")
    (open_,) = [one for one in seen["checks"] if not one["ok"]]
    assert open_["detail"] == "Purchases waiting for their tax invoice: 1."
    printed = firm("vat", "return", "2026-03", plain=True).out
    assert "VAT return of 03.2026, due" in printed
    assert {"OUT_STD", "TOTAL_IN", "PAYABLE"} <= {line.split()[0] for line in printed.splitlines()}
    assert [line.split()[1] for line in printed.splitlines() if line.startswith("PAY")] == [
        "108.00"
    ]
    records = firm("vat", "records", "2026-03").document["records"]
    assert {(one["reference"], one["vat"]) for one in records} == {
        ("SI/2026/1", "180.00"),
        ("PI/2026/1", "72.00"),
    }
    only = firm("vat", "records", "2026-03", "--box", "OUT_STD").document["records"]
    assert [one["reference"] for one in only] == ["SI/2026/1"]
    assert firm("vat", "file", "2026-03", "--reference", "7").error == "vat.return_not_found"
    assert firm("vat", "prepare", "2026-03").document["state"] == "prepared"
    words = ("vat", "file", "2026-03", "--reference", "R-123", "--on", "14.04.2026")
    filed = firm(*words).document
    assert (filed["state"], filed["reference"]) == ("filed", "R-123")
    settled = firm("vat", "settle", "2026-03").document
    assert settled["state"] == "posted"
    assert firm("vat", "settle", "2026-03").code == 2


def test_a_purchase_waits_for_its_tax_invoice_and_comes_late(firm: Made) -> None:
    (waiting,) = firm("vat", "waiting").document["records"]
    assert (waiting["reference"], waiting["period"], waiting["vat"]) == ("PI/2026/2", None, "36.00")
    assert "PI/2026/2" in firm("vat", "waiting", plain=True).out
    firm("vat", "prepare", "2026-03", "--refund")
    assert firm("vat", "file", "2026-03", "--reference", "R-1").document["state"] == "filed"
    assert firm("vat", "exceptions").document == {"records": []}
    words = ("vat", "attach", "2026-04", "PI/2026/2", "--document", "EA-99")
    assert firm(*words).document == {"documents": 1, "period": "2026-04"}
    assert firm("vat", "waiting").document == {"records": []}
    (record,) = firm("vat", "records", "2026-04").document["records"]
    assert (record["document"], record["period"]) == ("EA-99", "2026-04")
    # The sale of a month that was filed is taken back: that belongs to a corrective return.
    assert firm("invoice", "credit", "SI/2026/1", "--date", "2026-03-31").code == 0
    (late,) = firm("vat", "exceptions").document["records"]
    assert (late["period"], late["vat"]) == ("2026-03", "-180.00")


def test_invoices_are_listed_shown_copied_posted_and_corrected(firm: Made) -> None:
    days = ("--from", "2026-03-01", "--to", "2026-03-31")
    listed = firm("invoice", "list", *days).document["invoices"]
    assert {(one["reference"], one["gross"], one["open"]) for one in listed} == {
        ("SI/2026/1", "1180.00", "1180.00"),
        ("PI/2026/1", "472.00", "472.00"),
        ("PI/2026/2", "236.00", "236.00"),
    }
    assert firm("invoice", "list", *days, "--kind", "sale", plain=True).out.split()[0] == (
        "SI/2026/1"
    )
    shown = firm("invoice", "show", "SI/2026/1").document
    assert (shown["state"], len(shown["lines"])) == ("posted", 1)
    copied = firm("invoice", "copy", "SI/2026/1", "--date", "2026-04-02").document
    assert copied["state"] == "draft"
    assert firm("invoice", "post", copied["reference"]).document == {
        "reference": "SI/2026/2",
        "state": "posted",
    }
    corrected = firm("invoice", "correct", "SI/2026/2").document
    assert corrected["state"] == "draft"
    assert "SI/2026/2-1" in firm("invoice", "post", corrected["reference"], plain=True).out
    assert firm("invoice", "show", "SI/2026/9").error == "entry.not_found"
