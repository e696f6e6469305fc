"""How numbers and days are written for a person, and read from what a person wrote.

One formatter for the screen, paper and tables, so that they agree. Thousands are parted by a
no-break space; the decimal sign is a comma in Georgian and Russian and a point in English.
"""

import re
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from app.core.dates import Period, calendar_year, in_tbilisi, month_of
from app.core.errors import QT_TRANSLATE_NOOP, Refused
from app.core.money import GEL, CurrencyCode, Money, digits_of, round_half_away

LANGUAGES = ("ka", "en", "ru")
LANGUAGE_NAMES = {"ka": "ქართული", "en": "English", "ru": "Русский"}

NO_BREAK = "\u00a0"
MINUS = "\u2212"
EN_DASH = "\u2013"

_MONTHS = {
    "ka": "იანვარი თებერვალი მარტი აპრილი მაისი ივნისი "
    "ივლისი აგვისტო სექტემბერი ოქტომბერი ნოემბერი დეკემბერი",
    "en": "January February March April May June July August September October November December",
    "ru": "Январь Февраль Март Апрель Май Июнь Июль Август Сентябрь Октябрь Ноябрь Декабрь",
}
MONTH_NAMES = {language: tuple(names.split()) for language, names in _MONTHS.items()}

_SYMBOLS = {"GEL": "₾", "USD": "$", "EUR": "€", "RUB": "₽"}


@dataclass(frozen=True, slots=True)
class Formats:
    """Writes values in one language."""

    language: str = "ka"

    @property
    def decimal_sign(self) -> str:
        """What parts the whole from the fraction."""
        return "." if self.language == "en" else ","

    def amount(self, amount: Decimal, digits: int = 2) -> str:
        """An amount with exactly so many digits after the decimal sign."""
        return self._grouped(round_half_away(amount, digits), digits)

    def number(self, number: Decimal | int, digits_min: int = 0) -> str:
        """A number with all its digits, without zeros at its end beyond the least number."""
        number = Decimal(number)
        digits = -_exponent(number.normalize())
        return self._grouped(number, max(digits, digits_min))

    def rate(self, rate: Decimal) -> str:
        """An exchange rate, with four digits at least, as the National Bank writes it."""
        return self.number(rate, digits_min=4)

    def percent(self, percent: Decimal | int) -> str:
        """A percentage with its sign."""
        return f"{self.number(percent)}{NO_BREAK if self.language == 'ru' else ''}%"

    def money(self, money: Money) -> str:
        """An amount with its currency: a sign where the currency has a common one."""
        digits = digits_of(money.currency)
        return f"{self.amount(money.amount, digits)}{NO_BREAK}{symbol(money.currency)}"

    def day(self, day: date) -> str:
        """A day as 05.03.2026."""
        return f"{day.day:02}.{day.month:02}.{day.year:04}"

    def moment(self, moment: datetime) -> str:
        """A moment in Tbilisi time as 05.03.2026 17:40."""
        there = in_tbilisi(moment)
        return f"{self.day(there)} {there:%H:%M}"

    def month(self, day: date) -> str:
        """The month of a day with its year."""
        return f"{MONTH_NAMES[self.language][day.month - 1]} {day.year}"

    def period(self, period: Period) -> str:
        """A whole month or year by its name, a day alone, any other period by its two days."""
        if period == month_of(period.first):
            return self.month(period.first)
        if period == calendar_year(period.first.year):
            return self._year(period.first.year)
        if period.first == period.last:
            return self.day(period.first)
        return f"{self.day(period.first)} {EN_DASH} {self.day(period.last)}"

    def value(self, value: object) -> str:
        """Any value that may stand in the gap of a text."""
        match value:
            case Decimal() if value.is_finite():
                return self.number(value, digits_min=max(0, -_exponent(value)))
            case Money():
                return self.money(value)
            case datetime():
                return self.moment(value)
            case date():
                return self.day(value)
            case Period():
                return self.period(value)
            case _:
                return str(value)

    def _year(self, year: int) -> str:
        return {"ka": f"{year} წელი", "ru": f"{year} год"}.get(self.language, str(year))

    def _grouped(self, number: Decimal, digits: int) -> str:
        if not number:
            number = abs(number)
        text = f"{number:,.{digits}f}"
        whole, _, fraction = text.partition(".")
        whole = whole.replace(",", NO_BREAK).replace("-", MINUS)
        return whole + (self.decimal_sign + fraction if fraction else "")


