"""What RS.ge says of a party's VAT status today, beside what was known before. Pure."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

from app.parties.records import VatStatus


def with_checked(
    known: tuple[VatStatus, ...], day: date, is_payer: bool, checked_at: datetime
) -> tuple[VatStatus, ...]:
    """The statuses with the answer of RS.ge about a day.

    The same as was known: that status is now RS.ge's word. Another: it holds from that day, for
    since when it really holds the service does not say.
    """
    before = [one for one in known if one.from_day <= day]
    last = max(before, key=lambda one: one.from_day, default=None)
    if last is not None and last.is_payer == is_payer:
        said = replace(last, source="rs.ge", checked_at=checked_at)
    else:
        said = VatStatus(from_day=day, is_payer=is_payer, source="rs.ge", checked_at=checked_at)
    others = tuple(one for one in known if one.from_day != said.from_day)
    return tuple(sorted((*others, said), key=lambda one: one.from_day))
