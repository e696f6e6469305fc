"""Rates asked for over real sockets: what comes, and what goes wrong out there."""

from __future__ import annotations

import json
import socket
from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from app.core.errors import Refused, Unavailable
from app.currency.national_bank import ADDRESS, NationalBank, bank_address
from app.currency.records import Fetched
from tests.kit import national_bank as kit
from tests.kit.national_bank import LocalBank, local_bank

KNOWN = {"USD", "EUR", "JPY", "AMD", "AED"}
FILES = Path(__file__).parent.parent / "files"
TUESDAY = date(2026, 3, 31)
SATURDAY, SUNDAY = date(2026, 3, 28), date(2026, 3, 29)


@pytest.fixture
def bank() -> Iterator[LocalBank]:
    with local_bank() as made:
        made.publish(SATURDAY, USD="2.6912", EUR="2.9120")
        made.publish(
            TUESDAY, USD="2.7001", EUR="2.9200", JPY="1.7544", AMD="7.0210", AED="7.3300", XDR="3.6"
        )
        yield made


def asking(bank: LocalBank, **more: Any) -> NationalBank:
    """A client that does not wait long."""
    given: dict[str, Any] = {
        "silent": 300, "whole": 1_000, "pauses": (10, 10), "between": 0,
    }  # fmt: skip
    return NationalBank(address=bank.address, **(given | more))


def fetched(bank: LocalBank, *days: date, codes: tuple[str, ...] = (), **more: Any) -> Fetched:
    return asking(bank, **more).fetch(days, codes, KNOWN)


def by_code(found: Fetched) -> dict[str, Decimal]:
    return {rate.currency: rate.rate for rate in found.rates}


def test_a_whole_set_is_brought_to_one_unit_whatever_the_quantity(bank: LocalBank) -> None:
    found = fetched(bank, TUESDAY)
    assert by_code(found) == {
        "USD": Decimal("2.7001"), "EUR": Decimal("2.92"), "JPY": Decimal("0.017544"),
        "AMD": Decimal("0.007021"), "AED": Decimal("0.733"),
    }  # fmt: skip
    assert found.skipped == ("XDR",), "a currency that the books do not know is named"
    assert not found.problems
    assert bank.agents == ["Davtari"]


def test_one_code_or_several_are_asked_for_by_name(bank: LocalBank) -> None:
    assert set(by_code(fetched(bank, TUESDAY, codes=("EUR",)))) == {"EUR"}
    assert set(by_code(fetched(bank, TUESDAY, codes=("USD", "JPY")))) == {"USD", "JPY"}
    assert [given["currencies"] for _, given in bank.asked] == [["EUR"], ["JPY", "USD"]]


def test_a_sunday_brings_the_set_of_saturday_once(bank: LocalBank) -> None:
    found = fetched(bank, SATURDAY, SUNDAY, SUNDAY + timedelta(days=1))
    assert {rate.day for rate in found.rates} == {SATURDAY}
    assert len(found.rates) == 2
    assert bank.days_asked() == ["2026-03-28", "2026-03-29", "2026-03-30"]


def test_a_day_to_come_brings_the_newest_set_with_its_own_day(bank: LocalBank) -> None:
    found = fetched(bank, date(2026, 12, 31))
    assert {rate.day for rate in found.rates} == {TUESDAY}


def test_an_unknown_code_and_a_day_before_all_rates_are_no_rate_and_never_one(
    bank: LocalBank,
) -> None:
    assert not fetched(bank, TUESDAY, codes=("BYR",)).rates
    assert not fetched(bank, date(1990, 1, 1)).rates


def test_the_samples_of_the_bank_are_read_as_they_came(bank: LocalBank) -> None:
    bank.misbehave(kit.body((FILES / "nbg_2026-03-31_ka.json").read_bytes()))
    found = fetched(bank, TUESDAY)
    assert by_code(found)["USD"] == Decimal("2.6912")
    assert by_code(found)["AMD"] == Decimal("0.007021")


def test_a_record_without_rate_is_left_out_and_named_and_the_others_stand(bank: LocalBank) -> None:
    bank.misbehave(kit.body((FILES / "nbg_broken.json").read_bytes()))
    found = fetched(bank, TUESDAY)
    codes = {problem.code for problem in found.problems}
    assert {"rates.rate_wrong", "rates.quantity_wrong", "rates.code_missing"} <= codes
    assert not {"USD", "EUR", "JPY"} & set(by_code(found))


