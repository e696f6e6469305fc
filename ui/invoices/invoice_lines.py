"""How the rows of an invoice stand in the grid: columns, texts, where Enter stops. No widgets."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal
from uuid import UUID

from app.core.errors import Fault as CoreFault
from app.core.errors import Problem
from app.core.formats import Formats
from app.core.money import GEL, digits_of
from app.core.texts import Texts
from app.core.value_added import Treatment
from app.invoices import service as invoices
from app.invoices.records import HUNDRED, Calculated, InvoiceDraft, InvoiceKind
from app.ledger.records import AccountId
from ui.invoices.invoice_draft import NUMBERS, filled, value, whole
from ui.invoices.invoice_opening import Reading
from ui.invoices.invoice_words import COLUMN_TITLES
from ui.kit.lines_model import Fault, LineColumn

SUMS = ("net", "vat", "gross")
"""Columns that are calculated and cannot be typed."""
_WIDTHS = {
    "quantity": 8,
    "unit": 5,
    "price": 10,
    "discount_percent": 8,
    "deducted_percent": 8,
    "duty": 10,
    "vat_code": 6,
    "vat": 9,
    "account_id": 18,
    "item_id": 10,
    "cost_centre_id": 10,
}


def columns(draft: InvoiceDraft, reading: Reading | None, texts: Texts) -> tuple[LineColumn, ...]:
    """The columns that such a document asks for."""
    has_items = reading is not None and bool(reading.items)
    has_centres = reading is not None and bool(reading.cost_centres)
    is_customs = draft.kind is InvoiceKind.CUSTOMS
    shown = {
        "item_id": has_items,
        "discount_percent": not is_customs and not draft.kind.is_advance,
        "duty": is_customs,
        "account_id": not draft.kind.is_advance,
        "cost_centre_id": has_centres,
        "deducted_percent": not draft.kind.is_output,
    }
    return tuple(_column(key, texts) for key in COLUMN_TITLES if shown.get(key, True))


def calculated(draft: InvoiceDraft, reading: Reading | None) -> Calculated | None:
    """What the rows come to, where all that it takes is known."""
    ready = whole(draft)
    if reading is None or not ready.lines or not all(line.vat_code for line in ready.lines):
        return None
    if ready.rate is None and ready.currency != GEL:
        ready = replace(ready, rate=reading.rate(ready.currency))
    try:
        return invoices.calculate(ready, reading.bound.pays_vat)
    except CoreFault:
        # The fault itself is said where it stands; here there is only nothing to sum up.
        return None


def shown(
    draft: InvoiceDraft, sums: Calculated | None, reading: Reading | None, formats: Formats
) -> tuple[Mapping[str, str], ...]:
    """The texts of all cells, by row."""
    rows = [
        {key: _cell(draft, row, key, reading, formats) for key in COLUMN_TITLES}
        for row in range(len(draft.lines))
    ]
    if sums is not None:
        digits = digits_of(draft.currency)
        for at, line in zip(filled(draft), sums.lines, strict=True):
            is_reverse = line.code.treatment is Treatment.REVERSE_CHARGE
            gross = line.net if is_reverse else line.net + line.vat
            amounts = (line.net.amount, line.vat.amount, gross.amount)
            rows[at] |= {
                key: formats.amount(amount, digits)
                for key, amount in zip(SUMS, amounts, strict=True)
            }
    return tuple(rows)


def wants(draft: InvoiceDraft, row: int, key: str) -> bool:
    """Whether Enter stops at a cell: what it is, how much, at what price, and what is missing."""
    if key in ("text", "quantity", "price"):
        return True
    if key == "duty":
        return draft.kind is InvoiceKind.CUSTOMS
    if key == "account_id":
        return not draft.kind.is_output and value(draft, row, key) is None
    return key == "vat_code" and not value(draft, row, key)


def faults(
    draft: InvoiceDraft, problems: tuple[Problem, ...], texts: Texts, typing: int | None
) -> dict[tuple[int, str], Fault]:
    """The faults at their cells; the row that is being typed is left in peace."""
    places = filled(draft)
    found: dict[tuple[int, str], Fault] = {}
    for problem in problems:
        if problem.row is None or not 0 < problem.row <= len(places):
            continue
        at = places[problem.row - 1]
        if at != typing:
            found.setdefault((at, problem.column or "text"), Fault(text=texts.fault(problem)))
    return found


def _cell(
    draft: InvoiceDraft, row: int, key: str, reading: Reading | None, formats: Formats
) -> str:
    held = value(draft, row, key)
    if isinstance(held, Decimal):
        return _number(key, held, formats)
    if not isinstance(held, UUID):
        return str(held or "")
    if reading is None:
        return ""
    if key != "account_id":
        return reading.names.get(held, "?")
    account = reading.account(AccountId(held))
    return f"{account.code}  {account.name(formats.language)}" if account else "?"


def _number(key: str, held: Decimal, formats: Formats) -> str:
    usual = {"discount_percent": Decimal(0), "deducted_percent": HUNDRED, "duty": Decimal(0)}
    if held == usual.get(key) or (key == "price" and not held):
        return ""
    if key == "price":
        return formats.amount(held, max(2, -int(held.normalize().as_tuple().exponent)))
    return formats.amount(held) if key == "duty" else formats.number(held)


def _column(key: str, texts: Texts) -> LineColumn:
    title = texts.say(COLUMN_TITLES[key])
    if key == "text":
        return LineColumn(key=key, title=title, width=18, is_wide=True)
    is_numeric = key in NUMBERS or key in SUMS
    return LineColumn(key=key, title=title, width=_WIDTHS.get(key, 11), is_numeric=is_numeric)
