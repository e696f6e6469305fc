"""The editors of the cells of an entry, filled from what was read of the books."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from uuid import UUID

from app.core.formats import Formats
from app.core.money import CurrencyCode, digits_of
from app.ledger.records import DIMENSIONS
from ui.kit.choice_field import Option
from ui.kit.lines_editors import AmountEditor, ChoiceEditor, Editor, TextEditor
from ui.ledger.entry_draft import Value
from ui.ledger.entry_lines import ACCOUNTS, AMOUNTS
from ui.ledger.entry_reading import Reading

Held = Callable[[int, str], Value]


class Cells:
    """One editor for each kind of cell; accounts and values of registers are listed in them."""

    def __init__(self, held: Held) -> None:
        self._held = held
        self.by_key: dict[str, Editor] = {}
        self.accounts = ChoiceEditor(self._text)
        self.currencies = ChoiceEditor(self._text)
        self.values = {name: ChoiceEditor(self._text) for name in DIMENSIONS}
        amounts = AmountEditor(self._amount, self._digits)
        text = TextEditor(self._text)
        for key in ACCOUNTS:
            self.by_key[key] = self.accounts
        for key in AMOUNTS:
            self.by_key[key] = amounts
        self.by_key |= {"currency": self.currencies, "text": text, **self.values}
        self.accounts.widget.setObjectName("entry.cell.account")
        self.currencies.widget.setObjectName("entry.cell.currency")
        self.currencies.width_min = 160
        amounts.widget.setObjectName("entry.cell.amount")
        text.widget.setObjectName("entry.cell.text")
        for name, editor in self.values.items():
            editor.widget.setObjectName(f"entry.cell.{name}")

    def on_refused(self, tell: Callable[[object], object]) -> None:
        """Whom to tell why what was typed in a cell cannot be read, or None when it can."""
        fields = {id(one): one for one in self.by_key.values()}
        for editor in fields.values():
            if isinstance(editor, AmountEditor | ChoiceEditor):
                editor.field.refused.connect(tell)

    def fill(self, reading: Reading, language: str) -> None:
        """Offer what the books have."""
        formats = Formats(language)
        self.accounts.fill(
            tuple(
                Option(
                    key=str(one.id),
                    code=one.code,
                    names=one.names,
                    note=formats.amount(reading.balances[one.id])
                    if one.id in reading.balances
                    else "",
                    is_active=one.is_active,
                )
                for one in reading.accounts
                if one.is_postable
            )
        )
        self.currencies.fill(
            tuple(
                Option(
                    key=one.code,
                    code=one.code,
                    names=one.names,
                    note="" if one.rate is None else formats.rate(one.rate),
                )
                for one in reading.currencies
            )
        )
        for name, editor in self.values.items():
            editor.fill(
                tuple(
                    Option(
                        key=str(one.id),
                        code=one.code,
                        names={"ka": one.name},
                        is_active=one.is_active,
                        numbers=one.numbers,
                    )
                    for one in reading.values.get(name, ())
                )
            )

    def meant(self, key: str, given: object) -> Value:
        """What an editor gave, as the draft takes it."""
        if key in AMOUNTS:
            return given if isinstance(given, Decimal) and given else None
        text = str(given or "")
        if key in ("text", "currency"):
            return text
        return UUID(text) if text else None

    def _text(self, row: int, key: str) -> str:
        held = self._held(row, key)
        return "" if held is None else str(held)

    def _amount(self, row: int, key: str) -> Decimal | None:
        held = self._held(row, key)
        return held if isinstance(held, Decimal) else None

    def _digits(self, row: int, key: str) -> int:
        if key == "rate":
            return 8
        if key != "amount":
            return 2
        return digits_of(CurrencyCode(self._text(row, "currency") or "GEL"))
