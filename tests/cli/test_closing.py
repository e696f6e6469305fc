"""Months, years and currencies by their commands."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from pathlib import Path

import pytest

from app.server.own_computer import OwnComputer
from tests.cli.conftest import Made, Said

Ask = Callable[..., Said]


@pytest.fixture
def full(own_computer: OwnComputer, ask: Ask) -> Made:
    """A company with the whole Georgian chart."""
    name = f"company {uuid.uuid4()}"
    made = ask("company", "create", "--name", name, "--start", "2025-01-01")
    assert made.code == 0, made.err
    return Made(name, ask)


def bring(company: Made, folder: Path, *rows: str) -> None:
    path = folder / f"{uuid.uuid4()}.csv"
    head = "entry,date,text,account,debit,credit,currency,amount,rate"
    path.write_text("\n".join([head, *rows]), encoding="utf-8")
    done = company("entry", "import", str(path), "--commit")
    assert done.code == 0, done.err


def test_months_are_listed_closed_and_opened(company: Made) -> None:
    months = company("period", "list").document["periods"]
    assert len(months) == 12
    assert months[0] == {
        "month": "2025-01", "year": 2025, "first_day": "2025-01-01", "last_day": "2025-01-31",
        "state": "open", "exceptions": [], "reopening": None,
    }  # fmt: skip
    closed = company("period", "close", "2025-01").document
    assert closed == {"month": "2025-01", "state": "soft_closed", "warnings": []}
    assert company("period", "list", plain=True).out.splitlines()[0] == "2025-01: closed"
    assert company("period", "reopen", "2025-01").error == "period.reason_missing"
    opened = company("period", "reopen", "2025-01", "--reason", "a late invoice").document
    assert opened == {"month": "2025-01", "state": "open"}
    assert company("period", "close", "1999-01").error == "period.not_found"
    assert company("period", "close", "January").error == "dates.month_unknown"


def test_all_that_stands_in_the_way_is_told(company: Made) -> None:
    found = company("period", "obstacles", "2025-03").document
    (open_months,) = found["obstacles"]
    assert (open_months["stops"], open_months["code"]) == ("hard_closed", "period.earlier_open")
    refused = company("period", "close", "2025-03", "--final")
    assert (refused.code, refused.error) == (2, "period.obstacles")
    (fault,) = refused.document["error"]["faults"]
    assert "January 2025, February 2025" in fault["message"]
    said = company("period", "obstacles", "2025-03", plain=True).out
    assert said.startswith("Stops the final closing: Earlier months")
    assert company("period", "obstacles", "2025-01", plain=True).out == (
        "Nothing stands in the way.\n"
    )


def test_a_finally_closed_month_waits_for_another_person(company: Made) -> None:
    assert company("period", "close", "2025-01", "--final").document["state"] == "hard_closed"
    asked = company("period", "reopen", "2025-01", "--reason", "a mistake").document
    assert asked["state"] == "asked"
    assert company("period", "agree", "2025-01").error == "reopening.own"
    (waiting,) = [
        p["reopening"] for p in company("period", "list").document["periods"] if p["reopening"]
    ]
    assert waiting["reason"] == "a mistake"
    assert "asks to open it until" in company("period", "list", plain=True).out
    assert company("period", "withdraw", "2025-01").document["state"] == "withdrawn"
    assert company("period", "agree", "2025-01").error == "reopening.own"
    assert company("period", "withdraw", "2025-02").error == "reopening.not_found"


def test_a_colleague_is_let_in_and_out(company: Made) -> None:
    (me,) = [person["name"] for person in company("person", "list").document["people"]]
    month = ("period", "exception", "2025-01", "--person", me)
    company("period", "close", "2025-01")
    assert company(*month).error == "exception.until"
    assert company(*month, "--until", "2099-01-01T25:00").error == "exception.until"
    given = company(*month, "--until", "2099-01-01", "--reason", "a late invoice").document
    assert given["exceptions"] == [
        {"until": "2099-01-01T20:00:00+00:00", "reason": "a late invoice", "person": me}
    ]
    assert f"{me} may post until" in company("period", "list", plain=True).out
    assert company(*month, "--revoke").document["exceptions"] == []
    assert company(*month, "--revoke").error == "exception.not_found"
    nobody = ("period", "exception", "2025-01", "--person", "Nobody", "--until", "2099-01-01")
    assert company(*nobody).error == "person.not_found"


def test_a_year_is_closed_by_a_command(full: Made, tmp_path: Path) -> None:
    bring(full, tmp_path, "1,2025-03-05,sale,1410,1000.00,,,,", "1,,,6110,,1000.00,,,",
          "2,2025-03-06,rent,7420,300.00,,,,", "2,,,3110,,300.00,,,")  # fmt: skip
    (year,) = full("year", "list").document["years"]
    assert (year["closed"], year["open_result"], year["months"]["open"]) == (False, "700.00", 12)
    done = full("year", "close", "2025").document
    assert done == {
        "year": 2025, "state": "posted", "result": "700.00",
        "references": ["GL/2025/3", "GL/2026/1"],
    }  # fmt: skip
    assert full("year", "close", "2025").error == "year.closed_already"
    year = full("year", "list").document["years"][0]
    assert (year["closed"], year["result"], year["closings"]) == (True, "700.00", ["GL/2025/3"])
    assert "closed, result 700.00 GEL (GL/2025/3)" in full("year", "list", plain=True).out
    bring(full, tmp_path, "1,2025-12-31,late,7420,50.00,,,,", "1,,,3110,,50.00,,,")
    assert "−50.00 GEL were posted after the closing" in full("year", "list", plain=True).out
    assert full("year", "close", "2025", plain=True).out.startswith("The year 2025 is closed")
    assert full("year", "close", "1999").error == "year.not_found"
    assert full("entry", "show", "GL/2025/3").document["text"] == "Closing of the year 2025"


def test_rates_are_brought_in_and_dollars_revalued(full: Made, tmp_path: Path) -> None:
    bring(full, tmp_path, "1,2025-03-05,dollars,1220,280.00,,USD,100,2.8", "1,,,5150,,280.00,,,",
          "2,2025-03-05,advance,1480,280.00,,USD,100,2.8", "2,,,5150,,280.00,,,")  # fmt: skip
    missing = full("currency", "revalue", "--on", "2025-03-31", "--commit")
    assert (missing.code, missing.error) == (2, "revaluation.impossible")
    table = tmp_path / "rates.csv"
    table.write_text("date,code,quantity,rate\n2025-03-29,USD,1,2.9\n2025-03-29,XAU,1,9\n", "utf-8")
    kept = full("currency", "rates", str(table)).document
    assert kept == {"rates": 1, "days": ["2025-03-29"], "skipped": ["XAU"]}
    listed = full("currency", "list", "--on", "2025-03-31").document["currencies"]
    (usd,) = [c for c in listed if c["code"] == "USD"]
    assert (usd["rate"], usd["rate_day"], usd["source"]) == ("2.90000000", "2025-03-29", "file")
    assert (
        "USD        2.9000  29.03.2025  US dollar"
        in full("currency", "list", "--on", "2025-03-31", plain=True).out
    )
    checked = full("currency", "revalue", "--on", "2025-03-31").document
    assert (checked["state"], checked["gain"], checked["references"]) == ("checked", "10.00", [])
    (held,) = checked["balances"]
    assert (held["account"], held["balance"], held["difference"]) == ("1220", "100.0000", "10.00")
    assert "--commit" in full("currency", "revalue", "--on", "2025-03-31", plain=True).out
    done = full("currency", "revalue", "--on", "2025-03-31", "--commit").document
    assert (done["state"], done["references"]) == ("posted", ["GL/2025/3"])
    again = full("currency", "revalue", "--on", "2025-03-31", "--commit").document
    assert (again["state"], again["references"], again["gain"]) == ("nothing", [], "0.00")
    assert full("entry", "show", "GL/2025/3").document["text"] == (
        "Revaluation of foreign currency at 31.03.2025"
    )


def test_an_account_is_said_to_be_monetary_or_not(full: Made) -> None:
    assert full("currency", "monetary", "1310", "yes").document["is_monetary"] is True
    assert full("currency", "monetary", "6110", "yes").error == "account.not_monetary"
    assert full("currency", "monetary", "1310", "perhaps").error == "usage"


def test_the_threshold_is_told_with_its_deadline(full: Made, tmp_path: Path) -> None:
    bring(full, tmp_path, "1,2025-03-05,sale,1410,70000.00,,,,", "1,,,6110,,70000.00,,,",
          "2,2025-11-20,sale,1410,30000.01,,,,", "2,,,6110,,30000.01,,,",
          "3,2025-04-05,export,1410,9000.00,,,,", "3,,,6112,,9000.00,,,")  # fmt: skip
    assert full("vat", "threshold", "--on", "2025-12-31").document == {
        "on": "2025-12-31", "turnover_12_months": "100000.01", "limit": "100000.00",
        "crossed_on": "2025-11-20", "register_by": "2025-11-24",
    }  # fmt: skip
    before = full("vat", "threshold", "--on", "2025-06-30").document
    assert (before["turnover_12_months"], before["crossed_on"], before["register_by"]) == (
        "70000.00", None, None,
    )  # fmt: skip
    said = full("vat", "threshold", "--on", "2025-12-31", plain=True).out
    assert "Twelve months to 31.12.2025: 100 000.01 GEL of 100 000.00." in said.replace("\xa0", " ")
    assert "Apply for registration by 24.11.2025" in said
    assert "15.12.2025" in said
    quiet = full("vat", "threshold", "--on", "2025-06-30", plain=True).out
    assert "At 23 333.33 GEL a month, as in the last 3 months, it will be passed in 07.2025" in (
        quiet.replace("\xa0", " ")
    )
    still = full("vat", "threshold", "--on", "2025-10-31", plain=True).out
    assert "it will not be passed within a year" in still
