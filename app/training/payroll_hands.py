"""The second person of the demo at payroll: hires, runs, pays, files; the owner approves."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
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
_BANK, _BANK_ROLE = "GEL", "bank.gel"


class PayrollHands:
    """Does in the books what the story tells, and holds the sums against it."""

    def __init__(
        self, books: Books, owner: Books, cast: Cast, accounts: Mapping[str, AccountId]
    ) -> None:
        self._books = books
        self._owner = owner
        self._cast = cast
        self._accounts = accounts
        self._bank = ledger.register(books, "bank_accounts")[_BANK]

    def hire(self) -> None:
        """Everybody who works here, all at once."""
        centres: Mapping[str, UUID] = ledger.register(self._books, "cost_centres")
        people = [person_of(one, centres, EmployeeId(new_id())) for one in self._cast.employees]
        payroll.save_employees(self._books, new_id(), people)

    def do(self, documents: Sequence[Document]) -> None:
        """What a month's documents of wages stand for: its run, its payment, its return."""
        by_kind = {document.wages: document for document in documents}
        if not by_kind:
            return
        run, payment, settled = (by_kind[one] for one in (Wages.RUN, Wages.PAYMENT, Wages.RETURN))
        month = month_of(run.day)
        self._run(run, month, payment.day)
        owed = payroll.unpaid(self._books, month)
        source = payroll.PaidFrom(
            day=payment.day,
            account=self._accounts[_BANK_ROLE],
            dimensions={"bank_account": self._bank},
            text=payment.text,
        )
        paid = payroll.pay(self._books, new_id(), [(one, one.owed) for one in owed], source).value
        if paid.state == "submitted":
            # So much money goes out: the owner is asked.
            draft = next(one for one in ledger.drafts(self._owner) if one.id == paid.id)
            ledger.decide_draft(self._owner, new_id(), draft, approve=True)
            ledger.post_drafts(self._books, new_id(), (EntryId(paid.id),))
        self._file(settled, month)

    def _run(self, document: Document, month: Period, day: date) -> None:
        people = {one.code: one for one in payroll.employees(self._books)}
        sheets = [
            sheet
            for one in self._cast.employees
            if (sheet := sheet_of(one, people[one.code], month)) is not None
        ]
        if sheets:
            payroll.save_timesheets(self._books, new_id(), month, sheets)
        found = payroll.calculate_run(self._books, month, day)
        # What the story told is what the program calculates.
        assert found.total.payout == _of(document, "payroll.payable"), (month, found.total)
        assert found.total.income_tax == _of(document, "tax.income"), (month, found.total)
        kept = payroll.save_run(self._books, new_id(), found, document.text).value
        assert kept.version is not None
        payroll.post_run(self._books, new_id(), RunId(kept.id), kept.version)

    def _file(self, document: Document, month: Period) -> None:
        """Prepare a return, file all but the last, and move its tax to the single account.

        The numbers of the authority are plainly invented.
        """
        found = payroll.withholding_return(self._books, month)
        payroll.prepare_return(self._books, new_id(), found)
        (kept,) = payroll.returns(self._books, month)
        if month.first.month <= _LAST_FILED_MONTH:
            number = f"DEMO-30-{month.first:%Y-%m}"
            payroll.file_return(self._books, new_id(), kept, found.due, number)
        draft = payroll.settle_return(self._books, (kept,), document.text).value
        ledger.post_drafts(self._books, new_id(), (EntryId(UUID(str(draft["id"]))),))


def _of(document: Document, role: str) -> Decimal:
    return sum((line.gel.amount for line in document.postings if line.role == role), Decimal(0))
