"""What is typed of an invoice: cells put and read, blank rows, undo. No Qt and no books."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, replace
from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

from app.core.ids import new_id
from app.core.money import CurrencyCode
from app.invoices.records import (
    HUNDRED,
    NOTHING,
    InvoiceDraft,
    InvoiceKind,
    InvoiceLine,
    Payment,
    Shipment,
    UsedAdvance,
)
from app.ledger.records import AccountId, EntryId

ONE = Decimal(1)
NUMBERS: Mapping[str, Decimal] = {
    "quantity": ONE,
    "price": NOTHING,
    "discount_percent": NOTHING,
    "deducted_percent": HUNDRED,
    "duty": NOTHING,
}
"""The cells that hold numbers, and what an emptied one goes back to."""
IDS = ("account_id", "item_id", "cost_centre_id")
TEXTS = ("text", "unit", "vat_code")
SHELF = "invoice"


def blank_line(code: str) -> InvoiceLine:
    """A row in which nothing is typed yet."""
    return InvoiceLine(text="", quantity=ONE, price=NOTHING, vat_code=code)


def new_draft(kind: InvoiceKind, day: date, code: str = "") -> InvoiceDraft:
    """An invoice in which nothing is typed yet."""
    return InvoiceDraft(
        id=EntryId(new_id()),
        kind=kind,
        entry_date=day,
        tax_point=day,
        vat_period=None if kind.is_output else day.replace(day=1),
        includes_vat=kind is InvoiceKind.RETAIL_DAY or kind.is_advance,
        lines=(blank_line(code),),
    )


def is_empty(line: InvoiceLine) -> bool:
    """Whether nothing is typed in a row."""
    return line == blank_line(line.vat_code)


def filled(draft: InvoiceDraft) -> tuple[int, ...]:
    """The places of the rows in which something is typed."""
    return tuple(at for at, line in enumerate(draft.lines) if not is_empty(line))


def whole(draft: InvoiceDraft) -> InvoiceDraft:
    """The invoice as the books take it: without rows in which nothing is typed."""
    return replace(draft, lines=tuple(draft.lines[at] for at in filled(draft)))


def is_blank(draft: InvoiceDraft) -> bool:
    """Whether nothing is typed that would be a loss."""
    return not (filled(draft) or draft.party_id or draft.number or draft.text)


def padded(draft: InvoiceDraft, code: str) -> InvoiceDraft:
    """The same with a row to type in."""
    return draft if draft.lines else replace(draft, lines=(blank_line(code),))


def value(draft: InvoiceDraft, row: int, key: str) -> object:
    """What a cell holds; None where there is no such row."""
    if row >= len(draft.lines) or key not in (*NUMBERS, *IDS, *TEXTS):
        return None
    held: object = getattr(draft.lines[row], key)
    return held


def put(draft: InvoiceDraft, row: int, key: str, given: object) -> InvoiceDraft:
    """The invoice with another value in a cell."""
    meant: Any
    if key in NUMBERS:
        meant = given if isinstance(given, Decimal) else NUMBERS[key]
    elif key in IDS:
        meant = UUID(str(given)) if given else None
    else:
        meant = str(given or "")
    lines = list(draft.lines)
    lines[row] = replace(lines[row], **{key: meant})
    return replace(draft, lines=tuple(lines))


def insert_row(draft: InvoiceDraft, row: int, code: str) -> InvoiceDraft:
    """A blank row before another."""
    lines = list(draft.lines)
    lines.insert(row, blank_line(code))
    return replace(draft, lines=tuple(lines))


def remove_row(draft: InvoiceDraft, row: int, code: str) -> InvoiceDraft:
    """Without a row; at least a blank one stays."""
    lines = tuple(line for at, line in enumerate(draft.lines) if at != row)
    return padded(replace(draft, lines=lines), code)


def of_kind(draft: InvoiceDraft, kind: InvoiceKind, code: str) -> InvoiceDraft:
    """The same as another kind of document: what has no sense there is left out."""
    lines = tuple(
        replace(line, vat_code=code, duty=NOTHING, deducted_percent=HUNDRED) for line in draft.lines
    )
    return replace(
        draft,
        kind=kind,
        lines=lines,
        vat_period=None if kind.is_output else draft.tax_point.replace(day=1),
        includes_vat=kind is InvoiceKind.RETAIL_DAY or kind.is_advance,
        corrects_id=draft.corrects_id if kind.is_credit else None,
        advances=(),
        payments=draft.payments if kind is InvoiceKind.RETAIL_DAY else (),
        waybill=draft.waybill if kind is InvoiceKind.SALE else None,
    )


def with_day(draft: InvoiceDraft, day: date) -> InvoiceDraft:
    """Dated otherwise; a tax point and a VAT period that were those of the date go along."""
    moved = replace(draft, entry_date=day)
    return with_tax_point(moved, day) if draft.tax_point == draft.entry_date else moved


def with_tax_point(draft: InvoiceDraft, day: date) -> InvoiceDraft:
    """With another tax point; a VAT period that was its month goes along."""
    moved = replace(draft, tax_point=day)
    if draft.vat_period == draft.tax_point.replace(day=1):
        return replace(moved, vat_period=day.replace(day=1))
    return moved


class History:
    """The invoices that were, the one that is, and those that were undone."""

    def __init__(self, draft: InvoiceDraft) -> None:
        self.now = draft
        self._past: list[InvoiceDraft] = []
        self._future: list[InvoiceDraft] = []

    def take(self, draft: InvoiceDraft) -> bool:
        """A step on; False when nothing changes by it."""
        if draft == self.now:
            return False
        self._past.append(self.now)
        self._future.clear()
        self.now = draft
        return True

    def undo(self) -> bool:
        """A step back."""
        if not self._past:
            return False
        self._future.append(self.now)
        self.now = self._past.pop()
        return True

    def redo(self) -> bool:
        """The step that was taken back, once more."""
        if not self._future:
            return False
        self._past.append(self.now)
        self.now = self._future.pop()
        return True


def packed(draft: InvoiceDraft) -> bytes:
    """The invoice as it is kept on this computer."""
    return json.dumps({SHELF: asdict(draft)}, default=str, ensure_ascii=False).encode()


def unpacked(raw: bytes) -> InvoiceDraft | None:
    """An invoice that was kept on this computer; None for anything else that lies there."""
    try:
        given: dict[str, Any] = json.loads(raw)[SHELF]
        return InvoiceDraft(
            **{
                **given,
                "id": EntryId(UUID(given["id"])),
                "kind": InvoiceKind(given["kind"]),
                "currency": CurrencyCode(given["currency"]),
                "rate": None if given["rate"] is None else Decimal(given["rate"]),
                **{name: _day(given[name]) for name in ("vat_period", "due_day")},
                **{name: date.fromisoformat(given[name]) for name in ("entry_date", "tax_point")},
                **{name: _id(given[name]) for name in ("party_id", "corrects_id", "replaces_id")},
                "waybill": None
                if given.get("waybill") is None
                else Shipment.of_json(given["waybill"]),
                "lines": tuple(_line(line) for line in given["lines"]),
                "advances": tuple(
                    UsedAdvance(
                        advance_id=UUID(one["advance_id"]),
                        gross=Decimal(one["gross"]),
                        vat=Decimal(one["vat"]),
                    )
                    for one in given["advances"]
                ),
                "payments": tuple(
                    Payment(
                        account_id=AccountId(UUID(one["account_id"])),
                        amount=Decimal(one["amount"]),
                    )
                    for one in given["payments"]
                ),
            }
        )
    except (ValueError, KeyError, TypeError, ArithmeticError):
        return None


def _line(given: dict[str, Any]) -> InvoiceLine:
    made = {name: Decimal(given[name]) for name in NUMBERS}
    ids = {name: _id(given[name]) for name in (*IDS, "warehouse_id")}
    return InvoiceLine(**{**given, **made, **ids})


def _id(given: str | None) -> UUID | None:
    return None if given is None else UUID(given)


def _day(given: str | None) -> date | None:
    return None if given is None else date.fromisoformat(given)
