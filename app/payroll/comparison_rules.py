"""The law beside another reading of it: for explaining and practising, never for posting."""

from __future__ import annotations

from dataclasses import dataclass

from app.core.errors import QT_TRANSLATE_NOOP
from app.core.law import Source
from app.core.money import Money
from app.payroll.records import Pay, RuleSet, Withheld
from app.payroll.rules import Law, withhold

WHY = QT_TRANSLATE_NOOP(
    "app",
    "By law the person's own pension contribution is no part of the taxed salary (Tax Code, art. "
    "101(3)(d)). Some handbooks tax the whole gross pay: then {over} too much is withheld.",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """One payment under both rule sets. Units: GEL, tetri."""

    statutory: Withheld
    gross_base: Withheld
    over: Money
    """Tax that the other reading withholds above the law."""
    text: str
    """Why they differ, with the gap {over}."""
    source: Source


def beside_gross_base(pay: Pay, law: Law) -> Comparison:
    """A payment as the law has it, and with the tax on the whole gross pay beside it.

    Units: GEL, tetri.
    Raises: Refused as `rules.withhold`.
    Source: Tax Code of Georgia, article 101(3)(d).
    """
    one = withhold(pay, law)
    other = withhold(pay, law, RuleSet.GROSS_BASE)
    return Comparison(
        statutory=one,
        gross_base=other,
        over=other.income_tax - one.income_tax,
        text=WHY,
        source=law.income_tax.on("employment_percent", pay.day).source,
    )
