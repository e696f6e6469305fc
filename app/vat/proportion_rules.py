"""The proportional deduction of purchases for taxed and exempt supplies alike: pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from uuid import UUID

from app.core.dates import month_of
from app.core.errors import QT_TRANSLATE_NOOP, Refused
from app.core.ids import new_id
from app.core.money import Money, round_half_away
from app.ledger.records import AccountId, EntryDraft, EntryId, LineDraft
from app.vat.records import NOTHING, Amounts, MixedMonth, Proportion

WITH_RIGHT = (
    "OUT_STD",
    "OUT_ADV",
    "OUT_ADV_OFFSET",
    "OUT_CORR",
    "OUT_SELF",
    "OUT_EXP",
    "OUT_OUTSIDE",
)
"""Boxes whose supplies give the right to deduct."""
WITHOUT_RIGHT = ("OUT_EXEMPT",)
DECEMBER = 12
ENTRY_KIND = "tax"


def turnover(boxes: Mapping[str, Amounts]) -> tuple[Decimal, Decimal]:
    """Turnover with the right to deduct, and without it.

    Units: GEL without the tax.
    Source: Tax Code of Georgia, art. 174-176; which box gives the right is our reading of it.
    """

    def base(names: Sequence[str]) -> Decimal:
        return sum((boxes[name].base for name in names if name in boxes), NOTHING)

    return base(WITH_RIGHT), base(WITHOUT_RIGHT)


def deducted(common: Decimal, with_right: Decimal, without_right: Decimal) -> Decimal:
    """What of the common input tax is deducted.

    The share itself is not rounded; the amount is, once, half away from zero to tetri. A month
    without any supply deducts all of it, until December knows the share of the year.

    Units: GEL.
    Source: Tax Code of Georgia, art. 174-176; worked examples VAT-15, VAT-16.
    """
    whole = with_right + without_right
    if whole <= 0 or without_right <= 0:
        return common
    return round_half_away(common * max(with_right, NOTHING) / whole, 2)


def proportion(month: MixedMonth, earlier: Sequence[MixedMonth]) -> Proportion:
    """What a month deducts; December computes the year anew and takes in the difference.

    `earlier`: the months of the year before a December, with what each really deducted.

    Units: GEL.
    Source: Tax Code of Georgia, art. 174-176; worked examples VAT-15, VAT-16.
    """
    taken = deducted(month.common, month.with_right, month.without_right)
    annual = NOTHING
    if month.period.month == DECEMBER:
        whole = (*earlier, month)
        entitled = deducted(
            sum((one.common for one in whole), NOTHING),
            sum((one.with_right for one in whole), NOTHING),
            sum((one.without_right for one in whole), NOTHING),
        )
        annual = entitled - taken - sum((one.common + one.adjusted for one in earlier), NOTHING)
    return Proportion(month=month, deducted=taken, annual=annual)


def entry(
    found: Proportion,
    accounts: Mapping[str, AccountId],
    vat_code: Mapping[str, UUID],
    text: str,
) -> EntryDraft:
    """What is not deducted becomes cost of what was bought, the difference of the year an expense.

    Units: GEL; the coins of the division go where rounding down lost most.
    Raises: Refused "vat.nothing_to_adjust"; "vat.role_unbound" naming the role.
    Source: IAS 2.11 and IAS 16.16; worked examples VAT-15, VAT-16.
    """
    lost, annual = found.not_deducted, found.annual
    if not lost and not annual:
        raise Refused(
            "vat.nothing_to_adjust",
            QT_TRANSLATE_NOOP("app", "All VAT of this month is deducted: nothing is adjusted."),
        )
    for role in ("vat.input", "vat.expense"):
        if role not in accounts:
            raise Refused(
                "vat.role_unbound",
                QT_TRANSLATE_NOOP(
                    "app",
                    "No account is bound to the role “{role}”. Bind one in the account roles.",
                ),
                role=role,
            )
    weights = {one: base for one, base in found.month.accounts.items() if base > 0}
    weights = weights or {accounts["vat.expense"]: Decimal(1)}
    parts = Money(lost).split(tuple(weights.values())) if lost > 0 else ()
    costs = dict(zip(weights, (part.amount for part in parts), strict=False))
    if lost < 0:
        costs[accounts["vat.expense"]] = lost
    lines = [_line(account, amount) for account, amount in costs.items() if amount]
    if annual:
        lines.append(_line(accounts["vat.expense"], -annual))
    lines.append(_line(accounts["vat.input"], annual - lost, vat_code))
    return EntryDraft(
        id=EntryId(new_id()),
        kind=ENTRY_KIND,
        entry_date=month_of(found.month.period).last,
        text=text,
        source_document=f"VAT PROP {found.month.period:%Y-%m}",
        lines=tuple(line for line in lines if line.debit or line.credit),
    )


def _line(
    account: AccountId, debit: Decimal, dimensions: Mapping[str, UUID] | None = None
) -> LineDraft:
    return LineDraft(
        account_id=account,
        debit=max(debit, NOTHING),
        credit=max(-debit, NOTHING),
        dimensions=dict(dimensions or {}),
    )
