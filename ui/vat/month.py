"""The month that the screens of VAT are about, and the acts they share."""

from __future__ import annotations

from app.core.dates import Period, month_of
from app.ledger import service as ledger
from app.vat.reports import VatFrame
from ui.kit.workplace import Workplace


def month_in_sight(place: Workplace) -> Period:
    """The month in which the period of the window ends, or that of today where it goes on."""
    today = place.today()
    if today in place.period:
        return month_of(today)
    return month_of(place.period.last)


def frame_of(place: Workplace, month: Period | None) -> VatFrame:
    """What a sheet of the month stands in; called inside a job."""
    return VatFrame(company=ledger.company(place.books), period=month, language=place.language)
