"""Orders to a bank for wages: an Excel table or pain.001. The reading is recorded."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from uuid import UUID

from app.core.books import Books
from app.core.errors import QT_TRANSLATE_NOOP, Refused
from app.core.iban import is_iban
from app.ledger import service as ledger
from app.payroll import bank_file, queries
from app.payroll.records import RunLine

ENDINGS = ("xlsx", "xml")


@dataclass(frozen=True, slots=True, kw_only=True)
class FromAccount:
    """The bank account that pays, the day, and what the payment is for."""

    bank_account: UUID
    day: date
    purpose: str


def orders_file(
    books: Books, given: Sequence[tuple[RunLine, Decimal]], source: FromAccount, ending: str
) -> bytes:
    """The orders as a file for the internet bank: "xlsx" the table, "xml" pain.001.

    The reading is an event. Units: GEL, tetri.
    Raises: Refused "payroll.orders_faults", "payroll.nothing_to_pay", "payroll.debit_iban".
    """
    rows = {one.id: one for one in ledger.register_rows(books, "bank_accounts")}
    row = rows.get(source.bank_account)
    iban = "" if row is None else str(row.further.get("iban") or "")
    if not is_iban(iban):
        raise Refused(
            "payroll.debit_iban",
            QT_TRANSLATE_NOOP(
                "app",
                "The bank account {account} has no IBAN. Give it under Registers, Bank accounts.",
            ),
            account="" if row is None else row.code,
        )
    company = ledger.company(books)
    with books.write() as tx:
        people = {one.id: one for one in queries.employees(tx, books.tenant)}
    orders = bank_file.orders_of(given, people)
    debited = bank_file.Debited(
        name=company.name,
        id_code=company.id_code,
        iban=iban,
        day=source.day,
        purpose=source.purpose,
    )
    if ending == "xml":
        moment = books.clock()
        name = f"{source.day:%Y%m%d}-{moment:%H%M%S}"
        return bank_file.pain001(orders, debited, name, moment)
    # What makes Excel files is loaded only when one is wished for.
    from app.paper import plain  # noqa: PLC0415

    return plain.table_xlsx(bank_file.table(orders, debited, bank_file.form_on(source.day)))
