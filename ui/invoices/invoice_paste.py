"""Rows of an invoice pasted from a table elsewhere: all are taken, or none and why. No Qt."""

from __future__ import annotations

from decimal import Decimal
from uuid import UUID

from app.core.errors import QT_TRANSLATE_NOOP, Problem, Refused
from app.core.formats import parse_amount
from app.invoices.records import InvoiceDraft
from ui.invoices import invoice_draft as drafts
from ui.invoices.invoice_draft import IDS, NUMBERS
from ui.invoices.invoice_lines import SUMS
from ui.invoices.invoice_opening import Reading

ROWS_MAX = 500
DIGITS = {"quantity": 4, "price": 6}
_UNKNOWN = QT_TRANSLATE_NOOP(
    "app", "“{value}” is not in the register of this company. Add it there or correct it."
)
_TOO_MANY = QT_TRANSLATE_NOOP(
    "app", "Too many rows to paste (the most is {rows}). Bring them in as a file."
)


def paste(
    draft: InvoiceDraft, at: tuple[int, tuple[str, ...]], text: str, reading: Reading, code: str
) -> tuple[InvoiceDraft, tuple[Problem, ...]]:
    """The invoice with the rows of a text, from a row on and in the order of these columns.

    What cannot be read is named by row and column, and then nothing is taken.
    """
    first, keys = at
    found = [line.split("\t") for line in text.replace("\r\n", "\n").split("\n")]
    rows = [row for row in found if any(cell.strip() for cell in row)]
    if len(rows) > ROWS_MAX:
        return draft, (Problem(code="paste.too_many", text=_TOO_MANY, args={"rows": ROWS_MAX}),)
    made, problems = draft, []
    for place, row in enumerate(rows):
        at_row = first + place
        while at_row >= len(made.lines):
            made = drafts.insert_row(made, len(made.lines), code)
        # The sums of a copied invoice come along; they are worked out here, not taken.
        for key, cell in zip(keys, row, strict=False):
            if key in SUMS or not cell.strip():
                continue
            try:
                made = drafts.put(made, at_row, key, _meant(key, cell.strip(), reading))
            except Refused as refused:
                problems.append(
                    Problem(
                        code=refused.code,
                        text=refused.text,
                        args=dict(refused.args_),
                        row=at_row + 1,
                        column=key,
                        value=cell,
                    )
                )
    return (draft, tuple(problems)) if problems else (made, ())


def _meant(key: str, cell: str, reading: Reading) -> Decimal | UUID | str:
    if key in NUMBERS:
        return parse_amount(cell, DIGITS.get(key, 2))
    if key not in IDS:
        return cell
    known: dict[str, UUID] = {}
    if key == "account_id":
        known = {one.code: one.id for one in reading.accounts if one.is_postable}
    else:
        values = reading.items if key == "item_id" else reading.cost_centres
        known = {one.code: one.id for one in values}
    # A cell copied from here shows the code and the name.
    code = cell.split("  ", maxsplit=1)[0].split(" ", maxsplit=1)[0]
    if code not in known:
        raise Refused("paste.unknown", _UNKNOWN, value=cell)
    return known[code]