def _exponent(number: Decimal) -> int:
    exponent = number.as_tuple().exponent
    assert isinstance(exponent, int), number
    return exponent


def symbol(currency: CurrencyCode) -> str:
    """The sign of a currency, or its code."""
    return _SYMBOLS.get(currency, currency)


# Spaces that people and programs put between thousands.
_SPACES = str.maketrans(dict.fromkeys("\u00a0\u2007\u2009\u202f\t", " "))
_SHAPE = re.compile(
    r"(?P<whole>[0-9]*|[0-9]{1,3}(?P<part>[ ,.'’])[0-9]{3}(?:(?P=part)[0-9]{3})*)"
    r"(?:(?P<sign>[.,])(?P<fraction>[0-9]*))?"
)
_WHOLE_DIGITS_MAX = 15


def parse_amount(text: str, digits: int = 2) -> Decimal:
    """The amount a person wrote, with a decimal comma or point and spaces between thousands.

    One comma or point alone is always the decimal sign. So “1,234” has three digits after it:
    refused where two are allowed, rather than taken for a sum a thousand times too large.

    Raises: Refused "amount.unreadable", "amount.too_many_digits" or "amount.too_large".
    """
    bare = text.translate(_SPACES).strip().removesuffix("₾").rstrip()
    negative = bare[:1] in ("-", MINUS, EN_DASH)
    if negative or bare[:1] == "+":
        bare = bare[1:].lstrip()
    elif bare[:1] == "(" and bare[-1:] == ")":
        bare, negative = bare[1:-1].strip(), True
    found = _SHAPE.fullmatch(bare)
    if found is None or (found["part"] and found["part"] == found["sign"]) or not bare.strip(".,"):
        problem = QT_TRANSLATE_NOOP("app", "“{value}” is not an amount. Write it as 1180.00.")
        raise Refused("amount.unreadable", problem, value=text)
    whole = found["whole"].replace(found["part"] or " ", "").lstrip("0")
    if len(whole) > _WHOLE_DIGITS_MAX:
        problem = QT_TRANSLATE_NOOP("app", "“{value}” is too large for an amount.")
        raise Refused("amount.too_large", problem, value=text)
    exact = Decimal(f"{whole or '0'}.{found['fraction'] or '0'}")
    amount = round_half_away(exact, digits)
    if amount != exact:
        problem = QT_TRANSLATE_NOOP(
            "app", "“{value}” has more than {digits} {digits:digit|digits} after the decimal sign."
        )
        raise Refused("amount.too_many_digits", problem, value=text, digits=digits)
    return -amount if negative and amount else amount


def parse_money(text: str, currency: CurrencyCode = GEL) -> Money:
    """The amount a person wrote, as money of the currency.

    Raises: Refused as `parse_amount`.
    """
    return Money(parse_amount(text, digits_of(currency)), currency)


_ISO = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})")
_DOTTED = re.compile(r"([0-9]{1,2})\.([0-9]{1,2})\.([0-9]{4})")
_YEARS = range(1900, 2200)


def parse_date(text: str) -> date:
    """The day a person wrote as 2026-03-05 or 05.03.2026.

    Days with slashes are refused: half the world reads them the other way round.

    Raises: Refused "date.unreadable".
    """
    bare = text.strip()
    if found := _ISO.fullmatch(bare):
        year, month, day = (int(part) for part in found.groups())
    elif found := _DOTTED.fullmatch(bare):
        day, month, year = (int(part) for part in found.groups())
    else:
        raise _no_day(text)
    if year not in _YEARS:
        raise _no_day(text)
    try:
        return date(year, month, day)
    except ValueError:
        raise _no_day(text) from None


def _no_day(text: str) -> Refused:
    problem = QT_TRANSLATE_NOOP(
        "app", "“{value}” is not a day. Write it as 05.03.2026 or 2026-03-05."
    )
    return Refused("date.unreadable", problem, value=text)