def test_a_set_that_gives_two_rates_of_a_currency_gives_none(bank: LocalBank) -> None:
    record = {"code": "USD", "quantity": 1, "validFromDate": "2026-03-31T00:00:00.000Z"}
    same = [record | {"rate": 2.7, "rateFormated": "2.7000"}] * 2
    bank.misbehave(
        kit.body(json.dumps([{"date": "2026-03-31", "currencies": same}]).encode()),
        kit.body(
            json.dumps(
                [{"date": "2026-03-31", "currencies": [*same, same[0] | {"rateFormated": "2.8"}]}]
            ).encode()
        ),
        kit.body(
            json.dumps(
                [
                    {
                        "date": "2026-03-31",
                        "currencies": [*same, record | {"rate": 2.8, "rateFormated": "2.8000"}],
                    }
                ]
            ).encode()
        ),
    )
    assert by_code(fetched(bank, TUESDAY)) == {"USD": Decimal("2.7")}
    assert fetched(bank, TUESDAY).problems[0].code == "rates.rate_wrong"
    twice = fetched(bank, TUESDAY)
    assert not twice.rates
    assert [problem.code for problem in twice.problems] == ["rates.double"]


@pytest.mark.parametrize(
    "order",
    [
        kit.page(),
        kit.body(kit.HTML),
        kit.body(b'[{"date": "2026-'),
        kit.body(b'{"currencies": []}'),
        kit.body(b'["no set"]'),
        kit.body(b"[" * 100_000),
        kit.body(b" " * 2_100_000),
        kit.body("ღ".encode("utf-16"), "text/plain"),
    ],
    ids=["page", "page as json", "torn", "no list", "no set", "deep", "huge", "binary"],
)
def test_what_is_no_list_of_rates_is_told_and_nothing_is_taken(
    bank: LocalBank, order: kit.Answerer
) -> None:
    bank.misbehave(order)
    with pytest.raises(Unavailable) as refused:
        fetched(bank, TUESDAY)
    assert refused.value.code == "rates.not_rates"
    assert len(bank.asked) == 1, "the same page would come again"


def test_a_busy_bank_is_asked_again(bank: LocalBank) -> None:
    bank.misbehave(kit.busy(), kit.busy(429))
    assert by_code(fetched(bank, TUESDAY))["USD"] == Decimal("2.7001")
    assert len(bank.asked) == 3


@pytest.mark.parametrize("order", [kit.busy(), kit.slow(0.8), kit.trickle, kit.cut])
def test_a_bank_that_does_not_answer_is_given_up_in_the_end(
    bank: LocalBank, order: kit.Answerer
) -> None:
    bank.misbehave(order, order, order)
    with pytest.raises(Unavailable) as refused:
        fetched(bank, TUESDAY)
    assert refused.value.code == "rates.unreachable"
    assert len(bank.asked) == 3


def test_a_refusal_is_not_asked_again(bank: LocalBank) -> None:
    bank.misbehave(kit.page(403))
    with pytest.raises(Unavailable) as refused:
        fetched(bank, TUESDAY)
    assert (refused.value.code, refused.value.args_["reason"]) == ("rates.unreachable", "HTTP 403")
    assert len(bank.asked) == 1


def test_no_network_is_told_with_what_to_do_instead() -> None:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        address = f"http://127.0.0.1:{unused.getsockname()[1]}"
    with pytest.raises(Unavailable) as refused:
        NationalBank(address=address, pauses=()).fetch([TUESDAY], (), KNOWN)
    assert refused.value.code == "rates.unreachable"
    assert "file" in str(refused.value)


@pytest.mark.parametrize("address", ["file:///etc/passwd", "nbg.gov.ge", "ftp://nbg.gov.ge", ""])
def test_an_address_is_one_of_the_web(address: str) -> None:
    with pytest.raises(Refused) as refused:
        NationalBank(address=address).fetch([TUESDAY], (), KNOWN)
    assert refused.value.code == "rates.address"


def test_the_address_is_a_setting(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DAVTARI_NBG_URL", raising=False)
    assert bank_address() == ADDRESS
    monkeypatch.setenv("DAVTARI_NBG_URL", "http://127.0.0.1:1/")
    assert bank_address() == "http://127.0.0.1:1/"
    assert bank_address("http://rates.example.com") == "http://rates.example.com"


def test_it_can_be_stopped_between_two_days(bank: LocalBank) -> None:
    class Stopped(Exception):
        pass

    def tell(done: int, days: int) -> None:
        assert days == 3
        if done == 1:
            raise Stopped

    with pytest.raises(Stopped):
        asking(bank).fetch([SATURDAY, SUNDAY, TUESDAY], (), KNOWN, tell)
    assert len(bank.asked) == 1
