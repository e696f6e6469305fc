"""Exchange rates by their commands: fetched over a real socket, brought in, listed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from tests.cli.conftest import Made
from tests.kit import national_bank as kit
from tests.kit.national_bank import LocalBank, local_bank

FILES = Path(__file__).parent.parent / "files"
WEEK = ("--from", "2026-03-29", "--to", "2026-04-02")


@pytest.fixture
def bank(monkeypatch: pytest.MonkeyPatch) -> Iterator[LocalBank]:
    with local_bank() as made:
        made.publish(date(2026, 3, 28), USD="2.6912", JPY="1.7544")
        made.publish(date(2026, 3, 31), USD="2.7001", JPY="1.7600")
        made.publish(date(2026, 4, 1), USD="2.7101", JPY="1.7700")
        made.publish(date(2026, 4, 2), USD="2.7201", JPY="1.7800")
        monkeypatch.setenv("DAVTARI_NBG_URL", made.address)
        yield made


def test_missing_rates_are_fetched_once_and_listed(company: Made, bank: LocalBank) -> None:
    asked = ("rate", "fetch", *WEEK, "--currency", "usd,JPY")
    assert company(*asked).document == {
        "from": "2026-03-29", "to": "2026-04-02", "currencies": ["USD", "JPY"], "days": 4,
        "new": 8, "changed": 0, "skipped": [], "problems": [],
    }  # fmt: skip
    assert bank.days_asked() == ["2026-03-29", "2026-03-31", "2026-04-01", "2026-04-02"]
    again = company(*asked).document
    assert (again["days"], again["new"], len(bank.asked)) == (0, 0, 4)
    listed = company("rate", "list", "--from", "2026-03-28", "--to", "2026-03-31").document
    keys = ("day", "currency", "rate", "source")
    assert [tuple(one[key] for key in keys) for one in listed["rates"]] == [
        ("2026-03-28", "JPY", "0.01754400", "nbg"), ("2026-03-31", "JPY", "0.01760000", "nbg"),
        ("2026-03-28", "USD", "2.69120000", "nbg"), ("2026-03-31", "USD", "2.70010000", "nbg"),
    ]  # fmt: skip
    assert (listed["newest"], listed["is_stale"]) == ("2026-04-02", True)
    said = company("rate", "list", *WEEK, "--currency", "USD", plain=True)
    assert said.out.splitlines()[0].split() == ["31.03.2026", "USD", "2.7001", "nbg"]
    assert "The newest rates hold from 02.04.2026" in said.err


def test_a_bank_that_answers_a_page_is_told_and_nothing_is_kept(
    company: Made, bank: LocalBank
) -> None:
    bank.misbehave(kit.page())
    said = company("rate", "fetch", *WEEK)
    assert (said.code, said.error) == (2, "rates.not_rates")
    assert company("rate", "list", *WEEK).document["rates"] == []
    wrong = company("rate", "fetch", *WEEK, "--url", "nbg.gov.ge")
    assert (wrong.code, wrong.error) == (2, "rates.address")
    unknown = company("rate", "fetch", *WEEK, "--currency", "XXX")
    assert (unknown.code, unknown.error) == (2, "currency.unknown")


def test_what_the_bank_got_wrong_is_said_and_the_rest_kept(company: Made, bank: LocalBank) -> None:
    bank.misbehave(kit.body((FILES / "nbg_broken.json").read_bytes()))
    found = company("rate", "fetch", "--from", "2026-03-31", "--to", "2026-03-31").document
    assert found["new"] == 0
    assert len(found["problems"]) >= 2
    assert any("two ways" in problem or "missing" in problem for problem in found["problems"])


def test_a_saved_answer_of_the_bank_and_a_table_are_brought_in(
    company: Made, tmp_path: Path
) -> None:
    saved = company("rate", "import", str(FILES / "nbg_2026-03-31_ka.json")).document
    assert saved["days"] == ["2026-03-31"]
    table = tmp_path / "rates.csv"
    table.write_text("date,code,quantity,rate\n2026-04-01,JPY,100,1.8\n", "utf-8")
    assert company("rate", "import", str(table)).document["rates"] == 1
    (yen,) = company("rate", "list", "--from", "2026-04-01", "--to", "2026-04-01").document["rates"]
    assert (yen["rate"], yen["source"]) == ("0.01800000", "file")
    broken = company("rate", "import", str(FILES / "nbg_broken.json"))
    assert (broken.code, broken.error) == (2, "rates.faults")
