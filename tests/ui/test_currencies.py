"""Rates fetched on the screen, and foreign balances revalued, over books from memory."""

from datetime import date, timedelta
from decimal import Decimal
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt

from tests.kit import national_bank as kit
from tests.kit.national_bank import local_bank
from tests.ui.acting import CTRL, SHIFT, column, key, settle, shown, told
from tests.ui.fakes import number
from tests.ui.ledger_fakes import LedgerBooks
from ui.kit.workplace import Target
from ui.ledger.rates import BANK, Rates
from ui.ledger.revaluation import Revaluation

ENTER = Qt.Key.Key_Return


def currency(code, day=None):
    rate = None if day is None else Decimal("2.7000")
    return SimpleNamespace(
        code=code, name_ka=code, name_en=code, name_ru=code, rate=rate, rate_day=day, source="nbg"
    )


@pytest.fixture
def books():
    made = LedgerBooks()
    made.answers |= {
        "currencies": [currency("EUR"), currency("USD", date(2026, 2, 28))],
        "save_rates": {"rates": 1},
        "account_roles": [
            SimpleNamespace(role="fx.gain", account_id=number(5)),
            SimpleNamespace(role="fx.loss", account_id=number(6)),
        ],
    }
    return made


@pytest.fixture
def bank(place):
    """A bank with a set after each weekday of March 2026."""
    with local_bank() as made:
        day = date(2026, 2, 28)
        while day < date(2026, 3, 25):
            if (day - timedelta(days=1)).weekday() < 5:
                made.publish(day, USD="2.7100", EUR="3.1000")
            day += timedelta(days=1)
        place.settings.put(BANK, made.address)
        yield made


def rates_screen(qtbot, place):
    return shown(qtbot, Rates(place, Target(name="ledger.rates")))


def done(qtbot, screen, code):
    qtbot.waitUntil(
        lambda: screen.bar.message is not None and screen.bar.message.code == code, timeout=20_000
    )
    settle(qtbot, screen)
    return screen.bar.message.text


def test_missing_rates_are_fetched_for_the_currencies_in_use_by_two_keys(qtbot, place, books, bank):
    screen = rates_screen(qtbot, place)
    key(qtbot, screen, Qt.Key.Key_F5, SHIFT)
    qtbot.waitUntil(lambda: screen.asking.is_open)
    assert screen.asking.text.text() == "USD"
    qtbot.keyClick(screen.asking.text, ENTER)
    said = done(qtbot, screen, "rates.fetched")
    # Sets of the 3rd to the 20th, of which the 4th, after a holiday, is not to be expected; and
    # what holds on the 1st.
    days = bank.days_asked()
    assert said == f"Days asked for: {len(days)}; new rates kept: {len(days)}; corrected: 0."
    assert ("2026-03-04" in days, days[0], days[-1]) == (False, "2026-03-01", "2026-03-20")
    kept = [rate for call in books.calls("save_rates") for rate in call["rates"]]
    assert {rate["currency"] for rate in kept} == {"USD"}
    assert len(books.calls("save_rates")) == 2, "ten days are written at once"
    assert not screen.acts.actions_["stop"].isEnabled()


def test_a_fetch_is_stopped_and_what_came_stays(qtbot, place, books, bank):
    bank.misbehave(*([lambda _: False] * 11), kit.slow(0.3))
    screen = rates_screen(qtbot, place)
    screen.acts.do("fetch")
    qtbot.waitUntil(lambda: screen.asking.is_open)
    screen.asking.confirm()
    qtbot.waitUntil(lambda: len(bank.asked) == 12, timeout=20_000)
    assert "12 of" not in screen.bar.message.text
    assert screen.acts.actions_["stop"].isEnabled()
    key(qtbot, screen, Qt.Key.Key_Escape)
    assert done(qtbot, screen, "rates.stopped") == "Stopped. 10 new rates were kept before."
    assert len(books.calls("save_rates")) == 1


def test_without_a_network_the_screen_says_what_to_do_instead(qtbot, place, books, bank):
    bank.misbehave(kit.page())
    screen = rates_screen(qtbot, place)
    screen.acts.do("fetch")
    qtbot.waitUntil(lambda: screen.asking.is_open)
    screen.asking.confirm()
    assert "bring in a file with rates" in done(qtbot, screen, "rates.not_rates")
    assert not books.calls("save_rates")
    assert screen.acts.actions_["fetch"].isEnabled(), "it can be tried again"


