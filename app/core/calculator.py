"""The calculator of amounts: what is typed as 1180/1.18 or 1000*18% becomes an exact amount.

Counting is exact, in fractions; only the result is rounded, once, a half away from zero. A number
typed without any calculation is never rounded: too many digits are refused.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from app.core.errors import QT_TRANSLATE_NOOP, Refused
from app.core.formats import EN_DASH, MINUS, parse_amount

LENGTH_MAX = 200
"""Longer texts are no calculation of a person."""
_DEEP_MAX = 20
_WHOLE_DIGITS_MAX = 15
_LITERAL_DIGITS_MAX = 20

_SIGNS = str.maketrans({"×": "*", "·": "*", "÷": "/", ":": "/", MINUS: "-", EN_DASH: "-"})
_SPACES = str.maketrans(dict.fromkeys("\u00a0\u2007\u2009\u202f\t", " "))
_TOKEN = re.compile(r" *(?:(?P<number>[0-9.,](?:[0-9.,'’]| (?=[0-9]))*)|(?P<sign>[-+*/()%]))")


@dataclass(frozen=True, slots=True, kw_only=True)
class Calculated:
    """What a typed text comes to.

    `is_rounded`: the exact result had more digits and was rounded, a half away from zero;
    `is_calculation`: more than one plain number was typed.
    """

    amount: Decimal
    is_rounded: bool
    is_calculation: bool


def calculate(text: str, digits: int = 2, before: Decimal | None = None) -> Calculated:
    """The amount that a number or a calculation gives.

    A text that begins with * or / goes on from the amount `before`. A per cent after + or - is of
    what stands before it, as on a desk calculator: 1000+18% is 1180. Everywhere else 18% is 0.18.

    Raises: Refused "amount.unreadable", "amount.too_many_digits", "amount.too_large",
    "calculation.unreadable", "calculation.zero_divisor" or "calculation.nothing_before".
    """
    bare = text.translate(_SPACES).translate(_SIGNS).strip().removesuffix("₾").strip()
    if not _is_calculation(bare):
        amount = parse_amount(text, digits)
        return Calculated(amount=amount, is_rounded=False, is_calculation=False)
    reader = _Reader(bare, text)
    if bare[0] in "*/":
        if before is None:
            problem = QT_TRANSLATE_NOOP(
                "app", "“{value}” goes on from an amount, but there is none. Type the amount first."
            )
            raise Refused("calculation.nothing_before", problem, value=text)
        reader.go_on_from(before)
    exact = reader.whole()
    amount = _rounded(exact, digits, text)
    return Calculated(amount=amount, is_rounded=Fraction(amount) != exact, is_calculation=True)


def _is_calculation(bare: str) -> bool:
    """Whether there is anything to count; (5) and -5 are numbers as people write them."""
    inner = bare[1:-1] if bare[:1] == "(" and bare[-1:] == ")" else bare.lstrip("+- ")
    return any(sign in inner for sign in "+-*/()%") or bare[:2] in ("--", "++", "+-", "-+")


def _rounded(exact: Fraction, digits: int, text: str) -> Decimal:
    whole = int(abs(exact) * 10**digits + Fraction(1, 2))
    if whole >= 10 ** (_WHOLE_DIGITS_MAX + digits):
        problem = QT_TRANSLATE_NOOP("app", "“{value}” is too large for an amount.")
        raise Refused("amount.too_large", problem, value=text)
    amount = Decimal(whole).scaleb(-digits)
    return -amount if exact < 0 and amount else amount


class _Reader:
    """Reads a calculation by the usual order: signs, * and /, then + and -."""

    def __init__(self, bare: str, text: str) -> None:
        self._text = text
        self._tokens = self._split(bare)
        self._at = 0
        self._deep = 0

    def go_on_from(self, before: Decimal) -> None:
        self._tokens.insert(0, str(before))

    def whole(self) -> Fraction:
        value = self._sum()
        if self._at < len(self._tokens):
            raise self._unreadable()
        return value

    def _split(self, bare: str) -> list[str]:
        if len(bare) > LENGTH_MAX:
            raise self._unreadable()
        tokens: list[str] = []
        place = 0
        while place < len(bare):
            found = _TOKEN.match(bare, place)
            if found is None:
                raise self._unreadable()
            number = found["number"]
            tokens.append(found["sign"] if number is None else self._number(number))
            place = found.end()
        return tokens

    def _number(self, written: str) -> str:
        try:
            return str(parse_amount(written, _LITERAL_DIGITS_MAX))
        except Refused as refused:
            if refused.code == "amount.unreadable":
                raise self._unreadable() from None
            raise

    def _sum(self) -> Fraction:
        self._deep += 1
        if self._deep > _DEEP_MAX:
            raise self._unreadable()
        value, _ = self._product()
        while self._next in ("+", "-"):
            sign = -1 if self._take() == "-" else 1
            more, is_share = self._product()
            value += sign * (value * more if is_share else more)
        self._deep -= 1
        return value

    def _product(self) -> tuple[Fraction, bool]:
        """The value, and whether it is nothing but a per cent."""
        value, is_share = self._signed()
        while self._next in ("*", "/"):
            sign = self._take()
            factor, _ = self._signed()
            is_share = False
            if sign == "*":
                value *= factor
            elif factor:
                value /= factor
            else:
                problem = QT_TRANSLATE_NOOP("app", "“{value}” divides by zero.")
                raise Refused("calculation.zero_divisor", problem, value=self._text)
        return value, is_share

    def _signed(self) -> tuple[Fraction, bool]:
        is_negative = False
        while self._next in ("+", "-"):
            is_negative ^= self._take() == "-"
        value = self._single()
        is_share = self._next == "%"
        while self._next == "%":
            self._take()
            value /= 100
        return (-value if is_negative else value), is_share and not is_negative

    def _single(self) -> Fraction:
        part = self._take()
        if part == "(":
            value = self._sum()
            if self._take() != ")":
                raise self._unreadable()
            return value
        if part == "" or part in "+-*/)%":
            raise self._unreadable()
        return Fraction(part)

    @property
    def _next(self) -> str:
        return self._tokens[self._at] if self._at < len(self._tokens) else ""

    def _take(self) -> str:
        token = self._next
        self._at += 1
        return token

    def _unreadable(self) -> Refused:
        problem = QT_TRANSLATE_NOOP(
            "app", "“{value}” cannot be calculated. Use numbers, + − * /, % and brackets."
        )
        return Refused("calculation.unreadable", problem, value=self._text)
