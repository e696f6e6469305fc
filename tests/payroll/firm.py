"""A company with the Georgian chart whose wages a payroll officer makes."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from decimal import Decimal
from typing import Any

from app.core.books import Books
from app.core.dates import Period, month
from app.core.ids import new_id
from app.ledger import service as ledger
from app.ledger.records import AccountId, Founding
from app.payroll import service as payroll
from app.payroll.records import (
    Employee,
    EmployeeId,
    RunId,
    RunSaved,
    Terms,
)
from tests.kit.world import World

FEBRUARY, MARCH, APRIL = month(2026, 2), month(2026, 3), month(2026, 4)


class Firm:
    """One person's work in a company founded in 2026."""

    def __init__(self, books: Books) -> None:
        self.books = books
        self.accounts: dict[str, AccountId] = {
            account.code: account.id for account in ledger.chart(books)
        }

    def hire(self, code: str, amount: str = "2000", **changes: Any) -> Employee:
        """An employee with one contract since January, kept."""
        more = {name: changes.pop(name) for name in list(changes) if name in Terms.__slots__}
        terms = Terms(id=new_id(), amount=Decimal(amount), **{"from_day": date(2026, 1, 1), **more})
        given = Employee(
            id=EmployeeId(new_id()),
            code=code,
            **{
                "first_name": "ნინო",
                "last_name": f"კაპანაძე-{code}",
                "terms": (terms,),
                **changes,
            },
        )
        payroll.save_employees(self.books, new_id(), [given])
        return payroll.employee(self.books, given.id)

    def run(self, months: Period = MARCH, **how: Any) -> RunSaved:
        """A month calculated, kept and posted."""
        found = payroll.calculate_run(self.books, months, **how)
        kept = payroll.save_run(self.books, new_id(), found, "Pay of the month").value
        assert kept.version is not None
        return payroll.post_run(self.books, new_id(), RunId(kept.id), kept.version).value

    def pay(self, day: date, share: str = "1", months: Period = MARCH) -> RunSaved:
        """A share of everything that is owed for months, paid from the bank."""
        owed = payroll.unpaid(self.books, months)
        given = [(one, (one.owed * Decimal(share)).quantize(Decimal("0.01"))) for one in owed]
        source = payroll.PaidFrom(day=day, account=self.accounts["1210"], text="Pay")
        return payroll.pay(self.books, new_id(), given, source).value

    def balance(self, code: str, day: date = date(2026, 12, 31)) -> Decimal:
        """What an account stands at; below zero is a credit balance."""
        return ledger.account_balance(self.books, self.accounts[code], day)


@contextmanager
def firm(world: World) -> Iterator[Firm]:
    """A company of the administrator of an own computer, who has every role in it."""
    desk = world.desk("administrator")
    founding = Founding(name="Firm", id_code="404123459", starts_on=date(2025, 1, 1))
    made = ledger.found_company(desk, new_id(), founding, "en")
    yield Firm(desk.open(made.tenant, "en"))
