"""What one can do with value added tax. Each verb is one transaction, or none where none is due."""

from __future__ import annotations

from datetime import date

from app.core import law
from app.core.money import Money
from app.vat import rules
from app.vat.records import Taxed

STANDARD_CODE = rules.STANDARD_CODE


def calculate(*, net: Money | None, gross: Money | None, code: str, day: date) -> Taxed:
    """The tax on top of a net amount, or inside a gross one; exactly one of the two is given.

    Raises: NotFound "vat.code_unknown"; Refused as `rules.on_top` and `rules.inside`.
    """
    assert (net is None) != (gross is None), "exactly one amount is given"
    found, rates = rules.code_named(code), law.rates("vat")
    if net is not None:
        return rules.on_top(net, found, day, rates)
    assert gross is not None
    return rules.inside(gross, found, day, rates)
