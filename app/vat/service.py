"""What one can do with value added tax. Each verb is one transaction, or none where none is due."""

from __future__ import annotations

from datetime import date

from app.core.money import Money
from app.core import law, value_added
from app.core.value_added import Taxed

STANDARD_CODE = value_added.STANDARD_CODE


def calculate(*, net: Money | None, gross: Money | None, code: str, day: date) -> Taxed:
    """The tax on top of a net amount, or inside a gross one; exactly one of the two is given.

    Raises: NotFound "vat.code_unknown"; Refused as `value_added.on_top` and `value_added.inside`.
    """
    assert (net is None) != (gross is None), "exactly one amount is given"
    found, rates = value_added.code_named(code), law.rates("vat")
    if net is not None:
        return value_added.on_top(net, found, day, rates)
    assert gross is not None
    return value_added.inside(gross, found, day, rates)