def test_an_unknown_currency_is_refused_before_anything_is_asked(qtbot, place, books, bank):
    screen = rates_screen(qtbot, place)
    screen.acts.do("fetch")
    qtbot.waitUntil(lambda: screen.asking.is_open)
    screen.asking.text.setText("")
    screen.asking.confirm()
    assert screen.asking.fault.text() == "Give the code of a currency, such as USD."
    screen.asking.text.setText("usd, xxx")
    screen.asking.confirm()
    assert "XXX" in done(qtbot, screen, "currency.unknown")
    assert not bank.asked


def test_stale_rates_are_warned_of_above_the_list(qtbot, place, books):
    screen = rates_screen(qtbot, place)
    # From 28 February to the 20th of March: thirteen working days, the 3rd is a holiday.
    assert screen.warning.message.code == "rates.stale"
    assert "working days without new ones: 13" in screen.warning.message.text
    books.answers["currencies"] = [currency("USD", date(2026, 3, 19))]
    screen.outdated()
    settle(qtbot, screen)
    assert screen.warning.message is None


def held(place, code, difference, is_monetary=True, rate="2.8000"):
    return SimpleNamespace(
        account_id=number(place),
        code=code,
        is_monetary=is_monetary,
        currency="USD",
        dimensions={},
        balance=Decimal("100.0000"),
        gel=Decimal("270.00"),
        rate=None if rate is None else Decimal(rate),
        rate_day=None if rate is None else date(2026, 3, 20),
        difference=None if difference is None else Decimal(difference),
    )


def revaluation_screen(qtbot, place, *balances):
    place.books.answers["foreign_balances"] = list(balances)
    return shown(qtbot, Revaluation(place, Target(name="ledger.revaluation")))


def test_what_will_be_posted_is_in_sight_and_posted_when_confirmed(qtbot, place, books):
    books.answers["revalue"] = {
        "state": "posted", "entries": [{"number": "GL/2026/9"}], "gain": "10.00", "loss": "3.50",
    }  # fmt: skip
    screen = revaluation_screen(qtbot, place, held(2, "1220", "10.00"), held(3, "3110", "-3.50"))
    assert column(screen.view, 7) == ["280.00", "266.50"]
    assert column(screen.view, 8) == ["1220", "0100"]
    assert column(screen.view, 9) == ["6110", "3110"]
    assert column(screen.view, 10) == ["10.00", "3.50"]
    key(qtbot, screen, ENTER, CTRL)
    assert screen.asking.is_open
    assert "gain 10.00 GEL, loss 3.50 GEL" in screen.asking.accessibleName()
    assert not books.calls("revalue"), "nothing is written before it is confirmed"
    key(qtbot, screen, ENTER, CTRL)
    assert told(qtbot, screen.bar).text == "Revalued: gain 10.00 GEL, loss 3.50 GEL. GL/2026/9"
    (called,) = books.calls("revalue")
    assert (called["day"], called["days_max"]) == (date(2026, 3, 20), 10)
    settle(qtbot, screen)


def test_nothing_to_do_leaves_the_act_alone(qtbot, place, books):
    screen = revaluation_screen(qtbot, place, held(2, "1220", "0.00"))
    assert not screen.acts.actions_["revalue"].isEnabled()
    empty = revaluation_screen(qtbot, place)
    assert "No foreign balance" in empty.view.state.accessibleName()


def test_older_rates_are_taken_when_somebody_says_so(qtbot, place, books):
    screen = revaluation_screen(qtbot, place, held(2, "1220", None, rate=None))
    assert column(screen.view, 11) == ["no rate"]
    assert not screen.acts.actions_["revalue"].isEnabled()
    screen.acts.do("older")
    assert "ten days" in screen.asking.accessibleName()
    screen.asking.number.setText("1000")
    screen.asking.confirm()
    assert screen.asking.fault.text() == "Give a number of days up to a year."
    screen.asking.number.setText("31")
    screen.asking.confirm()
    settle(qtbot, screen)
    assert [asked["days_max"] for name, asked in books.asked if name == "foreign_balances"] == [
        10, 31,
    ]  # fmt: skip


def test_an_account_nobody_decided_on_is_decided_here(qtbot, place, books):
    books.answers["decide_monetary"] = {"code": "1290", "version": 2}
    screen = revaluation_screen(qtbot, place, held(2, "1290", "10.00", is_monetary=None))
    assert column(screen.view, 11) == ["not decided"]
    assert not screen.acts.actions_["revalue"].isEnabled()
    screen.acts.do("monetary")
    settle(qtbot, screen)
    (called,) = books.calls("decide_monetary")
    assert (called["code"], called["monetary"]) == ("1290", True)
