"""The owner of the demo at payroll: hires, keeps timesheets, runs, pays, files the returns."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from decimal import Decimal
from uuid import UUID

from app.core.books import Books
from app.core.dates import Period, month_of
from app.core.ids import new_id
from app.ledger import service as ledger
from app.ledger.records import AccountId, EntryId
from app.payroll import service as payroll
from app.payroll.records import EmployeeId, RunId
from app.training.records import Cast, Document, Wages
from app.training.wages import person_of, sheet_of

_LAST_FILED_MONTH = 11
_BANK = "GEL"


class PayrollHands:
    """Does in the books what the story tells, and holds the sums against it."""

    def __init__(self, books: Books, cast: Cast, accounts: Mapping[str, AccountId]) -> None:
        self._books = books
        self._cast = cast
        self._accounts = accounts
        self._bank = ledger.register(books, "bank_accounts")[_BANK]

    def hire(self) -> None:
        """Everybody who works here, all at once."""
        centres: Mapping[str, UUID] = ledger.register(self._books, "cost_centres")
        people = [person_of(one, centres, EmployeeId(new_id())) for one in self._cast.employees]
        payroll.save_employees(self._books, new_id(), people)

    def do(self, document: Document) -> None:
        """What a document of wages stands for."""
        month = month_of(document.day)
        match document.wages:
            case Wages.RUN:
                self._run(document, month)
            case Wages.PAYMENT:
                self._pay(document, month)
            case _:
                self._file(document, month)

    def _run(self, document: Document, month: Period) -> None:
        people = {one.code: one for one in payroll.employees(self._books)}
        sheets = [
            sheet
            for one in self._cast.employees
            if (sheet := sheet_of(one, people[one.code], month)) is not None
        ]
        if sheets:
            payroll.save_timesheets(self._books, new_id(), month, sheets)
        found = payroll.calculate_run(self._books, month, self._paid_on)
        assert sum((line.debit for line in self._entry(found)), Decimal(0)) == document.gel.amount
        kept = payroll.save_run(self._books, new_id(), found, document.text).value
        assert kept.version is not None
        payroll.post_run(self._books, new_id(), RunId(kept.id), kept.version)

    def _entry(self, found: payroll.Calculated) -> tuple[ledger.LineDraft, ...]:
        return payroll.run_entry(self._books, found, EntryId(new_id()), "").lines
