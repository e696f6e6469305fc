"""What invoices come to: pure, by dated values of the law."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

from app.core import value_added
from app.core.errors import QT_TRANSLATE_NOOP, Problem
from app.core.law import Rates
from app.core.money import GEL, Money, Unrounded, total
from app.core.value_added import Rounding, Treatment, VatCode
from app.invoices import waybill_rules
from app.invoices.records import (
    HUNDRED,
    Calculated,
    CalculatedLine,
    InvoiceDraft,
    InvoiceKind,
    InvoiceLine,
)

_ZERO = Money(Decimal(0))


def check(draft: InvoiceDraft, pays_vat: bool, codes: Sequence[str]) -> tuple[Problem, ...]:
    """What is wrong with an invoice as it is typed, all at once; rows count its lines from 1.

    Units: `codes` are those of the company's register.
    Source: Tax Code of Georgia, art. 157 and 165 (who charges the tax), 163 (tax point).
    """
    return (*_faults_of_head(draft), *_faults_of_lines(draft, pays_vat, codes))


def due_by_terms(draft: InvoiceDraft, terms_days: int | None) -> date | None:
    """The day on which an invoice is due by the terms of its party; None where none is agreed on.

    Only what is delivered falls due: money that came before, takings and credit notes do not.

    Units: days from the date of the entry, as ageing counts them; 0 is at once.
    Source: the party's own terms.
    """
    if terms_days is None or draft.kind not in (InvoiceKind.SALE, InvoiceKind.PURCHASE):
        return None
    return draft.entry_date + timedelta(days=terms_days)


def codes_for(kind: InvoiceKind, known: Collection[str], pays_vat: bool) -> tuple[VatCode, ...]:
    """The VAT codes that a line of such a document may carry, the usual one first.

    Units: `known` are the codes of the company's register.
    Source: Tax Code of Georgia, art. 157 and 165; resources/rates/vat_codes.toml.
    """
    sides = ("output",) if kind.is_output else ("input", "both")
    found = [
        code
        for code in value_added.codes().values()
        if code.code in known and code.direction in sides
        if not kind.is_advance or code.operation is value_added.Operation.ADVANCE
        if pays_vat or not (kind.is_output and code.treatment is Treatment.STANDARD)
    ]
    wanted = value_added.Operation.SUPPLY
    if kind.is_advance:
        wanted = value_added.Operation.ADVANCE
    elif kind is InvoiceKind.CUSTOMS:
        wanted = value_added.Operation.IMPORT
    usual = Treatment.STANDARD
    if kind.is_output and not pays_vat:
        usual = Treatment.UNREGISTERED
    found.sort(key=lambda code: (code.operation is not wanted, code.treatment is not usual))
    return tuple(found)


def _faults_of_head(draft: InvoiceDraft) -> Iterator[Problem]:
    if draft.party_id is None and draft.kind is not InvoiceKind.RETAIL_DAY:
        yield Problem(
            code="invoice.party_missing",
            text=QT_TRANSLATE_NOOP("app", "Choose the customer or supplier."),
            column="party",
        )
    if draft.currency != GEL and not draft.rate:
        yield Problem(
            code="invoice.rate_missing",
            text=QT_TRANSLATE_NOOP(
                "app", "There is no rate of {currency} for {day}. Enter it, or fetch the rates."
            ),
            args={"currency": draft.currency, "day": draft.tax_point},
            column="rate",
        )
    if draft.vat_period is not None and draft.vat_period < draft.tax_point.replace(day=1):
        yield Problem(
            code="invoice.period_before_tax_point",
            text=QT_TRANSLATE_NOOP(
                "app", "The VAT period cannot lie before the tax point {day}. Take a later month."
            ),
            args={"day": draft.tax_point},
            column="vat_period",
        )
    if draft.due_day is not None and draft.due_day < draft.entry_date:
        yield Problem(
            code="invoice.due_before_date",
            text=QT_TRANSLATE_NOOP("app", "It would be due before its own date. Check the days."),
            column="due_day",
        )
    if draft.kind.is_credit and draft.corrects_id is None:
        yield Problem(
            code="invoice.corrects_missing",
            text=QT_TRANSLATE_NOOP("app", "Name the invoice that this credit note takes from."),
            column="corrects",
        )
    if draft.advances and draft.currency != GEL:
        yield Problem(
            code="invoice.advance_currency",
            text=QT_TRANSLATE_NOOP(
                "app", "An advance is used up by an invoice in GEL. Take it in a separate entry."
            ),
            column="advances",
        )
    if draft.waybill is not None:
        yield from waybill_rules.check(draft.waybill)
    if not draft.lines:
        yield Problem(
            code="invoice.line_missing",
            text=QT_TRANSLATE_NOOP("app", "Enter at least one line."),
            column="lines",
        )


def _faults_of_lines(
    draft: InvoiceDraft, pays_vat: bool, codes: Sequence[str]
) -> Iterator[Problem]:
    for row, line in enumerate(draft.lines, start=1):
        known = value_added.codes().get(line.vat_code)
        if known is None or line.vat_code not in codes:
            yield Problem(
                code="invoice.code_unknown",
                text=QT_TRANSLATE_NOOP("app", "Choose a VAT code; “{value}” is not among yours."),
                args={"value": line.vat_code},
                row=row,
                column="vat_code",
                value=line.vat_code,
            )
            continue
        yield from _faults_of_line(draft, line, known, row, pays_vat)


def _faults_of_line(
    draft: InvoiceDraft, line: InvoiceLine, code: VatCode, row: int, pays_vat: bool
) -> Iterator[Problem]:
    side = "output" if draft.kind.is_output else "input"
    if code.direction not in (side, "both") or (code.direction == "both" and side == "output"):
        yield Problem(
            code="invoice.code_side",
            text=QT_TRANSLATE_NOOP(
                "app", "VAT code {value} is not for this kind of document. Choose another."
            ),
            args={"value": code.code},
            row=row,
            column="vat_code",
            value=code.code,
        )
    elif draft.kind.is_output and code.treatment is Treatment.STANDARD and not pays_vat:
        yield Problem(
            code="invoice.not_vat_payer",
            text=QT_TRANSLATE_NOOP(
                "app",
                "The company is not registered for VAT on {day}, so it charges none. Choose the "
                "code of supplies before registration, or enter since when it is registered.",
            ),
            args={"day": draft.tax_point},
            row=row,
            column="vat_code",
            value=code.code,
        )
    if draft.kind.is_advance and code.operation is not value_added.Operation.ADVANCE:
        yield Problem(
            code="invoice.code_advance",
            text=QT_TRANSLATE_NOOP("app", "An advance invoice takes a VAT code of advances."),
            row=row,
            column="vat_code",
            value=code.code,
        )
    if draft.includes_vat and code.treatment is Treatment.REVERSE_CHARGE:
        yield Problem(
            code="invoice.reverse_charge_inside",
            text=QT_TRANSLATE_NOOP(
                "app", "Under reverse charge the price holds no VAT. Give prices without tax."
            ),
            row=row,
            column="vat_code",
            value=code.code,
        )
    if line.quantity <= 0 or line.price < 0 or not 0 <= line.discount_percent <= HUNDRED:
        yield Problem(
            code="invoice.line_amounts",
            text=QT_TRANSLATE_NOOP(
                "app", "A line has a quantity above nothing, a price, and a discount up to 100 %."
            ),
            row=row,
            column="quantity" if line.quantity <= 0 else "price",
        )


def calculate(draft: InvoiceDraft, rates: Rates, pays_vat: bool = True) -> Calculated:
    """What the invoice comes to, with the tax of each line, the law it follows and its rounding.

    Units: currency of the invoice and GEL. A line is rounded once (quantity x price x discount);
    the tax as `rounding_on` says. The GEL of all lines add up to the whole at the rate of the
    tax point; coins of rounding go to the base of the lines. A company that is not registered for
    VAT deducts nothing.
    Raises: Refused "law.rate_unknown".
    Source: Tax Code of Georgia, art. 164 (base), 166 (rate), 161 (reverse charge).
    """
    rounding, by = value_added.rounding_on(draft.tax_point, rates)
    lines = [_taxed(draft, line, rates) for line in draft.lines]
    if rounding is Rounding.DOCUMENT:
        lines = _rounded_as_one(draft, lines)
    lines = _in_whole_gel(draft, lines)
    if not pays_vat:
        lines = [replace(line, deducted_gel=_ZERO) for line in lines]
    return Calculated(
        lines=tuple(lines),
        net=total([line.net for line in lines], draft.currency),
        vat=total([line.vat for line in lines], draft.currency),
        net_gel=total([line.net_gel for line in lines]),
        vat_gel=total([line.vat_gel for line in lines]),
        rounding=rounding,
        rounding_source=str(by.source),
    )


def _taxed(draft: InvoiceDraft, line: InvoiceLine, rates: Rates) -> CalculatedLine:
    code = value_added.code_named(line.vat_code)
    rate = value_added.rate_of(code, draft.tax_point, rates)
    price = Unrounded(line.price, draft.currency) * line.quantity
    amount = (price * (HUNDRED - line.discount_percent) / HUNDRED).to_tetri()
    duty = Money(line.duty)
    if draft.includes_vat:
        vat = (amount * rate.value / (HUNDRED + rate.value)).to_tetri()
        net = amount - vat
    else:
        net = amount if draft.currency != GEL else amount + duty
        vat = net.percent(rate.value).to_tetri()
    net_gel, vat_gel = _gel(draft, net, vat, rate.value)
    deducted = (vat_gel * line.deducted_percent / HUNDRED).to_tetri()
    return CalculatedLine(
        line=line,
        code=code,
        net=net,
        vat=vat,
        net_gel=net_gel,
        vat_gel=vat_gel,
        deducted_gel=_ZERO if not _may_deduct(draft, code) else deducted,
        rate_percent=rate.value,
        source=str(rate.source),
    )


def _may_deduct(draft: InvoiceDraft, code: VatCode) -> bool:
    return (
        not draft.kind.is_output
        and code.operation is not value_added.Operation.NO_CREDIT
        and code.treatment in (Treatment.STANDARD, Treatment.REVERSE_CHARGE)
    )


def _gel(draft: InvoiceDraft, net: Money, vat: Money, percent: Decimal) -> tuple[Money, Money]:
    """Base and tax in GEL: converted at the rate of the tax point first, then taxed."""
    if draft.currency == GEL:
        return net, vat
    rate = draft.rate or Decimal(0)
    if draft.includes_vat:
        gross_gel = (net + vat).in_gel(rate).to_tetri()
        vat_gel = (gross_gel * percent / (HUNDRED + percent)).to_tetri()
        return gross_gel - vat_gel, vat_gel
    net_gel = net.in_gel(rate).to_tetri()
    return net_gel, net_gel.percent(percent).to_tetri()


def _rounded_as_one(draft: InvoiceDraft, lines: list[CalculatedLine]) -> list[CalculatedLine]:
    """The tax of each code rounded once on its sum, and shared by its lines."""
    made = list(lines)
    for code in dict.fromkeys(line.code.code for line in lines):
        places = [at for at, line in enumerate(lines) if line.code.code == code]
        percent = lines[places[0]].rate_percent
        gross = total([lines[at].net + lines[at].vat for at in places], draft.currency)
        net = total([lines[at].net for at in places], draft.currency)
        vat = (
            (gross * percent / (HUNDRED + percent)).to_tetri()
            if draft.includes_vat
            else net.percent(percent).to_tetri()
        )
        weights = [lines[at].vat.amount for at in places]
        if not any(weights):
            continue
        for at, part in zip(places, vat.split(weights), strict=True):
            line = lines[at]
            new_net = line.net + line.vat - part if draft.includes_vat else line.net
            net_gel, vat_gel = _gel(draft, new_net, part, percent)
            deducted = (vat_gel * line.line.deducted_percent / HUNDRED).to_tetri()
            made[at] = replace(
                line,
                net=new_net,
                vat=part,
                net_gel=net_gel,
                vat_gel=vat_gel,
                deducted_gel=deducted if _may_deduct(draft, line.code) else _ZERO,
            )
    return made


def _in_whole_gel(draft: InvoiceDraft, lines: list[CalculatedLine]) -> list[CalculatedLine]:
    """The GEL of the lines, so that they add up to what is owed at the rate."""
    if draft.currency == GEL or not lines:
        return lines
    owed = [line for line in lines if line.code.treatment is not Treatment.REVERSE_CHARGE]
    gross = total([line.net for line in lines], draft.currency) + total(
        [line.vat for line in owed], draft.currency
    )
    whole = gross.in_gel(draft.rate or Decimal(0)).to_tetri()
    net_gel = whole - total([line.vat_gel for line in owed])
    weights = [line.net_gel.amount for line in lines]
    if not any(weights):
        return lines
    parts = net_gel.split(weights)
    return [replace(line, net_gel=part) for line, part in zip(lines, parts, strict=True)]


def vat_of_part(gross: Money, vat: Money, part: Money, rest: Money, rest_vat: Money) -> Money:
    """The VAT released with a part of an advance; the last part takes all that is left.

    Units: GEL, rounded to tetri, a half away from zero; never more than is left.
    Source: Tax Code of Georgia, art. 163(2).
    """
    if part == rest:
        return rest_vat
    share = (vat * part.amount / gross.amount).to_tetri()
    return min(share, rest_vat)
