"""What a file of invoices must be, and how its rows become invoices. Pure: rows in, faults out."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import TypeVar
from uuid import UUID, uuid5

from app.core.errors import QT_TRANSLATE_NOOP, Problem, Refused
from app.core.file_rows import NEITHER_YES_NOR_NO, YES_OR_NO, FileRows
from app.core.formats import parse_amount, parse_date
from app.core.money import GEL, CurrencyCode
from app.invoices.records import (
    HUNDRED,
    NOTHING,
    InvoiceDraft,
    InvoiceKind,
    InvoiceLine,
)
from app.ledger.records import AccountId, EntryId

T = TypeVar("T")

COLUMNS: Mapping[str, tuple[str, ...]] = {
    "invoice": ("invoice", "ინვოისი", "счёт-фактура", "счет-фактура"),
    "kind": ("kind", "სახე", "вид"),
    "date": ("date", "თარიღი", "дата"),
    "tax_point": ("tax_point", "დაბეგვრის მომენტი", "момент обложения"),
    "vat_period": ("vat_period", "დღგ-ის პერიოდი", "период ндс"),
    "due": ("due", "გადახდის ვადა", "срок оплаты"),
    "party": ("party", "კონტრაჰენტი", "контрагент"),
    "number": ("number", "ნომერი", "номер"),
    "text": ("text", "შინაარსი", "содержание"),
    "item": ("item", "ნომენკლატურა", "номенклатура"),
    "unit": ("unit", "ერთეული", "единица"),
    "quantity": ("quantity", "რაოდენობა", "количество"),
    "price": ("price", "ფასი", "цена"),
    "discount": ("discount", "ფასდაკლება", "скидка"),
    "vat": ("vat", "დღგ", "ндс"),
    "includes_vat": ("includes_vat", "დღგ ფასშია", "ндс в цене"),
    "account": ("account", "ანგარიში", "счёт", "счет"),
    "currency": ("currency", "ვალუტა", "валюта"),
    "rate": ("rate", "კურსი", "курс"),
    "cost_centre": ("cost_centre", "ხარჯთა ცენტრი", "центр затрат"),
    "warehouse": ("warehouse", "საწყობი", "склад"),
    "deducted": ("deducted", "ჩათვლის წილი", "доля вычета"),
    "duty": ("duty", "იმპორტის გადასახადი", "пошлина"),
}
"""Column of an import -> the names it may have in a header, in English, Georgian and Russian."""

REQUIRED = ("invoice", "kind", "date", "price", "vat")
_QUANTITY_DIGITS, _PRICE_DIGITS, _RATE_DIGITS = 4, 6, 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What a file may name: codes with their ids."""

    accounts: Mapping[str, AccountId]
    parties: Mapping[str, UUID]
    items: Mapping[str, UUID]
    cost_centres: Mapping[str, UUID]
    warehouses: Mapping[str, UUID]


@dataclass(frozen=True, slots=True, kw_only=True)
class InvoicePlan:
    """The invoices of a file with the first row of each, and every fault."""

    invoices: tuple[InvoiceDraft, ...]
    rows: tuple[tuple[int, ...], ...]
    problems: tuple[Problem, ...]


def plan_import(table: FileRows, known: Known, file_id: UUID) -> InvoicePlan:
    """The invoices of a file: consecutive rows with one value in `invoice` are one invoice.

    Ids come from the file and the place, so that the same file twice is the same invoices.
    Units: amounts in the currency of the invoice; rates in GEL for one unit.
    Source: README “Invoices from a file”.
    """
    reader = _Reader(table, known)
    if reader.problems:
        return InvoicePlan(invoices=(), rows=(), problems=tuple(reader.problems))
    groups: list[list[tuple[int, dict[str, str]]]] = []
    previous = None
    for number, raw in table.rows:
        cells = reader.cells(raw)
        key = cells.get("invoice", "")
        if key == "" or key != previous:
            groups.append([])
        groups[-1].append((number, cells))
        previous = key
    if not groups:
        text = QT_TRANSLATE_NOOP(
            "app", "The file has no rows under its header. Nothing would be imported."
        )
        reader.problems.append(Problem(code="import.empty", text=text))
    made = tuple(
        reader.invoice(group, EntryId(uuid5(file_id, str(at)))) for at, group in enumerate(groups)
    )
    return InvoicePlan(
        invoices=made,
        rows=tuple(tuple(number for number, _ in group) for group in groups),
        problems=tuple(sorted(reader.problems, key=lambda one: one.row or 0)),
    )


