"""The editors of the cells of an invoice, filled from what was read of the books."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from app.core.value_added import VatCode
from app.ledger.records import DimensionValue
from ui.invoices.invoice_opening import Reading
from ui.kit.choice_field import Option
from ui.kit.lines_editors import AmountEditor, ChoiceEditor, Editor, TextEditor

Held = Callable[[int, str], object]
QUANTITY_DIGITS = 4
PRICE_DIGITS = 6
TEXT_MOST = 500
UNIT_MOST = 20


class Cells:
    """One editor for each kind of cell."""

    def __init__(self, held: Held) -> None:
        self._held = held
        self.choices = {
            name: ChoiceEditor(self._text)
            for name in ("account_id", "item_id", "cost_centre_id", "vat_code")
        }
        numbers = AmountEditor(self._amount, _digits)
        self.by_key: dict[str, Editor] = {
            **self.choices,
            "text": TextEditor(self._text, TEXT_MOST),
            "unit": TextEditor(self._text, UNIT_MOST),
        }
        for key in ("quantity", "price", "discount_percent", "deducted_percent", "duty"):
            self.by_key[key] = numbers
        for key, editor in self.by_key.items():
            editor.widget.setObjectName(f"invoice.cell.{key}")
        numbers.widget.setObjectName("invoice.cell.amount")

    def on_refused(self, tell: Callable[[object], object]) -> None:
        """Whom to tell why what was typed in a cell cannot be read, or None when it can."""
        for editor in {id(one): one for one in self.by_key.values()}.values():
            if isinstance(editor, AmountEditor | ChoiceEditor):
                editor.field.refused.connect(tell)

    def fill(self, reading: Reading, codes: tuple[VatCode, ...]) -> None:
        """Offer what the books have, and the VAT codes that fit the document."""
        self.choices["account_id"].fill(
            tuple(
                Option(key=str(one.id), code=one.code, names=one.names, is_active=one.is_active)
                for one in reading.accounts
                if one.is_postable
            )
        )
        self.choices["item_id"].fill(_values(reading.items))
        self.choices["cost_centre_id"].fill(_values(reading.cost_centres))
        self.choices["vat_code"].fill(
            tuple(
                Option(
                    key=one.code,
                    code=one.code,
                    names=dict(zip(("ka", "en", "ru"), one.names, strict=True)),
                )
                for one in codes
            )
        )

    def _text(self, row: int, key: str) -> str:
        held = self._held(row, key)
        return "" if held is None else str(held)

    def _amount(self, row: int, key: str) -> Decimal | None:
        held = self._held(row, key)
        return held if isinstance(held, Decimal) else None


def _values(found: tuple[DimensionValue, ...]) -> tuple[Option, ...]:
    return tuple(
        Option(key=str(one.id), code=one.code, names={"ka": one.name}, is_active=one.is_active)
        for one in found
    )


def _digits(_row: int, key: str) -> int:
    return {"quantity": QUANTITY_DIGITS, "price": PRICE_DIGITS}.get(key, 2)
