"""The month that the screens of VAT are about, and the acts they share."""

from __future__ import annotations

import re

from app.core.dates import Period, parse_month
from app.ledger import service as ledger
from app.vat.reports import VatFrame
from ui.kit.workplace import Workplace


def frame_of(place: Workplace, month: Period | None) -> VatFrame:
    """What a sheet of the month stands in; called inside a job."""
    return VatFrame(company=ledger.company(place.books), period=month, language=place.language)


def written(month: Period) -> str:
    """A month as people write it: 03.2026."""
    return f"{month.first:%m.%Y}"


def read_month(text: str) -> Period:
    """The month that was typed: 03.2026, 3.2026 or 2026-03.

    Raises: Refused "dates.month_unknown".
    """
    found = re.fullmatch(r"([0-9]{1,2})\.([0-9]{4})", text.strip())
    return parse_month(f"{found[2]}-{found[1]:0>2}" if found else text)
