"""Exchange rates read from what the National Bank publishes and from tables, and kept."""

from __future__ import annotations

import json
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from app.core.errors import Refused
from app.core.ids import new_id
from app.ledger import service as ledger
from tests.kit.world import World
from tests.ledger.builders import meets, places, work

FILES = Path(__file__).parent.parent / "files"
KNOWN = {"USD", "EUR", "GBP", "JPY", "AMD", "AED", "TRY"}
DAY = date(2026, 3, 31)


def published(*records: dict[str, Any]) -> bytes:
    """What the National Bank would send of these records."""
    whole = [{"quantity": 1, "validFromDate": "2026-03-31T00:00:00.000Z", **r} for r in records]
    return json.dumps([{"date": "2026-04-05T00:00:00.000Z", "currencies": whole}]).encode()


def read(content: bytes, name: str = "nbg.json") -> dict[str, Decimal]:
    return {r.currency: r.rate for r in ledger.read_rates(name, content, KNOWN).rates}


def test_the_national_bank_quotes_hundreds_of_yen_and_books_keep_one() -> None:
    name = "nbg_2026-03-31_ka.json"
    found = ledger.read_rates(name, (FILES / name).read_bytes(), KNOWN)
    rates = {rate.currency: rate.rate for rate in found.rates}
    assert rates["USD"] == Decimal("2.6912")
    assert rates["JPY"] == Decimal("0.017544")
    assert rates["AMD"] == Decimal("0.007021")
    assert {(rate.day, rate.source) for rate in found.rates} == {(DAY, "nbg")}


def test_a_rate_holds_from_its_first_day_in_force_not_from_the_day_asked() -> None:
    (rate,) = ledger.read_rates(
        "nbg.json", published({"code": "USD", "rate": 2.7, "rateFormated": "2.7000"}), KNOWN
    ).rates
    assert (rate.day, rate.rate) == (DAY, Decimal("2.7"))


def test_a_currency_that_books_do_not_know_is_left_out_and_named() -> None:
    content = published({"code": "USD", "rate": 2.7}, {"code": "XAU", "rate": 9000})
    found = ledger.read_rates("nbg.json", content, KNOWN)
    assert [rate.currency for rate in found.rates] == ["USD"]
    assert found.skipped == ("XAU",)


def test_a_broken_file_is_refused_with_every_fault() -> None:
    with meets(Refused, "rates.faults") as caught:
        ledger.read_rates("nbg_broken.json", (FILES / "nbg_broken.json").read_bytes(), KNOWN)
    assert places(caught) == [
        (1, "rate", "rates.rate_wrong"),
        (2, "quantity", "rates.quantity_wrong"),
        (3, "code", "rates.code_missing"),
        (4, "rate", "rates.rate_wrong"),
        (6, "date", "date.unreadable"),
        (8, "rate", "rates.double"),
    ]


@pytest.mark.parametrize(
    "content",
    [b"", b"<html>", b"{}", b"[]", b"[1, {}]", b'[{"currencies": []}]', b'[{"currencies": 7}]'],
)
def test_what_holds_no_rates_is_refused(content: bytes) -> None:
    with meets(Refused, "rates.unreadable"):
        ledger.read_rates("nbg.json", content, KNOWN)


def test_a_table_gives_rates_too_in_three_languages() -> None:
    for header in (
        "date,code,quantity,rate",
        "თარიღი,ვალუტა,რაოდენობა,კურსი",
        "дата,код,количество,курс",
    ):
        text = f'{header}\n31.03.2026,jpy,100,"1,7544"\n2026-03-31,USD,,2.6912\n'
        assert read(text.encode(), "rates.csv") == {
            "JPY": Decimal("0.017544"), "USD": Decimal("2.6912"),
        }  # fmt: skip
    with meets(Refused, "rates.unreadable"):
        read(b"date,code\n2026-03-31,USD\n", "rates.csv")


def test_the_same_rate_twice_is_one_and_another_is_a_fault() -> None:
    same = published({"code": "USD", "rate": 2.7}, {"code": "USD", "rate": 2.7})
    assert read(same) == {"USD": Decimal("2.7")}
    with meets(Refused, "rates.faults"):
        read(published({"code": "USD", "rate": 2.7}, {"code": "USD", "rate": 2.8}))


@pytest.mark.parametrize("rate", [0, -1, None, "x", "0.000000001"])
def test_a_rate_is_above_zero(rate: object) -> None:
    with meets(Refused, "rates.faults"):
        read(published({"code": "USD", "rate": rate}))


def test_rates_are_kept_read_and_shown_by_the_day(own: World) -> None:
    clerk = work(own)
    kept = [
        {"currency": "USD", "day": day, "rate": rate, "source": "nbg"}
        for day, rate in (("2025-03-01", "2.8"), ("2025-03-04", "2.81"))
    ]
    ledger.save_rates(clerk.books, new_id(), kept)
    found = ledger.rates(clerk.books, date(2025, 3, 1), date(2025, 3, 31), "USD")
    assert [(r.day.day, r.rate) for r in found] == [(1, Decimal("2.8")), (4, Decimal("2.81"))]
    assert ledger.rates(clerk.books, date(2025, 3, 2), date(2025, 3, 3)) == ()
    shown = {c.code: c for c in ledger.currencies(clerk.books, date(2025, 3, 3))}
    assert (shown["USD"].rate, shown["USD"].rate_day) == (Decimal("2.8"), date(2025, 3, 1))
    assert shown["EUR"].rate is None
    assert "GEL" not in shown
    for day, rate in ((date(2025, 3, 4), Decimal("2.81")), (date(2025, 2, 28), None)):
        assert ledger.rate_on(clerk.books, "USD", day) == rate