@dataclass(slots=True)
class _Reader:
    """Turns cells into values and keeps every fault with its row and column."""

    table: FileRows
    known: Known
    problems: list[Problem] = field(default_factory=list)
    places: dict[str, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        names = {name: column for column, given in COLUMNS.items() for name in given}
        for place, title in enumerate(self.table.header):
            column = names.get(title.strip().lower())
            if column is not None:
                self.places[column] = place
        for column in REQUIRED:
            if column not in self.places:
                text = QT_TRANSLATE_NOOP("app", "The header has no column “{value}”. Add it.")
                self._tell(1, column, column, "import.column_missing", text)

    def cells(self, raw: Sequence[str]) -> dict[str, str]:
        """The filled cells of a row by column."""
        return {
            column: raw[place].strip()
            for column, place in self.places.items()
            if place < len(raw) and raw[place].strip()
        }

    def invoice(self, group: list[tuple[int, dict[str, str]]], made_id: EntryId) -> InvoiceDraft:
        """One invoice from its rows; what is not of a line is that of its first row."""
        row, first = group[0]
        day = self._read(row, first, "date", parse_date) or date.min
        kind = self._kind(row, first)
        currency = first.get("currency", str(GEL))
        party = self._named(row, first, "party", self.known.parties)
        return InvoiceDraft(
            id=made_id,
            kind=kind,
            entry_date=day,
            tax_point=self._read(row, first, "tax_point", parse_date) or day,
            party_id=party,
            lines=tuple(self._line(number, cells) for number, cells in group),
            number=first.get("number", ""),
            vat_period=self._period(row, first, kind, day),
            due_day=self._read(row, first, "due", parse_date),
            currency=CurrencyCode(currency.upper() if currency.isascii() else currency),
            rate=self._read(row, first, "rate", lambda x: parse_amount(x, _RATE_DIGITS)),
            includes_vat=self._is_inside(row, first),
            text=first.get("text", ""),
        )

    def _is_inside(self, row: int, cells: Mapping[str, str]) -> bool:
        said = cells.get("includes_vat", "no")
        if said.lower() not in YES_OR_NO:
            self._tell(row, "includes_vat", said, "import.yes_or_no", NEITHER_YES_NOR_NO)
        return YES_OR_NO.get(said.lower(), False)

    def _kind(self, row: int, cells: Mapping[str, str]) -> InvoiceKind:
        value = cells.get("kind", "").lower()
        allowed = [kind.value for kind in InvoiceKind if not kind.is_credit]
        if value in allowed:
            return InvoiceKind(value)
        text = QT_TRANSLATE_NOOP("app", "“{value}” is no kind of document. There are: {allowed}.")
        self._tell(row, "kind", value, "invoice.kind_unknown", text, allowed=", ".join(allowed))
        return InvoiceKind.SALE

    def _period(
        self, row: int, cells: Mapping[str, str], kind: InvoiceKind, day: date
    ) -> date | None:
        """The month that deducts a purchase: as said, or where its number is known, its own."""
        if "vat_period" in cells:
            return self._read(row, cells, "vat_period", lambda x: parse_date(f"{x}-01"))
        tax_point = self._read(row, cells, "tax_point", parse_date) or day
        return tax_point.replace(day=1) if not kind.is_output and "number" in cells else None

    def _line(self, row: int, cells: Mapping[str, str]) -> InvoiceLine:
        def amount(column: str, digits: int) -> Decimal | None:
            return self._read(row, cells, column, lambda x: parse_amount(x, digits))

        price = amount("price", _PRICE_DIGITS)
        if price is None and "price" not in cells:
            text = QT_TRANSLATE_NOOP("app", "The row has no price. Give it.")
            self._tell(row, "price", "", "invoice.price_missing", text)
        quantity = amount("quantity", _QUANTITY_DIGITS)
        discount = amount("discount", _QUANTITY_DIGITS)
        deducted = amount("deducted", _QUANTITY_DIGITS)
        return InvoiceLine(
            text=cells.get("text", ""),
            quantity=Decimal(1) if quantity is None else quantity,
            price=price or NOTHING,
            vat_code=cells.get("vat", ""),
            unit=cells.get("unit", ""),
            discount_percent=NOTHING if discount is None else discount,
            account_id=self._named(row, cells, "account", self.known.accounts),
            item_id=self._named(row, cells, "item", self.known.items),
            cost_centre_id=self._named(row, cells, "cost_centre", self.known.cost_centres),
            warehouse_id=self._named(row, cells, "warehouse", self.known.warehouses),
            deducted_percent=HUNDRED if deducted is None else deducted,
            duty=amount("duty", 2) or NOTHING,
        )

    def _named(
        self, row: int, cells: Mapping[str, str], column: str, known: Mapping[str, T]
    ) -> T | None:
        if column not in cells:
            return None
        found = known.get(cells[column])
        if found is None:
            text = QT_TRANSLATE_NOOP(
                "app",
                "“{value}” is not in the register of this company. Add it there or correct it.",
            )
            self._tell(row, column, cells[column], f"line.{column}_unknown", text)
        return found

    def _read(
        self, row: int, cells: Mapping[str, str], column: str, read: Callable[[str], T]
    ) -> T | None:
        if column not in cells:
            return None
        try:
            return read(cells[column])
        except Refused as fault:
            self._tell(row, column, cells[column], fault.code, fault.text, **fault.args_)
            return None

    def _tell(
        self, row: int, column: str, value: str, code: str, text: str, /, **args: object
    ) -> None:
        given = {"value": value, **args}
        self.problems.append(
            Problem(code=code, text=text, args=given, row=row, column=column, value=value)
        )
