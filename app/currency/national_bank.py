"""Asks the National Bank of Georgia for the rates of a day. Thin: one question, one answer.

The site stands behind a firewall that may answer a page instead of rates, also with the code of
success; whatever is no list of rates is told as such and never taken for one.
"""

from __future__ import annotations

import http.client
import os
import time
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from datetime import date
from urllib.error import HTTPError, URLError
from urllib.parse import urlencode, urlsplit
from urllib.request import Request, urlopen

from app.core.errors import QT_TRANSLATE_NOOP, Refused, Unavailable
from app.currency import rules
from app.currency.rate_file import published
from app.currency.records import Fetched, Quote

ADDRESS = "https://nbg.gov.ge"
"""Where the bank publishes its rates; another address is a setting."""
VARIABLE = "DAVTARI_NBG_URL"
_PATH = "gw/api/ct/monetarypolicy/currencies/en/json/"
_BYTES_MAX = 2_000_000
_BLOCK = 65_536
_MILLISECONDS, _NANOSECONDS = 1_000, 1_000_000
_BUSY = (429, 500, 502, 503, 504)

Tell = Callable[[int, int], object]
"""Told how many of how many days are done; may raise to stop."""


def nobody(_done: int, _all: int) -> None:
    """Nobody is told."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NationalBank:
    """The bank at an address.

    Units: milliseconds. `silent` is how long it may say nothing, `whole` how long an answer may
    take from end to end.
    """

    address: str = ADDRESS
    silent: int = 10_000
    whole: int = 30_000
    pauses: tuple[int, ...] = (500, 2_000)
    """Before each further try, when the bank is busy."""
    between: int = 250
    """Between the questions for two days."""

    def fetch(
        self,
        days: Sequence[date],
        codes: Collection[str],
        known: Collection[str],
        tell: Tell = nobody,
    ) -> Fetched:
        """The sets in force on these days, of these currencies; empty `codes`: of all.

        What comes for a day says itself from which day it holds: for a Sunday that is Saturday.

        Raises: Unavailable "rates.unreachable" or "rates.not_rates"; what `tell` raises.
        """
        quotes: list[Quote] = []
        for at, day in enumerate(days):
            tell(at, len(days))
            if at:
                _rest(self.between)
            found = published(self._ask(day, codes))
            if found is None:
                raise _not_rates(self.address)
            quotes.extend(found)
        tell(len(days), len(days))
        rates, skipped, problems = rules.judged(quotes, known, "nbg")
        asked = set(codes)
        return Fetched(
            days=tuple(days),
            rates=tuple(rate for rate in rates if not asked or rate.currency in asked),
            skipped=skipped,
            problems=problems,
        )

    def _ask(self, day: date, codes: Collection[str]) -> bytes:
        given = [("date", day.isoformat()), *(("currencies", code) for code in sorted(codes))]
        url = f"{checked(self.address)}/{_PATH}?{urlencode(given)}"
        pauses = iter(self.pauses)
        while True:
            pause = next(pauses, None)
            try:
                return self._read(url)
            except HTTPError as error:
                error.close()
                if error.code not in _BUSY or pause is None:
                    raise _unreachable(self.address, f"HTTP {error.code}") from None
            except (URLError, OSError, http.client.HTTPException) as error:
                if pause is None:
                    raise _unreachable(self.address, _reason(error)) from None
            _rest(pause)

    def _read(self, url: str) -> bytes:
        asked = Request(url, headers={"User-Agent": "Davtari", "Accept": "application/json"})  # noqa: S310 - the scheme was checked
        ends = time.monotonic_ns() + self.whole * _NANOSECONDS
        with urlopen(asked, timeout=self.silent / _MILLISECONDS) as answer:  # noqa: S310
            kind = answer.headers.get_content_type()
            found = bytearray()
            # Block by block: a trickle would keep each wait short and the whole endless.
            while block := answer.read1(_BLOCK):
                found += block
                if len(found) > _BYTES_MAX:
                    raise _not_rates(self.address)
                if time.monotonic_ns() > ends:
                    raise TimeoutError("the answer takes too long")
            if answer.length:
                raise http.client.IncompleteRead(bytes(found), answer.length)
        if kind not in ("application/json", "text/json", "text/plain"):
            raise _not_rates(self.address)
        return bytes(found)


def bank_address(setting: str | None = None) -> str:
    """The address to ask: that of the setting, of the environment, or the bank's own."""
    return setting or os.environ.get(VARIABLE) or ADDRESS


def checked(address: str) -> str:
    """The address without a slash at its end.

    Raises: Refused "rates.address" for one that is none.
    """
    parts = urlsplit(address)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise Refused(
            "rates.address",
            QT_TRANSLATE_NOOP(
                "app", "“{address}” is no address of rates. Write it as https://nbg.gov.ge."
            ),
            address=address,
        )
    return address.rstrip("/")


def _rest(milliseconds: int) -> None:
    time.sleep(milliseconds / _MILLISECONDS)


def _reason(error: Exception) -> str:
    inner = error.reason if isinstance(error, URLError) else error
    return type(inner).__name__ if isinstance(inner, Exception) else str(inner)


def _unreachable(address: str, reason: str) -> Unavailable:
    return Unavailable(
        "rates.unreachable",
        QT_TRANSLATE_NOOP(
            "app",
            "The rates of the National Bank cannot be fetched from {address} ({reason}). Try "
            "later, or bring in a file with rates.",
        ),
        address=address,
        reason=reason,
    )


def _not_rates(address: str) -> Unavailable:
    return Unavailable(
        "rates.not_rates",
        QT_TRANSLATE_NOOP(
            "app",
            "{address} answered with something that holds no rates. Nothing was taken. Try later, "
            "or bring in a file with rates.",
        ),
        address=address,
    )
