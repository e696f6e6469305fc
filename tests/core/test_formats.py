"""How numbers and days are written and read, in three languages."""

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.dates import Period, calendar_year, month
from app.core.errors import Refused
from app.core.formats import (
    LANGUAGES,
    Formats,
    parse_amount,
    parse_date,
    parse_money,
    symbol,
)
from app.core.money import CurrencyCode, Money

KA, EN, RU = Formats("ka"), Formats("en"), Formats("ru")
USD = CurrencyCode("USD")


@pytest.mark.parametrize(
    ("amount", "ka", "en"),
    [
        ("1180", "1 180,00", "1 180.00"),
        ("-1234567.895", "−1 234 567,90", "−1 234 567.90"),
        ("-0.001", "0,00", "0.00"),
        ("999", "999,00", "999.00"),
    ],
)
def test_amounts_are_grouped_by_a_no_break_space(amount, ka, en):
    assert KA.amount(Decimal(amount)) == RU.amount(Decimal(amount)) == ka.replace(" ", "\u00a0")
    assert EN.amount(Decimal(amount)) == en.replace(" ", "\u00a0")


def test_other_numbers_keep_their_digits():
    assert KA.number(Decimal("12.50")) == "12,5"
    assert KA.number(Decimal("1E+3")) == "1\u00a0000"
    assert KA.rate(Decimal("2.7")) == "2,7000"
    assert KA.rate(Decimal("2.70351234")) == "2,70351234"
    assert (KA.percent(18), EN.percent(Decimal("1.5")), RU.percent(18)) == (
        "18%",
        "1.5%",
        "18\u00a0%",
    )
    assert KA.money(Money(Decimal("1.5"))) == "1,50\u00a0₾"
    assert (symbol(USD), symbol(CurrencyCode("TRY"))) == ("$", "TRY")


def test_days_and_periods():
    assert EN.day(date(2026, 3, 5)) == "05.03.2026"
    assert KA.moment(datetime(2026, 3, 31, 20, 5, tzinfo=UTC)) == "01.04.2026 00:05"
    assert KA.period(month(2026, 3)) == "მარტი 2026"
    assert RU.period(month(2026, 3)) == "Март 2026"
    assert [Formats(one).period(calendar_year(2026)) for one in LANGUAGES] == [
        "2026 წელი",
        "2026",
        "2026 год",
    ]
    days = Period(date(2025, 12, 31), date(2026, 3, 5))
    assert EN.period(days) == "31.12.2025 – 05.03.2026"
    assert EN.period(Period(date(2026, 3, 5), date(2026, 3, 5))) == "05.03.2026"


def test_any_value_may_stand_in_a_text():
    assert KA.value(Decimal("1180.00")) == "1\u00a0180,00"
    assert KA.value(Decimal("1E+2")) == "100"
    assert KA.value(Decimal("NaN")) == "NaN"
    assert KA.value(Money(Decimal(5), USD)) == "5,00\u00a0$"
    assert KA.value(datetime(2026, 3, 5, 8, 0, tzinfo=UTC)) == "05.03.2026 12:00"
    assert KA.value(date(2026, 3, 5)) == "05.03.2026"
    assert KA.value(month(2026, 3)) == "მარტი 2026"
    assert KA.value(2026) == "2026"


@given(st.decimals(-(10**14), 10**14, places=2), st.sampled_from(LANGUAGES))
def test_what_is_written_is_read_back(amount, language):
    assert parse_amount(Formats(language).amount(amount)) == amount


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("1180", "1180.00"),
        ("1 180,5", "1180.50"),
        ("1\u202f180.50 ₾", "1180.50"),
        ("1.234,56", "1234.56"),
        ("1,234.56", "1234.56"),
        ("1'234'567.89", "1234567.89"),
        ("1,234,567", "1234567.00"),
        ("(12,30)", "-12.30"),
        ("−12.30", "-12.30"),
        ("- 12", "-12.00"),
        ("+7", "7.00"),
        (".5", "0.50"),
        ("5.", "5.00"),
        ("-0", "0.00"),
        ("1.500", "1.50"),
        ("000000000000000000001", "1.00"),
    ],
)
def test_amounts_are_read_with_comma_or_point(text, amount):
    assert str(parse_amount(text)) == amount


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "-",
        ",",
        "()",
        "1e5",
        "12a",
        "1 23",
        "1,234,56",
        "12,34,567",
        "--1",
        "(-1)",
        "٣",
        "NaN",
    ],
)
def test_what_is_no_amount_is_refused(text):
    with pytest.raises(Refused) as refused:
        parse_amount(text)
    assert refused.value.code == "amount.unreadable"
    assert refused.value.args_["value"] == text


def test_a_doubtful_comma_is_refused_and_not_guessed():
    with pytest.raises(Refused) as refused:
        parse_amount("1,234")
    assert refused.value.code == "amount.too_many_digits"
    assert parse_amount("1,234", digits=4) == Decimal("1.2340")
    assert parse_money("1,234", CurrencyCode("KWD")).amount == Decimal("1.234")


def test_an_amount_beyond_all_books_is_refused():
    with pytest.raises(Refused) as refused:
        parse_amount("1" + "0" * 15)
    assert refused.value.code == "amount.too_large"


@pytest.mark.parametrize("text", ["2026-03-05", "05.03.2026", "5.3.2026", " 05.03.2026 "])
def test_days_are_read_in_two_forms(text):
    assert parse_date(text) == date(2026, 3, 5)


@pytest.mark.parametrize(
    "text", ["", "05/03/2026", "30.02.2026", "05.03.26", "05.03.0026", "2026-3-5", "3000-01-01"]
)
def test_what_is_no_day_is_refused(text):
    with pytest.raises(Refused) as refused:
        parse_date(text)
    assert refused.value.code == "date.unreadable"
