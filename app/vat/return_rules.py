"""What a monthly return comes to and how it is settled: pure, by dated values of the law."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import ROUND_DOWN, Decimal

from app.core.dates import Period, add_months, month_of
from app.core.errors import QT_TRANSLATE_NOOP, Refused, Words
from app.core.ids import new_id
from app.ledger.records import AccountId, EntryDraft, EntryId, LineDraft
from app.vat.records import (
    BOX,
    NOTHING,
    Amounts,
    Check,
    KeptReturn,
    Reconciliation,
    Side,
    VatReturn,
)

SETTLEMENT_KIND = "vat_settlement"
_LINE_TETRI = Decimal("0.05")
"""How far the tax of one document may lie from its rate: many lines, each rounded."""


def totals(boxes: Mapping[str, Amounts], side: Side) -> Decimal:
    """The tax of one side of the return.

    Units: GEL.
    Source: worked example VAT-19.
    """
    found = (
        amounts.vat
        for key, amounts in boxes.items()
        if key in BOX and BOX[key].side is side and BOX[key].is_total
    )
    return sum(found, NOTHING)


def payable(boxes: Mapping[str, Amounts], carried: Decimal, whole_lari: bool) -> Decimal:
    """What is owed to the budget; below zero where the budget owes.

    Units: GEL, whole lari where the law of the month asks (coins are dropped).
    Source: Tax Code of Georgia, art. 67(2) (edition of 2014), kept as a dated setting.
    """
    owed = totals(boxes, Side.OUTPUT) - totals(boxes, Side.INPUT) - carried
    return owed.quantize(Decimal(1), rounding=ROUND_DOWN) if whole_lari and owed > 0 else owed


def carried_over(returns: Sequence[KeptReturn], period: Period) -> Decimal:
    """What the month before left to deduct, if it was filed so.

    Units: GEL, never below zero.
    Source: the annex of the return: the surplus of one month enters the next.
    """
    month_before = period.day_before.replace(day=1)
    for kept in returns:
        if kept.period == month_before and kept.state == "filed" and kept.surplus == "carry":
            return max(-kept.payable, NOTHING)
    return NOTHING


def checks(
    found: Sequence[Reconciliation],
    boxes: Mapping[str, Amounts],
    percent: Decimal,
    waiting: int,
    odd: tuple[int, int],
) -> tuple[Check, ...]:
    """What must hold before the month is filed.

    Units: `percent` is the standard rate; `waiting` counts documents; `odd`: those that came after
    the filing, and those whose party does not fit.
    Source: the accounts of VAT, the registers and the return say the same.
    """
    made = [_ledger_check(one) for one in found] + [_return_check(one) for one in found]
    made.append(_rate_check(boxes, percent))
    made.append(
        Check(
            name="waiting",
            ok=not waiting,
            detail=QT_TRANSLATE_NOOP("app", "Purchases waiting for their tax invoice: {count}."),
            args={"count": waiting},
        )
    )
    late, unfit = odd
    made.append(
        Check(
            name="misfits",
            ok=not unfit,
            detail=QT_TRANSLATE_NOOP("app", "Purchases whose supplier does not fit: {count}."),
            args={"count": unfit},
        )
    )
    made.append(
        Check(
            name="exceptions",
            ok=not late,
            detail=QT_TRANSLATE_NOOP("app", "Documents that came after the filing: {count}."),
            args={"count": late},
        )
    )
    return tuple(made)


def _ledger_check(one: Reconciliation) -> Check:
    text = {
        Side.OUTPUT: QT_TRANSLATE_NOOP(
            "app",
            "Output VAT: accounts {ledger}, registers {registered}. What differs was booked to "
            "the accounts of VAT without a VAT code.",
        ),
        Side.INPUT: QT_TRANSLATE_NOOP(
            "app",
            "Input VAT: accounts {ledger}, registers {registered}. What differs was booked to "
            "the accounts of VAT without a VAT code.",
        ),
    }
    return Check(
        name=f"ledger_{one.side.value}",
        ok=one.ledger == one.registered,
        detail=text[one.side],
        args={"ledger": one.ledger, "registered": one.registered},
    )


def _return_check(one: Reconciliation) -> Check:
    text = {
        Side.OUTPUT: QT_TRANSLATE_NOOP(
            "app",
            "Output VAT: registers {registered}, moved in {moved_in}, moved out {moved_out}, "
            "return {returned}.",
        ),
        Side.INPUT: QT_TRANSLATE_NOOP(
            "app",
            "Input VAT: registers {registered}, moved in {moved_in}, moved out {moved_out}, "
            "waiting {waiting}, return {returned}.",
        ),
    }
    expected = one.registered + one.moved_in - one.moved_out - one.waiting
    return Check(
        name=f"return_{one.side.value}",
        ok=expected == one.returned,
        detail=text[one.side],
        args={
            "registered": one.registered,
            "moved_in": one.moved_in,
            "moved_out": one.moved_out,
            "waiting": one.waiting,
            "returned": one.returned,
        },
    )


def _rate_check(boxes: Mapping[str, Amounts], percent: Decimal) -> Check:
    wrong = [
        key
        for key in ("OUT_STD", "RC_OUT", "IN_IMP")
        if key in boxes
        and abs(boxes[key].vat - boxes[key].base * percent / 100)
        > _LINE_TETRI * max(boxes[key].records, 1)
    ]
    return Check(
        name="rates",
        ok=not wrong,
        detail=QT_TRANSLATE_NOOP(
            "app", "The tax of these boxes is not {percent} % of their base: {boxes}."
        )
        if wrong
        else QT_TRANSLATE_NOOP("app", "The tax of each box is {percent} % of its base."),
        args={"percent": percent.normalize(), "boxes": Words(BOX[key].title for key in wrong)},
    )


def settlement(
    kept: KeptReturn,
    settled: KeptReturn | None,
    accounts: Mapping[str, AccountId],
    text: str,
) -> EntryDraft:
    """The entry that settles a kept return: deductions against what was accrued, the rest owed.

    A corrective return settles what it adds to the one that was `settled` before it.

    Units: GEL.
    Raises: Refused "vat.nothing_to_settle"; "vat.role_unbound" naming the role.
    Source: worked example VAT-19; the single account of the budget (chart, 3399).
    """
    before = {} if settled is None else _by_role(settled.boxes)
    sums = {
        role: amount - before.get(role, NOTHING) for role, amount in _by_role(kept.boxes).items()
    }
    sums["tax.single_account"] = -sum(sums.values(), NOTHING)
    lines = []
    for role, amount in sums.items():
        if amount == 0:
            continue
        if role not in accounts:
            raise Refused(
                "vat.role_unbound",
                QT_TRANSLATE_NOOP(
                    "app",
                    "No account is bound to the role “{role}”. Bind one in the account roles.",
                ),
                role=role,
            )
        lines.append(
            LineDraft(
                account_id=accounts[role],
                debit=max(amount, NOTHING),
                credit=max(-amount, NOTHING),
            )
        )
    if not lines:
        raise Refused(
            "vat.nothing_to_settle",
            QT_TRANSLATE_NOOP("app", "No VAT was accrued or deducted this month."),
        )
    return EntryDraft(
        id=EntryId(new_id()),
        kind=SETTLEMENT_KIND,
        entry_date=month_of(kept.period).last,
        text=text,
        source_document=settlement_reference(kept),
        lines=tuple(lines),
    )


def settlement_reference(kept: KeptReturn) -> str:
    """By which document the entry that settles a return is known.

    Units: none.
    Source: our own numbering: the month, and for a corrective return its place in the month.
    """
    corrective = f"/{kept.sequence}" if kept.sequence else ""
    return f"VAT {kept.period:%Y-%m}{corrective}"


def _by_role(boxes: Mapping[str, Amounts]) -> dict[str, Decimal]:
    """What leaves each account of VAT: debit above zero."""

    def vat(box: str) -> Decimal:
        return boxes[box].vat if box in boxes else NOTHING

    reverse_out = vat("RC_OUT")
    imported, reverse_in = vat("IN_IMP"), vat("IN_RC")
    return {
        "vat.output": totals(boxes, Side.OUTPUT) - reverse_out,
        "vat.output_reverse": reverse_out,
        "vat.input": -(totals(boxes, Side.INPUT) - imported - reverse_in),
        "vat.input_import": -imported,
        "vat.input_reverse": -reverse_in,
    }


def flat(found: VatReturn) -> dict[str, Decimal]:
    """The boxes as single values: the tax under the box's key, its base under `KEY_BASE`.

    A box that carries no tax has its base under its own key.
    Units: GEL.
    Source: the neutral boxes of the program.
    """
    values: dict[str, Decimal] = {}
    for key, kind in BOX.items():
        amounts = found.boxes.get(key, Amounts())
        if kind.has_vat:
            values[f"{key}_BASE"] = amounts.base
            values[key] = amounts.vat
        else:
            values[key] = amounts.base
    values["TOTAL_OUT"] = found.total_out
    values["TOTAL_IN"] = found.total_in
    values["CARRIED"] = found.carried
    values["PAYABLE"] = max(found.payable, NOTHING)
    values["REFUNDABLE"] = max(-found.payable, NOTHING)
    return values


def month_to_file(kept: Sequence[KeptReturn], before: Period) -> Period:
    """The month whose return is to be filed next, `before` being the last month that is over.

    A return that was prepared and not filed comes first; then the month after the last one filed,
    which is the running month where all are. Before the first return nothing is missed.

    Units: months.
    Source: our own reading of what was kept; months filed elsewhere are not known here.
    """
    prepared = [one.period for one in kept if one.state == "prepared"]
    filed = [one.period for one in kept if one.state != "prepared"]
    if prepared:
        return month_of(min(prepared))
    if filed:
        return month_of(add_months(max(filed), 1))
    return before
