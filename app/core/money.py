"""Money: an exact decimal amount in a currency, never a float.

Multiplying gives an `Unrounded` amount, which becomes money only when it is rounded by name.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import ROUND_DOWN, ROUND_HALF_UP, Context, Decimal
from functools import cache
from typing import NewType

from app.core.errors import QT_TRANSLATE_NOOP, Bug

CurrencyCode = NewType("CurrencyCode", str)

GEL = CurrencyCode("GEL")

# Currencies whose smallest coin is not a hundredth (ISO 4217).
_DIGITS = {
    **dict.fromkeys(("BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG"), 0),
    **dict.fromkeys(("RWF", "UGX", "VND", "VUV", "XAF", "XOF", "XPF"), 0),
    **dict.fromkeys(("BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"), 3),
}

# An amount numeric(19,4) by a rate numeric(18,8) has 37 digits: more than the usual 28.
_WIDE = Context(prec=80, rounding=ROUND_HALF_UP)
_COINS = tuple(Decimal(1).scaleb(-digits) for digits in range(20))


def digits_of(currency: CurrencyCode) -> int:
    """Digits after the point that amounts in the currency have."""
    return _DIGITS.get(currency, 2)


def round_half_away(amount: Decimal, digits: int = 2) -> Decimal:
    """The amount rounded to so many digits; a half goes away from zero, as in PostgreSQL."""
    coin = _COINS[digits] if 0 <= digits < len(_COINS) else Decimal(1).scaleb(-digits)
    return amount.quantize(coin, context=_WIDE)


@dataclass(frozen=True, slots=True)
class Money:
    """An amount with no more digits than its currency has.

    Raises: TypeError when built from a float; ValueError when it is not finite or too precise.
    """

    amount: Decimal
    currency: CurrencyCode = GEL

    def __post_init__(self) -> None:
        if not isinstance(self.amount, Decimal):
            raise TypeError(f"money is built from a Decimal, not from {type(self.amount).__name__}")
        amount = self.amount
        if amount.same_quantum(_COINS[digits_of(self.currency)]) and (
            amount or not amount.is_signed()
        ):
            return  # already as it is kept: the usual case, and sums of a thousand lines ask it
        if not self.amount.is_finite():
            raise ValueError(f"money must be finite, not {self.amount}")
        rounded = round_half_away(self.amount, digits_of(self.currency))
        if rounded != self.amount:
            raise ValueError(f"{self.amount} has too many digits for {self.currency}")
        # 5 and 5.00 are one sum: it is always kept, and so shown, with its full digits.
        object.__setattr__(self, "amount", rounded or rounded.copy_abs())

    def __str__(self) -> str:
        return f"{self.amount} {self.currency}"

    def __bool__(self) -> bool:
        return bool(self.amount)

    def __add__(self, other: "Money") -> "Money":
        return _whole(_WIDE.add(self.amount, self._same(other)), self.currency)

    def __sub__(self, other: "Money") -> "Money":
        return _whole(_WIDE.subtract(self.amount, self._same(other)), self.currency)

    def __neg__(self) -> "Money":
        return Money(self.amount.copy_negate(), self.currency)

    def __abs__(self) -> "Money":
        return Money(self.amount.copy_abs(), self.currency)

    def __lt__(self, other: "Money") -> bool:
        return self.amount < self._same(other)

    def __le__(self, other: "Money") -> bool:
        return self.amount <= self._same(other)

    def __gt__(self, other: "Money") -> bool:
        return self.amount > self._same(other)

    def __ge__(self, other: "Money") -> bool:
        return self.amount >= self._same(other)

    def __mul__(self, factor: Decimal | int) -> "Unrounded":
        return Unrounded(self.amount, self.currency) * factor

    def __truediv__(self, divisor: Decimal | int) -> "Unrounded":
        return Unrounded(self.amount, self.currency) / divisor

    def percent(self, rate_percent: Decimal | int) -> "Unrounded":
        """So many per cent of the amount, not yet rounded."""
        return self * rate_percent / 100

    def in_gel(self, rate: Decimal) -> "Unrounded":
        """The amount in lari, not yet rounded.

        Units: rate in GEL for one unit of the currency.
        """
        return Unrounded((self * rate).amount, GEL)

    def split(self, weights: Sequence[Decimal | int]) -> tuple["Money", ...]:
        """Parts in proportion to the weights whose sum is exactly this amount.

        The coins left over go to the parts that lost most by rounding down, earlier parts first.

        Raises: ValueError when a weight is negative or all are zero.
        """
        shares = [_decimal(weight) for weight in weights]
        whole = sum(shares, Decimal(0))
        if not whole or min(shares) < 0:
            raise ValueError("weights must not be negative, nor all of them zero")
        coin = Decimal(1).scaleb(-digits_of(self.currency))
        exact = [_WIDE.divide(_WIDE.multiply(self.amount, share), whole) for share in shares]
        parts = [part.quantize(coin, rounding=ROUND_DOWN, context=_WIDE) for part in exact]
        rest = self.amount - sum(parts, Decimal(0))
        by_loss = sorted(range(len(parts)), key=lambda at: -abs(exact[at] - parts[at]))
        for at in by_loss[: int(abs(rest) / coin)]:
            parts[at] += coin.copy_sign(rest)
        return tuple(Money(part, self.currency) for part in parts)

    def split_evenly(self, count: int) -> tuple["Money", ...]:
        """So many parts that differ by one coin at most and add up to exactly this amount."""
        return self.split((1,) * count)

    def _same(self, other: "Money") -> Decimal:
        if self.currency != other.currency:
            text = QT_TRANSLATE_NOOP(
                "app", "{first} and {second} cannot be added without an exchange rate."
            )
            raise Bug("money.currencies_mixed", text, first=str(self), second=str(other))
        return other.amount


@dataclass(frozen=True, slots=True)
class Unrounded:
    """The result of a multiplication; it becomes money when it is rounded by name."""

    amount: Decimal
    currency: CurrencyCode = GEL

    def __mul__(self, factor: Decimal | int) -> "Unrounded":
        return Unrounded(_WIDE.multiply(self.amount, _decimal(factor)), self.currency)

    def __truediv__(self, divisor: Decimal | int) -> "Unrounded":
        return Unrounded(_WIDE.divide(self.amount, _decimal(divisor)), self.currency)

    def to_tetri(self) -> Money:
        """Rounded to the currency's digits (for the lari to tetri), a half away from zero."""
        return Money(round_half_away(self.amount, digits_of(self.currency)), self.currency)

    def to_lari(self) -> Money:
        """Rounded to whole units of the currency, a half away from zero."""
        return Money(round_half_away(self.amount, 0), self.currency)


def _whole(amount: Decimal, currency: CurrencyCode) -> Money:
    """Money of an amount that has its currency's digits already, as sums of money have."""
    made = object.__new__(Money)
    object.__setattr__(made, "amount", amount)
    object.__setattr__(made, "currency", currency)
    return made


def total(amounts: Sequence[Money], currency: CurrencyCode = GEL) -> Money:
    """The sum of the amounts, zero in the currency when there are none."""
    return sum(amounts, _zero(currency))


@cache
def _zero(currency: CurrencyCode) -> Money:
    return Money(Decimal(0), currency)


def _decimal(number: Decimal | int) -> Decimal:
    if isinstance(number, float):
        raise TypeError("money is never multiplied or divided by a float")
    return Decimal(number)
